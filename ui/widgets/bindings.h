#pragma once

#include "core/enumcodes.h"
#include "core/ids.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/linesedit.h"
#include "ui/widgets/parsededit.h"
#include "ui/widgets/textedit.h"

#include <QCheckBox>
#include <QLineEdit>

#include <functional>
#include <utility>
#include <vector>

namespace regiobord {

// Ties the widgets of a form to the members of plain details of type T: show() fills the widgets,
// and what the user does in one of them comes back as a change to the details with the name of the
// field. Filling emits nothing.
//
//   Bindings<ProjectDetails> form{[this](const QString& field, auto change) { ... }};
//   form.bind(m_name, tr("Name"), &ProjectDetails::name);
template <typename T>
class Bindings
{
public:
    using Change = std::function<void(T&)>;
    // Called when the user changed a field: its name, and what to do with the details.
    using Edited = std::function<void(const QString& field, const Change& change)>;

    explicit Bindings(Edited edited) : m_edited(std::move(edited)) {}

    void show(const T& details) const
    {
        for (const auto& show : m_shows)
            show(details);
    }

    // For everything that has no bind() of its own.
    void onShow(std::function<void(const T&)> show) { m_shows.push_back(std::move(show)); }
    void edit(const QString& field, const Change& change) const { m_edited(field, change); }

    void bind(QLineEdit* widget, const QString& field, QString T::*member)
    {
        onShow([widget, member](const T& details) {
            if (widget->text() != details.*member)
                widget->setText(details.*member);
        });
        QObject::connect(widget, &QLineEdit::textEdited, widget,
                         [this, field, member](const QString& text) {
                             m_edited(field, [&](T& details) { details.*member = text; });
                         });
    }
    void bind(TextEdit* widget, const QString& field, QString T::*member)
    {
        onShow([widget, member](const T& details) { widget->setText(details.*member); });
        connectEdited(widget, field,
                      [widget, member](T& details) { details.*member = widget->text(); });
    }
    void bind(TextEdit* widget, const QString& field, QStringList T::*member)
    {
        onShow([widget, member](const T& details) {
            if (toLines(widget->text()) != details.*member)
                widget->setText(fromLines(details.*member));
        });
        connectEdited(widget, field,
                      [widget, member](T& details) { details.*member = toLines(widget->text()); });
    }
    void bind(QCheckBox* widget, const QString& field, bool T::*member)
    {
        onShow([widget, member](const T& details) { widget->setChecked(details.*member); });
        QObject::connect(widget, &QCheckBox::clicked, widget, [this, field, member](bool checked) {
            m_edited(field, [&](T& details) { details.*member = checked; });
        });
    }
    // Amounts, quantities, dates and times.
    template <typename Notation>
    void bind(ParsedEditOf<Notation>* widget, const QString& field,
              typename Notation::Value T::*member)
    {
        onShow([widget, member](const T& details) {
            // What is typed and not understood has no value: it stays in view.
            if (widget->value() != details.*member || widget->isUnderstood())
                widget->setValue(details.*member);
        });
        connectEdited(widget, field,
                      [widget, member](T& details) { details.*member = widget->value(); });
    }
    // The choices have toString() of the id as their key.
    template <typename Tag>
    void bind(ChoiceBox* widget, const QString& field, Id<Tag> T::*member)
    {
        onShow([widget, member](const T& details) {
            const auto& id = details.*member;
            widget->setKey(id.isNull() ? QString{} : id.toString());
        });
        connectEdited(widget, field, [widget, member](T& details) {
            details.*member = Id<Tag>::fromString(widget->key());
        });
    }
    // The choices have codeOf() of the value as their key.
    template <typename E>
    requires std::is_enum_v<E>
    void bind(ChoiceBox* widget, const QString& field, E T::*member)
    {
        onShow([widget, member](const T& details) { widget->setKey(codeOf(details.*member)); });
        connectEdited(widget, field, [widget, member](T& details) {
            if (const auto value = fromCode<E>(widget->key()))
                details.*member = *value;
        });
    }

private:
    template <typename Widget>
    void connectEdited(Widget* widget, const QString& field, Change change)
    {
        QObject::connect(widget, &Widget::edited, widget,
                         [this, field, change = std::move(change)] { m_edited(field, change); });
    }

    Edited m_edited;
    std::vector<std::function<void(const T&)>> m_shows;
};

} // namespace regiobord
