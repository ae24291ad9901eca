# Every library that Regiobord uses, in one place. All of them are packages of Debian 12; what
# differs in newer distributions is settled here and in the header that wraps the library.
find_package(Qt6 6.4 REQUIRED COMPONENTS
  Core Gui Sql Widgets Pdf PdfWidgets PrintSupport Test LinguistTools)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(tl-expected REQUIRED)

find_package(PkgConfig REQUIRED)
pkg_check_modules(qpdf REQUIRED IMPORTED_TARGET libqpdf>=11.3)
# Leaves out the pointers that qpdf 12 no longer has.
target_compile_definitions(PkgConfig::qpdf INTERFACE POINTERHOLDER_TRANSITION=4)
pkg_check_modules(pangocairo REQUIRED IMPORTED_TARGET pangocairo>=1.50 pangoft2 cairo-pdf harfbuzz)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip>=1.7)
pkg_check_modules(poppler REQUIRED IMPORTED_TARGET poppler-cpp)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter>=1.1)
