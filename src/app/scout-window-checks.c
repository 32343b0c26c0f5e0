/* scout-window-checks.c: whether the Pages among which somebody chooses may search.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each check is a call of a Page: what is known, or asked already, is not asked again. */

#include "config.h"

#include "scout-window-private.h"

static ScoutBrandChooserPage *
get_chooser (ScoutWindow *self)
{
  return SCOUT_BRAND_CHOOSER_PAGE (self->views[SCOUT_VIEW_CHOOSER]);
}

/* What the callback of a check needs besides the answer. A check does not keep the window that it
 * is for: it ends with it. */
typedef struct
{
  GWeakRef window;
  ScoutBrandPage *page; /* (owned) */
} PageCheck;

static void
page_check_free (PageCheck *check)
{
  g_weak_ref_clear (&check->window);
  g_clear_object (&check->page);
  g_free (check);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PageCheck, page_check_free)

static char *
dup_key (ScoutBrandPage *page,
         ScoutNetwork    network)
{
  return g_strdup_printf ("%d %s", network, scout_brand_page_get_fields (page)->id);
}

static void
checked_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(PageCheck) check = g_steal_pointer (&user_data);
  g_autoptr(ScoutWindow) self = g_weak_ref_get (&check->window);
  g_autoptr(GError) error = NULL;
  g_autofree char *key = NULL;
  gboolean is_simulated = FALSE;
  ScoutNetwork network;

  scout_marketplace_check_finish (SCOUT_MARKETPLACE (source), result, &is_simulated, &error);
  if (self == NULL || self->views[SCOUT_VIEW_CHOOSER] == NULL ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  network = scout_marketplace_get_network (SCOUT_MARKETPLACE (source));
  key = dup_key (check->page, network);
  g_hash_table_remove (self->asked, key);
  scout_session_note_check (self->session, check->page, network, is_simulated, error);
  scout_sidebar_update_pages (self->sidebar);
  scout_brand_chooser_page_show_check (get_chooser (self), check->page, network, is_simulated,
                                       error);
}

void
_scout_window_check_page (ScoutWindow    *self,
                          ScoutBrandPage *page,
                          ScoutNetwork    network)
{
  g_autoptr(ScoutMarketplace) marketplace = NULL;
  g_autofree char *key = dup_key (page, network);
  PageCheck *check = NULL;
  gboolean is_simulated = FALSE;
  ScoutAccess access = SCOUT_ACCESS_READY;

  /* What is known costs no call. */
  if (scout_session_get_check (self->session, page, network, &is_simulated, &access))
    {
      scout_brand_chooser_page_show_access (get_chooser (self), page, network, is_simulated,
                                            access);
      return;
    }
  /* Nor is what is under way asked for twice: its answer is shown in the choice that is open. */
  if (!g_hash_table_add (self->asked, g_steal_pointer (&key)))
    return;

  marketplace = scout_session_open_marketplace (self->session, page, network);
  check = g_new0 (PageCheck, 1);
  g_weak_ref_init (&check->window, self);
  check->page = g_object_ref (page);
  scout_marketplace_check_async (marketplace, self->checks, checked_cb, check);
}

void
_scout_window_renew_checks (ScoutWindow *self)
{
  g_cancellable_cancel (self->checks);
  g_clear_object (&self->checks);
  self->checks = g_cancellable_new ();
  g_hash_table_remove_all (self->asked);
}
