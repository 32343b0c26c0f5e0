#!/usr/bin/env python3
"""Makes data/catalog/*-strings.c, by which the labels of the catalogue reach the translators.

xgettext reads no JSON of ours, but it reads C: each label, help and the like stands there
once, marked, behind the names of what it belongs to. The files are never compiled.

usage: make-catalog-strings.py --write | --check | --self-test

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import json
import re
import sys

from generating import CATALOG, NETWORKS, load_catalog, main

HEAD = '''/* {file}: words of the catalogue for translators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Made by build-aux/make-catalog-strings.py from {network}.json, and never compiled. In front of
 * each text stands the first thing that it names. */

#include "config.h"

#include <glib/gi18n.h>

static const char * const strings[] = {{
'''
COLUMNS = 100
# Our own name of a network is a proper name.
UNTRANSLATED = {'Facebook', 'Instagram'}


def walk(node, owner):
    """Yields (what it belongs to, text) of all labels and helps, in the order of the file."""
    if isinstance(node, list):
        for inner in node:
            yield from walk(inner, owner)
    elif isinstance(node, dict):
        # The labels of standards are translated elsewhere.
        if 'text-domain' in node:
            return
        owner = node.get('name', node.get('value', node.get('id', owner)))
        for key in ('label', 'help', 'any', 'whole'):
            if re.search('[A-Za-z]', node.get(key, '')):
                yield owner, node[key]
        for inner in node.values():
            if isinstance(inner, (dict, list)):
                yield from walk(inner, owner)


def quote(text):
    return json.dumps(text, ensure_ascii=False)


def format_text(owner, text):
    line = f'  /* {owner} */ N_({quote(text)}),'
    if len(line) <= COLUMNS:
        return line
    # One piece per line; the comment must stand right in front of the keyword.
    pieces, indent = [''], '      '
    for word in re.findall(r'\S+\s*', text):
        if len(indent) + len(quote(pieces[-1] + word)) + 2 > COLUMNS:
            pieces.append('')
        pieces[-1] += word
    return (f'  /* {owner} */\n  N_(' + f'\n{indent[:5]}'.join(map(quote, pieces)) + '),')


def make():
    files = {}
    for network in NETWORKS:
        name = f'{network}-strings.c'
        owners = {}
        for owner, text in walk(load_catalog(network), network):
            if text not in UNTRANSLATED:
                owners.setdefault(text, owner)
        lines = [format_text(owner, text) for text, owner in owners.items()]
        files[CATALOG / name] = (HEAD.format(file=name, network=network)
                                 + '\n'.join(lines) + '\n};\n')
    return files


if __name__ == '__main__':
    sys.exit(main(make, __doc__))
