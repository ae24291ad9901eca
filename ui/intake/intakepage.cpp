#include "ui/intake/intakepage.h"

#include "ui/intake/dataintake.h"
#include "ui/intake/formintake.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QFileDialog>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

IntakePage::IntakePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_header(new PageHeader{tr("Bring in"), this}),
      m_files(new QTabWidget{this}),
      m_empty(new EmptyState{tr("Bring in an application or data"),
                             tr("Drop a file on the window: the text or the PDF of a completed "
                                "form, or a JSON file of this program. You see what is found "
                                "before anything is stored."),
                             this})
{
    m_files->setObjectName(u"intakeFiles"_s);
    m_files->setDocumentMode(true);
    m_files->tabBar()->setAutoHide(true);
    auto* other = makeButton(tr("Choose &files..."), u"document-open"_s);
    other->setObjectName(u"intakeChoose"_s);
    m_header->addAction(other);
    connect(other, &QPushButton::clicked, this, &IntakePage::choose);
    connect(m_empty->addAction(tr("Choose files..."), u"document-open"_s), &QPushButton::clicked,
            this, &IntakePage::choose);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_files, 1);
    layout->addWidget(m_empty, 1);
    show({});
}

QString IntakePage::title() const
{
    return tr("Bring in");
}

void IntakePage::choose()
{
    const auto paths = QFileDialog::getOpenFileNames(
        this, tr("Bring in"), {}, tr("Applications and data (*.json *.txt *.pdf);;All files (*)"));
    if (!paths.isEmpty())
        Q_EMIT wanted({Place::Intake, paths.join(u'\n')});
}

// The same files once more are read anew: they may have been mended.
void IntakePage::open(const QString& id, const QString&)
{
    m_paths = id.split(u'\n', Qt::SkipEmptyParts);
    read();
}

void IntakePage::read()
{
    show({});
    if (m_paths.isEmpty())
        return;
    const auto& services = workspace().services();
    workspace().jobs().start(
        tr("Reading what is brought in"), this,
        [&services, paths = m_paths](JobContext& job) {
            std::vector<IntakeFile> files;
            const auto catalogue = Catalogue::of(job.portfolio());
            const auto reader = services.readerFor(job.portfolio());
            for (const auto& path : paths) {
                if (!job.progress(static_cast<int>(100 * files.size()
                                                   / static_cast<std::size_t>(paths.size()))))
                    break;
                files.push_back(readIntakeFile(path, *reader, job.portfolio(), catalogue));
            }
            return files;
        },
        [this, paths = m_paths](std::vector<IntakeFile> files) {
            if (paths == m_paths)
                show(std::move(files));
        });
}

void IntakePage::show(std::vector<IntakeFile> files)
{
    while (m_files->count() > 0) {
        auto* old = m_files->widget(0);
        m_files->removeTab(0);
        old->deleteLater(); // it may be what asked for this
    }
    const auto add = [this](auto* widget, const QString& name) {
        connect(widget, &std::remove_pointer_t<decltype(widget)>::wanted, this, &Page::wanted);
        m_files->addTab(widget, name);
    };
    for (auto& file : files) {
        const auto name = file.name;
        if (file.isForm())
            add(new FormIntake{workspace(), std::move(file)}, name);
        else
            add(new DataIntake{workspace(), std::move(file)}, name);
    }
    m_files->setVisible(m_files->count() > 0);
    m_empty->setVisible(m_files->count() == 0 && m_paths.isEmpty());
}

void IntakePage::refresh()
{
    for (auto* form : findChildren<FormIntake*>())
        form->refresh();
}

} // namespace regiobord
