#!/usr/bin/env python3
"""Measures the budgets of Scout against yardsticks that run in the same rounds.

Absolute times mean little on a machine that others use too, so each budget is a ratio to something
that ran just before or after, or a count of instructions. Run by build-aux/bench, on a display of
its own, with the build folder as the first argument.

usage: bench.py BUILD-FOLDER [--quick] [ROW...]            bench.py --self-test
  --quick   fewer rounds; budgets give way by a tenth, since processors and libraries differ

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import os
import subprocess
import sys
import time

from measuring import drawing, reading, searching, staying
from measuring.bench import Bench
from measuring.programs import read_activity, subtract, web_descendants
from measuring.results import Result, Skipped, compare, format_table, make_result

ROWS = {
    'P1': drawing.first_paint_time,
    'P2': drawing.first_paint_instructions,
    'P3': drawing.forced_first_paint_time,
    'P4': staying.web_libraries,
    'P5': staying.memory,
    'P7': reading.page_reading,
    'P8': reading.loop_gaps,
    'P9': drawing.scrolling,
    'P12': drawing.picture_cost,
    'P13': drawing.charts,
    'P14': reading.page_over_http,
    'P15': staying.idleness,
    'M': searching.million_creators,
    'R4': staying.opened_and_closed,
}


def run(build, quick, names):
    bench = Bench(build, quick)
    results, skipped = [], []
    for name in names or ROWS:
        print(f'{name}: {(ROWS[name].__doc__ or "").split(": ", 1)[1]}', flush=True)
        try:
            results += ROWS[name](bench)
        except Skipped as reason:
            skipped.append(f'{name} not measured: {reason}')
        except (RuntimeError, OSError, subprocess.SubprocessError, ValueError) as error:
            results.append(Result(name, str(error)[:60], '-', '-', '-', '-', False))
    print()
    if results:
        print(format_table(results))
    print('\n'.join(skipped))
    if bench.desktop:
        print('Both sides: Cantarell 11, slight hinting, no fonts but Cantarell and DejaVu.')
    if not results:
        return 77
    broken = sum(not result.holds for result in results)
    print(f'{len(results) - broken} budgets hold, {broken} broken')
    return 1 if broken else 0


def self_test():
    order = []
    sides = compare(3, lambda: order.append('o') or len(order), lambda: order.append('t') or 10)
    assert ''.join(order) == 'tootto', order
    assert sides == (3, 10), sides
    good = make_result('P1', 'x', 'ms', (0.2, 0.5), 0.5)
    bad = make_result('P1', 'x', 'ms', (0.3, 0.5), 0.5)
    assert make_result('P1', 'x', 'ms', (0.27, 0.5), 0.5, 0.1).holds
    assert good.holds and not bad.holds and good.ours == '200.0 ms' and bad.ratio == '0.600'
    table = format_table([good, bad])
    assert 'BROKEN' in table and len(table.splitlines()) == 3, table
    busy = subprocess.Popen(['sh', '-c', 'while :; do sleep 0.05; done'])
    idle = subprocess.Popen(['sleep', '30'])
    try:
        time.sleep(0.3)
        before = [read_activity(p.pid) for p in (busy, idle)]
        time.sleep(0.6)
        wakes = [subtract(read_activity(p.pid), b)[0] for p, b in zip((busy, idle), before)]
        assert wakes[0] > 3 and wakes[1] == 0, wakes
    finally:
        for process in (busy, idle):
            process.kill()
            process.wait()
    assert web_descendants(os.getpid()) == []
    print('bench.py: self-test passed')
    return 0


def main(arguments):
    if arguments == ['--self-test']:
        return self_test()
    quick = '--quick' in arguments
    names = [argument for argument in arguments[1:] if argument != '--quick']
    if not arguments or any(name not in ROWS for name in names):
        print(__doc__, file=sys.stderr)
        return 2
    return run(arguments[0], quick, names)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
