"""A reader of C source that knows just enough for the checks of this folder: comments, strings,
includes, function definitions, function declarations. It takes GNOME style for granted.

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import bisect
import functools
import re

COMMENT_OR_TEXT = re.compile(
    r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)
PREPROCESSOR = re.compile(r'^[ \t]*#(?:\\\n|[^\n])*', re.MULTILINE)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)
CONDITIONAL = re.compile(r'^[ \t]*#[ \t]*(if|ifdef|ifndef|endif)\b', re.MULTILINE)
ATTRIBUTE = re.compile(
    r'(?:\s*\b(?:G_GNUC_\w+|G_ANALYZER_\w+|__attribute__)(?:\s*\((?:[^()]|\([^()]*\))*\))?)+\s*$')
ATTRIBUTE_WORD = re.compile(r'G_GNUC_|G_ANALYZER_|__attribute__')
MACRO_WORD = re.compile(r'\b(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+)\b')


class Comment:
    def __init__(self, text, line, end_line):
        self.text = text
        self.line = line
        self.end_line = end_line
        self.is_doc = text.startswith('/**') and not text.startswith('/**/')


class Include:
    def __init__(self, name, is_system, line, is_conditional):
        self.name = name
        self.is_system = is_system
        self.line = line
        self.is_conditional = is_conditional


class Parameter:
    def __init__(self, text):
        self.text = ' '.join(text.split())
        # Columns of the parameter and, where it is plain, of its name.
        self.column = self.name_column = None
        pointer = re.search(r'\(\s*\*+\s*(\w+)\s*\)\s*\(', self.text)
        text = ATTRIBUTE.sub('', self.text) if ATTRIBUTE_WORD.search(self.text) else self.text
        plain = re.search(r'(\w+)\s*(?:\[[^\]]*\]\s*)*$', text)
        if self.text == '...':
            self.name = '...'
        elif pointer:
            self.name = pointer.group(1)
        else:
            self.name = plain.group(1) if plain else ''


class Function:
    """A definition (with a body) or a declaration."""

    def __init__(self, name, returns, parameters, line):
        self.name = name
        self.returns = returns
        self.parameters = parameters
        self.line = line
        self.end_line = line
        # Where whatever stands before it ended.
        self.previous_line = line
        self.n_parameter_lines = 0
        # Offsets of the text between the parentheses, and of the braces of a definition.
        self.arguments = self.body = None

    @property
    def returns_nothing(self):
        return self.returns.split() == ['void']

    @property
    def length(self):
        return self.end_line - self.line + 1


def blank(match):
    """Replaces a match by spaces, newlines kept, so that offsets and lines stay true."""
    return re.sub(r'[^\n]', ' ', match.group(0))


def blank_comment_or_text(match):
    found = match.group(0)
    if found[0] == '/':
        return blank(match)
    return found[0] + re.sub(r'[^\n]', ' ', found[1:-1]) + found[-1]


def split_arguments(text):
    """Splits at the commas outside of all brackets and strings."""
    parts, depth, start = [], 0, 0
    code = COMMENT_OR_TEXT.sub(blank_comment_or_text, text)
    for i, character in enumerate(code):
        if character in '([{':
            depth += 1
        elif character in ')]}':
            depth -= 1
        elif character == ',' and depth == 0:
            parts.append(text[start:i].strip())
            start = i + 1
    parts.append(text[start:].strip())
    return [part for part in parts if part]


def find_closing(code, opening):
    """Offset of the bracket that closes the one at "opening"; the end of the text without one."""
    open_one, depth = code[opening], 0
    close_one = {'(': ')', '{': '}', '[': ']'}[open_one]
    for match in re.compile('[' + re.escape(open_one + close_one) + ']').finditer(code, opening):
        depth += 1 if match.group(0) == open_one else -1
        if depth == 0:
            return match.start()
    return len(code)


class Source:
    def __init__(self, text):
        self.text = text
        self.lines = text.split('\n')
        self._starts = [0]
        for line in self.lines:
            self._starts.append(self._starts[-1] + len(line) + 1)
        self.comments = [
            Comment(m.group(0), self.line_at(m.start()), self.line_at(m.end() - 1))
            for m in COMMENT_OR_TEXT.finditer(text) if m.group(0)[0] == '/']
        # Without comments and contents of strings; then also without the preprocessor.
        self.code = COMMENT_OR_TEXT.sub(blank_comment_or_text, text)
        self.bare = PREPROCESSOR.sub(blank, self.code)

    def line_at(self, offset):
        return bisect.bisect_right(self._starts, offset)

    def includes(self):
        found, depth = [], 0
        marks = [(m.start(), m) for m in CONDITIONAL.finditer(self.code)]
        # Names stand between quotes, which the code has blanked: the text tells them.
        marks += [(m.start(), m) for m in INCLUDE.finditer(self.text)
                  if self.code[m.start():m.end()].strip().startswith('#')]
        for offset, match in sorted(marks, key=lambda mark: mark[0]):
            if match.re is CONDITIONAL:
                depth += -1 if match.group(1) == 'endif' else 1
            else:
                found.append(Include(match.group(2), match.group(1) == '<',
                                     self.line_at(offset), depth > 0))
        return found

    def _read_head(self, start, end):
        """Reads what stands before a body or a semicolon as a function's head, or returns None."""
        head = self.bare[start:end].rstrip()
        # Blanked comments are long, and the pattern is slow on long blanks.
        if ATTRIBUTE_WORD.search(head):
            head = ATTRIBUTE.sub('', head).rstrip()
        if not head.endswith(')') or re.search(r'\btypedef\b', head):
            return None
        depth = 0
        for i in range(len(head) - 1, -1, -1):
            if head[i] == ')':
                depth += 1
            elif head[i] == '(':
                depth -= 1
                if depth == 0:
                    break
        name = re.search(r'(\w+)\s*$', head[:i])
        if not name or not re.search('[a-z]', name.group(1)):
            return None
        before = head[:name.start()]
        if re.search(r'[=\]]', re.sub(r'\((?:[^()]|\([^()]*\))*\)', '', before)):
            return None
        # What stands before the type are macros that need no semicolon.
        returns = MACRO_WORD.sub(' ', before[before.rfind(')') + 1:])
        returns = re.sub(r'\b(?:static|inline|extern)\b', ' ', returns)
        if not returns.strip():
            return None
        arguments = head[i + 1:-1].strip()
        parameters = [] if arguments in ('', 'void') else \
            [Parameter(part) for part in split_arguments(arguments)]
        function = Function(name.group(1), ' '.join(returns.split()), parameters,
                            self.line_at(start + name.start()))
        function.previous_line = self.line_at(start)
        function.arguments = (start + i + 1, start + len(head) - 1)
        self._place_parameters(function, start + i + 1)
        return function

    def _place_parameters(self, function, offset):
        lines = set()
        for parameter in function.parameters:
            match = re.compile(r'\s*'.join(map(re.escape, parameter.text.split()))).search(
                self.bare, offset)
            if not match:
                continue
            offset = match.end()
            line = self.line_at(match.start())
            lines.add(line)
            parameter.column = match.start() - self._starts[line - 1]
            name = re.search(r'\w+$', match.group(0))
            if name and name.group(0) == parameter.name:
                parameter.name_column = (match.start() + name.start()
                                         - self._starts[self.line_at(match.end() - 1) - 1])
        function.n_parameter_lines = len(lines)

    def _walk(self):
        """Yields ("body" or "end", start of the head, its end, offset of the closing brace)."""
        start = parens = skipped_to = 0
        for match in re.finditer('[(){;]', self.bare):
            i, character = match.start(), match.group(0)
            if i < skipped_to:
                continue
            if character == '(':
                parens += 1
            elif character == ')':
                parens = max(parens - 1, 0)
            elif parens == 0 and character == ';':
                yield 'end', start, i, i
                start = i + 1
            elif parens == 0:
                skipped_to = find_closing(self.bare, i)
                if self._read_head(start, i):
                    yield 'body', start, i, skipped_to
                    start = skipped_to + 1

    @functools.lru_cache(maxsize=None)
    def functions(self):
        """All definitions of functions."""
        found = []
        for kind, start, end, closing in self._walk():
            if kind == 'body':
                function = self._read_head(start, end)
                function.end_line = self.line_at(min(closing, len(self.bare) - 1))
                function.body = (end, closing)
                found.append(function)
        return found

    @functools.lru_cache(maxsize=None)
    def declarations(self):
        """All declarations of functions, and the definitions of inline ones."""
        found = []
        for kind, start, end, _ in self._walk():
            if '{' in self.bare[start:end] and kind == 'end':
                continue
            function = self._read_head(start, end)
            if function:
                found.append(function)
        return found

    def enclosing_body(self, line):
        """The text of the function that a line belongs to, or nothing."""
        for function in self.functions():
            if function.line <= line <= function.end_line:
                return self.text[function.body[0]:function.body[1]]
        return ''

    def calls(self, names):
        """Yields (name, arguments as written, line) of calls of the named functions."""
        pattern = re.compile(r'\b(' + '|'.join(map(re.escape, names)) + r')\s*\(')
        for match in pattern.finditer(self.bare):
            opening = match.end() - 1
            closing = find_closing(self.bare, opening)
            yield (match.group(1), split_arguments(self.text[opening + 1:closing]),
                   self.line_at(match.start()))

    def n_code_lines(self):
        """Lines that hold more than comments."""
        return sum(1 for line in self.code.split('\n') if line.strip())
