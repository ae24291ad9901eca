#pragma once

// Catch2 2 and 3 differ in the name of their header, and in nothing else that these tests use.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using namespace Catch::Matchers;
#else
#include <catch2/catch.hpp>
#endif

#include <QString>

#include <ostream>

// Lets a failed CHECK print the texts that it compared.
inline std::ostream& operator<<(std::ostream& stream, const QString& text)
{
    return stream << '"' << text.toStdString() << '"';
}
