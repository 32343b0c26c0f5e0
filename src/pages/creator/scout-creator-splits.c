/* scout-creator-splits.c: how a creator's figures divide, and all that is told of them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each way of dividing is a question of its own, and fails and comes back by itself. The details
 * are every field of the profile that the catalogue knows, so that nothing that Meta tells is
 * without a place; those about partnerships have theirs on the tab of that name. */

#include "config.h"

#include "scout-creator-splits.h"

#include "scout-error-wording.h"
#include "scout-field-list.h"
#include "scout-link.h"
#include "scout-match-card.h"
#include "scout-page-part.h"
#include "scout-retry-offer.h"
#include "scout-split-board.h"

#include <glib/gi18n.h>

/* A percent sign and the word after it are no conversion of printf(). */
/* xgettext:no-c-format */
#define OF_VIEWS N_("% of views")
/* xgettext:no-c-format */
#define OF_POSTS_PUBLISHED N_("% of posts published")
/* xgettext:no-c-format */
#define OF_REACH N_("% of reach")

/* S2 Creator Insights Metrics: Available Metrics, those by followers and by content type. */
static const ScoutSplitOffer facebook_splits[] = {
  { N_("Followers and others"), NULL,
    { SCOUT_METRIC_REACH, SCOUT_METRIC_VIEWS, SCOUT_METRIC_INTERACTIONS, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_FOLLOW_TYPE, SCOUT_CHART_SHARES, TRUE, 0 },
  { N_("Views by content type"), OF_VIEWS, { SCOUT_METRIC_VIEWS, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_CONTENT_TYPE, SCOUT_CHART_BAR_LIST, FALSE, 0, 1 },
  { N_("Posts by content type"), OF_POSTS_PUBLISHED,
    { SCOUT_METRIC_POSTS_PUBLISHED, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_CONTENT_TYPE, SCOUT_CHART_BAR_LIST, FALSE, 1, 1 },
};

/* S1 Creator Insights Metrics: `creator_reach`. */
static const ScoutSplitOffer instagram_splits[] = {
  { N_("Followers and others"), NULL,
    { SCOUT_METRIC_REACH, SCOUT_METRIC_ENGAGED_ACCOUNTS, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_FOLLOW_TYPE, SCOUT_CHART_SHARES, TRUE, 0 },
  { N_("Reach by media type"), OF_REACH, { SCOUT_METRIC_REACH, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_CONTENT_TYPE, SCOUT_CHART_BAR_LIST, FALSE, 1 },
};

/* The card beside which filters are compared. */
#define MATCH_AFTER 0
#define MATCH_COLUMN 1

static const struct
{
  const ScoutSplitOffer *splits;
  gsize n_splits;
} offers[SCOUT_N_NETWORKS] = {
  [SCOUT_NETWORK_FACEBOOK] = { facebook_splits, G_N_ELEMENTS (facebook_splits) },
  [SCOUT_NETWORK_INSTAGRAM] = { instagram_splits, G_N_ELEMENTS (instagram_splits) },
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
  ScoutPartLoader *loader;       /* (owned) (nullable): of the figures */
  ScoutTimeRange range;
  gboolean has_figures;
  ScoutMatchCard *match;
  ScoutSplitBoard *board;
  ScoutPagePart *details_part;
  GtkWidget *details_retry;
  ScoutFieldList *details;
};

typedef enum
{
  PROP_HAS_FIGURES = 1,
} ScoutCreatorSplitsProperty;

static GParamSpec *props[PROP_HAS_FIGURES + 1];

enum
{
  SIGNAL_RETRY_PROFILE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutCreatorSplits, scout_creator_splits, ADW_TYPE_BIN)

static ScoutNetwork
get_network (ScoutCreatorSplits *self)
{
  return scout_marketplace_get_network (self->marketplace);
}

static void
load_split (ScoutCreatorSplits *self,
            ScoutBreakdown      breakdown)
{
  scout_split_board_show_loading (self->board, breakdown);
  scout_part_loader_load_split (self->loader, breakdown, self->range);
}

static void
retry_cb (ScoutCreatorSplits *self,
          guint               breakdown)
{
  load_split (self, (ScoutBreakdown) breakdown);
}

static void
retry_profile_cb (ScoutCreatorSplits *self)
{
  g_signal_emit (self, signals[SIGNAL_RETRY_PROFILE], 0);
}

static void
show_whole_profile (ScoutCreatorSplits *self)
{
  scout_page_part_set_caption (self->details_part, _("All that Meta tells of the profile"));
  scout_retry_offer_show (self->details_retry, NULL);
}

static void
scout_creator_splits_dispose (GObject *object)
{
  g_clear_object (&SCOUT_CREATOR_SPLITS (object)->loader);
  g_clear_object (&SCOUT_CREATOR_SPLITS (object)->marketplace);

  G_OBJECT_CLASS (scout_creator_splits_parent_class)->dispose (object);
}

static void
set_has_figures (ScoutCreatorSplits *self,
                 gboolean            has_figures)
{
  if (self->has_figures == has_figures)
    return;

  self->has_figures = has_figures;
  scout_split_board_set_has_figures (self->board, has_figures);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HAS_FIGURES]);
}

static void
scout_creator_splits_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  switch ((ScoutCreatorSplitsProperty) prop_id)
    {
    case PROP_HAS_FIGURES:
      g_value_set_boolean (value, SCOUT_CREATOR_SPLITS (object)->has_figures);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_creator_splits_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  switch ((ScoutCreatorSplitsProperty) prop_id)
    {
    case PROP_HAS_FIGURES:
      set_has_figures (SCOUT_CREATOR_SPLITS (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_creator_splits_class_init (ScoutCreatorSplitsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = scout_creator_splits_dispose;
  object_class->get_property = scout_creator_splits_get_property;
  object_class->set_property = scout_creator_splits_set_property;

  /**
   * ScoutCreatorSplits:has-figures:
   *
   * Whether the creator shares any figures; without, there are the details only, and what is met of
   * the filters.
   */
  props[PROP_HAS_FIGURES] = g_param_spec_boolean ("has-figures", NULL, NULL, TRUE,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                                  | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * ScoutCreatorSplits::retry-profile:
   * @self: the widget
   *
   * The person wants the profile to be asked for again.
   */
  signals[SIGNAL_RETRY_PROFILE] = g_signal_new ("retry-profile", G_TYPE_FROM_CLASS (klass),
                                                G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                                G_TYPE_NONE, 0);
}

static void
scout_creator_splits_init (ScoutCreatorSplits *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);

  self->has_figures = TRUE;
  self->board = SCOUT_SPLIT_BOARD (scout_split_board_new ());
  g_signal_connect_object (self->board, "retry", G_CALLBACK (retry_cb), self, G_CONNECT_SWAPPED);
  self->details = SCOUT_FIELD_LIST (scout_field_list_new ());
  self->details_part = SCOUT_PAGE_PART (scout_page_part_new (_("Details")));
  self->details_retry = gtk_button_new_with_label (_("Try again"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->details_retry),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  scout_page_part_get_title (self->details_part), -1);
  gtk_widget_add_css_class (self->details_retry, "small-button");
  g_signal_connect_object (self->details_retry, "clicked", G_CALLBACK (retry_profile_cb), self,
                           G_CONNECT_SWAPPED);
  scout_page_part_set_end (self->details_part, self->details_retry);
  gtk_widget_add_css_class (GTK_WIDGET (self->details_part), "section");
  show_whole_profile (self);
  scout_page_part_set_content (self->details_part, GTK_WIDGET (self->details));
  scout_page_part_show_content (self->details_part);
  self->match = SCOUT_MATCH_CARD (scout_match_card_new ());
  scout_split_board_set_guest (self->board, GTK_WIDGET (self->match), MATCH_AFTER, MATCH_COLUMN);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->board));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->details_part));
  gtk_widget_set_visible (box, FALSE);
  adw_bin_set_child (ADW_BIN (self), box);
}

void
scout_creator_splits_set_marketplace (ScoutCreatorSplits *self,
                                      ScoutMarketplace   *marketplace)
{
  const ScoutCatalogApi *api = NULL;

  g_return_if_fail (SCOUT_IS_CREATOR_SPLITS (self));
  g_return_if_fail (marketplace == NULL || SCOUT_IS_MARKETPLACE (marketplace));

  if (!g_set_object (&self->marketplace, marketplace))
    return;

  gtk_widget_set_visible (adw_bin_get_child (ADW_BIN (self)), marketplace != NULL);
  if (marketplace == NULL)
    return;

  api = scout_catalog_get_api (scout_marketplace_get_catalog (marketplace), get_network (self));
  scout_split_board_offer (self->board, offers[get_network (self)].splits,
                           offers[get_network (self)].n_splits);
  scout_field_list_offer (self->details, api, detail_ids);
}

void
scout_creator_splits_set_failure (ScoutCreatorSplits *self,
                                  ScoutCommonFailure *failure)
{
  g_return_if_fail (SCOUT_IS_CREATOR_SPLITS (self));

  scout_split_board_set_failure (self->board, failure);
}

void
scout_creator_splits_set_narrow (ScoutCreatorSplits *self,
                                 gboolean            is_narrow)
{
  g_return_if_fail (SCOUT_IS_CREATOR_SPLITS (self));

  scout_split_board_set_narrow (self->board, is_narrow);
}

void
scout_creator_splits_begin (ScoutCreatorSplits *self,
                            ScoutCreator       *creator,
                            ScoutQuery         *query)
{
  g_return_if_fail (SCOUT_IS_CREATOR_SPLITS (self));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));
  g_return_if_fail (query == NULL || SCOUT_IS_QUERY (query));

  scout_match_card_show (self->match, NULL, NULL, NULL);
  /* What a link says Meta has not told. */
  if (creator == NULL || self->marketplace == NULL || scout_link_is_all_of (creator))
    scout_field_list_clear (self->details);
  else if (query != NULL)
    scout_field_list_show_found (self->details, creator, self->marketplace, query);
  else
    scout_field_list_show (self->details, creator, self->marketplace, SCOUT_CREATOR_PART_PROFILE);
  show_whole_profile (self);
  scout_split_board_show_loading (self->board, SCOUT_BREAKDOWN_NONE);
}

void
scout_creator_splits_show_match (ScoutCreatorSplits *self,
                                 ScoutQuery         *query,
                                 ScoutCreator       *known)
{
  g_return_if_fail (SCOUT_IS_CREATOR_SPLITS (self));

  scout_match_card_show (self->match, query, known, self->marketplace);
}

void
scout_creator_splits_show_profile_error (ScoutCreatorSplits *self,
                                         const GError       *error)
{
  g_autofree char *line = NULL;

  g_return_if_fail (SCOUT_IS_CREATOR_SPLITS (self));
  g_return_if_fail (error != NULL);

  line = scout_error_wording_dup_line (error);
  scout_page_part_set_caption (self->details_part, line);
  scout_retry_offer_show (self->details_retry, error);
}

void
scout_creator_splits_show_profile (ScoutCreatorSplits *self,
                                   ScoutCreator       *creator)
{
  g_return_if_fail (SCOUT_IS_CREATOR_SPLITS (self));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));

  show_whole_profile (self);
  if (self->marketplace != NULL)
    scout_field_list_add (self->details, creator, self->marketplace, SCOUT_CREATOR_PART_PROFILE);
}

