#pragma once

#include "domain/organisations/organisation.h"
#include "ui/shell/workspace.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QStringListModel;

namespace regiobord {

class ChoiceBox;

// Chooses an organisation by typing a part of its name. For a name that is not in the portfolio, a
// few fields open in place to add it.
class ApplicantEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicantEdit(Workspace& workspace, QWidget* parent = nullptr);

    void setOrganisations(const std::vector<Organisation>& organisations);
    OrganisationId organisation() const { return m_organisation; }
    // Does not emit edited(), and leaves a name that is being typed as it is.
    void setOrganisation(const OrganisationId& id);

Q_SIGNALS:
    void edited(); // another organisation was chosen, or none

private:
    QWidget* makeNewFields();
    const Organisation* byName(const QString& name) const;
    const Organisation* byId(const OrganisationId& id) const;
    void take(const QString& text);
    void say();
    void add();

    Workspace& m_workspace;
    QLineEdit* m_name;
    QStringListModel* m_names;
    QLabel* m_known; // what is known of the one that was chosen
    ChoiceBox* m_sector;
    ChoiceBox* m_legalForm;
    QWidget* m_new;
    std::vector<Organisation> m_organisations;
    OrganisationId m_organisation;
};

} // namespace regiobord
