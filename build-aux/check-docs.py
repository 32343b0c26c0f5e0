#!/usr/bin/env python3
"""Checks that whatever src/ offers is explained: each function declared in a header, each property
and each signal has a doc comment that names every parameter and what is returned.

A function's comment stands above its declaration or above its definition. Functions that a macro of
GLib makes (_get_type, _quark) need none; in private headers any comment above a function will do.

usage: check-docs.py [TOP-FOLDER]            check-docs.py --self-test

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import re
import sys

from checking import Problem, find_files, main, read
from csource import Source

DOC_NAME = re.compile(r'/\*\*\s*\n\s*\*\s*([\w:-]+?):?\s*(?:\([^)]*\))?\s*:?\s*$', re.MULTILINE)
MADE_BY_MACRO = re.compile(r'_(?:get_type|quark)$')
PARAM_SPEC = re.compile(r'\bg_param_spec_\w+\s*\(\s*"([^"]+)"')
SIGNAL = re.compile(r'\bg_signal_new(?:v|_class_handler)?\s*\(\s*"([^"]+)"')


class Doc:
    def __init__(self, comment):
        self.line = comment.line
        self.text = comment.text
        match = DOC_NAME.match(comment.text)
        self.name = match.group(1) if match else ''
        # Without the asterisks, so that sentences may run on.
        self.body = re.sub(r'^\s*\*', '', comment.text[3:-2], flags=re.MULTILINE)


def read_docs(source):
    docs = {}
    for comment in source.comments:
        if comment.is_doc:
            doc = Doc(comment)
            if doc.name:
                docs.setdefault(doc.name, doc)
    return docs


def is_explained(path, source, function):
    """Whether a function of a private header has a comment of whatever form."""
    return path.name.endswith('-private.h') and any(
        max(function.previous_line, function.line - 3) <= comment.end_line <= function.line
        for comment in source.comments)


def check_function(path, function, doc):
    if not doc:
        yield Problem(path, function.line, 'undocumented',
                      f'{function.name}() needs a comment "/**\\n * {function.name}:"')
        return
    for parameter in function.parameters:
        if not re.search(r'@' + re.escape(parameter.name) + r'\s*:', doc.body):
            yield Problem(path, function.line, 'parameter',
                          f'the comment of {function.name}() does not explain @{parameter.name}')
    returns = re.search(r'^\s*Returns:\s*\S', doc.body, re.MULTILINE)
    if not function.returns_nothing and not returns:
        yield Problem(path, function.line, 'returns',
                      f'the comment of {function.name}() lacks "Returns:"')
    if function.returns_nothing and returns:
        yield Problem(path, function.line, 'returns',
                      f'{function.name}() returns nothing, its comment says otherwise')
    words = re.sub(r'^\s*@[\w.]+:.*$|\([^)]*\)|Returns:', '', doc.body, flags=re.MULTILINE)
    if not re.search(r'[A-Za-z]{2}', words.replace(function.name, '')):
        yield Problem(path, function.line, 'empty',
                      f'the comment of {function.name}() says nothing')


def check_installed(path, source, docs):
    names = {name for name in docs if ':' in name}
    for pattern, kind, separator in ((PARAM_SPEC, 'property', ':'), (SIGNAL, 'signal', '::')):
        for match in pattern.finditer(source.text):
            name = match.group(1)
            documented = any(re.fullmatch(r'\w+' + separator + re.escape(name), known)
                             for known in names)
            if not documented:
                yield Problem(path, source.line_at(match.start()), kind,
                              f'the {kind} "{name}" needs a comment '
                              f'"/**\\n * ScoutType{separator}{name}:"')


def check(top):
    sources = {path: Source(read(top, path)) for path in find_files(top, ['src'], ['.c', '.h'])}
    docs = {path: read_docs(source) for path, source in sources.items()}
    problems = []
    for path, source in sources.items():
        twin = path.with_suffix('.c' if path.suffix == '.h' else '.h')
        known = {**docs.get(twin, {}), **docs[path]}
        if path.suffix == '.h':
            for function in source.declarations():
                if MADE_BY_MACRO.search(function.name) or is_explained(path, source, function):
                    continue
                problems += check_function(path, function, known.get(function.name))
        problems += check_installed(path, source, known)
    return problems


GOOD_H = '''#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_THING (scout_thing_get_type ())
GQuark scout_thing_error_quark (void);
G_DECLARE_FINAL_TYPE (ScoutThing, scout_thing, SCOUT, THING, GObject)

/**
 * ScoutThingFunc:
 * @thing: a thing
 *
 * Called for a thing.
 */
typedef void (*ScoutThingFunc) (ScoutThing *thing);

struct _ScoutThingInterface
{
  void (*run) (ScoutThing *self);
};

/**
 * scout_thing_new:
 *
 * Returns: (transfer full): a thing
 */
ScoutThing *scout_thing_new (void);

/**
 * scout_thing_foreach:
 * @self: a thing
 * @func: (scope call): called for each
 * @values: (array length=n_values): values
 * @n_values: how many
 * @...: more
 *
 * Calls @func.
 */
void scout_thing_foreach (ScoutThing      *self,
                          void           (*func) (int x),
                          const int        values[2],
                          gsize            n_values,
                          ...) G_GNUC_PRINTF (1, 2);

/**
 * scout_thing_get_size: (skip)
 * @self: a thing
 *
 * Returns: bytes
 */
static inline gsize
scout_thing_get_size (ScoutThing *self)
{
  return helper (self);
}

void scout_thing_run (ScoutThing *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutThing, scout_thing_free)

G_END_DECLS
'''
GOOD_C = '''
static void
scout_thing_class_init (ScoutThingClass *klass)
{
  /**
   * ScoutThing:size:
   *
   * Bytes.
   */
  props[PROP_SIZE] = g_param_spec_int ("size", NULL, NULL, 0, 1, 0, G_PARAM_READABLE);

  /**
   * ScoutThing::moved:
   * @self: the thing
   *
   * It has moved.
   */
  signals[MOVED] = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), 0);
}

/**
 * scout_thing_run:
 * @self: a thing
 *
 * Runs.
 */
void
scout_thing_run (ScoutThing *self)
{
}
'''
H, C = 'src/base/scout-thing.h', 'src/base/scout-thing.c'
PRIVATE = 'src/base/scout-thing-private.h'
GOOD_PRIVATE = '/* scout-thing-private.h: inner life. */\n#pragma once\n\n/* Moves it. */\n' \
               'void _scout_thing_move (ScoutThing *self);\n'
GOOD = {H: GOOD_H, C: GOOD_C, PRIVATE: GOOD_PRIVATE}
PLANTED = [
    ('undocumented', H, GOOD_H + 'int scout_thing_count (ScoutThing *self);\n'),
    ('undocumented', H, GOOD_H.replace(' * scout_thing_new:', ' * scout_thing_make:')),
    ('undocumented', C, GOOD_C.replace(' * scout_thing_run:', ' * scout_run:')),
    ('undocumented', PRIVATE, GOOD_PRIVATE + 'int _scout_thing_count (ScoutThing *self);\n'),
    ('parameter', H, GOOD_H.replace('@n_values: how', '@n: how')),
    ('parameter', H, GOOD_H.replace('@...: more', '@x: more')),
    ('returns', H, GOOD_H.replace('Returns: (transfer full): a thing', 'Makes a thing')),
    ('returns', C, GOOD_C.replace(' * Runs.', ' * Returns: something')),
    ('property', C, GOOD_C.replace('ScoutThing:size:', 'ScoutThing:length:')),
    ('signal', C, GOOD_C.replace('ScoutThing::moved:', 'ScoutThing:moved:')),
    ('empty', C, GOOD_C.replace(' * Runs.', ' *')),
]

if __name__ == '__main__':
    sys.exit(main(check, GOOD, PLANTED, __doc__))
