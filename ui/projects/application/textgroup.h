#pragma once

#include "ui/projects/application/formgroup.h"

namespace regiobord {

// Pages of texts only: 5 and 6, and 10 and 11.
class PurposeGroup final : public FormGroup
{
    Q_OBJECT

public:
    explicit PurposeGroup(ProjectSession& session, QWidget* parent = nullptr);
};

class CommunicationGroup final : public FormGroup
{
    Q_OBJECT

public:
    explicit CommunicationGroup(ProjectSession& session, QWidget* parent = nullptr);
};

// 12 and 13: the answers; the questions behind them are on the tab of the legal tests.
class LawGroup final : public FormGroup
{
    Q_OBJECT

public:
    explicit LawGroup(ProjectSession& session, QWidget* parent = nullptr);
};

// Ondertekening
class SignatureGroup final : public FormGroup
{
    Q_OBJECT

public:
    explicit SignatureGroup(ProjectSession& session, QWidget* parent = nullptr);
};

} // namespace regiobord
