#pragma once

#include "domain/portfolio/catalogue.h"
#include "domain/portfolio/portfolio.h"
#include "ui/overview/card.h"

#include <QDate>

#include <vector>

namespace regiobord {

// The newest lines of the change log: what, by whom and when. A thing that is no longer there leads
// to the history.
std::vector<CardRow> latestChangeRows(Portfolio& portfolio, const Catalogue& catalogue,
                                      QDate today);

} // namespace regiobord
