#pragma once

#include <QTextBrowser>

namespace regiobord {

// The user's manual, which is in the program, in a window of its own.
class HelpWindow final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

protected:
    // Pictures as wide as the window at most.
    QVariant loadResource(int type, const QUrl& name) override;
};

} // namespace regiobord
