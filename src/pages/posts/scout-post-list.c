/* scout-post-list.c: posts as a grid or a list, with what is said when there are none.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The posts of one creator, wherever they come from: Facebook's are a search that goes on by
 * cursor, Instagram's come with the creator, all at once. One grid shows both; as rows it has one
 * column, and a factory that makes rows. */

#include "config.h"

#include "scout-post-list.h"

#include "scout-card-factory.h"
#include "scout-content-card.h"
#include "scout-error-wording.h"
#include "scout-gradual-list.h"
#include "scout-grid-adjustment.h"
#include "scout-list-end.h"
#include "scout-page-part.h"
#include "scout-post-lock.h"
#include "scout-post-row-factory.h"
#include "scout-post-wishes.h"
#include "scout-results-wording.h"
#include "scout-retry-offer.h"
#include "scout-skeleton-grid.h"
#include "scout-tab-stop.h"

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-post-list.ui"
/* More is asked for when this much of the list, in pixels, is left below the window. */
#define LOAD_AHEAD 600.0
#define MAX_COLUMNS 4

struct _ScoutPostList
{
  AdwBin parent_instance;

  ScoutPictureSource *pictures; /* (owned) (nullable) */
  ScoutPagedModel *results;     /* (owned) (nullable): of posts that come page by page */
  GListModel *posts;            /* (owned) (nullable) */
  char *empty_title;            /* (owned) (nullable) */
  char *empty_description;      /* (owned) (nullable) */
  GtkWidget *remedy;            /* (owned) (nullable): what can be done where there are none */
  gboolean as_rows;
  gboolean is_narrow;
  guint tick_id;
  ScoutListEnd end;

  ScoutPagePart *part;
  ScoutSkeletonGrid *skeleton;
  GtkScrolledWindow *scroller;
  GtkGridView *grid_view;
  GtkRevealer *footer;
  GtkSpinner *footer_spinner;
  GtkLabel *footer_label;
  GtkButton *footer_button;
};

typedef enum
{
  PROP_REFUSED = 1,
} ScoutPostListProperty;

static GParamSpec *props[PROP_REFUSED + 1];

enum
{
  SIGNAL_ACTIVATED,
  SIGNAL_RETRY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutPostList, scout_post_list, ADW_TYPE_BIN)

static guint
get_n_posts (ScoutPostList *self)
{
  return self->posts != NULL ? g_list_model_get_n_items (self->posts) : 0;
}

/* The grid is handed the posts a few at a time, and has room below until it has them all. */
static gboolean
has_all (ScoutPostList *self)
{
  GListModel *shown = G_LIST_MODEL (gtk_grid_view_get_model (self->grid_view));

  return get_n_posts (self) > 0 && g_list_model_get_n_items (shown) == get_n_posts (self);
}

static gboolean
tick_cb (GtkWidget     *scroller,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  ScoutPostList *self = user_data;
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  double left = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_value (adjustment)
                - gtk_adjustment_get_page_size (adjustment);
  ScoutPagedState state;

  self->tick_id = 0;
  if (self->results == NULL || !gtk_widget_get_mapped (scroller) || !has_all (self))
    return G_SOURCE_REMOVE;

  state = scout_paged_model_get_state (self->results);
  if (state == SCOUT_PAGED_STATE_IDLE && left < LOAD_AHEAD)
    scout_paged_model_load_more (self->results);
  else if (state == SCOUT_PAGED_STATE_COMPLETE)
    gtk_revealer_set_reveal_child (self->footer, scout_list_end_look (&self->end, adjustment));
  return G_SOURCE_REMOVE;
}

/* Not at once: the list scrolls and grows while it is given its size, when the footer must not ask
 * for room. */
static void
load_ahead_in_next_frame (ScoutPostList *self)
{
  if (self->tick_id == 0 && self->results != NULL)
    self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self->scroller), tick_cb, self, NULL);
}

