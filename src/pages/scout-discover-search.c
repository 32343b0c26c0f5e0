/* scout-discover-search.c: asks what the search page is set to.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-discover-page-private.h"

#include "scout-discover-sort-private.h"
#include "scout-discover-view-private.h"

/* What failed before is no answer to what cannot be asked. */
static void
drop_failure (ScoutDiscoverPage *self)
{
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "state") != 0)
    return;

  _scout_discover_page_drop_results (self);
  gtk_stack_set_visible_child_name (self->stack, "nothing");
  _scout_discover_page_update_count (self);
}

/* The question that is wanted, where it cannot be asked. */
static void
set_refused (ScoutDiscoverPage *self,
             ScoutQuery        *query) /* (nullable) */
{
  if (!g_set_object (&self->refused, query))
    return;

  if (query != NULL)
    _scout_discover_page_forget_search (self, query);
  _scout_discover_page_tell_place (self);
}

void
_scout_discover_page_search_again (ScoutDiscoverPage *self,
                                   gboolean           even_if_same)
{
  g_autoptr(ScoutQuery) query = NULL;

  _scout_discover_page_update_sort (self);
  if (self->marketplace == NULL)
    return;
  if (!_scout_discover_page_check_entry (self))
    {
      drop_failure (self);
      return;
    }

  query = _scout_discover_page_make_query (self);
  if (!_scout_discover_page_show_query (self, query))
    {
      set_refused (self, query);
      return;
    }
  set_refused (self, NULL);

  if (even_if_same || self->results == NULL
      || !scout_query_equal (query, scout_paged_model_get_query (self->results)))
    {
      _scout_discover_page_forget_search (self, query);
      _scout_discover_page_start_search (self, query);
    }
}
