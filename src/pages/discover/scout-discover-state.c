/* scout-discover-state.c: what the search page shows in the place of results.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Nothing found, an error, a filter that is missing, a network that the brand's Page may not
 * search: each with what can be done, which happens here. */

#include "config.h"

#include "scout-discover-state-private.h"

#include "scout-access-wording.h"
#include "scout-blamed-parameter.h"
#include "scout-brand-wording.h"
#include "scout-discover-entry-private.h"
#include "scout-discover-search-private.h"
#include "scout-discover-sort-private.h"
#include "scout-discover-view-private.h"
#include "scout-filter-offer.h"
#include "scout-filter-relaxer.h"
#include "scout-filter-report.h"
#include "scout-graph-error.h"
#include "scout-permission-list.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

/* It goes as soon as it is asked. */
static void
accept_remedy (ScoutDiscoverPage *self)
{
  g_autoptr(ScoutQuery) remedy = g_object_ref (self->remedy);

  scout_discover_page_show_query (self, remedy);
}

void
_scout_discover_page_accept_offer (ScoutDiscoverPage *self,
                                   ScoutResultsOffer  offer)
{
  if (offer == SCOUT_RESULTS_OFFER_LOAD_MORE && self->results != NULL)
    scout_paged_model_load_more (self->results);
  else if (offer == SCOUT_RESULTS_OFFER_CLEAR_SEARCH)
    {
      /* What was looked up was looked up without filters. */
      if (!_scout_discover_page_is_lookup (self))
        _scout_discover_page_preset_filters (self);
      scout_discover_page_search (self, NULL);
    }
  else if (offer == SCOUT_RESULTS_OFFER_PRESET)
    {
      _scout_discover_page_preset_filters (self);
      _scout_discover_page_search_again (self, TRUE);
    }
  else if (offer == SCOUT_RESULTS_OFFER_REMEDY && self->remedy != NULL)
    accept_remedy (self);
  else if (offer == SCOUT_RESULTS_OFFER_FILTERS)
    {
      gtk_toggle_button_set_active (self->filter_button, TRUE);
      scout_filter_panel_focus_first (_scout_discover_page_need_panel (self));
    }
  else if (offer == SCOUT_RESULTS_OFFER_SIGN_IN)
    g_signal_emit_by_name (self, "sign-in");
  else if (offer == SCOUT_RESULTS_OFFER_CHOOSE_PAGE)
    g_signal_emit_by_name (self, "choose-page");
}

static void
action_cb (ScoutDiscoverPage *self)
{
  if (self->state_offer == SCOUT_RESULTS_OFFER_LOAD_MORE)
    gtk_stack_set_visible_child_name (self->stack, "loading");
  _scout_discover_page_accept_offer (self, self->state_offer);
}

static void
secondary_action_cb (ScoutDiscoverPage *self)
{
  _scout_discover_page_accept_offer (self, self->secondary_offer);
}

/* Most searches find somebody: what stands there otherwise is made when it is shown. */
static ScoutStateView *
begin_state (ScoutDiscoverPage *self)
{
  if (self->state_view == NULL)
    {
      self->state_view = SCOUT_STATE_VIEW (scout_state_view_new ());
      g_signal_connect_object (self->state_view, "action", G_CALLBACK (action_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (self->state_view, "secondary-action",
                               G_CALLBACK (secondary_action_cb), self, G_CONNECT_SWAPPED);
      gtk_stack_add_named (self->stack, GTK_WIDGET (self->state_view), "state");
    }
  scout_state_view_set_countdown (self->state_view, 0);
  scout_state_view_set_extra (self->state_view, NULL);
  scout_state_view_set_link (self->state_view, NULL, NULL);
  scout_state_view_set_secondary_label (self->state_view, NULL);
  self->secondary_offer = SCOUT_RESULTS_OFFER_NOTHING;

  return self->state_view;
}

static gboolean
is_about_permissions (const GError *error) /* (nullable) */
{
  return g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_PERMISSION)
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_REFUSED);
}

/* The search has told what the sign-in did not. Where everything was granted, Meta's number says
 * one of three things, which only its wording tells apart. */
