#include "documents/papers/pdfbundlewriter.h"

#include "documents/bundle/bundle.h"
#include "documents/documenterror.h"
#include "documents/papers/bundlecontents.h"
#include "documents/papers/bundleparts.h"
#include "documents/papers/losswords.h"
#include "documents/render/pdfrenderer.h"

#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

using papers::PlacedPaper;

// Nothing for what is wrong with the plan and not with a paper.
std::optional<BundleProblemKind> kindOf(bundle::BundleProblemKind kind)
{
    switch (kind) {
    case bundle::BundleProblemKind::MissingFile:
        return BundleProblemKind::Missing;
    case bundle::BundleProblemKind::NotAPdf:
        return BundleProblemKind::NotAPdf;
    case bundle::BundleProblemKind::Damaged:
    case bundle::BundleProblemKind::DynamicForm: // no pages that show what is in it
        return BundleProblemKind::Damaged;
    case bundle::BundleProblemKind::NeedsPassword:
        return BundleProblemKind::Encrypted;
    case bundle::BundleProblemKind::NoPages:
        return BundleProblemKind::NoPages;
    case bundle::BundleProblemKind::DuplicatePartId:
    case bundle::BundleProblemKind::UnknownPart:
    case bundle::BundleProblemKind::NoPart:
        break;
    }
    return std::nullopt;
}

const PlacedPaper* findPaper(const std::vector<PlacedPaper>& placed, const QString& id)
{
    const auto found = std::ranges::find_if(
        placed, [&id](const PlacedPaper& candidate) { return candidate.paper->id == id; });
    return found == placed.end() ? nullptr : &*found;
}

BundleProblem problemOf(const bundle::BundleProblem& problem,
                        const std::vector<PlacedPaper>& placed)
{
    const auto kind = kindOf(problem.kind);
    const PlacedPaper* paper = findPaper(placed, problem.part);
    const bool isAgenda = problem.part == papers::agendaPart;
    if (!kind || (paper == nullptr && !isAgenda))
        throw DocumentError(
            u"The bundle cannot be made of part \"%1\": %2"_s.arg(problem.part, problem.detail));
    if (isAgenda)
        return {*kind, {}, u"Agenda"_s, problem.detail};
    return {*kind, paper->item, paper->paper->title, problem.detail};
}

// With a paper that was not added the assembler is not asked, so the others are looked at here.
std::vector<BundleProblem> problemsBesideMissing(const std::vector<PlacedPaper>& placed)
{
    const bool isMissing = std::ranges::any_of(
        placed, [](const PlacedPaper& candidate) { return candidate.paper->pdf.isEmpty(); });
    std::vector<BundleProblem> problems;
    if (!isMissing)
        return problems;
    for (const PlacedPaper& candidate : placed) {
        const BundlePaper& paper = *candidate.paper;
        if (paper.pdf.isEmpty()) {
            problems.push_back({BundleProblemKind::Missing, candidate.item, paper.title, {}});
            continue;
        }
        const auto found =
            bundle::inspectPart({.id = paper.id, .title = paper.title, .bytes = paper.pdf});
        for (const bundle::BundleProblem& problem : found.problems)
            problems.push_back(problemOf(problem, placed));
    }
    return problems;
}

QByteArray contentsPdf(const BundlePlan& plan, const bundle::BundlePages& pages)
{
    const auto contents = papers::bundleContents(plan, [&pages](const QString& part) {
        const auto found = pages.firstPage.find(part);
        if (found == pages.firstPage.end())
            throw DocumentError(u"The contents name the unknown part \"%1\""_s.arg(part));
        return found->second;
    });
    PdfOptions options;
    options.created = plan.made;
    options.pageNumbers = false;
    return renderPdf(contents, options).pdf;
}

std::vector<BundleLoss> lossesOf(const bundle::BundleReport& report,
                                 const std::vector<PlacedPaper>& placed)
{
    std::vector<BundleLoss> losses;
    for (const bundle::PartReport& part : report.parts) {
        const PlacedPaper* paper = findPaper(placed, part.part);
        if (paper == nullptr || !paper->paper->isAttachment)
            continue;
        for (const bundle::PartLoss& loss : part.losses)
            losses.push_back({paper->item, paper->paper->title, papers::lossWords(loss)});
    }
    return losses;
}

void addItemPages(const std::vector<BundleItem>& items, const BundlePlan& plan,
                  const std::map<QString, int>& firstPages, std::map<QString, int>& itemPages)
{
    for (const BundleItem& item : items) {
        const auto found = firstPages.find(papers::targetPart(item, plan));
        if (found != firstPages.end())
            itemPages.emplace(item.number, found->second);
        addItemPages(item.subItems, plan, firstPages, itemPages);
    }
}

std::map<QString, int> itemPagesOf(const bundle::BundleReport& report, const BundlePlan& plan)
{
    std::map<QString, int> firstPages;
    for (const bundle::PartReport& part : report.parts)
        firstPages.emplace(part.part, part.firstPage);
    std::map<QString, int> itemPages;
    addItemPages(plan.items, plan, firstPages, itemPages);
    return itemPages;
}

bundle::BundleProgress inFractions(const Progress& progress)
{
    if (!progress)
        return {};
    return [progress](double done) {
        return progress(static_cast<int>(std::clamp(done, 0.0, 1.0) * 100));
    };
}

std::vector<BundleProblem> problemsOf(const bundle::BundleOutcome& outcome,
                                      const std::vector<PlacedPaper>& placed)
{
    std::vector<BundleProblem> problems;
    for (const bundle::BundleProblem& problem : outcome.problems)
        problems.push_back(problemOf(problem, placed));
    return problems;
}

} // namespace

Expected<BundleResult, std::vector<BundleProblem>>
PdfBundleWriter::write(const BundlePlan& plan, const QString& fileName,
                       const Progress& progress) const
{
    const auto placed = papers::papersInOrder(plan);
    if (auto problems = problemsBesideMissing(placed); !problems.empty())
        return unexpected(std::move(problems));

    const auto assembly = papers::assemblyPlan(
        plan, [&plan](const bundle::BundlePages& pages) { return contentsPdf(plan, pages); });
    bundle::BundleOptions options;
    options.title = plan.title;
    options.created = plan.made;
    const auto outcome = bundle::writeBundle(assembly, options, fileName, inFractions(progress));
    switch (outcome.status) {
    case bundle::BundleStatus::Written:
        return BundleResult{outcome.report.pageCount, false, lossesOf(outcome.report, placed),
                            itemPagesOf(outcome.report, plan)};
    case bundle::BundleStatus::Cancelled:
        return BundleResult{.wasCancelled = true};
    case bundle::BundleStatus::Refused:
        break;
    }
    return unexpected(problemsOf(outcome, placed));
}

} // namespace regiobord
