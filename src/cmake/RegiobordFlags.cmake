# One place for flags; every target links regiobord_flags privately.
#
# Warnings are errors with the compiler that we know; a newer one has new warnings, which must not
# stop somebody who only wants to use the program. GCC 12, when it optimises, sees an overlap
# in "text" + std::string (its bug 105651) and an empty std::optional as one not initialized (80635);
# ASan and UBSan run the same code clean.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  set(warnings_are_errors -Werror)
  set(false_warnings -Wno-restrict $<$<NOT:$<CONFIG:Debug>>:-Wno-maybe-uninitialized>)
endif()
add_library(regiobord_flags INTERFACE)
target_compile_options(regiobord_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
  -Wold-style-cast -Woverloaded-virtual -Wsuggest-override ${warnings_are_errors}
  # Members that a designated initializer leaves out have their default: that is what it is for.
  -Wno-missing-field-initializers ${false_warnings})
target_compile_definitions(regiobord_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(REGIOBORD_SANITIZE)
  target_compile_options(regiobord_flags INTERFACE
    -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(regiobord_flags INTERFACE -fsanitize=address,undefined)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
