#pragma once

#include "core/dates.h"
#include "core/enumcodes.h"
#include "core/money.h"

#include <QCommandLineParser>
#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace regiobord {

// What a command takes, beside the options that all commands have.
struct ArgumentSpec
{
    QStringList positionals; // their names in the usage: "FILE"; the last may end in "..."
    int required = 0;        // how many of them must be there
    std::vector<QCommandLineOption> options;
};

// The arguments of one call of a command. Everything that does not fit throws WrongUse, with a
// message that names the argument.
class Arguments
{
public:
    Arguments(const QString& command, const ArgumentSpec& spec, const QStringList& arguments);

    bool wantsHelp() const { return m_parser.isSet(QStringLiteral("help")); }
    QString help() const { return m_help; }

    QString positional(int index) const; // empty when it is not there
    QStringList positionalsFrom(int index) const;

    bool has(const QString& option) const { return m_parser.isSet(option); }
    QString value(const QString& option) const { return m_parser.value(option); }
    QStringList values(const QString& option) const { return m_parser.values(option); }
    QString required(const QString& option) const;
    QDate date(const QString& option) const; // invalid when it is not there
    QDate requiredDate(const QString& option) const;
    std::optional<Money> amount(const QString& option) const;

    // A value of an enum, by its code or by its word in the user's language.
    template <typename E>
    E requiredChoice(const QString& option, const std::function<QString(E)>& word) const
    {
        const auto text = required(option);
        QStringList choices;
        for (const auto& [value, code] : EnumCodes<E>::table) {
            if (isChoice(text, code.toString(), word(value)))
                return value;
            choices.append(word(value));
        }
        notAChoice(option, text, choices);
    }

private:
    static bool isChoice(const QString& text, const QString& code, const QString& word);
    [[noreturn]] static void notAChoice(const QString& option, const QString& text,
                                        const QStringList& choices);

    QCommandLineParser m_parser;
    QString m_help;
};

} // namespace regiobord
