#pragma once

#include "documents/bundle/bundle.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QPDF;
class QPDFObjectHandle;

// PDFs to make bundles of, drawn with cairo and then bent with libqpdf: as offices make them, and
// as nobody should.
struct SourceSpec
{
    QString name = QStringLiteral("Bron"); // "NAME pagina 2" is on page 2, and in its bookmark
    int pages = 2;
    bool tagged = true;    // a heading and a paragraph on every page
    bool bookmarks = true; // one for every page
    bool links = false;    // page 1 links to the last page by name, and to a website
    double width = 595;
    double height = 842;
};
QByteArray makeSource(const SourceSpec& spec);

// The same PDF after a change.
QByteArray edited(const QByteArray& pdf, const std::function<void(QPDF&)>& change);
// The page (counted from 0) of a PDF that is being edited.
QPDFObjectHandle pageOf(QPDF& pdf, int page);
// "<< /Type /Annot ... >>" in PDF syntax, added to a page; returns the indirect object.
QPDFObjectHandle addAnnotation(QPDF& pdf, int page, const char* syntax);
// Gives every structure element of this type an alternative text.
void describe(QPDF& pdf, const char* type, const QString& alternative);
// A PDF that needs this password to be read; empty: only its owner may change it.
QByteArray encrypted(const QByteArray& pdf, const char* userPassword);

// A part that is attached from memory, with a bookmark to it in the outline.
regiobord::bundle::BundlePart partOf(const QString& id, const QByteArray& bytes);

// A bundle of these parts in memory, each with a bookmark that is called like its id.
struct MadeBundle
{
    QByteArray bytes;
    regiobord::bundle::BundleOutcome outcome;
};
MadeBundle makeBundle(const std::vector<regiobord::bundle::BundlePart>& parts);
MadeBundle makeBundle(const regiobord::bundle::BundlePlan& plan,
                      const regiobord::bundle::BundleOptions& options);
regiobord::bundle::BundlePlan planOf(const std::vector<regiobord::bundle::BundlePart>& parts);
