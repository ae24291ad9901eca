#include "ui/shell/startpage.h"

#include "ui/shell/settings.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int columnWidth = 480;

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent),
      m_message(new MessageBar{this}),
      m_recent(new QVBoxLayout)
{
    auto* create = makePrimaryButton(tr("&New portfolio..."), u"document-new"_s);
    auto* open = makeButton(tr("&Open portfolio..."), u"document-open"_s);
    auto* sample = makeButton(tr("Look around in the &sample..."), u"help-hint"_s);
    create->setObjectName(u"startNew"_s);
    open->setObjectName(u"startOpen"_s);
    sample->setObjectName(u"startSample"_s);
    connect(create, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    auto* body = new QWidget{this};
    body->setFixedWidth(columnWidth);
    auto* column = new QVBoxLayout{body};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeTitle(u"Regiobord"_s));
    column->addWidget(makeHint(tr("Projects, funds and meetings of a region in one file. Entered "
                                  "once, and every paper, total and decision follows from it.")));
    column->addSpacing(12);
    for (auto* button : {create, open, sample}) {
        button->setMinimumHeight(36);
        column->addWidget(button);
    }
    column->addSpacing(16);
    m_recent->setSpacing(4);
    column->addLayout(m_recent);
    // Not by an alignment: that would not give wrapped texts their height.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(body);
    middle->addStretch(1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
    refresh();
}

void StartPage::refresh()
{
    while (auto* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto files = settings::recentFiles();
    if (files.isEmpty())
        return;
    m_recent->addWidget(makeHeading(tr("Opened before")));
    for (const auto& path : files) {
        const QFileInfo info{path};
        auto* button = makeLinkButton(info.completeBaseName());
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setAccessibleDescription(path);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
        auto* folder = makeHint(QDir::toNativeSeparators(info.path()));
        folder->setText(
            folder->fontMetrics().elidedText(folder->text(), Qt::ElideMiddle, columnWidth));
        m_recent->addWidget(folder);
    }
}

} // namespace regiobord
