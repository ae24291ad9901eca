# tracked_files(<variable>): every file of the repository ROOT that git tracks, as absolute paths;
# without git (a source archive) every file of its folders.
function(tracked_files variable)
  find_program(GIT git)
  if(GIT AND EXISTS ${ROOT}/.git)
    # safe.directory: a build as root of another user's checkout only reads.
    execute_process(COMMAND ${GIT} -c safe.directory=* -C ${ROOT} ls-files
      OUTPUT_VARIABLE listed COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "[^\n]+" names "${listed}")
  else()
    file(GLOB_RECURSE names RELATIVE ${ROOT} ${ROOT}/src/* ${ROOT}/ui/* ${ROOT}/tests/*
      ${ROOT}/resources/* ${ROOT}/docs/*)
    file(GLOB top LIST_DIRECTORIES false RELATIVE ${ROOT} ${ROOT}/*)
    list(APPEND names ${top})
  endif()
  set(files "")
  foreach(name IN LISTS names)
    if(EXISTS ${ROOT}/${name}) # a deletion that is not committed yet is still listed
      list(APPEND files ${ROOT}/${name})
    endif()
  endforeach()
  set(${variable} "${files}" PARENT_SCOPE)
endfunction()
