/* scout-post-board.c: all that is known of a post, in the order in which a person wants it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who asks for what, and when, is the page's: here is where the answers are shown. Parts change
 * their places but never their parent, so that the focus stays where it is. Main thread only. */

#include "config.h"

#include "scout-post-board.h"

#include "scout-board-layout.h"
#include "scout-post-comments.h"
#include "scout-post-details.h"
#include "scout-post-explain.h"
#include "scout-post-facts.h"
#include "scout-post-fields.h"
#include "scout-post-figures.h"
#include "scout-post-state.h"
#include "scout-tab-order.h"

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-post-board.ui"
#define DETAILS_WIDTH 348

struct _ScoutPostBoard
{
  AdwBin parent_instance;

  ScoutMarketplace *marketplace; /* (owned) (nullable) */
  ScoutCreator *creator;         /* (owned) (nullable): as far as the page knows */
  gboolean is_narrow;

  GtkBox *parts;
  ScoutBoardLayout *layout;
  ScoutPostDetails *details;
  ScoutPostFigures *figures;
  ScoutPostComments *comments;
  ScoutPostFacts *facts;
};

typedef enum
{
  PROP_CREATOR_NAME = 1,
} ScoutPostBoardProperty;

static GParamSpec *props[PROP_CREATOR_NAME + 1];

enum
{
  SIGNAL_RETRY,
  SIGNAL_CREATOR_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutPostBoard, scout_post_board, ADW_TYPE_BIN)

/* In two columns, what else is told of the post stands below its caption, or below the figures
 * where nothing else does. Tab key and screen readers go by the order of the children. */
static void
arrange (ScoutPostBoard *self)
{
  gboolean has_comments = gtk_widget_get_visible (GTK_WIDGET (self->comments));
  gboolean is_last = self->is_narrow || !has_comments;

  scout_board_layout_place (GTK_WIDGET (self->facts), has_comments ? 0 : 1, 0, FALSE);
  gtk_box_reorder_child_after (self->parts, GTK_WIDGET (self->facts),
                               is_last ? GTK_WIDGET (self->comments)
                                       : GTK_WIDGET (self->details));
  scout_board_layout_set_has_one_column (self->layout, self->is_narrow);
  gtk_widget_queue_resize (GTK_WIDGET (self->parts));
}

static void
creator_activated_cb (ScoutPostBoard *self,
                      ScoutCreator   *creator)
{
  g_signal_emit (self, signals[SIGNAL_CREATOR_ACTIVATED], 0, creator);
}

static void
creator_name_changed_cb (ScoutPostBoard *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CREATOR_NAME]);
}

static void
retry_figures_cb (ScoutPostBoard *self)
{
  g_signal_emit (self, signals[SIGNAL_RETRY], 0, SCOUT_CONTENT_PART_INSIGHTS);
}

static void
retry_comments_cb (ScoutPostBoard *self)
{
  g_signal_emit (self, signals[SIGNAL_RETRY], 0, SCOUT_CONTENT_PART_COMMENTS);
}

static void
scout_post_board_dispose (GObject *object)
{
  ScoutPostBoard *self = SCOUT_POST_BOARD (object);

  g_clear_object (&self->marketplace);
  g_clear_object (&self->creator);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_POST_BOARD);

  G_OBJECT_CLASS (scout_post_board_parent_class)->dispose (object);
}

static void
scout_post_board_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch ((ScoutPostBoardProperty) id)
    {
    case PROP_CREATOR_NAME:
      g_object_get_property (G_OBJECT (SCOUT_POST_BOARD (object)->details), "creator-name", value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
install_signals (GType type)
{
  /**
   * ScoutPostBoard::retry:
   * @self: the board
   * @part: the #ScoutContentPart to be asked for again
   *
   * The person wants a part that failed, or is from before.
   */
  signals[SIGNAL_RETRY] = g_signal_new ("retry", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, G_TYPE_UINT);

  /**
   * ScoutPostBoard::creator-activated:
   * @self: the board
   * @creator: whose post it is; only an id where nothing else is known
   *
   * The person wants to see the creator of the post.
   */
  signals[SIGNAL_CREATOR_ACTIVATED] = g_signal_new ("creator-activated", type, G_SIGNAL_RUN_LAST, 0,
                                                    NULL, NULL, NULL, G_TYPE_NONE, 1,
                                                    SCOUT_TYPE_CREATOR);
}

static void
scout_post_board_class_init (ScoutPostBoardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_post_board_dispose;
  G_OBJECT_CLASS (klass)->get_property = scout_post_board_get_property;
  install_signals (G_TYPE_FROM_CLASS (klass));

  /**
   * ScoutPostBoard:creator-name:
   *
   * Whose post it is, or nothing while nobody has told.
   */
  props[PROP_CREATOR_NAME] = g_param_spec_string ("creator-name", NULL, NULL, "",
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), G_N_ELEMENTS (props), props);

  g_type_ensure (SCOUT_TYPE_BOARD_LAYOUT);
  g_type_ensure (SCOUT_TYPE_POST_COMMENTS);
  g_type_ensure (SCOUT_TYPE_POST_DETAILS);
  g_type_ensure (SCOUT_TYPE_POST_FACTS);
  g_type_ensure (SCOUT_TYPE_POST_FIGURES);
  g_type_ensure (SCOUT_TYPE_TAB_ORDER);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostBoard, parts);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostBoard, layout);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostBoard, details);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostBoard, figures);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostBoard, comments);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostBoard, facts);
  gtk_widget_class_bind_template_callback (widget_class, creator_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, creator_name_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, retry_figures_cb);
  gtk_widget_class_bind_template_callback (widget_class, retry_comments_cb);
}

