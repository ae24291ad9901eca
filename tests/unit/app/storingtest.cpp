#include "app/intake/storing.h"

#include "support/catch.h"
#include "support/office.h"

using namespace Qt::StringLiterals;

using namespace regiobord;
using regiobord::testing::Office;

TEST_CASE("A project without a number gets the next one of its year")
{
    Office office;
    PortfolioContent content;
    content.projects = {{.id = ProjectId::create()}, {.id = ProjectId::create()}};
    content.projects[0].details.period.start = QDate{2025, 6, 1};
    const auto report = store(office.portfolio, content, QDate{2026, 3, 1});
    CHECK(report.projectNumbers == std::vector<QString>{u"2025-002"_s, u"2026-001"_s});
    CHECK(report.renumbered.empty());
    CHECK(report.counts.at(RecordKind::Project) == StoreCounts{.added = 2});
}

TEST_CASE("A project whose number is taken by another gets a new one, and that is told")
{
    Office office;
    PortfolioContent content;
    content.projects = {{.id = ProjectId::create(), .number = u"2025-001"_s}};
    content.projects[0].details.period.start = QDate{2025, 6, 1};
    const auto report = store(office.portfolio, content, QDate{2026, 3, 1});
    CHECK(report.renumbered == std::vector<QString>{u"2025-002"_s});
    CHECK(office.stored().number == u"2025-001"_s);
}

TEST_CASE("Storing the same file twice changes nothing the second time")
{
    Office office;
    auto content = contentOf(office.portfolio);
    content.fundEntries = {{.id = FundEntryId::create(), .fund = office.fund.id}};
    content.attachments = {{{.id = AttachmentId::create(), .fileName = u"brief.pdf"_s}, "x", {}}};
    store(office.portfolio, content, QDate{2025, 1, 1});
    const auto again = store(office.portfolio, content, QDate{2025, 1, 1});
    for (const auto& [kind, counts] : again.counts) {
        CHECK(counts.added == 0);
        CHECK(counts.changed == 0);
    }
    CHECK(contentOf(office.portfolio).fundEntries.size() == 1);
}

TEST_CASE("A stored thing gives way to a newer one of the same id")
{
    Office office;
    PortfolioContent content;
    content.projects = {office.stored()};
    content.projects[0].details.name = u"Nieuwe naam"_s;
    const auto report = store(office.portfolio, content, QDate{2025, 1, 1});
    CHECK(report.counts.at(RecordKind::Project) == StoreCounts{.changed = 1});
    CHECK(office.stored().details.name == u"Nieuwe naam"_s);
}
