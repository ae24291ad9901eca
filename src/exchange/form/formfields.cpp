#include "exchange/form/formfields.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

struct PrintedGuidance
{
    QStringView begin;
    QStringView end;
    int maximumWords = 0;
};

struct PrintedField
{
    Field field;
    QStringView label;
    std::vector<QStringView> headings; // the first is the title in messages
    std::vector<PrintedGuidance> guidance;
};

// Only the first and last words of the guidance are needed to recognise it, so that an edition
// with other words between is read as well.
std::vector<PrintedField> firstFields()
{
    return {
        {Field::ProjectName, u"1", {u"Naam project", u"naam van het project", u"projectnaam"}, {}},
        {Field::PrimaryThematafel, u"2", {u"Primaire Thematafel", u"thematafel"}, {}},
        {Field::Applicant,
         u"3",
         {u"Aanvrager"},
         {{u"dit moet een rechtspersoon zijn", {}, 0}, {u"rechtspersoon", {}, 0}}},
        {Field::Period,
         u"4",
         {u"Looptijd", u"looptijd van het project", u"looptijd project"},
         {{u"startdatum en einddatum vermelden", {}, 0},
          {u"start en einddatum", {}, 0},
          {u"startdatum en einddatum", {}, 0}}},
        {Field::Purpose,
         u"5",
         {u"Doel van het project", u"doel project"},
         {{u"korte omschrijving van", u"met dit project", 16}}},
        {Field::Description,
         u"6",
         {u"Projectbeschrijving", u"beschrijving van het project", u"project beschrijving"},
         {{u"beschrijf kort welke", u"als bijlage toe", 26},
          {u"beschrijf kort welke", u"gaat uitvoeren", 14}}},
        {Field::PlannedResults,
         u"7",
         {u"Beoogde resultaten", u"resultaten"},
         {{u"kort en concreet vermelden", u"meetbaar zijn", 8}}},
        {Field::GoalContributions,
         u"8a",
         {u"Bijdrage aan Achterhoek Visie 2030", u"bijdrage aan de achterhoek visie 2030",
          u"aan welke doelen"},
         {{u"aan welke doelen", u"zie bijlage 1", 18},
          {u"aan welke doelen", u"een bijdrage", 16},
          {u"van de visie 2030", u"een bijdrage zie bijlage 1", 16},
          {u"van de visie 2030", u"een bijdrage", 14},
          {u"betreffende doelen uit bijlage", u"vermelden", 8}}},
    };
}

std::vector<PrintedField> fieldsFrom8b()
{
    return {
        {Field::SpringplankContributions,
         u"8b",
         {u"Aan welke springplanken", u"springplanken"},
         {{u"en resultaten van de regio deal", u"zie bijlage 2", 26},
          {u"en resultaten van de regio deal", u"een bijdrage", 24},
          {u"betreffende resultaten uit bijlage", u"vermelden", 8}}},
        {Field::Sdgs,
         u"8c",
         {u"Aan welke SDG\u2019s", u"aan welke sdg s sustainable development goals",
          u"aan welke sdg"},
         {{u"levert dit project een bijdrage", u"zie bijlage 3", 10},
          {u"levert dit project een bijdrage", {}, 0},
          {u"sustainable development goals", u"zie bijlage 3", 14},
          {u"betreffende sdg s uit bijlage", u"vermelden", 9},
          {u"meld je initiatief ook aan", u"toelichting zie bijlage 3", 24},
          {u"meld je initiatief ook aan", u"social handprint achterhoek", 12}}},
        {Field::Support,
         u"8d",
         {u"Draagvlak", u"waaruit blijkt dat er draagvlak", u"waaruit blijkt het draagvlak"},
         {{u"is bij de drie", u"betrokken bij het project", 20},
          {u"bij de drie o s", {}, 0},
          {u"welke organisaties zijn betrokken bij het project", {}, 0}}},
        {Field::RegionalImpact,
         u"8e",
         {u"Regionale impact", u"wat is de regionale impact van dit project",
          u"wat is de regionale impact"},
         {{u"van het project", {}, 0}}},
    };
}

