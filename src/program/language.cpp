#include "program/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <stdexcept>

using namespace Qt::StringLiterals;

// Outside the namespace, as the macro asks for.
static void initTranslations()
{
    Q_INIT_RESOURCE(i18n);
}

namespace regiobord {

std::unique_ptr<QTranslator> dutchWords()
{
    initTranslations();
    auto words = std::make_unique<QTranslator>();
    if (!words->load(u":/i18n/regiobord_nl.qm"_s))
        throw std::runtime_error("The Dutch translation is not in the program");
    return words;
}

void installLanguage(const QString& language)
{
    QLocale::setDefault(QLocale{QLocale::Dutch, QLocale::Netherlands});
    if (language == u"en"_s)
        return;
    auto* application = QCoreApplication::instance();
    auto* ofQt = new QTranslator{application};
    if (ofQt->load(u"qtbase_nl"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    auto* ours = dutchWords().release();
    ours->setParent(application);
    QCoreApplication::installTranslator(ours);
}

} // namespace regiobord
