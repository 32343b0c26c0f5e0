/* scout-creator-audience.c: the tab of a creator's page that shows who follows them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each card asks for its figures with a call of its own, so that it is slow, fails and comes back
 * by itself. Facebook tells of followers, of their lifetime: there is no range to choose. Instagram
 * tells of accounts that engaged within one of three ranges, and age and gender apart, which makes
 * no pyramid. The range that was chosen, here or on another tab, holds as long as the program
 * runs. */

#include "config.h"

#include "scout-creator-audience.h"

#include "scout-common-failure.h"
#include "scout-filter-match.h"
#include "scout-match-card.h"
#include "scout-part-queue.h"
#include "scout-performance-offer.h"
#include "scout-round-toggle.h"
#include "scout-split-board.h"
#include "scout-state-view.h"

#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-creator-audience.ui"

/* A percent sign and the word after it are no conversion of printf(). */
/* xgettext:no-c-format */
#define OF_FOLLOWERS N_("% of followers")
/* xgettext:no-c-format */
#define OF_ENGAGED_ACCOUNTS N_("% of engaged accounts")

/* S2 Creator Insights Metrics: Available Metrics, those of followers. */
static const ScoutSplitOffer facebook_splits[] = {
  { N_("Age and gender"), OF_FOLLOWERS, { SCOUT_METRIC_FOLLOWERS, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_AGE_GENDER, SCOUT_CHART_PYRAMID, TRUE, 0 },
  { N_("Gender"), OF_FOLLOWERS, { SCOUT_METRIC_FOLLOWERS, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_GENDER, SCOUT_CHART_SHARES, TRUE, 1 },
  { N_("Top countries"), OF_FOLLOWERS, { SCOUT_METRIC_FOLLOWERS, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_COUNTRY, SCOUT_CHART_BAR_LIST, FALSE, 0, 1 },
  { N_("Top cities"), OF_FOLLOWERS, { SCOUT_METRIC_FOLLOWERS, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_CITY, SCOUT_CHART_BAR_LIST, FALSE, 1, 1 },
};

/* S1 Creator Insights Metrics: `creator_engaged_accounts`. */
static const ScoutSplitOffer instagram_splits[] = {
  { N_("Age"), OF_ENGAGED_ACCOUNTS, { SCOUT_METRIC_ENGAGED_ACCOUNTS, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_AGE, SCOUT_CHART_BAR_LIST, TRUE, 0 },
  { N_("Gender"), OF_ENGAGED_ACCOUNTS,
    { SCOUT_METRIC_ENGAGED_ACCOUNTS, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_GENDER, SCOUT_CHART_SHARES, TRUE, 1 },
  { N_("Followers and others"), OF_ENGAGED_ACCOUNTS,
    { SCOUT_METRIC_ENGAGED_ACCOUNTS, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_FOLLOW_TYPE, SCOUT_CHART_SHARES, TRUE, 1 },
  { N_("Top countries"), OF_ENGAGED_ACCOUNTS,
    { SCOUT_METRIC_ENGAGED_ACCOUNTS, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_COUNTRY, SCOUT_CHART_BAR_LIST, FALSE, 0, 1 },
  { N_("Top cities"), OF_ENGAGED_ACCOUNTS,
    { SCOUT_METRIC_ENGAGED_ACCOUNTS, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_CITY, SCOUT_CHART_BAR_LIST, FALSE, 1, 1 },
};

/* What each network tells, and the card beside which filters are compared. */
static const struct
{
  const ScoutSplitOffer *splits;
  gsize n_splits;
  guint match_after;
  guint match_column;
} offers[SCOUT_N_NETWORKS] = {
  [SCOUT_NETWORK_FACEBOOK] = { facebook_splits, G_N_ELEMENTS (facebook_splits), 1, 1 },
  [SCOUT_NETWORK_INSTAGRAM] = { instagram_splits, G_N_ELEMENTS (instagram_splits), 0, 0 },
};

struct _ScoutCreatorAudience
{
  AdwBin parent_instance;

  ScoutMarketplace *marketplace; /* (owned) (nullable) */
  ScoutCreator *creator;         /* (owned) (nullable) */
  ScoutPartLoader *loader;       /* (owned) */
  ScoutTimeRange range;          /* of Instagram */

  GtkBox *box;
  GtkBox *head;
  GtkLabel *title;
  ScoutRoundToggle *ranges;
  GtkWidget *figures;
  GtkWidget *unshared; /* (nullable): in the place of all that, until somebody shares nothing */
  ScoutCommonFailure *failure;
  ScoutSplitBoard *board;
  ScoutMatchCard *match;
  GtkLabel *caption;
};

static void scout_creator_audience_tab_init (ScoutCreatorTabInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutCreatorAudience, scout_creator_audience, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_CREATOR_TAB,
                                                      scout_creator_audience_tab_init))

static gboolean
is_instagram (ScoutCreatorAudience *self)
{
  return scout_marketplace_get_network (self->marketplace) == SCOUT_NETWORK_INSTAGRAM;
}

static ScoutTimeRange
get_range (ScoutCreatorAudience *self)
{
  return is_instagram (self) ? self->range
                             : scout_creator_audience_get_first_range (SCOUT_NETWORK_FACEBOOK);
}

static void
load_split (ScoutCreatorAudience *self,
            guint                 breakdown)
{
  scout_split_board_show_loading (self->board, (ScoutBreakdown) breakdown);
  scout_part_loader_load_split (self->loader, (ScoutBreakdown) breakdown, get_range (self));
}

static void
load (ScoutCreatorAudience *self)
{
  ScoutNetwork network = scout_marketplace_get_network (self->marketplace);

  for (gsize i = 0; i < offers[network].n_splits; i++)
    load_split (self, (guint) offers[network].splits[i].breakdown);
}

static void
loaded_cb (ScoutCreatorAudience *self,
           guint                 breakdown,
           ScoutCreator         *answer, /* (nullable) */
           const GError         *error)  /* (nullable) */
{
  const ScoutQuestion question = {
    scout_creator_get_lookup_id (self->creator), .breakdown = (ScoutBreakdown) breakdown,
    .range = get_range (self)
  };

  if (answer == NULL)
    {
      scout_split_board_show_error (self->board, question.breakdown, error);
      return;
    }

  scout_split_board_show (self->board, self->marketplace, &question, answer);
  scout_creator_tab_learn (SCOUT_CREATOR_TAB (self), answer);
}

static GtkWidget *
new_unshared (void)
{
  GtkWidget *widget = scout_state_view_new ();
  ScoutStateView *view = SCOUT_STATE_VIEW (widget);

  scout_state_view_set_kind (view, SCOUT_STATE_EMPTY);
  scout_state_view_set_icon_name (view, "changes-prevent-symbolic");
  scout_state_view_set_title (view, _("Insights are not shared yet"));
  scout_state_view_set_description (view, _("This creator has not joined insights sharing, so "
                                            "Meta returns only the public profile."));
  scout_state_view_set_action_label (view, NULL);
  scout_state_view_set_details (view, NULL, 0, 0, NULL);

  return widget;
}

static gboolean
is_unshared (ScoutCreatorAudience *self)
{
  return self->unshared != NULL && gtk_widget_get_visible (self->unshared);
}

/* One reason instead of one for each card, and no range that would change nothing. */
static void
show_unshared (ScoutCreatorAudience *self,
               gboolean              shares_nothing)
{
  if (shares_nothing && self->unshared == NULL)
    {
      self->unshared = new_unshared ();
      gtk_box_append (self->box, self->unshared);
    }
  if (self->unshared != NULL)
    gtk_widget_set_visible (self->unshared, shares_nothing);
  gtk_widget_set_visible (GTK_WIDGET (self->head), is_instagram (self) && !shares_nothing);
  gtk_widget_set_visible (self->figures, !shares_nothing);
}

/* S1 tells in the profile who has joined; Facebook's status means nothing that could be relied on
 * (conventions section 7, row 2). */
static ScoutTruth
has_joined (ScoutCreatorAudience *self,
            ScoutCreator         *creator)
{
  return is_instagram (self) ? scout_creator_is_onboarded (creator) : SCOUT_TRUTH_UNKNOWN;
}

static void
range_selected_cb (ScoutCreatorAudience *self)
{
  const ScoutPerformanceOffer *offer = scout_performance_offer_get (SCOUT_NETWORK_INSTAGRAM);
  const ScoutPerformanceRange *range =
    scout_performance_offer_find_range (offer, scout_round_toggle_get_selected (self->ranges));

  if (range == NULL || range->range == self->range)
    return;

  self->range = range->range;
  scout_part_queue_begin_choice (scout_part_loader_get_queue (self->loader));
  if (self->creator != NULL && !is_unshared (self))
    load (self);
  scout_part_queue_end_choice (scout_part_loader_get_queue (self->loader));
  scout_creator_tab_choose_range (SCOUT_CREATOR_TAB (self), range->range);
}

static void
offer_ranges (ScoutCreatorAudience *self)
{
  const ScoutPerformanceOffer *offer = scout_performance_offer_get (SCOUT_NETWORK_INSTAGRAM);

  g_signal_handlers_block_by_func (self->ranges, range_selected_cb, self);
  scout_round_toggle_remove_all (self->ranges);
  for (gsize i = 0; i < offer->n_ranges; i++)
    {
      scout_round_toggle_append (self->ranges, offer->ranges[i].id, _(offer->ranges[i].label));
      if (offer->ranges[i].range == self->range)
        scout_round_toggle_set_selected (self->ranges, offer->ranges[i].id);
    }
  g_signal_handlers_unblock_by_func (self->ranges, range_selected_cb, self);
}

/* No control that the network would refuse. */
static void
offer (ScoutCreatorAudience *self)
{
  ScoutNetwork network = scout_marketplace_get_network (self->marketplace);

  gtk_widget_set_visible (GTK_WIDGET (self->head), is_instagram (self));
  scout_split_board_offer (self->board, offers[network].splits, offers[network].n_splits);
  scout_split_board_set_guest (self->board, GTK_WIDGET (self->match), offers[network].match_after,
                               offers[network].match_column);
  if (is_instagram (self))
    {
      offer_ranges (self);
      gtk_label_set_text (self->title, _("Engaged accounts"));
      gtk_label_set_text (self->caption, _("Shares of the accounts that engaged in the range."));
      return;
    }

  gtk_label_set_text (self->caption, _("Lifetime figures for followers. Meta returns at most "
                                       "10 countries and 10 cities."));
}

static void
scout_creator_audience_set_services (ScoutCreatorTab    *tab,
                                     ScoutMarketplace   *marketplace,
                                     ScoutPictureSource *pictures)
{
  ScoutCreatorAudience *self = SCOUT_CREATOR_AUDIENCE (tab);

  if (g_set_object (&self->marketplace, marketplace) && marketplace != NULL)
    offer (self);
}

static void
scout_creator_audience_show (ScoutCreatorTab *tab,
                             ScoutCreator    *creator)
{
  ScoutCreatorAudience *self = SCOUT_CREATOR_AUDIENCE (tab);

  g_set_object (&self->creator, creator);
  scout_part_loader_set_creator (self->loader, self->marketplace, creator);
  if (creator == NULL || self->marketplace == NULL)
    return;

  show_unshared (self, has_joined (self, creator) == SCOUT_TRUTH_FALSE);
  if (!is_unshared (self))
    load (self);
}

/* Who has joined since, or never had, is known as soon as anybody knows. */
static void
scout_creator_audience_set_profile (ScoutCreatorTab *tab,
                                    ScoutCreator    *profile)
{
  ScoutCreatorAudience *self = SCOUT_CREATOR_AUDIENCE (tab);
  ScoutTruth truth = SCOUT_TRUTH_UNKNOWN;

  if (self->creator == NULL || self->marketplace == NULL)
    return;

  truth = has_joined (self, profile);
  if (truth == SCOUT_TRUTH_FALSE && !is_unshared (self))
    {
      scout_part_loader_set_creator (self->loader, self->marketplace, self->creator);
      show_unshared (self, TRUE);
    }
  else if (truth == SCOUT_TRUTH_TRUE && is_unshared (self))
    {
      show_unshared (self, FALSE);
      load (self);
    }
}

static void
scout_creator_audience_set_narrow (ScoutCreatorTab *tab,
                                   gboolean         is_narrow)
{
  ScoutCreatorAudience *self = SCOUT_CREATOR_AUDIENCE (tab);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->head),
                                  is_narrow ? GTK_ORIENTATION_VERTICAL
                                            : GTK_ORIENTATION_HORIZONTAL);
  scout_split_board_set_narrow (self->board, is_narrow);
}

static void
scout_creator_audience_show_match (ScoutCreatorTab *tab,
                                   ScoutQuery      *query,
                                   ScoutCreator    *known)
{
  ScoutCreatorAudience *self = SCOUT_CREATOR_AUDIENCE (tab);

  scout_match_card_show (self->match, query, known, self->marketplace);
}

static void
scout_creator_audience_set_range (ScoutCreatorTab *tab,
                                  ScoutTimeRange   range)
{
  ScoutCreatorAudience *self = SCOUT_CREATOR_AUDIENCE (tab);

  if (!is_instagram (self) || range == self->range)
    return;

  self->range = range;
  offer_ranges (self);
  if (self->creator != NULL && !is_unshared (self))
    load (self);
}

static gboolean
scout_creator_audience_is_loading (ScoutCreatorTab *tab)
{
  return scout_part_loader_is_loading (SCOUT_CREATOR_AUDIENCE (tab)->loader);
}

static void
scout_creator_audience_tab_init (ScoutCreatorTabInterface *iface)
{
  iface->set_services = scout_creator_audience_set_services;
  iface->show = scout_creator_audience_show;
  iface->set_profile = scout_creator_audience_set_profile;
  iface->set_narrow = scout_creator_audience_set_narrow;
  iface->show_match = scout_creator_audience_show_match;
  iface->set_range = scout_creator_audience_set_range;
  iface->is_loading = scout_creator_audience_is_loading;
}

static void
scout_creator_audience_dispose (GObject *object)
{
  ScoutCreatorAudience *self = SCOUT_CREATOR_AUDIENCE (object);

  if (self->loader != NULL)
    scout_part_loader_set_creator (self->loader, NULL, NULL);
  g_clear_object (&self->loader);
  g_clear_object (&self->creator);
  g_clear_object (&self->marketplace);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_CREATOR_AUDIENCE);

  G_OBJECT_CLASS (scout_creator_audience_parent_class)->dispose (object);
}

static void
scout_creator_audience_class_init (ScoutCreatorAudienceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_creator_audience_dispose;

  g_type_ensure (SCOUT_TYPE_COMMON_FAILURE);
  g_type_ensure (SCOUT_TYPE_ROUND_TOGGLE);
  g_type_ensure (SCOUT_TYPE_SPLIT_BOARD);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorAudience, box);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorAudience, head);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorAudience, title);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorAudience, ranges);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorAudience, figures);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorAudience, failure);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorAudience, board);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorAudience, caption);
  gtk_widget_class_bind_template_callback (widget_class, load_split);
}

