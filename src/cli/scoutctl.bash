# Completion of scoutctl for bash: asks the program what may come next.
#
# Copyright 2026 The Scout authors
# SPDX-License-Identifier: GPL-3.0-or-later

_scoutctl () {
  local line=${COMP_LINE:0:COMP_POINT} typed word offers
  local -a words
  # Not COMP_WORDS, which bash cuts at "=" and ":".
  read -ra words <<<"$line"
  [[ $line == *[[:space:]] ]] && words+=('')
  typed=${words[-1]}
  # What bash takes for the whole of the last word: the rest must not be offered again.
  word=${COMP_WORDS[COMP_CWORD]}
  [[ $word == '=' ]] && word=''
  COMPREPLY=()
  while IFS= read -r offers; do
    COMPREPLY+=("${offers:$((${#typed} - ${#word}))}")
  done < <("${words[0]}" --complete "${words[@]:1}" 2>/dev/null)
  # After a comma another value may follow, after an option its value.
  [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace
  return 0
}
complete -F _scoutctl scoutctl
