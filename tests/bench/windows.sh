#!/usr/bin/env bash
# Measures how fast the window is there, beside its peers, in one run:
#   tests/bench/windows.sh [BUILD-FOLDER]
# Needs a release build, and the packages xvfb, xdotool, sqlitebrowser, keepassxc and sqlite3. Each
# program starts in turn, seven times after a warm-up. "Visible" is from the start of the process to
# a visible window; "usable" to the moment after that from which the process has nothing left to do
# for 150 ms. The figures are medians; memory is the resident set then.
set -euo pipefail

build=${1:-build/release}
runs=7
work=$(mktemp -d)
export HOME=$work XDG_CONFIG_HOME=$work/config XDG_RUNTIME_DIR=$work/run XDG_DATA_HOME=$work/data
mkdir -p -m 700 "$work/run" "$work/config" "$work/data"
unset WAYLAND_DISPLAY

Xvfb -noreset -displayfd 3 -screen 0 1920x1080x24 3>"$work/display" 2>/dev/null &
server=$!
trap 'kill $server 2>/dev/null || true; rm -rf "$work"' EXIT
until [[ -s $work/display ]]; do sleep 0.05; done
export DISPLAY=":$(<"$work/display")"

echo "Making 10,000 projects ..."
"$build/tests/bench/regiobord_bench" make "$work" >/dev/null
file=$work/groot.regiobord
sqlite3 "$file" 'PRAGMA wal_checkpoint(TRUNCATE)' >/dev/null

now() { date +%s%N; }
# The time of the processor that the process has used, in ticks.
used() { awk '{print $14 + $15}' "/proc/$1/stat"; }

# start LOG COMMAND...: one line of visible and usable time in ms, and memory in MB.
start() {
  local log=$1 began visible idle pid before
  shift
  began=$(now)
  "$@" >/dev/null 2>&1 &
  pid=$!
  until xdotool search --all --onlyvisible --pid "$pid" --name .+ >/dev/null 2>&1; do
    kill -0 "$pid" 2>/dev/null || { echo "$1 ended by itself" >&2; exit 1; }
  done
  visible=$(now)
  idle=$visible
  before=$(used "$pid")
  while (($(now) - idle < 150000000)); do
    sleep 0.01
    if [[ $(used "$pid") != "$before" ]]; then
      before=$(used "$pid")
      idle=$(now)
    fi
  done
  awk -v v=$((visible - began)) -v u=$((idle - began)) \
    -v m="$(awk '/VmRSS/ {print $2}' "/proc/$pid/status")" \
    'BEGIN {printf "%.0f %.0f %.0f\n", v / 1e6, u / 1e6, m / 1024}' >>"$log"
  kill "$pid"
  wait "$pid" 2>/dev/null || true
}

median() { sort -n -k"$2" "$1" | awk -v c="$2" '{v[NR]=$c} END {print v[int((NR+1)/2)]}'; }

names=("bare Qt window" "regiobord" "sqlitebrowser" "keepassxc")
command_0=("$build/tests/bench/regiobord_barewindow")
command_1=("$build/src/desktop/regiobord" "$file")
command_2=(sqlitebrowser "$file")
command_3=(keepassxc)
for ((run = 0; run <= runs; run++)); do
  for i in "${!names[@]}"; do
    declare -n command=command_$i
    start "$work/$i.log" "${command[@]}"
    ((run > 0)) || rm "$work/$i.log"
  done
done
for i in "${!names[@]}"; do
  printf '%-16s visible %5s ms   usable %5s ms   %4s MB\n' "${names[$i]}" \
    "$(median "$work/$i.log" 1)" "$(median "$work/$i.log" 2)" "$(median "$work/$i.log" 3)"
done
