#pragma once

#include "domain/projects/projectdetails.h"
#include "domain/projects/projectsummary.h"
#include "ui/funds/fundstate.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/picker.h"

#include <QWidget>

#include <map>
#include <vector>

namespace regiobord {

// What if these applications were agreed to: tick them, and the bars and the shares by O move, and
// a sentence says what no longer fits. Nothing is stored.
class WhatIfPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfPanel(Workspace& workspace, QWidget* parent = nullptr);

    // Reads the applications that ask money of this fund and have no award yet.
    void show(const FundState& state);
    QString sentence() const { return m_sentence->text(); }

private:
    struct Candidate
    {
        ProjectSummary summary;
        Budget budget;
        std::vector<FundEntry> added; // the reservations that agreement would book
    };

    void readCandidates();
    std::vector<const Candidate*> ticked() const;
    void showOutcome();
    void showSectors(const std::vector<const Candidate*>& chosen);
    QString sentenceFor(const std::vector<const Candidate*>& chosen) const;

    Workspace& m_workspace;
    FundState m_state;
    std::vector<Candidate> m_candidates; // by number
    std::map<Sector, Money> m_sectors;   // co-financing of the projects that are in the fund
    QLabel* m_none;
    QWidget* m_content;
    Picker* m_picker;
    BarChart* m_bars;
    BarChart* m_shares;
    ToneLabel* m_sentence;
};

} // namespace regiobord
