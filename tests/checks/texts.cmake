# Fails when a tracked file holds what does not belong in a public repository: a path of one machine,
# or data of a person (an e-mail address, a telephone number, a bank account, a citizen number).
# Examples use example.org, 06-12345678 and NL00.
#
#   cmake -D ROOT=<repository> -P texts.cmake
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/trackedfiles.cmake)
find_program(GREP grep REQUIRED)

# forbid(<what> <extended regular expression> [<expression of what is fine>])
function(forbid what pattern)
  execute_process(COMMAND ${GREP} -noHIE -e ${pattern} -- ${files}
    OUTPUT_VARIABLE found RESULT_VARIABLE result)
  if(result GREATER 1)
    message(FATAL_ERROR "grep failed on: ${pattern}")
  endif()
  string(REPLACE ";" "," found "${found}")
  string(REGEX MATCHALL "[^\n]+" lines "${found}")
  foreach(line IN LISTS lines)
    string(REPLACE "${ROOT}/" "" line "${line}")
    string(REGEX REPLACE "^[^:]*:[0-9]+:" "" match "${line}")
    if(ARGC LESS 3 OR NOT match MATCHES "${ARGV2}")
      message(SEND_ERROR "${what}: ${line}")
    endif()
  endforeach()
endfunction()

tracked_files(files)
forbid("path of one machine" "(^|[^A-Za-z0-9_.~])/(work|root|home/[a-z]+|Users/[A-Za-z]+)/")
forbid("path of one machine" "[A-Z]:[\\/]+Users[\\/]")
forbid("e-mail address" "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,6}"
  "@([a-z]+\\.)*example\\.(org|com|net|nl)$")
forbid("telephone number" "(^|[^0-9A-Za-z.,/_-])06[ -]?[0-9]{8}($|[^0-9])" "06[ -]?12345678")
forbid("telephone number" "(^|[^0-9A-Za-z.,/_-])\\(?0[1-9][0-9]{1,2}\\)?[ -][0-9]{6,7}($|[^0-9.,])")
forbid("telephone number" "(\\+|00)31[ -]?(\\(0\\))?[ -]?[1-9]([ -]?[0-9]){8}" "612345678")
forbid("bank account" "NL[0-9]{2} ?[A-Z]{4}( ?[0-9]){10}" "NL00")
forbid("citizen number" "([Bb][Ss][Nn]|[Bb]urgerservicenummer)[^0-9A-Za-z]{1,10}[0-9]{9}")
