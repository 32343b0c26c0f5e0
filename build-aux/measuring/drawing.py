"""What is drawn: the first paint, a list that scrolls, charts and pictures (P1 to P3, P9, P12 and
P13).

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import json
import pathlib
import subprocess

from . import browsing
from .answers import repeat_page, serving
from .programs import PATIENCE, count_instructions, need, time_to_first_line
from .results import Result, Skipped, compare, make_result

# GTK's own choice, where nobody has another (P3).
FORCED_RENDERER = 'gl'
# As large as Facebook keeps covers and portraits (P12).
COVER_SIZE = (2048, 1152)
PORTRAIT_SIZE = (1080, 1080)
N_CREATORS = 1000


def first_paint_time(bench):
    """P1: the first frame with 50 cards, against a stock empty window; nothing is chosen."""
    need(bench.first_paint, bench.empty)
    environment = bench.environment()
    command = [str(bench.first_paint), bench.fetch_pages()['Facebook card page']]
    sides = compare(
        3 if bench.quick else 11,
        lambda: time_to_first_line(command, environment),
        lambda: time_to_first_line([str(bench.empty)], environment))
    yield make_result('P1', 'first paint with 50 cards / empty window', 'ms', sides, 0.50,
                      bench.give)


def first_paint_instructions(bench):
    """P2: the same in instructions, where the empty window has the fastest renderer."""
    need(bench.first_paint, bench.empty)
    command = [str(bench.first_paint), bench.fetch_pages()['Facebook card page']]
    sides = compare(
        1 if bench.quick else 3,
        lambda: count_instructions(command, bench.environment()),
        lambda: count_instructions([str(bench.empty)], bench.environment(GSK_RENDERER='cairo')))
    yield make_result('P2', 'the same / empty window under cairo', 'million instructions',
                      sides, 0.85, bench.give)


def forced_first_paint_time(bench):
    """P3: P1 where the person has chosen a renderer, for both sides."""
    need(bench.first_paint, bench.empty)
    environment = bench.environment(GSK_RENDERER=FORCED_RENDERER)
    command = [str(bench.first_paint), bench.fetch_pages()['Facebook card page']]
    sides = compare(
        3 if bench.quick else 11,
        lambda: time_to_first_line(command, environment),
        lambda: time_to_first_line([str(bench.empty)], environment))
    yield make_result('P3', f'the same, both under GSK_RENDERER={FORCED_RENDERER}', 'ms',
                      sides, 1.35, bench.give)


def scrolling(bench):
    """P9: processor time of a frame that scrolls 1,000 cards, against a browser."""
    need(bench.scroll_cards)
    if not browsing.find():
        raise Skipped(browsing.MISSING)
    n_frames = 120 if bench.quick else 300
    page = pathlib.Path(bench.fetch_pages()['Facebook card page']).read_bytes()
    cards = pathlib.Path(bench.folder.name) / 'thousand-cards.json'
    cards.write_bytes(repeat_page(page, len(page) * N_CREATORS // 50))
    late = []

    def measure_ours(step):
        run = subprocess.run([str(bench.scroll_cards), str(cards), str(step), str(n_frames)],
                             env=bench.environment(), capture_output=True, text=True,
                             check=True, timeout=PATIENCE)
        found = json.loads(run.stdout)
        late.append(found['late'])
        return found['frame']

    def measure_theirs(step):
        with browsing.browsing(browsing.make_page(cards, step, n_frames)) as (process, site):
            site.wait_for('start')
            before = browsing.read_processor_seconds(process.pid)
            site.wait_for('end')
            return (browsing.read_processor_seconds(process.pid) - before) / n_frames

    for step, budget in ((30, 1.2), (600, 1.0)):
        sides = compare(1 if bench.quick else 3, lambda step=step: measure_ours(step),
                        lambda step=step: measure_theirs(step))
        yield make_result('P9', f'a frame that scrolls {step} px / Chromium', 'ms', sides,
                          budget, bench.give)
    budget = 0.01 + bench.give
    yield Result('P9', 'late frames', f'{min(late):.1%}', '-', '-', f'<= {budget:.0%}',
                 min(late) <= budget)


def charts(bench):
    """P13: a frame while a chart's read-out moves, and one with six new charts."""
    need(bench.chart_frames)
    frames = '60' if bench.quick else '240'

    def measure(mode):
        # The cheapest renderer without a graphics card, which Scout chooses too.
        environment = bench.environment(GSK_RENDERER='cairo', GDK_DEBUG='gl-disable')
        run = subprocess.run([str(bench.chart_frames), mode, frames], env=environment,
                             capture_output=True, text=True, check=True, timeout=PATIENCE)
        return float(run.stdout)
    sides = compare(3 if bench.quick else 7, lambda: measure('chart'),
                    lambda: measure('idle'))
    yield make_result('P13', 'moving read-out / empty frame', 'ms', sides, 5,
                      bench.give)
    # A frame of 60 a second.
    sides = compare(1 if bench.quick else 3, lambda: measure('new'), lambda: 1 / 60)
    yield make_result('P13', 'six new charts / one frame', 'ms', sides, 1, bench.give)


def picture_cost(bench):
    """P12: what a card's pictures hold, and what each costs the main thread."""
    need(bench.pictures)
    n_cards = 10 if bench.quick else 50
    folder = pathlib.Path(bench.folder.name)
    files = {}
    for name, size in (('cover', COVER_SIZE), ('portrait', PORTRAIT_SIZE)):
        path = folder / f'{name}.jpg'
        subprocess.run([str(bench.pictures), 'draw', str(path), *map(str, size)], check=True)
        files[name] = path.read_bytes()
    with serving(lambda path: files[path.split('/')[1]]) as url:
        run = subprocess.run([str(bench.pictures), url, str(folder / 'kept'), str(n_cards)],
                             env=bench.environment(), capture_output=True, text=True, check=True)
    found = json.loads(run.stdout)
    whole = sum(4 * width * height for width, height in (COVER_SIZE, PORTRAIT_SIZE))
    yield make_result('P12', 'pictures of a card / textures of their files', 'KiB',
                      (found['card_bytes'], whole), 1 / 50, bench.give)
    budget = 0.05 * (1 + bench.give)
    yield Result('P12', 'main thread for a picture that is kept',
                 f'{found["from_disk"] * 1e3:.3f} ms', '-', '-', f'<= {budget:.2g} ms',
                 found['from_disk'] * 1e3 <= budget)
    # What libsoup takes is P14's.
    print(f'P12: over HTTP {found["over_http"] * 1e3:.3f} ms')
