#!/usr/bin/env python3
"""Checks that every folder of src/ knows only what it may: the arrows of docs/architecture.md.

Looks at includes, at the dependencies that meson.build files name, at a few calls that belong to
one place only (revealing a token, waiving the checks of a certificate, blocking the main loop), and
for Meta's names of things, which the catalogue alone knows.

usage: check-layers.py [TOP-FOLDER]            check-layers.py --self-test

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import fnmatch
import json
import re
import sys

from checking import Problem, find_files, main, read
from csource import COMMENT_OR_TEXT, Source

# What a folder may know directly; what these know it may know too.
ARROWS = {
    'base': [],
    'catalog': ['base'],
    'graph': ['base'],
    'model': ['catalog'],
    'sheet': ['model'],
    'market': ['graph', 'model'],
    # The model holds the brand's Page, which market asks in the name of and account signs in.
    'account': ['graph', 'model'],
    'library': ['model'],
    'sandbox': ['base', 'catalog'],
    'charts': ['base'],
    'widgets': ['charts', 'model'],
    'pages': ['market', 'account', 'library', 'sheet', 'widgets'],
    'app': ['pages', 'sandbox'],
    'cli': ['market', 'account', 'library', 'sandbox', 'sheet'],
}

# The rooms of a layer that has some: what each may know beside the layers below all of them. '' is
# the layer's own folder, which brings them together.
ROOMS = {
    'pages': {
        'parts': [],
        'figures': ['parts'],
        'keeping': ['parts'],
        'filters': ['figures'],
        'results': ['filters', 'keeping'],
        'posts': ['results'],
        'creator': ['posts'],
        'account': ['results', 'login'],
        'discover': ['account', 'posts'],
        'saved': ['results'],
        'jump': [],
        'login': [],
        '': ['creator', 'discover', 'saved', 'jump'],
    },
    'sandbox': {
        'world': [],
        'pictures': ['world'],
        '': ['pictures'],
    },
    'app': {
        'startup': [],
        'session': [],
        'sidebar': ['session'],
        'preferences': ['session'],
        'jump': [],
        'window': ['sidebar', 'preferences', 'jump'],
        'tour': ['window'],
        '': ['startup', 'tour'],
    },
}

TOOLKIT = ('src/charts/*', 'src/widgets/*', 'src/pages/*', 'src/app/*')
DRAWING = TOOLKIT + ('src/sandbox/*',)

# System headers that only some files may include, and the meson dependency that stands for them.
LIBRARIES = [
    (r'(?:gtk|gdk|gsk|graphene)/|graphene\.h$|adwaita\.h$', r'gtk_dep|adw_dep', TOOLKIT),
    (r'libsoup/', r'soup_dep', ('src/graph/*', 'src/sandbox/*')),
    (r'webkit/|jsc/', r'webkit_dep', ('src/pages/login/*',)),
    (r'sqlite3\.h$', r'sqlite_dep', ('src/library/*',)),
    (r'libsecret/', r'secret_dep', ('src/account/*keyring*vault*', 'src/account/meson.build')),
    (r'gst/', r'gst\w*_dep', ('src/*recorder*',)),
    (r'json-glib/', r'json_dep',
     ('src/catalog/*', 'src/model/*', 'src/library/*', 'src/sandbox/*', 'src/sheet/*', 'src/cli/*',
      'src/app/*tour-report*', 'src/app/meson.build')),
    (r'cairo|pango', r'cairo_dep|pango_dep', DRAWING),
    (r'gdk-pixbuf/', r'pixbuf_dep', DRAWING + ('src/market/*',)),
]

# Calls that belong to a few places, what is wrong elsewhere.
PLACES = [
    ('token', r'\bscout_token_reveal\b',
     ('src/base/scout-token.*', 'src/graph/*soup*', 'src/account/*vault*', 'src/sandbox/*'),
     'a token is revealed by the transport and the vaults only'),
    ('certificate', r'accept-certificate|TLS_ERRORS_POLICY_IGNORE|\bset_tls_errors_policy\b'
     r'|\bsoup_server_message_set_tls|\ballow_tls_certificate_for_host\b', (),
     'certificates are checked, always'),
    ('main-loop', r'\bg_main_loop_(?:new|run)\b|\bg_main_context_iteration\b',
     # The sandbox's server has a thread of its own.
     ('src/sandbox/*main.c', 'src/sandbox/*thread.c', 'src/cli/*'),
     'nothing waits for the main loop inside of it'),
    ('blocking',
     r'\b\w+_sync\s*\(|\bsoup_session_send(?:_and_read)?\s*\(|\bg_usleep\b|\bsleep\s*\(',
     # The ledger's functions are for workers, and wait for other programs.
     ('src/sandbox/*main.c', 'src/cli/*', 'src/graph/scout-graph-ledger.c'),
     'use the asynchronous call'),
    ('sandbox-branch', r'getenv\s*\(\s*"SCOUT_', (),
     'the environment does not steer Scout: use an option or a construct-only property'),
]


# Who may spell Meta's names. The sandbox stands for Meta. Only names with an underscore are looked
# for: the others are words.
SPELLERS = ('src/catalog/*', 'src/sandbox/*')
SPELT = {
    # OAuth's: what comes back of a sign-in, what is never shown, and what is never sent so.
    'access_token': ('src/account/*login*', 'src/base/*redact*', 'src/graph/*request*'),
    # The same words with a meaning of their own: a column of a table, a row of a report.
    'creator_id': ('src/library/*',),
    'interaction_rate': ('src/app/*tour-report*',),
}


def close_over(arrows):
    """Everything that a folder may know, itself included."""
    def reach(folder, seen):
        for below in arrows[folder]:
            if below not in seen:
                seen.add(below)
                reach(below, seen)
        return seen
    return {folder: reach(folder, {folder}) for folder in arrows}


KNOWN = close_over(ARROWS)
KNOWN_ROOMS = {layer: close_over(rooms) for layer, rooms in ROOMS.items()}


def room_of(path):
    """The room that a file of src/ stands in: its folder's name, '' for the layer's own folder."""
    return path.parts[2] if len(path.parts) > 3 else ''


def is_in(path, patterns):
    return any(fnmatch.fnmatch(path.as_posix(), pattern) for pattern in patterns)


def check_includes(path, source, homes):
    layer = path.parts[1] if path.parts[0] == 'src' else None
    for include in source.includes():
        name = include.name.split('/')[-1]
        if not include.is_system:
            if '/' in include.name:
                yield Problem(path, include.line, 'include-path',
                              f'write "{name}", each folder is on the path of those above')
            home = homes.get(name)
            if layer and home and home.parts[1] not in KNOWN[layer]:
                yield Problem(path, include.line, 'arrow', f'{layer} may not know {home.parts[1]} '
                              f'({name}): see docs/architecture.md')
            elif home and layer in ROOMS and home.parts[1] == layer:
                if room_of(home) not in KNOWN_ROOMS[layer].get(room_of(path), ()):
                    yield Problem(path, include.line, 'room',
                                  f'{layer}/{room_of(path)} may not know {layer}/{room_of(home)} '
                                  f'({name}): see docs/architecture.md')
        if layer:
            for header, _, places in LIBRARIES:
                if re.match(header, include.name) and not is_in(path, places):
                    yield Problem(path, include.line, 'library',
                                  f'<{include.name}> belongs to {", ".join(places)}')


def check_places(path, source):
    for rule, pattern, places, advice in PLACES:
        if is_in(path, places):
            continue
        text = source.text if '"' in pattern or '-' in pattern else source.code
        for match in re.finditer(pattern, text):
            line = source.line_at(match.start())
            if any(c.line <= line <= c.end_line for c in source.comments):
                continue
            yield Problem(path, line, rule, f'{match.group(0).strip(" (")}: {advice}')


def find_wire_names(top):
    """Every name of Meta's in the catalogue."""
    def walk(entry):
        for part in entry.values() if isinstance(entry, dict) else entry:
            if isinstance(part, (dict, list)):
                yield from walk(part)
        if isinstance(entry, dict) and '_' in str(entry.get('name', '')):
            yield entry['name']
    return sorted({name for path in find_files(top, ['data/catalog'], ['book.json', 'gram.json'])
                   for name in walk(json.loads(read(top, path)))})


