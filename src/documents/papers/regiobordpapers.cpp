#include "documents/papers/regiobordpapers.h"

#include "documents/documenterror.h"
#include "documents/papers/agendapaper.h"
#include "documents/papers/applicationform.h"
#include "documents/papers/covernotepaper.h"
#include "documents/papers/decisionsandactions.h"
#include "documents/papers/findingspaper.h"
#include "documents/papers/minutespaper.h"
#include "documents/papers/projectsummary.h"
#include "documents/render/htmlrenderer.h"
#include "documents/render/odtrenderer.h"
#include "documents/render/pdfrenderer.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QByteArray rendered(const tree::Document& paper, const PaperOptions& options)
{
    const auto made = options.date.isValid() ? options.date.startOfDay(Qt::UTC) : QDateTime{};
    switch (options.format) {
    case PaperFormat::Odt:
        return renderOdt(paper, made);
    case PaperFormat::Html:
        return renderHtml(paper);
    case PaperFormat::Pdf:
        break;
    }
    PdfOptions pdf;
    pdf.created = made;
    pdf.pageNumbers = options.hasPageNumbers;
    return renderPdf(paper, pdf).pdf;
}

// Amounts that cannot be added up make no paper.
template <typename Build>
QByteArray made(const Build& build, const PaperOptions& options)
{
    try {
        return rendered(build(), options);
    } catch (const std::overflow_error& error) {
        throw DocumentError(
            u"The amounts are too large to add up: %1"_s.arg(QString::fromUtf8(error.what())));
    }
}

} // namespace

QByteArray RegiobordPapers::applicationForm(const Project& project, const Catalogue& catalogue,
                                            const PaperOptions& options) const
{
    return made([&] { return papers::applicationForm(project, catalogue, options); }, options);
}

QByteArray RegiobordPapers::projectSummary(const Project& project, const Catalogue& catalogue,
                                           const PaperOptions& options) const
{
    return made([&] { return papers::projectSummaryPaper(project, catalogue, options); }, options);
}

QByteArray RegiobordPapers::findingsReport(const FindingsReport& report, const Project& project,
                                           const Catalogue& catalogue,
                                           const PaperOptions& options) const
{
    return made([&] { return papers::findingsPaper(report, project, catalogue, options); },
                options);
}

QByteArray RegiobordPapers::agenda(const Meeting& meeting, const Catalogue& catalogue,
                                   const PaperOptions& options) const
{
    return made([&] { return papers::agendaPaper(meeting, catalogue, options); }, options);
}

QByteArray RegiobordPapers::coverNote(const Meeting& meeting, const AgendaItem& item,
                                      const Catalogue& catalogue, const PaperOptions& options) const
{
    return made([&] { return papers::coverNotePaper(meeting, item, catalogue, options); }, options);
}

QByteArray RegiobordPapers::minutes(const Meeting& meeting, const Catalogue& catalogue,
                                    const PaperOptions& options) const
{
    return made([&] { return papers::minutesPaper(meeting, catalogue, options); }, options);
}

QByteArray RegiobordPapers::actionList(const std::vector<ActionRow>& actions,
                                       const Catalogue& catalogue,
                                       const PaperOptions& options) const
{
    return made([&] { return papers::actionListPaper(actions, catalogue, options); }, options);
}

QByteArray RegiobordPapers::decisionList(const std::vector<DecisionRow>& decisions,
                                         const PaperOptions& options) const
{
    return made([&] { return papers::decisionListPaper(decisions, options); }, options);
}

} // namespace regiobord
