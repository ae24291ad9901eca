#include "documents/tree/listlabel.h"

using namespace Qt::StringLiterals;

namespace regiobord::tree {

namespace {

QString letters(int number)
{
    QString result;
    for (int rest = number; rest > 0; rest = (rest - 1) / 26)
        result.prepend(QChar{u'a' + (rest - 1) % 26});
    return result;
}

} // namespace

QString listLabel(ListStyle style, int number, int depth)
{
    switch (style) {
    case ListStyle::Numbered:
        return QString::number(number) + u'.';
    case ListStyle::Lettered:
        return letters(number) + u'.';
    case ListStyle::Bulleted:
        break;
    }
    return depth % 2 == 0 ? u"•"_s : u"–"_s;
}

} // namespace regiobord::tree
