/* scout-window-checks.c: whether the Pages may search, as far as Meta has answered.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each check is a call of a Page: what is known, or asked already, is not asked again. Searches are
 * answers too. What is told goes to the session, and from there to all who show it: the choice of a
 * Page, the sidebar, and the search whose way was barred. */

#include "config.h"

#include "scout-window-private.h"

#include "scout-error-wording.h"
#include "scout-session-findings.h"

/* (nullable): %NULL until somebody has chosen a Page */
static ScoutBrandChooserPage *
get_chooser (ScoutWindow *self)
{
  GtkWidget *page = self->views[SCOUT_VIEW_CHOOSER];

  return page != NULL ? SCOUT_BRAND_CHOOSER_PAGE (page) : NULL;
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

/* The search that waits for the answer, if it is still shown, goes on. */
static void
go_on (ScoutWindow    *self,
       ScoutBrandPage *page,
       ScoutNetwork    network,
       const GError   *error) /* (nullable) */
{
  ScoutAccess access = SCOUT_ACCESS_READY;

  if (!_scout_window_is_discover (self->view)
      || page != scout_session_get_brand_page (self->session)
      || _scout_window_get_network (self) != network)
    return;

  _scout_window_serve_discover (self);
  if (!scout_account_learn_access (error, &access))
    {
      g_autofree char *line = scout_error_wording_dup_line (error);

      _scout_window_show_toast (self, line);
    }
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
  ScoutAccess access = SCOUT_ACCESS_READY;
  ScoutNetwork network;

  scout_marketplace_check_finish (SCOUT_MARKETPLACE (source), result, &is_simulated, &error);
  if (self == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  network = scout_marketplace_get_network (SCOUT_MARKETPLACE (source));
  key = dup_key (check->page, network);
  g_hash_table_remove (self->asked, key);
  scout_session_note_check (self->session, check->page, network, is_simulated, error);
  /* What an answer tells of the Page came from the session, which knows more of it. */
  if (get_chooser (self) != NULL && !scout_account_learn_access (error, &access))
    scout_brand_chooser_page_show_check (get_chooser (self), check->page, network, is_simulated,
                                         error);
  go_on (self, check->page, network, error);
}

/* What is under way is not asked for twice: its answer is shown to whoever waits for it. */
static void
begin_check (ScoutWindow    *self,
             ScoutBrandPage *page,
             ScoutNetwork    network)
{
  g_autoptr(ScoutMarketplace) marketplace = NULL;
  PageCheck *check = NULL;

  if (!g_hash_table_add (self->asked, dup_key (page, network)))
    return;

  marketplace = scout_session_open_marketplace (self->session, page, network);
  check = g_new0 (PageCheck, 1);
  g_weak_ref_init (&check->window, self);
  check->page = g_object_ref (page);
  scout_marketplace_check_async (marketplace, self->checks, checked_cb, check);
}

void
_scout_window_check_page (ScoutWindow    *self,
                          ScoutBrandPage *page,
                          ScoutNetwork    network)
{
  gboolean is_simulated = FALSE;
  ScoutAccess access = SCOUT_ACCESS_READY;

  /* What is known costs no call. */
  if (scout_session_get_check (self->session, page, network, &is_simulated, &access))
    scout_brand_chooser_page_show_access (get_chooser (self), page, network, is_simulated, access);
  else
    begin_check (self, page, network);
}

void
_scout_window_check_again (ScoutWindow       *self,
                           ScoutDiscoverPage *page)
{
  ScoutBrandPage *brand_page = scout_session_get_brand_page (self->session);

  if (brand_page == NULL)
    return;

  scout_discover_page_show_checking (page);
  begin_check (self, brand_page, _scout_window_get_network (self));
}

void
_scout_window_note_answer (ScoutWindow       *self,
                           const GError      *error,
                           ScoutDiscoverPage *page)
{
  ScoutPagedModel *results = scout_discover_page_get_results (page);
  ScoutMarketplace *marketplace = scout_paged_model_get_marketplace (results);
  ScoutBrandPage *brand_page = scout_marketplace_get_page (marketplace);
  g_autoptr(GObject) first = g_list_model_get_item (G_LIST_MODEL (results), 0);

  if (brand_page != NULL && scout_session_get_account (self->session) != NULL)
    scout_session_note_search (self->session, brand_page,
                               scout_marketplace_get_network (marketplace),
                               SCOUT_IS_CREATOR (first)
                                 && scout_creator_is_simulated (SCOUT_CREATOR (first)),
                               error);
}

static void
access_told_cb (ScoutWindow    *self,
                ScoutBrandPage *page,
                ScoutNetwork    network)
{
  gboolean is_simulated = FALSE;
  ScoutAccess access = SCOUT_ACCESS_READY;

  scout_sidebar_update_pages (self->sidebar);
  _scout_window_update_actions (self);
  if (get_chooser (self) != NULL
      && scout_session_get_check (self->session, page, network, &is_simulated, &access))
    scout_brand_chooser_page_show_access (get_chooser (self), page, network, is_simulated, access);
}

void
_scout_window_watch_access (ScoutWindow *self)
{
  g_signal_connect_object (self->session, "access-told", G_CALLBACK (access_told_cb), self,
                           G_CONNECT_SWAPPED);
}

void
_scout_window_renew_checks (ScoutWindow *self)
{
  g_cancellable_cancel (self->checks);
  g_clear_object (&self->checks);
  self->checks = g_cancellable_new ();
  g_hash_table_remove_all (self->asked);
}
