/* scout-discover-results.c: the results of the search page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Every search is a new #ScoutPagedModel, which the grid loads on as it is scrolled; the old one
 * goes, with its calls. What stands below the results follows from the model's state; what stands
 * instead of them is in scout-discover-state.c, and what shows them in scout-discover-view.c. */

#include "config.h"

#include "scout-discover-explain-private.h"
#include "scout-discover-page-private.h"
#include "scout-discover-search-private.h"
#include "scout-discover-select-private.h"
#include "scout-discover-state-private.h"
#include "scout-discover-view-private.h"

#include "scout-gradual-list.h"
#include "scout-line-layout.h"
#include "scout-retry-offer.h"
#include "scout-tooltip.h"

#include <glib/gi18n.h>
#include <string.h>

/* A search that is answered sooner shows no skeleton: it would only flicker. */
#define SKELETON_DELAY_MS 300
/* More is asked for when this much of the list, in pixels, is left below the window. */
#define LOAD_AHEAD 600.0
#define SUMMARY_SPACING 6
/* Between the count and what stands beside it. */
#define SEPARATOR "· "

static guint
get_n_results (ScoutDiscoverPage *self)
{
  return self->results != NULL ? g_list_model_get_n_items (G_LIST_MODEL (self->results)) : 0;
}

static gboolean
is_loading (ScoutDiscoverPage *self)
{
  return self->results != NULL
         && scout_paged_model_get_state (self->results) == SCOUT_PAGED_STATE_LOADING;
}

/* Whether what is shown is being asked for again. */
static gboolean
is_renewing (ScoutDiscoverPage *self)
{
  return self->is_renewing && is_loading (self);
}

/* Whether Meta does not let the Page search any more, which is said over what it found before. */
static gboolean
has_lost_access (ScoutDiscoverPage *self)
{
  return self->is_renewing
         && scout_paged_model_get_state (self->results) == SCOUT_PAGED_STATE_FAILED
         && _scout_discover_page_is_about_access (scout_paged_model_get_error (self->results));
}

/* Either all results are, or none is. */
static gboolean
is_simulated (ScoutDiscoverPage *self)
{
  g_autoptr(GObject) first = self->results != NULL
                             ? g_list_model_get_item (G_LIST_MODEL (self->results), 0) : NULL;

  return SCOUT_IS_CREATOR (first) && scout_creator_is_simulated (SCOUT_CREATOR (first));
}

/* What stands alone that stands behind something else elsewhere. (transfer full) */
static char *
dup_alone (const char *text)
{
  const char *first = g_str_has_prefix (text, SEPARATOR) ? text + strlen (SEPARATOR) : text;
  char title[6 + 1] = { 0 };

  if (*first == '\0')
    return g_strdup ("");

  g_unichar_to_utf8 (g_unichar_totitle (g_utf8_get_char (first)), title);

  return g_strconcat (title, g_utf8_next_char (first), NULL);
}

/* Beside the count: what the figures are of, or of a saved search what is new. A narrow window has
 * the count in its title, so that nothing stands before it, and as many lines as it takes. */
