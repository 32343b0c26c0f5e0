"""What the catalogue must say where a description says something in words (factreading.SAYINGS).

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

from catalogue import find


def has_condition(name):
    return lambda catalogue, entry: name in entry.get('only-when', [])


def is_encoded(encoding):
    return lambda catalogue, entry: entry.get('encoding', encoding) == encoding


def is_set_of(name):
    """Whether the values are those of a set, be it directly or by a set made of it."""
    def check(catalogue, entry):
        names = [entry.get('values')] + [
            find(catalogue.document['breakdowns'], id=b).get('values')
            for b in entry.get('breakdowns', [])]
        for own in filter(None, names):
            if own == name or find(catalogue.sets, id=own).get('base') == name:
                return True
        return False
    return check


def excludes(*wanted):
    def check(catalogue, entry):
        own = [name for e in entry.get('excludes', []) for name in e['parameters']]
        return all(name in own for name in wanted)
    return check


def says(word):
    return lambda catalogue, entry: word in entry.get('help', '')


def is_tree(catalogue, entry):
    found = find(catalogue.sets, id=entry['values'])
    return any('values' in value for value in found['values']) and entry['kind' if 'kind' in entry
                                                                         else 'type'] \
        in ('tree', 'choice')


def is_open(catalogue, entry):
    return find(catalogue.sets, id=entry['values']).get('open') or entry.get('open', False)


def is_by_reactions(catalogue, entry):
    return catalogue.endpoint(entry['edge'])['order'] == 'reactions'


def is_alternative_to_dates(catalogue, entry):
    return all('time_range' in [name for e in catalogue.parameter('content', date)['excludes']
                                for name in e['parameters']]
               for date in ('start_date', 'end_date'))


def is_lifetime_for_followers(catalogue, entry):
    return all(metric['default-time-range'] == 'lifetime'
               for metric in catalogue.document['metrics']
               if metric['name'].startswith('followers_'))


def is_percent(catalogue, entry):
    return entry.get('unit') == 'percent'


def is_case_insensitive(catalogue, entry):
    return catalogue.endpoint('content').get('case-insensitive', False)


SAYINGS = {
    'asks-for-username': has_condition('needs-username'),
    'branded-only': has_condition('branded'),
    'by-day-or-whole': says('one per day'),
    'by-reactions': is_by_reactions,
    'case-insensitive': is_case_insensitive,
    'comma-list': is_encoded('csv'),
    'country-code': is_set_of('iso-countries'),
    'date': lambda catalogue, entry: entry['kind'] == 'date',
    'date-time': lambda catalogue, entry: entry['type'] == 'datetime',
    'descending': says('Descending'),
    'dictionary': lambda catalogue, entry: entry['type'] == 'map',
    'empty-for-stickers': has_condition('text-in-comment'),
    'estimated': lambda catalogue, entry: entry.get('estimated', False),
    'excluded-by-creator-id': excludes('creator_id'),
    'first-day': lambda catalogue, entry: entry.get('bound') == 'min',
    'ignored-with-query': lambda catalogue, entry: 'query' in entry.get('ignored-with', []),
    'instead-of-dates': is_alternative_to_dates,
    'language-code': is_set_of('iso-languages'),
    'last-day': lambda catalogue, entry: entry.get('bound') == 'max',
    'lifetime-for-followers': is_lifetime_for_followers,
    'metric-filter': lambda catalogue, entry: entry['kind'] == 'metric-filter',
    'no-endorsement': says('no endorsement'),
    'on-daily-update': says('once a day'),
    'onboarded-only': lambda catalogue, entry: 'onboarded' in entry.get('only-when', [])
    or 'joined' in entry.get('help', ''),
    'open-list': is_open,
    'partial-match': says('a part of the name'),
    'percentage': is_percent,
    'public-birthday': has_condition('public-birthday'),
    'reel-address': has_condition('reel-address'),
    'shared-only': has_condition('shared'),
    'temporary': has_condition('temporary'),
    'text': lambda catalogue, entry: entry['kind'] == 'text',
    'total-only': says('whole time range'),
    'tree': is_tree,
    'video-only': has_condition('video'),
    'whole-list': says('All types'),
}


def check_sayings(catalogue, row, entry, kind):
    for name in row.get('says', []):
        if not SAYINGS[name](catalogue, entry):
            yield name, f'the catalogue does not say so of this {kind}'
