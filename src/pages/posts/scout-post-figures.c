/* scout-post-figures.c: all figures of a post.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Made from the catalogue: a metric without breakdown is a tile, and metrics that share a breakdown
 * are the bars of one card. They are asked for together; what of them Meta could not tell is told
 * where it would be. */

#include "config.h"

#include "scout-post-figures.h"

#include "scout-error-wording.h"
#include "scout-graph-error.h"
#include "scout-held-place.h"
#include "scout-kept-line.h"
#include "scout-page-part.h"
#include "scout-post-fields.h"
#include "scout-post-splits.h"
#include "scout-post-state.h"
#include "scout-tile-box.h"
#include "scout-tooltip.h"
#include "scout-unanswered.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

#define MOST_TILES_IN_ROW 4
#define SPACING 12
#define EXPLAIN_WIDTH 18
/* As Meta writes it. */
#define LIFETIME "lifetime"

struct _ScoutPostFigures
{
  AdwBin parent_instance;

  ScoutMarketplace *marketplace; /* (owned) (nullable) */
  ScoutCreator *creator;         /* (owned) (nullable) */
  const ScoutCatalogApi *api;    /* (nullable) */
  const char *edge_id;           /* (nullable) */
  GPtrArray *tiles;    /* (owned) (element-type ScoutMetricTile): by metric, NULL for none */
  GPtrArray *explains; /* (owned) (element-type ScoutExplainButton): on these */
  GPtrArray *splits;   /* (owned) (element-type ScoutPostSplits) */

  ScoutPagePart *part;
  ScoutKeptLine *kept_line; /* (nullable): until there are tiles */
};

typedef enum
{
  PROP_CREATOR = 1,
} ScoutPostFiguresProperty;

static GParamSpec *props[PROP_CREATOR + 1];

enum
{
  SIGNAL_RETRY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutPostFigures, scout_post_figures, ADW_TYPE_BIN)

static void
retry_cb (ScoutPostFigures *self)
{
  g_signal_emit (self, signals[SIGNAL_RETRY], 0);
}

static gboolean
is_shown (ScoutPostFigures         *self,
          const ScoutCatalogMetric *metric)
{
  return g_str_equal (metric->endpoint_id, self->edge_id);
}

static gboolean
has_breakdown (const ScoutCatalogMetric *metric)
{
  return metric->breakdown_ids[0] != NULL;
}

/* Of which time the figures are, where the documents say so. (nullable) */
static GtkWidget *
make_caption (ScoutPostFigures *self)
{
  GtkWidget *caption = NULL;

  for (gsize i = 0; i < self->api->n_metrics; i++)
    {
      const ScoutCatalogMetric *metric = &self->api->metrics[i];

      if (is_shown (self, metric) && g_strcmp0 (metric->default_time_range, LIFETIME) != 0)
        return NULL;
    }

  caption = g_object_new (GTK_TYPE_LABEL, "label", _("Lifetime metrics"), "wrap", TRUE,
                          "xalign", 0.0f, NULL);
  gtk_widget_add_css_class (caption, "caption");
  gtk_widget_add_css_class (caption, "dim-label");

  return caption;
}

static void
append_caption (ScoutPostFigures *self,
                GtkBox           *content)
{
  GtkWidget *caption = make_caption (self);

  if (caption != NULL)
    gtk_box_append (content, caption);
}

static void
add_tiles (ScoutPostFigures *self,
           GtkBox           *content)
{
  GtkWidget *box = scout_tile_box_new (MOST_TILES_IN_ROW);

  for (gsize i = 0; i < self->api->n_metrics; i++)
    {
      const ScoutCatalogMetric *metric = &self->api->metrics[i];
      ScoutTile tile = { NULL, NULL };

      if (is_shown (self, metric) && !has_breakdown (metric))
        {
          tile = scout_tile_box_append (box, metric->label, metric->help, TRUE);
          g_signal_connect_object (tile.tile, "retry", G_CALLBACK (retry_cb), self,
                                   G_CONNECT_SWAPPED);
        }
      g_ptr_array_add (self->tiles, tile.tile);
      g_ptr_array_add (self->explains, tile.explain);
    }
  gtk_box_append (content, box);
  append_caption (self, content);
}

