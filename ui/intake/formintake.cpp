#include "ui/intake/formintake.h"

#include "app/intake/acceptance.h"
#include "app/projects/projectfields.h"
#include "app/words/fieldtext.h"
#include "ui/projects/application/fieldstate.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statuswords.h"

#include <QHeaderView>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTextBlock>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int fieldRole = Qt::UserRole;
constexpr int lineRole = Qt::UserRole;

QString wordOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return FormIntake::tr("certain");
    case Confidence::Check:
        return FormIntake::tr("check this");
    case Confidence::NotFound:
        return FormIntake::tr("not found");
    }
    Q_UNREACHABLE();
}

Tone toneOf(Confidence confidence)
{
    return confidence == Confidence::Certain ? Tone::Good
        : confidence == Confidence::Check    ? Tone::Waiting
                                             : Tone::Neutral;
}

QPixmap markOf(Tone tone, const QColor& ink)
{
    QPixmap pixmap{16, 16};
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    paintToneMark(painter, {4, 4, 8, 8}, tone, ink);
    return pixmap;
}

QIcon iconOf(Tone tone, const QPalette& palette)
{
    QIcon icon{markOf(tone, toneInk(tone, palette))};
    icon.addPixmap(markOf(tone, palette.color(QPalette::HighlightedText)), QIcon::Selected);
    return icon;
}

QString onOneLine(QString text)
{
    return text.trimmed().replace(u'\n', u"; "_s).simplified();
}

// Whether something stood in the field that is no value for it.
bool hasRemark(Field field, const ReadResult& result)
{
    return std::ranges::any_of(result.remarks, [number = formNumber(field)](const auto& remark) {
        return !number.isEmpty() && remark.place == number && remark.line > 0;
    });
}

// The portfolio's things, and the organisations that are new in the file: for their names.
std::shared_ptr<const Catalogue> withNew(const Catalogue& catalogue,
                                         const std::vector<Organisation>& organisations)
{
    auto content = catalogue.content();
    content.organisations.insert(content.organisations.end(), organisations.begin(),
                                 organisations.end());
    return std::make_shared<const Catalogue>(std::move(content));
}

QTextEdit::ExtraSelection wholeLine(QTextCursor cursor, const QColor& ground)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = std::move(cursor);
    selection.cursor.clearSelection();
    selection.format.setBackground(ground);
    selection.format.setProperty(QTextFormat::FullWidthSelection, true);
    return selection;
}

} // namespace

FormIntake::FormIntake(Workspace& workspace, IntakeFile file, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_file(std::move(file)),
      m_catalogue(withNew(*workspace.catalogue(), m_file.result.content.organisations)),
      m_text(new QPlainTextEdit),
      m_fields(new QTreeWidget),
      m_value(new QPlainTextEdit),
      m_remarks(new QListWidget),
      m_target(new ChoiceBox{tr("a new project")}),
      m_summary(makeHint({})),
      m_accept(makePrimaryButton(tr("&Take over"), u"dialog-ok-apply"_s))
{
    auto* split = new QSplitter{this};
    split->setChildrenCollapsible(false);
    split->addWidget(makeText());
    split->addWidget(makeFields());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(split, 1);
    layout->addLayout(makeActions());
    fillFields();
    makeRemarks();
    refresh();
    m_fields->setCurrentItem(m_fields->topLevelItem(0));
    say();
}

QWidget* FormIntake::makeText()
{
    m_text->setObjectName(u"intakeText"_s);
    m_text->setAccessibleName(tr("Text of the document"));
    m_text->setReadOnly(true);
    m_text->setPlainText(m_file.lines.join(u'\n'));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout{side};
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("The document")));
    layout->addWidget(m_text, 1);
    return side;
}

