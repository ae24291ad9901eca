#pragma once

#include "domain/law/lawbook.h"
#include "domain/portfolio/catalogue.h"
#include "domain/projects/projectdetails.h"
#include "domain/reviews/findingsreport.h"
#include "domain/rules/violation.h"

#include <QDate>

#include <ostream>

// A small region to try rules in: two programmes, three organisations (one of each O), bodies,
// funds and the legal amounts, and an application in it that breaks no rule at all.
namespace regiobord::test {

Catalogue::Content regionContent();
LawBook lawBook();

class Region
{
public:
    explicit Region(Catalogue::Content content = regionContent()) : m_catalogue(std::move(content))
    {
    }

    const Catalogue& catalogue() const { return m_catalogue; }
    const LawBook& law() const { return m_law; }
    RuleContext context(QDate today = {2024, 11, 26}) const
    {
        return {.catalogue = m_catalogue, .law = m_law, .today = today};
    }

private:
    Catalogue m_catalogue;
    LawBook m_law = lawBook();
};

// The Servicepunt Techniek with its real figures, complete: also with SDGs, which the real one left
// empty.
ProjectDetails servicepuntTechniek();
// Its findings report: agreed under a condition.
FindingsReport servicepuntReport();

bool contains(const Violations& violations, const Violation& violation);
// Without the warnings.
Violations errorsOf(const Violations& violations);

} // namespace regiobord::test

namespace regiobord {

// Lets a failed CHECK say which violations there were.
std::ostream& operator<<(std::ostream& stream, const Violation& violation);

} // namespace regiobord
