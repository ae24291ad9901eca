#pragma once

#include "ui/projects/projecttab.h"

#include <functional>
#include <vector>

namespace regiobord {

// A tab of the project page.
struct ProjectTabSpec
{
    QString key;  // the first part of Location::part: "aanvraag"
    QString name; // with a mnemonic
    std::function<ProjectTab*(ProjectSession&, QWidget* parent)> make;
};

// In the order of the page. Each is made when it first comes into view.
std::vector<ProjectTabSpec> projectTabs();

} // namespace regiobord
