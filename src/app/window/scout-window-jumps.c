/* scout-window-jumps.c: the places of the window that people look for by name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The window is the first of the providers that the dialog asks: searches, brands, the filters of
 * the search that is shown, and the commands of the menus. What is kept on this computer and what
 * has been found have providers of their own. */

#include "config.h"

#include "scout-window-private.h"

#include "scout-content-address.h"
#include "scout-filter-offer.h"
#include "scout-jump-dialog.h"
#include "scout-profile-address.h"
#include "scout-query-wording.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *title;
  const char *icon_name;
  const char *action_name;
} Command;

static const Command commands[] = {
  { N_("Search"), "edit-find-symbolic", "win.search" },
  { N_("Filters"), "scout-funnel-symbolic", "win.filters" },
  { N_("Search again"), "view-refresh-symbolic", "win.refresh" },
  { N_("Manage Pages"), "system-users-symbolic", "win.choose-page" },
  { N_("Preferences"), "emblem-system-symbolic", "win.preferences" },
  { N_("Sign out"), "system-log-out-symbolic", "win.sign-out" },
  { N_("Keyboard shortcuts"), "preferences-desktop-keyboard-shortcuts-symbolic",
    "win.show-help-overlay" },
  { N_("About Scout"), "help-about-symbolic", "app.about" },
};

static void
append_searches (GPtrArray *jumps)
{
  for (gsize i = 0; i < SCOUT_N_DISCOVER_SUBJECTS; i++)
    {
      const ScoutDiscoverSubject *subject = scout_discover_subject_get_nth (i);

      g_ptr_array_add (jumps, scout_jump_new (_(subject->title), _("Search"), subject->icon_name,
                                              "win.discover",
                                              g_variant_new_string (subject->id)));
    }
}

static void
append_brands (ScoutWindow *self,
               GPtrArray   *jumps)
{
  const ScoutAccount *account = scout_session_get_account (self->session);

  for (guint i = 0; account != NULL && i < account->pages->len; i++)
    {
      ScoutBrandPage *page = g_ptr_array_index (account->pages, i);
      const ScoutBrandPageFields *fields = scout_brand_page_get_fields (page);

      g_ptr_array_add (jumps, scout_jump_new (fields->name, _("Brand"), "avatar-default-symbolic",
                                              "win.use-page", g_variant_new_string (fields->id)));
    }
}

void
_scout_window_append_filters (ScoutWindow *self,
                              ScoutView    view,
                              GPtrArray   *jumps)
{
  const ScoutDiscoverSubject *subject = scout_discover_subject_get_nth (view - SCOUT_VIEW_DISCOVER);
  ScoutCatalog *catalog = scout_session_get_catalog (self->session);
  const ScoutCatalogApi *api = scout_catalog_get_api (catalog, subject->network);
  const ScoutCatalogEndpoint *endpoint = scout_catalog_api_find_endpoint (api,
                                                                          subject->endpoint_id);
  /* Most filters are those of each search. */
  g_autofree char *kind = view == self->discover
                            ? g_strdup (_("Filter"))
                            : g_strdup_printf ("%s · %s", _("Filter"), _(subject->title));

  for (gsize i = 0; i < endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *parameter = &endpoint->parameters[i];

      /* The lower end has the control of both, and goes by the name of both. */
      if (scout_filter_offer_is_filter (parameter) &&
          parameter->bound != SCOUT_CATALOG_BOUND_MAX)
        g_ptr_array_add (jumps, scout_jump_new (scout_query_get_parameter_name (parameter), kind,
                                                "scout-funnel-symbolic", "win.filter",
                                                g_variant_new ("(ss)", subject->id,
                                                               parameter->id)));
    }
}

/* An address or id that was pasted is a place itself. */
static void
append_post (const char *text,
             GPtrArray  *jumps)
{
  g_autofree char *id = scout_content_address_dup_id (text, NULL);
  g_autofree char *title = NULL;

  if (id == NULL)
    return;

  title = scout_wording_inline (text);
  g_ptr_array_add (jumps, scout_jump_new (title, _("Post on Facebook"), "scout-reel-symbolic",
                                          "win.open-post", g_variant_new_string (id)));
}

/* A link of Scout's own, as it is copied from here and sent on, or a profile's address, as it
 * stands in a browser. */
