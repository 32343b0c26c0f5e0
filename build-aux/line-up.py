#!/usr/bin/env python3
"""Lines up the parameters of functions in place: one per line, their names below each other, as no
formatter of C can.

usage: line-up.py FILE...            line-up.py --self-test

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import pathlib
import re
import sys

from csource import Source

PLAIN = re.compile(r'(?P<type>.*?[\w\s]) ?(?P<stars>\**)(?P<name>\w+(?:\[[^\]]*\])*)$', re.DOTALL)


def line_up(text):
    """The text with all parameter lists in order."""
    source = Source(text)
    # From the end, so that what is still to be done keeps its place.
    for function in reversed(source.declarations()):
        start, end = function.arguments
        parts = [PLAIN.match(parameter.text) for parameter in function.parameters]
        # Comments, function pointers and the like are for people.
        if len(parts) < 2 or not all(parts) or source.text[start:end] != source.bare[start:end]:
            continue
        types = [part.group('type').rstrip() for part in parts]
        stars = [part.group('stars') for part in parts]
        width = max(map(len, types)) + 1 + max(map(len, stars))
        lines = [kind.ljust(width - len(star)) + star + part.group('name')
                 for kind, star, part in zip(types, stars, parts)]
        column = start - (text.rfind('\n', 0, start) + 1)
        text = text[:start] + (',\n' + ' ' * column).join(lines) + text[end:]
    return text


def self_test():
    untidy = ('void f (int a, const char **names,\n  GError  *error);\n\n'
              'void g (int a);\nvoid h (int (*call) (int), int b);\n'
              'static gboolean\nrun_now (ScoutThing *self,\n  int values[2])\n{\n  g (1);\n}\n')
    tidy = ('void f (int          a,\n        const char **names,\n        GError      *error);\n\n'
            'void g (int a);\nvoid h (int (*call) (int), int b);\n'
            'static gboolean\nrun_now (ScoutThing *self,\n         int         values[2])\n'
            '{\n  g (1);\n}\n')
    assert line_up(untidy) == tidy, line_up(untidy)
    assert line_up(tidy) == tidy
    print('line-up.py: self-test passed')
    return 0


def main(names):
    if names == ['--self-test']:
        return self_test()
    for name in names:
        path = pathlib.Path(name)
        text = path.read_text(encoding='utf-8')
        lined_up = line_up(text)
        if lined_up != text:
            path.write_text(lined_up, encoding='utf-8')
            print(f'{name}: lined up')
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
