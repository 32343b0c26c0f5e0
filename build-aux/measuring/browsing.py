"""A web browser that shows the cards that Scout shows: the yardstick of P5 and P9.

The page is as light as such a page can be: no framework, one style sheet, and pictures only where
they are asked for; generated covers like those of Scout stand for them otherwise. Where it scrolls,
it scrolls in every frame, to the end and back.

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import contextlib
import html
import http.server
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import threading

MISSING = 'there is no Chromium: install chromium (Debian, Fedora, Arch)'
NAMES = ('chromium', 'chromium-browser', 'google-chrome')
# Without a graphics card a browser that draws without one is the cheapest, too.
OPTIONS = ('--disable-gpu', '--no-first-run', '--no-default-browser-check', '--disable-sync',
           '--disable-extensions', '--disable-background-networking', '--disable-component-update',
           '--password-store=basic', '--window-size=1280,800', '--window-position=0,0')
# Seconds until a page has to have said something.
PATIENCE = 120
N_FIRST_FRAMES = 60
STYLE = '''
body { margin: 0; font: 11pt Cantarell; background: #fafafa; color: #2e3436; display: flex; }
nav { width: 248px; flex: none; background: #f2f2f2; position: sticky; top: 0; height: 100vh; }
main { flex: auto; display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; padding: 12px; }
article { background: #fff; border: 1px solid #0002; border-radius: 12px; overflow: hidden; }
.cover { height: 76px; width: 100%; object-fit: cover; display: block; }
.portrait { width: 56px; height: 56px; border-radius: 50%; border: 4px solid #fff; color: #fff;
  margin: -40px 0 0 12px; text-align: center; font: bold 15pt/56px Cantarell; }
h2, p, dl, ul { margin: 4px 12px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
h2 { font-size: 11pt; } p { font-size: 8.5pt; opacity: .6; }
dl { display: flex; gap: 18px; } dt { font-size: 8.5pt; opacity: .6; }
dd { margin: 0; font: bold 10.5pt Cantarell; }
ul { padding: 0; margin-bottom: 12px; } li { display: inline; background: #0001;
  border-radius: 99px; padding: 1px 8px; margin-right: 4px; font-size: 8.5pt; }
'''
SCRIPT = '''
let step = %d, count = %d, frame = 0, late = 0, last = 0;
function tell (what) { fetch (what, { method: 'POST' }); }
function draw (now)
{
  let before = window.scrollY;
  if (frame == %d) tell ('/start');
  else if (frame > %d) late += now - last > 25;
  last = now;
  if (frame++ == count + %d) { tell ('/end?' + late); return; }
  window.scrollBy (0, step);
  if (window.scrollY == before) { step = -step; window.scrollBy (0, step); }
  requestAnimationFrame (draw);
}
window.onload = () => requestAnimationFrame (() => requestAnimationFrame (() =>
  { tell ('/ready'); if (step != 0) requestAnimationFrame (draw); }));
'''


def find():
    """The path of a browser, or None."""
    return next(filter(None, map(shutil.which, NAMES)), None)


def make_art(creator, has_pictures):
    """Cover and portrait of a creator."""
    if has_pictures:
        cover = html.escape(creator.get('creator_cover_photo_url', ''))
        portrait = html.escape(creator.get('creator_profile_image_url', ''))
        return (f'<img class=cover src="{cover}"><img class=portrait src="{portrait}">')

    name = creator.get('creator_display_name', '')
    initials = html.escape(''.join(word[0] for word in name.split()[:2]))
    hue = sum(map(ord, name)) % 360
    return (f'<div class=cover style="background: linear-gradient(160deg, '
            f'hsl({hue},45%,70%), hsl({hue},45%,50%))"></div>'
            f'<div class=portrait style="background: hsl({hue},40%,45%)">{initials}</div>')


def make_card(creator, has_pictures):
    name = html.escape(creator.get('creator_display_name', ''))
    figures = ''.join(
        f'<div><dd>{insight["values"][0]["value"]:,.0f}</dd><dt>{insight["name"]}</dt></div>'
        for insight in creator.get('insights', {}).get('data', [])[:3]
        if 'value' in insight['values'][0])
    tags = ''.join(f'<li>{html.escape(tag)}</li>'
                   for tag in creator.get('creator_interests', [])[:3])
    handle = html.escape(creator.get('creator_alias', ''))
    country = html.escape(creator.get('creator_country', ''))
    return (f'<article>{make_art(creator, has_pictures)}<h2>{name}</h2><p>@{handle} · {country}</p>'
            f'<dl>{figures}</dl><ul>{tags}</ul></article>')


def make_page(cards, step=0, n_frames=0):
    """A web page with the creators of a page of answers: with pictures, or scrolling."""
    creators = json.loads(pathlib.Path(cards).read_text(encoding='utf-8'))['data']
    cards = ''.join(make_card(creator, step == 0) for creator in creators)
    script = SCRIPT % (step, n_frames, N_FIRST_FRAMES, N_FIRST_FRAMES, N_FIRST_FRAMES)
    return (f'<!doctype html><meta charset=utf-8><title>Cards</title><style>{STYLE}</style>'
            f'<nav></nav><main>{cards}</main><script>{script}</script>').encode()


class Site(http.server.ThreadingHTTPServer):
    """Serves the page and hears what it tells."""
    daemon_threads = True

    def __init__(self, page):
        self.page = page
        self.told = {}
        self.changed = threading.Condition()
        super().__init__(('127.0.0.1', 0), Answers)

    def hear(self, what, value):
        with self.changed:
            self.told[what] = value
            self.changed.notify_all()

    def wait_for(self, what):
        with self.changed:
            if not self.changed.wait_for(lambda: what in self.told, PATIENCE):
                raise RuntimeError(f'the browser did not come to {what}')
            return self.told[what]


class Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = self.server.page if self.path == '/' else b''
        self.send_response(200)
        self.send_header('Content-Type', 'text/html; charset=utf-8')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        what, _, value = self.path[1:].partition('?')
        self.server.hear(what, value)
        self.do_GET()

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def browsing(page):
    """A browser window with a page; yields its process and the site."""
    site = Site(page)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    # The sandbox of the browser does not start for root, as whom containers run things.
    options = OPTIONS + (('--no-sandbox',) if os.geteuid() == 0 else ())
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = subprocess.Popen(
            [find(), *options, f'--user-data-dir={profile}',
             f'--app=http://127.0.0.1:{site.server_port}/'],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            site.wait_for('ready')
            yield process, site
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            site.shutdown()
            site.server_close()


# Processes.


def list_tree(pid):
    """The pids of a process and of all below it."""
    children = {}
    for entry in pathlib.Path('/proc').iterdir():
        with contextlib.suppress(OSError):
            if entry.name.isdigit():
                stat = (entry / 'stat').read_text(encoding='utf-8')
                children.setdefault(int(stat.rpartition(')')[2].split()[1]), []).append(
                    int(entry.name))
    tree = [pid]
    for parent in tree:
        tree += children.get(parent, [])
    return tree


def read_memory(pid):
    """Bytes that a tree of processes uses: its share, and what it alone has written."""
    share = private = 0
    for process in list_tree(pid):
        with contextlib.suppress(OSError):
            rollup = pathlib.Path(f'/proc/{process}/smaps_rollup').read_text(encoding='utf-8')
            share += int(re.search(r'^Pss:\s+(\d+)', rollup, re.MULTILINE).group(1))
            private += int(re.search(r'^Private_Dirty:\s+(\d+)', rollup, re.MULTILINE).group(1))
    return share * 1024, private * 1024


def read_processor_seconds(pid):
    """Seconds that a tree of processes has worked."""
    ticks = 0
    for process in list_tree(pid):
        with contextlib.suppress(OSError):
            stat = pathlib.Path(f'/proc/{process}/stat').read_text(encoding='utf-8')
            ticks += sum(map(int, stat.rpartition(')')[2].split()[11:13]))
    return ticks / os.sysconf('SC_CLK_TCK')