static GtkWidget *
explain_permissions (ScoutDiscoverPage *self)
{
  g_autofree char *missing =
    scout_permission_list_dup_missing (self->catalog, SCOUT_NETWORK_BIT (self->subject->network),
                                       (const char * const *) self->granted);

  if (missing == NULL
      && scout_paged_model_get_error (self->results)->code == SCOUT_GRAPH_ERROR_PERMISSION)
    scout_access_wording_explain_refusal (self->state_view);

  return scout_permission_list_new (self->catalog, self->subject->network,
                                    (const char * const *) self->granted);
}

gboolean
_scout_discover_page_is_about_access (const GError *error)
{
  ScoutAccess access = SCOUT_ACCESS_READY;

  return scout_account_learn_access (error, &access) && access != SCOUT_ACCESS_READY;
}

/* What one Page may not, another may. */
static void
add_choice (ScoutDiscoverPage *self)
{
  scout_state_view_set_secondary_label (self->state_view, _("Choose another Page"));
  self->secondary_offer = SCOUT_RESULTS_OFFER_CHOOSE_PAGE;
}

/* Each network counts for itself. */
static void
add_other (ScoutDiscoverPage *self)
{
  const ScoutDiscoverSubject *other = self->other_func != NULL
                                        ? self->other_func (self->subject, self->other_data) : NULL;
  g_autofree char *label = NULL;
  GtkWidget *button = NULL;

  if (other == NULL)
    return;

  /* Translators: beside the time until the next search; "Facebook creators still work" */
  label = g_strdup_printf (_("%s still work"), _(other->title));
  button = gtk_button_new_with_label (label);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", other->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.discover");
  scout_state_view_set_extra (self->state_view, button);
}

/* Whether Meta cannot be asked for a while. */
static gboolean
is_about_time (const GError *error) /* (nullable) */
{
  return g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED)
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NETWORK)
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TIMED_OUT);
}

/* What is kept asks nobody. */
static void
add_saved (ScoutDiscoverPage *self)
{
  ScoutLibrary *library = self->keeper != NULL ? scout_keeper_get_library (self->keeper) : NULL;

  if (library != NULL && g_list_model_get_n_items (scout_library_get_creators (library)) > 0)
    scout_state_view_set_link (self->state_view, _("Browse saved creators"),
                               "win.saved-creators");
}

/* Nobody fits: what could be done without. */
static void
add_filters (ScoutDiscoverPage *self)
{
  GtkWidget *relaxer = scout_filter_relaxer_new (scout_paged_model_get_query (self->results),
                                                 TRUE);

  if (relaxer == NULL)
    return;

  g_signal_connect_object (relaxer, "removed",
                           G_CALLBACK (_scout_discover_page_filter_removed_cb), self,
                           G_CONNECT_SWAPPED);
  scout_state_view_set_extra (self->state_view, relaxer);
}

/* Whether it is what was asked by that Meta refuses, be it that it does not say which part. */
static gboolean
is_about_question (const GError *error)
{
  return (g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_BAD_REQUEST)
          || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_INVALID_FILTER))
         && !scout_blamed_parameter_is_answer (error);
}

/* The filter that Meta refuses, since it says so or there is nothing else; NULL if it is none. */
static const ScoutCatalogParameter *
find_blamed (ScoutQuery   *query,
             const GError *error)
{
  const ScoutCatalogParameter * const *parameters = scout_query_list_parameters (query);
  g_autoptr(GPtrArray) sent = scout_query_dup_parameters (query);

  for (gsize i = 0; parameters[i] != NULL; i++)
    {
      const char *value = NULL;

      for (guint k = 0; k < sent->len && value == NULL; k++)
        {
          const ScoutQueryParameter *each = g_ptr_array_index (sent, k);

          value = g_str_equal (each->name, parameters[i]->name) ? each->value : NULL;
        }
      if (scout_filter_offer_is_filter (parameters[i])
          && scout_blamed_parameter_is (error, parameters[i], value))
        return parameters[i];
    }

  if (parameters[0] != NULL && parameters[1] == NULL
      && scout_filter_offer_is_filter (parameters[0]) && is_about_question (error))
    return parameters[0];

  return NULL;
}

/* Which of its values, if it has several. */
static const char *
find_blamed_value (ScoutQuery                  *query,
                   const ScoutCatalogParameter *blamed,
                   const GError                *error)
{
  const char * const *values = scout_query_get_list (query, blamed->id);

  return g_strv_length ((GStrv) values) > 1 ? scout_blamed_parameter_find_value (error, values)
                                            : NULL;
}

