"""Takes S1 and S2, the two documents of Meta that Scout follows, apart into tables and statements.

The documents are plain text of web pages: S1 has lost its tables (a row is a line with a
name and the paragraphs below it), S2 has kept the bars. Both readers refuse a document in which
they do not find what they know, or find more, so that a newer one is noticed instead of half read.

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import re

from factreading import read_facts, read_mentions, split_list

S1_FILE = 'instagram-creator-marketplace-api.txt'
S2_FILE = 'facebook-creator-discovery-api.txt'


class Unreadable(Exception):
    """The document is not as it was when its reader was written."""


def demand(condition, message):
    if not condition:
        raise Unreadable(message)


def make_table(section, title, rows):
    return {'table': f'{section}: {title}' if section else title, 'rows': rows}


def read_statements(text, patterns):
    """Rows for sentences that state facts outside of tables: each must be there exactly once."""
    rows = []
    for name, pattern in patterns.items():
        found = re.findall(pattern, text)
        demand(len(found) == 1, f'statement {name}: found {len(found)} times')
        numbers = [group for group in (found[0] if isinstance(found[0], tuple) else [found[0]])
                   if group.isdigit()]
        rows.append({'name': name, **({'numbers': [int(n) for n in numbers]} if numbers else {})})
    return rows


# S1 -----------------------------------------------------------------------------------------------

S1_SECTIONS = ('Before You Start', 'App Review', 'Tokens', 'Rate Limits', 'Discovery API',
               'Creator Insights API', 'Learn More')
S1_TITLES = ('API Permission Requirements', 'Sample Request', 'API Parameters', 'Response Fields',
             'Example API Call', 'Example API Response', 'Error Codes', 'Creator Insights Metrics',
             'Media Insights Metrics', 'Sample API Call')
S1_HEADS = {
    'API Parameters': 'ParameterDescription',
    'Response Fields': 'FieldDescription',
    'Error Codes': 'Error CodeDescription',
    'Creator Insights Metrics': 'MetricSupported PeriodsSupported Time RangeSupported Granularity',
    'Media Insights Metrics': 'FieldDescription',
}
S1_STATEMENTS = {
    'account-limit': r'Requests are capped at (\d+) per user per hour',
    'app-limit': r'Calls per hour = (\d+) \* Number of Effective Users',
    'rolling-hour': r'within a rolling one-hour window',
    'daily-active-users': r"number of unique daily active users \(DAUs\)",
    'page-token': r'passing in a Page Access Token',
    'username-excludes-filters': r'a creator username is specified, other filter parameters',
    'similar-excludes-query': r'When similar_to_creators is used, keyword search \(query\) cannot',
    'query-with-filters': r'query can be combined with other filters',
    'username-finds-all': r'returned regardless of its creator marketplace onboarding status',
}


def split_s1(text):
    """Yields (section, title, lines) of S1."""
    section = title = ''
    lines = []
    for line in text.split('\n'):
        line = line.strip()
        if line in S1_SECTIONS or line in S1_TITLES:
            yield section, title, lines
            section, title = (line, '') if line in S1_SECTIONS else (section, line)
            lines = []
        elif line:
            lines.append(line)
    yield section, title, lines


def split_s1_rows(lines, is_name):
    rows = []
    for line in lines:
        if is_name(line):
            rows.append((line, []))
        else:
            demand(rows, f'text before the first row: {line}')
            rows[-1][1].append(line)
    return rows


def is_wire_name(line):
    return re.fullmatch(r'[a-z]+(?:_[a-z]+)*', line) is not None


def read_s1_metrics(lines):
    demand(len(lines) % 4 == 0, 'metrics of S1: a row has four cells')
    rows = []
    for i in range(0, len(lines), 4):
        name, *cells = lines[i:i + 4]
        demand(is_wire_name(name), f'no metric: {name}')
        periods, ranges, breakdowns = [[] if cell == 'NA' else split_list(cell) for cell in cells]
        rows.append({'name': name, 'periods': periods, 'time-ranges': ranges,
                     'breakdowns': breakdowns})
    return rows


def read_s1_errors(lines):
    rows = []
    for name, texts in split_s1_rows(lines, lambda line: re.match(r'\d+ \w', line)):
        code, title = name.split(' ', 1)
        row = {'code': int(code), 'title': title, 'message': texts[-1]}
        if len(texts) > 1:
            row['case'] = texts[0]
        rows.append(row)
    return rows


def read_s1_table(title, lines):
    demand(lines[0] == S1_HEADS[title], f'{title}: another head than "{S1_HEADS[title]}"')
    if title == 'Creator Insights Metrics':
        return read_s1_metrics(lines[1:])
    if title == 'Error Codes':
        return read_s1_errors(lines[1:])
    return [{'name': name, **read_facts(' '.join(texts))}
            for name, texts in split_s1_rows(lines[1:], is_wire_name)]


def read_s1(text):
    tables = []
    requests = []
    for section, title, lines in split_s1(text):
        names = [line[2:] for line in lines if re.fullmatch(r'• [a-z_]+', line)]
        if names:
            tables.append(make_table(section, title or 'Permissions',
                                     [{'name': name} for name in names]))
        if title == 'API Parameters':
            lines = [line for line in lines if not line.startswith('•')]
        if title in S1_HEADS:
            tables.append(make_table(section, title, read_s1_table(title, lines)))
        if title in ('Sample Request', 'Example API Call', 'Sample API Call'):
            requests += [re.sub(r'^GET (?:graph\.facebook\.com)?/?', '', line)
                         for line in lines if line.startswith('GET ')]
    tables.append(make_table('', 'Sample requests', [{'name': request} for request in requests]))
    tables.append(make_table('', 'Statements', read_statements(text, S1_STATEMENTS)))
    return {'document': 'S1', 'tables': tables}


# S2 -----------------------------------------------------------------------------------------------

S2_SECTIONS = ('Getting Started', 'Rate Limits', 'Pagination', 'Creators Endpoint',
               'Creator Insights Metrics', 'Available Metrics', 'Error Codes', 'Content Endpoint',
               'Content Insights Metrics', 'Content Comments')
# By the cells of its head a table is known; these come in the order of the document.
S2_TABLES = [
    ('', 'Pagination', 'parameters'),
    ('Creators Endpoint', 'Parameters', 'parameters'),
    ('Creators Endpoint', 'Subparameters', 'parameters'),
    ('Creators Endpoint', 'Available Lookback and Breakdown Types', 'filters'),
    ('Creators Endpoint', 'Response Fields', 'fields'),
    ('Creator Insights Metrics', 'Parameters', 'parameters'),
    ('Creator Insights Metrics', 'Response Fields', 'fields'),
    ('Creator Insights Metrics', 'Available Metrics', 'metrics'),
    ('Creators Endpoint', 'Error Codes', 'errors'),
    ('Creators Endpoint', 'Available Interests', 'interests'),
    ('Content Endpoint', 'Parameters', 'parameters'),
    ('Content Endpoint', 'Subparameters', 'parameters'),
    ('Content Endpoint', 'Response Fields', 'fields'),
    ('Content Insights Metrics', 'Parameters', 'parameters'),
    ('Content Insights Metrics', 'Response Fields', 'fields'),
    ('Content Insights Metrics', 'Available Metrics', 'metrics'),
    ('Content Comments', 'Response Fields', 'fields'),
    ('Content Endpoint', 'Error Codes', 'errors'),
]
S2_HEADS = {
    'parameters': r'\| Parameter \| Data Type \| Description \|'
                  r'(?: Defaults \(no param input\) \|)?',
    'filters': r'\| Metric \| Supported time_range \(default: L28\) \| Supported breakdown \|',
    'fields': r'\| Field \| Data Type \| Description \|',
    'metrics': r'Values for metrics field \| Supported period\(s\) \| Supported time_range\(s\) '
               r'\| Description \|',
    'errors': r'\| error_subcode \| error_user_title \| error_user_msg \|',
    'interests': r'\| Level 1 \| Level 2 \| Level 3 \| Level 4 \|',
}
S2_STATEMENTS = {
    'account-limit': r'Account-level: Requests are capped at\s+(\d+)per user per rolling one-hour',
    'app-limit': r'Application-level: Requests are capped at\s+(\d+)per app per rolling one-hour',
    'page-token': r'Use a Page Access Token for API calls',
    'pages-of-user': r'/me/accounts',
    'hidden-fields': r'all response fields are hidden except for creator_id if no fields',
    'creator-subset': r'When querying by creator_id, if the creator has been invited but has not',
    'content-subset': r'When querying by content_id, if the creator has been invited but has not',
    'values-in-any-case': r'Filter values are not case-sensitive',
    'sponsor-only': r'Branded Content data is shared only with the sponsor Brand',
}
# Said of creators and of posts, hence twice.
S2_TWICE = {
    'estimated-daily': r'These values are estimated and updated daily',
    'insights-are-a-field': r'Insights are included as a field \(insights\)',
    'limit-of-page': r'Default Value: 10 Maximum Value: 50',
}
REQUEST = re.compile(r'(?<![/.\w])/?(creator_marketplace/(?:creators|content)\?.*)')
# Lines are glued together: a sample ends where one of these begins.
GLUED = re.compile(r'(?:- Find|Available|Find|Get|GET|Parameters|Please|Search|Subparameters'
                   r'|To get)(?:\s|$).*')


def split_s2_rows(lines, start):
    """Yields the rows of a table whose head stands at "start", and finally where it ends."""
    rows = []
    i = start + 1
    while i < len(lines) and '|' in lines[i]:
        if not re.fullmatch(r'[|-]+', lines[i].strip()):
            rows.append(lines[i])
        i += 1
    return rows, i


def split_cells(line):
    cells = line.strip()
    cells = cells[1:] if cells.startswith('|') else cells
    return [cell.strip(' `') for cell in re.sub(r'\|$', '', cells).split('|')]


def read_s2_name(cell):
    """Names have lost the space before a remark: "maxOptional if min given"."""
    match = re.match(r'([a-z_]+?)(?:\s*(Required|Optional.*|\(.*))?$', cell)
    demand(match, f'no name: {cell}')
    row = {'name': match.group(1)}
    remark = match.group(2) or ''
    if remark == 'Required':
        row['required'] = True
    other = re.match(r'Optional if (\w+) given', remark)
    if remark.startswith('Optional'):
        row['optional'] = other.group(1) if other else True
    inner = re.match(r'\(potential field within (\w+)\)', remark)
    if inner:
        row['within'] = inner.group(1)
    return row


def read_s2_row(kind, cells):
    if kind == 'errors':
        return {'code' if cells[1] == 'N/A' else 'subcode': int(cells[0]),
                **({} if cells[1] == 'N/A' else {'title': cells[1]}), 'message': cells[2]}
    row = read_s2_name(cells[0])
    if kind == 'filters':
        lists = [[] if cell == 'N/A' else split_list(cell) for cell in cells[1:]]
        return {**row, 'time-ranges': lists[0], 'breakdowns': lists[1]}
    if kind == 'metrics':
        return {**row, 'periods': split_list(cells[1]), 'time-ranges': split_list(cells[2]),
                **read_facts(cells[3])}
    row['type'] = re.sub(r'\s*\(.*\)$|, see .*$', '', cells[1])
    row.update(read_facts(cells[2]))
    if len(cells) > 3 and not cells[3].startswith('No default'):
        row['default'] = re.match(r'\w+', cells[3]).group(0)
        row['says'] = sorted(set(row.get('says', []) + read_facts(cells[3]).get('says', [])))
        row['mentions'] = sorted(set(row.get('mentions', []) + read_mentions(cells[3])))
        row = {name: value for name, value in row.items() if value not in ([], {})}
    return row


def read_s2_interests(lines):
    """Cells hold siblings; what stands right of a cell stands below the first name in it."""
    rows = []
    path = []
    for line in lines:
        for level, cell in enumerate(split_cells(line)[:4]):
            names = [name for name in cell.split() if name != '↳']
            if not names:
                continue
            path = path[:level]
            demand(len(path) == level, f'interest without one above it: {names[0]}')
            rows += [{'name': name, 'path': path + [name]} for name in names]
            path = path + [names[0]]
    return rows


def read_s2_requests(text):
    rows = []
    for line in text.split('\n'):
        for piece in re.split(r'(?=\bGET )|(?<=\})(?=creator_marketplace/)', line):
            match = REQUEST.search(piece)
            if match:
                rows.append({'name': GLUED.sub('', match.group(1)).strip()})
    return rows


def read_s2(text):
    lines = text.split('\n')
    heads = re.compile('|'.join(f'(?P<{kind}>{head})$' for kind, head in S2_HEADS.items()))
    found = []
    i = 0
    while i < len(lines):
        match = heads.match(lines[i].strip())
        if match:
            rows, i = split_s2_rows(lines, i)
            found.append((match.lastgroup, rows))
        else:
            demand('|' not in lines[i] or i > 0 and not lines[i].strip().endswith('|'),
                   f'a row outside of the tables: {lines[i]}')
            i += 1
    demand([kind for kind, _ in found] == [kind for _, _, kind in S2_TABLES],
           'other tables than known')
    tables = []
    for (section, title, kind), (_, rows) in zip(S2_TABLES, found):
        tables.append(make_table(section, title, read_s2_interests(rows) if kind == 'interests'
                                 else [read_s2_row(kind, split_cells(row)) for row in rows]))
    for name, pattern in S2_TWICE.items():
        demand(len(re.findall(pattern, text)) == 2, f'statement {name}: not found twice')
    permissions = re.search(r'Required permissions:\n(\w+discovery)(\w+)\n', text)
    demand(permissions, 'no permissions')
    tables.append(make_table('Getting Started', 'Prerequisites',
                             [{'name': name} for name in permissions.groups()]))
    tables.append(make_table('', 'Sample requests', read_s2_requests(text)))
    tables.append(make_table('', 'Statements', read_statements(text, S2_STATEMENTS)
                             + [{'name': name} for name in S2_TWICE]))
    updated = re.search(r'^Updated: (.*)$', text, re.MULTILINE)
    return {'document': 'S2', 'updated': updated.group(1), 'tables': tables}
