#pragma once

#include "documents/bundle/bundlereport.h"

#include <QString>

namespace regiobord::papers {

// What an attachment lost, in the user's language, for who compiles the bundle.
QString lossWords(const bundle::PartLoss& loss);

} // namespace regiobord::papers
