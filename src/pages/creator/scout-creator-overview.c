/* scout-creator-overview.c: what is seen first of a creator: profile, figures and their splits.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Asks for profile, figures and daily series in parallel and shows each as it comes, and puts
 * together what all answers tell, those of the tabs too. Everything under way belongs to one
 * loader, which ends it with the creator that is shown. Main thread only. */

#include "config.h"

#include "scout-creator-overview.h"

#include "scout-breakpoint-bin.h"
#include "scout-creator-audience.h"
#include "scout-creator-hero.h"
#include "scout-creator-kept.h"
#include "scout-creator-performance.h"
#include "scout-creator-splits.h"
#include "scout-creator-unshared.h"
#include "scout-daily-figures.h"
#include "scout-filter-figures.h"
#include "scout-late-part.h"
#include "scout-link.h"
#include "scout-longer-days.h"
#include "scout-merge.h"
#include "scout-part-queue.h"
#include "scout-rate-note.h"
#include "scout-unanswered.h"

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-creator-overview.ui"

struct _ScoutCreatorOverview
{
  AdwBin parent_instance;

  ScoutMarketplace *marketplace; /* (owned) (nullable) */
  ScoutCatalog *catalog;         /* (owned) (nullable): of what is kept */
  ScoutCreator *creator;         /* (owned) (nullable) */
  ScoutCreator *known;           /* (owned) (nullable): all answers about the creator together */
  ScoutQuery *query;             /* (owned) (nullable): to compare creators shown later with */
  ScoutQuery *found_by;          /* (owned) (nullable): that found creators shown later */
  ScoutPartLoader *loader;       /* (owned) */
  gboolean wants_figures;        /* whether anybody looks at figures */
  gboolean owes_figures;         /* of the creator, who was shown when nobody did */

  ScoutBreakpointBin *bin;
  ScoutCreatorUnshared *unshared;
  ScoutCreatorHero *hero;
  GtkLabel *kept_label;
  ScoutCreatorPerformance *performance;
  ScoutCreatorSplits *splits;
};

G_DEFINE_FINAL_TYPE (ScoutCreatorOverview, scout_creator_overview, ADW_TYPE_BIN)

