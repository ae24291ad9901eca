#pragma once

#include "ui/projects/list/savedviews.h"

#include <QWidget>

#include <set>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace regiobord {

class ChoiceBox;

// Above the list: the saved views, a field to search in the list, and a choice for each filter.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    // What can be chosen, as the portfolio is now; what was chosen stays.
    void setChoices(const std::set<int>& years, const Catalogue& catalogue);
    ProjectFilter filter() const;
    void setFilter(const ProjectFilter& filter); // does not emit edited()
    void focusSearch();

Q_SIGNALS:
    void edited();                          // another filter, by the user
    void viewChosen(const SavedView& view); // its filter is set already
    // Keep the filter and the columns under that name.
    void viewNamed(const QString& name);

private:
    void makeViews(QHBoxLayout* row);
    void makeNaming(QHBoxLayout* row);
    ChoiceBox* addFilter(const QString& name, const QString& nothing, QString ProjectFilter::*part);
    void fillViews();
    void chooseView();
    void showView();
    void startNaming();
    void endNaming(bool isKept);
    void removeView();
    void filterEdited();

    struct Choice
    {
        ChoiceBox* box;
        QString ProjectFilter::*part;
    };

    std::vector<SavedView> m_all;
    ChoiceBox* m_views;
    QPushButton* m_keep;
    QPushButton* m_remove;
    QWidget* m_naming;
    QLineEdit* m_name;
    QLineEdit* m_search;
    QPushButton* m_clear;
    QHBoxLayout* m_filterRow;
    std::vector<Choice> m_choices;
};

} // namespace regiobord
