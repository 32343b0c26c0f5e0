/* scout-discover-page.c: searching one endpoint of a marketplace.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Knows no network: what is searched is a #ScoutDiscoverSubject, and what may be asked is the
 * catalogue's. Here the page is put together; scout-discover-filters.c makes the query,
 * scout-discover-sort.c its order and scout-discover-results.c shows what is found; what keys do is
 * in scout-discover-keys.c. */

#include "config.h"

#include "scout-discover-page-private.h"

#include "scout-card-factory.h"
#include "scout-discover-entry-private.h"
#include "scout-discover-explain-private.h"
#include "scout-discover-keeping-private.h"
#include "scout-discover-select-private.h"
#include "scout-discover-sort-private.h"
#include "scout-discover-state-private.h"
#include "scout-discover-view-private.h"
#include "scout-link-button.h"
#include "scout-place-layout.h"
#include "scout-side-scroller.h"
#include "scout-tab-stop.h"

#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-discover-page.ui"

G_DEFINE_FINAL_TYPE (ScoutDiscoverPage, scout_discover_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_SEARCH_ID = 1,
  PROP_VIEW_STYLE,
} ScoutDiscoverPageProperty;

static GParamSpec *props[PROP_VIEW_STYLE + 1];

enum
{
  SIGNAL_CREATOR_ACTIVATED,
  SIGNAL_CONTENT_ACTIVATED,
  SIGNAL_SIGN_IN,
  SIGNAL_CHOOSE_PAGE,
  SIGNAL_ANSWERED,
  SIGNAL_CHECK_AGAIN,
  SIGNAL_TOLD,
  SIGNAL_PLACE_CHANGED,
  SIGNAL_FILTERS_FOLDED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Whether what is looked up has been found, and is shown. */
static gboolean
has_found (ScoutDiscoverPage *self)
{
  g_autoptr(ScoutQuery) query = NULL;

  if (self->results == NULL || !_scout_discover_page_is_lookup (self)
      || g_list_model_get_n_items (G_LIST_MODEL (self->results)) != 1)
    return FALSE;

  query = _scout_discover_page_make_query (self);

  return scout_query_equal (query, scout_paged_model_get_query (self->results));
}

/* Enter looks up, and once more opens what was found, unless that is the post that was named. */
static void
search_now_cb (ScoutDiscoverPage *self)
{
  if (has_found (self))
    scout_discover_page_activate (self, 0);
  else
    _scout_discover_page_look_up (self);
}

static void
stop_search_cb (ScoutDiscoverPage *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search_entry)) != '\0')
    scout_discover_page_search (self, NULL);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
grid_activate_cb (ScoutDiscoverPage *self,
                  guint              position)
{
  _scout_discover_page_activate_shown (self, position);
}

