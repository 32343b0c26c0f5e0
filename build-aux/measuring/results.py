"""What a measurement says, and how two sides are compared.

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import collections

Result = collections.namedtuple('Result', 'row what ours theirs ratio budget holds')
TITLES = Result('Row', 'What', 'Scout', 'Yardstick', 'Ratio', 'Budget', '')
UNITS = {'ms': 1e3, 'million instructions': 1e-6, 'KiB': 1 / 1024, 'MiB': 1 / 1024 / 1024}


class Skipped(Exception):
    """A row that cannot be measured here, and why."""


def compare(rounds, measure_ours, measure_theirs):
    """Both sides of the round with the median ratio, each going first every other time.

    What else the computer does changes from round to round; within one it is much the same.
    """
    measures = {'ours': measure_ours, 'theirs': measure_theirs}
    pairs = []
    for number in range(rounds):
        order = ('ours', 'theirs') if number % 2 else ('theirs', 'ours')
        sides = {side: measures[side]() for side in order}
        pairs.append((sides['ours'], sides['theirs']))
    pairs.sort(key=lambda pair: pair[0] / pair[1] if pair[1] else float('inf'))
    return pairs[len(pairs) // 2]


def make_result(row, what, unit, sides, budget, give=0):
    ours, theirs = sides
    budget *= 1 + give
    ratio = ours / theirs if theirs else float('inf')
    return Result(row, what, f'{ours * UNITS[unit]:,.1f} {unit}',
                  f'{theirs * UNITS[unit]:,.1f} {unit}', f'{ratio:.3f}', f'<= {budget:.3g}',
                  ratio <= budget)


def format_table(results):
    lines = [TITLES] + [result._replace(holds='holds' if result.holds else 'BROKEN')
                        for result in results]
    widths = [max(len(line[i]) for line in lines) for i in range(len(TITLES))]
    return '\n'.join('  '.join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip()
                     for line in lines)