def check_names(path, source, pattern):
    if is_in(path, SPELLERS):
        return
    for text in COMMENT_OR_TEXT.finditer(source.text):
        if not text.group(0).startswith('"'):
            continue
        for name in pattern.findall(text.group(0)):
            if not is_in(path, SPELT.get(name, ())):
                yield Problem(path, source.line_at(text.start()), 'wire-name',
                              f'{name}: Meta\'s names come from the catalogue (data/catalog/)')


def check_meson(path, text):
    layer = path.parts[1]
    code = re.sub(r'#[^\n]*', '', text)
    for match in re.finditer(r'\bscout_(\w+)_dep\b', code):
        if match.group(1) in KNOWN and match.group(1) not in KNOWN[layer]:
            yield Problem(path, code.count('\n', 0, match.start()) + 1, 'arrow',
                          f'{layer} may not depend on {match.group(1)}: see docs/architecture.md')
    for _, dependency, places in LIBRARIES:
        for match in re.finditer(r'\b(?:' + dependency + r')\b', code):
            if not is_in(path, places):
                yield Problem(path, code.count('\n', 0, match.start()) + 1, 'library',
                              f'{match.group(0)} belongs to {", ".join(places)}')


def check(top):
    problems, homes = [], {}
    pattern = re.compile(r'\b(?:' + '|'.join(find_wire_names(top)) + r')\b')
    for path in find_files(top, ['src'], ['.h', '.c']):
        if path.parts[1] not in ARROWS:
            problems.append(Problem(path, 1, 'folder', f'{path.parts[1]} is no layer: name it in '
                                    'docs/architecture.md and in build-aux/check-layers.py'))
        elif room_of(path) not in ROOMS.get(path.parts[1], ('',)):
            problems.append(Problem(path, 1, 'folder', f'{room_of(path)} is no room of '
                                    f'{path.parts[1]}: name it in docs/architecture.md and in '
                                    'build-aux/check-layers.py'))
        if path.suffix == '.h':
            homes[path.name] = path
    for path in find_files(top, ['src', 'tests'], ['.c', '.h', 'meson.build']):
        if path.parts[0] == 'src' and path.parts[1] not in ARROWS:
            continue
        text = read(top, path)
        if path.suffix == '.build':
            if path.parts[0] == 'src':
                problems += check_meson(path, text)
            continue
        source = Source(text)
        problems += check_includes(path, source, homes)
        if path.parts[0] == 'src':
            problems += check_places(path, source)
            problems += check_names(path, source, pattern)
    return problems


