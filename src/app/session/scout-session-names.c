/* scout-session-names.c: what the session's Pages were called before.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Meta says of a branded post only what its sponsor is called (S2 "tagged_brand"), and of a Page
 * only what it is called now. So that a Page with a new name knows its own posts of before, the
 * names under which somebody has searched as a Page are kept beside the settings, by its id, until
 * the brand is forgotten. Main thread. */

#include "config.h"

#include "scout-session-private.h"

#include "scout-redact.h"

/* Setting: ids of Pages, each with its names, the newest first. */
#define NAMES "page-names"
#define NAMES_TYPE "a{sas}"

/* Of one Page: none has as many, and a list that somebody else wrote may be any. */
#define MOST_NAMES 10

static void
add_name (GPtrArray  *names,
          const char *name)
{
  g_autofree char *redacted = scout_redact (name);

  /* Strangers call their Pages what they like; a file of settings is no place for tokens. */
  if (names->len < MOST_NAMES && g_str_equal (name, redacted)
      && !g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
    g_ptr_array_add (names, (gpointer) name);
}

/* The names that are kept of a Page, but for its present one. (transfer container) */
static const char **
dup_former_names (GVariant                   *kept,
                  const ScoutBrandPageFields *fields)
{
  g_autofree const char **names = NULL;
  g_autoptr(GPtrArray) former = g_ptr_array_new ();

  if (!g_variant_lookup (kept, fields->id, "^a&s", &names))
    return NULL;

  for (gsize i = 0; names[i] != NULL; i++)
    {
      if (!g_str_equal (names[i], fields->name))
        add_name (former, names[i]);
    }
  g_ptr_array_add (former, NULL);

  return (const char **) g_ptr_array_free (g_steal_pointer (&former), FALSE);
}

void
_scout_session_recall_names (ScoutSession *self,
                             GPtrArray    *pages)
{
  g_autoptr(GVariant) kept = NULL;

  if (self->settings == NULL)
    return;

  kept = g_settings_get_value (self->settings, NAMES);
  for (guint i = 0; i < pages->len; i++)
    {
      ScoutBrandPageFields fields = *scout_brand_page_get_fields (pages->pdata[i]);
      g_autofree const char **former = dup_former_names (kept, &fields);
      g_autoptr(ScoutBrandPage) before = NULL;

      if (former == NULL || former[0] == NULL)
        continue;

      before = pages->pdata[i];
      fields.former_names = former;
      pages->pdata[i] = scout_brand_page_new (&fields);
    }
}

/* Puts @names, unless there are none, into the place of what is kept of a Page. */
static void
keep (ScoutSession *self,
      const char   *page_id,
      GPtrArray    *names) /* (nullable) (element-type utf8) */
{
  g_autoptr(GVariant) before = g_settings_get_value (self->settings, NAMES);
  g_autoptr(GVariant) after = NULL;
  GVariantBuilder builder;
  GVariantIter iter;
  const char *id = NULL;
  GVariant *value = NULL;

  g_variant_builder_init (&builder, G_VARIANT_TYPE (NAMES_TYPE));
  if (names != NULL)
    g_variant_builder_add (&builder, "{s@as}", page_id,
                           g_variant_new_strv ((const char * const *) names->pdata, names->len));
  g_variant_iter_init (&iter, before);
  while (g_variant_iter_loop (&iter, "{&s@as}", &id, &value))
    {
      if (!g_str_equal (id, page_id))
        g_variant_builder_add (&builder, "{s@as}", id, value);
    }
  after = g_variant_ref_sink (g_variant_builder_end (&builder));
  if (!g_variant_equal (before, after))
    g_settings_set_value (self->settings, NAMES, after);
}

void
_scout_session_note_names (ScoutSession   *self,
                           ScoutBrandPage *page)
{
  const ScoutBrandPageFields *fields = scout_brand_page_get_fields (page);
  g_autoptr(GVariant) kept = NULL;
  g_autofree const char **former = NULL;
  g_autoptr(GPtrArray) names = NULL;

  if (self->settings == NULL)
    return;

  /* The Page knows former names also when they were forgotten since it came. */
  kept = g_settings_get_value (self->settings, NAMES);
  former = dup_former_names (kept, fields);
  names = g_ptr_array_new ();
  add_name (names, fields->name);
  for (gsize i = 0; former != NULL && former[i] != NULL; i++)
    add_name (names, former[i]);
  keep (self, fields->id, names);
}

void
_scout_session_forget_names (ScoutSession *self,
                             const char   *page_id)
{
  if (self->settings != NULL)
    keep (self, page_id, NULL);
}
