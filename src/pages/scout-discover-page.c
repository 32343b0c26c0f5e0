/* scout-discover-page.c: searching creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Turns a query (scout-discover-filters.c) into a #ScoutPagedModel, and the model into a grid that
 * loads on as it is scrolled. Every new search is a new model; the old one
 * and its calls go. The grid has no selection of GTK's own, which would fetch every row. */

#include "config.h"

#include "scout-discover-page-private.h"

#include "scout-card-factory.h"
#include "scout-gradual-list.h"
#include "scout-lazy-menu.h"
#include "scout-skeleton-grid.h"

#include <glib/gi18n.h>

/* A search that is answered sooner shows no skeleton: it would only flicker. */
#define SKELETON_DELAY_MS 300
/* More is asked for when this much of the list, in pixels, is left below the window. */
#define LOAD_AHEAD 600.0

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-discover-page.ui"

G_DEFINE_FINAL_TYPE (ScoutDiscoverPage, scout_discover_page, ADW_TYPE_BIN)

enum
{
  SIGNAL_CREATOR_ACTIVATED,
  SIGNAL_SIGN_IN,
  SIGNAL_CHOOSE_PAGE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void state_action_cb (ScoutDiscoverPage *self);

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

static void
update_sort (ScoutDiscoverPage *self)
{
  gboolean has_text = *gtk_editable_get_text (GTK_EDITABLE (self->search_entry)) != '\0';
  gboolean by_followers = self->by_followers && !has_text;

  gtk_label_set_text (self->sort_label, by_followers ? _("Followers") : _("Relevance"));
  gtk_widget_set_sensitive (self->sort_button, !has_text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sort_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  by_followers ? _("Sort by followers") : _("Sort by relevance"),
                                  -1);
  gtk_widget_set_tooltip_text (self->sort_button,
                               has_text ? _("Searches are always sorted by relevance") : _("Sort"));
}

static void
update_count (ScoutDiscoverPage *self)
{
  guint n_results = get_n_results (self);
  g_autofree char *text = NULL;

  if (n_results > 0)
    text = g_strdup_printf (ngettext ("%u creator loaded", "%u creators loaded", n_results),
                            n_results);
  else if (is_loading (self))
    text = g_strdup (_("Searching…"));
  else
    text = g_strdup ("");

  gtk_label_set_text (self->count_label, text);
  if (self->window_title != NULL)
    adw_window_title_set_subtitle (self->window_title, text);
  gtk_widget_set_visible (self->range_label, *text != '\0'
                          && !scout_breakpoint_bin_get_narrow (self->bin));
}

/* Most searches find somebody: what stands there otherwise is made when it is shown. */
static void
show_state (ScoutDiscoverPage *self)
{
  if (self->state_view == NULL)
    {
      self->state_view = SCOUT_STATE_VIEW (scout_state_view_new ());
      g_signal_connect_object (self->state_view, "action", G_CALLBACK (state_action_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_stack_add_named (self->stack, GTK_WIDGET (self->state_view), "state");
    }

  self->state_offer = scout_results_wording_show (self->results, self->state_view);
  gtk_stack_set_visible_child_name (self->stack, "state");
}

static void
update_footer (ScoutDiscoverPage *self,
               ScoutPagedState    state)
{
  ScoutResultsWording wording = scout_results_wording_get (self->results);
  gboolean has_results = get_n_results (self) > 0;
  gboolean is_loading = state == SCOUT_PAGED_STATE_LOADING;

  self->footer_offer = wording.offer;
  gtk_label_set_text (self->footer_label, wording.text);
  gtk_widget_set_visible (GTK_WIDGET (self->footer_spinner), is_loading);
  gtk_spinner_set_spinning (self->footer_spinner, has_results && is_loading);
  gtk_button_set_label (self->footer_button,
                        wording.action_label != NULL ? wording.action_label : "");
  gtk_widget_set_visible (GTK_WIDGET (self->footer_button), wording.action_label != NULL);
  gtk_revealer_set_reveal_child (self->footer, has_results && state != SCOUT_PAGED_STATE_IDLE);
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

/* Also runs when the footer comes and goes, which gives the list another size: so never in a state
 * that shows the footer. */
static void
load_ahead (ScoutDiscoverPage *self)
{
  GtkSelectionModel *shown = gtk_grid_view_get_model (self->grid_view);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  double left = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_value (adjustment)
                - gtk_adjustment_get_page_size (adjustment);

  /* The grid is handed the results a few at a time, and has room below until it has them all. */
  if (self->results != NULL && get_n_results (self) > 0 && left < LOAD_AHEAD
      && g_list_model_get_n_items (G_LIST_MODEL (shown)) == get_n_results (self)
      && scout_paged_model_get_state (self->results) == SCOUT_PAGED_STATE_IDLE)
    scout_paged_model_load_more (self->results);
}

/* In the second frame the first one has laid the results out. */
static gboolean
tick_cb (GtkWidget     *scroller,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  ScoutDiscoverPage *self = user_data;

  if (++self->n_frames < 2)
    return G_SOURCE_CONTINUE;

  self->tick_id = 0;
  if (gtk_widget_get_mapped (scroller))
    load_ahead (self);
  return G_SOURCE_REMOVE;
}

/* Results that take as much room as those before are no change to the scroller. */
static void
load_ahead_once_laid_out (ScoutDiscoverPage *self)
{
  self->n_frames = 0;
  if (self->tick_id == 0)
    self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self->scroller), tick_cb, self, NULL);
}

static void
results_changed_cb (ScoutDiscoverPage *self)
{
  ScoutPagedState state = scout_paged_model_get_state (self->results);
  guint n_results = get_n_results (self);

  if (n_results > 0)
    gtk_stack_set_visible_child_name (self->stack, "results");
  else if (state != SCOUT_PAGED_STATE_LOADING && state != SCOUT_PAGED_STATE_IDLE)
    show_state (self);

  update_count (self);
  update_footer (self, state);
  if (state == SCOUT_PAGED_STATE_IDLE)
    load_ahead_once_laid_out (self);
}

static void
drop_results (ScoutDiscoverPage *self)
{
  g_clear_handle_id (&self->skeleton_id, g_source_remove);
  if (self->results != NULL)
    g_signal_handlers_disconnect_by_data (self->results, self);
  gtk_grid_view_set_model (self->grid_view, NULL);
  g_clear_object (&self->results);
}

static void
start_search (ScoutDiscoverPage *self,
              ScoutQuery        *query)
{
  g_autoptr(GtkNoSelection) selection = NULL;

  drop_results (self);
  self->results = scout_paged_model_new (self->marketplace, query);
  g_signal_connect_object (self->results, "notify::state", G_CALLBACK (results_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->results, "items-changed", G_CALLBACK (results_changed_cb), self,
                           G_CONNECT_SWAPPED);
  selection = gtk_no_selection_new (scout_gradual_list_new (G_LIST_MODEL (self->results),
                                                            GTK_WIDGET (self->grid_view)));
  g_signal_connect_object (selection, "items-changed", G_CALLBACK (load_ahead_once_laid_out), self,
                           G_CONNECT_SWAPPED);
  gtk_grid_view_set_model (self->grid_view, GTK_SELECTION_MODEL (selection));

  gtk_stack_set_visible_child_name (self->stack, "nothing");
  self->skeleton_id = g_timeout_add (SKELETON_DELAY_MS, skeleton_cb, self);
  scout_paged_model_load_more (self->results);
  results_changed_cb (self);
}

void
_scout_discover_page_search_again (ScoutDiscoverPage *self,
                                   gboolean           even_if_same)
{
  g_autoptr(ScoutQuery) query = NULL;

  update_sort (self);
  if (self->marketplace == NULL)
    return;

  query = _scout_discover_page_make_query (self);
  if (!_scout_discover_page_show_query (self, query))
    return;

  if (even_if_same || self->results == NULL
      || !scout_query_equal (query, scout_paged_model_get_query (self->results)))
    start_search (self, query);
}

static void
search_now_cb (ScoutDiscoverPage *self)
{
  _scout_discover_page_search_again (self, FALSE);
}

static void
stop_search_cb (ScoutDiscoverPage *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search_entry)) != '\0')
    scout_discover_page_search (self, NULL);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->grid_view));
}

