#pragma once

#include "documents/tree/document.h"

#include <QString>
#include <QStringList>

// What a reader sees of a tree, without looks: a line for every paragraph, list item and row of a
// table (its cells separated by " | "), and "label: value" for pairs.
QString textOf(const regiobord::tree::Document& document);

// The headings in their order.
QStringList headingsOf(const regiobord::tree::Document& document);

// The labels of all key-value blocks in their order.
QStringList labelsOf(const regiobord::tree::Document& document);

// All addresses that the text links to.
QStringList linksOf(const regiobord::tree::Document& document);
