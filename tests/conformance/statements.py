"""What S1 and S2 state outside of tables, and where the catalogue says it.

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

from catalogue import find


def limit(name, member, **wanted):
    def check(catalogue, numbers):
        found = find(catalogue.document['limits'], id=name)
        return found and found['window-seconds'] == 3600 and (
            not numbers or found.get(member) == numbers[0]) and all(
            found.get(key.replace('_', '-')) == value for key, value in wanted.items())
    return check


def endpoints(catalogue, kind):
    return [e for e in catalogue.document['endpoints'] if e['kind'] == kind]


def all_page_tokens(catalogue, _):
    return all(e['token'] == 'page' for e in endpoints(catalogue, 'endpoint')
               if e['id'] != 'pages')


def excludes(name, *others):
    def check(catalogue, _):
        entry = catalogue.parameter('creators', name)
        own = [other for e in entry.get('excludes', []) for other in e['parameters']]
        return own == list(others)
    return check


def query_excludes_nothing(catalogue, _):
    return 'excludes' not in catalogue.parameter('creators', 'query')


def subset_of(endpoint):
    return lambda catalogue, _: 'invited-subset' in catalogue.endpoint(endpoint)['conditions']


def insights_edges(catalogue):
    return [e for e in endpoints(catalogue, 'edge') if e['field'] == 'insights']


STATEMENTS = {
    'S1': {
        'account-limit': limit('account', 'max-calls', scope='instagram-account'),
        'app-limit': limit('app', 'calls-per-user', scope='app'),
        'rolling-hour': limit('app', 'calls-per-user'),
        'daily-active-users': lambda catalogue, _:
            'in a day' in find(catalogue.document['limits'], id='app')['label'],
        'page-token': all_page_tokens,
        'username-excludes-filters': excludes('username', '*'),
        'similar-excludes-query': excludes('similar_to_creators', 'query'),
        'query-with-filters': query_excludes_nothing,
        'username-finds-all': lambda catalogue, _:
            'not joined' in catalogue.parameter('creators', 'username')['help'],
    },
    'S2': {
        'account-limit': limit('account', 'max-calls', scope='user'),
        'app-limit': limit('app', 'max-calls', scope='app'),
        'page-token': all_page_tokens,
        'pages-of-user': lambda catalogue, _: catalogue.endpoint('pages')['path'] == '/me/accounts'
            and catalogue.endpoint('pages')['token'] == 'user',
        'hidden-fields': lambda catalogue, _:
            catalogue.endpoint('creators')['default-fields'] == ['creator_id'],
        'creator-subset': subset_of('creators'),
        'content-subset': subset_of('content'),
        'values-in-any-case': lambda catalogue, _:
            catalogue.endpoint('creators')['case-insensitive'],
        'sponsor-only': lambda catalogue, _: catalogue.field('content', 'tagged_brand')['privacy']
            == 'sponsor' and 'sponsor' in find(catalogue.document['conditions'],
                                               id='branded')['label'],
        'estimated-daily': lambda catalogue, _:
            all(e['estimated'] and e['updated'] == 'daily' and e['time-zone'] ==
                'America/Los_Angeles' for e in insights_edges(catalogue)),
        'insights-are-a-field': lambda catalogue, _: len(insights_edges(catalogue)) == 2
            and all(catalogue.field(of, 'insights')['edge'] == f'{of}-insights'
                    for of in ('creator', 'content')),
        'limit-of-page': lambda catalogue, _: all(
            (p['default'], p['max']) == ('10', 50)
            for p in (catalogue.parameter(e, 'limit') for e in ('creators', 'content'))),
    },
}


def check_statement(catalogue, document, row):
    if not STATEMENTS[document][row['name']](catalogue, row.get('numbers')):
        yield 'statement', 'the catalogue does not say so'
