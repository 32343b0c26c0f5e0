#!/usr/bin/env python3
# Looks for access tokens in everything that Scout says and writes while it runs through its main
# job at the highest log level: both streams, and every file below the private folders of the run.
# The sandbox's tokens are the canaries: all begin with one word. Threats T1, T2, T3 and T5.
#
# usage: check-canary.py RUN-UI SCOUT SCOUT-SANDBOX
#        check-canary.py --inside FOLDER SCOUT     (by itself, in the surroundings of RUN-UI)
#
# Copyright 2026 The Scout authors
# SPDX-License-Identifier: GPL-3.0-or-later

import base64
import codecs
import json
import os
import pathlib
import re
import select
import subprocess
import sys
import tempfile

WORD = b'SANDBOX'
PLANTED = WORD + b'0CanaryThatIsPlanted0123456789'
SKIPPED = 77
FOLDERS = ['HOME', 'TMPDIR', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME',
           'XDG_RUNTIME_DIR', 'XDG_STATE_HOME']

failures = []


def check(holds, sentence):
    print(('ok' if holds else 'not ok') + ' - ' + sentence)
    if not holds:
        failures.append(sentence)


def base64_pattern(shift):
    """What WORD, that many bytes into a group of three, looks like in base64 wherever it stands."""
    text = base64.b64encode(b'\0' * shift + WORD + b'\0\0')
    first = -(-shift * 8 // 6)
    last = (shift + len(WORD)) * 8 // 6
    return re.escape(text[first:last]) + rb'[A-Za-z0-9+/_-]{16,}'


def percent_pattern():
    return rb''.join(rb'(?:%c|%%%02X|%%%02x)' % (byte, byte, byte) for byte in WORD) \
        + rb'(?:[A-Za-z0-9]|%[0-9A-Fa-f]{2}){16,}'


def spaced_pattern(before, after):
    return rb''.join(before + bytes([byte]) + after for byte in WORD) \
        + rb'(?:' + before + rb'[A-Za-z0-9]' + after + rb'){16,}'


PATTERNS = {
    'as it is or percent-encoded': percent_pattern(),
    'reversed': rb'[A-Za-z0-9]{16,}' + WORD[::-1],
    'in base64': base64_pattern(0),
    'in base64, shifted by one': base64_pattern(1),
    'in base64, shifted by two': base64_pattern(2),
    'in base 16': rb'(?i:' + codecs.encode(WORD, 'hex') + rb')[0-9A-Fa-f]{32,}',
    'in UTF-16': spaced_pattern(rb'', rb'\x00'),
    'in UTF-16, the other way round': spaced_pattern(rb'\x00', rb''),
}


def find(data):
    """Returns the names of the patterns that are found."""
    return [name for name, pattern in PATTERNS.items() if re.search(pattern, data)]


def look_through(what, data, found):
    for name in find(data):
        found.append(f'a token {name} in {what}')


def look_through_folders(folders):
    """Returns what is found, and how many files were read."""
    found = []
    n_files = 0
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob('*')):
            look_through('the name of ' + str(path), os.fsencode(path.name), found)
            if path.is_file() and not path.is_symlink():
                look_through(str(path), path.read_bytes(), found)
                n_files += 1
    return found, n_files


def run_and_look(command, outside):
    """Runs a command; returns its status, its streams, what is found and how many files it left."""
    environment = dict(os.environ, G_MESSAGES_DEBUG='all', GSETTINGS_BACKEND='keyfile')
    with open(outside / 'streams', 'wb') as streams:
        status = subprocess.run(command, env=environment, stdout=streams, stderr=streams,
                                timeout=240).returncode
    said = (outside / 'streams').read_bytes()
    found, n_files = look_through_folders({os.environ[name] for name in FOLDERS} | {outside})
    return status, said, found, n_files


def open_keyring():
    """A keyring that takes the token, or nothing where none is installed."""
    try:
        daemon = subprocess.Popen(['gnome-keyring-daemon', '--foreground', '--unlock',
                                   '--components=secrets'],
                                  env={name: value for name, value in os.environ.items()
                                       if not name.startswith(('G_DEBUG', 'G_ENABLE', 'MALLOC_'))},
                                  stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL)
    except FileNotFoundError:
        return None
    daemon.stdin.write(b'right')
    daemon.stdin.close()
    return daemon