enum
{
  SIGNAL_PROFILE,
  SIGNAL_ANSWERED,
  SIGNAL_LEARNED,
  SIGNAL_FAILED,
  SIGNAL_RANGE_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
load_part (ScoutCreatorOverview *self,
           ScoutCreatorPart      part)
{
  scout_part_loader_load (self->loader, part,
                          scout_creator_performance_get_range (self->performance));
}

static void
load_figures (ScoutCreatorOverview *self)
{
  scout_creator_performance_show_loading (self->performance, SCOUT_PERFORMANCE_PART_TILES);
  load_part (self, SCOUT_CREATOR_PART_FIGURES);
}

/* Those that are neither known nor on their way. */
static void
load_rates (ScoutCreatorOverview *self)
{
  scout_rate_note_load (self->loader, self->known,
                        scout_creator_performance_get_range (self->performance));
  scout_creator_performance_show_rates (self->performance, self->loader, self->known);
}

static void
load_days (ScoutCreatorOverview *self)
{
  scout_creator_performance_show_loading (self->performance, SCOUT_PERFORMANCE_PART_DAILY);
  load_part (self, SCOUT_CREATOR_PART_DAILY);
}

static gboolean
has_days (ScoutCreatorOverview *self)
{
  return scout_daily_figures_has_own (self->known,
                                      scout_creator_performance_get_range (self->performance));
}

/* Days of a longer range than that which is shown tell only how it has changed. */
static void
show_days (ScoutCreatorOverview *self,
           ScoutCreator         *answer)
{
  ScoutTimeRange range = scout_creator_performance_get_range (self->performance);

  if (has_days (self) && scout_daily_figures_are_missing (answer, range))
    scout_creator_performance_show_changes (self->performance, self->known);
  else
    {
      scout_unanswered_pass_on (G_OBJECT (answer), G_OBJECT (self->known));
      scout_creator_performance_show_days (self->performance, self->known);
    }
  scout_longer_days_load (self->loader, self->known, range);
}

static void
load_range (ScoutCreatorOverview *self)
{
  ScoutTimeRange range = scout_creator_performance_get_range (self->performance);

  if (self->owes_figures)
    return;

  load_figures (self);
  if (scout_daily_figures_are_missing (self->known, range))
    load_days (self);
  else if (has_days (self))
    show_days (self, self->known);
  load_rates (self);
  scout_creator_splits_load (self->splits, self->loader, range);
  /* Also those that were on their way while their range was shown, and were ended with it. */
  scout_filter_figures_load (self->loader, self->query, self->known, range);
}

/* What nobody looks at costs no calls. */
static void
load_insights (ScoutCreatorOverview *self)
{
  self->owes_figures = !self->wants_figures;
  if (self->owes_figures)
    return;

  load_range (self);
  if (scout_creator_get_network (self->creator) == SCOUT_NETWORK_FACEBOOK)
    load_days (self);
  scout_creator_audience_load_filtered (self->loader, self->query,
                                        scout_creator_get_network (self->creator));
}

/* Whoever came by a link is known only now; whoever shares nothing is not asked for more, and who
 * has begun to share since they were found is. */
static void
adopt_profile (ScoutCreatorOverview *self,
               ScoutCreator         *creator)
{
  gboolean was_unshared = gtk_widget_get_visible (GTK_WIDGET (self->unshared));
  gboolean is_unshared = scout_creator_unshared_take_profile (self->unshared, creator);

  if (is_unshared)
    self->owes_figures = FALSE;
  if (is_unshared && !was_unshared)
    scout_part_loader_set_creator (self->loader, self->marketplace, self->creator);
  else if (was_unshared && !is_unshared)
    load_insights (self);
  if (scout_link_is_all_of (self->creator))
    g_set_object (&self->creator, creator);
  scout_creator_hero_show (self->hero, creator);
  scout_creator_performance_show_followers (self->performance, creator);
  scout_creator_splits_show_profile (self->splits, creator);
  g_signal_emit (self, signals[SIGNAL_PROFILE], 0, creator);
}

/* A profile that cannot be renewed leaves what the search told, and says that it is not all. */
static void
show_profile_error (ScoutCreatorOverview *self,
                    const GError         *error)
{
  scout_creator_splits_show_profile_error (self->splits, error);
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, error);
}

static void
show_part (ScoutCreatorOverview *self,
           ScoutCreatorPart      part,
           ScoutCreator         *creator,
           const GError         *error)
{
  if (part == SCOUT_CREATOR_PART_PROFILE && creator != NULL)
    adopt_profile (self, creator);
  else if (part == SCOUT_CREATOR_PART_PROFILE)
    show_profile_error (self, error);
  else if (part == SCOUT_CREATOR_PART_FIGURES && creator != NULL)
    scout_creator_performance_show_figures (self->performance, creator);
  else if (part == SCOUT_CREATOR_PART_FIGURES)
    scout_creator_performance_show_error (self->performance, SCOUT_PERFORMANCE_PART_TILES, error);
  else if (part == SCOUT_CREATOR_PART_DAILY && creator != NULL)
    show_days (self, creator);
  else if (part == SCOUT_CREATOR_PART_DAILY && !has_days (self))
    /* Otherwise it is of a range that nobody looks at any more. */
    scout_creator_performance_show_error (self->performance, SCOUT_PERFORMANCE_PART_DAILY, error);
  else if (part == SCOUT_CREATOR_PART_RATE && creator == NULL)
    scout_creator_performance_show_rates (self->performance, self->loader, self->known);
}

static void
part_loaded_cb (ScoutCreatorOverview *self,
                guint                 part,
                ScoutCreator         *creator, /* (nullable) */
                const GError         *error)   /* (nullable) */
{
  if (creator != NULL)
    scout_creator_overview_learn (self, creator);
  show_part (self, (ScoutCreatorPart) part, creator, error);
  if (creator == NULL)
    scout_creator_unshared_take_error (self->unshared, self->creator, error);
  else
    g_signal_emit (self, signals[SIGNAL_ANSWERED], 0, creator);
}