QWidget* FormIntake::makeFields()
{
    m_fields->setObjectName(u"intakeFields"_s);
    m_fields->setAccessibleName(tr("What was found"));
    m_fields->setHeaderLabels({tr("Field"), tr("Found"), tr("How sure")});
    m_fields->setRootIsDecorated(false);
    m_fields->setAlternatingRowColors(true);
    m_fields->setUniformRowHeights(true);
    m_fields->header()->setStretchLastSection(false);
    m_fields->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_fields->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_fields->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_value->setObjectName(u"intakeValue"_s);
    m_value->setAccessibleName(tr("What was found, in full"));
    m_value->setReadOnly(true);
    m_value->setTabChangesFocus(true);
    m_remarks->setObjectName(u"intakeRemarks"_s);
    m_remarks->setAccessibleName(tr("Remarks"));
    m_remarks->setWordWrap(true);
    auto* split = new QSplitter{Qt::Vertical};
    split->setChildrenCollapsible(false);
    const auto add = [split](const QString& title, QWidget* widget, int stretch) {
        auto* part = new QWidget;
        auto* layout = new QVBoxLayout{part};
        layout->setContentsMargins(8, 0, 0, 0);
        layout->setSpacing(8);
        layout->addWidget(makeHeading(title));
        layout->addWidget(widget, 1);
        split->addWidget(part);
        split->setStretchFactor(split->count() - 1, stretch);
    };
    add(tr("What was found"), m_fields, 5);
    add(tr("This field in full"), m_value, 2);
    add(tr("Remarks"), m_remarks, 2);
    connect(m_fields, &QTreeWidget::currentItemChanged, this, &FormIntake::showField);
    connect(m_fields, &QTreeWidget::itemChanged, this, &FormIntake::say);
    connect(m_remarks, &QListWidget::currentItemChanged, this, &FormIntake::showRemark);
    return split;
}

QLayout* FormIntake::makeActions()
{
    m_target->setObjectName(u"intakeTarget"_s);
    m_accept->setObjectName(u"intakeAccept"_s);
    auto* name = new QLabel{tr("Put it &in")};
    name->setBuddy(m_target);
    m_target->setAccessibleName(tr("Put it in"));
    auto* layout = new QHBoxLayout;
    layout->setSpacing(12);
    layout->addWidget(m_summary, 1);
    layout->addWidget(name);
    layout->addWidget(m_target);
    layout->addWidget(m_accept);
    connect(m_accept, &QPushButton::clicked, this, &FormIntake::accept);
    return layout;
}

void FormIntake::fillFields()
{
    const QSignalBlocker blocker{m_fields};
    for (const auto field : formFields())
        addField(field);
}

