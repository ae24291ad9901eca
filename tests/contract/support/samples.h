#pragma once

#include "domain/meetings/meeting.h"
#include "domain/portfolio/portfolio.h"
#include "domain/programmes/programme.h"
#include "domain/projects/project.h"
#include "domain/reviews/findingsreport.h"

// Things with every field filled, more than one row in every list, and odd characters, all of which
// refer to each other. What is stored and read again must be equal to them.
struct Samples
{
    Samples();

    // Stores all of it, in an order in which nothing refers to what is not there yet.
    void store(regiobord::Portfolio& portfolio) const;

    regiobord::Programme programme;
    regiobord::Organisation organisation;
    regiobord::Organisation undertaking;
    regiobord::Body body;
    regiobord::Person person;
    regiobord::Membership membership;
    regiobord::Fund fund;
    regiobord::Project project;
    regiobord::FindingsReport report;
    regiobord::Meeting meeting;
    regiobord::FundEntry entry;
    regiobord::ApplicantContact contact;
    regiobord::AttachmentId attachment = regiobord::AttachmentId::create();

private:
    void fillProgramme();
    void fillOrganisations();
    void fillProject();
    void fillBudget();
    void fillRoute();
    void fillReport();
    void fillMeeting();
};

regiobord::Meeting sampleMeeting(const Samples& samples);
regiobord::Programme sampleProgramme();

// Letters with accents, a quote, an emoji, a soft hyphen, a line break, a tab and a right-to-left
// mark, and the word that makes texts different.
QString odd(const QString& word);
