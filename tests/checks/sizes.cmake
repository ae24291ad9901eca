# Fails when a source file is longer than docs/style.md allows. The length of functions is
# clang-tidy's part.
#
#   cmake -D ROOT=<repository> -P sizes.cmake
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/trackedfiles.cmake)

tracked_files(files)
foreach(file IN LISTS files)
  if(file MATCHES "\\.cpp$")
    set(limit 600)
  elseif(file MATCHES "\\.h$")
    set(limit 300)
  else()
    continue()
  endif()
  file(READ ${file} text)
  string(REGEX MATCHALL "\n" ends "${text}")
  list(LENGTH ends lines)
  if(lines GREATER limit)
    file(RELATIVE_PATH shown ${ROOT} ${file})
    message(SEND_ERROR "${shown} has ${lines} lines; split it by subject (at most ${limit})")
  endif()
endforeach()
