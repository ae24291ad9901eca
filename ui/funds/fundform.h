#pragma once

#include "ui/shell/editedrecord.h"
#include "ui/widgets/bindings.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/gridmodel.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class QVBoxLayout;

namespace regiobord {

// One fund as a form, stored as one types.
class FundForm final : public QWidget
{
    Q_OBJECT

public:
    FundForm(Workspace& workspace, Fund stored, QWidget* parent = nullptr);

    const Fund& fund() const { return m_record.draft(); }
    // Follows what is stored.
    void refresh();

private:
    FieldRow* add(const QString& label, QWidget* widget, const QString& name);
    void makeFields();
    void addCode();
    void addShare();
    void addCeilings();
    void change(const QString& field, const Bindings<Fund>::Change& change);
    void judge();
    void showConflict();

    Workspace& m_workspace;
    EditedRecord<Fund> m_record;
    Bindings<Fund> m_form;
    QVBoxLayout* m_layout;
    MessageBar* m_message;
    QLineEdit* m_code = nullptr;
    FieldRow* m_codeRow = nullptr;
    FieldRow* m_nameRow = nullptr;
    FieldRow* m_shareRow = nullptr;
    FieldRow* m_ceilingRow = nullptr;
    ListGridModel<FundCeiling>* m_ceilings = nullptr;
};

} // namespace regiobord
