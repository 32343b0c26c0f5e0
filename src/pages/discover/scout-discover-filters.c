/* scout-discover-filters.c: the filters of the search page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Puts what stands in the search entry, in the panel and behind the sort button into one query, and
 * keeps panel, chips and query the same. */

#include "config.h"

#include "scout-discover-entry-private.h"
#include "scout-discover-search-private.h"
#include "scout-discover-sort-private.h"
#include "scout-discover-state-private.h"
#include "scout-discover-view-private.h"

#include "scout-filter-hints.h"
#include "scout-filter-offer.h"
#include "scout-query-builder.h"
#include "scout-query-lint.h"

#define PANEL_WIDTH 304

static ScoutQueryBuilder *
make_builder (ScoutDiscoverPage *self,
              gboolean           has_filters)
{
  if (has_filters && self->filters != NULL)
    return scout_query_builder_new_from_query (self->filters);

  return scout_query_builder_new (scout_marketplace_get_catalog (self->marketplace),
                                  self->subject->network, self->subject->endpoint_id);
}

const ScoutCatalogEndpoint *
_scout_discover_page_get_endpoint (ScoutDiscoverPage *self)
{
  const ScoutCatalogApi *api = NULL;

  if (self->marketplace == NULL)
    return NULL;

  api = scout_catalog_get_api (scout_marketplace_get_catalog (self->marketplace),
                               self->subject->network);

  return scout_catalog_api_find_endpoint (api, self->subject->endpoint_id);
}

ScoutQuery *
_scout_discover_page_make_query (ScoutDiscoverPage *self)
{
  gboolean is_lookup = _scout_discover_page_is_lookup (self);
  g_autoptr(ScoutQueryBuilder) builder = make_builder (self, !is_lookup);

  _scout_discover_page_apply_entry (self, builder);
  _scout_discover_page_apply_sort (self, builder);

  return scout_query_builder_build (builder);
}

/* The panel's linter is to see words and order beside the filters, but not what is looked up by the
 * entry: the filters wait meanwhile. */
static void
show_in_panel (ScoutDiscoverPage *self)
{
  g_autoptr(ScoutQueryBuilder) builder = make_builder (self, TRUE);
  g_autoptr(ScoutQuery) query = NULL;

  if (self->panel == NULL)
    return;

  g_clear_pointer (&self->panel_words, g_free);
  if (!_scout_discover_page_is_lookup (self))
    {
      _scout_discover_page_apply_entry (self, builder);
      self->panel_words = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
    }
  _scout_discover_page_apply_sort (self, builder);
  query = scout_query_builder_build (builder);
  scout_filter_panel_set_unused (self->panel, _scout_discover_page_is_lookup (self));
  scout_filter_panel_set_query (self->panel, query);
}

/* A remedy of the panel may be to search without the words. What is being typed is not meant. */
static void
take_words_back (ScoutDiscoverPage *self)
{
  const ScoutCatalogParameter *parameter = _scout_discover_page_get_entry_parameter (self);
  GtkEditable *entry = GTK_EDITABLE (self->search_entry);

  if (parameter != NULL && g_strcmp0 (self->panel_words, gtk_editable_get_text (entry)) == 0
      && !scout_query_has (scout_filter_panel_get_query (self->panel), parameter->id))
    gtk_editable_set_text (entry, "");
}

/* The worst problem of a query that Meta would refuse. */
static const ScoutQueryFinding *
find_refusal (GPtrArray *findings)
{
  for (guint i = 0; i < findings->len; i++)
    {
      const ScoutQueryFinding *finding = g_ptr_array_index (findings, i);

      if (finding->severity == SCOUT_QUERY_SEVERITY_ERROR)
        return finding;
    }

  return NULL;
}

static void
show_refusal (ScoutDiscoverPage       *self,
              const ScoutQueryFinding *refusal,
              gboolean                 is_opened)
{
  g_autofree char *message = scout_query_finding_dup_message (refusal);
  gboolean has_results = self->results != NULL
                         && (g_list_model_get_n_items (G_LIST_MODEL (self->results)) > 0
                             || scout_paged_model_get_state (self->results)
                                == SCOUT_PAGED_STATE_LOADING);

  if (refusal->rule == SCOUT_QUERY_RULE_NEEDS_FILTER)
    {
      _scout_discover_page_show_needs_filter (self, message);
      return;
    }

  if (is_opened || !has_results)
    _scout_discover_page_show_refusal (self, refusal);
  /* In a narrow window the filters would stand before what has just been said. */
  if (!is_opened || !scout_breakpoint_bin_get_narrow (self->bin))
    gtk_toggle_button_set_active (self->filter_button, TRUE);
}

/* Who looks for words may mean whoever the filters leave out, and finds them. What is looked up
 * lets all filters wait, see _scout_discover_page_check_entry(). */