/* Of what the overview shows, or of an audience that filters are about. */
static void
split_loaded_cb (ScoutCreatorOverview *self,
                 guint                 breakdown,
                 ScoutCreator         *creator, /* (nullable) */
                 const GError         *error)   /* (nullable) */
{
  scout_creator_splits_show_split (self->splits, (ScoutBreakdown) breakdown, creator, error);
  if (creator != NULL)
    scout_creator_overview_learn (self, creator);
}

static void
range_changed_cb (ScoutCreatorOverview *self)
{
  if (self->creator == NULL)
    return;

  g_signal_emit (self, signals[SIGNAL_RANGE_CHOSEN], 0,
                 scout_creator_performance_get_range (self->performance));
  scout_part_queue_begin_choice (scout_part_loader_get_queue (self->loader));
  if (self->marketplace != NULL)
    load_range (self);
  else
    scout_creator_kept_show_figures (self->performance, self->catalog, self->creator);
  scout_part_queue_end_choice (scout_part_loader_get_queue (self->loader));
}

static void
retry_cb (ScoutCreatorOverview *self,
          guint                 part)
{
  if (self->creator == NULL || self->marketplace == NULL)
    return;

  if (part == SCOUT_PERFORMANCE_PART_TILES)
    {
      load_figures (self);
      load_rates (self);
    }
  else
    load_days (self);
  scout_creator_splits_ask_again (self->splits);
}

static void
retry_profile_cb (ScoutCreatorOverview *self)
{
  load_part (self, SCOUT_CREATOR_PART_PROFILE);
}

/* Below the width at which all of the page is narrow, the hero is laid out anew; above it the name
 * has less and less room. */
static void
room_changed_cb (ScoutCreatorOverview *self)
{
  scout_creator_hero_set_compact (self->hero, scout_breakpoint_bin_get_narrow (self->bin));
}

static void
scout_creator_overview_dispose (GObject *object)
{
  ScoutCreatorOverview *self = SCOUT_CREATOR_OVERVIEW (object);

  if (self->loader != NULL)
    scout_part_loader_set_creator (self->loader, NULL, NULL);
  g_clear_object (&self->loader);
  g_clear_object (&self->creator);
  g_clear_object (&self->known);
  g_clear_object (&self->query);
  g_clear_object (&self->found_by);
  g_clear_object (&self->marketplace);
  g_clear_object (&self->catalog);
  /* The bin's own child is a template child too: both would unparent it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_CREATOR_OVERVIEW);

  G_OBJECT_CLASS (scout_creator_overview_parent_class)->dispose (object);
}

static void
install_signals (GType type)
{
  /**
   * ScoutCreatorOverview::profile:
   * @self: the overview
   * @creator: a creator with the whole profile
   *
   * The profile has come.
   */
  signals[SIGNAL_PROFILE] = g_signal_new ("profile", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, SCOUT_TYPE_CREATOR);

  /**
   * ScoutCreatorOverview::answered:
   * @self: the overview
   * @creator: what an answer told
   *
   * A part has come.
   */
  signals[SIGNAL_ANSWERED] = g_signal_new ("answered", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 1, SCOUT_TYPE_CREATOR);

  /**
   * ScoutCreatorOverview::learned:
   * @self: the overview
   * @known: all that is known of the creator
   *
   * More is known of the creator that is shown.
   */
  signals[SIGNAL_LEARNED] = g_signal_new ("learned", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, SCOUT_TYPE_CREATOR);

  /**
   * ScoutCreatorOverview::failed:
   * @self: the overview
   * @error: why, a #ScoutGraphError
   *
   * The profile did not come, and with it, perhaps, anything that could be shown.
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_ERROR);

  /**
   * ScoutCreatorOverview::range-chosen:
   * @self: the overview
   * @range: a range of the creator's network
   *
   * The figures are shown over another range.
   */
  signals[SIGNAL_RANGE_CHOSEN] = g_signal_new ("range-chosen", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                               NULL, NULL, G_TYPE_NONE, 1, SCOUT_TYPE_TIME_RANGE);
}

