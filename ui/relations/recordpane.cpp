#include "ui/relations/recordpane.h"

#include "app/words/violationtext.h"
#include "ui/widgets/messagebar.h"

using namespace Qt::StringLiterals;

namespace regiobord {

RecordPane::RecordPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_message(new MessageBar{this}),
      m_problems(new ToneLabel{{}, Tone::Waiting, this}),
      m_layout(new QVBoxLayout{this})
{
    m_problems->setWordWrap(true);
    m_problems->setObjectName(u"problems"_s);
    m_problems->hide();
    m_layout->setContentsMargins(0, 0, 16, 16);
    m_layout->setSpacing(12);
    m_layout->setAlignment(Qt::AlignTop);
    m_layout->addWidget(m_message);
    m_layout->addWidget(m_problems);
}

void RecordPane::addPart(QWidget* part)
{
    m_layout->addWidget(part);
}

void RecordPane::showProblems(const Violations& violations)
{
    QStringList sentences;
    for (const auto& violation : violations)
        sentences.append(words::place(violation) + u": "_s + words::sentence(violation));
    m_problems->setText(sentences.join(u'\n'));
    m_problems->setTone(hasErrors(violations) ? Tone::Bad : Tone::Waiting);
    m_problems->setVisible(!sentences.isEmpty());
}

void RecordPane::sayConflict(const std::function<void()>& takeTheirs,
                             const std::function<void()>& keepMine)
{
    m_message->say(tr("Somebody else changed this meanwhile. What you typed is kept."),
                   Tone::Waiting);
    const auto offer = [this](const QString& text, const std::function<void()>& action) {
        connect(m_message->addAction(text), &QPushButton::clicked, this, [this, action] {
            m_message->hide();
            m_workspace.guarded(action);
        });
    };
    offer(tr("Take theirs"), takeTheirs);
    offer(tr("Keep mine"), keepMine);
}

void RecordPane::sayGone()
{
    m_message->say(tr("Somebody else removed this. What you typed was not stored."), Tone::Bad);
}

} // namespace regiobord