static void
show_in_chips (ScoutDiscoverPage *self,
               ScoutQuery        *query)
{
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) filters = NULL;

  if (self->filters == NULL || scout_query_get_left_out (self->filters) == NULL
      || scout_query_get_left_out (query) != NULL || _scout_discover_page_is_lookup (self))
    {
      scout_filter_chips_set_query (self->chips, self->filters);
      return;
    }

  builder = scout_query_builder_new_from_query (self->filters);
  scout_query_builder_set_left_out (builder, NULL, NULL);
  filters = scout_query_builder_build (builder);
  scout_filter_chips_set_query (self->chips, filters);
}

gboolean
_scout_discover_page_show_query (ScoutDiscoverPage *self,
                                 ScoutQuery        *query,
                                 gboolean           is_opened)
{
  g_autoptr(GPtrArray) findings = NULL;
  const ScoutQueryFinding *refusal = NULL;

  show_in_panel (self);
  show_in_chips (self, query);
  _scout_discover_page_update_entry (self);
  if (self->filters == NULL && !_scout_discover_page_get_endpoint (self)->needs_filter)
    return TRUE;

  findings = scout_query_lint (query);
  refusal = find_refusal (findings);
  if (refusal == NULL)
    return TRUE;

  show_refusal (self, refusal, is_opened);

  return FALSE;
}

void
_scout_discover_page_preset_filters (ScoutDiscoverPage *self)
{
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) filters = NULL;

  if (self->subject->preset_id != NULL)
    {
      builder = make_builder (self, FALSE);
      scout_query_builder_set_text (builder, self->subject->preset_id, self->subject->preset_value);
      filters = scout_query_builder_build (builder);
    }
  _scout_discover_page_set_filters (self, filters);
}

void
_scout_discover_page_set_filters (ScoutDiscoverPage *self,
                                  ScoutQuery        *filters) /* (nullable) */
{
  g_set_object (&self->filters, filters);
  scout_filter_chips_set_query (self->chips, filters);
}

ScoutQuery *
_scout_discover_page_dup_filters (ScoutQuery *query)
{
  g_autoptr(ScoutQueryBuilder) builder = scout_query_builder_new_from_query (query);
  const ScoutCatalogParameter * const *parameters = scout_query_list_parameters (query);

  for (gsize i = 0; parameters[i] != NULL; i++)
    {
      if (!scout_filter_offer_is_filter (parameters[i]))
        scout_query_builder_clear (builder, parameters[i]->id);
    }

  return scout_query_builder_build (builder);
}

static void
copy_value (ScoutQuery        *query,
            const char        *parameter_id,
            ScoutQueryBuilder *builder)
{
  const char *text = scout_query_get_text (query, parameter_id);
  const ScoutQueryRange *range = scout_query_get_range (query, parameter_id);

  if (text != NULL)
    scout_query_builder_set_text (builder, parameter_id, text);
  else if (range != NULL)
    scout_query_builder_set_range (builder, parameter_id, range);
  else
    scout_query_builder_set_list (builder, parameter_id,
                                  scout_query_get_list (query, parameter_id));
}

/* The panel's query, with words, leaves out nobody. Who is left out without them stays so as long
 * as the search is for creators like them. */
static ScoutQuery *
dup_panel_filters (ScoutDiscoverPage *self)
{
  g_autoptr(ScoutQuery) filters =
    _scout_discover_page_dup_filters (scout_filter_panel_get_query (self->panel));
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  const ScoutCatalogParameter * const *parameters = NULL;

  if (self->filters == NULL || scout_query_get_left_out (self->filters) == NULL
      || self->panel_words == NULL || *self->panel_words == '\0')
    return g_steal_pointer (&filters);

  builder = scout_query_builder_new_from_query (self->filters);
  parameters = scout_query_list_parameters (self->filters);
  for (gsize i = 0; parameters[i] != NULL; i++)
    scout_query_builder_clear (builder, parameters[i]->id);
  parameters = scout_query_list_parameters (filters);
  for (gsize i = 0; parameters[i] != NULL; i++)
    copy_value (filters, parameters[i]->id, builder);

  return scout_query_builder_build (builder);
}

static void
filters_changed_cb (ScoutDiscoverPage *self)
{
  g_autoptr(ScoutQuery) filters = dup_panel_filters (self);

  take_words_back (self);
  _scout_discover_page_take_order_back (self);
  _scout_discover_page_set_filters (self, filters);
  _scout_discover_page_search_soon (self);
}

/* Whoever is done with the filters waits for the answer. */
static void
ask_edited (ScoutDiscoverPage *self)
{
  if (self->edited != NULL)
    _scout_discover_page_search_again (self, FALSE);
}

