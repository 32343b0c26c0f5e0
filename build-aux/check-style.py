#!/usr/bin/env python3
"""Checks the budgets and the habits of CONTRIBUTING.md in all sources.

usage: check-style.py [TOP-FOLDER]            check-style.py --self-test

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import re
import sys

from checking import Problem, find_files, main, read
from csource import COMMENT_OR_TEXT, Source

FOLDERS = ['src', 'tests', 'build-aux', 'data', 'po', '.ci']
SUFFIXES = ['.c', '.h', '.py', '.ui', '.css', 'meson.build']

MAX_FILE = 600
MAX_FUNCTION = 60
MAX_CLASS_INIT = 90
MAX_HEADER = 120
MAX_TEMPLATE = 300
MAX_PARAMETERS = 5
MAX_COLUMNS = 100

# The trio of asynchronous calls, and what comes with any callback.
FREE_PARAMETER = re.compile(
    r'\bGCancellable\b|\bGAsyncReadyCallback\b|\bGDestroyNotify\b|\bGError\s*\*\*'
    r'|\b(?:gpointer|void\s*\*)\s*(?:user_)?data$')
# Others fix the signature of these: signals, and the virtual functions with long ones.
FOREIGN_SIGNATURE = re.compile(r'(?:_cb|_measure|_match_selected|_drag_drop)$')

# Written in two halves, so that this file does not hold them.
MARKS = re.compile(
    r'\b(?:' + '|'.join(['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK']) + r')\b')

# Setters that parse markup (libadwaita 1.2 does so unasked), with the argument that is parsed.
MARKUP_SETTERS = {
    'adw_action_row_set_subtitle': 1,
    'adw_expander_row_set_subtitle': 1,
    'adw_preferences_group_set_description': 1,
    'adw_preferences_group_set_title': 1,
    'adw_preferences_row_set_title': 1,
    'adw_status_page_set_description': 1,
    'adw_toast_set_title': 1,
    'gtk_label_set_markup': 1,
    'gtk_label_set_markup_with_mnemonic': 1,
    'gtk_tooltip_set_markup': 1,
    'gtk_widget_set_tooltip_markup': 1,
    'pango_layout_set_markup': 1,
    'pango_parse_markup': 0,
}
MARKUP_FORMATTERS = (
    'adw_message_dialog_format_body_markup',
    'adw_message_dialog_format_heading_markup',
    'adw_toast_new_format',
    'g_markup_printf_escaped',
)
# The one place where toasts are made.
TOASTS = 'scout-toast.c'
# Our own words: literals, translated or not.
OWN_WORDS = re.compile(r'(?:\b(?:NULL|_|C_|N_|g_dgettext)\b|"\s*"|[(),\s]|\bGETTEXT_PACKAGE\b)*')


def check_text(path, text):
    """What holds for every file."""
    for number, line in enumerate(text.split('\n'), 1):
        if '\t' in line:
            yield Problem(path, number, 'tab', 'indent with spaces')
        if line != line.rstrip():
            yield Problem(path, number, 'trailing-space', 'remove the space at the end')
        if path.suffix in ('.c', '.h', '.py') and len(line) > MAX_COLUMNS:
            yield Problem(path, number, 'columns',
                          f'{len(line)} columns, {MAX_COLUMNS} at most')
        mark = MARKS.search(line)
        if mark:
            yield Problem(path, number, 'mark',
                          f'do it or open an issue instead of {mark.group(0)}')
    if text and not text.endswith('\n'):
        yield Problem(path, text.count('\n') + 1, 'last-line', 'end the last line')
    if path.suffix in ('.c', '.h', '.py') or path.parts[0] == '.ci':
        head = '\n'.join(text.split('\n')[:30])
        if 'SPDX-License-Identifier: GPL-3.0-or-later' not in head \
                or 'Copyright 2026 The Scout authors' not in head:
            yield Problem(path, 1, 'license',
                          'state copyright and SPDX-License-Identifier in the head')


def check_head(path, source):
    first = source.comments[0] if source.comments else None
    pattern = r'/\* ' + re.escape(path.name) + r': \S.*'
    if not first or first.line != 1 or not re.match(pattern, first.text):
        yield Problem(path, 1, 'head', f'begin with "/* {path.name}: one sentence"')


def has_gap(source, before, after):
    return any(not line.strip() for line in source.lines[before.line:after.line - 1])


def find_own_header(path, source, includes):
    """The header that a file implements or tests: its own by name, or else a first one that stands
    alone, as a class may be spread over several files."""
    scouts = [i for i in includes if not i.is_system and i.name != 'config.h']
    named = [i for i in scouts if i.name == path.stem + '.h']
    if named:
        return named[0]
    if scouts and path.suffix == '.c':
        following = includes[includes.index(scouts[0]) + 1:]
        if not following or has_gap(source, scouts[0], following[0]):
            return scouts[0]
    return None


def check_includes(path, source):
    includes = [i for i in source.includes() if not i.is_conditional]
    if path.suffix == '.c' and [i.name for i in includes[:1]] != ['config.h']:
        yield Problem(path, includes[0].line if includes else 1, 'config',
                      'include "config.h" first')
    # An own private header may have a group of its own or stand among the others.
    attempts = [list(check_include_groups(path, source, includes, rank)) for rank in (2, 3)]
    yield from min(attempts, key=len)


def is_sorted(before, after):
    """Whether names follow A to Z, be it with or without their endings."""
    return before <= after or before.rpartition('.')[0] <= after.rpartition('.')[0]


def check_include_groups(path, source, includes, private_rank):
    own = find_own_header(path, source, includes)

    def rank(include):
        if include is own:
            return 1
        if include.name == 'config.h':
            return 0
        if include.name == path.stem + '-private.h':
            return private_rank
        return 4 if include.is_system else 3

    for before, after in zip(includes, includes[1:]):
        group_before, group = rank(before), rank(after)
        if group < group_before:
            yield Problem(path, after.line, 'include-order',
                          f'{after.name} stands too late: config.h, own header, own private '
                          'headers, Scout headers, system headers')
        elif group == group_before and not is_sorted(before.name, after.name):
            yield Problem(path, after.line, 'include-order',
                          f'{after.name} comes before {before.name} (A to Z)')
        elif group == group_before and after.name == before.name:
            yield Problem(path, after.line, 'include-order', f'{after.name} is included twice')
        if group != group_before and not has_gap(source, before, after):
            yield Problem(path, after.line, 'include-order',
                          'separate the groups by an empty line')


def check_functions(path, source):
    for function in source.functions():
        budget = MAX_CLASS_INIT if function.name.endswith('_class_init') else MAX_FUNCTION
        if function.length > budget:
            yield Problem(path, function.line, 'function-length',
                          f'{function.name} has {function.length} lines, {budget} at most: '
                          'split it')
        if path.suffix == '.c':
            yield from check_parameters(path, function)


def check_parameters(path, function):
    if FOREIGN_SIGNATURE.search(function.name):
        return
    counted = [p for p in function.parameters if not FREE_PARAMETER.search(p.text)]
    if len(counted) > MAX_PARAMETERS:
        yield Problem(path, function.line, 'parameters',
                      f'{function.name} has {len(counted)} parameters, {MAX_PARAMETERS} at most: '
                      'pass a struct')


def is_own_words(argument):
    without_words = COMMENT_OR_TEXT.sub(
        lambda match: '' if match.group(0)[0] == '/' else '""', argument)
    return OWN_WORDS.fullmatch(without_words) is not None


def is_escaped(argument, body):
    """Whether an argument is a variable that is filled in one place only, by escaping."""
    if not re.fullmatch(r'\w+', argument):
        return False
    filled = re.findall(r'\b' + argument + r'\s*=\s*([^;]*)', body)
    return bool(filled) and all(
        value.startswith('g_markup_escape_text (') or value == 'NULL' for value in filled)


def is_plain(folder, argument):
    """Whether an argument is a child of a template in the folder that parses no markup."""
    child = re.fullmatch(r'self->(\w+)', argument)
    own = child and re.compile(
        f'<object class="\\w+" id="{child[1]}">((?:\\s*<property [^\\n]*)*)')
    found = [match[1] for template in folder.glob('*.ui')
             for match in own.finditer(template.read_text(encoding='utf-8'))] if own else []
    return bool(found) and all('name="use-markup">False<' in properties for properties in found)


def check_alignment(path, source):
    for function in source.declarations():
        columns = {parameter.column for parameter in function.parameters}
        if function.n_parameter_lines != len(function.parameters) or len(columns) > 1:
            yield Problem(path, function.line, 'alignment',
                          f'{function.name}: one parameter per line, below each other; '
                          'build-aux/line-up.py does it')
            continue
        names = {p.name_column for p in function.parameters if p.name_column is not None}
        if len(names) > 1:
            yield Problem(path, function.line, 'alignment',
                          f'{function.name}: line the names of the parameters up; '
                          'build-aux/line-up.py does it')


def check_markup(top, path, source):
    if path.parts[0] != 'src':
        return
    for name, arguments, line in source.calls(MARKUP_SETTERS):
        index = MARKUP_SETTERS[name]
        argument = arguments[index] if len(arguments) > index else ''
        if (not is_own_words(argument) and not is_escaped(argument, source.enclosing_body(line))
                and not is_plain(top / path.parent, arguments[0])):
            yield Problem(path, line, 'markup',
                          f'{name}() parses markup: give it literal text, or a variable that the '
                          'same function fills by g_markup_escape_text(), or turn "use-markup" off '
                          'in the template')
    for name, _, line in source.calls(MARKUP_FORMATTERS):
        yield Problem(path, line, 'markup', f'{name}() makes markup: show plain text')
    for name, _, line in source.calls(['adw_toast_new']):
        if path.name != TOASTS:
            yield Problem(path, line, 'toast', f'{name}() cuts what is said: scout_toast_new()')
    for name, arguments, line in source.calls(['gtk_label_set_use_markup']):
        if arguments[-1:] != ['FALSE']:
            yield Problem(path, line, 'markup', f'{name}(): labels show plain text')


def check_c(top, path, text):
    source = Source(text)
    yield from check_head(path, source)
    yield from check_includes(path, source)
    yield from check_functions(path, source)
    yield from check_alignment(path, source)
    yield from check_markup(top, path, source)
    n_lines = text.count('\n')
    if path.suffix == '.c' and n_lines > MAX_FILE:
        yield Problem(path, n_lines, 'file-length',
                      f'{n_lines} lines, {MAX_FILE} at most: split it')
    if path.suffix == '.h':
        n_lines = source.n_code_lines()
        if n_lines > MAX_HEADER:
            yield Problem(path, 1, 'header-length',
                          f'{n_lines} lines without comments, {MAX_HEADER} at most: split it')
        # What is precompiled is read once by itself, where the pragma means nothing.
        if '#pragma once' not in source.code and 'precompiled' not in path.parts:
            yield Problem(path, 1, 'pragma-once', 'guard the header by #pragma once')


def check_template(path, text):
    n_lines = text.count('\n')
    if n_lines > MAX_TEMPLATE:
        yield Problem(path, n_lines, 'template-length',
                      f'{n_lines} lines, {MAX_TEMPLATE} at most: split it')
    for match in re.finditer(r'name="use-markup"[^>]*>\s*(?:true|1|yes)\s*<', text, re.IGNORECASE):
        yield Problem(path, text.count('\n', 0, match.start()) + 1, 'markup',
                      'labels show plain text')


def check(top):
    problems = []
    for path in find_files(top, FOLDERS, SUFFIXES):
        text = read(top, path)
        problems += check_text(path, text)
        if path.suffix in ('.c', '.h'):
            problems += check_c(top, path, text)
        elif path.suffix == '.ui':
            problems += check_template(path, text)
    return problems


HEAD = '''/* {name}: makes things.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

'''
GOOD_C = HEAD.format(name='scout-thing.c') + '''#include "config.h"

#include "scout-thing.h"

#include "scout-clock.h"
#include "scout-token.h"

#include <gio/gio.h>
#include <string.h>

struct _ScoutThing
{
  GObject parent_instance;

  int values[2]; /* { not a body */
};

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutThing, scout_thing, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_CLOCK, clock_init))

static const char * const names[] = { "a;{", "b" };

static void
scout_thing_class_init (ScoutThingClass *klass)
{
''' + '  run (klass);\n' * 80 + '''}

void
scout_thing_load_async (ScoutThing          *self,
                        int                  a,
                        int                  b,
                        int                  c,
                        int                  d,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  adw_toast_set_title (self, _("Nothing was found, try again"));
  adw_toast_set_title (self, NULL);
}

static void
show_cb (GObject  *source,
         gpointer  user_data)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  adw_toast_set_title (self, escaped);
}
'''
GOOD_H = HEAD.format(name='scout-thing.h') + '''#pragma once

#include "scout-clock.h"

#include <gio/gio.h>
'''
GOOD = {'src/base/scout-thing.c': GOOD_C, 'src/base/scout-thing.h': GOOD_H,
        'src/base/scout-thing.ui': '<interface/>\n'}


def edited(text, old, new):
    assert old in text, old
    return text.replace(old, new, 1)


C, H, UI = GOOD
PLANTED = [
    ('tab', C, edited(GOOD_C, '  run', '\trun')),
    ('trailing-space', C, edited(GOOD_C, 'NULL);', 'NULL); ')),
    ('columns', C, GOOD_C + '/* ' + 'x' * 100 + ' */\n'),
    ('mark', C, GOOD_C + '/* TO' + 'DO: later */\n'),
    ('last-line', H, GOOD_H.rstrip('\n')),
    ('license', C, edited(GOOD_C, 'GPL-3.0-or-later', 'MIT')),
    ('head', C, edited(GOOD_C, '/* scout-thing.c: ', '/* scout-other.c: ')),
    ('config', C, edited(GOOD_C, '#include "config.h"\n\n', '')),
    ('include-order', C, edited(GOOD_C, '#include "scout-clock.h"\n#include "scout-token.h"',
                                '#include "scout-token.h"\n#include "scout-clock.h"')),
    ('include-order', C, edited(GOOD_C, 'token.h"\n\n#include <gio', 'token.h"\n#include <gio')),
    ('include-order', H, edited(GOOD_H, '#include "scout-clock.h"\n\n#include <gio/gio.h>',
                                '#include <gio/gio.h>\n\n#include "scout-clock.h"')),
    ('function-length', C, edited(GOOD_C, '  run (klass);\n', '  run (klass);\n' * 9)),
    ('function-length', C, GOOD_C + 'int\nmain (void)\n{\n' + '  run ();\n' * 58 + '}\n'),
    ('parameters', C, edited(GOOD_C, 'int                  a,',
                             ('\n' + ' ' * 24).join(['int                  x,'] * 3))),
    ('alignment', C, edited(GOOD_C, '         gpointer  user_data', '        gpointer  user_data')),
    ('alignment', C, edited(GOOD_C, '         gpointer  user_data', '         gpointer user_data')),
    ('alignment', C, edited(GOOD_C, 'GObject  *source,\n        ', 'GObject  *source,')),
    ('alignment', H, GOOD_H + 'int f (int a,\n       char *b);\n'),
    ('markup', C, edited(GOOD_C, '_("Nothing was found, try again")', 'name')),
    ('markup', C, edited(GOOD_C, 'g_markup_escape_text (text, -1)', 'g_strdup (text)')),
    ('markup', C, edited(GOOD_C, 'adw_toast_set_title (self, NULL)',
                         'gtk_label_set_markup (l, f (_("a")))')),
    ('markup', C, edited(GOOD_C, 'adw_toast_set_title (self, NULL)',
                         'gtk_label_set_use_markup (l, TRUE)')),
    ('toast', C, edited(GOOD_C, 'adw_toast_set_title (self, NULL)', 'adw_toast_new ("a")')),
    ('markup', UI, '<property name="use-markup">True</property>\n'),
    ('file-length', C, GOOD_C + 'int x;\n' * 500),
    ('header-length', H, GOOD_H + 'int x;\n' * 118),
    ('pragma-once', H, edited(GOOD_H, '#pragma once\n', '')),
    ('template-length', UI, '<interface/>\n' * 301),
]

if __name__ == '__main__':
    sys.exit(main(check, GOOD, PLANTED, __doc__))