static gboolean
has_filters (ScoutQuery *query)
{
  const ScoutCatalogParameter * const *parameters = scout_query_list_parameters (query);

  for (gsize i = 0; parameters[i] != NULL; i++)
    {
      if (scout_filter_offer_is_filter (parameters[i]))
        return TRUE;
    }

  return FALSE;
}

/* The answer comes when it comes: who types meanwhile goes on, and where the filters would stand
 * over what is typed into they are not shown. */
static void
bring_filter (ScoutDiscoverPage *self,
              const char        *parameter_id,
              const char        *message)
{
  g_autofree char *line = NULL;

  if (gtk_toggle_button_get_active (self->filter_button))
    return;

  if (gtk_widget_get_mapped (GTK_WIDGET (self))
      && !_scout_discover_page_has_focus (self->search_entry))
    scout_discover_page_show_filter (self, parameter_id);
  else if (!scout_breakpoint_bin_get_narrow (self->bin))
    gtk_toggle_button_set_active (self->filter_button, TRUE);
  else if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      line = scout_wording_inline (message);
      g_signal_emit_by_name (self, "told", line);
    }
}

/* What Meta refuses of the filters is said beside the one that it is, and the results before stay.
 * Returns whether there were any. */
static gboolean
take_refusal (ScoutDiscoverPage *self)
{
  const GError *error = scout_paged_model_get_error (self->results);
  g_autoptr(ScoutQuery) query = g_object_ref (scout_paged_model_get_query (self->results));
  const ScoutCatalogParameter *blamed = error != NULL ? find_blamed (query, error) : NULL;
  const ScoutGraphFault *fault = blamed != NULL ? scout_graph_error_get_fault (error) : NULL;
  g_autofree char *message = NULL;

  if (fault == NULL)
    return FALSE;

  message = g_strdup (fault->user_message != NULL ? fault->user_message : fault->message);
  if (message == NULL || !_scout_discover_page_recall_before (self, query))
    return FALSE;

  bring_filter (self, blamed->id, message);
  scout_filter_panel_set_refusal (_scout_discover_page_need_panel (self), blamed,
                                  find_blamed_value (query, blamed, error), message);
  _scout_discover_page_tell_place (self);

  return TRUE;
}

/* To ask the same again is no remedy. */
static void
add_remedy (ScoutDiscoverPage *self)
{
  const GError *error = scout_paged_model_get_error (self->results);
  ScoutQuery *query = scout_paged_model_get_query (self->results);
  const ScoutCatalogParameter *blamed = error != NULL ? find_blamed (query, error) : NULL;
  const char *value = NULL;
  g_autofree char *safe = NULL;
  g_autofree char *label = NULL;

  if (blamed == NULL && error != NULL && is_about_question (error) && has_filters (query))
    {
      scout_state_view_set_action_label (self->state_view, _("Change filters"));
      self->state_offer = SCOUT_RESULTS_OFFER_FILTERS;
    }
  else if (blamed == NULL && error != NULL && is_about_question (error)
           && scout_query_has (query, self->subject->entry_id))
    {
      scout_state_view_set_action_label (self->state_view, _("Clear search"));
      self->state_offer = SCOUT_RESULTS_OFFER_CLEAR_SEARCH;
    }
  if (blamed == NULL)
    return;

  value = find_blamed_value (query, blamed, error);
  g_clear_object (&self->remedy);
  self->remedy = scout_filter_refusal_dup_fixed (query, blamed, value);
  safe = value != NULL ? scout_wording_isolate (value) : g_strdup (blamed->label);
  label = g_strdup_printf (_("Remove “%s”"), safe);
  scout_state_view_set_action_label (self->state_view, label);
  self->state_offer = SCOUT_RESULTS_OFFER_REMEDY;
}

