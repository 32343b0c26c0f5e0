/* scout-creator-splits.c: how a creator's figures divide, and all that is told of them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Loads nothing: on Facebook divided figures come with the others, on Instagram as a part of their
 * own. The details are every field of the profile that the catalogue knows, so that nothing that
 * Meta tells is without a place; those about partnerships have theirs on the tab of that name. */

#include "config.h"

#include "scout-creator-splits.h"

#include "scout-field-list.h"
#include "scout-match-card.h"
#include "scout-merge.h"
#include "scout-page-part.h"
#include "scout-split-board.h"

#include <glib/gi18n.h>

/* S2 Creator Insights Metrics: Available Metrics, those by followers and by content type. */
static const ScoutSplitOffer facebook_splits[] = {
  { N_("Followers and others"), NULL,
    { SCOUT_METRIC_REACH, SCOUT_METRIC_VIEWS, SCOUT_METRIC_INTERACTIONS, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_FOLLOW_TYPE, SCOUT_CHART_SHARES, TRUE },
  { N_("Views by content type"), N_("% of views"), { SCOUT_METRIC_VIEWS, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_CONTENT_TYPE, SCOUT_CHART_BAR_LIST, FALSE },
  { N_("Posts by content type"), N_("% of posts published"),
    { SCOUT_METRIC_POSTS_PUBLISHED, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_CONTENT_TYPE, SCOUT_CHART_BAR_LIST, FALSE },
};

/* S1 Creator Insights Metrics: `creator_reach`. */
static const ScoutSplitOffer instagram_splits[] = {
  { N_("Followers and others"), NULL,
    { SCOUT_METRIC_REACH, SCOUT_METRIC_ENGAGED_ACCOUNTS, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_FOLLOW_TYPE, SCOUT_CHART_SHARES, TRUE },
  { N_("Reach by media type"), N_("% of reach"), { SCOUT_METRIC_REACH, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_CONTENT_TYPE, SCOUT_CHART_BAR_LIST, FALSE },
};

/* Where each network's divided figures come with. */
static const struct
{
  const ScoutSplitOffer *splits;
  gsize n_splits;
  ScoutCreatorPart part;
} offers[SCOUT_N_NETWORKS] = {
  [SCOUT_NETWORK_FACEBOOK] = { facebook_splits, G_N_ELEMENTS (facebook_splits),
                               SCOUT_CREATOR_PART_PERFORMANCE },
  [SCOUT_NETWORK_INSTAGRAM] = { instagram_splits, G_N_ELEMENTS (instagram_splits),
                                SCOUT_CREATOR_PART_SPLITS },
};

/* Fields of the profile in the order of the mock-ups; others of the catalogue would follow. */
static const char * const detail_ids[] = {
  "name", "handle", "id", "bio", "followers", "verified", "country", "languages", "gender", "age",
  "email", "categories", "interests", "platforms", "badges", "page-id", "profile-url",
  "portfolio-url", "portrait-url", "cover-url", NULL
};

struct _ScoutCreatorSplits
{
  AdwBin parent_instance;

  ScoutMarketplace *marketplace; /* (owned) (nullable) */
  ScoutCreator *known;           /* (owned) (nullable): of whoever is shown */
  ScoutMatchCard *match;
  ScoutSplitBoard *board;
  ScoutPagePart *details_part;
  ScoutFieldList *details;
};

enum
{
  SIGNAL_RETRY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutCreatorSplits, scout_creator_splits, ADW_TYPE_BIN)

static void
retry_cb (ScoutCreatorSplits *self)
{
  g_signal_emit (self, signals[SIGNAL_RETRY], 0);
}

/* What is newer is believed. */
static void
learn (ScoutCreatorSplits *self,
       ScoutCreator       *creator)
{
  g_autoptr(ScoutCreator) known = g_steal_pointer (&self->known);

  self->known = known != NULL ? scout_merge_creators (creator, known) : g_object_ref (creator);
  scout_match_card_show (self->match, self->known);
}

static void
scout_creator_splits_dispose (GObject *object)
{
  g_clear_object (&SCOUT_CREATOR_SPLITS (object)->known);
  g_clear_object (&SCOUT_CREATOR_SPLITS (object)->marketplace);

  G_OBJECT_CLASS (scout_creator_splits_parent_class)->dispose (object);
}

static void
scout_creator_splits_class_init (ScoutCreatorSplitsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_creator_splits_dispose;

  /**
   * ScoutCreatorSplits::retry:
   * @self: the widget
   *
   * The person wants the figures to be asked for again.
   */
  signals[SIGNAL_RETRY] = g_signal_new ("retry", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
scout_creator_splits_init (ScoutCreatorSplits *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);

  self->board = SCOUT_SPLIT_BOARD (scout_split_board_new ());
  g_signal_connect_object (self->board, "retry", G_CALLBACK (retry_cb), self, G_CONNECT_SWAPPED);
  self->details = SCOUT_FIELD_LIST (scout_field_list_new ());
  self->details_part = SCOUT_PAGE_PART (scout_page_part_new (_("Details")));
  scout_page_part_set_caption (self->details_part, _("All that Meta tells of the profile"));
  scout_page_part_set_content (self->details_part, GTK_WIDGET (self->details));
  scout_page_part_show_content (self->details_part);
  self->match = SCOUT_MATCH_CARD (scout_match_card_new ());
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->board));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->match));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->details_part));
  gtk_widget_set_visible (box, FALSE);
  adw_bin_set_child (ADW_BIN (self), box);
}

