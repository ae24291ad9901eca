// Only these headers: what they bring in is what is looked at.
#include "domain/papers/papers.h"

#include "domain/intake/filereader.h"
#include "support/catch.h"

namespace regiobord {

struct ApplicantContact;

}

namespace {

template <typename T>
concept Known = requires
{
    sizeof(T);
};

} // namespace

TEST_CASE("Who makes papers or reads files does not even know part II of the form")
{
    STATIC_REQUIRE(Known<regiobord::Project>);
    STATIC_REQUIRE_FALSE(Known<regiobord::ApplicantContact>);
}
