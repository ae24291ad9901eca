#pragma once

#include "ui/shell/location.h"
#include "ui/shell/page.h"

#include <QString>

#include <vector>

namespace regiobord {

// A page of the left rail.
struct RailPage
{
    Place place;
    QString name; // with a mnemonic
    QString icon; // of the theme
};

// In the order of the rail.
std::vector<RailPage> railPages();

// Makes the page of that place; each place has one.
Page* makePage(Place place, Workspace& workspace, QWidget* parent);

// The rail page that a place belongs to: Project to Projects.
Place railPlaceOf(Place place);

} // namespace regiobord
