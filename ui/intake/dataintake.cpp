#include "ui/intake/dataintake.h"

#include "app/words/labels.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsview.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

DataIntake::DataIntake(Workspace& workspace, IntakeFile file, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_file(std::make_shared<const IntakeFile>(std::move(file)))
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    if (!m_file->errors.empty()) {
        showErrors(m_file->errors, tr("%1 was not brought in").arg(m_file->name));
        layout->addWidget(makeHint(tr("Nothing was stored. Mend the file, or ask for another one, "
                                      "and bring it in again.")));
    } else {
        showRows();
        if (!m_file->result.remarks.empty())
            showErrors(m_file->result.remarks, tr("Remarks"));
    }
}

void DataIntake::showErrors(const std::vector<ReadRemark>& remarks, const QString& title)
{
    auto* model = new RowsModel{{{u"line"_s, tr("Line"), ColumnKind::Number},
                                 {u"place"_s, tr("Place")},
                                 {u"message"_s, tr("What is wrong, and what to do")}},
                                this};
    std::vector<RowsRow> rows;
    for (std::size_t i = 0; i < remarks.size(); ++i) {
        const auto& remark = remarks[i];
        rows.push_back(
            {QString::number(i),
             {remark.line > 0 ? numberCell(Quantity::fromWhole(remark.line)) : RowsCell{},
              textCell(remark.place), textCell(remark.message)}});
    }
    auto* view = new RowsView{model, u"intakeErrors"_s, this};
    view->setObjectName(u"intakeErrors"_s);
    view->setAccessibleName(title);
    layout()->addWidget(makeHeading(title));
    layout()->addWidget(view);
    model->setRows(std::move(rows));
    view->fitColumns();
}

void DataIntake::showRows()
{
    auto* model = new RowsModel{
        {{u"kind"_s, tr("Kind")}, {u"name"_s, tr("Name")}, {u"state"_s, tr("What happens")}}, this};
    std::vector<RowsRow> rows;
    for (std::size_t i = 0; i < m_file->rows.size(); ++i) {
        const auto& row = m_file->rows[i];
        const auto state = row.isNew ? chipCell(tr("is added"), Tone::Good, 0)
            : row.isChanged          ? chipCell(tr("is changed"), Tone::Waiting, 1)
                                     : chipCell(tr("stays as it is"), Tone::Neutral, 2);
        rows.push_back(
            {QString::number(i), {textCell(words::label(row.kind)), textCell(row.name), state}});
    }
    auto* view = new RowsView{model, u"intakeRows"_s, this};
    view->setObjectName(u"intakeRows"_s);
    view->setAccessibleName(tr("What the file holds"));
    auto* store = makePrimaryButton(tr("&Store this"), u"dialog-ok-apply"_s, this);
    store->setObjectName(u"intakeStore"_s);
    connect(store, &QPushButton::clicked, this, &DataIntake::accept);
    auto* below = new QHBoxLayout;
    below->addWidget(makeHint(tr("This cannot be undone in one step. What is changed keeps its "
                                 "former state in the history.")),
                     1);
    below->addWidget(store);
    layout()->addWidget(makeHeading(tr("What the file holds")));
    layout()->addWidget(view);
    static_cast<QVBoxLayout*>(layout())->addLayout(below);
    model->setRows(std::move(rows));
    view->fitColumns();
}

void DataIntake::accept()
{
    m_workspace.flush();
    m_workspace.jobs().start(
        tr("Storing %1").arg(m_file->name), this,
        [file = m_file, today = m_workspace.today()](JobContext& job) {
            return store(job.portfolio(), file->result.content, today);
        },
        [this](const StoreReport& report) { say(report); });
}

void DataIntake::say(const StoreReport& report)
{
    int added = 0;
    int changed = 0;
    for (const auto& [kind, counts] : report.counts) {
        added += counts.added;
        changed += counts.changed;
    }
    auto text = tr("Stored: %1 added, %2 changed.").arg(added).arg(changed);
    if (!report.renumbered.empty())
        text += u' '
            + tr("Numbers that were taken became: %1.")
                  .arg(QStringList{report.renumbered.begin(), report.renumbered.end()}.join(
                      u", "_s));
    m_workspace.lookForChanges();
    Q_EMIT m_workspace.said(text);
    const auto& projects = m_file->result.content.projects;
    if (projects.size() == 1)
        Q_EMIT wanted({Place::Project, projects.front().id.toString()});
    else
        Q_EMIT wanted({Place::Projects});
}

} // namespace regiobord
