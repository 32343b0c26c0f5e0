#!/usr/bin/env python3
# Takes the guided tour and looks at what it leaves behind: every step has a picture of its own, of
# the whole window, and the words that a person must find there.
#
# usage: check-tour.py RUN-UI SCOUT
#
# Copyright 2026 The Scout authors
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import pathlib
import struct
import subprocess
import sys
import tempfile

# Step, and words that must stand on its screen.
EXPECTED = [
    ('welcome', ['Find creators who fit your brand', 'Continue with Facebook',
                 'Explore with sample data']),
    ('sign-in', ['Sign in', 'Choose Pages', 'Review permissions', 'Connected']),
    ('sign-in-filled', []),
    ('choose-pages', []),
    ('consent', []),
    ('brand-page', ['Choose a brand Page', 'Alder & Oat', '3 Pages from your account',
                    'Permission missing']),
    ('discover', ['Facebook creators', 'Alder & Oat']),
    ('search', ['Relevance']),
    ('search-dark', []),
    ('creator', ['Performance', '28 days', 'Reach', 'Interaction rate', 'Daily reach']),
    ('chart', []),
    ('chart-dark', []),
    ('ninety-days', ['Daily reach']),
]

SIZE = (1280, 800)
failures = []


def check(holds, sentence):
    print(('ok' if holds else 'not ok') + ' - ' + sentence)
    if not holds:
        failures.append(sentence)


def picture_size(path):
    head = path.read_bytes()[:24]
    return struct.unpack('>II', head[16:24]) if head.startswith(b'\x89PNG') else None


def check_steps(directory, tour):
    steps = tour['steps']
    check([step['name'] for step in steps] == [name for name, _ in EXPECTED],
          'the steps are those expected')
    pictures = [(directory / step['picture']).read_bytes() for step in steps]
    check(len(set(pictures)) == len(pictures), 'no two steps look alike')
    for step, (name, words) in zip(steps, EXPECTED):
        check(picture_size(directory / step['picture']) == SIZE,
              f'{name}: the picture has the size of the window')
        missing = [word for word in words if word not in step['texts']]
        check(not missing, f'{name}: all words are there, missing {missing}')


def main(run_ui, scout):
    with tempfile.TemporaryDirectory() as temporary:
        directory = pathlib.Path(temporary)
        run = subprocess.run([run_ui, scout, '--sandbox', '--tour', str(directory)],
                             capture_output=True, text=True, timeout=240)
        if run.returncode == 77:
            return 77
        print(run.stderr)
        check(run.returncode == 0, f'the tour ends with 0, ended with {run.returncode}')
        tour = json.loads((directory / 'tour.json').read_text())
        check(tour['ok'], 'the report says so too')
        check_steps(directory, tour)
        creators = tour['creators']
        check(len(creators) >= 20, 'coffee has many creators')
        check(all(creator['name'] and creator['followers'] > 0 for creator in creators),
              'each of them has a name and followers')
        check('SANDBOX' not in run.stdout + run.stderr + json.dumps(tour), 'no token was told')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
