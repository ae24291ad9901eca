#include "ui/shell/paneldraft.h"

#include "ui/widgets/choicebox.h"
#include "ui/widgets/textedit.h"

#include <QLineEdit>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString textOf(const QWidget& field)
{
    if (const auto* box = qobject_cast<const ChoiceBox*>(&field))
        return box->key();
    if (const auto* text = qobject_cast<const TextEdit*>(&field))
        return text->text();
    const auto* line = qobject_cast<const QLineEdit*>(&field);
    return line == nullptr ? QString{} : line->text();
}

void setText(QWidget& field, const QString& text)
{
    auto* box = qobject_cast<ChoiceBox*>(&field);
    if (box != nullptr && box->findData(text) >= 0)
        box->setKey(text);
    else if (auto* edit = qobject_cast<TextEdit*>(&field))
        edit->setText(text);
    else if (auto* line = qobject_cast<QLineEdit*>(&field))
        line->setText(text);
}

bool isField(const QWidget& widget)
{
    return qobject_cast<const ChoiceBox*>(&widget) != nullptr
        || qobject_cast<const TextEdit*>(&widget) != nullptr
        || qobject_cast<const QLineEdit*>(&widget) != nullptr;
}

std::vector<QWidget*> fieldsOf(const QWidget& panel)
{
    std::vector<QWidget*> fields;
    for (auto* widget : panel.findChildren<QWidget*>()) {
        if (isField(*widget) && !widget->objectName().startsWith(u"qt_"_s)
            && !widget->objectName().isEmpty())
            fields.push_back(widget);
    }
    return fields;
}

} // namespace

PanelDraft::PanelDraft(Workspace& workspace, QWidget& panel)
    : QObject(&panel),
      m_workspace(workspace),
      m_panel(panel),
      m_autoSave(
          workspace,
          [this] {
              store();
              return EditResult::Unchanged; // no page shows anything else by it
          },
          this)
{
    Q_ASSERT(!panel.objectName().isEmpty());
    for (auto* field : fieldsOf(panel))
        watch(*field);
}

void PanelDraft::watch(QWidget& field)
{
    if (auto* box = qobject_cast<ChoiceBox*>(&field))
        connect(box, &ChoiceBox::edited, this, &PanelDraft::touch);
    else if (auto* text = qobject_cast<TextEdit*>(&field))
        connect(text, &TextEdit::edited, this, &PanelDraft::touch);
    else if (auto* line = qobject_cast<QLineEdit*>(&field))
        connect(line, &QLineEdit::textChanged, this, &PanelDraft::touch);
}

bool PanelDraft::begin(const RecordRef& record, const QString& question)
{
    m_autoSave.flush();
    m_record = record;
    m_question = m_panel.objectName() + u'/' + question;
    m_first = texts();
    Texts kept;
    for (const auto& [name, text] :
         m_workspace.portfolio().keptTexts().of(record.kind, record.id)) {
        if (name.startsWith(m_question + u'/'))
            kept[name.sliced(m_question.size() + 1)] = text;
    }
    putBack(kept);
    return !kept.empty();
}

void PanelDraft::end()
{
    m_autoSave.flush();
    if (!m_record)
        return;
    m_workspace.guarded([this] { write({}); });
    m_record.reset();
}

PanelDraft::Texts PanelDraft::texts() const
{
    Texts texts;
    for (const auto* field : fieldsOf(m_panel))
        texts[field->objectName()] = textOf(*field);
    return texts;
}

void PanelDraft::putBack(const Texts& kept)
{
    const QScopedValueRollback filling{m_isFilling, true};
    for (auto* field : fieldsOf(m_panel)) {
        if (const auto found = kept.find(field->objectName()); found != kept.end())
            setText(*field, found->second);
    }
}

void PanelDraft::touch()
{
    if (m_record && !m_isFilling)
        m_autoSave.touch();
}

// Only what differs from how the panel started: a day that was filled in by itself does not come
// back another day.
void PanelDraft::store()
{
    if (!m_record)
        return;
    Texts changed;
    for (const auto& [name, text] : texts()) {
        if (m_first[name] != text)
            changed[name] = text;
    }
    write(changed);
}

void PanelDraft::write(const Texts& kept)
{
    auto& portfolio = m_workspace.portfolio();
    const auto prefix = m_question + u'/';
    portfolio.inTransaction([&] {
        auto& all = portfolio.keptTexts();
        for (const auto& [name, text] : all.of(m_record->kind, m_record->id)) {
            if (name.startsWith(prefix) && !kept.contains(name.sliced(prefix.size())))
                all.keep(m_record->kind, m_record->id, name, {});
        }
        for (const auto& [name, text] : kept)
            all.keep(m_record->kind, m_record->id, prefix + name, text);
    });
}

} // namespace regiobord
