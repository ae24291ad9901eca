#pragma once

// What nearly every file of this layer includes; each still includes what it uses itself.
#include "domain/portfolio/catalogue.h"
#include "domain/portfolio/portfolio.h"

#include <QtWidgets>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>
