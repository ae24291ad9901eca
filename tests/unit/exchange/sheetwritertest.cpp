#include "exchange/tables/sheetwriter.h"

#include "support/catch.h"

#include <QDate>

#include <zip.h>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

TableContent sample()
{
    return {.title = u"Projecten [2025]"_s,
            .columns = {{u"Naam"_s},
                        {u"Bedrag"_s, ColumnKind::Amount},
                        {u"Aantal"_s, ColumnKind::Number},
                        {u"Start"_s, ColumnKind::Date}},
            .rows = {{u"Zon; \"wind\""_s, qint64{14'782'405}, qint64{600}, QDate{2025, 1, 29}},
                     {u"=1+1"_s, qint64{-5}, QVariant{}, QVariant{}}}};
}

QString partOf(const QByteArray& file, const char* name)
{
    auto* source = zip_source_buffer_create(file.constData(),
                                            static_cast<zip_uint64_t>(file.size()), 0, nullptr);
    auto* zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    REQUIRE(zip != nullptr);
    auto* part = zip_fopen(zip, name, 0);
    REQUIRE(part != nullptr);
    QByteArray text(1 << 20, Qt::Uninitialized);
    text.truncate(zip_fread(part, text.data(), static_cast<zip_uint64_t>(text.size())));
    zip_fclose(part);
    zip_close(zip);
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("A list as CSV opens in a Dutch spreadsheet and runs nothing")
{
    const auto csv = SheetWriter{}.csv(sample());
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    CHECK(QString::fromUtf8(csv)
          == u"Naam;Bedrag;Aantal;Start\r\n"
             "\"Zon; \"\"wind\"\"\";147824,05;0,600;29-01-2025\r\n"
             "'=1+1;-0,05;;\r\n"_s);
}

TEST_CASE("A list as XLSX has numbers as numbers and dates as dates")
{
    const auto file = SheetWriter{}.xlsx(sample());
    const auto xml = partOf(file, "xl/worksheets/sheet1.xml") + partOf(file, "xl/workbook.xml")
        + partOf(file, "xl/sharedStrings.xml");
    CHECK(xml.contains(u"<v>147824.05</v>"_s));
    CHECK(xml.contains(u"<v>0.6</v>"_s));
    CHECK(xml.contains(u"<v>45686</v>"_s)); // 29 January 2025 in days of Excel
    CHECK(xml.contains(u"name=\"Projecten 2025\""_s));
    CHECK(xml.contains(u"=1+1"_s));
    CHECK_FALSE(xml.contains(u"<f>"_s)); // no formula
    CHECK(xml.contains(u"autoFilter"_s));
}
