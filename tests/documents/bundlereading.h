#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

// What the tests want to know of a finished bundle.

// What `qpdf --check` would say; empty when the file is good.
QStringList defectsOf(const QByteArray& bundle);

// The words of the marked content that a structure element owns, found as a screen reader does:
// from the content of the page through the parent tree to the element. One line for each piece:
// "page number: /Type alternative-text | words".
QStringList spokenPieces(const QByteArray& bundle);
// The same from the tree down to the content.
QStringList ownedPieces(const QByteArray& bundle);

// The pages (from 1) that the link annotations of a page (from 1) go to; 0 is nowhere.
std::vector<int> linkedPages(const QByteArray& bundle, int page);
// The web addresses that it links to.
QStringList webLinks(const QByteArray& bundle, int page);

// Everything in the file, objects and decoded streams, for words that must not be there.
QByteArray flatBytes(const QByteArray& bundle);
