#!/usr/bin/env python3
"""Prints what the guided tour left in a folder: its pictures, and the creators it found as a table.

usage: show-tour.py FOLDER            show-tour.py --self-test

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import json
import pathlib
import sys
import unicodedata

# Title, names of the member in tour.json, kind.
COLUMNS = [
    ('Name', ('name',), 'text'),
    ('Handle', ('handle', 'username'), 'text'),
    ('Country', ('country',), 'text'),
    ('Followers', ('followers', 'n_followers'), 'count'),
    ('Reach', ('reach',), 'count'),
    ('Interaction rate', ('interaction_rate', 'interaction-rate'), 'percent'),
]
WIDEST = 32


def width_of(text):
    """Columns of a terminal that a text takes: wide characters two, marks none."""
    return sum(0 if unicodedata.combining(c) or unicodedata.category(c) == 'Cf'
               else 2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in text)


def shorten(text):
    if width_of(text) <= WIDEST:
        return text
    while width_of(text) > WIDEST - 1:
        text = text[:-1]
    return text + '…'


def format_value(value, kind):
    """A value as text; what is not known is a dash, as in the application."""
    if isinstance(value, bool) or value is None or value == '':
        return '–'
    if isinstance(value, (int, float)):
        if value < 0:
            return '–'
        return f'{value:.1f} %' if kind == 'percent' else f'{value:,.0f}'
    # Names come from outside: nothing in them may steer the terminal.
    return shorten(''.join(c for c in str(value) if unicodedata.category(c)[0] != 'C'))


def make_rows(creators):
    rows = []
    for creator in creators if isinstance(creators, list) else []:
        if not isinstance(creator, dict):
            continue
        rows.append([format_value(next((creator[n] for n in names if n in creator), None), kind)
                     for _, names, kind in COLUMNS])
    return rows


def make_table(rows):
    titles = [title for title, _, _ in COLUMNS]
    widths = [max(width_of(row[i]) for row in [titles] + rows) for i in range(len(COLUMNS))]

    def line(cells):
        padded = []
        for cell, width, (_, _, kind) in zip(cells, widths, COLUMNS):
            space = ' ' * (width - width_of(cell))
            padded.append(cell + space if kind == 'text' else space + cell)
        return '  '.join(padded).rstrip()

    return '\n'.join([line(titles), line(['─' * width for width in widths])]
                     + [line(row) for row in rows])


def show(folder):
    folder = pathlib.Path(folder)
    pictures = sorted(folder.glob('*.png'))
    print(f'\nPictures of the tour ({len(pictures)}) in {folder}:')
    for picture in pictures:
        print(f'  {picture.name}')
    try:
        tour = json.loads((folder / 'tour.json').read_text(encoding='utf-8'))
    except (OSError, ValueError) as error:
        print(f'show-tour.py: tour.json cannot be read: {error}', file=sys.stderr)
        return 1
    if not isinstance(tour, dict):
        print('show-tour.py: tour.json holds no object', file=sys.stderr)
        return 1
    if tour.get('error'):
        print(f"\nThe tour stopped: {format_value(tour['error'], 'text')}")
    rows = make_rows(tour.get('creators'))
    print(f'\nCreators found ({len(rows)}):\n' if rows else '\nNo creators were found.')
    if rows:
        print(make_table(rows))
    return 0


def self_test():
    rows = make_rows([
        {'name': 'Ana Café', 'handle': '@ana', 'country': 'BR', 'followers': 12345, 'reach': 99.6,
         'interaction_rate': 4.2},
        {'name': '日本\x1b[31m', 'followers': -1, 'reach': None},
        'not a creator',
    ])
    assert rows[0] == ['Ana Café', '@ana', 'BR', '12,345', '100', '4.2 %'], rows[0]
    assert rows[1] == ['日本[31m', '–', '–', '–', '–', '–'], rows[1]
    assert len(rows) == 2
    lines = make_table(rows).splitlines()
    assert len(lines) == 4 and width_of(lines[2]) == width_of(lines[0]), lines
    assert width_of(shorten('語' * 40)) <= WIDEST
    assert make_rows(None) == []
    print('show-tour.py: self-test passed')
    return 0


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(self_test() if sys.argv[1] == '--self-test' else show(sys.argv[1]))
