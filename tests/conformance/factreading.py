"""Reads the facts out of one description of Meta's documents: values, examples, limits, conditions.

What is prose stays behind. So that nothing stays behind unseen, every number, wire name and word in
capitals of the description is kept as a "mention", which the catalogue must account for.

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import re

# A list of values ends at a sentence's end, at a remark, or with the text.
LIST = r'(?!see )([^.]*?),?\s*(?:\.(?!\w)|\bNotes?:|\bCapped\b|\bif available\b|$)'
VALUES = re.compile(
    r'(?:\bSupported values are|\bValues:|\bSupported time ranges:|\bAvailable values:'
    r'|\bTime ranges:|\bContent types:|\bType of content includes:|\bTypes? of follower includes?:'
    r'|\bEither)\s+' + LIST)
EXAMPLES = re.compile(r'(?:\bExamples?:|\bE\.g\.|\bFor example:|\beg)\s*(.*?)\s*(?:\bNotes?:|$)')
DEFAULT_VALUE = re.compile(r'\bDefault Value: (\w+)')
MAXIMUM = re.compile(r'\bMaximum Value: (\d+)|\bthe maximum \w+ input is (\d+)'
                     r'|\bexceeds the limit of (\d+)|\b[Cc]apped at (\d+)|\btop (\d+)'
                     r'|\blimit to (\d+)|\bthe (\d+) most recent')

# What descriptions say in words that mean the same in every row; what stands in them is no mention.
# "invited if creator_id filter is set" is read as "invalid" (section 7 of the conventions, row 22).
SAYINGS = {
    'asks-for-username': r'username has to be specified in the API call',
    'branded-only': r'not a branded content|If the content tagged a business partner',
    'by-day-or-whole': r'length 1\. Otherwise, the length of this field will match time_range',
    'by-reactions': r'ranked by reactions count descending',
    'case-insensitive': r'case-insensitive',
    'comma-list': r'comma[- ]separated',
    'country-code': r'country ISO code|ISO 3166-1 alpha-2',
    'date': r'YYYY-MM-DD',
    'date-time': r'ISO 8601',
    'descending': r'descending sort order',
    'dictionary': r'[Dd]ictionary of breakdown',
    'empty-for-stickers': r'empty when there is not text',
    'estimated': r'This metric is estimated',
    'excluded-by-creator-id': r'invited if creator_id filter is set',
    'first-day': r'start date \(inclusive\)',
    'ignored-with-query': r'does not apply to semantic search',
    'instead-of-dates': r'instead of start_date/end_date',
    'language-code': r'ISO 639-1',
    'last-day': r'end date \(inclusive\)',
    'lifetime-for-followers': r'except for followers-metrics which default to lifetime',
    'metric-filter': r'filter with subparameters',
    'no-endorsement': r'does not necessarily imply brand endorsement',
    'on-daily-update': r'values are updated once per day',
    'onboarded-only': r'only available for onboarded creators|[Ll]imited to only onboarded',
    'open-list': r'not an exhaustive list',
    'partial-match': r'partial string matches',
    'percentage': r'[Pp]ercentage|: % of',
    'public-birthday': r'sharing their birthday and birth year publicly',
    'reel-address': r'will link to the reel itself',
    'shared-only': r'(?<!\()if available',
    'temporary': r'temporary retention',
    'text': r'[Ff]ree-form|[Ff]ree-text',
    'total-only': r'only represents a total',
    'tree': r'hierarchy from top-level interest|"Available Interests" table',
    'video-only': r'only available for video media',
    'whole-list': r'all content types are included',
}
SAYINGS = {name: re.compile(pattern) for name, pattern in SAYINGS.items()}

# Words in capitals that are no wire names.
ACRONYMS = {'API', 'FB', 'GI', 'GIF', 'ID', 'ISO', 'JSON', 'NA', 'URL', 'YYYY', 'MM', 'DD'}
MENTION = re.compile(
    r'https?://\S+|\b\d{4}-\d\d-\d\dT[\d:+]+|\b\d+-\d+\b|\b\d+\+|\bL\d+\b'
    r'|\b[a-z]+(?:_[a-z0-9]+)+\b|\b\d+_\w+\b|\b[A-Z]{2,}(?:_[A-Z]+)*\b'
    r'|\b\d+(?:\.\d+)?\b')
# Numbers that belong to the name of a standard.
STANDARDS = re.compile(r'\bISO \d+(?:-\d+)?(?: alpha-2)?|"last \d+ days"')


def split_list(text):
    """Splits "a, b, and c", leaving out remarks in parentheses and the quotes."""
    text = re.sub(r'\s*\([^)]*\)', '', text)
    parts = re.split(r',\s*(?:and\s+)?|\s+and\s+|\s+or\s+|\s*;\s*', text.strip())
    return [part.strip(' .`"\'') for part in parts if part.strip(' .`"\'')]


def read_example(text):
    """The value of "use query=travel" or "creator_countries=['US']", or the text as it stands."""
    given = re.search(r"\b\w+=\[?'?([\w-]+)", text)
    if given:
        return given.group(1)
    return text if re.match(r'[\w.:/+ -]+$', text) and not text.startswith('to ') else None


def read_mentions(text):
    bare = STANDARDS.sub(' ', text)
    for pattern in SAYINGS.values():
        bare = pattern.sub(' ', bare)
    found = {mention.rstrip('.,)') for mention in MENTION.findall(bare)}
    return sorted(found - ACRONYMS)


def read_facts(text):
    """A dictionary of what a description states; what it does not state is absent."""
    facts = {}
    values = []
    for match in VALUES.finditer(text):
        values += [value for value in split_list(match.group(1)) if value not in values]
        default = re.search(r'(\w+) \(default\)', match.group(1))
        if default:
            facts['default'] = default.group(1)
    examples = []
    for match in EXAMPLES.finditer(text):
        examples += filter(None, map(read_example, split_list(match.group(1))))
    if values:
        facts['values'] = values
    if examples:
        facts['examples'] = examples
    default = DEFAULT_VALUE.search(text)
    if default:
        facts['default'] = default.group(1)
    maximum = MAXIMUM.search(text)
    if maximum:
        facts['maximum'] = int(next(group for group in maximum.groups() if group))
    sayings = [name for name, pattern in SAYINGS.items() if pattern.search(text)]
    if sayings:
        facts['says'] = sayings
    mentions = read_mentions(text)
    if mentions:
        facts['mentions'] = mentions
    return facts