def look_inside(outside, scout):
    """In the surroundings of run-ui, whose folders are gone when this ends."""
    outside = pathlib.Path(outside)
    os.environ['TMPDIR'] = str(outside / 'tmp')
    (outside / 'tmp').mkdir()
    keyrings = pathlib.Path(os.environ['XDG_DATA_HOME']) / 'keyrings'
    keyrings.mkdir(mode=0o700)
    daemon = open_keyring()

    tour = outside / 'tour'
    status, said, found, n_files = run_and_look([scout, '--sandbox', '--tour', str(tour)], outside)
    print(said.decode(errors='replace')[-2000:] if status else f'{len(said)} bytes were said')
    check(status == 0, f'the tour ends with 0, ended with {status}')
    steps = [step['name'] for step in json.loads((tour / 'tour.json').read_text())['steps']]
    check('search' in steps and 'creator' in steps, 'it went through search and creator')
    check(b'DEBUG' in said and b'/creator_marketplace/creators' in said, 'Scout said all it can')
    check(n_files > len(steps), f'{n_files} files were read')
    check(any((tour / 'library').glob('*.db')), 'what is kept is among the files')
    check(not found, f'no token anywhere: {found}')
    check(not re.search(rb'[?&#]state=[^&\s]{20,}', said), 'no state of a sign-in either')
    if daemon is not None:
        check((keyrings / 'login.keyring').is_file(), 'the keyring is among the files')
        daemon.terminate()
        daemon.wait()

    # The same eyes see what a Scout that leaks would leave behind.
    leak = ('import os, sys; token = sys.argv[1]; print(token); '
            'open(os.environ["XDG_CACHE_HOME"] + "/leak", "w").write(token[::-1])')
    _, _, found, _ = run_and_look([sys.executable, '-c', leak, PLANTED.decode()], outside)
    check(len(found) == 2, f'a planted token is found in a stream and in a file: {found}')
    return 1 if failures else 0


def check_patterns():
    """Each way to write a token is recognised, at any place; ordinary words are not."""
    ways = {
        'as it is': PLANTED,
        'percent-encoded': b''.join(b'%%%02x' % byte for byte in PLANTED),
        'partly percent-encoded': PLANTED.replace(b'B', b'%42'),
        'reversed': PLANTED[::-1],
        'in base64': base64.b64encode(PLANTED),
        'in base64, further on': base64.b64encode(b'a' + PLANTED),
        'in base64, at the end': base64.b64encode(b'Bearer ' + PLANTED),
        'in base64, behind two': base64.b64encode(b'ab' + PLANTED + b'"}'),
        'in base 16': codecs.encode(PLANTED, 'hex'),
        'in UTF-16': PLANTED.decode().encode('utf-16-le'),
        'in UTF-16, the other way round': PLANTED.decode().encode('utf-16-be'),
    }
    for name, text in ways.items():
        check(find(b'\xff{"a":"' + text + b'"}\n'), f'a token is recognised {name}')
    check(not find(b'The SANDBOX is neat. SANDBOX=1 XOBDNAS U0FORJ tokens SANDBOX\xe2\x80\xa6'),
          'words are no tokens')


def check_shape(sandbox):
    """The sandbox's tokens are of the shape that is looked for."""
    server = subprocess.Popen([sandbox], stdout=subprocess.PIPE)
    try:
        ready, _, _ = select.select([server.stdout], [], [], 60)
        told = json.loads(server.stdout.readline()) if ready else {}
    finally:
        server.terminate()
        server.wait()
    tokens = [told['user_token']] + [page['access_token'] for page in told['pages']]
    check(all(find(token.encode()) for token in tokens), 'the sandbox’s tokens are recognised')


def main(run_ui, scout, sandbox):
    check_patterns()
    check_shape(sandbox)
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run([run_ui, sys.executable, __file__, '--inside', folder, scout],
                             timeout=280)
    if run.returncode == SKIPPED:
        return SKIPPED
    return 1 if failures or run.returncode else 0


if __name__ == '__main__':
    if sys.argv[1] == '--inside':
        sys.exit(look_inside(*sys.argv[2:]))
    sys.exit(main(*sys.argv[1:]))