static void
update_footer (ScoutPostList   *self,
               ScoutPagedState  state)
{
  ScoutResultsWording wording = scout_results_wording_get (self->results);
  const GError *error = scout_paged_model_get_error (self->results);
  g_autofree char *failure = error != NULL ? scout_error_wording_dup_line (error) : NULL;
  gboolean is_loading = state == SCOUT_PAGED_STATE_LOADING;
  gboolean can_load = wording.offer == SCOUT_RESULTS_OFFER_LOAD_MORE;

  gtk_label_set_text (self->footer_label, failure != NULL ? failure : wording.text);
  gtk_widget_set_visible (GTK_WIDGET (self->footer_spinner), is_loading);
  gtk_spinner_set_spinning (self->footer_spinner, is_loading && get_n_posts (self) > 0);
  gtk_button_set_label (self->footer_button,
                        wording.action_label != NULL ? wording.action_label : "");
  scout_retry_offer_show (GTK_WIDGET (self->footer_button), error);
  if (error == NULL)
    gtk_widget_set_visible (GTK_WIDGET (self->footer_button), can_load);
  /* That there are no more is said below the last one only. */
  gtk_revealer_set_reveal_child (self->footer, get_n_posts (self) > 0
                                               && state != SCOUT_PAGED_STATE_IDLE
                                               && (state != SCOUT_PAGED_STATE_COMPLETE
                                                   || self->end.is_seen));
}

static void
show_empty (ScoutPostList *self)
{
  scout_page_part_show_empty (self->part, self->empty_title != NULL ? self->empty_title : "",
                              self->empty_description);
  if (self->remedy != NULL)
    scout_page_part_add_remedy (self->part, self->remedy);
}

static void
results_changed_cb (ScoutPostList *self)
{
  ScoutPagedState state = scout_paged_model_get_state (self->results);
  const GError *error = scout_paged_model_get_error (self->results);
  gboolean is_loading = state == SCOUT_PAGED_STATE_LOADING || state == SCOUT_PAGED_STATE_IDLE;

  if (get_n_posts (self) > 0)
    scout_page_part_show_content (self->part);
  else if (error != NULL)
    scout_page_part_show_error (self->part, error);
  else if (!is_loading)
    show_empty (self);
  else if (scout_page_part_get_state (self->part) != SCOUT_PAGE_PART_LOADING)
    scout_page_part_show_loading (self->part);

  update_footer (self, state);
  if (state == SCOUT_PAGED_STATE_IDLE || state == SCOUT_PAGED_STATE_COMPLETE)
    load_ahead_in_next_frame (self);
}

static void
drop_posts (ScoutPostList *self)
{
  if (self->results != NULL)
    g_signal_handlers_disconnect_by_data (self->results, self);
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->scroller), self->tick_id);
  self->tick_id = 0;
  self->end = (ScoutListEnd) { 0 };
  gtk_grid_view_set_model (self->grid_view, NULL);
  g_clear_object (&self->results);
  g_clear_object (&self->posts);
  gtk_spinner_set_spinning (self->footer_spinner, FALSE);
  gtk_revealer_set_reveal_child (self->footer, FALSE);
}

static void
hand_over (ScoutPostList *self,
           GListModel    *posts)
{
  g_autoptr(GtkNoSelection) selection = NULL;

  self->posts = g_object_ref (posts);
  selection = gtk_no_selection_new (scout_gradual_list_new (posts, GTK_WIDGET (self->grid_view)));
  g_signal_connect_object (selection, "items-changed", G_CALLBACK (load_ahead_in_next_frame), self,
                           G_CONNECT_SWAPPED);
  gtk_grid_view_set_model (self->grid_view, GTK_SELECTION_MODEL (selection));
}

/* The page says it once. */
static void
hide_owner_cb (GtkListItemFactory *factory,
               GtkListItem        *item)
{
  scout_content_card_set_hides_owner (SCOUT_CONTENT_CARD (gtk_list_item_get_child (item)), TRUE);
}

static void
bound_cb (ScoutPostList *self,
          GtkListItem   *item)
{
  scout_post_lock_show (item, self->results != NULL
                              ? scout_paged_model_get_marketplace (self->results) : NULL);
  scout_post_wishes_show (item, self->results != NULL
                                ? scout_paged_model_get_query (self->results) : NULL);
}