static void
add_splits (ScoutPostFigures *self,
            GtkBox           *content)
{
  GtkWidget *tiles = gtk_widget_get_last_child (GTK_WIDGET (content));

  for (gsize i = 0; i < self->api->n_breakdowns; i++)
    {
      GtkWidget *splits = scout_post_splits_new (&self->api->breakdowns[i]);
      gboolean is_needed = FALSE;

      g_object_ref_sink (splits);
      g_signal_connect_object (splits, "retry", G_CALLBACK (retry_cb), self, G_CONNECT_SWAPPED);
      for (gsize j = 0; j < self->api->n_metrics; j++)
        {
          const ScoutCatalogMetric *metric = &self->api->metrics[j];

          if (is_shown (self, metric)
              && g_strv_contains (metric->breakdown_ids, self->api->breakdowns[i].id))
            {
              scout_post_splits_add_metric (SCOUT_POST_SPLITS (splits), metric);
              is_needed = TRUE;
            }
        }
      if (is_needed)
        {
          g_ptr_array_add (self->splits, splits);
          scout_post_splits_set_creator (SCOUT_POST_SPLITS (splits), self->creator);
          /* What ads brought comes first. */
          gtk_box_insert_child_after (content, splits,
                                      g_str_equal (self->api->breakdowns[i].id, "paid-organic")
                                        ? tiles : gtk_widget_get_last_child (GTK_WIDGET (content)));
        }
      g_object_unref (splits);
    }
}

/* Cards where cards will stand: what is below does not move when these come. */
static GtkWidget *
make_placeholder (ScoutPostFigures *self,
                  GtkWidget        *content)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);
  GtkWidget *tiles = scout_tile_box_new (MOST_TILES_IN_ROW);

  for (gsize i = 0; i < self->api->n_metrics; i++)
    {
      const ScoutCatalogMetric *metric = &self->api->metrics[i];
      ScoutTile tile = { NULL, NULL };

      if (!is_shown (self, metric) || has_breakdown (metric))
        continue;

      tile = scout_tile_box_append (tiles, metric->label, metric->help, FALSE);
      /* The room of the button that will explain it decides how many stand side by side. */
      scout_metric_tile_set_end (tile.tile,
                                 g_object_new (ADW_TYPE_BIN,
                                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                               "width-request", EXPLAIN_WIDTH,
                                               NULL));
    }
  /* The comments below are there before the figures are. */
  scout_held_place_reserve (box);
  gtk_box_append (GTK_BOX (box), tiles);
  append_caption (self, GTK_BOX (box));
  for (GtkWidget *child = gtk_widget_get_first_child (content); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (SCOUT_IS_POST_SPLITS (child))
      gtk_box_append (GTK_BOX (box), scout_post_splits_new_placeholder (SCOUT_POST_SPLITS (child)));

  return box;
}

static void
name_part (ScoutPostFigures *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->part), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Insights"), -1);
}

/* Tiles and splits are cards themselves; what stands in their place is one, too, and has a title as
 * others have: it is not said of all of the post. */
static void
state_changed_cb (ScoutPostFigures *self)
{
  static const char * const card[] = { "card", "panel" };
  ScoutPagePartState state = scout_page_part_get_state (self->part);
  gboolean has_cards = state == SCOUT_PAGE_PART_READY || state == SCOUT_PAGE_PART_LOADING;

  for (gsize i = 0; i < G_N_ELEMENTS (card); i++)
    if (has_cards)
      gtk_widget_remove_css_class (GTK_WIDGET (self->part), card[i]);
    else
      gtk_widget_add_css_class (GTK_WIDGET (self->part), card[i]);
  scout_page_part_set_title (self->part, has_cards ? NULL : _("Insights"));
  name_part (self);
}

static void
scout_post_figures_dispose (GObject *object)
{
  ScoutPostFigures *self = SCOUT_POST_FIGURES (object);

  g_clear_pointer (&self->tiles, g_ptr_array_unref);
  g_clear_pointer (&self->explains, g_ptr_array_unref);
  g_clear_pointer (&self->splits, g_ptr_array_unref);
  self->api = NULL;
  g_clear_object (&self->marketplace);
  g_clear_object (&self->creator);

  G_OBJECT_CLASS (scout_post_figures_parent_class)->dispose (object);
}

