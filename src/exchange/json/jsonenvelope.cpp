#include "exchange/json/jsonenvelope.h"

#include "exchange/json/valuereading.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

bool checkVersion(const PositionedValue& root, Reading& reading)
{
    const Reading::Inside inside{reading, std::string{"regiobord"}};
    const auto* version = root.find("regiobord");
    if (version == nullptr) {
        reading.error(
            root.line,
            QCoreApplication::translate("Json",
                                        "This is no file of Regiobord: it does not start with "
                                        "{\"regiobord\": 1, \"kind\": ...}."));
        return false;
    }
    int number = 0;
    const auto wasFine = !reading.hasErrors();
    readInto(*version, reading, number);
    if (wasFine && reading.hasErrors())
        return false;
    if (number > jsonVersion || number < 1) {
        reading.error(version->line,
                      QCoreApplication::translate(
                          "Json",
                          "The file has version %1 of the format, and this program reads "
                          "up to version %2. Open it with a newer Regiobord.")
                          .arg(number)
                          .arg(jsonVersion));
        return false;
    }
    return true;
}

std::optional<QString> readKind(const PositionedValue& root, Reading& reading,
                                const QStringList& kinds)
{
    const Reading::Inside inside{reading, std::string{"kind"}};
    const auto* value = root.find("kind");
    if (value == nullptr) {
        reading.error(
            root.line,
            QCoreApplication::translate("Json", "The file does not say its kind. One of: %1")
                .arg(kinds.join(u", "_s)));
        return std::nullopt;
    }
    auto kind = readText(*value, reading);
    if (kind && !kinds.contains(*kind)) {
        reportUnknownCode(*value, reading, kinds);
        return std::nullopt;
    }
    return kind;
}

} // namespace

std::optional<JsonEnvelope> openEnvelope(const PositionedValue& root, Reading& reading,
                                         const QStringList& kinds)
{
    if (!checkVersion(root, reading))
        return std::nullopt;
    const auto kind = readKind(root, reading, kinds);
    if (!kind)
        return std::nullopt;
    const auto key = kind->toStdString();
    const auto* content = root.find(key);
    if (content == nullptr) {
        reading.error(
            root.line,
            QCoreApplication::translate("Json", "The file has no \"%1\", though that is its kind.")
                .arg(*kind));
        return std::nullopt;
    }
    for (const auto& member : root.members) {
        // $schema is how editors find the description of the format.
        if (member.key != "regiobord" && member.key != "kind" && member.key != key
            && member.key != "$schema")
            reportUnknownKey(member, reading);
    }
    return JsonEnvelope{*kind, content};
}

} // namespace regiobord
