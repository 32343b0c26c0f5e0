#!/usr/bin/env python3
"""Prints what the guided tour left in a folder: its pictures, and the creators it found as a table.

usage: show-tour.py FOLDER            show-tour.py --self-test

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import contextlib
import io
import json
import pathlib
import sys
import tempfile
import unicodedata

# Title, member of a creator in tour.json, kind.
COLUMNS = [
    ('Name', 'name', 'text'),
    ('Handle', 'handle', 'text'),
    ('Country', 'country', 'text'),
    ('Followers', 'followers', 'count'),
    ('Reach', 'reach', 'count'),
    ('Interaction rate', 'interaction_rate', 'percent'),
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


def make_harmless(text):
    """Names come from outside: nothing in them may steer the terminal."""
    return ''.join(c for c in str(text) if unicodedata.category(c)[0] != 'C')


def format_value(value, kind):
    """A value as text; what is not known is a dash, as in the application."""
    if isinstance(value, bool) or value is None or value == '':
        return '–'
    if isinstance(value, (int, float)):
        if value < 0:
            return '–'
        return f'{value:.1f} %' if kind == 'percent' else f'{value:,.0f}'
    return shorten(make_harmless(value))


def make_rows(creators):
    rows = []
    for creator in creators if isinstance(creators, list) else []:
        if not isinstance(creator, dict):
            continue
        rows.append([format_value(creator.get(member), kind) for _, member, kind in COLUMNS])
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
    if tour.get('problem'):
        print(f"\nThe tour stopped: {make_harmless(tour['problem'])}")
    rows = make_rows(tour.get('creators'))
    print(f'\nCreators found ({len(rows)}):\n' if rows else '\nNo creators were found.')
    if rows:
        print(make_table(rows))
    return 0


# As src/app/tour/scout-tour-report.c writes it.
EXAMPLE = {
    'ok': False,
    'problem': 'it did not come about\x1b[31m in time',
    'milliseconds': 12.5,
    'steps': [{'name': 'welcome', 'picture': '01-welcome.png', 'milliseconds': 12.5,
               'texts': ['Find creators who fit your brand']}],
    'creators': [{'name': 'Ana Café', 'handle': 'ana', 'country': 'BR', 'followers': 12345,
                  'reach': 99.6, 'views': None, 'interaction_rate': 4.2}],
}


def show_example(tour):
    """What is printed of a folder with one picture and this report, and the exit status."""
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / '01-welcome.png').write_bytes(b'')
        if tour is not None:
            (pathlib.Path(folder) / 'tour.json').write_text(json.dumps(tour), encoding='utf-8')
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            status = show(folder)
    return status, printed.getvalue()


def test_show():
    status, printed = show_example(EXAMPLE)
    assert status == 0
    for words in ('Pictures of the tour (1)', '01-welcome.png', 'Creators found (1)', '12,345',
                  'The tour stopped: it did not come about[31m in time'):
        assert words in printed, (words, printed)
    status, printed = show_example({**EXAMPLE, 'ok': True, 'problem': None, 'creators': []})
    assert 'stopped' not in printed and 'No creators were found.' in printed, printed
    assert show_example(None)[0] == 1 and show_example([])[0] == 1


def self_test():
    test_show()
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
