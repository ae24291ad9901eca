#pragma once

#include "domain/intake/filereader.h"
#include "exchange/json/positionedvalue.h"

#include <QString>

#include <string>
#include <variant>
#include <vector>

namespace regiobord {

class References;

// What goes along while a file is read: where in it we are, what its references can mean, and what
// was found wrong. An error leaves the target of the reading as it was and reading goes on, so that
// all errors of a file are reported together.
class Reading
{
public:
    Reading(QString fileName, const References& references)
        : m_fileName(std::move(fileName)),
          m_references(references)
    {
    }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    // While one of these lives, the place is a step further in: ".budget" or "[2]".
    class Inside
    {
    public:
        Inside(Reading& reading, std::variant<std::string, std::size_t> step) : m_reading(reading)
        {
            m_reading.m_path.push_back(std::move(step));
        }
        ~Inside() { m_reading.m_path.pop_back(); }
        Inside(const Inside&) = delete;
        Inside& operator=(const Inside&) = delete;

    private:
        Reading& m_reading;
    };

    const References& references() const { return m_references; }

    void error(int line, const QString& message); // blocks the file
    void remark(int line, const QString& message);
    // The usual error: what should stand here, and what stands there.
    void wrongKind(const PositionedValue& value, const QString& wanted);

    bool hasErrors() const { return !m_errors.empty(); }
    std::vector<ReadRemark> takeErrors() { return std::move(m_errors); }
    std::vector<ReadRemark> takeRemarks() { return std::move(m_remarks); }

private:
    QString place() const;

    QString m_fileName;
    const References& m_references;
    std::vector<std::variant<std::string, std::size_t>> m_path;
    std::vector<ReadRemark> m_errors;
    std::vector<ReadRemark> m_remarks;
};

} // namespace regiobord
