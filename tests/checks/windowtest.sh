#!/usr/bin/env bash
# Tests of the real program: one window for each file, unless a second one is asked for.
#   bash windowtest.sh <regiobord> <regiobordctl> <empty folder>
set -euo pipefail
window="$1" program="$2" work="$3"
rm -rf "$work"
mkdir -p "$work"
# Settings of its own, and a screen that nobody sees.
export HOME="$work" XDG_CONFIG_HOME="$work" XDG_RUNTIME_DIR="$work" TMPDIR="$work" QT_QPA_PLATFORM=offscreen
chmod 700 "$work"
file="$work/een portefeuille.regiobord"
"$program" sample "$file" >/dev/null

started=()
stop_all() { kill "${started[@]}" 2>/dev/null || true; }
trap stop_all EXIT
fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}

"$window" "$file" 2>"$work/first.log" &
started+=($!)
for ((try = 0; ; ++try)); do
  ((try < 300)) || fail "the first window does not open: $(<"$work/first.log")"
  compgen -G "$work/regiobord-*" >/dev/null && break # it answers at the door of its file
  sleep 0.1
done
timeout 20 "$window" "$file" 2>/dev/null || fail "a second start does not leave it to the first"
kill -0 "${started[0]}" || fail "the first window is gone"

"$window" --new-window "$file" 2>/dev/null &
started+=($!)
sleep 1
kill -0 "${started[1]}" 2>/dev/null || fail "no second window where one was asked for"
echo passed
