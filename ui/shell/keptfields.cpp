#include "ui/shell/keptfields.h"

#include "ui/widgets/gridview.h"
#include "ui/widgets/parsededit.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

const QString draftField; // the name that no field has

QString cellName(const QString& grid, const std::pair<int, int>& at)
{
    return u"%1/%2/%3"_s.arg(grid).arg(at.first).arg(at.second);
}

std::pair<int, int> cellOf(const QString& name)
{
    return {name.section(u'/', -2, -2).toInt(), name.section(u'/', -1).toInt()};
}

} // namespace

KeptFields::KeptFields(Workspace& workspace, RecordRef record, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_record(std::move(record)),
      m_stored(workspace.portfolio().keptTexts().of(m_record.kind, m_record.id)),
      m_texts(m_stored),
      m_autoSave(
          workspace,
          [this] {
              store();
              return EditResult::Unchanged; // no page shows anything else by it
          },
          this)
{
}

void KeptFields::watch(QWidget* field, const QString& part)
{
    Q_ASSERT(!field->objectName().isEmpty());
    const auto name = part.isEmpty() ? field->objectName() : part + u'/' + field->objectName();
    const auto kept = within(name);
    if (auto* edit = qobject_cast<ParsedEdit*>(field)) {
        if (!kept.empty())
            edit->putBack(kept.begin()->second);
        connect(edit, &ParsedEdit::wrongTextChanged, this, [this, edit, name] {
            take(name, edit->isUnderstood() ? Texts{} : Texts{{name, edit->wrongText()}});
        });
        return;
    }
    const auto* view = qobject_cast<GridView*>(field);
    if (view == nullptr)
        return;
    auto* grid = qobject_cast<GridModel*>(view->model());
    connect(grid, &GridModel::wrongTextsChanged, this, [this, grid, name] {
        Texts texts;
        for (const auto& [at, text] : grid->wrongTexts())
            texts[cellName(name, at)] = text;
        take(name, texts);
    });
    GridModel::Texts cells;
    for (const auto& [cell, text] : kept)
        cells[cellOf(cell)] = text;
    if (!cells.empty())
        grid->putBack(cells);
}

void KeptFields::watchAll(const QWidget& form, const QString& part)
{
    for (auto* edit : form.findChildren<ParsedEdit*>())
        watch(edit, part);
    for (auto* grid : form.findChildren<GridView*>()) // its headers are views of the model too
        watch(grid, part);
}

void KeptFields::removePart(const QString& list, int row)
{
    Texts moved;
    for (const auto& [name, text] : within(list)) {
        const auto rest = name.mid(list.size() + 1);
        const int at = rest.section(u'/', 0, 0).toInt();
        if (at != row)
            moved[u"%1/%2/%3"_s.arg(list).arg(at > row ? at - 1 : at).arg(rest.section(u'/', 1))] =
                text;
    }
    take(list, moved);
}

QString KeptFields::draft() const
{
    const auto found = m_texts.find(draftField);
    return found == m_texts.end() ? QString{} : found->second;
}

void KeptFields::keepDraft(const QString& draft)
{
    if (draft == this->draft())
        return;
    take(draftField, draft.isEmpty() ? Texts{} : Texts{{draftField, draft}});
    m_autoSave.flush();
}

KeptFields::Texts KeptFields::within(const QString& field) const
{
    Texts texts;
    for (const auto& [name, text] : m_texts) {
        if (name == field || name.startsWith(field + u'/'))
            texts[name] = text;
    }
    return texts;
}

void KeptFields::take(const QString& field, const Texts& texts)
{
    for (const auto& [name, text] : within(field))
        m_texts.erase(name);
    m_texts.insert(texts.begin(), texts.end());
    if (m_texts != m_stored)
        m_autoSave.touch();
}

void KeptFields::store()
{
    if (m_texts == m_stored)
        return;
    auto& portfolio = m_workspace.portfolio();
    portfolio.inTransaction([&] {
        auto& kept = portfolio.keptTexts();
        for (const auto& [name, text] : m_stored) {
            if (!m_texts.contains(name))
                kept.keep(m_record.kind, m_record.id, name, {});
        }
        for (const auto& [name, text] : m_texts) {
            const auto before = m_stored.find(name);
            if (before == m_stored.end() || before->second != text)
                kept.keep(m_record.kind, m_record.id, name, text);
        }
    });
    m_stored = m_texts;
}

} // namespace regiobord
