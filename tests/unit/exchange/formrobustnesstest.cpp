#include "exchange/form/formreader.h"
#include "exchange/form/plaintext.h"
#include "support/catch.h"
#include "unit/exchange/formsupport.h"

#include <QRandomGenerator>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

QString realForm()
{
    return form::sharedText(u"003_38b91b8ba2dcf276.txt"_s).split(u'\n').mid(1376, 460).join(u'\n');
}

// Whatever comes in, the answer is one of the two: a project with sources that are right, or
// errors.
void checkAnswer(const QString& text, const Catalogue& catalogue)
{
    const auto read = readFormText(u"form.txt"_s, text, catalogue);
    if (!read) {
        REQUIRE(read.error().size() == 1);
        CHECK_FALSE(read.error()[0].message.isEmpty());
        return;
    }
    REQUIRE(read->content.projects.size() == 1);
    form::checkSources(*read, text);
    CHECK_FALSE(form::everythingIn(*read).contains(u'@'));
}

// The fields that no change of white space may change.
void checkSameAsReal(const QString& text, const Catalogue& catalogue)
{
    const auto read = form::readOk(text, catalogue);
    const auto whole = form::readOk(realForm(), catalogue);
    const auto& details = form::detailsOf(read);
    const auto& expected = form::detailsOf(whole);
    CHECK(details.name == expected.name);
    CHECK(details.thematafel == expected.thematafel);
    CHECK(details.period == expected.period);
    CHECK(details.budget == expected.budget);
    CHECK(details.results == expected.results);
    CHECK(details.goals.size() == expected.goals.size());
    CHECK(details.springplanken.size() == expected.springplanken.size());
    CHECK(details.stateAid == expected.stateAid);
    CHECK(details.signature == expected.signature);
}

QString replaced(QString text, const QString& from, const QString& to)
{
    return text.replace(from, to);
}

} // namespace

TEST_CASE("A form that breaks off anywhere is read as far as it goes, or refused")
{
    const auto catalogue = form::catalogue();
    const auto lines = form::sharedText(u"003_38b91b8ba2dcf276.txt"_s).split(u'\n');
    for (qsizetype count = 0; count < lines.size(); count += 97) {
        CAPTURE(count);
        checkAnswer(lines.mid(0, count).join(u'\n'), catalogue);
    }
    const auto form = realForm().split(u'\n');
    for (qsizetype count = 0; count < form.size(); count += 13) {
        CAPTURE(count);
        checkAnswer(form.mid(0, count).join(u'\n'), catalogue);
        checkAnswer(form.mid(count).join(u'\n'), catalogue);
    }
}

TEST_CASE("Lines that stand in another order lead to an answer, and to no wrong source")
{
    const auto catalogue = form::catalogue();
    QRandomGenerator random{20250129};
    for (int round = 0; round < 12; ++round) {
        CAPTURE(round);
        auto lines = realForm().split(u'\n');
        const int window = 2 + round * 3;
        for (qsizetype from = 0; from + window < lines.size(); from += window)
            std::shuffle(lines.begin() + from, lines.begin() + from + window, random);
        checkAnswer(lines.join(u'\n'), catalogue);
    }
}

TEST_CASE("Line ends, tabs, hard spaces and page breaks change nothing of what is read")
{
    const auto catalogue = form::catalogue();
    const auto form = realForm();
    checkSameAsReal(replaced(form, u"\n"_s, u"\r\n"_s), catalogue);
    checkSameAsReal(replaced(form, u"\n"_s, u"\r"_s), catalogue);
    checkSameAsReal(replaced(form, u" "_s, u"\u00A0"_s), catalogue);
    checkSameAsReal(replaced(form, u"\n "_s, u"\n\f"_s), catalogue);
    checkSameAsReal(replaced(form, u"\n"_s, u"\n\t"_s), catalogue);
    checkSameAsReal(replaced(form, u"fi"_s, u"\uFB01"_s), catalogue);
    checkSameAsReal(replaced(form, u"pro"_s, u"p\u00ADro"_s), catalogue);
    checkSameAsReal(replaced(form, u"o"_s, u"o\u200B"_s), catalogue);
}

