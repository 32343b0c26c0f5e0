"""What the checks of the source tree share: finding files, reporting, and proving themselves.

A check is a function from the top folder to a list of problems. Its self-test plants one violation
of each rule into a folder of its own and demands exactly these to be reported.

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import os
import pathlib
import sys
import tempfile

SKIPPED_FOLDERS = ('_build', '.', '__pycache__')


class Problem:
    def __init__(self, path, line, rule, message):
        self.path = str(path)
        self.line = line
        self.rule = rule
        self.message = message

    def __str__(self):
        return f'{self.path}:{self.line}: {self.message} [{self.rule}]'


def find_files(top, folders, suffixes):
    """Yields the files below some folders of the tree, relative to its top, in a fixed order."""
    top = pathlib.Path(top)
    for folder in folders:
        for parent, inner, names in os.walk(top / folder):
            inner[:] = sorted(name for name in inner if not name.startswith(SKIPPED_FOLDERS))
            for name in sorted(names):
                if name.endswith(tuple(suffixes)):
                    yield (pathlib.Path(parent) / name).relative_to(top)


def read(top, path):
    return (pathlib.Path(top) / path).read_text(encoding='utf-8', errors='replace')


def self_test(check, good, planted):
    """Runs a check on a tree that is in order, then once per planted file, which must be reported.

    good is a dictionary from path to text; planted a list of (rule, path, text).
    """
    def write(top, files):
        for path, text in files.items():
            target = pathlib.Path(top) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding='utf-8')

    failures = []
    with tempfile.TemporaryDirectory() as top:
        write(top, good)
        failures += [f'in order, yet reported: {problem}' for problem in check(top)]
    for rule, path, text in planted:
        with tempfile.TemporaryDirectory() as top:
            write(top, {**good, path: text})
            found = {problem.rule for problem in check(top)}
            if rule not in found:
                failures.append(f'planted in {path}, not reported: {rule}')
            if found - {rule}:
                failures.append(f'planted {rule} in {path}, reported also: {found - {rule}}')
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f'{len(planted)} planted violations, {len(failures)} failures')
    return 1 if failures else 0


def main(check, good, planted, usage):
    """The command line of every check: a top folder, or --self-test."""
    if len(sys.argv) == 2 and sys.argv[1] == '--self-test':
        return self_test(check, good, planted)
    if len(sys.argv) > 2:
        print(usage, file=sys.stderr)
        return 2
    top = sys.argv[1] if len(sys.argv) == 2 else pathlib.Path(__file__).resolve().parent.parent
    problems = check(top)
    for problem in problems:
        print(problem)
    if problems:
        print(f'{len(problems)} problems')
    return 1 if problems else 0
