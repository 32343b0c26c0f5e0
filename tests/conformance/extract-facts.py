#!/usr/bin/env python3
"""Writes down the facts of S1's and S2's tables, or checks that what was written down still holds.

The facts are kept in facts/, so that the suite runs where the documents are not. Those are looked
for in $SCOUT_API_DOCUMENTS, or else in ../shared/api beside the checkout; without them the check is
skipped.

usage: extract-facts.py --check | --write

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import json
import os
import pathlib
import sys

import documents

HERE = pathlib.Path(__file__).resolve().parent
READERS = {'s1': (documents.S1_FILE, documents.read_s1),
           's2': (documents.S2_FILE, documents.read_s2)}


def find_documents():
    folder = os.environ.get('SCOUT_API_DOCUMENTS')
    return pathlib.Path(folder) if folder else HERE.parent.parent.parent / 'shared' / 'api'


def format_facts(facts):
    """One row per line, so that a change of the documents is a change of lines."""
    head = {name: value for name, value in facts.items() if name != 'tables'}
    text = json.dumps(head, ensure_ascii=False)[:-1] + ',\n "tables": [\n'
    tables = []
    for table in facts['tables']:
        rows = ',\n'.join('   ' + json.dumps(row, ensure_ascii=False) for row in table['rows'])
        tables.append(f'  {{"table": {json.dumps(table["table"])},\n   "rows": [\n{rows}]}}')
    return text + ',\n'.join(tables) + ']}\n'


def check(name, text):
    old = (HERE / 'facts' / f'{name}.json').read_text(encoding='utf-8').split('\n')
    new = text.split('\n')
    for line in sorted(set(old) - set(new)):
        print(f'# no longer so: {line.strip()[:200]}')
    for line in sorted(set(new) - set(old)):
        print(f'# new: {line.strip()[:200]}')
    return old == new


def main():
    if sys.argv[1:] not in (['--check'], ['--write']):
        print(__doc__, file=sys.stderr)
        return 2
    folder = find_documents()
    missing = [name for name, _ in READERS.values() if not (folder / name).is_file()]
    if missing:
        print(f'1..0 # SKIP without the documents ({", ".join(missing)}); set SCOUT_API_DOCUMENTS')
        return 0
    print(f'1..{len(READERS)}')
    failures = 0
    for number, (name, (document, read)) in enumerate(READERS.items(), 1):
        try:
            facts = read((folder / document).read_text(encoding='utf-8'))
        except documents.Unreadable as problem:
            print(f'# {problem}')
            print(f'not ok {number} - {document} is read')
            failures += 1
            continue
        text = format_facts(facts)
        if sys.argv[1] == '--write':
            (HERE / 'facts' / f'{name}.json').write_text(text, encoding='utf-8')
        is_same = check(name, text)
        n_rows = sum(len(table['rows']) for table in facts['tables'])
        print(f'{"" if is_same else "not "}ok {number} - {n_rows} rows in {len(facts["tables"])} '
              f'tables of {document} are as written down')
        failures += not is_same
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
