#!/usr/bin/env python3
"""Makes docs/api-map.md from the catalogue: what Meta's two APIs accept and return, for people.

usage: make-api-map.py --write | --check | --self-test

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import sys

from generating import NETWORKS, TOP, load_catalog, main

HEAD = '''# Both APIs on one page

Made by `build-aux/make-api-map.py` from `data/catalog/`; edit there. *Source* names the document
and the table in it: S1 is the Instagram Creator Marketplace API, S2 the Facebook Creator Discovery
API, *conventions* the protocol around both. A *newer* entry came after these documents, on the day
given; the catalogue can leave all of those out.
'''
# More values than this are counted instead of listed.
MANY = 20

# Who asks each endpoint, edge and filter, what its answer becomes, and which tests hold it: paths
# below src/ and tests/, and names in them. Every one of them must be there.
PLACES = {
    ('facebook', 'creators'): (
        ('market/scout-marketplace.h', 'scout_marketplace_search_async'),
        ('model/scout-creator.h', 'ScoutCreator'),
        ('conformance/test-facebook-parameters.c', 'conformance/test-fields.c')),
    ('facebook', 'creators-metric-filter'): (
        ('model/scout-query-builder.h', 'scout_query_builder_set_range'),
        ('model/scout-query.h', 'ScoutQueryRange'),
        ('conformance/test-facebook-parameters.c', 'model/test-query-parameters.c')),
    ('facebook', 'creator-insights'): (
        ('market/scout-marketplace.h', 'scout_marketplace_load_creator_async'),
        ('model/scout-insight.h', 'ScoutInsight'),
        ('conformance/test-metrics.c', 'market/test-insight-reader.c')),
    ('facebook', 'creator-recent-content'): (
        ('model/scout-creator.h', 'scout_creator_dup_content'),
        ('model/scout-content.h', 'ScoutContent'),
        ('conformance/test-fields.c',)),
    ('facebook', 'content'): (
        ('market/scout-marketplace.h', 'scout_marketplace_search_content_async'),
        ('model/scout-content.h', 'ScoutContent'),
        ('conformance/test-facebook-content.c', 'conformance/test-fields.c')),
    ('facebook', 'content-metric-filter'): (
        ('model/scout-query-builder.h', 'scout_query_builder_set_range'),
        ('model/scout-query.h', 'ScoutQueryRange'),
        ('conformance/test-facebook-content.c',)),
    ('facebook', 'content-insights'): (
        ('market/scout-marketplace.h', 'scout_marketplace_load_content_async'),
        ('model/scout-insight.h', 'ScoutInsight'),
        ('conformance/test-metrics.c',)),
    ('facebook', 'content-comments'): (
        ('market/scout-marketplace.h', 'scout_marketplace_load_content_async'),
        ('model/scout-comment.h', 'ScoutComment'),
        ('conformance/test-fields.c', 'market/test-content-reader.c')),
    ('facebook', 'pages'): (
        ('account/scout-account-service.h', 'scout_account_service_load_async'),
        ('model/scout-brand-page.h', 'ScoutBrandPage'),
        ('account/test-account-service.c',)),
    ('instagram', 'creators'): (
        ('market/scout-marketplace.h', 'scout_marketplace_search_async'),
        ('model/scout-creator.h', 'ScoutCreator'),
        ('conformance/test-instagram-parameters.c', 'conformance/test-fields.c')),
    ('instagram', 'creator-insights'): (
        ('market/scout-marketplace.h', 'scout_marketplace_load_creator_async'),
        ('model/scout-insight.h', 'ScoutInsight'),
        ('conformance/test-metrics.c', 'market/test-instagram-sandbox.c')),
    ('instagram', 'creator-recent-media'): (
        ('model/scout-creator.h', 'scout_creator_dup_content'),
        ('model/scout-content.h', 'ScoutContent'),
        ('market/test-instagram-request.c', 'market/test-instagram-sandbox.c')),
    ('instagram', 'creator-branded-media'): (
        ('model/scout-creator.h', 'scout_creator_dup_content'),
        ('model/scout-content.h', 'ScoutContent'),
        ('conformance/test-fields.c', 'market/test-instagram-request.c')),
    ('instagram', 'creator-partnership-ads-media'): (
        ('model/scout-creator.h', 'scout_creator_dup_content'),
        ('model/scout-content.h', 'ScoutContent'),
        ('market/test-instagram-request.c',)),
    ('instagram', 'media-insights'): (
        ('model/scout-content.h', 'scout_content_get_figure'),
        ('model/scout-insight.h', 'ScoutInsight'),
        ('conformance/test-fields.c', 'market/test-instagram-sandbox.c')),
}


def escape(text):
    return str(text).replace('|', '\\|')


def code(text):
    return f'`{text}`'


def codes(texts):
    return ', '.join(map(code, texts))


def make_table(head, rows):
    lines = ['| ' + ' | '.join(head) + ' |', '|' + '---|' * len(head)]
    lines += ['| ' + ' | '.join(map(escape, row)) + ' |' for row in rows]
    return '\n'.join(lines) + '\n'


def describe_source(entry):
    guessed = f' (guessed: {", ".join(entry["guessed"])})' if 'guessed' in entry else ''
    if entry['source'] == 'addition':
        return f'newer, {entry["since"]} ({entry["grade"]}): {entry["table"]}{guessed}'
    return f'{entry["source"]}: {entry["table"]}{guessed}'


def find(items, name):
    return next((item for item in items if item['id'] == name), None)


def flatten(values):
    for value in values:
        yield value
        yield from flatten(value.get('values', []))


def describe_place(network, entry):
    """Fails where the map would lead to something that is not there."""
    (asker, function), (header, kind), tests = PLACES[network, entry['id']]
    for path, name in ((asker, function), (header, kind)):
        if name not in (TOP / 'src' / path).read_text(encoding='utf-8'):
            sys.exit(f'src/{path} has no {name}: correct PLACES in {sys.argv[0]}')
    for test in tests:
        if not (TOP / 'tests' / test).exists():
            sys.exit(f'there is no tests/{test}: correct PLACES in {sys.argv[0]}')
    return (f'In Scout: `{function}()` of `src/{asker}`, which makes a `{kind}`; held by '
            + ', '.join(f'`tests/{test}`' for test in tests) + '.')


class Map:
    def __init__(self, network):
        self.network = network
        self.api = load_catalog(network)
        self.sets = self.api['value-sets'] + load_catalog('iso')['value-sets']

    def describe_values(self, name):
        found = find(self.sets, name)
        own = list(flatten(found.get('values', [])))
        spellings = found.get('only', []) + [value['value'] for value in own]
        if 'base' in found and 'only' not in found:
            base = len(find(self.sets, found['base'])['values'])
            return f'`{found["base"]}` ({base}) and {codes(spellings)}'
        if len(spellings) > MANY:
            return f'`{name}` ({len(spellings)})'
        return codes(spellings) + (' and others' if found.get('open') else '')

    def describe_filter(self, entry):
        parts = ['`min`, `max`: ' + entry['unit']]
        if entry['time-ranges']:
            parts.append('`time_range`: ' + codes(entry['time-ranges']))
        if entry['breakdowns']:
            parts.append('`breakdown`: ' + codes(entry['breakdowns']))
        return '; '.join(parts)

    def describe_accepted(self, entry):
        parts = []
        if 'values' in entry:
            parts.append(self.describe_values(entry['values']))
        if 'filter' in entry:
            parts.append(self.describe_filter(entry['filter']))
        for key, word in (('min', 'from'), ('max', 'to'), ('advised-max', 'better to'),
                          ('min-items', 'at least'), ('max-items', 'at most')):
            if key in entry:
                parts.append(f'{word} {entry[key]}')
        if 'default' in entry:
            parts.append(f'default `{entry["default"]}`')
        return '; '.join(parts)

    def describe_rules(self, entry):
        parts = ['required'] if entry.get('required') else []
        for exclusion in entry.get('excludes', []):
            others = 'all filters' if exclusion['parameters'] == ['*'] \
                else codes(exclusion['parameters'])
            parts.append(f'not with {others} ({exclusion.get("error", "")})')
        for need in entry.get('requires', []):
            parts.append('needs ' + code('='.join(need.values())))
        for key, word in (('ignored-with', 'no effect with'), ('preferred-to', 'better than')):
            if key in entry:
                parts.append(f'{word} {codes(entry[key])}')
        for key, word in (('partner', 'range with'), ('optional-with', 'may be left out with')):
            if key in entry:
                parts.append(f'{word} `{entry[key]}`')
        if entry.get('offered') is False:
            parts.append('not offered')
        return '; '.join(parts)

    def make_endpoint(self, entry):
        title = entry['label']
        if entry['kind'] == 'endpoint':
            where = f'`{entry["method"]} {entry["path"]}`, token of the {entry["token"]}'
        elif entry['kind'] == 'edge':
            where = f'field `{entry["field"]}` of `{entry["parent"]}`'
        else:
            where = f'JSON of the metric filters of `{entry["parent"]}`'
        if 'object' in entry:
            where += f', returns `{entry["object"]}`'
        if entry.get('needs-filter'):
            where += f'; needs at least one filter ({entry["needs-filter-error"]})'
        rows = [(code(p['name']), code(p['id']), p['kind'], f'{p["type"]}, {p["encoding"]}',
                 self.describe_accepted(p), self.describe_rules(p), describe_source(p))
                for p in entry['parameters']]
        return (f'### {title} (`{entry["id"]}`)\n\n{where}. {describe_source(entry)}.\n\n'
                f'{describe_place(self.network, entry)}\n\n'
                + make_table(('Parameter', 'Id', 'Kind', 'Type, sent as', 'Accepts', 'Rules',
                              'Source'), rows))

    def describe_type(self, entry):
        kind = entry.get('object', entry['type'])
        parts = [f'list of {kind}' if entry.get('list') else kind]
        if 'values' in entry:
            parts.append(self.describe_values(entry['values']))
        for key in ('unit', 'max-items'):
            if key in entry:
                parts.append(f'{key} {entry[key]}')
        return '; '.join(parts)

    def make_object(self, entry):
        rows = [(code(f['name']), self.describe_type(f), codes(f.get('only-when', [])),
                 f.get('privacy', ''), describe_source(f)) for f in entry['fields']]
        return (f'### Fields of `{entry["id"]}`\n\n'
                + make_table(('Field', 'Type', 'Only when', 'Privacy', 'Source'), rows))

    def make_metrics(self):
        rows = [(code(m['name']), code(m['id']), code(m['endpoint']), m['unit'],
                 codes(m['periods']), codes(m['time-ranges']), codes(m.get('breakdowns', [])),
                 'yes' if m.get('estimated') else '', describe_source(m))
                for m in self.api['metrics']]
        return '### Metrics\n\n' + make_table(
            ('Metric', 'Id', 'Of', 'Unit', 'Periods', 'Time ranges', 'Breakdowns', 'Estimated',
             'Source'), rows)

    def make_rules(self):
        conditions = [(code(c['id']), c['label'], describe_source(c))
                      for c in self.api['conditions']]
        limits = [(code(x['id']), x['scope'],
                   x.get('max-calls', f'{x.get("calls-per-user")} for each daily user'),
                   f'{x["window-seconds"]} s', describe_source(x)) for x in self.api['limits']]
        permissions = [(code(p['name']), p['help'], describe_source(p))
                       for p in self.api['permissions']]
        errors = [(e['code'], e.get('subcode', ''), e.get('title', ''), e.get('message', ''),
                   code(e['meaning']), codes(e['endpoints']), describe_source(e))
                  for e in self.api['errors']]
        return '\n'.join((
            '### Conditions\n\n' + make_table(('Condition', 'Means', 'Source'), conditions),
            '### Permissions\n\n' + make_table(('Permission', 'What for', 'Source'), permissions),
            '### Limits\n\n' + make_table(('Limit', 'Of each', 'Calls', 'Window', 'Source'),
                                          limits),
            '### Errors\n\n' + make_table(('Code', 'Subcode', 'Title', 'Message', 'Means to Scout',
                                           'Of', 'Source'), errors)))

    def make(self):
        parts = [f'## {self.api["label"]}\n']
        parts += [self.make_endpoint(entry) for entry in self.api['endpoints']]
        parts += [self.make_object(entry) for entry in self.api['objects']]
        parts += [self.make_metrics(), self.make_rules()]
        return '\n'.join(parts)


def make():
    return {'docs/api-map.md': '\n'.join([HEAD] + [Map(network).make() for network in NETWORKS])}


if __name__ == '__main__':
    sys.exit(main(make, __doc__))
