#pragma once

#include "ui/widgets/labels.h"
#include "ui/widgets/sumtable.h"

#include <QScrollArea>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace regiobord {

struct ExplanationRow
{
    QString what;
    QString detail = {};
    QString amount = {};
    QString key = {}; // given back when the row is chosen; empty: there is nothing to go to
};

// How a number came about: the rule in words, where that rule is written, the rows that were added
// or compared, and what came out.
struct Explanation
{
    QString title;
    QString rule;
    QString source = {};
    std::vector<ExplanationRow> rows = {};
    QString total = {};
};

// Shows an explanation, and makes it anew when the numbers change.
class ExplanationPanel final : public QWidget
{
    Q_OBJECT

public:
    using Explain = std::function<Explanation()>;

    explicit ExplanationPanel(QWidget* parent = nullptr); // hidden

    void explain(Explain explain);
    // The numbers changed: shows them as they are now, if anything is explained.
    void refresh();
    const SumTable& rows() const { return *m_rows; }
    QString heading() const { return m_title->text(); }
    QString totalText() const { return m_total->text(); }

Q_SIGNALS:
    void chosen(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Explanation made() const;
    void show(const Explanation& explanation);

    Explain m_explain;
    QLabel* m_title;
    QLabel* m_rule;
    QLabel* m_source;
    SumTable* m_rows;
    QLabel* m_total;
};

// A page that scrolls, with room at its right for an explanation.
class ExplainedArea final : public QWidget
{
    Q_OBJECT

public:
    explicit ExplainedArea(QWidget* content, QWidget* parent = nullptr);

    ExplanationPanel& panel() const { return *m_panel; }
    QScrollArea& scroller() const { return *m_scroller; }

private:
    QScrollArea* m_scroller;
    ExplanationPanel* m_panel;
};

// A number that is explained when one asks: its name above it, the number as a link.
class Figure final : public QWidget
{
    Q_OBJECT

public:
    // The name is the object name of the link, for tests and for screen readers to find it.
    Figure(const QString& caption, const QString& name, QWidget* parent = nullptr);

    void setValue(const QString& value);
    void setCaption(const QString& caption);
    QString value() const { return m_value->text(); }

Q_SIGNALS:
    void explainWanted();

private:
    QLabel* m_caption;
    QPushButton* m_value;
};

} // namespace regiobord
