/* scout-partnership-tiles.c: how much work with brands there was, in figures.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Meta adds nothing up: sums are Scout's, of figures that came with the posts, and so is the share
 * of several posts, in which each has the weight of its views. Of what a part is unknown, all is
 * unknown. */

#include "config.h"

#include "scout-partnership-tiles.h"

#include "scout-kept-line.h"
#include "scout-tile-box.h"

#include <glib/gi18n.h>
#include <math.h>

#define N_SUMS 2

/* What is computed of all posts from a figure that each has. */
typedef struct
{
  double (*compute) (GPtrArray *posts);
  const char *label;
  ScoutMetric metric;
  ScoutBreakdown breakdown; /* of a share; NONE adds up */
} Sum;

/* What is counted, in the order of the mock-ups. */
typedef struct
{
  const char *posts;
  const char *no_posts;  /* in the place of what would be computed of them */
  const char *object_id; /* where the catalogue tells of the field */
  const char *field_id;  /* that says which posts count */
  Sum sums[N_SUMS];
} Offer;

struct _ScoutPartnershipTiles
{
  AdwBin parent_instance;

  ScoutMarketplace *marketplace; /* (owned) (nullable) */
  ScoutTile partners;
  ScoutTile posts;
  ScoutTile sums[N_SUMS];
};

enum
{
  SIGNAL_RETRY_PARTNERS,
  SIGNAL_RETRY_POSTS,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutPartnershipTiles, scout_partnership_tiles, ADW_TYPE_BIN)

static double
add_up (GPtrArray   *posts,
        ScoutMetric  metric)
{
  double sum = 0.0;

  for (guint i = 0; i < posts->len; i++)
    sum += scout_content_get_figure (g_ptr_array_index (posts, i), metric);

  return posts->len > 0 ? sum : (double) NAN;
}

static double
add_views (GPtrArray *posts)
{
  return add_up (posts, SCOUT_METRIC_VIEWS);
}

static double
add_likes (GPtrArray *posts)
{
  return add_up (posts, SCOUT_METRIC_LIKES);
}

static double
add_comments (GPtrArray *posts)
{
  return add_up (posts, SCOUT_METRIC_COMMENTS);
}

static ScoutInsight *
get_insight (ScoutContent   *post,
             ScoutMetric     metric,
             ScoutBreakdown  breakdown)
{
  const ScoutInsightKey key = { metric, breakdown, SCOUT_PERIOD_OVERALL,
                                SCOUT_TIME_RANGE_LIFETIME };

  return scout_content_get_insight (post, &key);
}

/* In percent; NaN if it is unknown. */
static double
find_organic_share (ScoutContent *post)
{
  ScoutInsight *insight = get_insight (post, SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_PAID_ORGANIC);
  gsize n_shares = 0;
  const ScoutShare *shares = insight != NULL ? scout_insight_get_shares (insight, &n_shares) : NULL;

  for (gsize i = 0; i < n_shares; i++)
    {
      if (g_ascii_strcasecmp (shares[i].name, "organic") == 0)
        return scout_insight_get_share_percent (insight, i);
    }

  return NAN;
}

static double
get_organic_share (GPtrArray *posts)
{
  double organic = 0.0;

  for (guint i = 0; i < posts->len; i++)
    organic += scout_content_get_figure (posts->pdata[i], SCOUT_METRIC_VIEWS)
               * find_organic_share (posts->pdata[i]);

  return organic / add_views (posts);
}

static const Offer offers[SCOUT_N_NETWORKS] = {
  [SCOUT_NETWORK_FACEBOOK] = {
    N_("Posts with your brand"), N_("No posts with your brand"), "content", "tagged-brand", {
      { add_views, N_("Views of those posts"), SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_NONE },
      { get_organic_share, N_("Organic share of views"), SCOUT_METRIC_VIEWS,
        SCOUT_BREAKDOWN_PAID_ORGANIC } } },
  [SCOUT_NETWORK_INSTAGRAM] = {
    N_("Branded posts"), N_("No posts"), "creator", "branded-content", {
      { add_likes, N_("Likes of those posts"), SCOUT_METRIC_LIKES, SCOUT_BREAKDOWN_NONE },
      { add_comments, N_("Comments on those posts"), SCOUT_METRIC_COMMENTS,
        SCOUT_BREAKDOWN_NONE } } },
};

static const Offer *
get_offer (ScoutPartnershipTiles *self)
{
  return &offers[scout_marketplace_get_network (self->marketplace)];
}

static const ScoutCatalogField *
find_field (ScoutPartnershipTiles *self,
            const char            *object_id,
            const char            *field_id)
{
  const ScoutCatalogApi *api =
    scout_catalog_get_api (scout_marketplace_get_catalog (self->marketplace),
                           scout_marketplace_get_network (self->marketplace));

  return scout_catalog_object_find_field_by_id (scout_catalog_api_find_object (api, object_id),
                                                field_id);
}

