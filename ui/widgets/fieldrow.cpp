#include "ui/widgets/fieldrow.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// As a screen reader says it: without the mark of the mnemonic.
QString spoken(QString label)
{
    return label.remove(u'&');
}

} // namespace

FieldRow::FieldRow(const QString& label, QWidget* widget, LabelPlace place, QWidget* parent)
    : QWidget(parent),
      m_widget(widget),
      m_hint(makeHint({}, this)),
      m_errors(new ToneLabel{{}, Tone::Bad, this}),
      m_warnings(new ToneLabel{{}, Tone::Waiting, this})
{
    auto* name = new QLabel{label, this};
    name->setBuddy(widget);
    if (widget->accessibleName().isEmpty())
        widget->setAccessibleName(spoken(label));
    auto* layout = new QGridLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    const bool isBeside = place == LabelPlace::Beside;
    const int column = isBeside ? 1 : 0;
    if (isBeside) {
        name->setMinimumWidth(168);
        layout->addWidget(name, 1, 0, Qt::AlignLeft | Qt::AlignTop);
        name->setContentsMargins(0, 4, 0, 0);
    } else if (!label.isEmpty()) {
        layout->addWidget(name, 0, 0);
    }
    layout->addWidget(m_hint, isBeside ? 2 : 1, column);
    layout->addWidget(widget, isBeside ? 1 : 2, column);
    layout->addWidget(m_errors, 3, column);
    layout->addWidget(m_warnings, 4, column);
    layout->setColumnStretch(column, 1);
    name->setVisible(!label.isEmpty());
    m_hint->hide();
    for (auto* line : {m_errors, m_warnings}) {
        line->setWordWrap(true);
        line->hide();
    }
}

void FieldRow::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void FieldRow::setErrors(const QStringList& sentences)
{
    m_errors->setText(sentences.join(u'\n'));
    m_errors->setVisible(!sentences.isEmpty());
    m_widget->setAccessibleDescription(sentences.join(u' '));
}

void FieldRow::setWarnings(const QStringList& sentences)
{
    m_warnings->setText(sentences.join(u'\n'));
    m_warnings->setVisible(!sentences.isEmpty());
}

} // namespace regiobord