void
_scout_discover_page_show_state (ScoutDiscoverPage *self)
{
  ScoutStateView *view = NULL;
  const GError *error = scout_paged_model_get_error (self->results);
  GtkWidget *permissions = NULL;

  if (take_refusal (self))
    return;

  view = begin_state (self);
  self->state_offer = scout_results_wording_show (self->results, view);
  self->secondary_offer = self->state_offer;
  add_remedy (self);
  if (is_about_permissions (error))
    permissions = explain_permissions (self);
  if (_scout_discover_page_is_about_access (error))
    scout_state_view_set_extra (view, scout_access_wording_new_check (permissions, 0));
  if (is_about_permissions (error)
      || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TERMS_PENDING)
      || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NO_ACCESS))
    add_choice (self);
  if (g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED))
    add_other (self);
  if (is_about_time (error))
    add_saved (self);
  if (error == NULL)
    add_filters (self);
  gtk_stack_set_visible_child_name (self->stack, "state");
  _scout_discover_page_return_focus (self);
}

void
_scout_discover_page_hold_focus (ScoutDiscoverPage *self,
                                 GtkWidget         *part)
{
  GtkWidget *stack = GTK_WIDGET (self->stack);

  if (gtk_widget_get_root (stack) == NULL || !_scout_discover_page_has_focus (part))
    return;

  gtk_widget_set_focusable (stack, TRUE);
  gtk_widget_grab_focus (stack);
}

void
_scout_discover_page_return_focus (ScoutDiscoverPage *self)
{
  GtkWidget *stack = GTK_WIDGET (self->stack);

  if (!gtk_widget_get_focusable (stack))
    return;

  gtk_widget_set_focusable (stack, FALSE);
  /* Whoever has gone elsewhere meanwhile stays there. */
  if (gtk_root_get_focus (gtk_widget_get_root (stack)) != stack)
    return;

  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "state") == 0)
    scout_state_view_focus_action (self->state_view);
  if (gtk_root_get_focus (gtk_widget_get_root (stack)) == stack)
    gtk_widget_child_focus (stack, GTK_DIR_TAB_FORWARD);
}

/* Without results there is nothing to count or to load on. */
static void
show_without_results (ScoutDiscoverPage *self)
{
  _scout_discover_page_drop_results (self);
  gtk_revealer_set_reveal_child (self->footer, FALSE);
  gtk_stack_set_visible_child_name (self->stack, "state");
  _scout_discover_page_update_count (self);
}

void
_scout_discover_page_show_needs_filter (ScoutDiscoverPage *self,
                                        const char        *message)
{
  ScoutStateView *view = begin_state (self);
  const ScoutCatalogParameter *preset =
    scout_catalog_endpoint_find_parameter (_scout_discover_page_get_endpoint (self),
                                           self->subject->preset_id);
  const ScoutCatalogValue *value = scout_catalog_values_find_id (preset->values,
                                                                 self->subject->preset_value);
  g_autofree char *label = g_strdup_printf ("%s: %s", preset->label, value->label);

  self->state_offer = SCOUT_RESULTS_OFFER_PRESET;
  scout_state_view_set_kind (view, SCOUT_STATE_EMPTY);
  scout_state_view_set_icon_name (view, "scout-funnel-symbolic");
  scout_state_view_set_title (view, _("Choose a filter first"));
  scout_state_view_set_description (view, message);
  scout_state_view_set_action_label (view, label);
  scout_state_view_set_details (view, NULL, 0, 0, NULL);
  show_without_results (self);
  _scout_discover_page_return_focus (self);
}

void
_scout_discover_page_show_wrong_entry (ScoutDiscoverPage *self)
{
  ScoutStateView *view = begin_state (self);

  self->state_offer = SCOUT_RESULTS_OFFER_NOTHING;
  scout_state_view_set_kind (view, SCOUT_STATE_EMPTY);
  scout_state_view_set_icon_name (view, NULL);
  scout_state_view_set_title (view, _("This search cannot be asked"));
  /* It stands below the entry, too, which may be out of sight for a person who is read to. */
  scout_state_view_set_description (view, gtk_label_get_text (self->entry_note));
  scout_state_view_set_action_label (view, NULL);
  scout_state_view_set_secondary_label (view, _("Clear search"));
  self->secondary_offer = SCOUT_RESULTS_OFFER_CLEAR_SEARCH;
  scout_state_view_set_details (view, NULL, 0, 0, NULL);
  show_without_results (self);
  _scout_discover_page_return_focus (self);
}