/* By the first figure that was added up; all came with the same call. */
static void
explain_sum (ScoutPartnershipTiles *self,
             gsize                  index,
             const ScoutQuestion   *question,
             GPtrArray             *posts)
{
  const Sum *sum = &get_offer (self)->sums[index];
  ScoutExplainButton *button = self->sums[index].explain;
  ScoutExplainMore more = { NULL, _(sum->label), NULL };
  g_autofree char *remark = NULL;

  for (guint i = 0; i < posts->len && more.insight == NULL; i++)
    more.insight = get_insight (posts->pdata[i], sum->metric, sum->breakdown);
  scout_explain_button_set_insight (button, self->marketplace, question, more.insight);
  if (more.insight == NULL)
    return;

  remark = sum->breakdown == SCOUT_BREAKDOWN_NONE
           ? g_strdup_printf (ngettext ("The figure of %u post", "The sum of %u posts", posts->len),
                              posts->len)
           : g_strdup_printf (ngettext ("The share of %u post",
                                        "The shares of %u posts, each with the weight of its views",
                                        posts->len), posts->len);
  more.remark = remark;
  scout_explain_button_add (button, self->marketplace, question, &more);
}

static void
show_sum (ScoutPartnershipTiles *self,
          gsize                  index,
          const ScoutQuestion   *question,
          GPtrArray             *posts) /* (nullable) */
{
  const Sum *sum = &get_offer (self)->sums[index];
  ScoutMetricTile *tile = self->sums[index].tile;
  gboolean has_posts = posts != NULL && posts->len > 0;
  double figure = has_posts ? sum->compute (posts) : (double) NAN;

  if (posts != NULL && !has_posts)
    scout_tile_box_show_reason (tile, _(get_offer (self)->no_posts));
  else if (sum->breakdown != SCOUT_BREAKDOWN_NONE)
    scout_tile_box_show_share (tile, figure);
  else
    scout_tile_box_show_count (tile, figure);
  if (has_posts)
    explain_sum (self, index, question, posts);
  else
    scout_explain_button_clear (self->sums[index].explain);
}

/* Of some posts only: there may be more among those that nobody has looked through. */
static void
note_looked_through (ScoutPartnershipTiles *self,
                     guint                  n_posts)
{
  g_autofree char *note = NULL;

  if (n_posts > 0)
    note = g_strdup_printf (ngettext ("%u post looked through", "%u posts looked through", n_posts),
                            n_posts);
  scout_metric_tile_set_note (self->posts.tile, note);
}

static void
clear_tile (const ScoutTile *tile)
{
  scout_metric_tile_set_note (tile->tile, NULL);
  scout_explain_button_clear (tile->explain);
}

static void
retry_partners_cb (ScoutPartnershipTiles *self)
{
  g_signal_emit (self, signals[SIGNAL_RETRY_PARTNERS], 0);
}

static void
retry_posts_cb (ScoutPartnershipTiles *self)
{
  g_signal_emit (self, signals[SIGNAL_RETRY_POSTS], 0);
}

static ScoutTile
append (ScoutPartnershipTiles *self,
        GtkWidget             *box,
        const char            *caption,
        GCallback              retry)
{
  ScoutTile tile = scout_tile_box_append (box, caption, NULL, TRUE);

  g_signal_connect_object (tile.tile, "retry", retry, self, G_CONNECT_SWAPPED);

  return tile;
}

static void
scout_partnership_tiles_dispose (GObject *object)
{
  g_clear_object (&SCOUT_PARTNERSHIP_TILES (object)->marketplace);

  G_OBJECT_CLASS (scout_partnership_tiles_parent_class)->dispose (object);
}

static void
scout_partnership_tiles_class_init (ScoutPartnershipTilesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_partnership_tiles_dispose;

  /**
   * ScoutPartnershipTiles::retry-partners:
   * @self: the tiles
   *
   * The person wants the brands, which failed, to be asked for again.
   */
  signals[SIGNAL_RETRY_PARTNERS] = g_signal_new ("retry-partners", G_TYPE_FROM_CLASS (klass),
                                                 G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                                 G_TYPE_NONE, 0);

  /**
   * ScoutPartnershipTiles::retry-posts:
   * @self: the tiles
   *
   * The person wants the posts, which failed, to be asked for again.
   */
  signals[SIGNAL_RETRY_POSTS] = g_signal_new ("retry-posts", G_TYPE_FROM_CLASS (klass),
                                              G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                              0);
}

static void
scout_partnership_tiles_init (ScoutPartnershipTiles *self)
{
}

