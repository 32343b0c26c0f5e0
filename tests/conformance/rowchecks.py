"""What each kind of table of S1 and S2 demands of the catalogue.

A check yields pairs: a short name of what is wrong, by which exceptions.py may excuse it; a text.

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import json
import re

import samples
import statements
from catalogue import find, is_addition
from sayings import check_sayings

# Table: (what its rows are, endpoints or objects that they belong to).
TABLES = {
    'S1': {
        'Before You Start: Permissions': ('permission', []),
        'Discovery API: API Permission Requirements': ('permission', []),
        'Creator Insights API: API Permission Requirements': ('permission', []),
        'Discovery API: API Parameters': ('parameter', ['creators']),
        'Discovery API: Response Fields': ('field', ['creator']),
        'Discovery API: Error Codes': ('error', ['creators']),
        'Creator Insights API: Creator Insights Metrics': ('metric', ['creator-insights']),
        'Creator Insights API: Media Insights Metrics': ('field', ['media']),
        'Creator Insights API: Error Codes': ('error', ['creator-insights']),
    },
    'S2': {
        'Getting Started: Prerequisites': ('permission', []),
        'Pagination': ('parameter', ['creators', 'content']),
        'Creators Endpoint: Parameters': ('parameter', ['creators']),
        'Creators Endpoint: Subparameters': ('parameter', ['creators-metric-filter']),
        'Creators Endpoint: Available Lookback and Breakdown Types': ('filter', ['creators']),
        'Creators Endpoint: Response Fields': ('field', ['creator']),
        'Creator Insights Metrics: Parameters': ('parameter', ['creator-insights']),
        'Creator Insights Metrics: Response Fields': ('field', ['insight']),
        'Creator Insights Metrics: Available Metrics': ('metric', ['creator-insights']),
        'Creators Endpoint: Error Codes': ('error', ['creators']),
        'Creators Endpoint: Available Interests': ('interest', []),
        'Content Endpoint: Parameters': ('parameter', ['content']),
        'Content Endpoint: Subparameters': ('parameter', ['content-metric-filter']),
        'Content Endpoint: Response Fields': ('field', ['content']),
        'Content Insights Metrics: Parameters': ('parameter', ['content-insights']),
        'Content Insights Metrics: Response Fields': ('field', ['insight']),
        'Content Insights Metrics: Available Metrics': ('metric', ['content-insights']),
        'Content Comments: Response Fields': ('field', ['comment']),
        'Content Endpoint: Error Codes': ('error', ['content']),
    },
}

# Rows that the documents have twice; the catalogue names the other table.
TWIN_TABLES = {
    ('S1', 'Before You Start: Permissions'): 'Discovery API: API Permission Requirements',
    ('S1', 'Creator Insights API: API Permission Requirements'):
        'Discovery API: API Permission Requirements',
    ('S2', 'Content Insights Metrics: Response Fields'):
        'Creator Insights Metrics: Response Fields',
}

# Places without a table that entries of the catalogue may name, and which entries do.
UNTABLED = {
    'S1': {
        'Rate Limits': {'account', 'app'},
        # The samples show them: modifiers, the list of fields, the edge inside a post.
        'Creator Insights API: Sample API Call': {'metrics', 'breakdown', 'insights'},
        'Discovery API: Example API Call': {'fields'},
        'Creator Insights API: Creator Insights Metrics': {'period', 'time_range'},
    },
    'S2': {
        'Rate Limits': {'account', 'app'},
        'Creators Endpoint: Examples': {'creator_onboarding_status'},
        'Content Endpoint: Examples': {'fields'},
        # Said above the table, and inside the row of recent_content.
        'Creators Endpoint: Response Fields': {'fields', 'limit', 'time_range'},
        # What error 3961019 is about, and no table of parameters has.
        'Creators Endpoint: Error Codes': {'content_type'},
        'Content Endpoint: Error Codes': {'content_type'},
    },
}

# Errors that tell the state of a creator, whatever was asked.
STATES = (3961014, 3961015)

# How the documents' types may be understood.
PARAMETER_TYPES = {
    'string': {'string'}, 'String': {'string'}, 'int': {'integer'}, 'integer': {'integer'},
    'array[string]': {'string-list'}, 'bool': {'boolean'}, 'JSON': {'object'},
    'Number': {'number'}, 'enum': {'string'}, 'enum, or comma separated list': {'string-list'},
}
FIELD_TYPES = {
    'string': {'id', 'text', 'choice', 'email'}, 'url': {'url'}, 'number': {'integer', 'number'},
    'enum': {'choice', 'metric'}, 'ISO 8601 string': {'datetime'}, 'JSON': {'object', 'map'},
}


def check_types(row, entry, kind):
    wanted = row.get('type')
    if wanted is None:
        return
    if kind == 'parameter':
        is_right = entry['type'] in PARAMETER_TYPES[wanted]
    elif wanted.startswith('array'):
        of = re.match(r'array\[(\w+)', wanted).group(1)
        is_right = entry.get('list') and (
            entry['type'] == 'object' and (of == 'JSON' or entry['object'] == of.lower())
            or of == 'string' and entry['type'] in ('text', 'choice'))
    else:
        is_right = entry['type'] in FIELD_TYPES[wanted]
        if entry.get('list'):
            is_right = is_right and wanted == 'JSON'
    if not is_right:
        yield 'type', f'{entry["type"]} where the document has {wanted}'


def get_spellings(catalogue, name, kind):
    values = catalogue.values(name) if name else []
    if kind == 'field':
        return [value.get('answer', value['value']) for value in values]
    return [value['value'] for value in values]


def check_values(catalogue, row, entry, kind):
    """The same values in the same order; "0" and "1" may be other spellings of yes and no."""
    if 'values' not in row or kind == 'metric':
        return
    edge = catalogue.endpoint(entry['edge']) if 'edge' in entry else None
    if edge:
        ranges = find(edge['parameters'], name='time_range')
        own = get_spellings(catalogue, ranges and ranges.get('values'), kind)
    else:
        own = get_spellings(catalogue, entry.get('values'), kind)
    aliases = [alias for value in catalogue.values(entry.get('values', ''))
               for alias in value.get('aliases', [])]
    wanted = [value for value in row['values'] if value not in aliases]
    if sorted(own) != sorted(wanted):
        yield 'values', f'{own} where the document has {wanted}'
    missing = [value for value in row['values'] if value not in own + aliases]
    if missing:
        yield 'values', f'not there: {missing}'


def check_maximum(catalogue, row, entry):
    if 'maximum' not in row:
        return
    own = [entry.get('max'), entry.get('max-items')]
    for name in entry.get('breakdowns', []):
        own.append(find(catalogue.document['breakdowns'], id=name).get('max-items'))
    limit = catalogue.parameter(entry.get('edge'), 'limit')
    if limit:
        own = [own[1]] if own[1] == limit.get('max') else [limit.get('max')]
    if row['maximum'] not in own:
        yield 'maximum', f'{own} where the document has {row["maximum"]}'


def get_haystack(catalogue, entry):
    """Everything that the catalogue says about an entry, as one text."""
    breakdowns = [find(catalogue.document['breakdowns'], id=b) for b in entry.get('breakdowns', [])]
    parts = [entry, *breakdowns]
    parts += [catalogue.values(part['values']) for part in parts if 'values' in part]
    if 'edge' in entry:
        edge = catalogue.endpoint(entry['edge'])
        parts += [edge] + [catalogue.values(p['values'])
                           for p in edge['parameters'] if 'values' in p]
    if 'object' in entry:
        parts.append(find(catalogue.document['objects'], id=entry['object']))
    return json.dumps(parts, ensure_ascii=False)


def is_mentioned(mention, haystack, entry):
    if mention.startswith('https://'):
        return any(example in mention for example in entry.get('example', []))
    return re.search(r'(?<![\w-])' + re.escape(mention) + r'(?![\w-])', haystack) is not None


def check_mentions(catalogue, row, entry):
    haystack = get_haystack(catalogue, entry)
    for mention in row.get('mentions', []):
        if not is_mentioned(mention, haystack, entry):
            yield 'mentions', f'nothing accounts for "{mention}"'
    for example in row.get('examples', []):
        if example not in entry.get('example', []) and 'https' not in example:
            yield 'examples', f'not kept: {example}'


def check_entry(catalogue, row, entry, kind):
    yield from check_types(row, entry, kind)
    yield from check_values(catalogue, row, entry, kind)
    yield from check_maximum(catalogue, row, entry)
    yield from check_mentions(catalogue, row, entry)
    yield from check_sayings(catalogue, row, entry, kind)
    if row.get('default', entry.get('default')) != entry.get('default') and 'default' in row:
        yield 'default', f'{entry.get("default")} where the document has {row["default"]}'
    if row.get('required', False) != entry.get('required', False):
        yield 'required', 'the document disagrees'
    if isinstance(row.get('optional'), str) and entry.get('optional-with') != row['optional']:
        yield 'optional', f'may be left out with {row["optional"]}'
    if entry.get('offered') is False:
        yield 'offered', 'kept from the UI'


def check_parameter(catalogue, row, endpoints):
    for endpoint in endpoints:
        entry = catalogue.parameter(endpoint, row['name'])
        if entry is None:
            yield 'missing', f'{endpoint} has no such parameter'
        else:
            yield from check_entry(catalogue, row, entry, 'parameter')


def check_field(catalogue, row, objects):
    of = 'insight-value' if row.get('within') == 'values' else objects[0]
    entry = catalogue.field(of, row['name'])
    if entry is None:
        entry = catalogue.metric('media-insights', row['name']) if of == 'media' else None
        if entry is None:
            yield 'missing', f'{of} has no such field'
            return
        yield 'field', 'a metric of the catalogue'
        yield from check_sayings(catalogue, row, entry, 'metric')
        yield from check_mentions(catalogue, row, entry)
        return
    yield from check_entry(catalogue, row, entry, 'field')


def lower(values):
    return sorted(value.lower() for value in values)


def check_metric(catalogue, row, endpoints):
    entry = catalogue.metric(endpoints[0], row['name'])
    if entry is None:
        yield 'missing', f'{endpoints[0]} has no such metric'
        return
    for what in ('periods', 'time-ranges'):
        if lower(entry[what]) != lower(row[what]):
            yield what, f'{entry[what]} where the document has {row[what]}'
    breakdowns = [find(catalogue.document['breakdowns'], id=b) for b in entry.get('breakdowns', [])]
    if 'breakdowns' in row:
        own = [b['name'] for b in breakdowns if not is_addition(b)]
        offered = catalogue.parameter(endpoints[0], 'breakdown')
        known = [value['value'] for value in catalogue.values(offered['values'])]
        if own != row['breakdowns'] or not set(own) <= set(known):
            yield 'breakdowns', f'{own} where the document has {row["breakdowns"]}'
    if 'values' in row:
        own = [value['value'] for b in breakdowns for value in catalogue.values(b['values'])]
        if own != row['values']:
            yield 'values', f'{own} where the document has {row["values"]}'
    if '_by_' in row['name'] and not breakdowns:
        yield 'breakdowns', 'a metric by something has a breakdown'
    edge = catalogue.endpoint(endpoints[0])
    for what in ('period', 'time_range'):
        offered = [v['value'] for v in catalogue.values(find(edge['parameters'],
                                                             name=what)['values'])]
        if not set(entry[what.replace('_', '-') + 's']) <= set(offered):
            yield what, 'the modifier does not offer what the metric supports'
    yield from check_maximum(catalogue, row, entry)
    yield from check_mentions(catalogue, row, entry)
    yield from check_sayings(catalogue, row, entry, 'metric')


def check_filter(catalogue, row, endpoints):
    entry = catalogue.parameter(endpoints[0], row['name'])
    own = entry.get('filter') if entry else None
    if own is None:
        yield 'missing', 'no such metric filter'
        return
    for what in ('time-ranges', 'breakdowns'):
        if own[what] != row[what]:
            yield what, f'{own[what]} where the document has {row[what]}'
    inner = {what: [value['value'] for value in catalogue.values(
        catalogue.parameter('creators-metric-filter', what)['values'])]
        for what in ('time_range', 'breakdown')}
    if not set(own['time-ranges']) <= set(inner['time_range']) \
            or not set(own['breakdowns']) <= set(inner['breakdown']):
        yield 'values', 'the member of the filter does not know what the filter supports'
    if own.get('default-time-range') != ('L28' if row['time-ranges'] else None):
        yield 'default', 'the head of the table says L28'
    if not (catalogue.field('creator', own['metric'])
            or catalogue.metric('creator-insights', own['metric'])):
        yield 'metric', f'{own["metric"]} is neither field nor metric'


def get_provocations(catalogue, endpoint):
    """Numbers of the errors that parameters of an endpoint, its edges and filters lead to."""
    numbers = []
    for entry in catalogue.document['endpoints']:
        if endpoint in (entry['id'], entry.get('parent')):
            numbers.append(entry.get('needs-filter-error'))
            for parameter in entry['parameters']:
                numbers += parameter.get('errors', [])
                numbers += [e.get('error') for e in parameter.get('excludes', [])]
    return numbers


def check_error(catalogue, row, endpoints):
    number = row.get('subcode', row['code'] if row.get('code') == 100 else None)
    if number not in (None, *STATES) and number not in get_provocations(catalogue, endpoints[0]):
        yield 'provoked', 'no parameter leads to it'
    for entry in catalogue.document['errors']:
        if all(entry.get(name) == row.get(name) for name in ('title', 'message', 'case')) \
                and set(endpoints) <= set(entry['endpoints']) \
                and ('subcode' in row and entry.get('subcode') == row['subcode']
                     or 'code' in row and entry['code'] == row['code']
                     and 'subcode' not in entry):
            if not is_addition(entry):
                return
    yield 'missing', 'no error with this number, title and message'


def check_interest(catalogue, row, _):
    path = catalogue.paths('interests').get(row['name'])
    if path != row['path']:
        yield 'path', f'{path} where the document has {row["path"]}'


def check_permission(catalogue, row, _):
    if find(catalogue.document['permissions'], name=row['name']) is None:
        yield 'missing', 'no such permission'


CHECKS = {'error': check_error, 'field': check_field, 'filter': check_filter,
          'interest': check_interest, 'metric': check_metric, 'parameter': check_parameter,
          'permission': check_permission}


def check_row(catalogue, document, table, row):
    if table == 'Sample requests':
        return samples.check_request(catalogue, row['name'])
    if table == 'Statements':
        return statements.check_statement(catalogue, document, row)
    kind, owners = TABLES[document][table]
    return CHECKS[kind](catalogue, row, owners)


def find_invented(catalogue, part):
    """What of the catalogue claims to stand in a table of the document and does not."""
    document = part['document']
    rows = {table['table']: table['rows'] for table in part['tables']}
    for (named, twin), table in TWIN_TABLES.items():
        if named == document:
            rows[table] = rows[table] + rows[twin]
    problems = []
    for kind, owner, entry in catalogue.entries():
        name = entry.get('name', entry.get('id'))
        where = f'{kind} {owner or ""} {name or entry.get("subcode", entry.get("code"))}'
        if entry.get('source') != document:
            continue
        if kind == 'error':
            known = any(entry['message'] == row['message'] for row in rows.get(entry['table'], []))
        else:
            known = any(row.get('name') == name for row in rows.get(entry['table'], []))
        known = known or name in UNTABLED[document].get(entry['table'], set())
        if not known:
            problems.append(f'{where}: "{entry["table"]}" has no such row')
    return problems
