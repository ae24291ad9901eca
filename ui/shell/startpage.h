#pragma once

#include "ui/widgets/messagebar.h"

#include <QWidget>

class QVBoxLayout;

namespace regiobord {

// What the window shows while no portfolio is open: make one, open one, one of the last ones, or
// the sample.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void refresh(); // the recent files
    MessageBar& message() { return *m_message; }

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString& path);

private:
    MessageBar* m_message;
    QVBoxLayout* m_recent;
};

} // namespace regiobord
