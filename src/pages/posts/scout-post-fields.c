/* scout-post-fields.c: the fields of a post in words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The page of a post shows whatever the catalogue says that a post has; here our names of the
 * fields meet the model. Everything is foreign text, made safe for one line. */

#include "config.h"

#include "scout-post-fields.h"

#include "scout-web-address.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <string.h>

/* More links than this say nothing more. */
#define MOST_LINKS 8
#define LONGEST_TITLE 48
/* What ends a sentence around an address and not the address. */
#define AFTER_ADDRESS ".,;:!?)]}>\"'"

static const char * const object_ids[SCOUT_N_NETWORKS] = {
  [SCOUT_NETWORK_FACEBOOK] = "content",
  [SCOUT_NETWORK_INSTAGRAM] = "media",
};

static const struct
{
  const char *field_id;
  const char *(*get) (ScoutContent *post);
} texts[] = {
  { "id", scout_content_get_id },
  { "creator-id", scout_content_get_creator_id },
  { "type", scout_content_get_kind },
  { "product", scout_content_get_product },
  { "tagged-brand", scout_content_get_tagged_brand },
  { "url", scout_content_get_url },
  { "thumbnail-url", scout_content_get_thumbnail_url },
  { "caption", scout_content_get_caption },
};

const ScoutCatalogObject *
scout_post_fields_get_object (const ScoutCatalogApi *api)
{
  g_return_val_if_fail (api != NULL, NULL);

  return scout_catalog_api_find_object (api, object_ids[api->network]);
}

const char *
scout_post_fields_get_edge_id (const ScoutCatalogApi *api)
{
  const ScoutCatalogObject *object = NULL;

  g_return_val_if_fail (api != NULL, NULL);

  object = scout_post_fields_get_object (api);

  return scout_catalog_object_find_field_by_id (object, "insights")->edge_id;
}

static const char *
get_text (ScoutContent            *post,
          const ScoutCatalogField *field)
{
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      if (g_str_equal (texts[i].field_id, field->id))
        return texts[i].get (post);
    }

  return NULL;
}

char *
scout_post_fields_dup_value (ScoutContent            *post,
                             const ScoutCatalogField *field)
{
  const ScoutCatalogValue *choice = NULL;
  const char *text = NULL;

  g_return_val_if_fail (SCOUT_IS_CONTENT (post), NULL);
  g_return_val_if_fail (field != NULL, NULL);

  if (field->type == SCOUT_CATALOG_FIELD_TYPE_DATETIME)
    return scout_content_get_created (post) != NULL
             ? scout_post_fields_dup_time (scout_content_get_created (post)) : NULL;

  text = get_text (post, field);
  if (text == NULL || *text == '\0')
    return NULL;
  if (field->values != NULL)
    choice = scout_catalog_values_find_id (field->values, text);

  return choice != NULL ? g_strdup (choice->label) : scout_wording_inline (text);
}

ScoutInsight *
scout_post_fields_find_insight (ScoutContent             *post,
                                const ScoutCatalogMetric *metric)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (post), NULL);
  g_return_val_if_fail (metric != NULL, NULL);

  for (guint i = 0; i < scout_content_get_n_insights (post); i++)
    {
      ScoutInsight *insight = scout_content_get_nth_insight (post, i);
      const ScoutCatalogMetric *known = scout_insight_get_metric (insight);

      if (known != NULL && g_str_equal (known->name, metric->name))
        return insight;
    }

  return NULL;
}

char *
scout_post_fields_dup_time (GDateTime *time)
{
  g_autoptr(GDateTime) local = NULL;

  g_return_val_if_fail (time != NULL, NULL);

  local = g_date_time_to_local (time);

  /* Translators: a day and a time, "7 November 2026, 08:14"; see g_date_time_format(). */
  return local != NULL ? g_date_time_format (local, _("%-e %B %Y, %H:%M")) : NULL;
}

char *
scout_post_fields_dup_title (ScoutContent *post)
{
  g_autofree char *caption = NULL;
  g_autofree char *start = NULL;
  g_autofree char *kind = NULL;
  const char *end = NULL;

  g_return_val_if_fail (SCOUT_IS_CONTENT (post), NULL);

  caption = scout_wording_inline (scout_content_get_caption (post));
  if (*caption == '\0')
    {
      kind = scout_content_dup_kind_label (post);
      return kind != NULL ? scout_wording_inline (kind) : g_strdup (_("Post"));
    }
  if (g_utf8_strlen (caption, -1) <= LONGEST_TITLE)
    return g_steal_pointer (&caption);

  start = g_utf8_substring (caption, 0, LONGEST_TITLE);
  end = strrchr (start, ' ');

  return end != NULL && end > start ? g_strdup_printf ("%.*s…", (int) (end - start), start)
                                    : g_strconcat (start, "…", NULL);
}

static gboolean
is_taken (GPtrArray  *links,
          const char *link)
{
  return g_ptr_array_find_with_equal_func (links, link, g_str_equal, NULL);
}

char **
scout_post_fields_dup_links (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  g_auto(GStrv) words = g_strsplit_set (valid, " \t\r\n", -1);
  g_autoptr(GPtrArray) links = g_ptr_array_new_with_free_func (g_free);

  for (gsize i = 0; words[i] != NULL && links->len < MOST_LINKS; i++)
    {
      const char *start = strstr (words[i], "https://");
      g_autofree char *link = g_strdup (start);
      gsize length = link != NULL ? strlen (link) : 0;

      while (length > 0 && strchr (AFTER_ADDRESS, link[length - 1]) != NULL)
        link[--length] = '\0';
      if (scout_web_address_is_safe (link) && !is_taken (links, link))
        g_ptr_array_add (links, g_steal_pointer (&link));
    }
  g_ptr_array_add (links, NULL);

  return (char **) g_ptr_array_free (g_steal_pointer (&links), FALSE);
}