static void
show_details (ScoutDiscoverPage *self)
{
  gboolean narrow = scout_breakpoint_bin_get_narrow (self->bin);
  GtkLabel *label = self->figures_label;
  GtkLabel * const small[] = { label, self->as_of_label };
  const char *order = _scout_discover_page_get_local_order (self);
  g_autofree char *news = NULL;
  g_autofree char *alone = NULL;
  const char *text = _(self->subject->figures_label);

  if (order != NULL)
    /* Translators: beside how many results are loaded; with the title of a column. */
    news = g_strdup_printf (_("· sorted by %s, as far as they are loaded"), order);
  else if (is_simulated (self))
    news = g_strconcat (SEPARATOR, _("simulated by Meta: the app has standard access"), NULL);
  else if (self->news != NULL)
    news = g_strconcat (SEPARATOR, self->news, NULL);
  if (news != NULL)
    text = news;

  alone = dup_alone (text);
  gtk_label_set_text (label, narrow ? alone : text);
  scout_tooltip_set (GTK_WIDGET (label), alone);
  gtk_label_set_ellipsize (label, narrow ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  /* What is of this search alone stands nowhere else. */
  scout_line_layout_set_rank (GTK_WIDGET (label), 3, !narrow && news == NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (small); i++)
    {
      gtk_label_set_wrap (small[i], narrow);
      if (narrow)
        gtk_widget_add_css_class (GTK_WIDGET (small[i]), "caption");
      else
        gtk_widget_remove_css_class (GTK_WIDGET (small[i]), "caption");
    }
}

/* When Meta said so: what is shown may stand for hours. */
static void
show_as_of (ScoutDiscoverPage *self,
            gboolean           has_results)
{
  g_autofree char *text = NULL;
  g_autofree char *whole = NULL;

  if (has_results && *gtk_label_get_text (self->as_of_label) == '\0')
    {
      /* Translators: beside how many results there are, with the time of day when they came */
      text = g_date_time_format (self->answered_at, _("as of %H:%M"));
      whole = g_date_time_format (self->answered_at, "%c");
      gtk_label_set_text (self->as_of_label, text);
      scout_tooltip_set (GTK_WIDGET (self->as_of_label), whole);
    }
  else if (!has_results)
    gtk_label_set_text (self->as_of_label, "");
  gtk_widget_set_visible (GTK_WIDGET (self->as_of_label),
                          has_results && self->edited == NULL && self->refused == NULL
                          && !is_renewing (self));
}

void
_scout_discover_page_update_count (ScoutDiscoverPage *self)
{
  guint n_results = self->results != NULL && has_lost_access (self) ? 0 : get_n_results (self);
  gboolean narrow = scout_breakpoint_bin_get_narrow (self->bin);
  g_autofree char *text = NULL;

  /* What is counted is the answer to what was asked before. */
  if (n_results > 0 && self->refused != NULL)
    text = g_strdup (_("Results of the search before"));
  else if (n_results > 0 && self->edited == NULL && !is_renewing (self))
    text = scout_discover_subject_dup_count (self->subject, n_results);
  else if (is_loading (self) || self->edited != NULL)
    text = g_strdup (_("Searching…"));
  else
    text = g_strdup ("");

  gtk_label_set_text (self->count_label, text);
  _scout_discover_page_set_subtitle (self, text);
  show_details (self);
  gtk_widget_set_visible (self->select_button, narrow && n_results > 0);
  show_as_of (self, n_results > 0);
  _scout_discover_page_update_explanation (self, n_results > 0);
  /* Where there is nothing to count there is nothing to sort. */
  gtk_widget_set_visible (self->summary, *text != '\0');
}

/* Rows that are sorted here are those that have been loaded, and say so. */
static ScoutResultsWording
get_wording (ScoutDiscoverPage *self,
             ScoutPagedState    state)
{
  ScoutResultsWording wording = scout_results_wording_get (self->results);

  if (is_renewing (self))
    wording.text = _("Searching…");
  else if (state == SCOUT_PAGED_STATE_IDLE && _scout_discover_page_get_local_order (self) != NULL)
    {
      wording.text = _("There are more, which are not sorted yet");
      wording.action_label = _("Load more");
      wording.offer = SCOUT_RESULTS_OFFER_LOAD_MORE;
    }

  return wording;
}

void
_scout_discover_page_update_footer (ScoutDiscoverPage *self)
{
  ScoutPagedState state = scout_paged_model_get_state (self->results);
  ScoutResultsWording wording = get_wording (self, state);
  const GError *error = scout_paged_model_get_error (self->results);
  g_autofree char *failure = error != NULL ? scout_error_wording_dup_line (error) : NULL;
  gboolean has_results = get_n_results (self) > 0 && !has_lost_access (self);
  gboolean is_loading = state == SCOUT_PAGED_STATE_LOADING;

  self->footer_offer = wording.offer;
  gtk_label_set_text (self->footer_label, failure != NULL ? failure : wording.text);
  gtk_widget_set_visible (GTK_WIDGET (self->footer_spinner), is_loading);
  gtk_spinner_set_spinning (self->footer_spinner, has_results && is_loading);
  gtk_button_set_label (self->footer_button,
                        wording.action_label != NULL ? wording.action_label : "");
  scout_retry_offer_show (GTK_WIDGET (self->footer_button), error);
  if (error == NULL || wording.offer != SCOUT_RESULTS_OFFER_LOAD_MORE)
    gtk_widget_set_visible (GTK_WIDGET (self->footer_button), wording.action_label != NULL);
  /* That there are no more is said below the last one only. */
  gtk_revealer_set_reveal_child (self->footer, has_results && *wording.text != '\0'
                                               && (state != SCOUT_PAGED_STATE_COMPLETE
                                                   || self->place.end.is_seen));
}

static gboolean
skeleton_cb (gpointer user_data)
{
  ScoutDiscoverPage *self = user_data;

  self->skeleton_id = 0;
  if (is_loading (self) && get_n_results (self) == 0)
    gtk_stack_set_visible_child_name (self->stack, "loading");
  return G_SOURCE_REMOVE;
}

/* Every page costs a call of the hour's allowance. One of Instagram's is hardly more than a window
 * shows: what is behind it waits for somebody who goes there. */
static gboolean
may_load_ahead (ScoutDiscoverPage *self,
                GtkAdjustment     *adjustment)
{
  return self->subject->network != SCOUT_NETWORK_INSTAGRAM
         || gtk_adjustment_get_value (adjustment) > gtk_adjustment_get_lower (adjustment)
         || gtk_adjustment_get_upper (adjustment) <= gtk_adjustment_get_page_size (adjustment);
}

/* Also runs when the footer comes and goes, which gives the list another size: so never in a state
 * that shows the footer. */
static void
load_ahead (ScoutDiscoverPage *self)
{
  GtkScrolledWindow *scroller = _scout_discover_page_get_scroller (self);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scroller);
  double left = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_value (adjustment)
                - gtk_adjustment_get_page_size (adjustment);

  /* The view is handed the results a few at a time, and has room below until it has them all. What
   * is sorted here gets its new rows anywhere: whoever stands at the end would load everything. */
  if (self->results != NULL && get_n_results (self) > 0 && left < LOAD_AHEAD
      && self->edited == NULL && self->refused == NULL
      && may_load_ahead (self, adjustment)
      && g_list_model_get_n_items (G_LIST_MODEL (self->selection)) == get_n_results (self)
      && _scout_discover_page_get_local_order (self) == NULL
      && scout_paged_model_get_state (self->results) == SCOUT_PAGED_STATE_IDLE)
    scout_paged_model_load_more (self->results);
}

