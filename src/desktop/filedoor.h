#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace regiobord {

// One window for each portfolio of a user: who opens a file a second time gets the window that
// shows it already.
class FileDoor final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // True when a window of this user shows the file; it was asked to come to the front.
    static bool knock(const QString& path);

    // From now on answers for this file, and for no other; an empty path is none.
    void answerFor(const QString& path);

Q_SIGNALS:
    void knocked();

private:
    QLocalServer m_server;
};

} // namespace regiobord
