#!/usr/bin/env python3
"""Checks the Flatpak manifests: the right id, the runtime, and no hole in the sandbox that Scout
does not need: no files of the person's, no bus names, no devices but the graphics card.

usage: check-flatpak.py [TOP-FOLDER]            check-flatpak.py --self-test

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import json
import pathlib
import sys

from checking import Problem, main, read

ID = 'io.github.creatorscout.Scout'
MANIFESTS = {f'flatpak/{ID}.json': ID, f'flatpak/{ID}.Devel.json': f'{ID}.Devel'}
ALLOWED = {
    '--share=network',
    '--share=ipc',
    '--socket=wayland',
    '--socket=fallback-x11',
    '--device=dri',
}


def check_manifest(path, manifest, application):
    if manifest.get('app-id', manifest.get('id')) != application:
        yield Problem(path, 1, 'id', f'the id must be {application}')
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
    for path, application in MANIFESTS.items():
        try:
            manifest = json.loads(read(top, path))
        except (OSError, ValueError) as error:
            problems.append(Problem(path, getattr(error, 'lineno', 1), 'json', str(error)))
            continue
        problems += check_manifest(path, manifest, application)
    return problems


def example(application, **changes):
    manifest = {
        'app-id': application, 'runtime': 'org.gnome.Platform', 'runtime-version': '48',
        'sdk': 'org.gnome.Sdk', 'command': 'scout', 'finish-args': ['--share=network'],
        'modules': [{'name': 'scout'}],
    }
    return json.dumps({**manifest, **changes})


RELEASE, DEVEL = MANIFESTS
GOOD = {path: example(application) for path, application in MANIFESTS.items()}
PLANTED = [
    ('json', RELEASE, '{ "app-id": '),
    ('id', DEVEL, example(ID)),
    ('runtime', RELEASE, example(ID, runtime='org.kde.Platform')),
    ('command', RELEASE, example(ID, command='sh')),
    ('finish-args', RELEASE, example(ID, **{'finish-args': ['--filesystem=home']})),
    ('finish-args', DEVEL, example(ID + '.Devel', **{'finish-args': ['--talk-name=org.a.b']})),
    ('module', RELEASE, example(ID, modules=[])),
]

if __name__ == '__main__':
    sys.exit(main(check, GOOD, PLANTED, __doc__))
