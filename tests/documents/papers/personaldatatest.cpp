#include "support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

// Part II of the application form holds personal data. What makes papers does not know its type, so
// that no paper can leak it.
TEST_CASE("No source of the papers knows the personal data of part II")
{
    QDirIterator files{QStringLiteral(SOURCE_DIR) + u"/src/documents"_s,
                       {u"*.h"_s, u"*.cpp"_s},
                       QDir::Files,
                       QDirIterator::Subdirectories};
    int count = 0;
    while (files.hasNext()) {
        QFile file{files.next()};
        INFO(file.fileName().toStdString());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto source = file.readAll();
        CHECK_FALSE(source.contains("applicantcontact.h"));
        CHECK_FALSE(source.contains("ApplicantContact"));
        CHECK_FALSE(source.contains("ContactRepository"));
        ++count;
    }
    CHECK(count > 50);
}
