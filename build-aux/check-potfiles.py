#!/usr/bin/env python3
"""Checks that po/POTFILES.in names exactly the files that hold text for translators, A to Z.

usage: check-potfiles.py [TOP-FOLDER]            check-potfiles.py --self-test

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import pathlib
import re
import sys

from checking import Problem, find_files, main, read
from csource import Source

LIST = pathlib.Path('po/POTFILES.in')
MARKED = re.compile(r'\b(?:_|N_|C_|NC_|Q_|ngettext|g_dngettext|g_dpgettext2?|dgettext)\s*\(')
TRANSLATABLE = re.compile(r'\btranslat(?:able|e)="(?:yes|true|1)"')


def has_text(path, text):
    if path.suffix in ('.c', '.h'):
        return MARKED.search(Source(text).bare) is not None
    if path.suffix == '.ui':
        return TRANSLATABLE.search(text) is not None
    if path.suffix == '.xml':
        return '<summary>' in text and path.name.endswith('.gschema.xml')
    return True


def check(top):
    text = read(top, LIST)
    listed = {}
    problems = []
    for number, line in enumerate(text.split('\n'), 1):
        name = line.strip()
        if not name or name.startswith('#'):
            continue
        if name in listed:
            problems.append(Problem(LIST, number, 'twice', f'{name} is listed twice'))
        elif listed and name < list(listed)[-1]:
            problems.append(Problem(LIST, number, 'order', f'{name}: sort A to Z'))
        listed[name] = number
    wanted = {path.as_posix() for path in find_files(
        top, ['data', 'src'], ['.c', '.ui', '.desktop.in', '.metainfo.xml.in', '.gschema.xml'])
        if has_text(path, read(top, path))}
    for name in sorted(wanted - set(listed)):
        problems.append(Problem(LIST, 1, 'missing', f'add {name}: it holds text to translate'))
    for name in sorted(set(listed) - wanted):
        problems.append(Problem(LIST, listed[name], 'stale',
                                f'remove {name}: it holds no text to translate'))
    return problems


GOOD_LIST = '# Sorted.\ndata/scout.desktop.in\nsrc/a.c\nsrc/a.ui\n'
GOOD = {
    'po/POTFILES.in': GOOD_LIST,
    'data/scout.desktop.in': '[Desktop Entry]\n',
    'src/a.c': 'char *x = _("Search");\n',
    'src/a.ui': '<property name="label" translatable="yes">Search</property>\n',
    'src/b.c': '/* says _("nothing") */\n',
    'src/b.ui': '<property name="icon-name">a</property>\n',
}
PLANTED = [
    ('missing', 'src/b.c', 'char *x = N_("Search");\n'),
    ('missing', 'src/b.ui', '<property name="label" translatable="true">S</property>\n'),
    ('missing', 'data/scout.metainfo.xml.in', '<component/>\n'),
    ('stale', 'src/a.c', 'int x;\n'),
    ('stale', 'po/POTFILES.in', GOOD_LIST + 'src/gone.c\n'),
    ('order', 'po/POTFILES.in', '# Sorted.\ndata/scout.desktop.in\nsrc/a.ui\nsrc/a.c\n'),
    ('twice', 'po/POTFILES.in', GOOD_LIST + 'src/a.ui\n'),
]

if __name__ == '__main__':
    sys.exit(main(check, GOOD, PLANTED, __doc__))