static void
scout_creator_overview_class_init (ScoutCreatorOverviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_creator_overview_dispose;
  install_signals (G_TYPE_FROM_CLASS (klass));

  g_type_ensure (SCOUT_TYPE_BREAKPOINT_BIN);
  g_type_ensure (SCOUT_TYPE_CREATOR_HERO);
  g_type_ensure (SCOUT_TYPE_CREATOR_PERFORMANCE);
  g_type_ensure (SCOUT_TYPE_CREATOR_SPLITS);
  g_type_ensure (SCOUT_TYPE_CREATOR_UNSHARED);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorOverview, bin);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorOverview, unshared);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorOverview, hero);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorOverview, kept_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorOverview, performance);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorOverview, splits);
  gtk_widget_class_bind_template_callback (widget_class, range_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, retry_cb);
  gtk_widget_class_bind_template_callback (widget_class, room_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, retry_profile_cb);
}

static void
scout_creator_overview_init (ScoutCreatorOverview *self)
{
  self->wants_figures = TRUE;
  self->loader = scout_part_loader_new (GTK_WIDGET (self));
  g_signal_connect_object (self->loader, "loaded", G_CALLBACK (part_loaded_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->loader, "split-loaded", G_CALLBACK (split_loaded_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_init_template (GTK_WIDGET (self));
  scout_creator_splits_set_failure (self->splits,
                                    scout_creator_performance_get_failure (self->performance));
}

void
scout_creator_overview_set_services (ScoutCreatorOverview *self,
                                     ScoutMarketplace     *marketplace,
                                     ScoutPictureSource   *pictures)
{
  g_return_if_fail (SCOUT_IS_CREATOR_OVERVIEW (self));
  g_return_if_fail (marketplace == NULL || SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures));

  g_set_object (&self->marketplace, marketplace);
  /* The range of another network is nobody's choice, and not one for whom is still shown. */
  g_signal_handlers_block_by_func (self->performance, range_changed_cb, self);
  scout_creator_performance_set_marketplace (self->performance, marketplace);
  g_signal_handlers_unblock_by_func (self->performance, range_changed_cb, self);
  scout_creator_splits_set_marketplace (self->splits, marketplace);
  scout_creator_unshared_set_picture_source (self->unshared, pictures);
  scout_creator_hero_set_picture_source (self->hero, pictures);
}

void
scout_creator_overview_set_catalog (ScoutCreatorOverview *self,
                                    ScoutCatalog         *catalog)
{
  g_return_if_fail (SCOUT_IS_CREATOR_OVERVIEW (self));
  g_return_if_fail (catalog == NULL || SCOUT_IS_CATALOG (catalog));

  g_set_object (&self->catalog, catalog);
}

void
scout_creator_overview_set_query (ScoutCreatorOverview *self,
                                  ScoutQuery           *query)
{
  g_return_if_fail (SCOUT_IS_CREATOR_OVERVIEW (self));
  g_return_if_fail (query == NULL || SCOUT_IS_QUERY (query));

  g_set_object (&self->query, query);
}

void
scout_creator_overview_set_found_by (ScoutCreatorOverview *self,
                                     ScoutQuery           *query)
{
  g_return_if_fail (SCOUT_IS_CREATOR_OVERVIEW (self));
  g_return_if_fail (query == NULL || SCOUT_IS_QUERY (query));

  g_set_object (&self->found_by, query);
}

void
scout_creator_overview_set_narrow (ScoutCreatorOverview *self,
                                   gboolean              is_narrow)
{
  g_return_if_fail (SCOUT_IS_CREATOR_OVERVIEW (self));

  scout_creator_unshared_set_narrow (self->unshared, is_narrow);
  scout_creator_hero_set_narrow (self->hero, is_narrow);
  scout_creator_performance_set_narrow (self->performance, is_narrow);
  scout_creator_splits_set_narrow (self->splits, is_narrow);
}

void
scout_creator_overview_set_wants_figures (ScoutCreatorOverview *self,
                                          gboolean              wants_figures)
{
  g_return_if_fail (SCOUT_IS_CREATOR_OVERVIEW (self));

  self->wants_figures = wants_figures;
  scout_part_loader_set_wants_spare (self->loader, wants_figures);
  if (wants_figures && self->owes_figures)
    load_insights (self);
}

/* Who somebody is is seen first. Whoever is looked at again does not vanish. */
static void
delay_figures (ScoutCreatorOverview *self,
               ScoutCreator         *creator) /* (nullable) */
{
  if (creator == NULL
      || (self->creator != NULL && scout_creator_is_same (self->creator, creator)))
    return;

  scout_late_part_delay (GTK_WIDGET (self->performance));
  scout_late_part_delay (GTK_WIDGET (self->splits));
}

void
scout_creator_overview_show (ScoutCreatorOverview *self,
                             ScoutCreator         *creator)
{
  g_return_if_fail (SCOUT_IS_CREATOR_OVERVIEW (self));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  scout_creator_performance_forget_error (self->performance);
  scout_part_loader_set_creator (self->loader, self->marketplace, creator);
  scout_part_loader_set_query (self->loader, self->found_by);
  delay_figures (self, creator);
  self->owes_figures = FALSE;
  g_set_object (&self->creator, creator);
  g_clear_object (&self->known);
  scout_creator_splits_begin (self->splits, creator, self->found_by);
  scout_creator_unshared_hide (self->unshared);
  scout_creator_kept_show_note (self->kept_label, self->marketplace == NULL ? creator : NULL);
  if (creator == NULL)
    {
      scout_creator_hero_show (self->hero, NULL);
      return;
    }

  scout_creator_overview_learn (self, creator);
  g_signal_handlers_block_by_func (self->performance, range_changed_cb, self);
  scout_creator_performance_set_network (self->performance, scout_creator_get_network (creator));
  g_signal_handlers_unblock_by_func (self->performance, range_changed_cb, self);
  scout_creator_hero_show (self->hero, creator);
  scout_creator_performance_show_followers (self->performance, creator);
  if (self->marketplace == NULL)
    {
      scout_creator_kept_show_figures (self->performance, self->catalog, self->creator);
      return;
    }

  load_part (self, SCOUT_CREATOR_PART_PROFILE);
  if (!scout_creator_unshared_take_profile (self->unshared, creator))
    load_insights (self);
}

void
scout_creator_overview_learn (ScoutCreatorOverview *self,
                              ScoutCreator         *answer)
{
  g_autoptr(ScoutCreator) known = NULL;

  g_return_if_fail (SCOUT_IS_CREATOR_OVERVIEW (self));
  g_return_if_fail (SCOUT_IS_CREATOR (answer));

  known = g_steal_pointer (&self->known);
  self->known = known != NULL ? scout_merge_creators (answer, known) : g_object_ref (answer);
  scout_creator_performance_show_rates (self->performance, self->loader, self->known);
  scout_creator_splits_show_match (self->splits, self->query, self->known);
  scout_creator_unshared_learn (self->unshared, self->known);
  g_signal_emit (self, signals[SIGNAL_LEARNED], 0, self->known);
}

void
scout_creator_overview_update_saved (ScoutCreatorOverview *self,
                                     ScoutKeeper          *keeper,
                                     ScoutCreator         *creator)
{
  g_return_if_fail (SCOUT_IS_CREATOR_OVERVIEW (self));

  scout_creator_hero_update_saved (self->hero, keeper, creator);
  scout_creator_unshared_update_saved (self->unshared, keeper, creator);
}

void
scout_creator_overview_write_mail (ScoutCreatorOverview *self)
{
  g_return_if_fail (SCOUT_IS_CREATOR_OVERVIEW (self));

  scout_creator_hero_write_mail (self->hero);
}

void
scout_creator_overview_set_range (ScoutCreatorOverview *self,
                                  ScoutNetwork          network,
                                  ScoutTimeRange        range)
{
  g_return_if_fail (SCOUT_IS_CREATOR_OVERVIEW (self));

  scout_creator_performance_set_range_of (self->performance, network, range);
  scout_part_queue_ask_chosen (scout_part_loader_get_queue (self->loader));
}

gboolean
scout_creator_overview_point_at_best_day (ScoutCreatorOverview *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_OVERVIEW (self), FALSE);

  return scout_creator_performance_point_at_best_day (self->performance);
}

ScoutPartLoader *
scout_creator_overview_get_loader (ScoutCreatorOverview *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_OVERVIEW (self), NULL);

  return self->loader;
}
