"""What build-aux/bench.py measures: a module for each kind of row, and what they share.

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""
