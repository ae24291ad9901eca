#pragma once

#include "domain/papers/papers.h"

namespace regiobord {

// The papers of the board, built as trees by documents/papers and rendered as PDF, ODT or HTML.
// Holds nothing, so one object serves every thread.
class RegiobordPapers : public Papers
{
public:
    QByteArray applicationForm(const Project& project, const Catalogue& catalogue,
                               const PaperOptions& options) const override;
    QByteArray projectSummary(const Project& project, const Catalogue& catalogue,
                              const PaperOptions& options) const override;
    QByteArray findingsReport(const FindingsReport& report, const Project& project,
                              const Catalogue& catalogue,
                              const PaperOptions& options) const override;
    QByteArray agenda(const Meeting& meeting, const Catalogue& catalogue,
                      const PaperOptions& options) const override;
    // Throws DocumentError without a cover note, and for a confidential item in public.
    QByteArray coverNote(const Meeting& meeting, const AgendaItem& item, const Catalogue& catalogue,
                         const PaperOptions& options) const override;
    QByteArray minutes(const Meeting& meeting, const Catalogue& catalogue,
                       const PaperOptions& options) const override;
    QByteArray actionList(const std::vector<ActionRow>& actions, const Catalogue& catalogue,
                          const PaperOptions& options) const override;
    QByteArray decisionList(const std::vector<DecisionRow>& decisions,
                            const PaperOptions& options) const override;
};

} // namespace regiobord
