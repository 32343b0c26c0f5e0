#!/usr/bin/env python3
"""Validates the catalogue against its JSON schema, and proves that the schema refuses faults.

Speaks TAP: one point per file, one per planted violation. Needs jsonschema, which no other part of
Scout needs; without it the test is skipped.

usage: check-schema.py FOLDER-OF-THE-CATALOGUE

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import copy
import json
import pathlib
import sys

FILES = ['facebook.json', 'instagram.json', 'iso.json']


def refuse_twins(pairs):
    """Makes an object of its members; one that stands twice is an error, which Python ignores."""
    names = [name for name, _ in pairs]
    twins = {name for name in names if names.count(name) > 1}
    if twins:
        raise ValueError(f'written twice in one object: {", ".join(sorted(twins))}')
    return dict(pairs)


def load(path):
    return json.loads(path.read_text(encoding='utf-8'), object_pairs_hook=refuse_twins)


def find(items, key, value):
    return next(item for item in items if item.get(key) == value)


def get_parameter(document, name):
    return find(find(document['endpoints'], 'id', 'creators')['parameters'], 'name', name)


def no_source(document):
    del get_parameter(document, 'query')['source']


def no_table(document):
    del document['metrics'][0]['table']


def addition_without_date(document):
    document['limits'][0]['source'] = 'addition'


def date_without_addition(document):
    document['limits'][0]['since'] = '2026-01-01'


def half_a_date(document):
    document['limits'][0].update({'source': 'addition', 'since': '2026-01', 'grade': 'DOC'})


def unknown_member(document):
    get_parameter(document, 'query')['hint'] = 'x'


def unknown_kind(document):
    get_parameter(document, 'query')['kind'] = 'slider'


def unknown_encoding(document):
    get_parameter(document, 'query')['encoding'] = 'xml'


def text_for_number(document):
    get_parameter(document, 'limit')['max'] = '50'


def empty_label(document):
    document['objects'][0]['fields'][0]['label'] = ''


def value_twice(document):
    document['metrics'][0]['periods'] = ['overall', 'overall']


def set_of_nothing(document):
    del find(document['value-sets'], 'id', 'genders')['values']


def our_name_in_capitals(document):
    get_parameter(document, 'query')['id'] = 'Query'


def no_errors(document):
    del document['errors']


def other_format(document):
    document['format'] = 2


VIOLATIONS = [no_source, no_table, addition_without_date, date_without_addition, half_a_date,
              unknown_member, unknown_kind, unknown_encoding, text_for_number, empty_label,
              value_twice, set_of_nothing, our_name_in_capitals, no_errors, other_format]


def main():
    try:
        import jsonschema
    except ImportError:
        print('1..0 # SKIP python3-jsonschema is not installed')
        return 0

    folder = pathlib.Path(sys.argv[1])
    schema = load(folder / 'catalog.schema.json')
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    print(f'1..{len(FILES) + len(VIOLATIONS)}')
    number = failures = 0

    for name in FILES:
        number += 1
        errors = list(validator.iter_errors(load(folder / name)))
        for error in errors:
            place = '/'.join(map(str, error.absolute_path))
            print(f'# {name}: {place}: {error.message[:300]}')
        print(f'{"not " if errors else ""}ok {number} - {name} follows the schema')
        failures += bool(errors)

    good = load(folder / 'facebook.json')
    for spoil in VIOLATIONS:
        number += 1
        document = copy.deepcopy(good)
        spoil(document)
        is_refused = not validator.is_valid(document)
        print(f'{"" if is_refused else "not "}ok {number} - refused: {spoil.__name__}')
        failures += not is_refused
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
