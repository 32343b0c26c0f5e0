/* scout-window-similar.c: from a creator to others like them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-window-similar-private.h"

#include "scout-search-wording.h"
#include "scout-similar.h"

#include <glib/gi18n.h>

void
_scout_window_find_similar_action (GtkWidget  *widget,
                                   const char *name,
                                   GVariant   *parameter)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);
  GtkWidget *page = self->views[SCOUT_VIEW_CREATOR];
  ScoutCreator *creator =
    page != NULL ? scout_creator_page_get_creator (SCOUT_CREATOR_PAGE (page)) : NULL;
  g_autoptr(GPtrArray) creators = g_ptr_array_new ();
  g_autoptr(ScoutQuery) query = NULL;
  const char *remark = NULL;

  if (self->view != SCOUT_VIEW_CREATOR || creator == NULL)
    return;

  g_ptr_array_add (creators, creator);
  query = scout_similar_dup_query (scout_session_get_catalog (self->session), creators);
  if (query == NULL)
    {
      _scout_window_show_toast (self, _("Too little is known of this creator to search by."));
      return;
    }

  _scout_window_show_query (self, query);
  remark = scout_search_wording_get_similar (query);
  if (remark != NULL)
    _scout_window_show_toast (self, remark);
}
