/* scout-similar.c: the search that finds creators like given ones.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-similar.h"

#include "scout-query-builder.h"

#define ENDPOINT_ID "creators"

static gboolean
is_text (const char *text)
{
  return text != NULL && *text != '\0';
}

static gboolean
has_any (const char * const *names)
{
  return names != NULL && names[0] != NULL;
}

/* Answers may have values that no search takes, and more than it takes. */
static void
set_known (ScoutQueryBuilder  *builder,
           const char         *parameter_id,
           const char * const *values) /* (nullable) */
{
  const ScoutCatalogParameter *parameter =
    scout_catalog_endpoint_find_parameter (scout_query_builder_get_endpoint (builder),
                                           parameter_id);
  g_autoptr(GPtrArray) known = g_ptr_array_new ();

  for (gsize i = 0; values != NULL && values[i] != NULL; i++)
    {
      if (parameter->max_items > 0 && known->len == (guint) parameter->max_items)
        break;
      if (parameter->values == NULL || scout_catalog_values_find (parameter->values, values[i]))
        g_ptr_array_add (known, (gpointer) values[i]);
    }
  g_ptr_array_add (known, NULL);
  scout_query_builder_set_list (builder, parameter_id, (const char * const *) known->pdata);
}

static gboolean
set_facebook (ScoutQueryBuilder *builder,
              GPtrArray         *creators)
{
  ScoutCreator *creator = g_ptr_array_index (creators, 0);
  const char *countries[] = { scout_creator_get_country (creator), NULL };

  if (creators->len != 1)
    return FALSE;

  set_known (builder, "interests", scout_creator_get_interests (creator));
  set_known (builder, "categories", scout_creator_get_categories (creator));
  set_known (builder, "countries", countries);
  scout_query_builder_set_left_out (builder, scout_creator_get_id (creator),
                                    scout_creator_get_name (creator));
  return TRUE;
}

static gboolean
set_instagram (ScoutQueryBuilder *builder,
               GPtrArray         *creators)
{
  const ScoutCatalogParameter *parameter =
    scout_catalog_endpoint_find_parameter (scout_query_builder_get_endpoint (builder),
                                           "similar-to");
  g_autoptr(GPtrArray) handles = g_ptr_array_new ();

  if (parameter->max_items > 0 && creators->len > (guint) parameter->max_items)
    return FALSE;

  for (guint i = 0; i < creators->len; i++)
    {
      ScoutCreator *creator = g_ptr_array_index (creators, i);

      if (!scout_similar_is_offered (creator))
        return FALSE;
      g_ptr_array_add (handles, (gpointer) scout_creator_get_handle (creator));
    }
  g_ptr_array_add (handles, NULL);
  scout_query_builder_set_list (builder, "similar-to", (const char * const *) handles->pdata);
  return TRUE;
}

gboolean
scout_similar_is_offered (ScoutCreator *creator)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), FALSE);

  if (scout_creator_get_network (creator) == SCOUT_NETWORK_INSTAGRAM)
    return is_text (scout_creator_get_handle (creator))
           && scout_creator_is_onboarded (creator) != SCOUT_TRUTH_FALSE;

  return has_any (scout_creator_get_interests (creator))
         || has_any (scout_creator_get_categories (creator))
         || is_text (scout_creator_get_country (creator));
}

ScoutQuery *
scout_similar_dup_query (ScoutCatalog *catalog,
                         GPtrArray    *creators)
{
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) query = NULL;
  ScoutNetwork network;
  gboolean is_set;

  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (creators != NULL, NULL);

  if (creators->len == 0)
    return NULL;

  network = scout_creator_get_network (g_ptr_array_index (creators, 0));
  builder = scout_query_builder_new (catalog, network, ENDPOINT_ID);
  is_set = network == SCOUT_NETWORK_FACEBOOK ? set_facebook (builder, creators)
                                             : set_instagram (builder, creators);
  query = scout_query_builder_build (builder);
  return is_set && !scout_query_is_empty (query) ? g_steal_pointer (&query) : NULL;
}