TEST_CASE("Boxes are understood in whatever sign they are drawn")
{
    const auto catalogue = form::catalogue();
    const auto [ticked, empty] = GENERATE(table<QString, QString>({
        {u"x"_s, u"O"_s},
        {u"☒"_s, u"☐"_s},
        {u"✓"_s, u"☐"_s},
        {u"[x]"_s, u"[ ]"_s},
        {u"●"_s, u"○"_s},
        {u"■"_s, u"□"_s},
        {u"\uF0FE"_s, u"\uF0A8"_s},
    }));
    CAPTURE(ticked.toStdString());
    auto text = realForm();
    text.replace(u"O Ja"_s, empty + u" Ja"_s).replace(u"X Nee"_s, ticked + u" Nee"_s);
    const auto no = form::readOk(text, catalogue);
    CHECK(form::detailsOf(no).europeanProcurement == Answer::No);
    CHECK(form::detailsOf(no).stateAid == Answer::No);
    text.replace(empty + u" Ja"_s, ticked + u" Ja"_s)
        .replace(ticked + u" Nee"_s, empty + u" Nee"_s);
    const auto yes = form::readOk(text, catalogue);
    CHECK(form::detailsOf(yes).europeanProcurement == Answer::Yes);
    CHECK(form::detailsOf(yes).stateAid == Answer::Yes);
}

TEST_CASE("Ten megabytes of text are read in a moment", "[slow]")
{
    const auto catalogue = form::catalogue();
    const auto filler = u"De trein naar 2030 rijdt door het land, 12 keer per dag en vaker.\n"_s;
    const int count = 10'000'000 / static_cast<int>(filler.size());
    auto within = realForm().split(u'\n');
    within.insert(200, filler.repeated(count)); // in the description
    const QStringList texts{realForm() + filler.repeated(count),
                            filler.repeated(count) + realForm(),
                            within.join(u'\n'),
                            filler.repeated(count),
                            QString{filler}.remove(u'\n').repeated(count),
                            realForm().repeated(600)};
    for (const auto& text : texts) {
        CAPTURE(texts.indexOf(text));
        const auto start = std::clock(); // of the processor: other programs do not count
        const auto read = readFormText(u"form.txt"_s, text, catalogue);
        const auto seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        CAPTURE(seconds);
        CHECK(seconds < 5); // a debug build; a release build takes 0.4 to 1.0
        if (read)
            CHECK(form::detailsOf(*read).name.contains(u"(SPT)"_s));
    }
}

TEST_CASE("A second form in the same text is told, and not mixed up with the first")
{
    const auto catalogue = form::catalogue();
    const auto first = form::dataText(u"kolommen.txt"_s);
    const auto read = form::readOk(first + u'\n' + form::dataText(u"fouten.txt"_s), catalogue);
    auto alone = form::detailsOf(form::readOk(first, catalogue));
    CHECK(form::detailsOf(read) == alone);
    CHECK(form::hasRemark(read, {}, 0, u"Another application form"_s));
}

TEST_CASE("Text that is no UTF-8 or holds a NUL is refused with its line")
{
    const auto [bytes, line] = GENERATE(table<QByteArray, int>({
        {QByteArray{"een\ntwee \xff drie\n"}, 2},
        {QByteArray{"\xc3"}, 1},
        {QByteArray{"a\nb\n\xe2\x82"}, 3},
        {QByteArray{"\xed\xa0\x80"}, 1},
        {QByteArray{"\xc0\xaf"}, 1},
        {QByteArray{"\xf4\x90\x80\x80"}, 1},
        {QByteArray{"a\n\nb\0c", 6}, 3},
    }));
    CAPTURE(bytes.toPercentEncoding().toStdString());
    const auto text = readPlainText(u"a.txt"_s, bytes);
    REQUIRE_FALSE(text.has_value());
    REQUIRE(text.error().size() == 1);
    CHECK(text.error()[0].file == u"a.txt"_s);
    CHECK(text.error()[0].line == line);
}

TEST_CASE("Text with a byte order mark is read without it, also as UTF-16")
{
    CHECK(readPlainText({},
                        "\xef\xbb\xbf"
                        "\u00e9\u00e9n")
          == u"één"_s);
    CHECK(readPlainText({}, QByteArray{"\xff\xfeN\0j\0", 6}) == u"Nj"_s);
    CHECK(readPlainText({}, QByteArray{"\xfe\xff\0N\0j", 6}) == u"Nj"_s);
    CHECK(readPlainText({}, "\xf0\x9f\x9a\xb2 fiets") == u"\U0001F6B2 fiets"_s);
    CHECK(readPlainText({}, {}) == QString{});
}