static void
update_factory (ScoutPostList *self)
{
  g_autoptr(GtkListItemFactory) factory = NULL;

  factory = self->as_rows ? scout_post_row_factory_new (self->pictures, self->is_narrow)
                          : scout_card_factory_new (SCOUT_TYPE_CONTENT, self->pictures, NULL);
  if (!self->as_rows)
    g_signal_connect (factory, "setup", G_CALLBACK (hide_owner_cb), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bound_cb), self, G_CONNECT_SWAPPED);
  gtk_grid_view_set_factory (self->grid_view, factory);
  gtk_grid_view_set_max_columns (self->grid_view, self->as_rows ? 1 : MAX_COLUMNS);
  scout_skeleton_grid_set_kind (self->skeleton, self->as_rows ? SCOUT_SKELETON_POST_ROWS
                                                              : SCOUT_SKELETON_POSTS);
}

static void
activate_cb (ScoutPostList *self,
             guint          position)
{
  g_autoptr(ScoutContent) post = g_list_model_get_item (self->posts, position);

  if (post != NULL)
    g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, post);
}

static void
load_more_cb (ScoutPostList *self)
{
  scout_paged_model_load_more (self->results);
}

static void
retry_cb (ScoutPostList *self)
{
  if (self->results != NULL)
    scout_paged_model_load_more (self->results);
  else
    g_signal_emit (self, signals[SIGNAL_RETRY], 0);
}

static void
scout_post_list_dispose (GObject *object)
{
  ScoutPostList *self = SCOUT_POST_LIST (object);

  if (self->grid_view != NULL)
    drop_posts (self);
  g_clear_object (&self->pictures);
  g_clear_object (&self->remedy);
  /* The bin's own child is a template child too: both would unparent it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_POST_LIST);

  G_OBJECT_CLASS (scout_post_list_parent_class)->dispose (object);
}

static void
scout_post_list_finalize (GObject *object)
{
  ScoutPostList *self = SCOUT_POST_LIST (object);

  g_clear_pointer (&self->empty_title, g_free);
  g_clear_pointer (&self->empty_description, g_free);

  G_OBJECT_CLASS (scout_post_list_parent_class)->finalize (object);
}

static void
scout_post_list_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch ((ScoutPostListProperty) property_id)
    {
    case PROP_REFUSED:
      g_value_set_boolean (value, scout_post_list_is_refused (SCOUT_POST_LIST (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
state_changed_cb (ScoutPostList *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_REFUSED]);
}

static void
install_signals (GType type)
{
  /**
   * ScoutPostList::activated:
   * @self: the list
   * @post: a post
   *
   * The person wants to see a post.
   */
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                            NULL, G_TYPE_NONE, 1, SCOUT_TYPE_CONTENT);

  /**
   * ScoutPostList::retry:
   * @self: the list
   *
   * The person wants posts that somebody else loads, and that failed, to be asked for again.
   */
  signals[SIGNAL_RETRY] = g_signal_new ("retry", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 0);
}

static void
scout_post_list_class_init (ScoutPostListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = scout_post_list_dispose;
  object_class->finalize = scout_post_list_finalize;
  object_class->get_property = scout_post_list_get_property;
  install_signals (G_TYPE_FROM_CLASS (klass));

  /**
   * ScoutPostList:refused:
   *
   * Whether there are no posts because the creator shares none, whichever are asked for.
   */
  props[PROP_REFUSED] = g_param_spec_boolean ("refused", NULL, NULL, FALSE,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SCOUT_TYPE_PAGE_PART);
  g_type_ensure (SCOUT_TYPE_SKELETON_GRID);
  g_type_ensure (SCOUT_TYPE_TAB_STOP);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostList, part);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostList, skeleton);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostList, scroller);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostList, grid_view);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostList, footer);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostList, footer_spinner);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostList, footer_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostList, footer_button);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, load_more_cb);
  gtk_widget_class_bind_template_callback (widget_class, retry_cb);
}

