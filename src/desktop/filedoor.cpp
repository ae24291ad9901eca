#include "desktop/filedoor.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

#include <chrono>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr std::chrono::milliseconds patience{500};

// The same for every way to write the path, and for this user only.
QString doorOf(const QString& path)
{
    const auto canonical = QFileInfo{path}.canonicalFilePath();
    const auto user = qEnvironmentVariable("USER");
    const auto hash =
        QCryptographicHash::hash((user + u'\n' + canonical).toUtf8(), QCryptographicHash::Sha256);
    return u"regiobord-"_s + QString::fromLatin1(hash.toHex().left(24));
}

} // namespace

bool FileDoor::knock(const QString& path)
{
    if (!QFileInfo::exists(path))
        return false;
    QLocalSocket socket;
    socket.connectToServer(doorOf(path));
    return socket.waitForConnected(static_cast<int>(patience.count()));
}

void FileDoor::answerFor(const QString& path)
{
    m_server.close();
    if (path.isEmpty())
        return;
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &FileDoor::knocked,
            Qt::UniqueConnection);
    const auto name = doorOf(path);
    // What a program left behind that was killed; nobody answered there, or we would not be here.
    QLocalServer::removeServer(name);
    m_server.listen(name);
}

} // namespace regiobord
