#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QPDF;

// Reads what is in a PDF, with other libraries than those that wrote it where there are any.
// Keeps a copy of the bytes.
std::unique_ptr<QPDF> openPdf(const QByteArray& bytes);

// The text of every page, as people copy it.
QStringList pageTexts(const QByteArray& bytes);

struct PlacedWord
{
    QString text;
    QRectF area; // points, from the top left corner of the page
};
std::vector<PlacedWord> placedWords(const QByteArray& bytes, int page);

// The structure tree as nested types: "Document(H1 L(LI(Lbl LBody)))".
QString structureOf(const QByteArray& bytes);

// What is wrong between pages and structure: painting outside of marked content, identifiers that
// no element knows, elements that point at nothing. Empty if all is well.
QStringList structureProblems(const QByteArray& bytes);

// How many stretches of the page are artifacts.
int artifactCount(const QByteArray& bytes, int page);

// The bookmarks, each as "title@page", nested ones with two spaces more before it.
QStringList bookmarks(const QByteArray& bytes);

struct ReadLink
{
    QString uri;        // empty for a link inside the file
    int targetPage = 0; // from 1; 0: leads nowhere or outside
    QString words;
};
std::vector<ReadLink> links(const QByteArray& bytes);
