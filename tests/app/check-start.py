#!/usr/bin/env python3
# Starts Scout where no display answers: it says so, and exits with the status by which
# build-aux/demo knows that.
#
# usage: check-start.py SCOUT DEMO
#
# Copyright 2026 The Scout authors
# SPDX-License-Identifier: GPL-3.0-or-later

import os
import pathlib
import re
import subprocess
import sys


def main(scout, demo):
    status = int(re.search(r'^no_display=(\d+)$', pathlib.Path(demo).read_text(), re.M).group(1))
    environment = {name: value for name, value in os.environ.items() if name != 'WAYLAND_DISPLAY'}
    for display in ('', ':64999'):
        run = subprocess.run([scout, '--sandbox'], env={**environment, 'DISPLAY': display},
                             capture_output=True, text=True, timeout=60)
        if run.returncode != status or 'Scout needs a display' not in run.stderr:
            print(f'with DISPLAY="{display}": {run.returncode} instead of {status}', run.stderr)
            return 1
    return 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
