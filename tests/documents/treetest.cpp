#include "documents/tree/build.h"
#include "support/catch.h"

#include <QChar>

using namespace Qt::StringLiterals;

using namespace regiobord::tree;

TEST_CASE("Free text becomes paragraphs and lists as people type them")
{
    const Flow parts = flow(
        u"Gevraagd wordt:\r\n\n- een loket\n- een makelaar\n\n3. eerst\n4. dan\n\nTot slot."_s);
    REQUIRE(parts.size() == 4);
    CHECK(plainText(std::get<Paragraph>(parts[0]).text) == u"Gevraagd wordt:"_s);
    CHECK(std::get<List>(parts[1]).style == ListStyle::Bulleted);
    CHECK(std::get<List>(parts[1]).items.size() == 2);
    const List& numbered = std::get<List>(parts[2]);
    CHECK(numbered.style == ListStyle::Numbered);
    CHECK(numbered.start == 3);
    CHECK(numbered.items.size() == 2);
    CHECK(plainText(std::get<Paragraph>(parts[3]).text) == u"Tot slot."_s);
}

TEST_CASE("A year or an amount at the start of a line is no item of a list")
{
    const Flow parts = flow(u"2025. Een goed jaar\n12.500 euro\n-5 graden"_s);
    REQUIRE(parts.size() == 3);
    for (const FlowBlock& part : parts)
        CHECK(std::holds_alternative<Paragraph>(part));
}

TEST_CASE("Numbers that do not follow each other start a new list")
{
    const Flow parts = flow(u"1. een\n1. weer een"_s);
    REQUIRE(parts.size() == 2);
    CHECK(std::get<List>(parts[1]).start == 1);
}

TEST_CASE("A field that holds only white space is left out")
{
    KeyValueBlock block;
    addIfFilled(block, u"Financieel"_s, u" \n\t"_s);
    CHECK(block.entries.empty());
    addIfFilled(block, u"Financieel"_s, u"Geen gevolgen"_s);
    CHECK(block.entries.size() == 1);
}

TEST_CASE("Control characters and half characters never reach a paper")
{
    const QString dirty =
        u"a\tb"_s + QChar{0} + QChar{7} + u"c\r\nd"_s + QChar{0xd800} + u"e"_s + QChar{0xffff};
    const QString clean = printable(dirty);
    CHECK(clean.startsWith(u"a bc\nd"_s));
    CHECK_FALSE(clean.contains(QChar{0}));
    CHECK_FALSE(clean.contains(QChar{0xd800}));
    CHECK_FALSE(clean.contains(QChar{0xffff}));
    CHECK(printable(u"é € 😀 שלום"_s) == u"é € 😀 שלום"_s);
}

TEST_CASE("Runs of different looks are joined in their order")
{
    const Inline words =
        text(u"Gevraagd: "_s) + bold(u"€ 147.824,--"_s) + link(u" hier"_s, u"x:y"_s);
    REQUIRE(words.runs.size() == 3);
    CHECK(words.runs[1].bold);
    CHECK(words.runs[2].link == Link{Link::Kind::Uri, u"x:y"_s});
    CHECK(plainText(words) == u"Gevraagd: € 147.824,-- hier"_s);
}
