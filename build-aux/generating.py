"""What the makers of checked-in files share: writing them, or checking that they are current.

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import json
import pathlib
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent
CATALOG = pathlib.Path('data/catalog')
NETWORKS = ('facebook', 'instagram')


def load_catalog(name):
    return json.loads((TOP / CATALOG / f'{name}.json').read_text(encoding='utf-8'))


def is_current(path, text):
    try:
        return (TOP / path).read_text(encoding='utf-8') == text
    except FileNotFoundError:
        return False


def self_test(make):
    """Every line that goes, comes or changes must be noticed, as must a file that is not there."""
    failures = 0
    for path, text in make().items():
        lines = text.split('\n')
        spoiled = ['\n'.join(lines[:i] + lines[i + 1:]) for i in range(0, len(lines), 50)]
        spoiled += [text + 'x\n', text.upper(), '']
        failures += sum(is_current(path, other) for other in spoiled)
        failures += is_current(f'{path}.gone', text)
    print(f'{failures} failures')
    return 1 if failures else 0


def main(make, usage):
    """The command line of a maker; make returns a dictionary from path to text."""
    if sys.argv[1:] == ['--self-test']:
        return self_test(make)
    if sys.argv[1:] not in (['--check'], ['--write']):
        print(usage, file=sys.stderr)
        return 2
    failures = 0
    for path, text in make().items():
        if sys.argv[1] == '--write':
            (TOP / path).write_text(text, encoding='utf-8')
        elif not is_current(path, text):
            print(f'{path} is not current: run {sys.argv[0]} --write')
            failures += 1
    return 1 if failures else 0
