#pragma once

#include "ui/projects/application/fieldstate.h"
#include "ui/projects/projecttab.h"

#include <vector>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace regiobord {

class FieldList;
class FormGroup;

// The application as the paper form has it: left its fields with how each stands, in the middle the
// page of a few fields, right what the paper asks there. Ctrl+PgDn and Ctrl+PgUp go through the
// pages.
class ApplicationTab final : public ProjectTab
{
    Q_OBJECT

public:
    explicit ApplicationTab(ProjectSession& session, QWidget* parent = nullptr);
    ~ApplicationTab() override;

    void refresh() override;
    // The number of a field: "8b", or "signature".
    void goTo(const QString& part) override;

private:
    struct GroupSpec
    {
        std::vector<Field> fields;
        std::function<FormGroup*(ProjectSession&)> make;
        FormGroup* group = nullptr; // null until it was in view
        QScrollArea* area = nullptr;
    };

    static std::vector<GroupSpec> groupSpecs();
    static std::vector<Field> fieldsOf(const std::vector<GroupSpec>& specs);
    QWidget* makeMiddle();
    QWidget* makeGuidance();
    void makeShortcuts();
    void showGroup(std::size_t index);
    void orderTabs();
    void goToField(Field field);
    void step(int by);
    void follow(QWidget* focused);
    void explain(Field field);
    FieldState stateOfContact() const;

    std::vector<GroupSpec> m_groups;
    std::size_t m_current = 0;
    FieldList* m_list;
    QStackedWidget* m_pages;
    QLabel* m_guidanceTitle = nullptr;
    QLabel* m_guidance = nullptr;
    QLabel* m_count = nullptr;
    std::vector<QWidget*> m_after; // what Tab reaches behind the fields of a page
};

} // namespace regiobord
