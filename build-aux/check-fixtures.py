#!/usr/bin/env python3
"""Checks that no real secret stands in the tree: nothing that has the shape of an access token or
an app secret, unless it says itself that it was made up.

Invented tokens carry one of the words CANARY, EXAMPLE, FAKE, SANDBOX, SYNTHETIC or TEST.

usage: check-fixtures.py [TOP-FOLDER]            check-fixtures.py --self-test

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import re
import sys

from checking import Problem, find_files, main, read

FOLDERS = ['src', 'tests', 'data', 'docs', 'flatpak', 'build-aux', 'po']
SUFFIXES = ['.c', '.h', '.ui', '.css', '.py', '.json', '.txt', '.md', '.in', '.xml', '.html',
            '.csv']
INVENTED = re.compile(r'CANARY|EXAMPLE|FAKE|SANDBOX|SYNTHETIC|TEST', re.IGNORECASE)
SHAPES = [
    # User and Page tokens, Instagram's, and a bearer of any kind.
    ('token', re.compile(r'\b(?:EAA|IGQ|IGA)[A-Za-z0-9_-]{20,}')),
    ('token', re.compile(r'Bearer [A-Za-z0-9._-]{40,}')),
    # An app token is an app id and a secret; a secret alone is named.
    ('secret', re.compile(r'\b\d{12,17}\|[A-Za-z0-9_-]{20,}')),
    ('secret', re.compile(r'(?:app|client)[_-]secret\W{1,6}[0-9a-f]{32}\b', re.IGNORECASE)),
    ('cookie', re.compile(r'\b(?:c_user|xs|sb|datr)=[A-Za-z0-9%_-]{15,}')),
]


def check(top):
    problems = []
    for path in find_files(top, FOLDERS, SUFFIXES):
        text = read(top, path)
        for rule, shape in SHAPES:
            for match in shape.finditer(text):
                if not INVENTED.search(match.group(0)):
                    line = text.count('\n', 0, match.start()) + 1
                    problems.append(Problem(path, line, rule,
                                            f'"{match.group(0)[:8]}..." looks real: invent one '
                                            'that says so'))
    return problems


# Put together here, so that this file holds none itself.
LETTERS = 'x7Qb2' * 8
GOOD = {
    'tests/fixtures/a.json': '"EAACANARY' + LETTERS + '", "EAA_short", "client_secret=hidden"\n',
}
PLANTED = [
    ('token', 'tests/fixtures/b.json', '"EAA' + LETTERS + '"\n'),
    ('token', 'docs/b.md', 'Authorization: Bearer ' + LETTERS + '\n'),
    ('secret', 'src/app/b.c', '"104822905531774|' + LETTERS + '"\n'),
    ('secret', 'src/app/b.c', '#define APP_SECRET "' + '0123456789abcdef' * 2 + '"\n'),
    ('cookie', 'tests/fixtures/b.txt', 'xs=' + LETTERS + '\n'),
]

if __name__ == '__main__':
    sys.exit(main(check, GOOD, PLANTED, __doc__))
