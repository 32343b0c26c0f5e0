/* fuzz.h: the one function of a fuzz target.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <stddef.h>
#include <stdint.h>

/**
 * LLVMFuzzerTestOneInput:
 * @data: @length bytes, any
 * @length: number of bytes
 *
 * Gives the bytes to what is under test and aborts where a promise is broken. Named by libFuzzer.
 *
 * Returns: 0
 */
int LLVMFuzzerTestOneInput (const uint8_t *data,
                            size_t         length);
