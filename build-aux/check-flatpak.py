#!/usr/bin/env python3
"""Checks the Flatpak manifests: the right id, the runtime, and no hole in the sandbox that Scout
does not need: no files of the person's, no bus names, no devices but the graphics card.

usage: check-flatpak.py [TOP-FOLDER]            check-flatpak.py --self-test

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import json
import sys

from checking import Problem, main, read

ID = 'io.github.creatorscout.Scout'
# The development build has the same id and stands on a branch of its own.
MANIFESTS = {f'flatpak/{ID}.json': None, f'flatpak/{ID}.Devel.json': 'devel'}
ALLOWED = {
    '--share=network',
    '--share=ipc',
    '--socket=wayland',
    '--socket=fallback-x11',
    '--device=dri',
}


def check_manifest(path, manifest, branch):
    if manifest.get('app-id', manifest.get('id')) != ID:
        yield Problem(path, 1, 'id', f'the id must be {ID}')
    if manifest.get('branch') != branch:
        yield Problem(path, 1, 'branch', f'the branch must be {branch or "left out"}')
    if manifest.get('runtime') != 'org.gnome.Platform' or manifest.get('sdk') != 'org.gnome.Sdk':
        yield Problem(path, 1, 'runtime', 'Scout runs on org.gnome.Platform')
    if manifest.get('command') != 'scout':
        yield Problem(path, 1, 'command', 'the command must be scout')
    for argument in manifest.get('finish-args', []):
        if argument not in ALLOWED:
            yield Problem(path, 1, 'finish-args',
                          f'{argument}: say in docs/security.md why it is needed, then allow it in '
                          'build-aux/check-flatpak.py')
    names = [module.get('name') for module in manifest.get('modules', [])]
    if 'scout' not in names:
        yield Problem(path, 1, 'module', 'the module scout is missing')


def check(top):
    problems = []
    for path, branch in MANIFESTS.items():
        try:
            manifest = json.loads(read(top, path))
        except (OSError, ValueError) as error:
            problems.append(Problem(path, getattr(error, 'lineno', 1), 'json', str(error)))
            continue
        problems += check_manifest(path, manifest, branch)
    return problems


def example(branch, **changes):
    manifest = {
        'app-id': ID, 'runtime': 'org.gnome.Platform', 'runtime-version': '48',
        'sdk': 'org.gnome.Sdk', 'command': 'scout', 'finish-args': ['--share=network'],
        'modules': [{'name': 'scout'}],
    }
    if branch:
        manifest['branch'] = branch
    return json.dumps({**manifest, **changes})


RELEASE, DEVEL = MANIFESTS
GOOD = {path: example(branch) for path, branch in MANIFESTS.items()}
PLANTED = [
    ('json', RELEASE, '{ "app-id": '),
    ('id', RELEASE, example(None, **{'app-id': 'org.example.Scout'})),
    ('branch', DEVEL, example(None)),
    ('runtime', RELEASE, example(None, runtime='org.kde.Platform')),
    ('command', RELEASE, example(None, command='sh')),
    ('finish-args', RELEASE, example(None, **{'finish-args': ['--filesystem=home']})),
    ('finish-args', DEVEL, example('devel', **{'finish-args': ['--talk-name=org.a.b']})),
    ('module', RELEASE, example(None, modules=[])),
]

if __name__ == '__main__':
    sys.exit(main(check, GOOD, PLANTED, __doc__))
