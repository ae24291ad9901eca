#pragma once

#include "ui/widgets/colours.h"

#include <QLabel>
#include <QPushButton>
#include <QString>

// The few kinds of text that pages are made of, in the three sizes of the program.
namespace regiobord {

// 1.5 times the text, semibold.
QLabel* makeTitle(const QString& text, QWidget* parent = nullptr);
// 1.15 times, semibold.
QLabel* makeHeading(const QString& text, QWidget* parent = nullptr);
// Wraps; less weight than the text around it.
QLabel* makeHint(const QString& text, QWidget* parent = nullptr);
// Wraps; of that tone.
QLabel* makeNote(const QString& text, Tone tone, QWidget* parent = nullptr);
// A thin horizontal line.
QWidget* makeLine(QWidget* parent = nullptr);
// A button with an icon of the theme; the icon may be empty.
QPushButton* makeButton(const QString& text, const QString& icon, QWidget* parent = nullptr);
// The same as the one thing to do on the page: filled with the accent.
QPushButton* makePrimaryButton(const QString& text, const QString& icon, QWidget* parent = nullptr);
// Reads as a link: goes somewhere or opens an explanation.
QPushButton* makeLinkButton(const QString& text, QWidget* parent = nullptr);

// A label that keeps its tone's ink when the palette turns light or dark.
class ToneLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(const QString& text = {}, Tone tone = Tone::Neutral,
                       QWidget* parent = nullptr);
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();

    Tone m_tone;
};

} // namespace regiobord
