/* fuzz-facebook-creators.c: whatever Facebook's creators endpoint answers, models come of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Reads one input as a page of creators and then looks at everything that the models have, as
 * widgets would: texts are UTF-8, and unknown is unknown.
 */

#include "config.h"

#include "fuzz.h"
#include "read-pages.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         length)
{
  g_autoptr(GBytes) text = g_bytes_new (data, length);

  check_creators_page (SCOUT_NETWORK_FACEBOOK, text);

  return 0;
}
