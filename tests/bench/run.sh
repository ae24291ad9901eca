#!/usr/bin/env bash
# Measures Regiobord beside its peers, in one run: tests/bench/run.sh [BUILD-FOLDER]
# Needs a release build, and the packages sqlite3, qpdf and time. Each pair is run in turn, seven
# times after a warm-up; the figures are medians of whole processes.
set -euo pipefail

build=${1:-build/release}
bench=$build/tests/bench/regiobord_bench
runs=7
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "Making 10,000 projects, 500 meetings and 60 papers of 1,000 pages ..."
"$bench" make "$work"
file=$work/groot.regiobord
sqlite3 "$file" 'PRAGMA wal_checkpoint(TRUNCATE)' >/dev/null
printf 'portfolio: %s bytes, %s projects, %s budget lines, %s meetings\n' "$(stat -c %s "$file")" \
  "$(sqlite3 "$file" 'SELECT count(*) FROM project')" \
  "$(sqlite3 "$file" 'SELECT (SELECT count(*) FROM project_cost) + (SELECT count(*) FROM project_financing)')" \
  "$(sqlite3 "$file" 'SELECT count(*) FROM meeting')"

# median FILE COLUMN: 1 seconds by the clock, 2 KB, 3 processor seconds
median() {
  awk '{print $1, $2, $3 + $4}' "$1" | sort -n -k"$2,$2" |
    awk -v c="$2" '{v[NR]=$c} END {print v[int((NR+1)/2)]}'
}

once() { # once LOG COMMAND...
  local log=$1
  shift
  /usr/bin/time -a -o "$log" -f '%e %M %U %S' "$@" >/dev/null
}

# compare NAME OURS PEER: the names of two arrays that hold the commands
compare() {
  local name=$1
  local -n ours=$2 peer=$3
  local a=$work/a.log b=$work/b.log
  "${ours[@]}" >/dev/null
  "${peer[@]}" >/dev/null
  rm -f "$a" "$b"
  for ((i = 0; i < runs; i++)); do
    once "$a" "${ours[@]}"
    once "$b" "${peer[@]}"
  done
  awk -v n="$name" -v ta="$(median "$a" 1)" -v tb="$(median "$b" 1)" \
    -v ca="$(median "$a" 3)" -v cb="$(median "$b" 3)" \
    -v ma="$(median "$a" 2)" -v mb="$(median "$b" 2)" '
      function ratio(x, y) { return y > 0 ? sprintf("%.2f", x / y) : "-" }
      BEGIN {
        printf "%-14s ours %.2f s, %.2f s processor, %.1f MB   ", n, ta, ca, ma / 1024
        printf "peer %.2f s, %.2f s processor, %.1f MB   ", tb, cb, mb / 1024
        printf "ratio: time %s, processor %s, memory %.2f\n", ratio(ta, tb), ratio(ca, cb), ma / mb }'
}

# Both sides open the file once and do the same many times: what a start costs is not compared here.
for pair in list:20 totals:500 search:50; do
  operation=${pair%:*} times=${pair#*:}
  "$bench" sql "$operation" >"$work/one.sql"
  for ((i = 0; i < times; i++)); do cat "$work/one.sql" && echo ';'; done >"$work/$operation.sql"
  o=("$bench" "$operation" "$file" "$times")
  p=(bash -c "sqlite3 '$file' <'$work/$operation.sql'")
  compare "$operation x$times" o p
done
printf 'SELECT count(*) FROM fund;' >"$work/open.sql"
o=("$bench" open "$file" 1)
p=(bash -c "sqlite3 '$file' <'$work/open.sql'")
compare "open" o p
o=("$bench" bundle "$work" "$work/ours.pdf")
p=(qpdf --empty --pages "$work"/bijlage-*.pdf -- "$work/peer.pdf")
compare bundle o p
# The peer drops tags and bookmarks; the same papers without them show what keeping them costs.
mkdir "$work/plain"
for paper in "$work"/bijlage-*.pdf; do
  qpdf --empty --pages "$paper" -- "$work/plain/$(basename "$paper")"
done
o=("$bench" bundle "$work/plain" "$work/ours-plain.pdf")
p=(qpdf --empty --pages "$work"/plain/bijlage-*.pdf -- "$work/peer-plain.pdf")
compare "bundle, plain" o p
qpdf --check "$work/ours.pdf" | tail -n 1
echo
REGIOBORD_BENCH_FILE=$file "$build/tests/bench/regiobord_benchmarks" --benchmark-samples 20
echo
QT_QPA_PLATFORM=offscreen REGIOBORD_BENCH_FILE=$file "$build/tests/gui_tests" '[.speed]'
