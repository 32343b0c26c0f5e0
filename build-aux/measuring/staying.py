"""What a Scout takes that is there: WebKit, memory, the processor while idle, and what pages leave
behind (P4, P5, P15, R4).

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import os
import pathlib
import re
import subprocess
import tempfile
import time

from . import browsing
from .programs import (become_subreaper, need, read_activity, running, subtract, wait_until_quiet,
                       web_descendants)
from .results import Result, Skipped, make_result


def web_libraries(bench):
    """P4: no WebKit in a running Scout before somebody signs in, none left afterwards."""
    need(bench.scout)
    with running([str(bench.scout), '--sandbox']) as process:
        wait_until_quiet(process.pid)
        maps = pathlib.Path(f'/proc/{process.pid}/maps').read_text(encoding='utf-8')
    mapped = sorted(set(re.findall(r'lib(?:webkit2?gtk|javascriptcoregtk)[^/\s]*', maps)))
    # A Scout that did not start maps nothing either.
    holds = not mapped and 'libgtk-4' in maps
    yield Result('P4', 'WebKit libraries before sign-in', ', '.join(mapped) or '0', '-', '-',
                 '0', holds)
    yield web_processes(bench)


def web_processes(bench):
    become_subreaper()
    last_seen = None
    n_seen = 0
    with tempfile.TemporaryDirectory() as tour:
        with running([str(bench.scout), '--sandbox', '--tour', tour]) as process:
            while process.poll() is None:
                found = web_descendants(os.getpid())
                if found:
                    n_seen = max(n_seen, len(found))
                    last_seen = time.monotonic()
                time.sleep(0.05)
            end = time.monotonic()
            if process.returncode != 0:
                raise RuntimeError(f'the tour ended with {process.returncode}')
    if last_seen is None:
        raise RuntimeError('the tour signed in without a web view')
    # Several steps of the tour follow the sign-in; with Scout's end they would go anyway.
    seconds = end - last_seen
    return Result('P4', 'WebKit processes after sign-in',
                  f'0 ({n_seen} until {seconds:.1f} s before the end)', '-', '-', '0',
                  seconds >= 1 and not web_descendants(os.getpid()))


def memory(bench):
    """P5: what 50 cards take, against a browser that shows the same cards."""
    need(bench.first_paint)
    if not browsing.find():
        raise Skipped(browsing.MISSING)
    # What was just built and is not on the disk yet would count as dirty.
    os.sync()
    with bench.sandbox_running() as ready:
        # Pictures are where the page says.
        cards = str(pathlib.Path(bench.folder.name) / 'cards-with-pictures.json')
        page = pathlib.Path(bench.fetch_pages()['Facebook card page']).read_bytes()
        pathlib.Path(cards).write_bytes(
            re.sub(rb'http:\\?/\\?/127\.0\.0\.1:\d+', ready['graph_url'].encode(), page))
        with running([str(bench.first_paint), cards, ready['graph_url']],
                     stdout=subprocess.PIPE, env=bench.environment()) as process:
            process.stdout.readline()
            wait_until_quiet(process.pid)
            ours = browsing.read_memory(process.pid)
        with browsing.browsing(browsing.make_page(cards)) as (process, _):
            # Its own start goes on for a while.
            time.sleep(10)
            theirs = browsing.read_memory(process.pid)
    yield make_result('P5', '50 cards / Chromium, share of memory', 'MiB',
                      (ours[0], theirs[0]), 0.10, bench.give)
    yield make_result('P5', '50 cards / Chromium, private and dirty', 'MiB',
                      (ours[1], theirs[1]), 1 / 7, bench.give)


def idleness(bench):
    """P15: how often the threads of an idle Scout wake up, against an idle empty window."""
    need(bench.scout, bench.empty)
    wakes, ticks = zip(*[watch_idle(command, bench.environment()) for command in (
        [str(bench.scout), '--sandbox'], [str(bench.empty), '--stay'])])
    yield Result('P15', 'wake-ups in 10 s / empty window', str(wakes[0]), str(wakes[1]), '-',
                 f'<= {wakes[1]}', wakes[0] <= wakes[1])
    yield Result('P15', 'processor ticks in 10 s / empty window', str(ticks[0]), str(ticks[1]),
                 '-', f'<= {ticks[1]}', ticks[0] <= ticks[1])


def watch_idle(command, environment):
    """Wake-ups and ticks in 10 s, alone: on one display and bus two would wake each other."""
    with running(command, env=environment) as process:
        # GLib's spare threads end after 15 s.
        wait_until_quiet(process.pid, seconds=16)
        before = read_activity(process.pid)
        time.sleep(10)
        return subtract(read_activity(process.pid), before)


def opened_and_closed(bench):
    """R4: what creators' pages leave behind that were opened and closed."""
    need(bench.creator_endurance)
    environment = bench.environment(G_SLICE='always-malloc', GSK_RENDERER='cairo',
                                   GDK_DEBUG='gl-disable', GSETTINGS_BACKEND='memory')
    run = subprocess.run([str(bench.creator_endurance), '-m', 'quick' if bench.quick else 'slow'],
                         env=environment, capture_output=True, text=True)
    found = re.findall(r'(\d+) pages: (-?\d+) bytes allocated, (-?\d+) bytes resident',
                       run.stdout)
    if not found:
        raise RuntimeError('the pages were not opened')
    # A few pages are opened until some have left nothing: those before fill caches.
    for n_pages, allocated, resident in found[-1:] if bench.quick else found:
        yield Result('R4', f'{n_pages} pages opened and closed: resident, allocated',
                     f'{int(resident) / 1024:,.0f} KiB, {int(allocated) / 1024:,.0f} KiB', '-',
                     '-', '<= 1,024 KiB resident', int(resident) <= 1 << 20)