void
_scout_discover_page_filter_removed_cb (ScoutDiscoverPage *self,
                                        const char        *parameter_id) /* (nullable) */
{
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) filters = NULL;

  if (parameter_id != NULL && self->filters != NULL)
    {
      builder = scout_query_builder_new_from_query (self->filters);
      if (g_str_equal (parameter_id, SCOUT_FILTER_CHIPS_LEFT_OUT))
        scout_query_builder_set_left_out (builder, NULL, NULL);
      else
        scout_query_builder_clear (builder, parameter_id);
      filters = scout_query_builder_build (builder);
    }
  _scout_discover_page_set_filters (self, filters);
  _scout_discover_page_search_again (self, FALSE);
}

gboolean
_scout_discover_page_has_focus (GtkWidget *widget)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* What had the focus before the panel gets it back, unless it is not there any more. */
static void
leave_panel (ScoutDiscoverPage *self)
{
  GtkWidget *next = self->before_panel;

  if (next == NULL || !gtk_widget_get_mapped (next))
    next = GTK_WIDGET (self->filter_button);
  gtk_widget_grab_focus (next);
  g_clear_weak_pointer (&self->before_panel);
}

static void
close_panel_cb (ScoutDiscoverPage *self)
{
  gtk_toggle_button_set_active (self->filter_button, FALSE);
  leave_panel (self);
}

/* A narrow window has room for the results or for the filters. */
void
_scout_discover_page_update_panel (ScoutDiscoverPage *self)
{
  gboolean is_shown = gtk_toggle_button_get_active (self->filter_button);
  gboolean narrow = scout_breakpoint_bin_get_narrow (self->bin);
  gboolean had_focus = gtk_widget_get_root (self->content) != NULL
                       && _scout_discover_page_has_focus (self->content);

  if (self->panel != NULL)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->panel), is_shown);
      gtk_widget_set_hexpand (GTK_WIDGET (self->panel), narrow);
      scout_filter_panel_set_alone (self->panel, narrow);
    }
  scout_filter_chips_set_can_clear (self->chips, !is_shown);
  /* The window's buttons belong into its corner. */
  adw_header_bar_set_show_end_title_buttons (self->header_bar, self->panel == NULL || !is_shown);
  gtk_widget_set_visible (self->content, !(is_shown && narrow));
  /* GTK would give it to whatever comes next in the window. */
  if (had_focus && self->panel != NULL && is_shown && narrow)
    scout_filter_panel_focus_first (self->panel);
}

/* Whoever stands in the results is likely to be meant, was found elsewhere, or is kept. */
static GStrv
list_names (const ScoutCatalogParameter *parameter,
            const char                  *text,
            gpointer                     user_data)
{
  ScoutDiscoverPage *self = user_data;
  ScoutLibrary *library = self->keeper != NULL ? scout_keeper_get_library (self->keeper) : NULL;
  GListModel * const lists[] = {
    G_LIST_MODEL (self->results),
    self->seen_func != NULL ? self->seen_func (self->subject, self->seen_data) : NULL,
    library != NULL ? scout_library_get_creators (library) : NULL,
  };

  return scout_filter_hints_list (lists, G_N_ELEMENTS (lists), self->subject->network, parameter,
                                  text);
}

