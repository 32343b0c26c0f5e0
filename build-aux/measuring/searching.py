"""A sandbox of a million creators: its room, its start, and the first search of each kind (M).

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import json
import pathlib
import re
import subprocess
import time
import urllib.parse
import urllib.request

from .programs import need, read_processor_seconds, running
from .results import Result

MILLION = 1_000_000
# The dearest filters come first: whatever is worked out on first use counts.
FACEBOOK_SEARCHES = (
    'reach={min:100000}',
    'reach={min:100,max:5000,time_range:"L1"}',
    'reach={min:1,max:50,time_range:"L14",breakdown:"follower"}',
    'views={min:1000000,time_range:"L90"}',
    'views={min:40,breakdown:"reels"}',
    'interactions={min:1000,time_range:"L7"}',
    'interaction_rate={min:4.5,time_range:"L14"}',
    'publishing_activity={min:10,max:20,time_range:"L14"}',
    'query=cookies&creator_countries=US,CA&follower_count={min:100000,max:1000000}',
    'query=travel',
    'creator_interests=FOOD_AND_DRINK,SPORTS',
    'creator_categories=chef,athlete',
    'creator_languages=es',
    'major_audience_country=US&major_audience_age_bucket=25-34&major_audience_gender=female',
    'past_partnerships=alder',
    'has_past_partnerships=true',
    'sort_by=followers',
)
INSTAGRAM_SEARCHES = (
    'creator_min_engaged_accounts=2000&creator_max_engaged_accounts=100000',
    'creator_latest_post_activity=last_7_days',
    'reels_interaction_rate={min:3,max:8}',
    'similar_to_creators=["mayabrews","theo.pours","priyaplates"]',
    'creator_interests=["BOOKS_AND_LITERATURE","FOOD_AND_DRINK","HISTORY_AND_PHILOSOPHY"]',
    'query=coffee',
    'creator_min_followers=10000&creator_max_followers=100000',
    'creator_age_bucket=["25_to_34"]&creator_gender=["female"]',
    'major_audience_age_bucket=["18_to_24"]&major_audience_gender=["male"]',
    'creator_countries=["US"]&creator_states=["CA"]',
    'creator_follower_growth=top_50_percent&verified_account=true',
)


def million_creators(bench):
    """M: a sandbox of a million creators: room, start, and the first search of each kind."""
    need(bench.sandbox)
    start = time.monotonic()
    with running([str(bench.sandbox), '--creators', str(MILLION)],
                 stdout=subprocess.PIPE) as process:
        ready = json.loads(process.stdout.readline())
        seconds = time.monotonic() - start
        slowest, what = max(time_searches(process.pid, ready))
        status = pathlib.Path(f'/proc/{process.pid}/status').read_text(encoding='utf-8')
    room = int(re.search(r'^VmHWM:\s*(\d+)', status, re.MULTILINE).group(1)) / 1024
    yield Result('M', 'sandbox of a million creators: start', f'{seconds:.1f} s', '-', '-', '-',
                 True)
    yield Result('M', 'sandbox of a million creators: room', f'{room:.0f} MiB', '-', '-',
                 '<= 1024 MiB', room <= 1024)
    yield Result('M', f'slowest first search: {what}', f'{slowest * 1e3:.0f} ms', '-', '-',
                 '<= 300 ms', slowest <= 0.3)


def time_searches(pid, ready):
    """Seconds that the sandbox's processors work for each search, none of which comes twice."""
    brand = ready['pages'][0]
    networks = (('creator_marketplace/creators', FACEBOOK_SEARCHES),
                (f'{brand["instagram_user_id"]}/creator_marketplace_creators',
                 INSTAGRAM_SEARCHES))
    for path, searches in networks:
        for search in searches:
            request = urllib.request.Request(
                f'{ready["graph_url"]}/v26.0/{path}?{urllib.parse.quote(search, safe="=&")}',
                headers={'Authorization': 'Bearer ' + brand['access_token']})
            before = read_processor_seconds(pid)
            with urllib.request.urlopen(request) as answer:
                found = json.loads(answer.read())['data']
            yield read_processor_seconds(pid) - before, search
            if not found:
                raise RuntimeError(f'{search} finds nobody')