static void
scout_discover_page_dispose (GObject *object)
{
  ScoutDiscoverPage *self = SCOUT_DISCOVER_PAGE (object);

  if (self->grid_view != NULL)
    _scout_discover_page_drop_results (self);
  g_clear_pointer (&self->memory, scout_search_memory_free);
  g_clear_object (&self->actions);
  g_clear_object (&self->selected_actions);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->sort, g_free);
  g_clear_object (&self->filters);
  g_clear_pointer (&self->panel_words, g_free);
  g_clear_weak_pointer (&self->before_panel);
  g_clear_object (&self->marketplace);
  g_clear_object (&self->catalog);
  g_clear_pointer (&self->granted, g_strfreev);
  g_clear_object (&self->pictures);
  g_clear_object (&self->keeper);
  g_clear_object (&self->wanted);
  g_clear_object (&self->refused);
  g_clear_object (&self->remedy);
  scout_search_trail_clear (&self->trail);
  g_clear_pointer (&self->search_id, g_free);
  g_clear_pointer (&self->place.id, g_free);
  g_clear_pointer (&self->seen_before, scout_sighting_unref);
  g_clear_pointer (&self->news, g_free);
  /* The bin's own child is a template child too: both would unparent it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_DISCOVER_PAGE);

  G_OBJECT_CLASS (scout_discover_page_parent_class)->dispose (object);
}

static void
scout_discover_page_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  ScoutDiscoverPage *self = SCOUT_DISCOVER_PAGE (object);

  switch ((ScoutDiscoverPageProperty) property_id)
    {
    case PROP_SEARCH_ID:
      g_value_set_string (value, self->search_id);
      break;
    case PROP_VIEW_STYLE:
      g_value_set_enum (value, scout_discover_page_get_view_style (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
scout_discover_page_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  ScoutDiscoverPage *self = SCOUT_DISCOVER_PAGE (object);

  switch ((ScoutDiscoverPageProperty) property_id)
    {
    case PROP_VIEW_STYLE:
      scout_discover_page_set_view_style (self, (ScoutViewStyle) g_value_get_enum (value));
      break;
    case PROP_SEARCH_ID:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  object_class->get_property = scout_discover_page_get_property;
  object_class->set_property = scout_discover_page_set_property;

  /**
   * ScoutDiscoverPage:search-id: (nullable)
   *
   * The saved search that is shown, by its id; %NULL as soon as somebody has changed the question.
   */
  props[PROP_SEARCH_ID] = g_param_spec_string ("search-id", NULL, NULL, NULL,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * ScoutDiscoverPage:view-style:
   *
   * How results are shown: as cards or as a table. Narrow windows show cards all the same.
   */
  props[PROP_VIEW_STYLE] = g_param_spec_enum ("view-style", NULL, NULL, SCOUT_TYPE_VIEW_STYLE,
                                              SCOUT_VIEW_STYLE_GRID,
                                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                              | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
install_answers (GType type)
{
  /**
   * ScoutDiscoverPage::answered:
   * @self: the page
   * @error: (nullable): a #ScoutGraphError, or %NULL where Meta has answered
   *
   * A call of the search whose results scout_discover_page_get_results() are has ended.
   */
  signals[SIGNAL_ANSWERED] = g_signal_new ("answered", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 1, G_TYPE_ERROR);

  /**
   * ScoutDiscoverPage::check-again:
   * @self: the page
   *
   * The person wants Meta to be asked again whether the Page may search here; answered by
   * scout_discover_page_set_access().
   */
  signals[SIGNAL_CHECK_AGAIN] = g_signal_new ("check-again", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                              NULL, G_TYPE_NONE, 0);
}

static void
install_told (GType type)
{
  /**
   * ScoutDiscoverPage::told:
   * @self: the page
   * @text: what has been done, in plain words
   *
   * Something was done that is not seen, as with what has been copied.
   */
  signals[SIGNAL_TOLD] = g_signal_new ("told", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_STRING);
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
   * ScoutDiscoverPage::content-activated:
   * @self: the page
   * @content: the post, with what the search knows
   *
   * The person wants to see one post.
   */
  signals[SIGNAL_CONTENT_ACTIVATED] = g_signal_new ("content-activated", type, G_SIGNAL_RUN_LAST,
                                                    0, NULL, NULL, NULL,
                                                    G_TYPE_NONE, 1, SCOUT_TYPE_CONTENT);

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
install_place_signals (GType type)
{
  /**
   * ScoutDiscoverPage::place-changed:
   * @self: the page
   *
   * Something else is asked or seen, or the filters were shown or put away.
   */
  signals[SIGNAL_PLACE_CHANGED] = g_signal_new ("place-changed", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                                NULL, NULL,
                                                G_TYPE_NONE, 0);

  /**
   * ScoutDiscoverPage::filters-folded:
   * @self: the page
   *
   * The filters were put away or shown again only because the page has another width.
   */
  signals[SIGNAL_FILTERS_FOLDED] = g_signal_new ("filters-folded", type, G_SIGNAL_RUN_LAST, 0,
                                                 NULL, NULL, NULL,
                                                 G_TYPE_NONE, 0);
}

static void
scout_discover_page_class_init (ScoutDiscoverPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_discover_page_dispose;
  install_properties (G_OBJECT_CLASS (klass));
  install_signals (G_TYPE_FROM_CLASS (klass));
  install_place_signals (G_TYPE_FROM_CLASS (klass));
  install_answers (G_TYPE_FROM_CLASS (klass));
  install_told (G_TYPE_FROM_CLASS (klass));

  g_type_ensure (SCOUT_TYPE_BREAKPOINT_BIN);
  g_type_ensure (SCOUT_TYPE_FILTER_CHIPS);
  g_type_ensure (SCOUT_TYPE_LINK_BUTTON);
  g_type_ensure (SCOUT_TYPE_SIDE_SCROLLER);
  g_type_ensure (SCOUT_TYPE_SKELETON_GRID);
  g_type_ensure (SCOUT_TYPE_STATE_VIEW);
  g_type_ensure (SCOUT_TYPE_TAB_STOP);
  _scout_discover_page_add_keys (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, bin);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, split);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, header_bar);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, content);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, save_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, filter_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, chips_line);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, chips);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, title_stack);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, wide_slot);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, wide_end);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, narrow_line);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, narrow_slot);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, narrow_end);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, tools);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, entry_note);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, sidebar_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, summary);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, count_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, figures_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, sort_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, sort_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, stack);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, skeleton);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, grid_view);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, view_switch);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, columns_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, footer);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, footer_spinner);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, footer_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutDiscoverPage, footer_button);
  gtk_widget_class_bind_template_callback (widget_class, _scout_discover_page_entry_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, _scout_discover_page_filters_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, _scout_discover_page_filter_removed_cb);
  gtk_widget_class_bind_template_callback (widget_class, scout_discover_page_show_filter);
  gtk_widget_class_bind_template_callback (widget_class, _scout_discover_page_link_wanted_cb);
  gtk_widget_class_bind_template_callback (widget_class, _scout_discover_page_narrow_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_now_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, grid_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, _scout_discover_page_footer_action_cb);
}

