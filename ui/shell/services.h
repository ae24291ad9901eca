#pragma once

#include "core/clock.h"
#include "domain/intake/filereader.h"
#include "domain/law/lawbook.h"
#include "domain/papers/bundle.h"
#include "domain/papers/papers.h"
#include "domain/papers/tablewriter.h"
#include "domain/portfolio/openportfolio.h"

#include <QString>

#include <exception>
#include <functional>
#include <memory>

namespace regiobord {

// What the window needs of the other layers; put together in src/desktop. All of it outlives the
// window and may be used from several threads.
struct Services
{
    const Clock& clock;
    const LawBook& law;
    const PortfolioFiles& files;
    const Papers& papers;
    const BundleWriter& bundles;
    const FileWriter& writer;
    const TableWriter& tables;
    // A reader that knows the numbers of this portfolio's projects, and is good as long as that.
    std::function<std::unique_ptr<FileReader>(Portfolio&)> readerFor;
    // What a failure means to the user, and what to do.
    std::function<QString(const std::exception&)> errorText;
};

} // namespace regiobord
