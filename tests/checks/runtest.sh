#!/usr/bin/env bash
# Tests of ./run where it cannot go on, with stand-ins for the programs that it would ask.
#   bash runtest.sh <path of run> <empty folder>
set -euo pipefail
run="$1" work="$2"
unset DISPLAY WAYLAND_DISPLAY
rm -rf "$work"
mkdir -p "$work/with spaces/bin"
bin="$work/with spaces/bin"
cp "$run" "$work/with spaces/run"

fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}

# Only these programs are found; the stand-ins tell a fresh machine where nobody is root.
for program in bash cat dirname mkdir tail nproc grep rm sha256sum; do
  ln -s "$(command -v "$program")" "$bin/$program"
done
stand_in() { printf '#!/bin/bash\n%s\n' "$2" >"$bin/$1" && chmod +x "$bin/$1"; }
stand_in dpkg-query 'exit 1'
stand_in apt-get 'echo "apt-get must not be called" >&2; exit 9'
stand_in id 'echo 1000'

output=$(PATH="$bin" bash "$work/with spaces/run" 2>&1) && fail "without root and sudo it goes on"
[[ $output == *"libqpdf-dev"* ]] || fail "the missing packages are not named: $output"
[[ $output == *"apt-get install --no-install-recommends g++ "* ]] || fail "no command: $output"
[[ $output != *"must not be called"* ]] || fail "apt-get was called without being root"

output=$(cd / && PATH="$bin" bash "$work/with spaces/run" --help) || fail "--help is refused"
[[ $output == *"./run test"* ]] || fail "--help does not name the commands: $output"

status=0
PATH="$bin" bash "$work/with spaces/run" nonsense >/dev/null 2>&1 || status=$?
[[ $status == 2 ]] || fail "an unknown word ends with $status and not with 2"

# With everything installed: a step that fails shows the end of its log and where the log is.
stand_in dpkg-query 'echo installed'
stand_in cmake 'echo "the cause stands here"; exit 1'
output=$(PATH="$bin" bash "$work/with spaces/run" 2>&1) && fail "it goes on after a failed step"
[[ $output == *"the cause stands here"* ]] || fail "the log's end is not shown: $output"
[[ $output == *"with spaces/build/log/"* ]] || fail "the log's place is not shown: $output"

# The sample: made once, made anew for a newer program, and kept once somebody has changed it.
top="$(cd "$work/with spaces" && pwd -P)"
sample="$top/build/voorbeeld/achterhoek.regiobord"
bundle="$top/build/voorbeeld/bundel-2025-01-29.pdf"
mkdir -p "$top/build/release/src/cli"
touch "$top/build/release/build.ninja"
echo "CMAKE_HOME_DIRECTORY:INTERNAL=$top" >"$top/build/release/CMakeCache.txt"
stand_in cmake 'exit 0'
program="$top/build/release/src/cli/regiobordctl"
cat >"$program" <<'END'
#!/bin/bash
echo "$*" >>"${BASH_SOURCE[0]}.calls"
case "$1" in
  sample) [[ ! -e $2 ]] || exit 1; echo portfolio >"$2" ;;
  bundle) [[ "$3 $4 $5" == "--meeting 2025-01-29 --out" ]] || exit 1; echo paper >"$6" ;;
esac
END
chmod +x "$program"
touch -d '-1 hour' "$program"

# starts <words that the program must be called with>: the first word of every call, in order
starts() {
  local calls="$program.calls" word rest found=''
  rm -f "$calls"
  output=$(env -u DISPLAY -u WAYLAND_DISPLAY PATH="$bin" bash "$top/run" 2>&1) ||
    fail "a start failed: $output"
  if [[ -f "$calls" ]]; then
    while read -r word rest; do found+="$word "; done <"$calls"
  fi
  [[ "$found" == "$*${*:+ }" ]] || fail "called '$found' instead of '$*': $output"
  [[ $output == *"$sample"* && $output == *"$bundle"* ]] || fail "it does not say where: $output"
}

starts sample bundle
starts
touch -d '+1 minute' "$program"
starts sample bundle
touch -d '-1 hour' "$program"
touch "$sample" "$bundle"
starts
echo "typed by a user" >>"$sample"
touch -d '+1 minute' "$sample"
starts bundle
touch -d '+2 minutes' "$program"
starts bundle
[[ "$(<"$sample")" == *"typed by a user" ]] || fail "a changed sample was made anew"
rm "$sample"
starts sample bundle
echo passed

# With a display it ends in the window, on the sample.
mkdir -p "$top/build/release/src/desktop"
window="$top/build/release/src/desktop/regiobord"
printf '#!/bin/bash\necho "$*" >>"${BASH_SOURCE[0]}.calls"\n' >"$window" && chmod +x "$window"
PATH="$bin" bash "$top/run" >/dev/null 2>&1 || fail "without a display it stops"
[[ ! -e $window.calls ]] || fail "without a display it opens the window"
DISPLAY=:9 PATH="$bin" bash "$top/run" >/dev/null 2>&1 || fail "with a display it stops"
[[ "$(<"$window.calls")" == "$sample" ]] || fail "the window is not opened on the sample"
