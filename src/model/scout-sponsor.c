/* scout-sponsor.c: whether a post was paid for by the brand that looks.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Meta tells of a sponsor nothing but the name of its Page (S2 Content Response Fields), so it is
 * the name that is compared, however it is written. A Page that has another name by now is the same
 * Page: posts that were told, or tagged, before have the name of then. */

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

/* @folded: what fold() makes of the other name */
static gboolean
is_same (const char *name,
         const char *folded)
{
  g_autofree char *one = fold (name);

  return g_str_equal (one, folded);
}

gboolean
scout_sponsor_is_other_than (ScoutContent   *content,
                             ScoutBrandPage *page)
{
  const ScoutBrandPageFields *own = NULL;
  const char *sponsor = NULL;
  g_autofree char *folded = NULL;

  g_return_val_if_fail (SCOUT_IS_CONTENT (content), FALSE);
  g_return_val_if_fail (page == NULL || SCOUT_IS_BRAND_PAGE (page), FALSE);

  sponsor = scout_content_get_tagged_brand (content);
  if (sponsor == NULL || *sponsor == '\0' || page == NULL
      || scout_content_get_network (content) != SCOUT_NETWORK_FACEBOOK)
    return FALSE;

  own = scout_brand_page_get_fields (page);
  folded = fold (sponsor);
  for (gsize i = 0; own->former_names != NULL && own->former_names[i] != NULL; i++)
    {
      if (is_same (own->former_names[i], folded))
        return FALSE;
    }

  return !is_same (own->name, folded);
}
