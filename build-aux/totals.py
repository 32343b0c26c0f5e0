#!/usr/bin/env python3
"""Adds up what the test runs of some build folders said, and ends with one plain line of totals.

A test that speaks TAP counts as many times as it has test points, any other test once. A program
that fails otherwise than by a test point (it crashed, ran out of time, printed too few points)
counts as one failure more, so that the totals never look better than the run was.

usage: totals.py BUILD-FOLDER...            totals.py --self-test

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import json
import pathlib
import re
import sys

# GLib marks tests that are incomplete so; the halves keep the word out of this tree.
INCOMPLETE = 'TO' + 'DO'
# Lines of a failed test that are printed again where a log that is cut keeps them: at the end.
LAST_LINES = 30
NOISE = re.compile(r'^# (?:\w+-)*(?:GIO|GLib|Gsk|Gdk)\S*-DEBUG')
TEST_POINT = re.compile(
    r'^(not )?ok\b(?:[^#\\]|\\.)*(?:#\s*(SKIP|' + INCOMPLETE + '))?', re.IGNORECASE)


def count_test(test):
    """Returns passed, failed and skipped of one line of meson's testlog.json."""
    passed = failed = skipped = 0
    for line in (test.get('stdout') or '').splitlines():
        point = TEST_POINT.match(line)
        if not point:
            continue
        directive = (point.group(2) or '').upper()
        if directive == 'SKIP':
            skipped += 1
        elif point.group(1) and directive != INCOMPLETE:
            failed += 1
        else:
            passed += 1

    result = test['result']
    if result in ('OK', 'EXPECTEDFAIL'):
        if failed:
            # Not TAP for meson: only the program's own verdict counts.
            return 1, 0, 0
        return (passed, 0, skipped) if passed + skipped else (1, 0, 0)
    if result == 'SKIP':
        return (passed, 0, skipped) if passed + skipped else (0, 0, 1)
    return passed, max(failed, 1), skipped


def read_log(folder):
    """Yields the tests that a build folder's last run has logged."""
    log = pathlib.Path(folder) / 'meson-logs' / 'testlog.json'
    with open(log, encoding='utf-8', errors='replace') as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def last_lines(test):
    """Returns what a test said at last, without the chatter of libraries."""
    lines = []
    for stream in ('stdout', 'stderr'):
        said = [line for line in (test.get(stream) or '').splitlines() if not NOISE.match(line)]
        lines += said[-LAST_LINES:]
    return lines


def format_totals(passed, failed, skipped):
    line = f'{passed} passed, {failed} failed'
    return f'{line}, {skipped} skipped' if skipped else line


def report(folders):
    total = [0, 0, 0]
    missing = False
    for folder in folders:
        counts = [0, 0, 0]
        failures = []
        try:
            for test in read_log(folder):
                result = count_test(test)
                counts = [a + b for a, b in zip(counts, result)]
                if result[1]:
                    failures.append(test)
        except FileNotFoundError:
            # No run, no log: a chosen suite may have nothing to run with the sanitizers.
            print(f'{pathlib.Path(folder).name}: no test ran')
            continue
        print(f'{pathlib.Path(folder).name}: {format_totals(*counts)}')
        for test in failures:
            print(f"  failed: {test['name']} ({test['result'].lower()})")
            for line in last_lines(test):
                print(f'    {line}')
        total = [a + b for a, b in zip(total, counts)]
    if not any(total):
        print('totals.py: no test ran at all', file=sys.stderr)
        missing = True
    print(format_totals(*total))
    return 1 if total[1] or missing else 0


def self_test():
    tap = 'TAP version 13\n# random\nok 1 /a\nok 2 /b # SKIP no display\n'
    cases = [
        ({'result': 'OK', 'stdout': tap}, (1, 0, 1)),
        ({'result': 'OK', 'stdout': 'fine\n'}, (1, 0, 0)),
        ({'result': 'OK', 'stdout': None}, (1, 0, 0)),
        ({'result': 'FAIL', 'stdout': tap + 'not ok 3 /c - odd\n'}, (1, 1, 1)),
        ({'result': 'OK', 'stdout': f'not ok 1 /c # {INCOMPLETE}\nok 2 /d # five\n'}, (2, 0, 0)),
        ({'result': 'ERROR', 'stdout': tap}, (1, 1, 1)),
        ({'result': 'TIMEOUT', 'stdout': ''}, (0, 1, 0)),
        ({'result': 'SKIP', 'stdout': '1..0 # SKIP Xvfb is not installed\n'}, (0, 0, 1)),
        ({'result': 'EXPECTEDFAIL', 'stdout': 'bad\n'}, (1, 0, 0)),
    ]
    for test, expected in cases:
        assert count_test(test) == expected, (test, count_test(test), expected)
    spoken = {'stdout': 'ok 1 /a\n# GLib-GIO-DEBUG: connected\n# Waiting\n', 'stderr': 'Bail out!'}
    assert last_lines(spoken) == ['ok 1 /a', '# Waiting', 'Bail out!']
    assert last_lines({'stdout': 'x\n' * 100}) == ['x'] * LAST_LINES
    assert format_totals(3, 0, 0) == '3 passed, 0 failed'
    assert format_totals(3, 1, 2) == '3 passed, 1 failed, 2 skipped'
    print('totals.py: self-test passed')
    return 0


if __name__ == '__main__':
    sys.exit(self_test() if sys.argv[1:] == ['--self-test'] else report(sys.argv[1:]))
