/* scout-creator-labels.c: what categories and interests are called in the interface.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The catalogue has the labels. Meta adds values without notice, so that a value missing there is
 * shown all the same, in words made from its wire name. Pure functions for any thread.
 */

#include "config.h"

#include "scout-creator.h"

#include "scout-creator-private.h"

/* Longer wire names are not Meta's; they are cut so that no label costs the layout its time. */
#define LONGEST_LABEL 64

/* "COFFEE_DRINKS" becomes "Coffee drinks"; letters beyond ASCII are left alone. */
static char *
dup_words (const char *name)
{
  g_autofree char *valid = g_utf8_make_valid (name, -1);
  g_autofree char *words = g_utf8_substring (valid, 0, MIN (g_utf8_strlen (valid, -1),
                                                            LONGEST_LABEL));

  for (char *at = words; *at != '\0'; at++)
    *at = *at == '_' ? ' ' : g_ascii_tolower (*at);
  g_strstrip (words);
  words[0] = g_ascii_toupper (words[0]);

  return g_steal_pointer (&words);
}

static char *
dup_label (ScoutCreator *self,
           const char   *values_id,
           const char   *name)
{
  const ScoutCatalogValues *values = NULL;
  const ScoutCatalogValue *value = NULL;

  if (self->catalog_api != NULL)
    values = scout_catalog_api_find_values (self->catalog_api, values_id);
  if (values != NULL)
    value = scout_catalog_values_find (values, name);

  return value != NULL ? g_strdup (value->label) : dup_words (name);
}

char *
scout_creator_dup_category_label (ScoutCreator *self,
                                  const char   *category)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);
  g_return_val_if_fail (category != NULL, NULL);

  return dup_label (self, "categories", category);
}

char *
scout_creator_dup_interest_label (ScoutCreator *self,
                                  const char   *interest)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);
  g_return_val_if_fail (interest != NULL, NULL);

  return dup_label (self, "interests", interest);
}
