#include "ui/shell/statusline.h"

#include "ui/widgets/choicebox.h"

#include <QLabel>
#include <QProgressBar>
#include <QTime>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr std::array roles{Role::ProgrammeDirector, Role::ThematafelMember, Role::Secretary};

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent),
      m_stored(new QLabel{this}),
      m_role(new ChoiceBox{{}, this}),
      m_job(new QLabel{this}),
      m_progress(new QProgressBar{this}),
      m_stop(new QToolButton{this})
{
    setSizeGripEnabled(false);
    setContentsMargins(12, 0, 8, 0);
    m_role->setObjectName(u"role"_s);
    m_role->setAccessibleName(tr("Role"));
    m_role->setToolTip(tr("Whose work stands first. It forbids nothing."));
    m_role->addChoice(u"0"_s, tr("Programme director"));
    m_role->addChoice(u"1"_s, tr("Thematafel member"));
    m_role->addChoice(u"2"_s, tr("Secretary"));
    m_role->setKey(QString::number(static_cast<int>(settings::role())));
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(true);
    m_stop->setText(tr("Stop"));
    m_stop->setObjectName(u"stopJob"_s);
    addWidget(m_stored, 1);
    addPermanentWidget(m_job);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_stop);
    addPermanentWidget(m_role);
    for (auto* widget : {static_cast<QWidget*>(m_job), static_cast<QWidget*>(m_progress),
                         static_cast<QWidget*>(m_stop)})
        widget->hide();
    connect(m_role, &ChoiceBox::edited, this, [this] {
        const auto role = roles[m_role->key().toUInt()];
        settings::setRole(role);
        Q_EMIT roleChosen(role);
    });
}

void StatusLine::follow(Workspace& workspace)
{
    m_stored->setText(tr("Everything is stored"));
    connect(&workspace, &Workspace::stored, this, &StatusLine::sayStored);
    connect(&workspace, &QObject::destroyed, m_stored, &QLabel::clear);
    auto& jobs = workspace.jobs();
    connect(&jobs, &Jobs::started, this, [this](const QString& title) {
        m_job->setText(title);
        m_progress->setRange(0, 0);
        for (auto* widget : {static_cast<QWidget*>(m_job), static_cast<QWidget*>(m_progress),
                             static_cast<QWidget*>(m_stop)})
            widget->show();
    });
    connect(&jobs, &Jobs::progressed, this, [this](int percent) {
        m_progress->setRange(0, 100);
        m_progress->setValue(percent);
    });
    connect(&jobs, &Jobs::finished, this, [this] {
        for (auto* widget : {static_cast<QWidget*>(m_job), static_cast<QWidget*>(m_progress),
                             static_cast<QWidget*>(m_stop)})
            widget->hide();
    });
    connect(m_stop, &QToolButton::clicked, &jobs, &Jobs::stop);
}

void StatusLine::sayStored()
{
    m_stored->setText(
        tr("Everything is stored, %1").arg(QTime::currentTime().toString(u"HH:mm"_s)));
}

} // namespace regiobord
