#pragma once

#include "ui/widgets/bindings.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/gridcolumns.h"
#include "ui/widgets/gridview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/wholeedit.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace regiobord {

// The form of one thing. Another thing gets another form.
class DetailsForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Shows the thing as it is now; false when it is gone.
    virtual bool refresh() = 0;
};

// A form of fields that are members of T, built one by one in the order in which they are added.
// Names are those of the widgets; labels have a mnemonic and name the step to undo.
template <typename T>
class FormOf final : public DetailsForm
{
public:
    using Change = std::function<void(T&)>;
    using Read = std::function<std::optional<T>()>; // nothing: it is gone
    using Edit = std::function<void(const QString& field, const Change& change)>;

    FormOf(Read read, Edit edit, QWidget* parent = nullptr)
        : DetailsForm(parent),
          m_read(std::move(read)),
          m_edit(std::move(edit)),
          m_bindings(
              [this](const QString& field, const Change& change) { this->edit(field, change); }),
          m_layout(new QVBoxLayout{this})
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(12);
    }

    bool refresh() override
    {
        const auto details = m_read();
        if (details)
            m_bindings.show(*details);
        return details.has_value();
    }

    void text(const QString& name, const QString& label, QString T::*member)
    {
        auto* widget = new QLineEdit;
        add(name, label, widget, FieldRow::LabelPlace::Beside);
        m_bindings.bind(widget, spoken(label), member);
    }
    void longText(const QString& name, const QString& label, QString T::*member, int lines = 2)
    {
        auto* widget = new TextEdit{lines};
        add(name, label, widget, FieldRow::LabelPlace::Above);
        m_bindings.bind(widget, spoken(label), member);
    }
    // One entry on each line.
    void lines(const QString& name, const QString& label, QStringList T::*member)
    {
        auto* widget = new TextEdit{2};
        add(name, label, widget, FieldRow::LabelPlace::Above);
        m_bindings.bind(widget, spoken(label), member);
    }
    void number(const QString& name, const QString& label, std::optional<Quantity> T::*member)
    {
        auto* widget = new QuantityEdit;
        widget->setMaximumWidth(numberWidth);
        add(name, label, widget, FieldRow::LabelPlace::Beside);
        m_bindings.bind(widget, spoken(label), member);
    }
    void whole(const QString& name, const QString& label, int T::*member)
    {
        // Nothing filled in is 0, and 0 is shown as nothing.
        wholeOf(
            name, label,
            [member](const T& details) {
                return details.*member == 0 ? std::nullopt : std::optional{details.*member};
            },
            [member](T& details, std::optional<int> value) {
                details.*member = value.value_or(0);
            });
    }
    void whole(const QString& name, const QString& label, std::optional<int> T::*member)
    {
        wholeOf(
            name, label, [member](const T& details) { return details.*member; },
            [member](T& details, std::optional<int> value) { details.*member = value; });
    }
    // The words of each value come from words(value).
    template <typename E, typename Words>
    void choice(const QString& name, const QString& label, E T::*member, Words words)
    {
        auto* widget = new ChoiceBox;
        for (const auto& entry : EnumCodes<E>::table)
            widget->addChoice(entry.second.toString(), words(entry.first));
        add(name, label, widget, FieldRow::LabelPlace::Beside);
        m_bindings.bind(widget, spoken(label), member);
    }
    // The choices are ids with their names, as they are at each refresh().
    template <typename Tag>
    void choice(const QString& name, const QString& label, Id<Tag> T::*member,
                const QString& nothing,
                std::function<std::vector<std::pair<QString, QString>>()> choices)
    {
        auto* widget = new ChoiceBox{nothing};
        add(name, label, widget, FieldRow::LabelPlace::Beside);
        m_bindings.onShow([widget, choices = std::move(choices)](const T&) {
            widget->clearChoices();
            for (const auto& [key, text] : choices())
                widget->addChoice(key, text);
        });
        m_bindings.bind(widget, spoken(label), member);
    }
    void check(const QString& name, const QString& label, bool T::*member)
    {
        auto* widget = new QCheckBox{label};
        widget->setAccessibleName(spoken(label));
        add(name, {}, widget, FieldRow::LabelPlace::Above);
        m_bindings.bind(widget, spoken(label), member);
    }
    // Any number of a list, by their keys.
    void picks(const QString& name, const QString& label, const std::vector<PickerChoice>& choices,
               std::function<QStringList(const T&)> read,
               std::function<void(T&, const QStringList&)> write)
    {
        auto* widget = new Picker{8};
        widget->setChoices(choices);
        add(name, label, widget, FieldRow::LabelPlace::Above);
        m_bindings.onShow(
            [widget, read = std::move(read)](const T& details) { widget->setKeys(read(details)); });
        QObject::connect(
            widget, &Picker::edited, this, [this, widget, write = std::move(write), label] {
                edit(spoken(label), [&](T& details) { write(details, widget->keys()); });
            });
    }
    template <typename Row>
    void grid(const QString& name, const QString& label, std::vector<Row> T::*member,
              std::vector<GridColumn<Row>> columns, Row newRow = {})
    {
        auto* model = new ListGridModel<Row>{std::move(columns), this};
        model->setNewRow(std::move(newRow));
        add(name, label, new GridView{model}, FieldRow::LabelPlace::Above);
        m_bindings.onShow([model, member](const T& details) { model->setList(details.*member); });
        QObject::connect(model, &GridModel::edited, this, [this, model, member, label] {
            edit(spoken(label), [&](T& details) { details.*member = model->list(); });
        });
    }
    // A sentence that follows from the rest; hidden while it is empty.
    void sentence(const QString& name, std::function<QString(const T&)> text)
    {
        auto* label = makeHint({}, this);
        label->setObjectName(name);
        m_layout->addWidget(label);
        m_bindings.onShow([label, text = std::move(text)](const T& details) {
            label->setText(text(details));
            label->setVisible(!label->text().isEmpty());
        });
    }
    void note(const QString& text) { m_layout->addWidget(makeHint(text, this)); }

private:
    static constexpr int numberWidth = 160;

    static QString spoken(QString label) { return label.remove(u'&'); }

    void edit(const QString& field, const Change& change)
    {
        m_edit(field, change);
        refresh();
    }

    void add(const QString& name, const QString& label, QWidget* widget, FieldRow::LabelPlace place)
    {
        widget->setObjectName(name);
        auto* row = new FieldRow{label, widget, place, this};
        if (widget->maximumWidth() == numberWidth)
            row->layout()->setAlignment(widget, Qt::AlignLeft);
        m_layout->addWidget(row);
    }

    void wholeOf(const QString& name, const QString& label,
                 std::function<std::optional<int>(const T&)> read,
                 std::function<void(T&, std::optional<int>)> write)
    {
        auto* widget = new WholeEdit;
        widget->setMaximumWidth(numberWidth);
        add(name, label, widget, FieldRow::LabelPlace::Beside);
        m_bindings.onShow([widget, read = std::move(read)](const T& details) {
            // What is typed and not understood has no value: it stays in view.
            if (widget->value() != read(details) || widget->isUnderstood())
                widget->setValue(read(details));
        });
        QObject::connect(
            widget, &ParsedEdit::edited, this, [this, widget, write = std::move(write), label] {
                edit(spoken(label), [&](T& details) { write(details, widget->value()); });
            });
    }

    Read m_read;
    Edit m_edit;
    Bindings<T> m_bindings;
    QVBoxLayout* m_layout;
};

} // namespace regiobord
