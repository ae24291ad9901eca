#pragma once

#include "domain/projects/progress.h"
#include "ui/projects/projecttab.h"
#include "ui/widgets/gridmodel.h"

class QScrollArea;
class QVBoxLayout;

namespace regiobord {

class EmptyState;
class GridView;
class ToneLabel;

// What came of the numbers that a project promises, for who follows it after the award: a row for
// each measure of 8b and each result of 7, with what was realised, up to which day, and a remark.
class ProgressTab final : public ProjectTab
{
    Q_OBJECT

public:
    explicit ProgressTab(ProjectSession& session, QWidget* parent = nullptr);

    void refresh() override;
    void goTo(const QString& part) override;

private:
    // One of the two tables, with its heading and what is wrong in it.
    struct Part
    {
        QWidget* box;
        ListGridModel<ProgressRow>* model;
        GridView* view;
        ToneLabel* errors;
        ToneLabel* warnings;
    };

    Part addPart(QVBoxLayout& layout, const QString& heading, const QString& name);
    EmptyState* makeEmpty();
    void take(const Part& part);
    void show(const Part& part) const;
    std::size_t firstRow(const Part& part) const;
    QStringList sentences(const Part& part, Severity severity) const;

    Part m_measures = {};
    Part m_results = {};
    ToneLabel* m_note;
    QWidget* m_content;
    QScrollArea* m_scroller;
    EmptyState* m_empty;
};

} // namespace regiobord
