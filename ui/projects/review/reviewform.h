#pragma once

#include "domain/reviews/findingsreport.h"
#include "ui/projects/projectsession.h"
#include "ui/projects/review/criteriafields.h"
#include "ui/shell/editedrecord.h"
#include "ui/widgets/bindings.h"
#include "ui/widgets/gridmodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/picker.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace regiobord {

// One findings report as a form, stored as one types. A closed one can only be read.
class ReviewForm final : public QWidget
{
    Q_OBJECT

public:
    ReviewForm(ProjectSession& session, FindingsReport stored, QWidget* parent = nullptr);

    const FindingsReport& report() const { return m_record.draft(); }
    // Follows what is stored, and shows what the rules say of it.
    void refresh();

Q_SIGNALS:
    void edited(); // by the user

private:
    FieldRow* add(const QString& label, QWidget* widget, const QString& name);
    void addHead();
    void addCriteria();
    void addRegioDeal();
    void addAdvice();
    void addVerdict();
    void addDates();
    void addPicker(const QString& label, const QString& name,
                   std::vector<BodyId> FindingsReport::*member);
    void fillChoices();
    void change(const QString& field, const Bindings<FindingsReport>::Change& change);
    void show();
    void judge();
    void setSentences(FieldRow& row, const Violations& violations, Field field);
    void setReadOnly(bool isReadOnly);
    void showConflict();

    ProjectSession& m_session;
    EditedRecord<FindingsReport> m_record;
    Bindings<FindingsReport> m_form;
    QVBoxLayout* m_layout;
    MessageBar* m_message;
    QLabel* m_followed;
    CriteriaFields* m_criteria = nullptr;
    FieldRow* m_criteriaRow = nullptr;
    Picker* m_results = nullptr;
    ListGridModel<QDate>* m_days = nullptr;
    ChoiceBox* m_springplank = nullptr;
    std::vector<Picker*> m_bodyPickers;
    std::map<Field, FieldRow*> m_rows; // where the sentences on a field stand
};

} // namespace regiobord
