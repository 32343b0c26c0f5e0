#!/usr/bin/env python3
"""Checks that every row of every table of S1 and S2 is gone through by a suite in C.

The suites list their tests, "/ASPECT/DOCUMENT/TABLE/NUMBER NAME", which are compared with facts/.

usage: check-coverage.py SUITE...

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import collections
import json
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent


def list_rows(suites):
    """Numbers of rows by document and table, and by aspect."""
    rows = collections.defaultdict(lambda: collections.defaultdict(set))
    # GLib keeps the data of tests that it only lists; the suites look for leaks when they run.
    options = ':'.join(filter(None, [os.environ.get('ASAN_OPTIONS'), 'detect_leaks=0']))
    for suite in suites:
        text = subprocess.run([suite, '-l'], check=True, capture_output=True, encoding='utf-8',
                              env={**os.environ, 'ASAN_OPTIONS': options})
        for line in text.stdout.split('\n'):
            parts = line.split('/', 4)
            if len(parts) == 5 and parts[2] in ('S1', 'S2'):
                rows[parts[2], parts[3]][parts[1]].add(int(parts[4].split(' ')[0]))
    return rows


def check_table(key, n_rows, aspects):
    """Returns what is wrong, and what is to be said."""
    covered = set().union(*aspects.values()) if aspects else set()
    words = f'{key[0]}, {key[1]}: {len(covered)} of {n_rows} rows ({", ".join(sorted(aspects))})'
    return covered != set(range(1, n_rows + 1)), words


def main():
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    rows = list_rows(sys.argv[1:])
    facts = [json.loads((HERE / 'facts' / f'{name}.json').read_text(encoding='utf-8'))
             for name in ('s1', 's2')]
    tables = {(part['document'], table['table']): len(table['rows'])
              for part in facts for table in part['tables']}
    failures = 0
    print(f'1..{len(tables)}')
    for number, (key, n_rows) in enumerate(tables.items(), 1):
        is_wrong, words = check_table(key, n_rows, rows[key])
        print(f'{"not " if is_wrong else ""}ok {number} - {words}')
        failures += is_wrong
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
