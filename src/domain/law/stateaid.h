#pragma once

#include "domain/projects/projectdetails.h"

namespace regiobord {

// The questions by which a grant is state aid or is not: the five conditions of article 107(1) of
// the Treaty on the Functioning of the European Union, as the Commission explains them in its
// Notice on the notion of State aid (OJ C 262, 19 July 2016). All five must hold.
struct StateAidQuestions
{
    Answer isUndertaking = Answer::Open; // who receives it offers goods or services on a market
    Answer isPublicMoney = Answer::Open; // it comes from the state, a province or a municipality
    Answer isAdvantage = Answer::Open;   // which the market would not have given
    Answer isSelective = Answer::Open;   // for some undertakings or sectors only
    Answer affectsTrade = Answer::Open;  // can distort competition and trade between member states
};

// No as soon as one of them is no, Yes when all are yes; Open until then.
Answer stateAidOf(const StateAidQuestions& questions);

} // namespace regiobord
