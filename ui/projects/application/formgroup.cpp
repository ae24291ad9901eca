#include "ui/projects/application/formgroup.h"

#include "app/projects/projectfields.h"
#include "app/words/labels.h"
#include "app/words/violationtext.h"
#include "ui/projects/application/fieldstate.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int longestField = 720;

} // namespace

FormGroup::FormGroup(ProjectSession& session, const QString& title, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_form([this](const QString& field, const auto& change) {
          this->session().change(field, change);
      }),
      m_column(new QVBoxLayout)
{
    m_column->setSpacing(12);
    m_column->addWidget(makeHeading(title, this));
    auto* inner = new QWidget{this};
    inner->setLayout(m_column);
    inner->setMaximumWidth(longestField);
    m_column->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(inner);
    layout->addStretch(1);
}

FieldRow* FormGroup::addField(Field field, QWidget* widget, FieldRow::LabelPlace place)
{
    return addPart(field, {}, labelOf(field), widget, place);
}

FieldRow* FormGroup::addPart(Field field, const QString& detail, const QString& label,
                             QWidget* widget, FieldRow::LabelPlace place)
{
    const auto number = formNumber(field);
    widget->setObjectName(u"field"_s + (number.isEmpty() ? u"Signature"_s : number) + detail);
    auto* row = new FieldRow{label, widget, place, this};
    if (widget->maximumWidth() < longestField)
        row->layout()->setAlignment(widget, Qt::AlignLeft); // else the whole row gets as narrow
    m_column->addWidget(row);
    m_session.kept().watch(widget);
    m_rows.push_back({field, detail, row});
    return row;
}

void FormGroup::addLink(const QString& text, const QString& part)
{
    auto* link = makeLinkButton(text, this);
    link->setObjectName(u"link"_s + part.section(u'/', 0, 0));
    m_column->addWidget(link, 0, Qt::AlignLeft);
    connect(link, &QPushButton::clicked, this, [this, part] {
        Q_EMIT wanted({Place::Project, m_session.project().id.toString(), part});
    });
}

QString FormGroup::stepName(Field field)
{
    return words::label(field);
}

const FormGroup::Row* FormGroup::rowOf(const Violation& violation) const
{
    const Row* first = nullptr;
    for (const auto& row : m_rows) {
        if (row.field != formFieldOf(violation.field))
            continue;
        if (!row.detail.isEmpty() && row.detail == violation.detail)
            return &row;
        if (first == nullptr)
            first = &row;
    }
    return first;
}

void FormGroup::refresh()
{
    m_form.show(m_session.details());
    std::map<const Row*, QStringList> errors;
    std::map<const Row*, QStringList> warnings;
    for (const auto& violation : m_session.violations()) {
        const auto* row = rowOf(violation);
        if (row == nullptr)
            continue;
        auto sentence = words::sentence(violation);
        if (violation.row >= 0)
            sentence = tr("Row %1: %2").arg(violation.row + 1).arg(sentence);
        auto& list = violation.severity == Severity::Error ? errors[row] : warnings[row];
        if (!list.contains(sentence))
            list.append(sentence);
    }
    for (const auto& row : m_rows) {
        row.row->setErrors(errors[&row]);
        row.row->setWarnings(warnings[&row]);
    }
}

void FormGroup::goTo(Field field)
{
    const auto found = std::ranges::find(m_rows, field, &Row::field);
    if (found != m_rows.end())
        found->row->field()->setFocus(Qt::ShortcutFocusReason);
}

std::optional<Field> FormGroup::fieldAt(const QWidget* widget) const
{
    for (const auto& row : m_rows) {
        if (row.row == widget || row.row->isAncestorOf(widget))
            return row.field;
    }
    return std::nullopt;
}

} // namespace regiobord