static void
grid_activate_cb (ScoutDiscoverPage *self,
                  guint              position)
{
  scout_discover_page_activate (self, position);
}

static void
accept_offer (ScoutDiscoverPage *self,
              ScoutResultsOffer  offer)
{
  if (offer == SCOUT_RESULTS_OFFER_LOAD_MORE && self->results != NULL)
    scout_paged_model_load_more (self->results);
  else if (offer == SCOUT_RESULTS_OFFER_CLEAR_SEARCH)
    {
      _scout_discover_page_set_filters (self, NULL);
      scout_discover_page_search (self, NULL);
    }
  else if (offer == SCOUT_RESULTS_OFFER_SIGN_IN)
    g_signal_emit (self, signals[SIGNAL_SIGN_IN], 0);
  else if (offer == SCOUT_RESULTS_OFFER_CHOOSE_PAGE)
    g_signal_emit (self, signals[SIGNAL_CHOOSE_PAGE], 0);
}

static void
footer_action_cb (ScoutDiscoverPage *self)
{
  accept_offer (self, self->footer_offer);
}

static void
state_action_cb (ScoutDiscoverPage *self)
{
  if (self->state_offer == SCOUT_RESULTS_OFFER_LOAD_MORE)
    gtk_stack_set_visible_child_name (self->stack, "loading");
  accept_offer (self, self->state_offer);
}

