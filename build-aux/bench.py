#!/usr/bin/env python3
"""Measures the budgets of Scout against yardsticks that run in the same rounds.

Absolute times mean little on a machine that others use too, so each budget is a ratio to something
that ran just before or after, or a count of instructions. Run by build-aux/bench, on a display of
its own, with the build folder as the first argument.

usage: bench.py BUILD-FOLDER [--quick] [ROW...]            bench.py --self-test
  --quick   fewer rounds; budgets give way by a tenth, since processors and libraries differ

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import collections
import contextlib
import ctypes
import http.server
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

import browsing

Result = collections.namedtuple('Result', 'row what ours theirs ratio budget holds')

# What a person's environment does not have, or what costs instructions.
UNWANTED = ('GSK_RENDERER', 'GDK_DEBUG', 'G_DEBUG', 'G_ENABLE_DIAGNOSTIC', 'MALLOC_PERTURB_',
            'MALLOC_CHECK_')
# Seconds after which a program that should have painted is given up.
PATIENCE = 60
# GTK's own choice, where nobody has another (P3).
FORCED_RENDERER = 'gl'
PR_SET_CHILD_SUBREAPER = 36
# A page of 50 creators with everything of 90 days (P8).
PAGE_BYTES = 2_800_000
# What a full page has at least (P7).
FULL_PAGE_BYTES = 1 << 20
# Both sides run on a plain GNOME desktop: its font and hinting, which GTK asks of the desktop, and
# no more fonts than those two families, or the table would change with every font of the machine.
SETTINGS = '''[Settings]
gtk-font-name=Cantarell 11
gtk-xft-antialias=1
gtk-xft-hinting=1
gtk-xft-hintstyle=hintslight
'''
FONT_FAMILIES = ('Cantarell', 'DejaVu Sans')
FONTS = '''<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
{folders}
<include ignore_missing="yes">/etc/fonts/conf.d</include>
<cachedir>/var/cache/fontconfig</cachedir>
<cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
'''
# The dearest filters come first: whatever is worked out on first use counts.
MILLION = 1_000_000
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
UNITS = {'ms': 1e3, 'million instructions': 1e-6, 'KiB': 1 / 1024, 'MiB': 1 / 1024 / 1024}
# As large as Facebook keeps covers and portraits (P12).
COVER_SIZE = (2048, 1152)
PORTRAIT_SIZE = (1080, 1080)
N_CREATORS = 1000
NO_BROWSER = 'there is no Chromium: install chromium (Debian, Fedora, Arch)'


class Skipped(Exception):
    """A row that cannot be measured here, and why."""


def child_environment(**changes):
    """The environment of a measured program: nothing chooses a renderer for it unless asked."""
    environment = {**os.environ, 'G_MESSAGES_DEBUG': '', **changes}
    for name in UNWANTED:
        if name not in changes:
            environment.pop(name, None)
    return environment


def plain_desktop(folder):
    """Writes the settings of a plain desktop, and returns the environment that makes them hold."""
    folders = set()
    for family in FONT_FAMILIES:
        files = subprocess.run(['fc-list', '--format=%{file}\n', family], capture_output=True,
                               text=True, check=True).stdout.splitlines()
        if not files:
            raise Skipped(f'the font {family} is not installed')
        folders |= {os.path.dirname(file) for file in files}
    folder = pathlib.Path(folder)
    (folder / 'gtk-4.0').mkdir()
    (folder / 'gtk-4.0/settings.ini').write_text(SETTINGS, encoding='utf-8')
    (folder / 'fonts.conf').write_text(
        FONTS.format(folders='\n'.join(f'<dir>{name}</dir>' for name in sorted(folders))),
        encoding='utf-8')
    environment = {'FONTCONFIG_FILE': str(folder / 'fonts.conf'), 'XDG_CONFIG_HOME': str(folder)}
    # Once, so that no round writes the cache.
    subprocess.run(['fc-list', '-q'], env={**os.environ, **environment}, check=True)
    return environment


def need(*programs):
    for program in programs:
        if not pathlib.Path(program).exists():
            raise Skipped(f'{pathlib.Path(program).name} is not built')


def time_to_first_line(command, environment):
    """Seconds from the start of a program to the first line that it prints."""
    start = time.monotonic()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        line = process.stdout.readline()
        seconds = time.monotonic() - start
        process.stdout.read()
        if process.wait(PATIENCE) != 0 or not line:
            raise RuntimeError(f'{" ".join(command)} ended with {process.returncode}')
    return seconds


def can_count_natively():
    if not shutil.which('perf'):
        return False
    run = subprocess.run(['perf', 'stat', '-x,', '-e', 'instructions:u', 'true'],
                         capture_output=True, text=True)
    return run.returncode == 0 and re.match(r'\d+,', run.stderr.strip()) is not None


def count_instructions(command, environment):
    """Instructions that a program executes: by the processor if it tells, else by valgrind."""
    with tempfile.NamedTemporaryFile(mode='r') as report:
        if can_count_natively():
            prefix = ['perf', 'stat', '-x,', '-e', 'instructions:u', '-o', report.name]
            pattern = r'^(\d+),'
        elif shutil.which('valgrind'):
            prefix = ['valgrind', '--tool=callgrind', '--callgrind-out-file=/dev/null',
                      '--log-file=' + report.name]
            pattern = r'Collected : (\d+)'
        else:
            raise Skipped('neither perf nor valgrind counts instructions here')
        run = subprocess.run(prefix + command, env=environment, stdout=subprocess.DEVNULL)
        match = re.search(pattern, report.read(), re.MULTILINE)
        if run.returncode != 0 or not match:
            raise RuntimeError(f'{" ".join(command)} ended with {run.returncode}')
    return int(match.group(1))


def measure_heap(command, environment):
    """Bytes of the heap that a program uses when it uses most."""
    with tempfile.NamedTemporaryFile(mode='r') as report:
        subprocess.run(['valgrind', '-q', '--tool=massif', '--peak-inaccuracy=0.0',
                        '--massif-out-file=' + report.name] + command,
                       env=environment, stdout=subprocess.DEVNULL, check=True)
        return max(map(int, re.findall(r'^mem_heap_B=(\d+)', report.read(), re.MULTILINE)))


def compare(rounds, measure_ours, measure_theirs):
    """Both sides of the round with the median ratio, each going first every other time.

    What else the computer does changes from round to round; within one it is much the same.
    """
    measures = {'ours': measure_ours, 'theirs': measure_theirs}
    pairs = []
    for number in range(rounds):
        order = ('ours', 'theirs') if number % 2 else ('theirs', 'ours')
        sides = {side: measures[side]() for side in order}
        pairs.append((sides['ours'], sides['theirs']))
    pairs.sort(key=lambda pair: pair[0] / pair[1] if pair[1] else float('inf'))
    return pairs[len(pairs) // 2]


def make_result(row, what, unit, sides, budget, give=0):
    ours, theirs = sides
    budget *= 1 + give
    ratio = ours / theirs if theirs else float('inf')
    return Result(row, what, f'{ours * UNITS[unit]:,.1f} {unit}',
                  f'{theirs * UNITS[unit]:,.1f} {unit}', f'{ratio:.3f}', f'<= {budget:.3g}',
                  ratio <= budget)


# What the rows measure.


class Bench:
    def __init__(self, build, quick):
        self.build = pathlib.Path(build).resolve()
        self.scout = self.build / 'src/app/scout'
        self.empty = self.build / 'tests/bench/empty-window'
        self.first_paint = self.build / 'tests/bench/first-paint'
        self.chart_frames = self.build / 'tests/bench/chart-frames'
        self.creator_gaps = self.build / 'tests/bench/creator-gaps'
        self.creator_endurance = self.build / 'tests/pages/test-creator-endurance'
        self.pictures = self.build / 'tests/bench/pictures'
        self.scroll_cards = self.build / 'tests/bench/scroll-cards'
        self.reader = self.build / 'tests/bench/read-page'
        self.over_http = self.build / 'tests/bench/page-over-http'
        self.curl = self.build / 'tests/bench/curl-page'
        self.sandbox = self.build / 'src/sandbox/scout-sandbox'
        self.quick = quick
        self.give = 0.1 if quick else 0
        self.folder = tempfile.TemporaryDirectory()
        self.pages = {}
        self.desktop = {}

    def environment(self, **changes):
        """The environment of both sides where something is drawn."""
        if not self.desktop:
            self.desktop = plain_desktop(self.folder.name)
        return child_environment(**self.desktop, **changes)

    def first_paint_time(self):
        """P1: the first frame with 50 cards, against a stock empty window; nothing is chosen."""
        need(self.first_paint, self.empty)
        environment = self.environment()
        command = [str(self.first_paint), self.fetch_pages()['Facebook card page']]
        sides = compare(
            3 if self.quick else 11,
            lambda: time_to_first_line(command, environment),
            lambda: time_to_first_line([str(self.empty)], environment))
        yield make_result('P1', 'first paint with 50 cards / empty window', 'ms', sides, 0.50,
                          self.give)

    def first_paint_instructions(self):
        """P2: the same in instructions, where the empty window has the fastest renderer."""
        need(self.first_paint, self.empty)
        command = [str(self.first_paint), self.fetch_pages()['Facebook card page']]
        sides = compare(
            1 if self.quick else 3,
            lambda: count_instructions(command, self.environment()),
            lambda: count_instructions([str(self.empty)], self.environment(GSK_RENDERER='cairo')))
        yield make_result('P2', 'the same / empty window under cairo', 'million instructions',
                          sides, 0.85, self.give)

    def forced_first_paint_time(self):
        """P3: P1 where the person has chosen a renderer, for both sides."""
        need(self.first_paint, self.empty)
        environment = self.environment(GSK_RENDERER=FORCED_RENDERER)
        command = [str(self.first_paint), self.fetch_pages()['Facebook card page']]
        sides = compare(
            3 if self.quick else 11,
            lambda: time_to_first_line(command, environment),
            lambda: time_to_first_line([str(self.empty)], environment))
        yield make_result('P3', f'the same, both under GSK_RENDERER={FORCED_RENDERER}', 'ms',
                          sides, 1.35, self.give)

    def web_libraries(self):
        """P4: no WebKit in a running Scout before somebody signs in, none left afterwards."""
        need(self.scout)
        with running([str(self.scout), '--sandbox']) as process:
            wait_until_quiet(process.pid)
            maps = pathlib.Path(f'/proc/{process.pid}/maps').read_text(encoding='utf-8')
        mapped = sorted(set(re.findall(r'lib(?:webkit2?gtk|javascriptcoregtk)[^/\s]*', maps)))
        # A Scout that did not start maps nothing either.
        holds = not mapped and 'libgtk-4' in maps
        yield Result('P4', 'WebKit libraries before sign-in', ', '.join(mapped) or '0', '-', '-',
                     '0', holds)
        yield self.web_processes()

    def web_processes(self):
        become_subreaper()
        last_seen = None
        n_seen = 0
        with tempfile.TemporaryDirectory() as tour:
            with running([str(self.scout), '--sandbox', '--tour', tour]) as process:
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

    def memory(self):
        """P5: what 50 cards take, against a browser that shows the same cards."""
        need(self.first_paint)
        if not browsing.find():
            raise Skipped(NO_BROWSER)
        # What was just built and is not on the disk yet would count as dirty.
        os.sync()
        with self.sandbox_running() as ready:
            # Pictures are where the page says.
            cards = str(pathlib.Path(self.folder.name) / 'cards-with-pictures.json')
            page = pathlib.Path(self.fetch_pages()['Facebook card page']).read_bytes()
            pathlib.Path(cards).write_bytes(
                re.sub(rb'http:\\?/\\?/127\.0\.0\.1:\d+', ready['graph_url'].encode(), page))
            with running([str(self.first_paint), cards, ready['graph_url']],
                         stdout=subprocess.PIPE, env=self.environment()) as process:
                process.stdout.readline()
                wait_until_quiet(process.pid)
                ours = browsing.read_memory(process.pid)
            with browsing.browsing(browsing.make_page(cards)) as (process, _):
                # Its own start goes on for a while.
                time.sleep(10)
                theirs = browsing.read_memory(process.pid)
        yield make_result('P5', '50 cards / Chromium, share of memory', 'MiB',
                          (ours[0], theirs[0]), 0.10, self.give)
        yield make_result('P5', '50 cards / Chromium, private and dirty', 'MiB',
                          (ours[1], theirs[1]), 1 / 7, self.give)

    def scrolling(self):
        """P9: processor time of a frame that scrolls 1,000 cards, against a browser."""
        need(self.scroll_cards)
        if not browsing.find():
            raise Skipped(NO_BROWSER)
        n_frames = 120 if self.quick else 300
        page = pathlib.Path(self.fetch_pages()['Facebook card page']).read_bytes()
        cards = pathlib.Path(self.folder.name) / 'thousand-cards.json'
        cards.write_bytes(repeat_page(page, len(page) * N_CREATORS // 50))
        late = []

        def measure_ours(step):
            run = subprocess.run([str(self.scroll_cards), str(cards), str(step), str(n_frames)],
                                 env=self.environment(), capture_output=True, text=True,
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
            sides = compare(1 if self.quick else 3, lambda step=step: measure_ours(step),
                            lambda step=step: measure_theirs(step))
            yield make_result('P9', f'a frame that scrolls {step} px / Chromium', 'ms', sides,
                              budget, self.give)
        budget = 0.01 + self.give
        yield Result('P9', 'late frames', f'{min(late):.1%}', '-', '-', f'<= {budget:.0%}',
                     min(late) <= budget)

    def page_reading(self):
        """P7: bytes of a page of creators to model objects, against json-glib's bare parse."""
        need(self.reader)
        environment = child_environment(G_SLICE='always-malloc')
        # valgrind is slow, and the differences are the same.
        rounds = 20 if can_count_natively() else 1 if self.quick else 3
        for name, path in self.fetch_pages().items():
            network = name.split()[0].lower()

            def count(mode, network=network, path=path):
                # Two lengths: what start and end cost falls out of the difference.
                few, many = (count_instructions([str(self.reader), mode, network, path, str(n)],
                                                environment) for n in (1, 1 + rounds))
                return (many - few) / rounds
            sides = compare(1, lambda: count('scout'), lambda: count('json-glib'))
            yield make_result('P7', f'{name} to model / json-glib parse', 'million instructions',
                              sides, 0.10, self.give)
            # The heap grows with the page in the same way, whichever the page.
            if not shutil.which('valgrind') or (self.quick and 'full' in name):
                continue
            idle, peak = (measure_heap([str(self.reader), mode, network, path, n], environment)
                          for mode, n in (('idle', '0'), ('scout', '1')))
            yield make_result('P7', f'{name}: heap at its peak / text', 'KiB',
                              (peak - idle, os.path.getsize(path)), 1.50, self.give)

    def loop_gaps(self):
        """P8: longest time without a frame while a page of 2.8 MB comes and is read (no screen)."""
        need(self.over_http)
        body = grow_page(self.fetch_pages()['Facebook full page'], PAGE_BYTES)
        with serving(body) as url:
            # What other programs do to a run is not ours: the best of three counts.
            runs = [subprocess.run([str(self.over_http), 'facebook', url, '100'],
                                   env=child_environment(), capture_output=True, text=True,
                                   check=True).stdout
                    for _ in range(1 if self.quick else 3)]
        gaps = min((sorted(json.loads(run)['gaps']) for run in runs), key=lambda gaps: gaps[-2:])
        for what, gap, budget in (('99 of 100 pages', gaps[-2], 8), ('the worst page', gaps[-1],
                                                                     16.7)):
            budget *= 1 + self.give
            yield Result('P8', f'longest gap of the main loop, {what}', f'{gap * 1e3:.1f} ms', '-',
                         '-', f'<= {budget:.3g} ms', gap * 1e3 <= budget)
        yield from self.creator_steps()

    def creator_steps(self):
        need(self.creator_gaps)
        # What Scout chooses where there is no graphics card, and which this program does not.
        environment = self.environment(GSK_RENDERER='cairo', GDK_DEBUG='gl-disable')
        with self.sandbox_running() as ready:
            run = subprocess.run([str(self.creator_gaps), ready['graph_url'],
                                  ready['pages'][0]['access_token'], '20' if self.quick else '100'],
                                 env=environment, capture_output=True, text=True, check=True)
        # What the thread itself works: from the time of the clock others take their share.
        steps = sorted(pause['work'] for pause in json.loads(run.stdout))
        for what, step, budget in (('99 of 100', steps[-2], 8), ('the worst', steps[-1], 16.7)):
            budget *= 1 + self.give
            yield Result('P8', f"longest step while a creator's page arrives, {what}",
                         f'{step * 1e3:.1f} ms', '-', '-', f'<= {budget:.3g} ms',
                         step * 1e3 <= budget)

    def charts(self):
        """P13: a frame while a chart's read-out moves, and one with six new charts."""
        need(self.chart_frames)
        frames = '60' if self.quick else '240'

        def measure(mode):
            # The cheapest renderer without a graphics card, which Scout chooses too.
            environment = self.environment(GSK_RENDERER='cairo', GDK_DEBUG='gl-disable')
            run = subprocess.run([str(self.chart_frames), mode, frames], env=environment,
                                 capture_output=True, text=True, check=True, timeout=PATIENCE)
            return float(run.stdout)
        sides = compare(3 if self.quick else 7, lambda: measure('chart'),
                        lambda: measure('idle'))
        yield make_result('P13', 'moving read-out / empty frame', 'ms', sides, 5,
                          self.give)
        # A frame of 60 a second.
        sides = compare(1 if self.quick else 3, lambda: measure('new'), lambda: 1 / 60)
        yield make_result('P13', 'six new charts / one frame', 'ms', sides, 1, self.give)

    def picture_cost(self):
        """P12: what a card's pictures hold, and what each costs the main thread."""
        need(self.pictures)
        n_cards = 10 if self.quick else 50
        folder = pathlib.Path(self.folder.name)
        files = {}
        for name, size in (('cover', COVER_SIZE), ('portrait', PORTRAIT_SIZE)):
            path = folder / f'{name}.jpg'
            subprocess.run([str(self.pictures), 'draw', str(path), *map(str, size)], check=True)
            files[name] = path.read_bytes()
        with serving(lambda path: files[path.split('/')[1]]) as url:
            run = subprocess.run([str(self.pictures), url, str(folder / 'kept'), str(n_cards)],
                                 env=self.environment(), capture_output=True, text=True, check=True)
        found = json.loads(run.stdout)
        whole = sum(4 * width * height for width, height in (COVER_SIZE, PORTRAIT_SIZE))
        yield make_result('P12', 'pictures of a card / textures of their files', 'KiB',
                          (found['card_bytes'], whole), 1 / 50, self.give)
        budget = 0.05 * (1 + self.give)
        yield Result('P12', 'main thread for a picture that is kept',
                     f'{found["from_disk"] * 1e3:.3f} ms', '-', '-', f'<= {budget:.2g} ms',
                     found['from_disk'] * 1e3 <= budget)
        # What libsoup takes is P14's.
        print(f'P12: over HTTP {found["over_http"] * 1e3:.3f} ms')

    def opened_and_closed(self):
        """R4: what creators' pages leave behind that were opened and closed."""
        need(self.creator_endurance)
        environment = self.environment(G_SLICE='always-malloc', GSK_RENDERER='cairo',
                                       GDK_DEBUG='gl-disable', GSETTINGS_BACKEND='memory')
        run = subprocess.run([str(self.creator_endurance), '-m', 'quick' if self.quick else 'slow'],
                             env=environment, capture_output=True, text=True)
        found = re.findall(r'(\d+) pages: (-?\d+) bytes allocated, (-?\d+) bytes resident',
                           run.stdout)
        if not found:
            raise RuntimeError('the pages were not opened')
        # A few pages are opened until some have left nothing: those before fill caches.
        for n_pages, allocated, resident in found[-1:] if self.quick else found:
            yield Result('R4', f'{n_pages} pages opened and closed: resident, allocated',
                         f'{int(resident) / 1024:,.0f} KiB, {int(allocated) / 1024:,.0f} KiB', '-',
                         '-', '<= 1,024 KiB resident', int(resident) <= 1 << 20)

    def page_over_http(self):
        """P14: processor time that it costs to fetch a page over HTTP, against libcurl alone."""
        need(self.over_http)
        if not self.curl.exists():
            raise Skipped('curl-page is not built: install libcurl4-openssl-dev (Debian), '
                          'libcurl-devel (Fedora) or curl (Arch) and configure anew')
        for name, path in self.fetch_pages().items():
            with serving(pathlib.Path(path).read_bytes()) as url:
                def measure(*command, url=url):
                    run = subprocess.run([*map(str, command), url, '300'], env=child_environment(),
                                         capture_output=True, text=True, check=True)
                    return json.loads(run.stdout)['fetching']
                network = name.split()[0].lower()
                sides = compare(3 if self.quick else 7,
                                lambda: measure(self.over_http, network),
                                lambda: measure(self.curl))
            yield make_result('P14', f'{name} over HTTP / libcurl', 'ms', sides, 3,
                              self.give)

    @contextlib.contextmanager
    def sandbox_running(self):
        """A sandbox; yields what it says when it listens."""
        need(self.sandbox)
        with running([str(self.sandbox)], stdout=subprocess.PIPE) as process:
            yield json.loads(process.stdout.readline())

    def fetch_pages(self):
        """Files with pages of answers by name, made by the sandbox to requests made by Scout."""
        if self.pages:
            return self.pages
        need(self.reader, self.sandbox)
        with self.sandbox_running() as ready:
            brand = ready['pages'][0]
            requests = json.loads(subprocess.run(
                [str(self.reader), 'requests', brand['instagram_user_id']], capture_output=True,
                text=True, check=True).stdout)
            for wanted in requests:
                body = fetch_page(f'{ready["graph_url"]}/v26.0{wanted["path"]}',
                                  brand['access_token'], wanted['fields'])
                if 'full' in wanted['name']:
                    body = repeat_page(body, FULL_PAGE_BYTES)
                path = pathlib.Path(self.folder.name) / (
                    wanted['name'].replace(' ', '-') + '.json')
                path.write_bytes(body)
                self.pages[wanted['name']] = str(path)
        return self.pages

    def idleness(self):
        """P15: how often the threads of an idle Scout wake up, against an idle empty window."""
        need(self.scout, self.empty)
        wakes, ticks = zip(*[self.watch_idle(command, self.environment()) for command in (
            [str(self.scout), '--sandbox'], [str(self.empty), '--stay'])])
        yield Result('P15', 'wake-ups in 10 s / empty window', str(wakes[0]), str(wakes[1]), '-',
                     f'<= {wakes[1]}', wakes[0] <= wakes[1])
        yield Result('P15', 'processor ticks in 10 s / empty window', str(ticks[0]), str(ticks[1]),
                     '-', f'<= {ticks[1]}', ticks[0] <= ticks[1])


    def million_creators(self):
        """M: a sandbox of a million creators: room, start, and the first search of each kind."""
        need(self.sandbox)
        start = time.monotonic()
        with running([str(self.sandbox), '--creators', str(MILLION)],
                     stdout=subprocess.PIPE) as process:
            ready = json.loads(process.stdout.readline())
            seconds = time.monotonic() - start
            slowest, what = max(self.time_searches(process.pid, ready))
            status = pathlib.Path(f'/proc/{process.pid}/status').read_text(encoding='utf-8')
        room = int(re.search(r'^VmHWM:\s*(\d+)', status, re.MULTILINE).group(1)) / 1024
        yield Result('M', 'sandbox of a million creators: start', f'{seconds:.1f} s', '-', '-', '-',
                     True)
        yield Result('M', 'sandbox of a million creators: room', f'{room:.0f} MiB', '-', '-',
                     '<= 1024 MiB', room <= 1024)
        yield Result('M', f'slowest first search: {what}', f'{slowest * 1e3:.0f} ms', '-', '-',
                     '<= 300 ms', slowest <= 0.3)

    @staticmethod
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

    @staticmethod
    def watch_idle(command, environment):
        """Wake-ups and ticks in 10 s, alone: on one display and bus two would wake each other."""
        with running(command, env=environment) as process:
            # GLib's spare threads end after 15 s.
            wait_until_quiet(process.pid, seconds=16)
            before = read_activity(process.pid)
            time.sleep(10)
            return subtract(read_activity(process.pid), before)


