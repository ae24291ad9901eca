#include "domain/programmes/sdg.h"

#include <QStringView>

#include <array>
#include <cstddef>

namespace regiobord {

namespace {

// As the United Nations' information centre prints them in Dutch.
constexpr std::array<QStringView, sdgCount> titles{
    u"Geen armoede",
    u"Geen honger",
    u"Goede gezondheid en welzijn",
    u"Kwaliteitsonderwijs",
    u"Gendergelijkheid",
    u"Schoon water en sanitair",
    u"Betaalbare en duurzame energie",
    u"Eerlijk werk en economische groei",
    u"Industrie, innovatie en infrastructuur",
    u"Ongelijkheid verminderen",
    u"Duurzame steden en gemeenschappen",
    u"Verantwoorde consumptie en productie",
    u"Klimaatactie",
    u"Leven in het water",
    u"Leven op het land",
    u"Vrede, justitie en sterke publieke diensten",
    u"Partnerschap om doelstellingen te bereiken",
};

} // namespace

QString sdgTitle(int number)
{
    if (number < 1 || number > sdgCount)
        return {};
    return titles[static_cast<std::size_t>(number - 1)].toString();
}

} // namespace regiobord