static void
scout_discover_page_init (ScoutDiscoverPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  scout_place_layout_install (self->scroller, self->grid_view);

  self->actions = g_simple_action_group_new ();
  gtk_widget_insert_action_group (GTK_WIDGET (self), "discover", G_ACTION_GROUP (self->actions));
  _scout_discover_page_init_entry (self);
  _scout_discover_page_init_sort (self);
  _scout_discover_page_init_results (self);
  _scout_discover_page_init_state (self);
  _scout_discover_page_init_view (self);
  _scout_discover_page_init_selecting (self);
  /* A page that is wide from the start is told of no change. */
  g_signal_connect_object (self->bin, "notify::has-been-wide",
                           G_CALLBACK (_scout_discover_page_unfold_filters), self,
                           G_CONNECT_SWAPPED);
}

static void
set_subject (ScoutDiscoverPage          *self,
             const ScoutDiscoverSubject *subject)
{
  self->subject = subject;
  g_object_set (self->search_entry, "placeholder-text", _(subject->entry_label), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search_entry),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _(subject->entry_label), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid_view),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _(subject->list_label), -1);
  gtk_label_set_text (self->figures_label, _(subject->figures_label));
  if (scout_discover_subject_get_item_type (subject) == SCOUT_TYPE_CONTENT)
    scout_skeleton_grid_set_kind (self->skeleton, SCOUT_SKELETON_POSTS);
}

GtkWidget *
scout_discover_page_new (ScoutNetwork  network,
                         const char   *endpoint_id)
{
  const ScoutDiscoverSubject *subject = NULL;
  ScoutDiscoverPage *self = NULL;

  g_return_val_if_fail (endpoint_id != NULL, NULL);
  subject = scout_discover_subject_find (network, endpoint_id);
  g_return_val_if_fail (subject != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_DISCOVER_PAGE, NULL);
  set_subject (self, subject);
  _scout_discover_page_update_count (self);

  return GTK_WIDGET (self);
}

/* Nobody is signed in any more: nothing of theirs stays. */
static void
forget (ScoutDiscoverPage *self)
{
  g_clear_object (&self->marketplace);
  g_clear_object (&self->catalog);
  scout_discover_page_set_brand (self, NULL);
  scout_discover_page_set_access (self, SCOUT_ACCESS_READY, 0, NULL);
  _scout_discover_page_drop_filters (self);
  _scout_discover_page_drop_results (self);
  scout_search_memory_clear (self->memory);
  _scout_discover_page_fill_entry (self, "");
  gtk_widget_set_sensitive (GTK_WIDGET (self->filter_button), FALSE);
  gtk_stack_set_visible_child_name (self->stack, "nothing");
  gtk_revealer_set_reveal_child (self->footer, FALSE);
  _scout_discover_page_update_sort (self);
  _scout_discover_page_update_count (self);
}

