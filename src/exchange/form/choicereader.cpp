#include "exchange/form/choicereader.h"

#include "exchange/form/filledtext.h"
#include "exchange/form/ticks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

const QString yes = u"ja"_s;
const QString no = u"nee"_s;

// Nothing when it cannot be told.
std::optional<Answer> answerOf(const Choices& choices)
{
    const auto markOfYes = choices.markOf(yes);
    const auto markOfNo = choices.markOf(no);
    if (markOfYes == Mark::Ticked || markOfNo == Mark::Ticked) {
        if (markOfYes == markOfNo)
            return std::nullopt;
        return markOfYes == Mark::Ticked ? Answer::Yes : Answer::No;
    }
    // One word and no boxes: the answer was typed.
    const bool isTyped =
        markOfYes == Mark::None && markOfNo == Mark::None && choices.has(yes) != choices.has(no);
    if (!isTyped)
        return std::nullopt;
    return choices.has(yes) ? Answer::Yes : Answer::No;
}

Answer readAnswer(const FormSection& section, const Choices& choices, FormRecord& record)
{
    const auto field = section.field->field;
    if (!hasText(section.lines)) {
        record.notFound(field);
        return Answer::Open;
    }
    const auto answer = answerOf(choices);
    const bool isTicked =
        std::max(choices.markOf(yes), choices.markOf(no)) == Mark::Ticked && answer;
    record.found(field, section.lines, isTicked ? Confidence::Certain : Confidence::Check);
    if (!answer)
        record.remark(section.field->label, section.headingLine,
                      QCoreApplication::translate("FormReader",
                                                  "It is not clear whether yes or no was chosen."));
    return answer.value_or(Answer::Open);
}

struct BasisWord
{
    StateAidBasis basis{};
    QStringView word;
};

constexpr std::array<BasisWord, 5> basisWords{{
    {StateAidBasis::Agvv, u"agvv"},
    {StateAidBasis::Lvv, u"lvv"},
    {StateAidBasis::Daeb, u"daeb"},
    {StateAidBasis::DeMinimis, u"de-minimis"},
    {StateAidBasis::DeMinimis, u"de minimis"},
}};

StateAidBasis basisOf(const QString& word)
{
    const auto found = std::ranges::find_if(
        basisWords, [&word](const BasisWord& known) { return known.word == word; });
    return found == basisWords.end() ? StateAidBasis::DeMinimis : found->basis;
}

// "artikel: 25", "art. 25 lid 2"; empty when none was filled in.
QString articleBehind(const Choice& choice)
{
    static const QRegularExpression article{
        u"^[\\s,:(]*art(?:ikel(?:en)?|\\.)?\\s*:?\\s*([\\d].{0,60}?)[\\s).;_]*$"_s,
        QRegularExpression::CaseInsensitiveOption};
    return article.match(choice.line.text.sliced(choice.end).left(120)).captured(1).simplified();
}

void readGround(const Choice& choice, const QString& place, FormRecord& record)
{
    const auto article = articleBehind(choice);
    if (choice.mark == Mark::Ticked) {
        StateAidGround ground;
        ground.basis = basisOf(choice.word);
        ground.article = article;
        record.found(Field::StateAid, {choice.line}, Confidence::Certain,
                     static_cast<int>(record.details.stateAidGrounds.size()));
        record.details.stateAidGrounds.push_back(ground);
    } else if (!article.isEmpty()) {
        record.remark(place, choice.line.number,
                      QCoreApplication::translate(
                          "FormReader", "An article was filled in, but the box is not ticked: %1.")
                          .arg(choice.line.text.left(120)));
    }
}

} // namespace

void readProcurement(const FormSection& section, FormRecord& record)
{
    const auto choices = readChoices(section.lines, yes + u'|' + no);
    record.details.europeanProcurement = readAnswer(section, choices, record);
    record.notUnderstood(section.field->label, choices.rest);
}

void readStateAid(const FormSection& section, FormRecord& record)
{
    auto choices = readChoices(section.lines,
                               yes + u'|' + no + u"|agvv|lvv|daeb|de[- ]minimis(?!verklaring)"_s);
    record.details.stateAid = readAnswer(section, choices, record);
    for (const auto& choice : choices.all) {
        if (choice.word != yes && choice.word != no)
            readGround(choice, section.field->label, record);
    }
    std::erase_if(choices.rest, [](const FilledLine& line) {
        static const QRegularExpression article{u"^art(?:ikel(?:en)?|\\.)?\\s*:?[\\s\\S]{0,70}$"_s,
                                                QRegularExpression::CaseInsensitiveOption};
        return article.match(line.text).hasMatch();
    });
    record.notUnderstood(section.field->label, choices.rest);
}

} // namespace regiobord