void
scout_creator_splits_set_marketplace (ScoutCreatorSplits *self,
                                      ScoutMarketplace   *marketplace)
{
  ScoutNetwork network;
  const ScoutCatalogApi *api = NULL;

  g_return_if_fail (SCOUT_IS_CREATOR_SPLITS (self));
  g_return_if_fail (marketplace == NULL || SCOUT_IS_MARKETPLACE (marketplace));

  if (!g_set_object (&self->marketplace, marketplace))
    return;

  gtk_widget_set_visible (adw_bin_get_child (ADW_BIN (self)), marketplace != NULL);
  if (marketplace == NULL)
    return;

  network = scout_marketplace_get_network (marketplace);
  api = scout_catalog_get_api (scout_marketplace_get_catalog (marketplace), network);
  scout_split_board_offer (self->board, offers[network].splits, offers[network].n_splits);
  scout_field_list_offer (self->details, api, detail_ids);
}

void
scout_creator_splits_set_narrow (ScoutCreatorSplits *self,
                                 gboolean            is_narrow)
{
  g_return_if_fail (SCOUT_IS_CREATOR_SPLITS (self));

  scout_split_board_set_narrow (self->board, is_narrow);
}

void
scout_creator_splits_clear (ScoutCreatorSplits *self)
{
  g_return_if_fail (SCOUT_IS_CREATOR_SPLITS (self));

  g_clear_object (&self->known);
  scout_match_card_show (self->match, NULL);
  scout_field_list_clear (self->details);
  scout_split_board_show_loading (self->board);
}

void
scout_creator_splits_set_query (ScoutCreatorSplits *self,
                                ScoutQuery         *query)
{
  g_return_if_fail (SCOUT_IS_CREATOR_SPLITS (self));

  scout_match_card_set_query (self->match, query);
}

void
scout_creator_splits_show_profile (ScoutCreatorSplits *self,
                                   ScoutCreator       *creator)
{
  g_return_if_fail (SCOUT_IS_CREATOR_SPLITS (self));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));

  scout_field_list_add (self->details, creator);
  learn (self, creator);
}

void
scout_creator_splits_show_loading (ScoutCreatorSplits *self)
{
  g_return_if_fail (SCOUT_IS_CREATOR_SPLITS (self));

  scout_split_board_show_loading (self->board);
}

void
scout_creator_splits_show_answer (ScoutCreatorSplits *self,
                                  ScoutCreatorPart    part,
                                  ScoutCreator       *creator,
                                  const GError       *error,
                                  ScoutTimeRange      range)
{
  ScoutQuestion question = { NULL, .creator_part = part, .range = range };

  g_return_if_fail (SCOUT_IS_CREATOR_SPLITS (self));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  if (self->marketplace == NULL)
    return;

  if (creator != NULL)
    learn (self, creator);
  if (part != offers[scout_marketplace_get_network (self->marketplace)].part)
    return;

  if (creator == NULL)
    {
      scout_split_board_show_error (self->board, error);
      return;
    }

  question.id = scout_creator_get_lookup_id (creator);
  scout_split_board_show (self->board, self->marketplace, &question, creator);
}