static void
narrow_changed_cb (ScoutDiscoverPage *self)
{
  gboolean narrow = scout_breakpoint_bin_get_narrow (self->bin);
  g_autoptr(GtkWidget) entry = g_object_ref (self->search_entry);

  if (narrow && self->window_title == NULL)
    {
      self->window_title = ADW_WINDOW_TITLE (adw_window_title_new (_("Facebook creators"), NULL));
      gtk_stack_add_named (self->title_stack, GTK_WIDGET (self->window_title), "title");
    }
  adw_bin_set_child (narrow ? self->wide_slot : self->narrow_slot, NULL);
  adw_bin_set_child (narrow ? self->narrow_slot : self->wide_slot, entry);
  gtk_widget_set_visible (GTK_WIDGET (self->narrow_slot), narrow);
  gtk_stack_set_visible_child_name (self->title_stack, narrow ? "title" : "search");
  /* Strictly in the middle, the title would need as much room on its other side as all buttons. */
  adw_header_bar_set_centering_policy (self->header_bar, narrow ? ADW_CENTERING_POLICY_LOOSE
                                                                : ADW_CENTERING_POLICY_STRICT);
  gtk_widget_set_visible (GTK_WIDGET (self->count_label), !narrow);
  gtk_widget_set_hexpand (self->sort_button, narrow);
  gtk_widget_set_halign (self->sort_button, narrow ? GTK_ALIGN_END : GTK_ALIGN_FILL);
  _scout_discover_page_update_panel (self);
  update_count (self);
}

static void
sort_activate (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  ScoutDiscoverPage *self = user_data;

  g_simple_action_set_state (action, parameter);
  self->by_followers = g_str_equal (g_variant_get_string (parameter, NULL), "followers");
  _scout_discover_page_search_again (self, FALSE);
}

static const GActionEntry action_entries[] = {
  { "sort", sort_activate, "s", "'relevance'", NULL, { 0 } },
};

static void
scout_discover_page_dispose (GObject *object)
{
  ScoutDiscoverPage *self = SCOUT_DISCOVER_PAGE (object);

  if (self->grid_view != NULL)
    drop_results (self);
  g_clear_object (&self->actions);
  g_clear_object (&self->filters);
  g_clear_object (&self->marketplace);
  g_clear_object (&self->pictures);
  /* The bin's own child is a template child too: both would unparent it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_DISCOVER_PAGE);

  G_OBJECT_CLASS (scout_discover_page_parent_class)->dispose (object);
}

static void
install_signals (GType type)
{
  /**
   * ScoutDiscoverPage::creator-activated:
   * @self: the page
   * @creator: the creator, with what the search knows
   *
   * The person wants to see one creator.
   */
  signals[SIGNAL_CREATOR_ACTIVATED] = g_signal_new ("creator-activated", type, G_SIGNAL_RUN_LAST,
                                                    0, NULL, NULL, NULL,
                                                    G_TYPE_NONE, 1, SCOUT_TYPE_CREATOR);

  /**
   * ScoutDiscoverPage::sign-in:
   * @self: the page
   *
   * The person wants to sign in again, which an error asked for.
   */
  signals[SIGNAL_SIGN_IN] = g_signal_new ("sign-in", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);

  /**
   * ScoutDiscoverPage::choose-page:
   * @self: the page
   *
   * The person wants to search as another Page, which an error asked for.
   */
  signals[SIGNAL_CHOOSE_PAGE] = g_signal_new ("choose-page", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                              NULL,
                                              G_TYPE_NONE, 0);
}