static void
scout_creator_audience_init (ScoutCreatorAudience *self)
{
  self->range = scout_creator_audience_get_first_range (SCOUT_NETWORK_INSTAGRAM);
  self->loader = scout_part_loader_new (GTK_WIDGET (self));
  g_signal_connect_object (self->loader, "split-loaded", G_CALLBACK (loaded_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->match = SCOUT_MATCH_CARD (scout_match_card_new ());
  scout_split_board_set_failure (self->board, self->failure);
  scout_split_board_set_guest (self->board, GTK_WIDGET (self->match), 0, 0);
  g_signal_connect_object (self->ranges, "notify::selected", G_CALLBACK (range_selected_cb), self,
                           G_CONNECT_SWAPPED);
}

ScoutTimeRange
scout_creator_audience_get_first_range (ScoutNetwork network)
{
  return network == SCOUT_NETWORK_INSTAGRAM ? scout_performance_offer_get (network)->first_range
                                            : SCOUT_TIME_RANGE_LIFETIME;
}

void
scout_creator_audience_load_filtered (ScoutPartLoader *loader,
                                      ScoutQuery      *query,
                                      ScoutNetwork     network)
{
  const ScoutCatalogParameter * const *parameters = NULL;

  g_return_if_fail (SCOUT_IS_PART_LOADER (loader));
  g_return_if_fail (query == NULL || SCOUT_IS_QUERY (query));

  if (query == NULL || scout_query_get_network (query) != network)
    return;

  parameters = scout_query_list_parameters (query);
  for (gsize i = 0; parameters[i] != NULL; i++)
    {
      ScoutBreakdown breakdown = scout_filter_match_get_breakdown (parameters[i], network);

      if (breakdown != SCOUT_BREAKDOWN_NONE)
        scout_part_loader_load_split (loader, breakdown,
                                      scout_creator_audience_get_first_range (network));
    }
}