void FormIntake::addField(Field field)
{
    const auto& details = m_file.result.content.projects.front().details;
    const bool isFilled = isFilledIn(field, details);
    const auto confidence = isFilled ? confidenceOf(field, m_file.result) : Confidence::NotFound;
    const bool isUnread = !isFilled && hasRemark(field, m_file.result);
    const auto tone = isUnread ? Tone::Waiting : toneOf(confidence);
    auto* item = new QTreeWidgetItem{m_fields};
    item->setData(0, fieldRole, static_cast<int>(field));
    item->setText(0, shortNameOf(field));
    item->setText(1, onOneLine(words::fieldText(field, details, *m_catalogue)));
    item->setText(2, isUnread ? tr("not understood") : wordOf(confidence));
    item->setIcon(2, iconOf(tone, palette()));
    item->setForeground(2, toneInk(tone, palette()));
    item->setFlags(isFilled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                            : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    // Also where there is nothing to take, so that the names stand below each other.
    item->setCheckState(0, isFilled ? Qt::Checked : Qt::Unchecked);
}

void FormIntake::makeRemarks()
{
    for (const auto& remark : m_file.result.remarks) {
        QStringList where;
        if (!remark.place.isEmpty())
            where.append(tr("Field %1").arg(remark.place));
        if (remark.line > 0)
            where.append(tr("line %1").arg(remark.line));
        auto text = remark.message;
        if (!where.isEmpty())
            text = sentenceCase(where.join(u", "_s)) + u": "_s + text;
        const auto tone = remark.severity == Severity::Error ? Tone::Bad : Tone::Waiting;
        auto* item = new QListWidgetItem{iconOf(tone, palette()), text, m_remarks};
        item->setData(lineRole, remark.line);
    }
    if (m_remarks->count() == 0)
        new QListWidgetItem{tr("No remarks: everything in the form was understood."), m_remarks};
}

void FormIntake::refresh()
{
    m_workspace.guarded([this] {
        const auto key = m_target->key();
        m_target->clearChoices();
        for (const auto& summary : m_workspace.portfolio().projects().summaries()) {
            if (summary.status == ProjectStatus::Draft)
                m_target->addChoice(summary.id.toString(),
                                    u"%1  %2"_s.arg(summary.number, summary.name.left(40)));
        }
        m_target->setKey(key);
    });
}

void FormIntake::showField()
{
    const auto* item = m_fields->currentItem();
    if (item == nullptr)
        return;
    const auto field = static_cast<Field>(item->data(0, fieldRole).toInt());
    m_value->setPlainText(
        words::fieldText(field, m_file.result.content.projects.front().details, *m_catalogue));
    mark(sourcesOf(field, m_file.result), 0);
}

void FormIntake::showRemark()
{
    const auto* item = m_remarks->currentItem();
    if (item != nullptr && item->data(lineRole).toInt() > 0)
        mark({}, item->data(lineRole).toInt());
}

// All lines that were used, lightly, and those of the field or the line in hand strongly; the first
// of these comes into view.
void FormIntake::mark(const std::vector<FieldSource>& sources, int line)
{
    const auto* document = m_text->document();
    QList<QTextEdit::ExtraSelection> selections;
    const auto markLines = [&](int first, int last, Tone tone) {
        for (int number = first; number <= last; ++number) {
            const auto block = document->findBlockByNumber(number - 1);
            if (block.isValid())
                selections.append(
                    wholeLine(QTextCursor{block}, toneColours(tone, palette()).ground));
        }
    };
    for (const auto& source : m_file.result.sources) {
        if (source.firstLine > 0)
            markLines(source.firstLine, source.lastLine, Tone::Neutral);
    }
    int first = line;
    for (const auto& source : sources) {
        markLines(source.firstLine, source.lastLine, Tone::Waiting);
        first = first == 0 ? source.firstLine : std::min(first, source.firstLine);
    }
    if (line > 0)
        markLines(line, line, Tone::Waiting);
    m_text->setExtraSelections(selections);
    if (first == 0)
        return;
    m_text->setTextCursor(QTextCursor{document->findBlockByNumber(first - 1)});
    m_text->centerCursor();
}

std::set<Field> FormIntake::ticked() const
{
    std::set<Field> fields;
    for (int row = 0; row < m_fields->topLevelItemCount(); ++row) {
        const auto* item = m_fields->topLevelItem(row);
        if (item->checkState(0) == Qt::Checked)
            fields.insert(static_cast<Field>(item->data(0, fieldRole).toInt()));
    }
    return fields;
}

void FormIntake::say()
{
    const auto count = ticked().size();
    m_accept->setEnabled(count > 0);
    auto text = tr("%1 of %2 fields are taken over.").arg(count).arg(m_fields->topLevelItemCount());
    for (const auto& organisation : m_file.result.content.organisations)
        text += u' ' + tr("%1 is added to the relations.").arg(organisation.name);
    m_summary->setText(text);
}

void FormIntake::accept()
{
    std::optional<Project> into;
    std::unique_ptr<AcceptFormCommand> command;
    m_workspace.flush();
    const bool isReady = m_workspace.guarded([&] {
        auto& portfolio = m_workspace.portfolio();
        if (!m_target->key().isEmpty()) {
            if (const auto found =
                    portfolio.projects().find(ProjectId::fromString(m_target->key())))
                into = found->value;
        }
        const AcceptedForm form{m_file.result.content, ticked(), into, m_workspace.today()};
        command = std::make_unique<AcceptFormCommand>(portfolio, form,
                                                      tr("take over %1").arg(m_file.name));
    });
    if (!isReady)
        return;
    const auto id = command->project().id.toString();
    if (m_workspace.run(std::move(command)))
        Q_EMIT wanted({Place::Project, id, u"aanvraag"_s});
}

} // namespace regiobord