static void
scout_discover_page_class_init (ScoutDiscoverPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_discover_page_dispose;
  install_signals (G_TYPE_FROM_CLASS (klass));

  g_type_ensure (SCOUT_TYPE_BREAKPOINT_BIN);
  g_type_ensure (SCOUT_TYPE_FILTER_CHIPS);
  g_type_ensure (SCOUT_TYPE_SKELETON_GRID);
  g_type_ensure (SCOUT_TYPE_STATE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, bin);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, split);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, header_bar);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, content);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, filter_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, chips);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, title_stack);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, wide_slot);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, narrow_slot);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, sort_menu);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, sidebar_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, summary);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, count_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, range_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, sort_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, sort_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, stack);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, grid_view);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, footer);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, footer_spinner);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, footer_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, footer_button);
  gtk_widget_class_bind_template_callback (widget_class, _scout_discover_page_filters_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, _scout_discover_page_filter_removed_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_now_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, grid_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, footer_action_cb);
}

static void
scout_discover_page_init (ScoutDiscoverPage *self)
{
  GtkAdjustment *adjustment;

  gtk_widget_init_template (GTK_WIDGET (self));

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), action_entries,
                                   G_N_ELEMENTS (action_entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "discover", G_ACTION_GROUP (self->actions));

  adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (load_ahead), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (load_ahead), self, G_CONNECT_SWAPPED);
  scout_lazy_menu_attach (GTK_MENU_BUTTON (self->sort_button), self->sort_menu);
  update_sort (self);
  update_count (self);
}

void
scout_discover_page_set_services (ScoutDiscoverPage  *self,
                                  ScoutMarketplace   *marketplace,
                                  ScoutPictureSource *pictures)
{
  g_autoptr(GtkListItemFactory) factory = NULL;

  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));
  g_return_if_fail (marketplace == NULL || SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures));

  if (g_set_object (&self->pictures, pictures)
      || gtk_grid_view_get_factory (self->grid_view) == NULL)
    {
      factory = scout_card_factory_new (pictures);
      gtk_grid_view_set_factory (self->grid_view, factory);
    }

  /* The filters are the old catalogue's entries: with another network they mean nothing. */
  if (self->marketplace != NULL && marketplace != self->marketplace
      && (marketplace == NULL
          || scout_marketplace_get_network (marketplace)
               != scout_marketplace_get_network (self->marketplace)
          || scout_marketplace_get_catalog (marketplace)
               != scout_marketplace_get_catalog (self->marketplace)))
    _scout_discover_page_drop_filters (self);

  if (!g_set_object (&self->marketplace, marketplace))
    return;

  gtk_widget_set_sensitive (GTK_WIDGET (self->filter_button), marketplace != NULL);
  if (marketplace != NULL)
    {
      _scout_discover_page_search_again (self, TRUE);
      return;
    }

  drop_results (self);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  gtk_stack_set_visible_child_name (self->stack, "nothing");
  gtk_revealer_set_reveal_child (self->footer, FALSE);
  update_count (self);
}

void
scout_discover_page_search (ScoutDiscoverPage *self,
                            const char        *text)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), text != NULL ? text : "");
  gtk_editable_set_position (GTK_EDITABLE (self->search_entry), -1);
  _scout_discover_page_search_again (self, FALSE);
}

void
scout_discover_page_refresh (ScoutDiscoverPage *self)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  _scout_discover_page_search_again (self, TRUE);
}

ScoutPagedModel *
scout_discover_page_get_results (ScoutDiscoverPage *self)
{
  g_return_val_if_fail (SCOUT_IS_DISCOVER_PAGE (self), NULL);

  return self->results;
}

void
scout_discover_page_focus_search (ScoutDiscoverPage *self)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  gtk_widget_grab_focus (self->search_entry);
  gtk_editable_select_region (GTK_EDITABLE (self->search_entry), 0, -1);
}

void
scout_discover_page_activate (ScoutDiscoverPage *self,
                              guint              position)
{
  g_autoptr(ScoutCreator) creator = NULL;

  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  if (self->results != NULL)
    creator = g_list_model_get_item (G_LIST_MODEL (self->results), position);
  if (creator != NULL)
    g_signal_emit (self, signals[SIGNAL_CREATOR_ACTIVATED], 0, creator);
}

void
scout_discover_page_set_can_show_sidebar (ScoutDiscoverPage *self,
                                          gboolean           can_show_sidebar)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  gtk_widget_set_visible (self->sidebar_button, can_show_sidebar);
}
