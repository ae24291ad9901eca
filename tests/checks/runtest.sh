#!/usr/bin/env bash
# Tests of ./run where it cannot go on, with stand-ins for the programs that it would ask.
#   bash runtest.sh <path of run> <empty folder>
set -euo pipefail
run="$1" work="$2"
rm -rf "$work"
mkdir -p "$work/with spaces/bin"
bin="$work/with spaces/bin"
cp "$run" "$work/with spaces/run"

fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}

# Only these programs are found; the stand-ins tell a fresh machine where nobody is root.
for program in bash cat dirname mkdir tail nproc grep; do
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
echo passed
