#include "core/text.h"

using namespace Qt::StringLiterals;

namespace regiobord {

QString folded(const QString& text)
{
    QString plain;
    const auto decomposed = text.normalized(QString::NormalizationForm_KD);
    plain.reserve(decomposed.size());
    for (const auto character : decomposed) {
        if (character.category() != QChar::Mark_NonSpacing)
            plain += character;
    }
    return plain.toCaseFolded().simplified();
}

QString nameKey(const QString& name)
{
    QString key;
    auto words = folded(name);
    words.replace(u"&"_s, u" en "_s);
    for (const auto character : std::as_const(words))
        key += character.isLetterOrNumber() ? character : u' ';
    return key.simplified();
}

bool sameName(const QString& left, const QString& right)
{
    return nameKey(left) == nameKey(right);
}

} // namespace regiobord
