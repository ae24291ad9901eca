#pragma once

#include "documents/tree/document.h"

#include <QByteArray>

// A paper with everything that a tree can hold: a cover note, findings and a budget.
regiobord::tree::Document samplePaper();

// A PNG file of a bar chart, 320 by 120 pixels.
QByteArray samplePng();
