# Fails when two files define a type of the same name: the linker takes the functions of one for
# both, without a word, and the program goes wrong wherever the other was meant. Types within an
# unnamed namespace are a file's own. Tests stand beside the program and may not take its names.
#
#   cmake -D ROOT=<repository> -P names.cmake
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/trackedfiles.cmake)

tracked_files(files)
foreach(file IN LISTS files)
  file(RELATIVE_PATH shown ${ROOT} ${file})
  if(NOT shown MATCHES "^(src|ui|tests)/.*\\.(cpp|h)$")
    continue()
  endif()
  file(STRINGS ${file} lines REGEX "^(namespace|} // namespace|class |struct |enum )")
  set(spaces "")
  foreach(line IN LISTS lines)
    if(line MATCHES "^namespace *([a-zA-Z_:]*)")
      list(APPEND spaces "${CMAKE_MATCH_1}.") # the dot: a list keeps no empty element
    elseif(line MATCHES "^} // namespace")
      list(POP_BACK spaces)
    elseif(line MATCHES "^(class|struct|enum class|enum) ([a-zA-Z_0-9]+)( final)?( ?:[^:].*| {.*)?$"
           AND NOT "." IN_LIST spaces)
      set(name "${spaces}${CMAKE_MATCH_2}")
      if(DEFINED "first_${name}")
        message(SEND_ERROR "${shown} defines ${CMAKE_MATCH_2}, as ${first_${name}} does; rename one")
      endif()
      set("first_${name}" ${shown})
    endif()
  endforeach()
endforeach()