/* For the footer. A list that does not have all results yet is too short. */
static void
look_for_end (ScoutDiscoverPage *self)
{
  GtkAdjustment *adjustment =
    gtk_scrolled_window_get_vadjustment (_scout_discover_page_get_scroller (self));
  gboolean was_seen = self->place.end.is_seen;

  if (self->results == NULL
      || scout_paged_model_get_state (self->results) != SCOUT_PAGED_STATE_COMPLETE
      || g_list_model_get_n_items (G_LIST_MODEL (self->selection)) != get_n_results (self))
    return;

  if (scout_list_end_look (&self->place.end, adjustment) != was_seen)
    _scout_discover_page_update_footer (self);
}

/* In the second frame the first one has laid the results out. */
static gboolean
tick_cb (GtkWidget     *stack,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  ScoutDiscoverPage *self = user_data;

  if (++self->n_frames < 2)
    return G_SOURCE_CONTINUE;

  self->tick_id = 0;
  if (gtk_widget_get_mapped (GTK_WIDGET (_scout_discover_page_get_scroller (self))))
    {
      _scout_discover_page_go_on (self);
      load_ahead (self);
      look_for_end (self);
      _scout_discover_page_return_focus (self);
    }
  return G_SOURCE_REMOVE;
}

/* Results that take as much room as those before are no change to the scroller. */
void
_scout_discover_page_settle_results (ScoutDiscoverPage *self)
{
  self->n_frames = 0;
  if (self->tick_id == 0)
    self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self->stack), tick_cb, self, NULL);
}

/* The list scrolls and grows while it is given its size, when the footer must not ask for room: GTK
 * would forget it. */
static void
load_ahead_in_next_frame (ScoutDiscoverPage *self)
{
  if (self->tick_id != 0)
    return;

  _scout_discover_page_settle_results (self);
  self->n_frames = 1;
}

/* What was said of the results before holds no more, and new ones are seen from the top. */
static void
end_renewing (ScoutDiscoverPage *self)
{
  self->is_renewing = FALSE;
  self->n_kept = 0;
  self->place.end = (ScoutListEnd) { 0 };
  g_clear_pointer (&self->answered_at, g_date_time_unref);
  gtk_label_set_text (self->as_of_label, "");
  _scout_discover_page_update_explanation (self, FALSE);
  _scout_discover_page_show_first (self);
}

static void
note_time (ScoutDiscoverPage *self)
{
  ScoutPagedState state = scout_paged_model_get_state (self->results);

  if (self->answered_at == NULL
      && (get_n_results (self) > 0 || state == SCOUT_PAGED_STATE_COMPLETE))
    self->answered_at = g_date_time_new_now_local ();
}

