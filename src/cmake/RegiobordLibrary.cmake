# regiobord_library(NAME <layer> [LINK <public targets>] [PRIVATE <private targets>])
#
# A layer is a static library of every .cpp and .h below the folder that calls this. Its headers are
# a verified file set: CMake compiles each header on its own (target all_verify_interface_header_sets),
# so a header that forgets an include fails.
function(regiobord_library)
  cmake_parse_arguments(ARG "" "NAME" "LINK;PRIVATE" ${ARGN})
  set(target regiobord_${ARG_NAME})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  if(NOT sources)
    add_library(${target} INTERFACE)
    add_library(Regiobord::${ARG_NAME} ALIAS ${target})
    target_link_libraries(${target} INTERFACE ${ARG_LINK})
    target_include_directories(${target} INTERFACE ${CMAKE_CURRENT_SOURCE_DIR}/..)
    return()
  endif()
  add_library(${target} STATIC ${sources})
  target_sources(${target}
    PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_CURRENT_SOURCE_DIR}/.. FILES ${headers})
  target_link_libraries(${target} PUBLIC ${ARG_LINK} PRIVATE ${ARG_PRIVATE} regiobord_flags)
  set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON LINKER_LANGUAGE CXX)
  add_library(Regiobord::${ARG_NAME} ALIAS ${target})
endfunction()
