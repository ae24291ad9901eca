#include "app/meetings/bundlemaking.h"

#include "app/meetings/bundleplan.h"
#include "core/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// Makes the copies in a folder beside where they go, so that moving them there is one step.
class BundleMaker
{
public:
    BundleMaker(Portfolio& portfolio, const Meeting& meeting, const Papers& papers,
                const BundleWriter& writer)
        : m_portfolio(portfolio),
          m_meeting(meeting),
          m_papers(papers),
          m_writer(writer)
    {
    }

    // False when there is no file of it.
    bool make(const QString& path, const BundleRequest& request, const Progress& progress)
    {
        if (!progress(0))
            return isStopped();
        const auto plan = planBundle(m_portfolio, m_meeting, m_papers, request);
        if (!progress(10))
            return isStopped();
        const auto written = m_writer.write(
            plan, path, [&](int percent) { return progress(10 + percent * 9 / 10); });
        if (!written) {
            add(written.error());
            return false;
        }
        if (written->wasCancelled)
            return isStopped();
        if (!request.isPublic) {
            outcome.pages = written->pages;
            outcome.losses = written->losses;
            outcome.itemPages = written->itemPages;
        }
        return true;
    }

    BundleOutcome outcome;

private:
    bool isStopped()
    {
        outcome.wasCancelled = true;
        return false;
    }

    void add(const std::vector<BundleProblem>& problems)
    {
        for (const auto& problem : problems) {
            if (std::ranges::find(outcome.problems, problem) == outcome.problems.end())
                outcome.problems.push_back(problem);
        }
    }

    Portfolio& m_portfolio;
    const Meeting& m_meeting;
    const Papers& m_papers;
    const BundleWriter& m_writer;
};

bool put(const QString& made, const QString& path)
{
    return (!QFile::exists(path) || QFile::remove(path)) && QFile::rename(made, path);
}

} // namespace

QString bundleFileName(const Meeting& meeting, const Catalogue& catalogue, bool isPublic)
{
    const auto* body = catalogue.body(meeting.body);
    const auto name = folded(body ? body->name : u"vergadering"_s).replace(u' ', u'-');
    return u"bundel-%1-%2%3.pdf"_s.arg(name, meeting.date.toString(Qt::ISODate),
                                       isPublic ? u"-openbaar"_s : QString{});
}

BundleOutcome makeBundles(Portfolio& portfolio, const BundleOrder& order, const Papers& papers,
                          const BundleWriter& writer, const Progress& progress)
{
    const auto& files = order.files;
    const auto found = portfolio.meetings().find(order.meeting);
    if (!found)
        throw std::invalid_argument("makeBundles: there is no such meeting");
    const QTemporaryDir work{QFileInfo{files.path}.dir().filePath(u".bundel-XXXXXX"_s)};
    BundleMaker maker{portfolio, found->value, papers, writer};
    if (!work.isValid()) {
        maker.outcome.unwritten = files.path;
        return maker.outcome;
    }
    const bool hasPublic = !files.publicPath.isEmpty();
    const int share = hasPublic ? 2 : 1;
    const auto whole = work.filePath(u"bundel.pdf"_s);
    const auto open = work.filePath(u"openbaar.pdf"_s);
    bool isMade = maker.make(whole, {.isPublic = false, .made = order.made},
                             [&](int percent) { return progress(percent / share); });
    if (isMade && hasPublic)
        isMade = maker.make(open, {.isPublic = true, .made = order.made},
                            [&](int percent) { return progress(50 + percent / share); });
    if (!isMade)
        return maker.outcome;
    if (!put(whole, files.path))
        maker.outcome.unwritten = files.path;
    else if (hasPublic && !put(open, files.publicPath))
        maker.outcome.unwritten = files.publicPath;
    maker.outcome.isMade = maker.outcome.unwritten.isEmpty();
    return maker.outcome;
}

} // namespace regiobord