static void
results_changed_cb (ScoutDiscoverPage *self)
{
  ScoutPagedState state = scout_paged_model_get_state (self->results);
  guint n_results = get_n_results (self);

  if (self->is_renewing && state != SCOUT_PAGED_STATE_LOADING && state != SCOUT_PAGED_STATE_FAILED)
    end_renewing (self);
  /* Nothing was found before what cannot be asked: that is said instead. */
  if (n_results == 0 && self->refused != NULL && state != SCOUT_PAGED_STATE_LOADING)
    {
      _scout_discover_page_search_again (self, FALSE);
      return;
    }

  note_time (self);
  if (n_results > 0 && !has_lost_access (self))
    _scout_discover_page_show_results (self);
  else if (state != SCOUT_PAGED_STATE_LOADING && state != SCOUT_PAGED_STATE_IDLE)
    _scout_discover_page_show_state (self);
  if (self->results == NULL)
    return;

  _scout_discover_page_keep_results (self);
  _scout_discover_page_update_count (self);
  _scout_discover_page_update_footer (self);
  if (state == SCOUT_PAGED_STATE_IDLE || state == SCOUT_PAGED_STATE_COMPLETE)
    _scout_discover_page_settle_results (self);
}

/* Who keeps what Meta lets the Page do hears of it before it is shown. */
static void
state_changed_cb (ScoutDiscoverPage *self)
{
  if (scout_paged_model_get_state (self->results) != SCOUT_PAGED_STATE_LOADING)
    g_signal_emit_by_name (self, "answered", scout_paged_model_get_error (self->results));
  if (self->results != NULL)
    results_changed_cb (self);
  _scout_discover_page_open_found (self);
}

/* Before what replaces them is sorted. */
static void
forget_gone_cb (ScoutDiscoverPage *self,
                guint              position,
                guint              n_removed)
{
  if (n_removed > 0)
    _scout_discover_page_forget_rows (self);
}

void
_scout_discover_page_drop_results (ScoutDiscoverPage *self)
{
  g_clear_handle_id (&self->skeleton_id, g_source_remove);
  _scout_discover_page_drop_edited (self);
  if (self->results != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->results, self);
      if (self->answered_at != NULL && !self->is_renewing)
        scout_search_memory_keep (self->memory, self->results, self->answered_at);
      _scout_discover_page_forget_place (self);
    }
  g_clear_pointer (&self->answered_at, g_date_time_unref);
  g_clear_object (&self->selection);
  g_clear_object (&self->sorted);
  _scout_discover_page_update_view (self);
  _scout_discover_page_watch_selection (self);
  g_clear_object (&self->results);
  g_clear_weak_pointer (&self->before);
  g_clear_object (&self->refused);
  g_clear_object (&self->remedy);
  self->place.end = (ScoutListEnd) { 0 };
  self->n_kept = 0;
  self->is_renewing = FALSE;
  self->opens_found = FALSE;
}

/* In the place of others, which have been dropped. */
static void
show_model (ScoutDiscoverPage *self,
            ScoutPagedModel   *results) /* (transfer full) */
{
  GListModel *shown = NULL;

  /* Who asks something else does not wait for the last answer any more. */
  if (self->state_view != NULL)
    scout_state_view_set_countdown (self->state_view, 0);
  self->results = results;
  g_signal_connect_object (self->results, "notify::state", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->results, "items-changed", G_CALLBACK (forget_gone_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->results, "items-changed", G_CALLBACK (results_changed_cb), self,
                           G_CONNECT_SWAPPED);
  self->sorted = gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->results)), NULL);
  gtk_sort_list_model_set_sorter (self->sorted, _scout_discover_page_get_sorter (self));
  shown = scout_gradual_list_new (G_LIST_MODEL (self->sorted), GTK_WIDGET (self->stack));
  self->selection = scout_results_selection_new (shown);
  g_signal_connect_object (self->selection, "items-changed",
                           G_CALLBACK (_scout_discover_page_settle_results), self,
                           G_CONNECT_SWAPPED);
  _scout_discover_page_watch_selection (self);
  _scout_discover_page_update_view (self);
  gtk_stack_set_visible_child_name (self->stack, "nothing");
}

