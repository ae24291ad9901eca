#pragma once

#include "ui/relations/recordpane.h"

namespace regiobord {

// One member of a body: who, for whom, in which role, and the terms.
class MemberPane final : public PaneOf<Membership>
{
public:
    MemberPane(Workspace& workspace, const Membership& stored, QWidget* parent);

protected:
    QString name() const override;
    void showRest() override;

private:
    std::vector<std::pair<QString, QString>> people() const;
    std::vector<std::pair<QString, QString>> organisations() const;
};

// Where the terms of a member stand.
struct TermState
{
    QString words; // "last term, until 31 december 2026"
    Tone tone = Tone::Neutral;
};

// The last term is the last one that the body allows.
TermState termState(const Membership& membership, const Body& body, QDate today);

} // namespace regiobord