/* Most searches are made without: the panel has some hundred widgets. */
static void
make_panel (ScoutDiscoverPage *self)
{
  GtkWidget *panel = scout_filter_panel_new (scout_marketplace_get_catalog (self->marketplace),
                                             self->subject->network, self->subject->endpoint_id);

  self->panel = SCOUT_FILTER_PANEL (panel);
  show_in_panel (self);
  gtk_widget_set_size_request (panel, PANEL_WIDTH, -1);
  scout_filter_panel_set_names_func (self->panel, list_names, self);
  g_signal_connect_object (panel, "changed", G_CALLBACK (filters_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (panel, "search-wanted", G_CALLBACK (ask_edited), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (panel, "close", G_CALLBACK (close_panel_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->split, panel);
}

ScoutFilterPanel *
_scout_discover_page_need_panel (ScoutDiscoverPage *self)
{
  if (self->panel == NULL)
    {
      make_panel (self);
      _scout_discover_page_update_panel (self);
    }

  return self->panel;
}

void
_scout_discover_page_filters_toggled_cb (ScoutDiscoverPage *self)
{
  if (gtk_toggle_button_get_active (self->filter_button) && self->panel == NULL
      && self->marketplace != NULL)
    make_panel (self);
  else if (!gtk_toggle_button_get_active (self->filter_button) && !self->is_folding)
    ask_edited (self);
  if (!self->is_folding)
    self->has_folded_filters = FALSE;
  _scout_discover_page_update_panel (self);
  /* What had the focus is not seen any more. */
  if (self->panel != NULL && gtk_widget_get_mapped (GTK_WIDGET (self->panel))
      && !gtk_widget_get_visible (self->content)
      && !_scout_discover_page_has_focus (GTK_WIDGET (self->panel)))
    scout_filter_panel_focus_first (self->panel);
  if (!self->is_folding)
    _scout_discover_page_tell_place (self);
}

/* Nobody is done with the filters, nor has anybody gone elsewhere, because a window has another
 * width: what is being edited is asked when it would have been. */
static void
set_folded (ScoutDiscoverPage *self,
            gboolean           is_folded)
{
  self->is_folding = TRUE;
  gtk_toggle_button_set_active (self->filter_button, !is_folded);
  self->is_folding = FALSE;
  self->has_folded_filters = is_folded;
  g_signal_emit_by_name (self, "filters-folded");
}

/* Whoever left a narrow window finds them again in one that is wide from the start. */
void
_scout_discover_page_unfold_filters (ScoutDiscoverPage *self)
{
  if (self->has_folded_filters && scout_breakpoint_bin_has_been_wide (self->bin)
      && !scout_breakpoint_bin_get_narrow (self->bin))
    set_folded (self, FALSE);
}

/* Whoever makes the window narrow looks at the results: the filters would stand before them. A
 * window that was narrow from the start has them open because somebody opened them there. */
void
_scout_discover_page_fold_filters (ScoutDiscoverPage *self)
{
  gboolean had_focus = FALSE;

  if (!scout_breakpoint_bin_get_narrow (self->bin))
    {
      if (self->has_folded_filters)
        set_folded (self, FALSE);
      return;
    }
  if (!gtk_toggle_button_get_active (self->filter_button)
      || !scout_breakpoint_bin_has_been_wide (self->bin))
    return;

  had_focus = self->panel != NULL && gtk_widget_get_root (GTK_WIDGET (self->panel)) != NULL
              && _scout_discover_page_has_focus (GTK_WIDGET (self->panel));
  set_folded (self, TRUE);
  if (had_focus)
    leave_panel (self);
}

void
_scout_discover_page_drop_filters (ScoutDiscoverPage *self)
{
  self->has_folded_filters = FALSE;
  gtk_toggle_button_set_active (self->filter_button, FALSE);
  if (self->panel != NULL)
    gtk_box_remove (self->split, GTK_WIDGET (self->panel));
  self->panel = NULL;
  _scout_discover_page_set_filters (self, NULL);
}

void
scout_discover_page_set_seen_func (ScoutDiscoverPage     *self,
                                   ScoutDiscoverSeenFunc  func,
                                   gpointer               user_data)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  self->seen_func = func;
  self->seen_data = user_data;
}

void
scout_discover_page_toggle_filters (ScoutDiscoverPage *self)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  if (!gtk_widget_is_sensitive (GTK_WIDGET (self->filter_button)))
    return;

  if (!gtk_toggle_button_get_active (self->filter_button))
    {
      g_set_weak_pointer (&self->before_panel,
                          gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))));
      gtk_toggle_button_set_active (self->filter_button, TRUE);
      if (!_scout_discover_page_has_focus (GTK_WIDGET (self->panel)))
        scout_filter_panel_focus_first (self->panel);
    }
  else if (_scout_discover_page_has_focus (GTK_WIDGET (self->panel)))
    close_panel_cb (self);
  else
    gtk_toggle_button_set_active (self->filter_button, FALSE);
}

gboolean
_scout_discover_page_close_panel (ScoutDiscoverPage *self)
{
  if (self->panel == NULL || !scout_breakpoint_bin_get_narrow (self->bin)
      || !gtk_toggle_button_get_active (self->filter_button))
    return FALSE;

  close_panel_cb (self);
  return TRUE;
}

void
scout_discover_page_take_focus (ScoutDiscoverPage *self)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  if (self->panel != NULL && !gtk_widget_get_visible (self->content))
    scout_filter_panel_focus_first (self->panel);
  else
    scout_discover_page_focus_search (self);
}

void
scout_discover_page_show_filter (ScoutDiscoverPage *self,
                                 const char        *parameter_id)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));
  g_return_if_fail (parameter_id != NULL);

  if (!gtk_widget_is_sensitive (GTK_WIDGET (self->filter_button)))
    return;

  gtk_toggle_button_set_active (self->filter_button, TRUE);
  scout_filter_panel_focus_filter (self->panel, parameter_id);
}

void
scout_discover_page_leave_filters (ScoutDiscoverPage *self)
{
  GtkWidget *stack = NULL;
  GtkWidget *focus = NULL;

  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  stack = GTK_WIDGET (self->stack);
  focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  if (focus != NULL && (gtk_widget_is_ancestor (focus, stack)
                        || gtk_widget_is_ancestor (focus, GTK_WIDGET (self->search_entry))))
    return;

  if (!gtk_widget_child_focus (stack, GTK_DIR_TAB_FORWARD))
    scout_discover_page_focus_search (self);
}
