"""What the rows share: the programs of a build folder, a plain desktop and a sandbox's answers.

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import contextlib
import json
import os
import pathlib
import subprocess
import tempfile

from .answers import fetch_page, repeat_page
from .programs import child_environment, need, running
from .results import Skipped

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
