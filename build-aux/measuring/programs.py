"""Programs that are measured: how they are started, timed, counted and watched.

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import ctypes
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

from .results import Skipped

# What a person's environment does not have, or what costs instructions.
UNWANTED = ('GSK_RENDERER', 'GDK_DEBUG', 'G_DEBUG', 'G_ENABLE_DIAGNOSTIC', 'MALLOC_PERTURB_',
            'MALLOC_CHECK_')
# Seconds after which a program that should have painted is given up.
PATIENCE = 60
PR_SET_CHILD_SUBREAPER = 36


def child_environment(**changes):
    """The environment of a measured program: nothing chooses a renderer for it unless asked."""
    environment = {**os.environ, 'G_MESSAGES_DEBUG': '', **changes}
    for name in UNWANTED:
        if name not in changes:
            environment.pop(name, None)
    return environment


def need(*programs):
    for program in programs:
        if not pathlib.Path(program).exists():
            raise Skipped(f'{pathlib.Path(program).name} is not built')


class running:
    """A program that runs while the block does."""

    def __init__(self, command, **options):
        self.process = subprocess.Popen(command, text=True,
                                        **{'env': child_environment(),
                                           'stdout': subprocess.DEVNULL, **options})

    def __enter__(self):
        return self.process

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        if self.process.stdout:
            self.process.stdout.close()


def time_to_first_line(command, environment):
    """Seconds from the start of a program to the first line that it prints."""
    start = time.monotonic()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        line = process.stdout.readline()
        seconds = time.monotonic() - start
        process.stdout.read()
        if process.wait(PATIENCE) != 0 or not line:
            raise RuntimeError(f'{" ".join(command)} ended with {process.returncode}')
    return seconds


def can_count_natively():
    if not shutil.which('perf'):
        return False
    run = subprocess.run(['perf', 'stat', '-x,', '-e', 'instructions:u', 'true'],
                         capture_output=True, text=True)
    return run.returncode == 0 and re.match(r'\d+,', run.stderr.strip()) is not None


def count_instructions(command, environment):
    """Instructions that a program executes: by the processor if it tells, else by valgrind."""
    with tempfile.NamedTemporaryFile(mode='r') as report:
        if can_count_natively():
            prefix = ['perf', 'stat', '-x,', '-e', 'instructions:u', '-o', report.name]
            pattern = r'^(\d+),'
        elif shutil.which('valgrind'):
            # Callgrind says the same in four times the time, as it follows all calls.
            prefix = ['valgrind', '--tool=cachegrind', '--cache-sim=no',
                      '--cachegrind-out-file=/dev/null', '--log-file=' + report.name]
            pattern = r'I +refs: +([\d,]+)'
        else:
            raise Skipped('neither perf nor valgrind counts instructions here')
        run = subprocess.run(prefix + command, env=environment, stdout=subprocess.DEVNULL)
        match = re.search(pattern, report.read(), re.MULTILINE)
        if run.returncode != 0 or not match:
            raise RuntimeError(f'{" ".join(command)} ended with {run.returncode}')
    return int(match.group(1).replace(',', ''))


def measure_heap(command, environment):
    """Bytes of the heap that a program uses when it uses most."""
    with tempfile.NamedTemporaryFile(mode='r') as report:
        subprocess.run(['valgrind', '-q', '--tool=massif', '--peak-inaccuracy=0.0',
                        '--massif-out-file=' + report.name] + command,
                       env=environment, stdout=subprocess.DEVNULL, check=True)
        return max(map(int, re.findall(r'^mem_heap_B=(\d+)', report.read(), re.MULTILINE)))


def read_activity(pid):
    """Times that the threads of a process gave up the processor, and ticks they used."""
    switches = ticks = 0
    for task in pathlib.Path(f'/proc/{pid}/task').iterdir():
        try:
            status = (task / 'status').read_text(encoding='utf-8')
            stat = (task / 'stat').read_text(encoding='utf-8')
        except OSError:
            # The thread has ended.
            continue
        switches += sum(map(int, re.findall(r'ctxt_switches:\s*(\d+)', status)))
        fields = stat.rpartition(')')[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return switches, ticks


def read_processor_seconds(pid):
    """What a process has worked, with the threads that have ended, to a hundredth of a second."""
    stat = pathlib.Path(f'/proc/{pid}/stat').read_text(encoding='utf-8')
    return sum(map(int, stat.rpartition(')')[2].split()[11:13])) / os.sysconf('SC_CLK_TCK')


def subtract(new, old):
    # Threads that ended take their counts along; their end was a wake-up.
    return tuple(abs(a - b) for a, b in zip(new, old))


def wait_until_quiet(pid, seconds=4, patience=60):
    """Waits until nothing has moved for some seconds, or patience ends."""
    end = time.monotonic() + patience
    quiet_since, last = time.monotonic(), None
    # It has to start before it can be quiet.
    time.sleep(1)
    while time.monotonic() < end and time.monotonic() - quiet_since < seconds:
        activity = read_activity(pid)
        if activity != last:
            quiet_since, last = time.monotonic(), activity
        time.sleep(0.25)


def become_subreaper():
    """Keeps processes in sight whose parents have ended."""
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def web_descendants(pid):
    """Pids of WebKit's processes below a process; those that only wait to be reaped are gone."""
    parents, web = {}, []
    for entry in pathlib.Path('/proc').iterdir():
        if not entry.name.isdigit():
            continue
        try:
            name, _, rest = (entry / 'stat').read_text(encoding='utf-8').rpartition(')')
        except OSError:
            continue
        state, parent = rest.split()[:2]
        parents[int(entry.name)] = int(parent)
        if '(WebKit' in name and state != 'Z':
            web.append(int(entry.name))

    def descends(child):
        while child in parents and child != pid:
            child = parents[child]
        return child == pid
    return [child for child in web if descends(child)]