static void
scout_post_board_init (ScoutPostBoard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  scout_board_layout_set_first_width (self->layout, DETAILS_WIDTH);
  scout_board_layout_place (GTK_WIDGET (self->figures), 1, 0, FALSE);
  scout_board_layout_place (GTK_WIDGET (self->comments), 1, 0, FALSE);
  arrange (self);
}

void
scout_post_board_set_services (ScoutPostBoard     *self,
                               ScoutMarketplace   *marketplace,
                               ScoutPictureSource *pictures,
                               ScoutKeeper        *keeper)
{
  const ScoutCatalogApi *api = NULL;
  const ScoutCatalogField *comments = NULL;

  g_return_if_fail (SCOUT_IS_POST_BOARD (self));
  g_return_if_fail (marketplace == NULL || SCOUT_IS_MARKETPLACE (marketplace));

  scout_post_details_set_picture_source (self->details, pictures);
  scout_post_details_set_keeper (self->details, keeper);
  if (!g_set_object (&self->marketplace, marketplace) || marketplace == NULL)
    return;

  api = scout_catalog_get_api (scout_marketplace_get_catalog (marketplace),
                               scout_marketplace_get_network (marketplace));
  comments = scout_catalog_object_find_field_by_id (scout_post_fields_get_object (api),
                                                    "comments");
  scout_post_details_set_marketplace (self->details, marketplace);
  scout_post_figures_set_marketplace (self->figures, marketplace);
  gtk_widget_set_visible (GTK_WIDGET (self->comments), comments != NULL);
  scout_post_comments_set_most (self->comments, comments != NULL ? comments->max_items : 0);
  arrange (self);
}

void
scout_post_board_set_brand_page (ScoutPostBoard *self,
                                 ScoutBrandPage *brand_page)
{
  g_return_if_fail (SCOUT_IS_POST_BOARD (self));

  scout_post_details_set_brand_page (self->details, brand_page);
}

void
scout_post_board_set_narrow (ScoutPostBoard *self,
                             gboolean        is_narrow)
{
  g_return_if_fail (SCOUT_IS_POST_BOARD (self));

  self->is_narrow = is_narrow;
  scout_post_details_set_narrow (self->details, is_narrow);
  scout_post_facts_set_narrow (self->facts, is_narrow);
  arrange (self);
}

void
scout_post_board_try_again (ScoutPostBoard *self)
{
  g_return_if_fail (SCOUT_IS_POST_BOARD (self));

  scout_post_details_try_again (self->details);
}

void
scout_post_board_show (ScoutPostBoard *self,
                       ScoutContent   *post,
                       ScoutCreator   *creator)
{
  ScoutCatalog *catalog = NULL;

  g_return_if_fail (SCOUT_IS_POST_BOARD (self));
  g_return_if_fail (post == NULL || SCOUT_IS_CONTENT (post));
  g_return_if_fail (post == NULL || self->marketplace != NULL);

  g_set_object (&self->creator, creator);
  if (post != NULL)
    {
      catalog = scout_marketplace_get_catalog (self->marketplace);
      scout_post_facts_show (self->facts, catalog, post);
    }
  scout_post_details_show (self->details, catalog, post, creator);
}

void
scout_post_board_show_loading (ScoutPostBoard   *self,
                               ScoutContentPart  part)
{
  g_return_if_fail (SCOUT_IS_POST_BOARD (self));

  if (part == SCOUT_CONTENT_PART_COMMENTS)
    scout_post_comments_show_loading (self->comments);
  else
    scout_post_figures_show_loading (self->figures);
}

void
scout_post_board_show_figures (ScoutPostBoard *self,
                               ScoutContent   *known,
                               ScoutContent   *answer,
                               const GError   *error)
{
  ScoutContent *post = answer != NULL ? answer : known;
  ScoutQuestion question;
  gboolean is_others, is_known;
  gint64 fetched_at = 0;

  g_return_if_fail (SCOUT_IS_POST_BOARD (self));
  g_return_if_fail (SCOUT_IS_CONTENT (known));
  g_return_if_fail ((answer == NULL) != (error == NULL));

  question = scout_post_explain_get_question (self->marketplace, post, self->creator);
  is_others = scout_post_details_is_of_other_brand (self->details, known);
  is_known = scout_content_get_n_insights (post) > 0;
  if (answer == NULL && is_known && !(is_others && scout_post_state_is_hidden (error)))
    scout_post_figures_show_kept (self->figures, &question, post, error);
  else
    scout_post_figures_show (self->figures, &question, answer, error,
                             is_others ? scout_content_get_tagged_brand (known) : NULL);
  if (is_known)
    fetched_at = scout_insight_get_fetched_at (scout_content_get_nth_insight (post, 0));
  scout_post_facts_set_fetched_at (self->facts, fetched_at);
}

void
scout_post_board_show_comments (ScoutPostBoard *self,
                                ScoutContent   *answer,
                                const GError   *error)
{
  g_return_if_fail (SCOUT_IS_POST_BOARD (self));
  g_return_if_fail ((answer == NULL) != (error == NULL));

  if (answer != NULL)
    scout_post_comments_show (self->comments, self->marketplace, answer);
  else
    scout_post_comments_show_error (self->comments, error);
}
