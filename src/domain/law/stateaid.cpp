#include "domain/law/stateaid.h"

#include <algorithm>
#include <array>

namespace regiobord {

Answer stateAidOf(const StateAidQuestions& questions)
{
    const std::array answers{questions.isUndertaking, questions.isPublicMoney,
                             questions.isAdvantage, questions.isSelective, questions.affectsTrade};
    if (std::ranges::find(answers, Answer::No) != answers.end())
        return Answer::No;
    return std::ranges::find(answers, Answer::Open) == answers.end() ? Answer::Yes : Answer::Open;
}

} // namespace regiobord
