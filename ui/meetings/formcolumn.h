#pragma once

#include "ui/widgets/fieldrow.h"

#include <QScrollArea>

class QTableView;
class QVBoxLayout;

namespace regiobord {

// A form that scrolls: one column of fields, at most 720 wide.
class FormColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormColumn(QWidget* parent = nullptr);

    void add(QWidget* widget);
    FieldRow* addField(const QString& label, QWidget* field,
                       FieldRow::LabelPlace place = FieldRow::LabelPlace::Above);
    void addHeading(const QString& text);
    // Fields beside each other; stretch is how they share the width.
    void addBeside(const std::vector<std::pair<QWidget*, int>>& widgets);
    // Keeps what was added at the top; called once at the end.
    void finish();

private:
    QVBoxLayout* m_column;
};

// That column of a grid takes the room that the others leave, so that all are in view.
void stretchColumn(QTableView& grid, int column);

} // namespace regiobord