std::vector<PrintedField> fieldsFrom9()
{
    return {
        {Field::Budget,
         u"9",
         {u"Totale kosten en financiering", u"kosten en financiering"},
         {{u"vul het 8rhk begrotingsformat", u"onderdeel uit van deze aanvraag", 30},
          {u"vermeld onderstaand de gegevens", u"paarse regels", 16},
          {u"vermeld onderstaand de gegevens", u"totaaloverzicht", 14},
          {u"overnemen van tabblad totaaloverzicht", {}, 0},
          {u"overnemen van tabblad", {}, 0}}},
        {Field::Communication,
         u"10",
         {u"Communicatie"},
         {{u"op welke wijze en welke momenten", u"gecommuniceerd", 16},
          {u"wanneer het project van start gaat", u"communicatie 8rhk nl", 80}}},
        {Field::Risks,
         u"11",
         {u"Mogelijke risico\u2019s en aandachtspunten", u"risico s en aandachtspunten",
          u"mogelijke risico s"},
         {}},
        {Field::Procurement,
         u"12",
         {u"Europese aanbesteding", u"europese aanbesteding noodzakelijk",
          u"is europese aanbesteding noodzakelijk", u"is een europese aanbesteding",
          u"is een europese aanbesteding noodzakelijk"},
         {{u"zie bijlage 5", {}, 0}}},
        {Field::StateAid,
         u"13",
         {u"Staatssteun", u"is er sprake van staatssteun", u"sprake van staatssteun"},
         {{u"geef onderstaand aan op basis", u"staatssteun mogelijk is", 18},
          {u"indien van toepassing vul dan", u"zie bijlage 6", 20},
          {u"indien van toepassing vul dan", u"de minimisverklaring in", 14},
          {u"zie bijlage 6", {}, 0}}},
        {Field::ApplicantContact,
         u"14",
         {u"Gegevens aanvrager", u"gegevens van de aanvrager"},
         {{u"s v p gegevens invullen in", u"avg regels", 34},
          {u"s v p gegevens invullen in", u"deel ii", 16},
          {u"gegevens invullen in", u"deel ii", 16}}},
        {Field::Signature,
         {},
         {u"Ondertekening"},
         {{u"aldus naar waarheid", u"ondertekend", 8},
          {u"met de ondertekening van dit", u"privacyverklaring", 85}}},
    };
}

constexpr PrintedGuidance printedPreamble[] = {
    {u"aanvraagformulier project", u"deel i", 12},
    {u"aanvraagformulier project achterhoek visie 2030", {}, 0},
    {u"projecten dienen te voldoen", u"8rhk nl beschikking", 26},
    {u"projecten dienen te voldoen", u"te vinden op", 18},
    {u"projecten dienen te voldoen", u"achterhoek visie 2030", 16},
    {u"fantastisch dat u een project", u"contact met u opnemen", 64},
};

} // namespace

FormGuidance FormFields::guidance(const QString& begin, const QString& end, int maximumWords)
{
    return {m_vocabulary.learn(begin), m_vocabulary.learn(end), maximumWords};
}

FormFields::FormFields() : m_title(m_vocabulary.learn(u"aanvraagformulier project"_s))
{
    for (const auto& printed : printedPreamble)
        m_preamble.push_back(
            guidance(printed.begin.toString(), printed.end.toString(), printed.maximumWords));
    for (const auto& part : {firstFields(), fieldsFrom8b(), fieldsFrom9()}) {
        for (const auto& printed : part) {
            FormField field{printed.field,
                            printed.label.toString(),
                            printed.headings.front().toString(),
                            {},
                            {}};
            for (const auto heading : printed.headings)
                field.headings.push_back(m_vocabulary.learn(heading.toString()));
            for (const auto& lines : printed.guidance)
                field.guidance.push_back(
                    guidance(lines.begin.toString(), lines.end.toString(), lines.maximumWords));
            m_fields.push_back(std::move(field));
        }
    }
}

const FormFields& FormFields::instance()
{
    static const FormFields fields;
    return fields;
}

} // namespace regiobord
