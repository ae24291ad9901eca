#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPdfDocument;
class QPdfView;
class QSpinBox;

namespace regiobord {

// Shows a PDF page below page, with the page number, the zoom, and buttons to save and to print it.
class PdfView final : public QWidget
{
    Q_OBJECT

public:
    explicit PdfView(QWidget* parent = nullptr);
    ~PdfView() override;

    // A whole PDF, and what a copy of it is called ("oplegger.pdf"). False when it cannot be shown;
    // then the view says so.
    bool show(const QByteArray& pdf, const QString& fileName);
    void clear();
    const QByteArray& pdf() const { return m_bytes; }

    int pageCount() const; // 0: nothing is shown
    int page() const;      // from 1
    void goToPage(int page);
    // For a narrow place: the buttons that save and print show their icon alone.
    void setCompact();
    // At the right of the toolbar, beside saving and printing.
    void addAction(QWidget* button);
    // Writes the PDF there, in place of a file of that name; emits failed() when it cannot.
    bool saveTo(const QString& path);

Q_SIGNALS:
    void pageShown(int page); // from 1; also while scrolling
    void failed(const QString& message);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeToolBar(QHBoxLayout& bar);
    void fitWidth();
    void zoomBy(double factor);
    void askSave();
    void print();
    void follow(int index);

    QByteArray m_bytes;
    QBuffer m_device;
    QString m_fileName;
    QPdfDocument* m_document;
    QPdfView* m_view;
    QWidget* m_tools;
    QSpinBox* m_page;
    QLabel* m_count;
    QHBoxLayout* m_actions;
    QLabel* m_trouble;
    bool m_isFitted = true;
};

} // namespace regiobord