GOOD = {
    'data/catalog/facebook.json': '{"permissions":[{"name":"pages_show_list"}],"fields":'
                                  '[{"name":"creator_id","values":[{"name":"is_verified"}]}]}',
    'src/base/scout-token.h': '#include <gio/gio.h>\nchar *scout_token_reveal (ScoutToken *);\n',
    'src/catalog/scout-field.h': '#include <json-glib/json-glib.h>\n',
    'src/graph/scout-soup-transport.c': '#include <libsoup/soup.h>\n#include "scout-token.h"\n'
                                        'void f (void) { scout_token_reveal (t); }\n',
    'src/graph/scout-graph.h': '',
    'src/graph/meson.build': 'x = [scout_base_dep, soup_dep]\n',
    'src/model/scout-creator.h': '#include "scout-token.h"\n',
    'src/market/scout-market.h': '#include "scout-token.h"\n#include "scout-field.h"\n',
    'src/account/scout-keyring-vault.c': '#include <libsecret/secret.h>\n',
    'src/sandbox/scout-sandbox-main.c': 'int main (void) { g_main_loop_run (l); }\n',
    'src/sandbox/scout-sandbox.h': 'const char *name = "pages_show_list";\n',
    'src/library/scout-table.c': 'const char *sql = "SELECT creator_id FROM creator";\n',
    'src/widgets/scout-card.c': '#include <gtk/gtk.h>\n#include "scout-creator.h"\n'
                                '/* never accept-certificate, foo_sync (a) */\n',
    'src/pages/scout-page.c': '#include <adwaita.h>\n#include "scout-market.h"\n',
    'src/pages/login/scout-view.c': '#include <webkit/webkit.h>\nint pages_show_list;\n'
                                    '/* "pages_show_list" */\nint b = f ("", a->creator_id, "");\n',
    'src/pages/parts/scout-part.h': '',
    'src/pages/creator/scout-hero.h': '#include "scout-part.h"\n',
    'src/app/main.c': '#include "scout-sandbox.h"\n#include "scout-hero.h"\n',
    'src/app/scout-program.h': '',
    'src/app/session/scout-session.h': '',
    'src/app/window/scout-window.h': '#include "scout-session.h"\n',
    'tests/base/test-token.c': 'void f (void) { scout_token_reveal (t); g_main_loop_run (l); }\n',
}
PLANTED = [
    ('arrow', 'src/base/scout-a.c', '#include "scout-graph.h"\n'),
    ('arrow', 'src/model/scout-a.c', '#include "scout-graph.h"\n'),
    ('arrow', 'src/widgets/scout-a.c', '#include "scout-market.h"\n'),
    ('arrow', 'src/pages/scout-a.c', '#include "scout-sandbox.h"\n'),
    ('arrow', 'src/sandbox/scout-a.c', '#include "scout-graph.h"\n'),
    ('arrow', 'src/graph/meson.build', 'x = [scout_model_dep]\n'),
    ('library', 'src/graph/meson.build', 'x = [\n  gtk_dep,\n]\n'),
    ('library', 'src/market/scout-a.c', '#include <gtk/gtk.h>\n'),
    ('library', 'src/market/scout-a.c', '#include <libsoup/soup.h>\n'),
    ('library', 'src/pages/scout-a.c', '#include <webkit/webkit.h>\n'),
    ('library', 'src/pages/scout-a.c', '#include <json-glib/json-glib.h>\n'),
    ('library', 'src/model/scout-a.c', '#include <sqlite3.h>\n'),
    ('library', 'src/account/scout-login-flow.c', '#include <libsecret/secret.h>\n'),
    ('library', 'src/app/scout-a.c', '#include <gst/gst.h>\n'),
    ('token', 'src/pages/scout-a.c', 'void f (void) { scout_token_reveal (t); }\n'),
    ('certificate', 'src/graph/scout-soup-a.c', 'int x = connect (m, "accept-certificate");\n'),
    ('certificate', 'src/pages/login/a.c', 'int x = WEBKIT_TLS_ERRORS_POLICY_IGNORE;\n'),
    ('main-loop', 'src/app/a.c', 'void f (void) { g_main_context_iteration (NULL, TRUE); }\n'),
    ('blocking', 'src/account/scout-a.c', 'void f (void) { secret_password_lookup_sync (a); }\n'),
    ('blocking', 'src/graph/scout-soup-a.c', 'void f (void) { soup_session_send (s, m); }\n'),
    ('sandbox-branch', 'src/app/scout-a.c', 'char *x = g_getenv ("SCOUT_SANDBOX");\n'),
    ('wire-name', 'src/account/scout-a.c', 'const char *name = "pages_show_list";\n'),
    ('wire-name', 'src/model/scout-a.c', 'const char *name = "id,is_verified,name";\n'),
    ('wire-name', 'src/pages/scout-a.c', 'const char *name = "creator_id";\n'),
    ('include-path', 'src/app/scout-a.c', '#include "../sandbox/scout-sandbox.h"\n'),
    ('room', 'src/pages/parts/scout-a.c', '#include "scout-hero.h"\n'),
    ('room', 'src/pages/login/scout-a.c', '#include "scout-part.h"\n'),
    ('room', 'src/app/session/scout-a.c', '#include "scout-window.h"\n'),
    ('room', 'src/app/window/scout-a.c', '#include "scout-program.h"\n'),
    ('folder', 'src/misc/scout-a.c', 'int x;\n'),
    ('folder', 'src/pages/misc/scout-a.c', 'int x;\n'),
    ('folder', 'src/model/misc/scout-a.c', 'int x;\n'),
]

if __name__ == '__main__':
    sys.exit(main(check, GOOD, PLANTED, __doc__))
