#pragma once

#include "ui/widgets/labels.h"

#include <QStringList>
#include <QWidget>

namespace regiobord {

// A field of a form: its label with a mnemonic, its widget, and below it one sentence for each rule
// that it breaks. The widget gets the label as its accessible name.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    enum class LabelPlace {
        Above,  // long fields
        Beside, // short ones
    };

    FieldRow(const QString& label, QWidget* widget, LabelPlace place = LabelPlace::Above,
             QWidget* parent = nullptr);

    QWidget* field() const { return m_widget; }
    // A line of explanation between label and widget.
    void setHint(const QString& hint);
    void setErrors(const QStringList& sentences);
    void setWarnings(const QStringList& sentences);

private:
    QWidget* m_widget;
    QLabel* m_hint;
    ToneLabel* m_errors;
    ToneLabel* m_warnings;
};

} // namespace regiobord
