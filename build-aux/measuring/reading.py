"""What answers cost: read, without holding up the window, and fetched over HTTP (P7, P8, P14).

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import json
import os
import pathlib
import shutil
import subprocess

from .answers import grow_page, serving
from .programs import (can_count_natively, child_environment, count_instructions, measure_heap,
                       need)
from .results import Result, Skipped, compare, make_result

# A page of 50 creators with everything of 90 days (P8).
PAGE_BYTES = 2_800_000


def page_reading(bench):
    """P7: bytes of a page of creators to model objects, against json-glib's bare parse."""
    need(bench.reader)
    environment = child_environment(G_SLICE='always-malloc')
    # valgrind is slow, and the differences are the same.
    rounds = 20 if can_count_natively() else 1 if bench.quick else 3
    for name, path in bench.fetch_pages().items():
        network = name.split()[0].lower()

        def count(mode, network=network, path=path):
            # Two lengths: what start and end cost falls out of the difference.
            few, many = (count_instructions([str(bench.reader), mode, network, path, str(n)],
                                            environment) for n in (1, 1 + rounds))
            return (many - few) / rounds
        sides = compare(1, lambda: count('scout'), lambda: count('json-glib'))
        yield make_result('P7', f'{name} to model / json-glib parse', 'million instructions',
                          sides, 0.10, bench.give)
        # The heap grows with the page in the same way, whichever the page.
        if not shutil.which('valgrind') or (bench.quick and 'full' in name):
            continue
        idle, peak = (measure_heap([str(bench.reader), mode, network, path, n], environment)
                      for mode, n in (('idle', '0'), ('scout', '1')))
        yield make_result('P7', f'{name}: heap at its peak / text', 'KiB',
                          (peak - idle, os.path.getsize(path)), 1.50, bench.give)


def loop_gaps(bench):
    """P8: longest time without a frame while a page of 2.8 MB comes and is read (no screen)."""
    need(bench.over_http)
    body = grow_page(bench.fetch_pages()['Facebook full page'], PAGE_BYTES)
    with serving(body) as url:
        # What other programs do to a run is not ours: the best of three counts.
        runs = [subprocess.run([str(bench.over_http), 'facebook', url, '100'],
                               env=child_environment(), capture_output=True, text=True,
                               check=True).stdout
                for _ in range(1 if bench.quick else 3)]
    gaps = min((sorted(json.loads(run)['gaps']) for run in runs), key=lambda gaps: gaps[-2:])
    for what, gap, budget in (('99 of 100 pages', gaps[-2], 8), ('the worst page', gaps[-1],
                                                                 16.7)):
        budget *= 1 + bench.give
        yield Result('P8', f'longest gap of the main loop, {what}', f'{gap * 1e3:.1f} ms', '-',
                     '-', f'<= {budget:.3g} ms', gap * 1e3 <= budget)
    yield from creator_steps(bench)


def creator_steps(bench):
    need(bench.creator_gaps)
    # What Scout chooses where there is no graphics card, and which this program does not.
    environment = bench.environment(GSK_RENDERER='cairo', GDK_DEBUG='gl-disable')
    with bench.sandbox_running() as ready:
        run = subprocess.run([str(bench.creator_gaps), ready['graph_url'],
                              ready['pages'][0]['access_token'], '20' if bench.quick else '100'],
                             env=environment, capture_output=True, text=True, check=True)
    # What the thread itself works: from the time of the clock others take their share.
    steps = sorted(pause['work'] for pause in json.loads(run.stdout))
    for what, step, budget in (('99 of 100', steps[-2], 8), ('the worst', steps[-1], 16.7)):
        budget *= 1 + bench.give
        yield Result('P8', f"longest step while a creator's page arrives, {what}",
                     f'{step * 1e3:.1f} ms', '-', '-', f'<= {budget:.3g} ms',
                     step * 1e3 <= budget)


def page_over_http(bench):
    """P14: processor time that it costs to fetch a page over HTTP, against libcurl alone."""
    need(bench.over_http)
    if not bench.curl.exists():
        raise Skipped('curl-page is not built: install libcurl4-openssl-dev (Debian), '
                      'libcurl-devel (Fedora) or curl (Arch) and configure anew')
    for name, path in bench.fetch_pages().items():
        with serving(pathlib.Path(path).read_bytes()) as url:
            def measure(*command, url=url):
                run = subprocess.run([*map(str, command), url, '300'], env=child_environment(),
                                     capture_output=True, text=True, check=True)
                return json.loads(run.stdout)['fetching']
            network = name.split()[0].lower()
            sides = compare(3 if bench.quick else 7,
                            lambda: measure(bench.over_http, network),
                            lambda: measure(bench.curl))
        yield make_result('P14', f'{name} over HTTP / libcurl', 'ms', sides, 3,
                          bench.give)
