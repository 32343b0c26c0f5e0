#!/usr/bin/env python3
"""Checks that the catalogue says what S1 and S2 say: table by table, row by row, and back again.

Reads the facts that extract-facts.py has written down, so that it needs no documents. Each row is a
test point; at the end of a table stands how many rows it has.

usage: check-catalog.py CATALOGUE-FOLDER [--self-test]

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import copy
import json
import pathlib
import sys

import rowchecks
from catalogue import load
from exceptions import EXCEPTIONS

HERE = pathlib.Path(__file__).resolve().parent
NETWORKS = {'S1': 'instagram', 'S2': 'facebook'}


class Noticed(Exception):
    """A row has failed."""


class Suite:
    """Runs all rows, each a test point; if hasty, silently and only up to the first failure."""

    def __init__(self, catalogues, is_hasty=False):
        self.catalogues = catalogues
        self.is_hasty = is_hasty
        self.number = self.failures = 0
        self.used = set()

    def say(self, line):
        if not self.is_hasty:
            print(line)

    def point(self, name, problems):
        self.number += 1
        for problem in problems:
            self.say(f'# {problem}')
        self.say(f'{"not " if problems else ""}ok {self.number} - {name}')
        self.failures += bool(problems)
        if problems and self.is_hasty:
            raise Noticed

    def row(self, document, table, row):
        name = str(row.get('name', row.get('subcode', row.get('code'))))
        problems = []
        for what, text in rowchecks.check_row(self.catalogues[document], document, table, row):
            key = (document, table, name, what)
            if key in EXCEPTIONS:
                self.used.add(key)
            else:
                problems.append(f'{what}: {text}')
        self.point(f'{document} {table}, {name}', problems)

    def run(self, facts):
        for part in facts:
            document = part['document']
            for table in part['tables']:
                for row in table['rows']:
                    self.row(document, table['table'], row)
                self.say(f'# {document} {table["table"]}: {len(table["rows"])} rows')
            invented = rowchecks.find_invented(self.catalogues[document], part)
            self.point(f'{document}: every entry of the catalogue that names it has a row',
                       invented)
        documents = [part['document'] for part in facts]
        unused = [f'no longer needed: {key}' for key in EXCEPTIONS
                  if key not in self.used and key[0] in documents]
        self.point('every exception is needed', unused)


def load_facts():
    return [json.loads((HERE / 'facts' / f'{name}.json').read_text(encoding='utf-8'))
            for name in ('s1', 's2')]


def count_points(facts):
    return sum(len(table['rows']) for part in facts for table in part['tables']) + len(facts) + 1


def find_places(node, document, path=()):
    """Yields the places of all entries and values that the document is the source of.

    What has no source of its own has that of what it stands in; what is guessed stands nowhere.
    """
    if isinstance(node, list):
        for i, inner in enumerate(node):
            if isinstance(inner, dict):
                source = inner.get('source', inner.get('fields', [{}])[0].get('source', document))
                if source != document or 'values' in inner.get('guessed', []):
                    continue
                yield (*path, i)
            yield from find_places(inner, document, (*path, i))
    elif isinstance(node, dict):
        for key, inner in node.items():
            yield from find_places(inner, document, (*path, key))


def get(node, path):
    for step in path:
        node = node[step]
    return node


def is_missed(catalogues, catalogue, part, path):
    """Whether the suite fails when one entry has been taken out of the catalogue."""
    whole = catalogue.document
    try:
        catalogue.replace(copy.deepcopy(whole))
        get(catalogue.document, path[:-1]).pop(path[-1])
        Suite(catalogues, is_hasty=True).run([part])
        return False
    except (Noticed, KeyError, TypeError, AttributeError):
        return True
    finally:
        catalogue.replace(whole)


def self_test(catalogues, facts):
    """Takes every entry that S1 or S2 is the source of out of the catalogue, one at a time."""
    print(f'1..{len(facts)}')
    failures = 0
    for number, part in enumerate(facts, 1):
        document = part['document']
        catalogue = catalogues[document]
        places = [path for path in find_places(catalogue.document, document)
                  if path[0] not in ('documents', 'conditions')]
        unmissed = [path for path in places if not is_missed(catalogues, catalogue, part, path)]
        for path in unmissed:
            text = json.dumps(get(catalogue.document, path))
            print(f'# taken out unnoticed: {"/".join(map(str, path))}: {text[:90]}')
        failures += bool(unmissed)
        print(f'{"not " if unmissed else ""}ok {number} - {len(places)} entries of {document} are '
              'missed when they are taken out')
    return 1 if failures else 0


def main():
    if len(sys.argv) not in (2, 3) or sys.argv[2:] not in ([], ['--self-test']):
        print(__doc__, file=sys.stderr)
        return 2
    folder = pathlib.Path(sys.argv[1])
    catalogues = {document: load(folder, network) for document, network in NETWORKS.items()}
    facts = load_facts()
    if sys.argv[2:]:
        return self_test(catalogues, facts)
    print(f'1..{count_points(facts)}')
    suite = Suite(catalogues)
    suite.run(facts)
    return 1 if suite.failures else 0


if __name__ == '__main__':
    sys.exit(main())
