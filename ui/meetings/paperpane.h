#pragma once

#include "app/meetings/bundlemaking.h"
#include "ui/meetings/meetingsession.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <map>

class QCheckBox;
class QLabel;

namespace regiobord {

class ChoiceBox;
class PdfView;

// The papers of a meeting as they are now, beside the form that they come from: that of the chosen
// item, the agenda, the minutes, the lists, an attachment, or the bundle that was made last. Drawn
// anew in the background while one types; saved as PDF, ODT or HTML.
class PaperPane final : public QWidget
{
    Q_OBJECT

public:
    enum class Paper {
        Chosen, // the cover note of the item, or else the agenda; in the minutes the minutes
        Agenda,
        Minutes,
        Actions,
        Decisions,
        Bundle,
        PublicBundle,
        Attachment,
    };

    explicit PaperPane(MeetingSession& session, QWidget* parent = nullptr);
    ~PaperPane() override;

    // What the user looks at in the form.
    void follow(const AgendaItemId& item, bool isMinutes);
    void refresh();
    void showPaper(Paper paper);
    void showAttachment(const AttachmentId& id, const QString& title);
    // After the bundle was made: shows it, and offers the public copy when there is one.
    void showBundle(const BundleOutcome& outcome, const QByteArray& bundle,
                    const QByteArray& publicCopy);
    // Writes the paper that is shown, in that format; false when it could not be.
    bool writePaper(const QString& path, PaperFormat format);

    const PdfView& view() const { return *m_view; }
    bool isDrawing() const { return m_timer.isActive() || m_isDrawing; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    // One drawing: a copy of all that it needs.
    struct Order
    {
        Paper paper = Paper::Agenda;
        Meeting meeting = {};
        AgendaItemId item = {};
        std::shared_ptr<const Catalogue> catalogue = {};
        PaperOptions options = {};
    };

    void makeBar();
    QWidget* makeSaveMenu();
    Order order(PaperFormat format) const;
    Paper shownPaper() const;
    QString fileName(PaperFormat format) const;
    void draw();
    void take(const QByteArray& pdf, const QString& error);
    void goToItem();
    void askSave(PaperFormat format);
    static QByteArray made(const Papers& papers, const Order& order);

    MeetingSession& m_session;
    ChoiceBox* m_paper;
    QCheckBox* m_isPublic;
    PdfView* m_view;
    AgendaItemId m_item;
    bool m_isMinutes = false;
    QByteArray m_bundle;
    std::map<QString, int> m_bundlePages; // see BundleResult
    QByteArray m_publicBundle;
    QByteArray m_attachment;
    QString m_attachmentName;
    QTimer m_timer;
    bool m_isDrawing = false;
    bool m_isStale = false;
    QThreadPool m_threads; // last: it waits for what draws
};

} // namespace regiobord