void
scout_partnership_tiles_set_marketplace (ScoutPartnershipTiles *self,
                                         ScoutMarketplace      *marketplace)
{
  GtkWidget *box = NULL;

  g_return_if_fail (SCOUT_IS_PARTNERSHIP_TILES (self));
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));

  if (!g_set_object (&self->marketplace, marketplace))
    return;

  box = scout_tile_box_new (2 + N_SUMS);
  self->partners = append (self, box, _("Past partners"), G_CALLBACK (retry_partners_cb));
  self->posts = append (self, box, _(get_offer (self)->posts), G_CALLBACK (retry_posts_cb));
  for (gsize i = 0; i < N_SUMS; i++)
    self->sums[i] = append (self, box, _(get_offer (self)->sums[i].label),
                            G_CALLBACK (retry_posts_cb));
  adw_bin_set_child (ADW_BIN (self), box);
}

void
scout_partnership_tiles_load_partners (ScoutPartnershipTiles *self)
{
  g_return_if_fail (SCOUT_IS_PARTNERSHIP_TILES (self));
  g_return_if_fail (self->marketplace != NULL);

  clear_tile (&self->partners);
  scout_metric_tile_set_state (self->partners.tile, SCOUT_METRIC_TILE_LOADING);
}

void
scout_partnership_tiles_load_posts (ScoutPartnershipTiles *self)
{
  const ScoutTile *tiles[] = { &self->posts, &self->sums[0], &self->sums[1] };

  g_return_if_fail (SCOUT_IS_PARTNERSHIP_TILES (self));
  g_return_if_fail (self->marketplace != NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tiles); i++)
    {
      clear_tile (tiles[i]);
      scout_metric_tile_set_state (tiles[i]->tile, SCOUT_METRIC_TILE_LOADING);
    }
}

/* A creator who has worked with brands, none of which is told, has not worked with none. */
static double
count_partners (ScoutCreator *creator)
{
  const char * const *names = scout_creator_get_past_partnerships (creator);
  guint n_partners = names != NULL ? g_strv_length ((char **) names) : 0;

  if (names == NULL)
    return NAN;
  if (n_partners == 0 && scout_creator_has_partnership_experience (creator) == SCOUT_TRUTH_TRUE)
    return NAN;

  return n_partners;
}

void
scout_partnership_tiles_show_partners (ScoutPartnershipTiles *self,
                                       ScoutCreator          *creator,
                                       gboolean               is_kept)
{
  gint64 fetched_at = scout_creator_get_partners_fetched_at (creator);
  const ScoutQuestion question = { scout_creator_get_lookup_id (creator),
                                   .creator_part = SCOUT_CREATOR_PART_PARTNERS,
                                   .call = scout_creator_get_partners_call (creator) };
  g_autofree char *note = is_kept ? scout_kept_line_dup_date (fetched_at) : NULL;
  double n_partners;

  g_return_if_fail (SCOUT_IS_PARTNERSHIP_TILES (self));
  g_return_if_fail (self->marketplace != NULL);

  n_partners = count_partners (creator);
  clear_tile (&self->partners);
  scout_tile_box_show_count (self->partners.tile, n_partners);
  scout_metric_tile_set_note (self->partners.tile, note);
  if (isfinite (n_partners))
    scout_explain_button_set_field (self->partners.explain, self->marketplace, &question,
                                    find_field (self, "creator", "past-partners"), fetched_at);
}

void
scout_partnership_tiles_fail_partners (ScoutPartnershipTiles *self,
                                       const GError          *error,
                                       gboolean               is_told)
{
  g_return_if_fail (SCOUT_IS_PARTNERSHIP_TILES (self));
  g_return_if_fail (self->marketplace != NULL);

  clear_tile (&self->partners);
  scout_tile_box_show_error (self->partners.tile, error, is_told);
}

void
scout_partnership_tiles_show_posts (ScoutPartnershipTiles *self,
                                    const ScoutQuestion   *question,
                                    GPtrArray             *posts,
                                    guint                  n_looked_through,
                                    gint64                 fetched_at)
{
  g_return_if_fail (SCOUT_IS_PARTNERSHIP_TILES (self));
  g_return_if_fail (self->marketplace != NULL);
  g_return_if_fail (question != NULL);

  scout_tile_box_show_count (self->posts.tile, posts != NULL ? posts->len : (double) NAN);
  note_looked_through (self, n_looked_through);
  if (posts != NULL)
    scout_explain_button_set_field (self->posts.explain, self->marketplace, question,
                                    find_field (self, get_offer (self)->object_id,
                                                get_offer (self)->field_id), fetched_at);
  else
    scout_explain_button_clear (self->posts.explain);
  for (gsize i = 0; i < N_SUMS; i++)
    show_sum (self, i, question, posts);
}

void
scout_partnership_tiles_fail_posts (ScoutPartnershipTiles *self,
                                    const GError          *error,
                                    gboolean               is_told)
{
  const ScoutTile *tiles[] = { &self->posts, &self->sums[0], &self->sums[1] };

  g_return_if_fail (SCOUT_IS_PARTNERSHIP_TILES (self));
  g_return_if_fail (self->marketplace != NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tiles); i++)
    {
      clear_tile (tiles[i]);
      scout_tile_box_show_error (tiles[i]->tile, error, is_told);
    }
}