void
_scout_discover_page_start_search (ScoutDiscoverPage *self,
                                   ScoutQuery        *query)
{
  g_autoptr(ScoutPagedModel) before = self->results != NULL ? g_object_ref (self->results) : NULL;

  _scout_discover_page_drop_results (self);
  /* If it is worth it, the memory has it. */
  g_set_weak_pointer (&self->before, before);
  g_clear_object (&before);
  show_model (self, scout_paged_model_new (self->marketplace, query));
  self->skeleton_id = g_timeout_add (SKELETON_DELAY_MS, skeleton_cb, self);
  scout_paged_model_load_more (self->results);
  results_changed_cb (self);
  _scout_discover_page_tell_place (self);
}

static void
show_recalled (ScoutDiscoverPage *self,
               ScoutPagedModel   *results,     /* (transfer full) */
               GDateTime         *answered_at, /* (transfer full) */
               ScoutQuery        *refused)     /* (nullable): what they are no answer to */
{
  _scout_discover_page_drop_results (self);
  g_set_object (&self->refused, refused);
  /* What was said of the others. */
  _scout_discover_page_update_count (self);
  self->answered_at = answered_at;
  show_model (self, results);
  results_changed_cb (self);
  _scout_discover_page_tell_place (self);
}

gboolean
_scout_discover_page_recall_results (ScoutDiscoverPage *self,
                                     ScoutQuery        *query)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autoptr(GDateTime) answered_at = NULL;
  ScoutPagedModel *results = scout_search_memory_take (self->memory, query, now, &answered_at);

  if (results == NULL)
    return FALSE;

  show_recalled (self, results, g_steal_pointer (&answered_at), NULL);

  return TRUE;
}

gboolean
_scout_discover_page_recall_before (ScoutDiscoverPage *self,
                                    ScoutQuery        *refused)
{
  g_autoptr(ScoutPagedModel) before = self->before != NULL ? g_object_ref (self->before) : NULL;
  g_autoptr(GDateTime) answered_at = NULL;

  if (before == NULL || g_list_model_get_n_items (G_LIST_MODEL (before)) == 0
      || !scout_search_memory_take_back (self->memory, before, &answered_at))
    return FALSE;

  show_recalled (self, g_steal_pointer (&before), g_steal_pointer (&answered_at), refused);

  return TRUE;
}

void
_scout_discover_page_renew_results (ScoutDiscoverPage *self)
{
  self->is_renewing = TRUE;
  _scout_discover_page_forget_place (self);
  /* There may be another table to put them into. */
  _scout_discover_page_update_view (self);
  scout_paged_model_reload (self->results);
  results_changed_cb (self);
  _scout_discover_page_tell_place (self);
}

void
_scout_discover_page_footer_action_cb (ScoutDiscoverPage *self)
{
  _scout_discover_page_accept_offer (self, self->footer_offer);
}

void
_scout_discover_page_watch_scroller (ScoutDiscoverPage *self,
                                     GtkScrolledWindow *scroller)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scroller);

  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (load_ahead_in_next_frame),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (load_ahead_in_next_frame), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "value-changed",
                           G_CALLBACK (_scout_discover_page_tell_place), self, G_CONNECT_SWAPPED);
}

/* Whoever goes elsewhere is not to be led away from there. */
static void
forget_wanted_post (ScoutDiscoverPage *self)
{
  self->opens_found = FALSE;
}

void
_scout_discover_page_init_results (ScoutDiscoverPage *self)
{
  self->memory = scout_search_memory_new ();
  g_signal_connect (self, "unmap", G_CALLBACK (forget_wanted_post), NULL);
  /* How many there are is read; what the figures are of, their explanation says, too. */
  gtk_widget_set_layout_manager (self->summary, scout_line_layout_new (SUMMARY_SPACING));
  scout_line_layout_set_rank (GTK_WIDGET (self->count_label), 1, FALSE);
  scout_line_layout_set_rank (GTK_WIDGET (self->sort_button), 2, FALSE);
  gtk_label_set_ellipsize (self->sort_label, PANGO_ELLIPSIZE_END);
  self->as_of_label = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->as_of_label), "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (self->as_of_label), "numeric");
  gtk_widget_set_visible (GTK_WIDGET (self->as_of_label), FALSE);
  gtk_box_insert_child_after (GTK_BOX (self->summary), GTK_WIDGET (self->as_of_label),
                              GTK_WIDGET (self->figures_label));
  _scout_discover_page_init_explanation (self);
  _scout_discover_page_watch_scroller (self, self->scroller);
}
