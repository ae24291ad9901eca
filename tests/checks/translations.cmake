# Fails when the code shows a text that the translation file does not translate. A copy of the file
# is brought up to date with the sources, so a new text is found even when nobody ran lupdate.
#
#   cmake -D ROOT=<repository> -D TS=<file.ts> -D LUPDATE=<program> -D WORK=<empty folder>
#         -P translations.cmake
cmake_minimum_required(VERSION 3.25)

get_filename_component(name ${TS} NAME)
file(REMOVE_RECURSE ${WORK})
file(COPY ${TS} DESTINATION ${WORK})
file(GLOB folders ${ROOT}/src ${ROOT}/ui)
# With the include folders: only in its header does lupdate see that a class is in a namespace, and
# tr() looks its texts up under the whole name.
execute_process(COMMAND ${LUPDATE} -silent -locations none -I ${ROOT} -I ${ROOT}/src ${folders}
  -ts ${WORK}/${name} COMMAND_ERROR_IS_FATAL ANY)
file(STRINGS ${WORK}/${name} lines REGEX "<source>|type=\"unfinished\"" ENCODING UTF-8)
set(source "")
foreach(line IN LISTS lines)
  if(line MATCHES "<source>(.*)")
    set(source "${CMAKE_MATCH_1}")
  else()
    message(SEND_ERROR "${name} does not translate: ${source} (run lupdate -I . -I src first)")
  endif()
endforeach()
