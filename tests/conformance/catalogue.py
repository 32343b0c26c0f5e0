"""The catalogue as the conformance suite looks at it: Python dictionaries, sets resolved.

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import json


def find(items, **wanted):
    """The first item whose members are as wanted, or None."""
    for item in items:
        if all(item.get(name.replace('_', '-')) == value for name, value in wanted.items()):
            return item
    return None


def is_addition(item):
    return item.get('source') == 'addition'


def load(folder, network):
    document = json.loads((folder / f'{network}.json').read_text(encoding='utf-8'))
    shared = json.loads((folder / 'iso.json').read_text(encoding='utf-8'))
    return Catalogue(document, shared['value-sets'])


class Catalogue:
    """One network's file; additions are left out, for the documents know nothing of them."""

    def __init__(self, document, shared_sets):
        self.shared_sets = shared_sets
        self.replace(document)

    def replace(self, document):
        self.document = document

    @property
    def sets(self):
        return self.document['value-sets'] + self.shared_sets

    def endpoint(self, name):
        return find(self.document['endpoints'], id=name)

    def parameter(self, endpoint, name):
        found = self.endpoint(endpoint)
        return find([p for p in found['parameters'] if not is_addition(p)] if found else [],
                    name=name)

    def field(self, of, name):
        found = find(self.document['objects'], id=of)
        return find([f for f in found['fields'] if not is_addition(f)] if found else [], name=name)

    def metric(self, endpoint, name):
        return find([m for m in self.document['metrics'] if not is_addition(m)],
                    endpoint=endpoint, name=name)

    def values(self, name):
        """The values of a set with what is below them, in the order of the file."""
        found = find(self.sets, id=name)
        values = []
        if found is None:
            return values
        if 'base' in found:
            base = self.values(found['base'])
            values = [find(base, value=v) for v in found['only']] if 'only' in found else base
        return values + [v for v in flatten(found.get('values', [])) if not is_addition(v)]

    def paths(self, name):
        return {value['value']: path for value, path in walk(find(self.sets, id=name)['values'])}

    def entries(self):
        """Yields (kind, owner, entry) of whatever names a table as its source."""
        for permission in self.document['permissions']:
            yield 'permission', None, permission
        for limit in self.document['limits']:
            yield 'limit', None, limit
        for error in self.document['errors']:
            yield 'error', None, error
        for metric in self.document['metrics']:
            yield 'metric', metric['endpoint'], metric
        for endpoint in self.document['endpoints']:
            for parameter in endpoint['parameters']:
                yield 'parameter', endpoint['id'], parameter
        for thing in self.document['objects']:
            for field in thing['fields']:
                yield 'field', thing['id'], field


def walk(values, above=()):
    for value in values:
        path = [*above, value['value']]
        yield value, path
        yield from walk(value.get('values', []), path)


def flatten(values):
    return [value for value, _ in walk(values)]
