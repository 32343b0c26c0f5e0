/* scout-sponsor.c: whether a post was paid for by the brand that looks.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Meta tells of a sponsor nothing but the name of its Page (S2 Content Response Fields), so it is
 * the name that is compared, however it is written. */

#include "config.h"

#include "scout-sponsor.h"

static char *
fold (const char *name)
{
  g_autofree char *valid = g_utf8_make_valid (name, -1);
  g_autofree char *stripped = g_strdup (g_strstrip (valid));
  g_autofree char *normal = g_utf8_normalize (stripped, -1, G_NORMALIZE_ALL);

  return g_utf8_casefold (normal, -1);
}

gboolean
scout_sponsor_is_other (ScoutContent *content,
                        const char   *own_name)
{
  const char *sponsor = NULL;
  g_autofree char *one = NULL;
  g_autofree char *two = NULL;

  g_return_val_if_fail (SCOUT_IS_CONTENT (content), FALSE);

  sponsor = scout_content_get_tagged_brand (content);
  if (sponsor == NULL || *sponsor == '\0' || own_name == NULL
      || scout_content_get_network (content) != SCOUT_NETWORK_FACEBOOK)
    return FALSE;

  one = fold (sponsor);
  two = fold (own_name);

  return !g_str_equal (one, two);
}

gboolean
scout_sponsor_is_other_than (ScoutContent   *content,
                             ScoutBrandPage *page)
{
  g_return_val_if_fail (page == NULL || SCOUT_IS_BRAND_PAGE (page), FALSE);

  return scout_sponsor_is_other (content, page != NULL ? scout_brand_page_get_fields (page)->name
                                                       : NULL);
}
