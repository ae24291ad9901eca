#pragma once

#include "domain/meetings/meeting.h"
#include "domain/meetings/outcomerows.h"
#include "domain/portfolio/catalogue.h"
#include "domain/projects/project.h"
#include "domain/reviews/findingsreport.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace regiobord {

enum class PaperFormat {
    Pdf,
    Odt,
    Html,
};

struct PaperOptions
{
    PaperFormat format = PaperFormat::Pdf;
    bool isPublic = false;      // leaves out what is confidential
    bool hasPageNumbers = true; // off in a bundle, which stamps its own
    QString contentsLink = {};  // a link "naar de inhoud" on the first page; empty: none
    QDate date = {};            // of making, as it is printed
    // The titles of the papers that go with an item beside its cover note and attachments: those of
    // its projects, the minutes it adopts. Agendas and cover notes list them.
    std::map<AgendaItemId, QStringList> linkedPapers = {};
};

// The papers of the board, in Dutch, made from live data. What comes back is a whole file in the
// asked format. Throws DocumentError when it cannot be made.
class Papers
{
public:
    Papers() = default;
    Papers(const Papers&) = delete;
    Papers& operator=(const Papers&) = delete;
    virtual ~Papers() = default;

    virtual QByteArray applicationForm(const Project& project, const Catalogue& catalogue,
                                       const PaperOptions& options) const = 0;
    virtual QByteArray projectSummary(const Project& project, const Catalogue& catalogue,
                                      const PaperOptions& options) const = 0;
    virtual QByteArray findingsReport(const FindingsReport& report, const Project& project,
                                      const Catalogue& catalogue,
                                      const PaperOptions& options) const = 0;
    virtual QByteArray agenda(const Meeting& meeting, const Catalogue& catalogue,
                              const PaperOptions& options) const = 0;
    // The item must have a cover note.
    virtual QByteArray coverNote(const Meeting& meeting, const AgendaItem& item,
                                 const Catalogue& catalogue, const PaperOptions& options) const = 0;
    virtual QByteArray minutes(const Meeting& meeting, const Catalogue& catalogue,
                               const PaperOptions& options) const = 0;
    // The lists leave out the rows that are confidential when the paper is public.
    virtual QByteArray actionList(const std::vector<ActionRow>& actions, const Catalogue& catalogue,
                                  const PaperOptions& options) const = 0;
    virtual QByteArray decisionList(const std::vector<DecisionRow>& decisions,
                                    const PaperOptions& options) const = 0;
};

} // namespace regiobord
