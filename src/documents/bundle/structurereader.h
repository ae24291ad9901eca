#pragma once

#include "documents/bundle/pdfsource.h"
#include "documents/bundle/sourceobjects.h"

#include <memory>
#include <optional>
#include <vector>

namespace regiobord::bundle {

// What hangs below an element of a structure tree.
struct StructureKid
{
    enum class Kind {
        Element, // another element: index
        Content, // marked content: page and mcid, in the page or in a form on it
        Object,  // an annotation, or an image: object
    };
    Kind kind = Kind::Element;
    std::size_t index = 0;
    std::size_t page = 0;
    int mcid = 0;
    QPDFObjGen object = {}; // also the form of Content; none is the page itself
};

struct StructureElement
{
    QPDFObjGen source = {};               // none: it stands inside the one above it
    std::string type;                     // with its slash
    std::string_view space = {};          // the namespace that its type is from; may be empty
    std::vector<syntax::Entry> more = {}; // other keys
    std::vector<StructureKid> kids = {};
    std::optional<std::size_t> page = {};   // of content that names no page itself
    std::optional<std::size_t> parent = {}; // none: at the top
    int depth = 0;
};

// The structure tree of a source, read without trusting it: every element occurs once, every
// kid is of a known kind, content is on a page of this source.
struct SourceStructure
{
    enum class State { Missing, Damaged, Good };
    State state = State::Missing;
    std::vector<StructureElement> elements = {}; // parents before their children
    std::string_view roleMap = {};
    std::string_view classMap = {};
    std::shared_ptr<SourceObjects> objects = {}; // whose bytes these are
};

SourceStructure readStructure(PdfSource& source);

} // namespace regiobord::bundle
