#!/usr/bin/env python3
# Takes the guided tour as it is taken on a person's computer, where Scout chooses by itself how to
# draw, and looks at what it leaves behind: every step has a picture of its own, of the whole
# window, and the words that a person must find there without scrolling; nothing is warned of.
#
# usage: check-tour.py RUN-UI SCOUT
#
# Copyright 2026 The Scout authors
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import pathlib
import re
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
                    'Refused']),
    ('discover', ['Facebook creators', 'Alder & Oat']),
    ('search', ['Relevance', 'coffee']),
    ('search-dark', []),
    ('filters', ['Filters', 'Countries', 'Canada']),
    ('save-search', ['Save this search as']),
    ('saved-search', ['Saved searches']),
    ('table', ['Creator', 'Followers']),
    ('creator', ['Performance', '28 days', 'Reach', 'Interaction rate', 'Daily reach']),
    ('chart', []),
    ('chart-dark', []),
    ('ninety-days', ['Daily reach']),
    ('explanation', ['creator_reach', 'Last 90 days', 'Overall', 'Fetched', 'Copy as cURL']),
    ('chart-menu', ['Show as table', 'Copy figures']),
    ('chart-table', ['Day', 'Reach', 'Posts published']),
    ('more-figures', ['Followers and others', 'Posts by content type', 'Views by content type',
                      'Match with your filters', 'Details']),
    ('audience', ['Age and gender', 'Gender', 'Top countries', 'Top cities']),
    ('part-failed', ['Age and gender', 'Top countries', 'Top cities', 'Meta has a problem',
                     'Try again']),
    ('partnerships', ['Past partners', 'Posts with your brand']),
    ('notes', ['Notes', 'On this computer only', 'What you write is saved by itself']),
    ('note', []),
    ('starred', []),
    ('content', ['Any time']),
    ('post-list', ['Newest first', 'Filters', 'Performance metrics']),
    ('post', ['Reach', 'Followers and others', 'Paid and organic', 'Top comments',
              'Most reactions first, 10 at most']),
    ('comments', ['Top comments']),
    ('similar', ['Searching by interests, categories and country, for Facebook has no search for '
                 'similar creators.']),
    ('saved-creators', ['1 creator']),
    ('posts', ['Facebook content']),
    ('paste-link', ['Post on Facebook']),
    ('instagram', ['Instagram creators']),
    ('instagram-creator', ['Performance', 'This week', 'Engaged accounts', 'Reels hook rate',
                           'Daily reach']),
    ('instagram-figures', ['Followers and others', 'Reach by media type', 'Details']),
    ('instagram-audience', ['Age', 'Gender', 'Top countries']),
    ('instagram-content', []),
    ('instagram-partnerships', ['Past partners', 'Has worked with brands']),
    ('nobody-found', ['No creators found']),
]

# Step, and what one of its texts must match; {name} is the first creator's.
PATTERNS = [
    ('sign-in-filled', r'https?://'),
    ('search', r'{name}, [\d,]+ followers, .*Reach [\d,]+'),
    ('creator', r'{name}'),
    ('creator', r'Reach, last 28 days: .*, highest on '),
    ('chart', r'\w+ \d+ \w+ \d{{4}}: Reach [\d,]+'),
    ('chart-dark', r'\w+ \d+ \w+ \d{{4}}: Reach [\d,]+'),
    ('ninety-days', r'Reach, last 90 days'),
    ('audience', r'Top countries, % of followers. '),
    ('note', r'Saved .* on this computer'),
    ('content', r'.*, Views [\d,]+, Reactions [\d,]+, Comments [\d,]+'),
]

# What tests set so that they draw alike everywhere, and a person's environment does not have.
NOT_SET = ['GDK_DEBUG', 'GSK_RENDERER', 'LIBGL_ALWAYS_SOFTWARE', 'WEBKIT_DISABLE_COMPOSITING_MODE']
WARNING = re.compile(r'\b(?:WARNING|CRITICAL|ERROR) \*\*:')

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


def check_patterns(tour):
    texts = {step['name']: step['texts'] for step in tour['steps']}
    for name, pattern in PATTERNS:
        wanted = re.compile(pattern.format(name=re.escape(tour['creators'][0]['name'])))
        check(any(wanted.match(text) for text in texts.get(name, [])),
              f'{name}: a text matches {wanted.pattern}')


def main(run_ui, scout):
    with tempfile.TemporaryDirectory() as temporary:
        directory = pathlib.Path(temporary)
        unset = [word for name in NOT_SET for word in ('-u', name)]
        run = subprocess.run([run_ui, 'env', *unset, scout, '--sandbox', '--tour', str(directory)],
                             capture_output=True, text=True, timeout=240)
        if run.returncode == 77:
            return 77
        print(run.stderr)
        check(run.returncode == 0, f'the tour ends with 0, ended with {run.returncode}')
        check(not WARNING.search(run.stdout + run.stderr), 'nothing is warned of')
        tour = json.loads((directory / 'tour.json').read_text())
        check(tour['ok'], 'the report says so too')
        check_steps(directory, tour)
        check_patterns(tour)
        creators = tour['creators']
        check(len(creators) >= 20, 'coffee has many creators')
        check(all(creator['name'] and creator['followers'] > 0 for creator in creators),
              'each of them has a name and followers')
        check('SANDBOX' not in run.stdout + run.stderr + json.dumps(tour), 'no token was told')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