void
scout_discover_page_set_services (ScoutDiscoverPage  *self,
                                  ScoutMarketplace   *marketplace,
                                  ScoutPictureSource *pictures)
{
  g_autoptr(GtkListItemFactory) factory = NULL;

  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));
  g_return_if_fail (marketplace == NULL || SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (marketplace == NULL
                    || scout_marketplace_get_network (marketplace) == self->subject->network);
  g_return_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures));

  if (g_set_object (&self->pictures, pictures)
      || gtk_grid_view_get_factory (self->grid_view) == NULL)
    {
      factory = scout_card_factory_new (scout_discover_subject_get_item_type (self->subject),
                                        pictures, self->keeper);
      _scout_discover_page_watch_factory (self, factory);
      gtk_grid_view_set_factory (self->grid_view, factory);
      _scout_discover_page_drop_table (self);
    }

  if (marketplace == NULL)
    {
      forget (self);
      return;
    }
  if (!g_set_object (&self->marketplace, marketplace))
    return;

  /* What one Page found is not for another, even if the question cannot be asked again. */
  _scout_discover_page_leave_results (self);
  gtk_stack_set_visible_child_name (self->stack, "nothing");
  gtk_revealer_set_reveal_child (self->footer, FALSE);

  /* The entries of another catalogue mean nothing, be they the same to look at. */
  if (g_set_object (&self->catalog, scout_marketplace_get_catalog (marketplace)))
    {
      _scout_discover_page_drop_table (self);
      _scout_discover_page_drop_filters (self);
      _scout_discover_page_show_orders (self);
      _scout_discover_page_preset_filters (self);
    }
  _scout_discover_page_show_wanted (self);
  gtk_widget_set_sensitive (GTK_WIDGET (self->filter_button), TRUE);
  _scout_discover_page_show_wanted_panel (self);
  _scout_discover_page_search_again (self, TRUE);
}

void
scout_discover_page_search (ScoutDiscoverPage *self,
                            const char        *text)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  _scout_discover_page_fill_entry (self, text != NULL ? text : "");
  _scout_discover_page_search_again (self, FALSE);
}

void
scout_discover_page_refresh (ScoutDiscoverPage *self)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  if (self->is_barred)
    g_signal_emit (self, signals[SIGNAL_CHECK_AGAIN], 0);
  else
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

  _scout_discover_page_close_panel (self);
  /* Whoever wants to type takes away first what leaves no room for words. */
  if (!gtk_widget_grab_focus (self->search_entry) && _scout_discover_page_is_similar (self))
    gtk_widget_child_focus (GTK_WIDGET (self->chips), GTK_DIR_TAB_FORWARD);
  gtk_editable_select_region (GTK_EDITABLE (self->search_entry), 0, -1);
}

void
_scout_discover_page_activate_result (ScoutDiscoverPage *self,
                                      GObject           *result)
{
  scout_search_trail_use (&self->trail);
  if (SCOUT_IS_CREATOR (result))
    g_signal_emit (self, signals[SIGNAL_CREATOR_ACTIVATED], 0, result);
  else if (SCOUT_IS_CONTENT (result))
    g_signal_emit (self, signals[SIGNAL_CONTENT_ACTIVATED], 0, result);
}

static void
activate_in (ScoutDiscoverPage *self,
             gpointer           list, /* (nullable) */
             guint              position)
{
  g_autoptr(GObject) result = list != NULL ? g_list_model_get_item (list, position) : NULL;

  if (result != NULL)
    _scout_discover_page_activate_result (self, result);
}

void
_scout_discover_page_activate_shown (ScoutDiscoverPage *self,
                                     guint              position)
{
  activate_in (self, self->selection, position);
}

void
scout_discover_page_activate (ScoutDiscoverPage *self,
                              guint              position)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  activate_in (self, self->results, position);
}

void
scout_discover_page_set_can_show_sidebar (ScoutDiscoverPage *self,
                                          gboolean           can_show_sidebar)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  gtk_widget_set_visible (self->sidebar_button, can_show_sidebar);
}
