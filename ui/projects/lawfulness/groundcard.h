#pragma once

#include "domain/projects/projectdetails.h"
#include "ui/widgets/bindings.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/fieldrow.h"

#include <QWidget>

#include <vector>

namespace regiobord {

// A ground on which state aid is allowed, with the questions that this ground asks.
class GroundCard final : public QWidget
{
    Q_OBJECT

public:
    explicit GroundCard(QWidget* parent = nullptr);

    const StateAidGround& ground() const { return m_ground; }
    // The room of the applicant is shown with de-minimis.
    void show(const StateAidGround& ground, const QString& room);
    void setSentences(const QStringList& errors, const QStringList& warnings);
    // What Tab goes through.
    const std::vector<QWidget*>& fields() const { return m_fields; }

Q_SIGNALS:
    void edited(); // by the user
    void removeWanted();
    void explainWanted();

private:
    FieldRow* add(const QString& label, QWidget* widget, const QString& name);
    void makeQuestions();
    void showQuestions();

    StateAidGround m_ground;
    Bindings<StateAidGround> m_form;
    FieldRow* m_basis = nullptr;
    FieldRow* m_article = nullptr;
    FieldRow* m_kind = nullptr;
    FieldRow* m_declaration = nullptr;
    FieldRow* m_aid = nullptr;
    QWidget* m_roomLine;
    QLabel* m_room;
    std::vector<QWidget*> m_fields;
};

} // namespace regiobord
