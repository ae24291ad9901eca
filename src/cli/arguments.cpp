#include "cli/arguments.h"

#include "cli/cli.h"
#include "core/dutch.h"
#include "core/text.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString usageOf(const QString& command, const QStringList& positionals, int required)
{
    auto usage = u"regiobordctl "_s + command;
    for (int i = 0; i < positionals.size(); ++i)
        usage += i < required ? u' ' + positionals.at(i) : u" ["_s + positionals.at(i) + u']';
    return usage;
}

QString optionLine(const QCommandLineOption& option)
{
    auto name = u"  --"_s + option.names().constFirst();
    if (!option.valueName().isEmpty())
        name += u' ' + option.valueName();
    return name.leftJustified(28) + option.description() + u'\n';
}

} // namespace

Arguments::Arguments(const QString& command, const ArgumentSpec& spec, const QStringList& arguments)
{
    m_help = Cli::tr("Usage: %1").arg(usageOf(command, spec.positionals, spec.required)) + u'\n';
    for (const auto& option : spec.options) {
        m_parser.addOption(option);
        m_help += optionLine(option);
    }
    m_parser.addOption(QCommandLineOption{u"help"_s});
    if (!m_parser.parse(QStringList{command} + arguments)) {
        const auto unknown = m_parser.unknownOptionNames();
        throw WrongUse((unknown.isEmpty()
                            ? Cli::tr("An option lacks its value.")
                            : Cli::tr("Unknown option: --%1.").arg(unknown.constFirst()))
                       + u'\n' + m_help.trimmed());
    }
    const bool takesMore =
        !spec.positionals.isEmpty() && spec.positionals.constLast().endsWith(u"..."_s);
    const auto given = m_parser.positionalArguments().size();
    if (!wantsHelp() && (given < spec.required || (!takesMore && given > spec.positionals.size())))
        throw WrongUse((given < spec.required ? Cli::tr("An argument is missing.")
                                              : Cli::tr("There is an argument too many."))
                       + u'\n' + m_help.trimmed());
}

QString Arguments::positional(int index) const
{
    return m_parser.positionalArguments().value(index);
}

QStringList Arguments::positionalsFrom(int index) const
{
    return m_parser.positionalArguments().mid(index);
}

QString Arguments::required(const QString& option) const
{
    const auto text = m_parser.value(option);
    if (text.isEmpty())
        throw WrongUse(Cli::tr("--%1 is missing.").arg(option) + u'\n' + m_help.trimmed());
    return text;
}

QDate Arguments::date(const QString& option) const
{
    const auto text = value(option);
    if (text.isEmpty())
        return {};
    const auto date = dutch::parseDate(text);
    if (!date)
        throw WrongUse(Cli::tr("--%1: \"%2\" is no date. Write it as 2025-01-29 or 29-01-2025.")
                           .arg(option, text));
    return *date;
}

QDate Arguments::requiredDate(const QString& option) const
{
    required(option);
    return date(option);
}

std::optional<Money> Arguments::amount(const QString& option) const
{
    const auto text = value(option);
    if (text.isEmpty())
        return std::nullopt;
    const auto amount = dutch::parseAmount(text);
    if (!amount)
        throw WrongUse(Cli::tr("--%1: \"%2\" is no amount. Write it as 147.824 or 147824,50.")
                           .arg(option, text));
    return amount;
}

bool Arguments::isChoice(const QString& text, const QString& code, const QString& word)
{
    return text == code || sameName(text, word);
}

void Arguments::notAChoice(const QString& option, const QString& text, const QStringList& choices)
{
    throw WrongUse(
        Cli::tr("--%1: \"%2\" is not one of: %3.").arg(option, text, choices.join(u", "_s)));
}

} // namespace regiobord