static void
append_link (const char *text,
             GPtrArray  *jumps)
{
  static const char * const kinds[SCOUT_N_NETWORKS] = {
    [SCOUT_NETWORK_FACEBOOK] = N_("Creator on Facebook"),
    [SCOUT_NETWORK_INSTAGRAM] = N_("Creator on Instagram"),
  };
  g_autofree char *trimmed = g_strstrip (scout_wording_inline (text));
  g_autoptr(ScoutLink) link = scout_link_parse (trimmed, NULL);
  g_autoptr(ScoutLink) profile = NULL;
  g_autoptr(ScoutCreator) creator = NULL;
  g_autofree char *target = NULL;

  if (link == NULL)
    profile = scout_profile_address_parse (text);
  if (profile != NULL)
    {
      creator = scout_link_dup_creator (profile);
      target = scout_link_new_for_creator (creator);
    }
  if (link == NULL && target == NULL)
    return;

  g_ptr_array_add (jumps, scout_jump_new (trimmed,
                                          profile != NULL ? _(kinds[profile->network])
                                                          : _("Link to Scout"),
                                          "scout-link-symbolic", "win.open-link",
                                          g_variant_new_string (target != NULL ? target
                                                                               : trimmed)));
}

static void
find (ScoutJumpProvider *provider,
      const char        *text,
      GPtrArray         *jumps)
{
  ScoutWindow *self = SCOUT_WINDOW (provider);
  gboolean is_offline = _scout_window_is_offline (self);

  if (!is_offline)
    {
      append_searches (jumps);
      append_brands (self, jumps);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (_scout_window_has_action (self, commands[i].action_name))
        g_ptr_array_add (jumps, scout_jump_new (_(commands[i].title), NULL, commands[i].icon_name,
                                                commands[i].action_name, NULL));
    }
  if (!is_offline && _scout_window_may_search (self, self->discover))
    _scout_window_append_filters (self, self->discover, jumps);
  append_post (text, jumps);
  append_link (text, jumps);
}

/* What looks like an address was pasted to go there. */
static char *
dup_refusal (ScoutJumpProvider *provider,
             const char        *text)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *id = NULL;

  if (strstr (text, "://") == NULL)
    return NULL;

  id = scout_content_address_dup_id (text, &error);

  return id == NULL ? g_strdup (error->message) : NULL;
}

void
_scout_window_jump_provider_init (ScoutJumpProviderInterface *iface)
{
  iface->find = find;
  iface->dup_refusal = dup_refusal;
}

void
scout_window_add_jump_provider (ScoutWindow       *self,
                                ScoutJumpProvider *provider)
{
  g_return_if_fail (SCOUT_IS_WINDOW (self));
  g_return_if_fail (SCOUT_IS_JUMP_PROVIDER (provider));

  g_ptr_array_add (self->jump_providers, g_object_ref (provider));
}

void
_scout_window_jump_action (GtkWidget  *widget,
                           const char *name,
                           GVariant   *parameter)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);
  g_autoptr(GPtrArray) providers = g_ptr_array_new ();

  g_ptr_array_add (providers, self);
  for (guint i = 0; i < self->jump_providers->len; i++)
    g_ptr_array_add (providers, g_ptr_array_index (self->jump_providers, i));
  gtk_window_present (scout_jump_dialog_new (GTK_WINDOW (self), providers));
}

void
_scout_window_filter_action (GtkWidget  *widget,
                             const char *name,
                             GVariant   *parameter)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);
  const char *subject_id = NULL;
  const char *parameter_id = NULL;

  g_variant_get (parameter, "(&s&s)", &subject_id, &parameter_id);
  gtk_widget_activate_action (widget, "win.discover", "s", subject_id);
  if (_scout_window_is_discover (self->view))
    scout_discover_page_show_filter (_scout_window_get_discover (self), parameter_id);
}

/* A Page that may not search leads to where it says why. */
void
_scout_window_use_page_action (GtkWidget  *widget,
                               const char *name,
                               GVariant   *parameter)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  const ScoutAccount *account = scout_session_get_account (self->session);

  _scout_window_go_back (self);
  for (guint i = 0; account != NULL && i < account->pages->len; i++)
    {
      ScoutBrandPage *page = g_ptr_array_index (account->pages, i);

      if (!g_str_equal (scout_brand_page_get_fields (page)->id, id))
        continue;
      if (scout_session_find_brand_page (self->session, id) == page)
        _scout_window_use_page (self, page);
      else
        _scout_window_choose_page (self);
      return;
    }
}
