#!/usr/bin/env python3
"""Checks that the pictures that metainfo and README.md name are in the tree, and as they are said.

usage: check-screenshots.py [TOP-FOLDER]            check-screenshots.py --self-test

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import pathlib
import re
import struct
import sys

from checking import Problem, find_files, main, read

METAINFO = pathlib.Path('data/io.github.creatorscout.Scout.metainfo.xml.in')
FOLDER = pathlib.Path('data/screenshots')
IMAGE = re.compile(r'<image\b[^>]*?width="(\d+)" height="(\d+)"[^>]*>[^<]*?/main/([^<]*)</image>')
ANY_IMAGE = re.compile(r'<image\b')
# In README.md; what is elsewhere is somebody else's.
LINK = re.compile(r'!\[[^\]]*\]\(([^):]+)\)')
MAX_BYTES = 300_000


def picture_size(path):
    head = path.read_bytes()[:24]
    return struct.unpack('>II', head[16:24]) if head.startswith(b'\x89PNG') else None


def check(top):
    top = pathlib.Path(top)
    problems = []
    named = set()
    for number, line in enumerate(read(top, METAINFO).split('\n'), 1):
        image = IMAGE.search(line)
        if image is None:
            if ANY_IMAGE.search(line):
                problems.append(Problem(METAINFO, number, 'address',
                                        'a picture has a size, and an address in the main branch'))
            continue
        name = image.group(3)
        named.add(name)
        if not (top / name).is_file():
            problems.append(Problem(METAINFO, number, 'missing', f'{name} is not in the tree'))
        elif picture_size(top / name) != (int(image.group(1)), int(image.group(2))):
            problems.append(Problem(METAINFO, number, 'size', f'{name} has another size'))
    for number, line in enumerate(read(top, 'README.md').split('\n'), 1):
        for name in LINK.findall(line):
            named.add(name)
            if not (top / name).is_file():
                problems.append(Problem('README.md', number, 'missing',
                                        f'{name} is not in the tree'))
    for path in find_files(top, [FOLDER], ['.png']):
        if path.as_posix() not in named:
            problems.append(Problem(path, 1, 'unused', 'nothing names this picture'))
        if (top / path).stat().st_size > MAX_BYTES:
            problems.append(Problem(path, 1, 'bytes', f'more than {MAX_BYTES} bytes'))
    return problems


# Text as far as the size; a PNG's first byte, which is no text, cannot be planted.
ADDRESS = '>https://example.org/main/data/screenshots/a.png</image>\n'
GOOD = {
    str(METAINFO): '<component/>\n',
    'README.md': '![A](data/screenshots/a.png) ![B](https://example.org/b.png)\n',
    'data/screenshots/a.png': 'picture',
}
PLANTED = [
    ('missing', 'README.md', '![A](data/screenshots/a.png) ![B](data/screenshots/b.png)\n'),
    ('missing', str(METAINFO), '<image width="12" height="8"' + ADDRESS.replace('a.png', 'b.png')),
    ('size', str(METAINFO), '<image width="12" height="8"' + ADDRESS),
    ('address', str(METAINFO), '<image' + ADDRESS),
    ('unused', 'data/screenshots/b.png', 'picture'),
    ('bytes', 'data/screenshots/a.png', 'picture' * MAX_BYTES),
]

if __name__ == '__main__':
    sys.exit(main(check, GOOD, PLANTED, __doc__))