void
scout_creator_splits_ask_again (ScoutCreatorSplits *self)
{
  g_return_if_fail (SCOUT_IS_CREATOR_SPLITS (self));

  if (!scout_retry_offer_is_made (self->details_retry))
    return;

  scout_retry_offer_show (self->details_retry, NULL);
  retry_profile_cb (self);
}

void
scout_creator_splits_load (ScoutCreatorSplits *self,
                           ScoutPartLoader    *loader,
                           ScoutTimeRange      range)
{
  const ScoutSplitOffer *splits = NULL;

  g_return_if_fail (SCOUT_IS_CREATOR_SPLITS (self));
  g_return_if_fail (SCOUT_IS_PART_LOADER (loader));

  g_set_object (&self->loader, loader);
  self->range = range;
  if (self->marketplace == NULL)
    return;

  splits = offers[get_network (self)].splits;
  for (gsize i = 0; i < offers[get_network (self)].n_splits; i++)
    {
      /* Cards of one way of dividing come with one call. */
      if (i == 0 || splits[i].breakdown != splits[i - 1].breakdown)
        load_split (self, splits[i].breakdown);
    }
}

void
scout_creator_splits_show_split (ScoutCreatorSplits *self,
                                 ScoutBreakdown      breakdown,
                                 ScoutCreator       *creator,
                                 const GError       *error)
{
  ScoutQuestion question = { NULL, .breakdown = breakdown };

  g_return_if_fail (SCOUT_IS_CREATOR_SPLITS (self));
  g_return_if_fail (breakdown != SCOUT_BREAKDOWN_NONE);
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  if (self->marketplace == NULL)
    return;
  if (creator == NULL)
    {
      scout_split_board_show_error (self->board, breakdown, error);
      return;
    }

  question.id = scout_creator_get_lookup_id (creator);
  question.range = self->range;
  scout_split_board_show (self->board, self->marketplace, &question, creator);
}