void
_scout_discover_page_show_refusal (ScoutDiscoverPage       *self,
                                   const ScoutQueryFinding *refusal)
{
  ScoutStateView *view = begin_state (self);
  g_autofree char *message = scout_query_finding_dup_message (refusal);
  g_autofree char *fix = refusal->fixed != NULL ? scout_query_finding_dup_fix_label (refusal)
                                                : NULL;

  self->state_offer = SCOUT_RESULTS_OFFER_REMEDY;
  scout_state_view_set_kind (view, SCOUT_STATE_EMPTY);
  scout_state_view_set_icon_name (view, "scout-funnel-symbolic");
  scout_state_view_set_title (view, _("This search cannot be asked"));
  scout_state_view_set_description (view, message);
  scout_state_view_set_action_label (view, fix);
  scout_state_view_set_details (view, NULL, 0, 0, NULL);
  show_without_results (self);
  _scout_discover_page_forget_place (self);
  g_set_object (&self->remedy, refusal->fixed);
  _scout_discover_page_return_focus (self);
}

void
scout_discover_page_set_brand (ScoutDiscoverPage *self,
                               const char        *name)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  scout_brand_wording_set_brand (GTK_WIDGET (self), name);
}

void
scout_discover_page_set_access (ScoutDiscoverPage  *self,
                                ScoutAccess         access,
                                gint64              refused_at,
                                const ScoutAccount *account)
{
  ScoutAccessOffers offers;
  gboolean is_ready = access == SCOUT_ACCESS_READY;

  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));
  g_return_if_fail (is_ready || account != NULL);

  g_strfreev (self->granted);
  self->granted = account != NULL ? g_strdupv (account->granted) : NULL;
  /* Before it is insensitive, as in _scout_discover_page_update_entry (). */
  if (!is_ready)
    _scout_discover_page_hold_focus (self, self->search_entry);
  gtk_widget_set_sensitive (self->search_entry,
                            is_ready && !_scout_discover_page_is_similar (self));
  self->is_barred = !is_ready && refused_at > 0;
  if (is_ready)
    return;

  /* Putting the filters away asks at once what waits to be asked, which the Page before would be
   * asked as. */
  _scout_discover_page_drop_edited (self);
  /* The question stays: another Page may be chosen that may ask it. */
  gtk_toggle_button_set_active (self->filter_button, FALSE);
  gtk_widget_set_sensitive (GTK_WIDGET (self->filter_button), FALSE);
  gtk_widget_set_sensitive (GTK_WIDGET (self->chips), FALSE);
  g_clear_object (&self->marketplace);
  _scout_discover_page_update_sort (self);
  offers = scout_access_wording_show (access, refused_at, self->subject, account,
                                      begin_state (self));
  self->state_offer = offers.main;
  self->secondary_offer = offers.secondary;
  show_without_results (self);
  _scout_discover_page_return_focus (self);
}

void
scout_discover_page_show_checking (ScoutDiscoverPage *self)
{
  ScoutStateView *view = NULL;

  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  view = begin_state (self);
  self->state_offer = SCOUT_RESULTS_OFFER_NOTHING;
  scout_state_view_set_kind (view, SCOUT_STATE_LOADING);
  scout_state_view_set_icon_name (view, NULL);
  scout_state_view_set_title (view, _("Asking Meta again…"));
  scout_state_view_set_description (view, NULL);
  scout_state_view_set_action_label (view, NULL);
  scout_state_view_set_details (view, NULL, 0, 0, NULL);
  show_without_results (self);
}

/* What a search was told is asked by that search; what was known before it by whoever knew. */
static void
check_again_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  ScoutDiscoverPage *self = user_data;

  _scout_discover_page_hold_focus (self, GTK_WIDGET (self->stack));
  if (self->results != NULL)
    {
      gtk_stack_set_visible_child_name (self->stack, "loading");
      scout_paged_model_load_more (self->results);
    }
  else
    g_signal_emit_by_name (self, "check-again");
}

static const GActionEntry action_entries[] = {
  { "check-again", check_again_cb, NULL, NULL, NULL, { 0 } },
};

void
_scout_discover_page_init_state (ScoutDiscoverPage *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), action_entries,
                                   G_N_ELEMENTS (action_entries), self);
}

void
scout_discover_page_set_other_func (ScoutDiscoverPage      *self,
                                    ScoutDiscoverOtherFunc  func,
                                    gpointer                user_data)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  self->other_func = func;
  self->other_data = user_data;
}
