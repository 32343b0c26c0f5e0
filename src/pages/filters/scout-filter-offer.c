/* scout-filter-offer.c: which filters of an endpoint people are offered, and in which groups.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The catalogue says what can be asked, and this what of it is a filter: knows no parameter by name
 * and no widget. Pure functions for any thread. */

#include "config.h"

#include "scout-filter-offer.h"

#include <glib/gi18n.h>

typedef struct
{
  ScoutCatalogGroup group;
  const char *title;
} Group;

static const Group groups[] = {
  { SCOUT_CATALOG_GROUP_CONTENT, N_("Post") },
  { SCOUT_CATALOG_GROUP_CREATOR, N_("Creator") },
  { SCOUT_CATALOG_GROUP_AUDIENCE, N_("Audience") },
  { SCOUT_CATALOG_GROUP_PERFORMANCE, N_("Performance metrics") },
  { SCOUT_CATALOG_GROUP_INTERESTS, N_("Interests") },
  { SCOUT_CATALOG_GROUP_PARTNERSHIPS, N_("Partnerships") },
  /* Whoever knows a name types it above the results. */
  { SCOUT_CATALOG_GROUP_SEARCH, N_("Search") },
};

G_STATIC_ASSERT (G_N_ELEMENTS (groups) == SCOUT_N_FILTER_GROUPS);

gboolean
scout_filter_offer_is_filter (const ScoutCatalogParameter *parameter)
{
  g_return_val_if_fail (parameter != NULL, FALSE);

  return parameter->is_offered && parameter->group != SCOUT_CATALOG_GROUP_NONE &&
         scout_catalog_parameter_is_filter (parameter) &&
         parameter->kind != SCOUT_CATALOG_KIND_TEXT;
}

gboolean
scout_filter_offer_is_of_posts (const ScoutCatalogEndpoint *endpoint)
{
  g_return_val_if_fail (endpoint != NULL, FALSE);

  return g_strcmp0 (endpoint->object_id, "content") == 0;
}

const char *
scout_filter_offer_get_title (const ScoutCatalogEndpoint *endpoint,
                              gsize                       group)
{
  g_return_val_if_fail (endpoint != NULL, NULL);
  g_return_val_if_fail (group < G_N_ELEMENTS (groups), NULL);

  /* Of a creator there is nothing to ask among posts but who it is. */
  if (groups[group].group == SCOUT_CATALOG_GROUP_CREATOR
      && scout_filter_offer_is_of_posts (endpoint))
    return _("Creators");

  return _(groups[group].title);
}

static const ScoutCatalogParameter *
find_partner (const ScoutCatalogEndpoint  *endpoint,
              const ScoutCatalogParameter *parameter)
{
  if (parameter->partner == NULL)
    return NULL;

  return scout_catalog_endpoint_find_parameter_by_name (endpoint, parameter->partner);
}

static gboolean
is_left_out (const ScoutCatalogEndpoint  *endpoint,
             const ScoutCatalogParameter *parameter,
             const char * const          *apart) /* (nullable) */
{
  for (gsize i = 0; apart != NULL && apart[i] != NULL; i++)
    {
      const ScoutCatalogParameter *other = scout_catalog_endpoint_find_parameter (endpoint,
                                                                                  apart[i]);

      if (other == parameter || scout_catalog_parameter_find_exclusion (parameter, other) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* There are more figures than anybody asks for at once. */
static gboolean
is_one_of_many (const ScoutCatalogParameter *parameter)
{
  return parameter->group == SCOUT_CATALOG_GROUP_PERFORMANCE &&
         parameter->kind == SCOUT_CATALOG_KIND_METRIC_FILTER;
}

GArray *
scout_filter_offer_list (const ScoutCatalogEndpoint *endpoint,
                         gsize                       group,
                         const char * const         *apart)
{
  GArray *offers = NULL;

  g_return_val_if_fail (endpoint != NULL, NULL);
  g_return_val_if_fail (group < G_N_ELEMENTS (groups), NULL);

  offers = g_array_new (FALSE, FALSE, sizeof (ScoutFilterOffer));
  for (gsize i = 0; i < endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *parameter = &endpoint->parameters[i];
      ScoutFilterOffer offer = { parameter, NULL, FALSE };

      if (parameter->group != groups[group].group || parameter->bound == SCOUT_CATALOG_BOUND_MAX
          || !scout_filter_offer_is_filter (parameter) || is_left_out (endpoint, parameter, apart))
        continue;

      offer.partner = find_partner (endpoint, parameter);
      /* Where nothing else is asked there is room for all. */
      offer.is_extra = apart == NULL && is_one_of_many (parameter);
      g_array_append_val (offers, offer);
    }

  return offers;
}