static void
scout_post_list_init (ScoutPostList *self)
{
  GtkAdjustment *adjustment = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  scout_grid_adjustment_install (self->scroller, self->grid_view);
  g_signal_connect_object (self->part, "notify::state", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
  update_factory (self);
  adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (load_ahead_in_next_frame), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (load_ahead_in_next_frame), self,
                           G_CONNECT_SWAPPED);
}

void
scout_post_list_set_picture_source (ScoutPostList      *self,
                                    ScoutPictureSource *pictures)
{
  g_return_if_fail (SCOUT_IS_POST_LIST (self));
  g_return_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures));

  if (g_set_object (&self->pictures, pictures))
    update_factory (self);
}

void
scout_post_list_set_empty_words (ScoutPostList *self,
                                 const char    *title,
                                 const char    *description)
{
  g_return_if_fail (SCOUT_IS_POST_LIST (self));
  g_return_if_fail (title != NULL);

  g_free (self->empty_title);
  self->empty_title = g_strdup (title);
  g_free (self->empty_description);
  self->empty_description = g_strdup (description);
}

void
scout_post_list_set_remedy (ScoutPostList *self,
                            GtkWidget     *remedy)
{
  g_return_if_fail (SCOUT_IS_POST_LIST (self));
  g_return_if_fail (remedy == NULL || GTK_IS_WIDGET (remedy));

  g_clear_object (&self->remedy);
  if (remedy != NULL)
    self->remedy = g_object_ref_sink (remedy);
}

void
scout_post_list_set_as_rows (ScoutPostList *self,
                             gboolean       as_rows)
{
  g_return_if_fail (SCOUT_IS_POST_LIST (self));

  if (self->as_rows == as_rows)
    return;

  self->as_rows = as_rows;
  update_factory (self);
}

void
scout_post_list_set_narrow (ScoutPostList *self,
                            gboolean       is_narrow)
{
  g_return_if_fail (SCOUT_IS_POST_LIST (self));

  if (self->is_narrow == is_narrow)
    return;

  self->is_narrow = is_narrow;
  if (self->as_rows)
    update_factory (self);
}

void
scout_post_list_show_results (ScoutPostList   *self,
                              ScoutPagedModel *results)
{
  g_return_if_fail (SCOUT_IS_POST_LIST (self));
  g_return_if_fail (results == NULL || SCOUT_IS_PAGED_MODEL (results));

  drop_posts (self);
  if (results == NULL)
    return;

  self->results = g_object_ref (results);
  g_signal_connect_object (results, "notify::state", G_CALLBACK (results_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (results, "items-changed", G_CALLBACK (results_changed_cb), self,
                           G_CONNECT_SWAPPED);
  hand_over (self, G_LIST_MODEL (results));
  scout_page_part_show_loading (self->part);
  scout_paged_model_load_more (results);
  results_changed_cb (self);
}

void
scout_post_list_show_loading (ScoutPostList *self)
{
  g_return_if_fail (SCOUT_IS_POST_LIST (self));

  drop_posts (self);
  scout_page_part_show_loading (self->part);
}

void
scout_post_list_show_posts (ScoutPostList *self,
                            GListModel    *posts)
{
  g_return_if_fail (SCOUT_IS_POST_LIST (self));
  g_return_if_fail (G_IS_LIST_MODEL (posts));

  drop_posts (self);
  hand_over (self, posts);
  if (get_n_posts (self) > 0)
    scout_page_part_show_content (self->part);
  else
    show_empty (self);
}

void
scout_post_list_show_error (ScoutPostList *self,
                            const GError  *error)
{
  g_return_if_fail (SCOUT_IS_POST_LIST (self));
  g_return_if_fail (error != NULL);

  drop_posts (self);
  scout_page_part_show_error (self->part, error);
}

gboolean
scout_post_list_is_refused (ScoutPostList *self)
{
  g_return_val_if_fail (SCOUT_IS_POST_LIST (self), FALSE);

  return scout_page_part_get_state (self->part) == SCOUT_PAGE_PART_FAILED
         && scout_error_wording_is_unshared (scout_page_part_get_error (self->part));
}