static void
set_creator (ScoutPostFigures *self,
             ScoutCreator     *creator) /* (nullable) */
{
  if (!g_set_object (&self->creator, creator))
    return;

  for (guint i = 0; i < self->splits->len; i++)
    scout_post_splits_set_creator (g_ptr_array_index (self->splits, i), creator);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CREATOR]);
}

static void
scout_post_figures_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch ((ScoutPostFiguresProperty) id)
    {
    case PROP_CREATOR:
      g_value_set_object (value, SCOUT_POST_FIGURES (object)->creator);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_post_figures_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch ((ScoutPostFiguresProperty) id)
    {
    case PROP_CREATOR:
      set_creator (SCOUT_POST_FIGURES (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_post_figures_class_init (ScoutPostFiguresClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_post_figures_dispose;
  G_OBJECT_CLASS (klass)->get_property = scout_post_figures_get_property;
  G_OBJECT_CLASS (klass)->set_property = scout_post_figures_set_property;

  /**
   * ScoutPostFigures:creator: (nullable)
   *
   * Whose post it is, for those who see a chart of it alone.
   */
  props[PROP_CREATOR] = g_param_spec_object ("creator", NULL, NULL, SCOUT_TYPE_CREATOR,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                             | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), G_N_ELEMENTS (props), props);

  /**
   * ScoutPostFigures::retry:
   * @self: the widget
   *
   * The person wants the figures, which failed, to be asked for again.
   */
  signals[SIGNAL_RETRY] = g_signal_new ("retry", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
scout_post_figures_init (ScoutPostFigures *self)
{
  GtkWidget *part = scout_page_part_new (NULL);

  self->tiles = g_ptr_array_new ();
  self->explains = g_ptr_array_new ();
  self->splits = g_ptr_array_new ();
  self->part = SCOUT_PAGE_PART (part);
  name_part (self);
  g_signal_connect_object (part, "notify::state", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (part, "retry", G_CALLBACK (retry_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), part);
}

void
scout_post_figures_set_marketplace (ScoutPostFigures *self,
                                    ScoutMarketplace *marketplace)
{
  const ScoutCatalogApi *api = NULL;
  GtkWidget *content = NULL;

  g_return_if_fail (SCOUT_IS_POST_FIGURES (self));
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));

  api = scout_catalog_get_api (scout_marketplace_get_catalog (marketplace),
                               scout_marketplace_get_network (marketplace));
  if (!g_set_object (&self->marketplace, marketplace) || api == self->api)
    return;

  self->api = api;
  self->edge_id = scout_post_fields_get_edge_id (self->api);
  g_ptr_array_set_size (self->tiles, 0);
  g_ptr_array_set_size (self->explains, 0);
  g_ptr_array_set_size (self->splits, 0);
  content = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);
  self->kept_line = SCOUT_KEPT_LINE (scout_kept_line_new ());
  g_signal_connect_object (self->kept_line, "retry", G_CALLBACK (retry_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (content), GTK_WIDGET (self->kept_line));
  add_tiles (self, GTK_BOX (content));
  add_splits (self, GTK_BOX (content));
  scout_page_part_set_content (self->part, content);
  scout_page_part_set_placeholder (self->part, make_placeholder (self, content));
}

void
scout_post_figures_show_loading (ScoutPostFigures *self)
{
  g_return_if_fail (SCOUT_IS_POST_FIGURES (self));

  scout_page_part_set_caption (self->part, NULL);
  /* Nobody waits for figures of another post any more. */
  if (self->kept_line != NULL)
    scout_kept_line_hide (self->kept_line);
  scout_page_part_show_loading (self->part);
}

/* Of a figure from before the tile says of when it is. */
static void
show_tile (ScoutPostFigures    *self,
           guint                index,
           const ScoutQuestion *question,
           ScoutInsight        *insight, /* (nullable) */
           const GError        *error)   /* (nullable): why nothing newer came */
{
  ScoutMetricTile *tile = g_ptr_array_index (self->tiles, index);
  gboolean is_kept = insight != NULL && error != NULL;
  g_autofree char *note =
    is_kept ? scout_kept_line_dup_date (scout_insight_get_fetched_at (insight)) : NULL;

  scout_tooltip_set (GTK_WIDGET (tile), insight == NULL && error != NULL
                                        ? scout_error_wording_get (error).title : NULL);
  if (insight == NULL && error != NULL)
    scout_tile_box_show_error (tile, error, FALSE);
  else
    scout_tile_box_show_count (tile, insight != NULL ? scout_insight_get_value (insight)
                                                     : (double) NAN);
  scout_metric_tile_set_note (tile, note);
  scout_explain_button_set_insight (g_ptr_array_index (self->explains, index), self->marketplace,
                                    question, insight);
}

static void
show_insights (ScoutPostFigures    *self,
               const ScoutQuestion *question,
               ScoutContent        *post,  /* (nullable): with none, each figure is unknown */
               const GError        *error) /* (nullable): why nothing newer came */
{
  for (guint i = 0; i < self->tiles->len; i++)
    {
      const ScoutCatalogMetric *metric = &self->api->metrics[i];
      ScoutInsight *insight = post != NULL ? scout_post_fields_find_insight (post, metric) : NULL;

      const GError *reason = error;

      if (insight == NULL && error == NULL && post != NULL)
        reason = scout_unanswered_find_named (G_OBJECT (post), metric->name);
      if (g_ptr_array_index (self->tiles, i) != NULL)
        show_tile (self, i, question, insight, reason);
    }
  for (guint i = 0; i < self->splits->len; i++)
    scout_post_splits_show (g_ptr_array_index (self->splits, i), self->marketplace, question, post,
                            error);
  scout_kept_line_hide (self->kept_line);
  scout_page_part_show_content (self->part);
}

static void
show_locked (ScoutPostFigures *self,
             const char       *sponsor)
{
  g_autofree char *name = scout_wording_isolate (sponsor);
  /* Translators: %s is the name of a brand. */
  g_autofree char *text =
    g_strdup_printf (_("This post was paid for by %s. Meta shares figures and comments of branded "
                       "posts with their sponsor only."), name);

  scout_page_part_show_locked (self->part, _("For the sponsor only"), text);
}

static void
show_not_shared (ScoutPostFigures    *self,
                 const ScoutQuestion *question,
                 const GError        *error)
{
  ScoutErrorWording wording = scout_error_wording_get (error);
  g_autofree char *caption = g_strdup_printf ("%s: %s", wording.title, wording.description);

  scout_page_part_set_caption (self->part, caption);
  show_insights (self, question, NULL, NULL);
}

void
scout_post_figures_show (ScoutPostFigures    *self,
                         const ScoutQuestion *question,
                         ScoutContent        *answer,
                         const GError        *error,
                         const char          *other_sponsor)
{
  gboolean tells_nothing;

  g_return_if_fail (SCOUT_IS_POST_FIGURES (self));
  g_return_if_fail (question != NULL);
  g_return_if_fail (answer == NULL || SCOUT_IS_CONTENT (answer));
  g_return_if_fail ((answer == NULL) != (error == NULL));
  g_return_if_fail (self->api != NULL);

  tells_nothing = answer != NULL ? scout_content_get_n_insights (answer) == 0
                                 : scout_post_state_is_hidden (error);
  scout_page_part_set_caption (self->part, NULL);
  if (tells_nothing && other_sponsor != NULL)
    show_locked (self, other_sponsor);
  else if (answer != NULL)
    show_insights (self, question, answer, NULL);
  else if (g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_ONBOARDED))
    show_not_shared (self, question, error);
  else
    scout_page_part_show_error (self->part, error);
}

void
scout_post_figures_show_kept (ScoutPostFigures    *self,
                              const ScoutQuestion *question,
                              ScoutContent        *known,
                              const GError        *error)
{
  g_return_if_fail (SCOUT_IS_POST_FIGURES (self));
  g_return_if_fail (question != NULL);
  g_return_if_fail (SCOUT_IS_CONTENT (known));
  g_return_if_fail (error != NULL);
  g_return_if_fail (self->api != NULL);

  scout_page_part_set_caption (self->part, NULL);
  show_insights (self, question, known, error);
  scout_kept_line_show (self->kept_line, error, 0);
}
