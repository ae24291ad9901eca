#!/usr/bin/env bash
# Makes the pictures of the manual from the sample, with the pages as they are now:
#   docs/handleiding/beelden.sh [BUILD-FOLDER]
# Needs a build with tests. The pictures are those of 1280x800, in the light palette.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)"
build="$(cd "${1:-$here/../../build/release}" && pwd -P)"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

REGIOBORD_SCREENSHOTS="$work" "$build/tests/gui_tests" '[.screenshots]' >"$work/log" 2>&1 ||
  { tail "$work/log" >&2; exit 1; }

# picture NAME VIEW: the manual's name and that of tests/gui/screenshots.cpp
picture() { cp "$work/$2-1280-licht.png" "$here/beelden/$1.png"; }
picture overzicht overzicht-regisseur
picture projecten projecten
picture aanvraag project-aanvraag-8d
picture import importeren
picture begroting project-begroting
picture beoordeling project-beoordeling
picture voortgang project-voortgang
picture programma programmas-canvas
picture fondsen fondsen
picture vergadering vergadering-punt
picture verslag vergadering-verslag-punt
