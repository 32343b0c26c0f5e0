"""Holds the documents' own sample requests against the catalogue: names and values must be in it.

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import re

from catalogue import find

PLACEHOLDER = re.compile(r'\{[a-z_-]+\d?(?:-\d)?\}|\.\.\.|[a-z]+-[a-z]+')


def split_outside(text, separator):
    """Splits at a separator that stands in no brackets."""
    parts, depth = [''], 0
    for character in text:
        depth += (character in '({[') - (character in ')}]')
        if character == separator and depth == 0:
            parts.append('')
        else:
            parts[-1] += character
    return [part.strip() for part in parts if part.strip()]


def is_known(catalogue, values_name, value):
    known = [spelling.lower() for v in catalogue.values(values_name)
             for spelling in [v['value'], *v.get('aliases', [])]]
    return value.lower() in known


def check_value(catalogue, parameter, value):
    if PLACEHOLDER.fullmatch(value) or 'values' not in parameter:
        return
    for one in re.sub(r"[\[\]']", '', value).split(','):
        if not PLACEHOLDER.fullmatch(one) and not is_known(catalogue, parameter['values'], one):
            yield 'value', f'{parameter["name"]} does not know {one}'


def check_metric_filter(catalogue, parameter, text, members):
    given = dict(re.findall(r'(\w+):"?([\w.-]+)"?', text))
    own = parameter['filter']
    for name, value in given.items():
        if members is None or find(members, name=name) is None:
            yield 'member', f'{parameter["name"]} has no {name}'
        elif name == 'time_range' and value not in own['time-ranges']:
            yield 'value', f'{parameter["name"]} is not over {value}'
        elif name == 'breakdown' and value not in own['breakdowns']:
            yield 'value', f'{parameter["name"]} is not by {value}'


def check_modifiers(catalogue, field, modifiers):
    edge = catalogue.endpoint(field.get('edge', ''))
    for name, value in modifiers:
        parameter = find(edge['parameters'], name=name) if edge else None
        if parameter is None:
            yield 'modifier', f'{field["name"]} takes no {name}'
        elif name == 'metrics':
            names = value.split(',') if value else []
            if not names:
                yield 'metrics', 'no metric is named'
            for metric in names:
                if catalogue.metric(edge['id'], metric) is None:
                    yield 'metrics', f'{edge["id"]} has no {metric}'
        elif name == 'fields':
            yield from check_fields(catalogue, edge['object'], value)
        elif value:
            yield from check_value(catalogue, parameter, value)


def check_fields(catalogue, of, text):
    for item in split_outside(text, ','):
        match = re.match(r'(\w+|\.\.\.)((?:\.\w+\([^)]*\))*)(?:\{(.*)\})?$', item)
        if match is None:
            yield 'field', f'cannot be read: {item}'
            continue
        if match.group(1) == '...':
            continue
        field = catalogue.field(of, match.group(1))
        if field is None:
            yield 'field', f'{of} has no {match.group(1)}'
            continue
        yield from check_modifiers(catalogue, field,
                                   re.findall(r'\.(\w+)\(([^)]*)\)', match.group(2)))
        if match.group(3):
            yield from check_fields(catalogue, field['object'], match.group(3))


def check_request(catalogue, request):
    path, _, query = request.partition('?')
    path = '/' + path.replace('{ig_user_id}', '{ig-user-id}')
    endpoint = find(catalogue.document['endpoints'], path=path)
    if endpoint is None:
        yield 'path', f'no endpoint {path}'
        return
    members = find(catalogue.document['endpoints'], kind='filter', parent=endpoint['id'])
    for pair in split_outside(query, '&'):
        name, _, value = pair.partition('=')
        parameter = catalogue.parameter(endpoint['id'], name)
        if parameter is None:
            yield 'parameter', f'no parameter {name}'
        elif name == 'fields':
            yield from check_fields(catalogue, endpoint['object'], value)
        elif 'filter' in parameter:
            yield from check_metric_filter(catalogue, parameter, value,
                                           members and members['parameters'])
        else:
            yield from check_value(catalogue, parameter, value)
