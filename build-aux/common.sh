# What the commands of this folder share; sourced, not run.
#
# Copyright 2026 The Scout authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck disable=SC2034
build="$top/_build"

# Meson and the checks are written for the system's Python, which another one may hide in PATH.
python=/usr/bin/python3
[ -x "$python" ] || python=python3

# Says which step begins.
step () {
  printf '==> %s\n' "$*"
}

fail () {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

# configure FOLDER [OPTION...]: makes a build folder unless it stands.
configure () {
  local folder=$1

  shift
  [ -f "$folder/build.ninja" ] && return
  step "Configuring ${folder##*/}"
  # A folder that another run left half configured would be refused.
  rm -rf "$folder"
  # Two hundred programs are linked: ten times as fast with it.
  if command -v mold >/dev/null; then
    export CC_LD="${CC_LD:-mold}"
  fi
  meson setup "$folder" "$top" "$@" || fail 'the configuration failed, see above'
}

# compile FOLDER: builds what has changed.
compile () {
  step "Building ${1##*/}"
  meson compile -C "$1" || fail 'the build failed, see above'
}
