#include "gui/window.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QTabBar>
#include <QTranslator>

#include <optional>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

// What can be reached with each underlined letter now.
QMap<QString, QStringList> lettersOf(MainWindow& window)
{
    QMap<QString, QStringList> letters;
    const auto add = [&](const QString& text) {
        const auto keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty())
            letters[keys.toString()].append(text);
    };
    for (const auto* action : window.menuBar()->actions())
        add(action->text());
    for (const auto* tabs : window.findChildren<QTabBar*>()) {
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i)
            add(tabs->tabText(i));
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->isEnabled())
            add(button->text());
    }
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy() != nullptr)
            add(label->text());
    }
    return letters;
}

// The language in which the source is written, for as long as it lives.
struct English
{
    English()
    {
        for (auto* words : translators)
            QCoreApplication::removeTranslator(words);
    }
    English(const English&) = delete;
    English& operator=(const English&) = delete;
    ~English()
    {
        for (auto* words : translators)
            QCoreApplication::installTranslator(words);
    }

    QList<QTranslator*> translators = QCoreApplication::instance()->findChildren<QTranslator*>();
};

} // namespace

// With two of them Alt goes to the one and then to the other, and a tab opens a menu instead.
TEST_CASE("On every page of an application each underlined letter goes to one place")
{
    const auto language = GENERATE(as<QString>{}, u"nl"_s, u"en"_s);
    std::optional<English> english;
    if (language == u"en"_s)
        english.emplace();
    test::Window office;
    const auto project = office.portfolio().projects().summaries().front().id.toString();
    for (const auto& part :
         {u"aanvraag/1"_s, u"aanvraag/5"_s, u"aanvraag/7"_s, u"aanvraag/8a"_s, u"aanvraag/8b"_s,
          u"aanvraag/8c"_s, u"aanvraag/8d"_s, u"aanvraag/9"_s, u"aanvraag/10"_s, u"aanvraag/12"_s,
          u"aanvraag/14"_s, u"aanvraag/signature"_s, u"begroting"_s, u"toetsing"_s, u"dossier"_s}) {
        office.go({Place::Project, project, part});
        const auto letters = lettersOf(office.window());
        CHECK(letters.size() > 10);
        for (auto at = letters.begin(); at != letters.end(); ++at) {
            INFO(language.toStdString()
                 << ": " << part.toStdString() << ", " << at.key().toStdString() << ": "
                 << at.value().join(u" | "_s).toStdString());
            CHECK(at.value().size() == 1);
        }
    }
}
