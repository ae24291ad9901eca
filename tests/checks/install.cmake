# Fails when an installed tree does not work by itself: it is installed, moved to another place and
# used there, so that nothing may still come from the source or from the first place.
#
#   cmake -D BUILD=<build folder> -D WORK=<empty folder> -D VERSION=<expected> -P install.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/first
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(RENAME ${WORK}/first "${WORK}/moved place")

foreach(path IN ITEMS bin/regiobordctl bin/regiobord share/applications/regiobord.desktop
    share/mime/packages/regiobord-mime.xml share/icons/hicolor/scalable/apps/regiobord.svg
    share/doc/regiobord/LICENSE share/doc/regiobord/README.md)
  if(NOT EXISTS "${WORK}/moved place/${path}")
    message(SEND_ERROR "not installed: ${path}")
  endif()
endforeach()

function(use)
  execute_process(COMMAND "${WORK}/moved place/bin/regiobordctl" ${ARGN}
    WORKING_DIRECTORY ${WORK} OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
  set(output "${output}" PARENT_SCOPE)
endfunction()

use(--version)
string(FIND "${output}" "${VERSION}" place)
if(place EQUAL -1)
  message(SEND_ERROR "--version says '${output}' and not ${VERSION}")
endif()
use(new ${WORK}/new.regiobord)
use(list ${WORK}/new.regiobord programmes)
string(FIND "${output}" "2030" place) # the built-in programme Visie 2030
if(place EQUAL -1)
  message(SEND_ERROR "the installed program has no built-in programmes: ${output}")
endif()

# The window itself: without a screen it can tell its version at least, and so finds all it needs.
execute_process(COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen
  "${WORK}/moved place/bin/regiobord" --version
  OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
string(FIND "${output}" "${VERSION}" place)
if(place EQUAL -1)
  message(SEND_ERROR "regiobord --version says '${output}' and not ${VERSION}")
endif()
