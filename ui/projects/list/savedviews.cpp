#include "ui/projects/list/savedviews.h"

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace regiobord::savedviews {

namespace {

class ViewWords
{
    Q_DECLARE_TR_FUNCTIONS(projectList)
};

const QString group = u"projectViews"_s;

// A name may hold a slash, which settings take for a group.
QString settingOf(const QString& name)
{
    return QString::fromLatin1(name.toUtf8().toHex());
}

std::vector<SavedView> builtIn()
{
    ProjectFilter running;
    running.status = ProjectFilter::runningStatus();
    ProjectFilter atTable;
    atTable.step = codeOf(RouteStep::Thematafel);
    ProjectFilter atBoard;
    atBoard.step = codeOf(RouteStep::Board);
    return {{u"all"_s, ViewWords::tr("All projects"), {}, {}},
            {u"running"_s, ViewWords::tr("Running"), running, {}},
            {u"thematafel"_s, ViewWords::tr("Waiting for the thematafel"), atTable, {}},
            {u"board"_s, ViewWords::tr("Waiting for the Board"), atBoard, {}}};
}

} // namespace

std::vector<SavedView> all()
{
    auto views = builtIn();
    QSettings settings;
    settings.beginGroup(group);
    std::vector<SavedView> own;
    for (const auto& child : settings.childGroups()) {
        const auto name = QString::fromUtf8(QByteArray::fromHex(child.toLatin1()));
        own.push_back({u"own/"_s + name, name,
                       ProjectFilter::fromCode(settings.value(child + u"/filter"_s).toString()),
                       settings.value(child + u"/columns"_s).toByteArray()});
    }
    std::ranges::sort(own, [](const SavedView& left, const SavedView& right) {
        return QString::localeAwareCompare(left.name, right.name) < 0;
    });
    views.insert(views.end(), own.begin(), own.end());
    return views;
}

SavedView save(const QString& name, const ProjectFilter& filter, const QByteArray& columns)
{
    QSettings settings;
    settings.beginGroup(group);
    settings.setValue(settingOf(name) + u"/filter"_s, filter.code());
    settings.setValue(settingOf(name) + u"/columns"_s, columns);
    return {u"own/"_s + name, name, filter, columns};
}

void remove(const QString& key)
{
    QSettings settings;
    settings.beginGroup(group);
    settings.remove(settingOf(key.sliced(4)));
}

} // namespace regiobord::savedviews