# Pages.


def fetch_page(url, token, lists):
    """A page of 50 creators with all the fields of several lists, of which it names none twice."""
    fields = {}
    for text in lists:
        # Commas within parentheses and braces separate nothing here.
        for field in re.findall(r'(?:[^,({]|\([^)]*\)|\{(?:[^{}()]|\([^)]*\))*\})+', text):
            fields.setdefault(re.match(r'\w+', field).group(), field)
    query = urllib.parse.urlencode({'limit': 50, 'fields': ','.join(fields.values())})
    request = urllib.request.Request(f'{url}?{query}', headers={'Authorization': 'Bearer ' + token})
    with urllib.request.urlopen(request) as answer:
        body = answer.read()
    if len(json.loads(body)['data']) != 50:
        raise RuntimeError(f'the sandbox sent no 50 creators to {query}')
    return body


def repeat_page(body, n_bytes):
    """A page with its creators over and over, under other ids, until it is as large as asked."""
    head, _, rest = body.partition(b'"data":[')
    rows, _, tail = rest.rpartition(b'],"paging"')
    turns = max(1, -(-n_bytes // len(rows)))
    copies = [re.sub(rb'("(?:creator_)?id":")(\d)', rb'\g<1>%d\2' % turn, rows)
              for turn in range(1, turns + 1)]
    return head + b'"data":[' + b','.join(copies) + b'],"paging"' + tail


def grow_page(path, n_bytes):
    """A page as large as asked for: texts fill what its creators leave."""
    page = json.loads(pathlib.Path(path).read_text(encoding='utf-8'))
    data = page['data']
    missing = n_bytes - len(json.dumps(data, separators=(',', ':')))
    # Escaped as Graph does it, which is the slower kind of text.
    text = '\u00e9t\u00e9, caf\u00e9 ' * (missing // len(data) // 25)
    data = [{**creator, 'creator_bio': text} for creator in data]
    return json.dumps({**page, 'data': data}, separators=(',', ':')).encode()


@contextlib.contextmanager
def serving(body):
    """A server on this computer that answers every request with one page, or with what a function
    has for its path; yields its address."""
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = 'HTTP/1.1'
        disable_nagle_algorithm = True

        def do_GET(self):
            answer = body(self.path) if callable(body) else body
            self.send_response(200)
            self.send_header('Content-Type', 'application/json; charset=UTF-8')
            self.send_header('Content-Length', str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f'http://127.0.0.1:{server.server_port}'
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


# Watching processes.


class running:
    """A program that runs while the block does."""

    def __init__(self, command, **options):
        self.process = subprocess.Popen(command, text=True,
                                        **{'env': child_environment(),
                                           'stdout': subprocess.DEVNULL, **options})

    def __enter__(self):
        return self.process

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        if self.process.stdout:
            self.process.stdout.close()


def read_activity(pid):
    """Times that the threads of a process gave up the processor, and ticks they used."""
    switches = ticks = 0
    for task in pathlib.Path(f'/proc/{pid}/task').iterdir():
        try:
            status = (task / 'status').read_text(encoding='utf-8')
            stat = (task / 'stat').read_text(encoding='utf-8')
        except OSError:
            # The thread has ended.
            continue
        switches += sum(map(int, re.findall(r'ctxt_switches:\s*(\d+)', status)))
        fields = stat.rpartition(')')[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return switches, ticks


def read_processor_seconds(pid):
    """What a process has worked, with the threads that have ended, to a hundredth of a second."""
    stat = pathlib.Path(f'/proc/{pid}/stat').read_text(encoding='utf-8')
    return sum(map(int, stat.rpartition(')')[2].split()[11:13])) / os.sysconf('SC_CLK_TCK')


def subtract(new, old):
    # Threads that ended take their counts along; their end was a wake-up.
    return tuple(abs(a - b) for a, b in zip(new, old))


def wait_until_quiet(pid, seconds=4, patience=60):
    """Waits until nothing has moved for some seconds, or patience ends."""
    end = time.monotonic() + patience
    quiet_since, last = time.monotonic(), None
    # It has to start before it can be quiet.
    time.sleep(1)
    while time.monotonic() < end and time.monotonic() - quiet_since < seconds:
        activity = read_activity(pid)
        if activity != last:
            quiet_since, last = time.monotonic(), activity
        time.sleep(0.25)


def become_subreaper():
    """Keeps processes in sight whose parents have ended."""
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def web_descendants(pid):
    """Pids of WebKit's processes below a process; those that only wait to be reaped are gone."""
    parents, web = {}, []
    for entry in pathlib.Path('/proc').iterdir():
        if not entry.name.isdigit():
            continue
        try:
            name, _, rest = (entry / 'stat').read_text(encoding='utf-8').rpartition(')')
        except OSError:
            continue
        state, parent = rest.split()[:2]
        parents[int(entry.name)] = int(parent)
        if '(WebKit' in name and state != 'Z':
            web.append(int(entry.name))

    def descends(child):
        while child in parents and child != pid:
            child = parents[child]
        return child == pid
    return [child for child in web if descends(child)]


# The table.


ROWS = {
    'P1': Bench.first_paint_time,
    'P2': Bench.first_paint_instructions,
    'P3': Bench.forced_first_paint_time,
    'P4': Bench.web_libraries,
    'P5': Bench.memory,
    'P7': Bench.page_reading,
    'P8': Bench.loop_gaps,
    'P9': Bench.scrolling,
    'P12': Bench.picture_cost,
    'P13': Bench.charts,
    'P14': Bench.page_over_http,
    'P15': Bench.idleness,
    'M': Bench.million_creators,
    'R4': Bench.opened_and_closed,
}
TITLES = Result('Row', 'What', 'Scout', 'Yardstick', 'Ratio', 'Budget', '')


def format_table(results):
    lines = [TITLES] + [result._replace(holds='holds' if result.holds else 'BROKEN')
                        for result in results]
    widths = [max(len(line[i]) for line in lines) for i in range(len(TITLES))]
    return '\n'.join('  '.join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip()
                     for line in lines)


def run(build, quick, names):
    bench = Bench(build, quick)
    results, skipped = [], []
    for name in names or ROWS:
        print(f'{name}: {(ROWS[name].__doc__ or "").split(": ", 1)[1]}', flush=True)
        try:
            results += ROWS[name](bench)
        except Skipped as reason:
            skipped.append(f'{name} not measured: {reason}')
        except (RuntimeError, OSError, subprocess.SubprocessError, ValueError) as error:
            results.append(Result(name, str(error)[:60], '-', '-', '-', '-', False))
    print()
    if results:
        print(format_table(results))
    print('\n'.join(skipped))
    if bench.desktop:
        print('Both sides: Cantarell 11, slight hinting, no fonts but Cantarell and DejaVu.')
    if not results:
        return 77
    broken = sum(not result.holds for result in results)
    print(f'{len(results) - broken} budgets hold, {broken} broken')
    return 1 if broken else 0


def self_test():
    order = []
    sides = compare(3, lambda: order.append('o') or len(order), lambda: order.append('t') or 10)
    assert ''.join(order) == 'tootto', order
    assert sides == (3, 10), sides
    good = make_result('P1', 'x', 'ms', (0.2, 0.5), 0.5)
    bad = make_result('P1', 'x', 'ms', (0.3, 0.5), 0.5)
    assert make_result('P1', 'x', 'ms', (0.27, 0.5), 0.5, 0.1).holds
    assert good.holds and not bad.holds and good.ours == '200.0 ms' and bad.ratio == '0.600'
    table = format_table([good, bad])
    assert 'BROKEN' in table and len(table.splitlines()) == 3, table
    busy = subprocess.Popen(['sh', '-c', 'while :; do sleep 0.05; done'])
    idle = subprocess.Popen(['sleep', '30'])
    try:
        time.sleep(0.3)
        before = [read_activity(p.pid) for p in (busy, idle)]
        time.sleep(0.6)
        wakes = [subtract(read_activity(p.pid), b)[0] for p, b in zip((busy, idle), before)]
        assert wakes[0] > 3 and wakes[1] == 0, wakes
    finally:
        for process in (busy, idle):
            process.kill()
            process.wait()
    assert web_descendants(os.getpid()) == []
    print('bench.py: self-test passed')
    return 0


def main(arguments):
    if arguments == ['--self-test']:
        return self_test()
    quick = '--quick' in arguments
    names = [argument for argument in arguments[1:] if argument != '--quick']
    if not arguments or any(name not in ROWS for name in names):
        print(__doc__, file=sys.stderr)
        return 2
    return run(arguments[0], quick, names)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
