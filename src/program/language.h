#pragma once

#include <QString>
#include <QTranslator>

#include <memory>

namespace regiobord {

// The Dutch words of all programs. Throws std::runtime_error when they are not in the program.
std::unique_ptr<QTranslator> dutchWords();

// Installs the words of a program with windows, and those of Qt's own dialogs, for as long as the
// application lives: "nl", or "en", in which the source is written. Amounts and dates are Dutch in
// both, as the papers are.
void installLanguage(const QString& language);

} // namespace regiobord
