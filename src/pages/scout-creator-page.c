/* scout-creator-page.c: one creator, with insights.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Asks for profile, figures and daily series in parallel and shows each as it comes; only the
 * profile can fail the whole page, and only if the search knew nothing either. Everything under
 * way belongs to one loader, which ends it with the creator that is shown. What is not on the
 * overview is on tabs, which load by themselves when they are first looked at. */

#include "config.h"

#include "scout-creator-page.h"

#include "scout-breakpoint-bin.h"
#include "scout-creator-audience.h"
#include "scout-creator-hero.h"
#include "scout-creator-kept.h"
#include "scout-creator-performance.h"
#include "scout-creator-splits.h"
#include "scout-creator-star.h"
#include "scout-creator-unshared.h"
#include "scout-graph-error.h"
#include "scout-link.h"
#include "scout-merge.h"
#include "scout-page-failure.h"
#include "scout-part-loader.h"
#include "scout-rate-note.h"
#include "scout-view-bar.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-creator-page.ui"
#define MOST_TABS 5 /* as many have a key */

struct _ScoutCreatorPage
{
  AdwBin parent_instance;

  ScoutMarketplace *marketplace; /* (owned) (nullable) */
  ScoutKeeper *keeper;           /* (owned) (nullable) */
  ScoutCreator *creator;         /* (owned) (nullable) */
  ScoutCreator *known;           /* (owned) (nullable): all answers about the creator together */
  ScoutQuery *query;             /* (owned) (nullable): that found creators shown later */
  ScoutPartLoader *loader;       /* (owned) */
  ScoutCreatorTabs *tabs;        /* (owned) */
  ScoutViewBar *tab_bar;         /* (owned) */

  ScoutBreakpointBin *bin;
  AdwViewSwitcherTitle *view_title;
  GtkWidget *back_button;
  GtkButton *star_button;
  GtkStack *stack;
  ScoutPageFailure *failure;
  AdwViewStack *views;
  AdwViewSwitcherBar *view_bar;
  GtkScrolledWindow *scroller;
  ScoutCreatorUnshared *unshared;
  ScoutCreatorHero *hero;
  GtkLabel *kept_label;
  ScoutCreatorPerformance *performance;
  ScoutCreatorSplits *splits;
};

G_DEFINE_FINAL_TYPE (ScoutCreatorPage, scout_creator_page, ADW_TYPE_BIN)

enum
{
  SIGNAL_BACK,
  SIGNAL_SIGN_IN,
  SIGNAL_CHOOSE_PAGE,
  SIGNAL_CONTENT_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
update_star (ScoutCreatorPage *self)
{
  gboolean can_star = scout_creator_star_update (self->star_button, self->keeper, self->creator);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "creator.star", can_star);
  scout_creator_unshared_update_saved (self->unshared, self->keeper,
                                       can_star ? self->creator : NULL);
}

static void
show_profile (ScoutCreatorPage *self,
              ScoutCreator     *creator)
{
  g_autofree char *name = scout_wording_inline (scout_creator_get_name (creator));

  adw_view_switcher_title_set_title (self->view_title, name);
  scout_creator_hero_show (self->hero, creator);
  scout_creator_performance_show_followers (self->performance, creator);
  scout_creator_splits_show_profile (self->splits, creator);
  gtk_stack_set_visible_child_name (self->stack, "creator");
}

/* Whoever came by a link is known only now. */
static void
adopt_profile (ScoutCreatorPage *self,
               ScoutCreator     *creator)
{
  if (scout_link_is_all_of (self->creator))
    g_set_object (&self->creator, creator);
  update_star (self);
  show_profile (self, creator);
  scout_creator_tabs_set_profile (self->tabs, creator);
}

static gboolean
ends_the_page (const GError *error)
{
  return scout_page_failure_ends_page (error)
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_FOUND)
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_VISIBLE);
}

/* A profile that cannot be renewed leaves what the search told, and says that it is not all. */
static void
show_profile_error (ScoutCreatorPage *self,
                    const GError     *error)
{
  scout_creator_splits_show_profile_error (self->splits, error);
  if (!ends_the_page (error) && !scout_link_is_all_of (self->creator))
    return;

  scout_page_failure_show (self->failure, error, _("Back to the creators"));
  gtk_stack_set_visible_child_name (self->stack, "state");
}

/* What is newer is believed. */
static void
learn (ScoutCreatorPage *self,
       ScoutCreator     *answer)
{
  g_autoptr(ScoutCreator) known = g_steal_pointer (&self->known);

  self->known = known != NULL ? scout_merge_creators (answer, known) : g_object_ref (answer);
  scout_creator_performance_show_rates (self->performance, self->known);
  scout_creator_splits_show_match (self->splits, self->query, self->known);
  scout_creator_tabs_show_match (self->tabs, self->query, self->known);
}

static void
show_part (ScoutCreatorPage *self,
           ScoutCreatorPart  part,
           ScoutCreator     *creator,
           const GError     *error)
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
    scout_creator_performance_show_days (self->performance, creator);
  else if (part == SCOUT_CREATOR_PART_DAILY)
    scout_creator_performance_show_error (self->performance, SCOUT_PERFORMANCE_PART_DAILY, error);
}

static void
part_loaded_cb (ScoutCreatorPage *self,
                guint             part,
                ScoutCreator     *creator, /* (nullable) */
                const GError     *error)   /* (nullable) */
{
  show_part (self, (ScoutCreatorPart) part, creator, error);
  if (creator == NULL)
    {
      scout_creator_unshared_take_error (self->unshared, self->creator, error);
      return;
    }

  learn (self, creator);
  if (self->keeper != NULL)
    scout_keeper_note_seen_alone (self->keeper, creator);
}

/* Of what the overview shows, or of an audience that filters are about. */
static void
split_loaded_cb (ScoutCreatorPage *self,
                 guint             breakdown,
                 ScoutCreator     *creator, /* (nullable) */
                 const GError     *error)   /* (nullable) */
{
  scout_creator_splits_show_split (self->splits, (ScoutBreakdown) breakdown, creator, error);
  if (creator != NULL)
    learn (self, creator);
}

static void
load_part (ScoutCreatorPage *self,
           ScoutCreatorPart  part)
{
  scout_part_loader_load (self->loader, part,
                          scout_creator_performance_get_range (self->performance));
}

static void
load_figures (ScoutCreatorPage *self)
{
  scout_creator_performance_show_loading (self->performance, SCOUT_PERFORMANCE_PART_TILES);
  load_part (self, SCOUT_CREATOR_PART_FIGURES);
}

static void
load_range (ScoutCreatorPage *self)
{
  ScoutTimeRange range = scout_creator_performance_get_range (self->performance);

  load_figures (self);
  scout_rate_note_load (self->loader, self->known, range);
  scout_creator_splits_load (self->splits, self->loader, range);
}

static void
load_days (ScoutCreatorPage *self)
{
  scout_creator_performance_show_loading (self->performance, SCOUT_PERFORMANCE_PART_DAILY);
  load_part (self, SCOUT_CREATOR_PART_DAILY);
}

static void
star_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  ScoutCreatorPage *self = SCOUT_CREATOR_PAGE (widget);

  scout_keeper_toggle_star (self->keeper, self->creator);
}

static void
mail_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  scout_creator_hero_write_mail (SCOUT_CREATOR_PAGE (widget)->hero);
}

static void
narrow_changed_cb (ScoutCreatorPage *self)
{
  gboolean is_narrow = scout_breakpoint_bin_get_narrow (self->bin);

  scout_creator_unshared_set_narrow (self->unshared, is_narrow);
  scout_creator_hero_set_narrow (self->hero, is_narrow);
  scout_creator_performance_set_narrow (self->performance, is_narrow);
  scout_creator_splits_set_narrow (self->splits, is_narrow);
  scout_creator_tabs_set_narrow (self->tabs, is_narrow);
}

static void
update_tab_bar (ScoutCreatorPage *self)
{
  const char *shown = gtk_stack_get_visible_child_name (self->stack);

  scout_view_bar_set_active (self->tab_bar, g_strcmp0 (shown, "creator") == 0
                                            && self->marketplace != NULL);
}

/* Alt+1 is the first tab. */
static void
tab_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  scout_creator_tabs_select_nth (SCOUT_CREATOR_PAGE (widget)->tabs,
                                 (guint) g_variant_get_int32 (parameter) - 1);
}

static void
content_activated_cb (ScoutCreatorPage *self,
                      ScoutContent     *content)
{
  g_signal_emit (self, signals[SIGNAL_CONTENT_ACTIVATED], 0, content);
}

static void
back_cb (ScoutCreatorPage *self)
{
  g_signal_emit (self, signals[SIGNAL_BACK], 0);
}

static void
range_changed_cb (ScoutCreatorPage *self)
{
  if (self->creator != NULL && self->marketplace != NULL)
    load_range (self);
  else if (self->creator != NULL)
    scout_creator_performance_show_kept (self->performance, self->creator);
}

static void
retry_cb (ScoutCreatorPage *self,
          guint             part)
{
  if (self->creator == NULL || self->marketplace == NULL)
    return;

  if (part == SCOUT_PERFORMANCE_PART_TILES)
    load_figures (self);
  else
    load_days (self);
}

static void
retry_profile_cb (ScoutCreatorPage *self)
{
  load_part (self, SCOUT_CREATOR_PART_PROFILE);
}

static void
failure_retry_cb (ScoutCreatorPage *self)
{
  g_autoptr(ScoutCreator) creator = NULL;

  if (g_set_object (&creator, self->creator))
    scout_creator_page_show (self, creator);
}

static void
scout_creator_page_dispose (GObject *object)
{
  ScoutCreatorPage *self = SCOUT_CREATOR_PAGE (object);

  if (self->loader != NULL)
    scout_part_loader_set_creator (self->loader, NULL, NULL);
  g_clear_object (&self->loader);
  g_clear_object (&self->creator);
  g_clear_object (&self->known);
  g_clear_object (&self->query);
  g_clear_object (&self->marketplace);
  g_clear_object (&self->keeper);
  g_clear_object (&self->tabs);
  /* The bin's own child is a template child too: both would unparent it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_CREATOR_PAGE);
  g_clear_object (&self->tab_bar);

  G_OBJECT_CLASS (scout_creator_page_parent_class)->dispose (object);
}

static void
install_signals (GType type)
{
  /**
   * ScoutCreatorPage::back:
   * @self: the page
   *
   * The person wants to go back to the search. Escape emits it, unless what has the focus needs
   * the key, such as a chart with a read-out.
   */
  signals[SIGNAL_BACK] = g_signal_new ("back", type, G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ScoutCreatorPage::sign-in:
   * @self: the page
   *
   * The person wants to sign in again, which an error asked for.
   */
  signals[SIGNAL_SIGN_IN] = g_signal_new ("sign-in", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);

  /**
   * ScoutCreatorPage::choose-page:
   * @self: the page
   *
   * The person wants to search as another Page, which an error asked for.
   */
  signals[SIGNAL_CHOOSE_PAGE] = g_signal_new ("choose-page", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                              NULL, G_TYPE_NONE, 0);

  /**
   * ScoutCreatorPage::content-activated:
   * @self: the page
   * @content: a post of the creator
   *
   * The person wants to see a post.
   */
  signals[SIGNAL_CONTENT_ACTIVATED] = g_signal_new ("content-activated", type, G_SIGNAL_RUN_LAST, 0,
                                                    NULL, NULL, NULL, G_TYPE_NONE, 1,
                                                    SCOUT_TYPE_CONTENT);
}

static void
scout_creator_page_class_init (ScoutCreatorPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_creator_page_dispose;
  install_signals (G_TYPE_FROM_CLASS (klass));

  g_type_ensure (SCOUT_TYPE_BREAKPOINT_BIN);
  g_type_ensure (SCOUT_TYPE_CREATOR_HERO);
  g_type_ensure (SCOUT_TYPE_CREATOR_PERFORMANCE);
  g_type_ensure (SCOUT_TYPE_CREATOR_SPLITS);
  g_type_ensure (SCOUT_TYPE_CREATOR_UNSHARED);
  scout_page_failure_install (widget_class);
  gtk_widget_class_install_action (widget_class, "creator.star", NULL, star_action);
  gtk_widget_class_install_action (widget_class, "creator.mail", NULL, mail_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, 0, "creator.star", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, 0, "win.find-similar", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_m, 0, "creator.mail", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_Escape, 0, "back", NULL);
  gtk_widget_class_install_action (widget_class, "creator.tab", "i", tab_action);
  for (int i = 1; i <= MOST_TABS; i++)
    gtk_widget_class_add_binding_action (widget_class, GDK_KEY_0 + (guint) i, GDK_ALT_MASK,
                                         "creator.tab", "i", i);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, bin);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, view_title);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, back_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, star_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, stack);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, failure);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, views);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, view_bar);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, hero);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, kept_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, unshared);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, performance);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, splits);
  gtk_widget_class_bind_template_callback (widget_class, narrow_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, range_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, retry_cb);
  gtk_widget_class_bind_template_callback (widget_class, retry_profile_cb);
  gtk_widget_class_bind_template_callback (widget_class, failure_retry_cb);
}

static void
scout_creator_page_init (ScoutCreatorPage *self)
{
  self->loader = scout_part_loader_new (GTK_WIDGET (self));
  g_signal_connect_object (self->loader, "loaded", G_CALLBACK (part_loaded_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->loader, "split-loaded", G_CALLBACK (split_loaded_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_init_template (GTK_WIDGET (self));
  scout_page_failure_set_page (self->failure, GTK_WIDGET (self));
  self->tabs = scout_creator_tabs_new (self->views);
  g_signal_connect_object (self->tabs, "content-activated", G_CALLBACK (content_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->tabs, "learned", G_CALLBACK (learn), self, G_CONNECT_SWAPPED);
  self->tab_bar = scout_view_bar_new (self->view_title, self->view_bar);
  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (update_tab_bar), self,
                           G_CONNECT_SWAPPED);
  update_star (self);
  update_tab_bar (self);
}

void
scout_creator_page_set_services (ScoutCreatorPage   *self,
                                 ScoutMarketplace   *marketplace,
                                 ScoutPictureSource *pictures)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PAGE (self));
  g_return_if_fail (marketplace == NULL || SCOUT_IS_MARKETPLACE (marketplace));

  g_set_object (&self->marketplace, marketplace);
  scout_creator_performance_set_marketplace (self->performance, marketplace);
  scout_creator_splits_set_marketplace (self->splits, marketplace);
  scout_creator_unshared_set_picture_source (self->unshared, pictures);
  scout_creator_hero_set_picture_source (self->hero, pictures);
  scout_creator_tabs_set_services (self->tabs, marketplace, pictures);
}

void
scout_creator_page_set_keeper (ScoutCreatorPage *self,
                               ScoutKeeper      *keeper)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PAGE (self));
  g_return_if_fail (keeper == NULL || SCOUT_IS_KEEPER (keeper));

  if (self->keeper != NULL)
    g_signal_handlers_disconnect_by_data (self->keeper, self);
  if (g_set_object (&self->keeper, keeper) && keeper != NULL)
    g_signal_connect_object (keeper, "stars-changed", G_CALLBACK (update_star), self,
                             G_CONNECT_SWAPPED);
  scout_creator_tabs_set_keeper (self->tabs, keeper);
  update_star (self);
}

void
scout_creator_page_set_query (ScoutCreatorPage *self,
                              ScoutQuery       *query)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PAGE (self));
  g_return_if_fail (query == NULL || SCOUT_IS_QUERY (query));

  g_set_object (&self->query, query);
}

/* Where there is nobody to ask, it says of when the figures are, and there is only one tab. */
static void
show_kept_note (ScoutCreatorPage *self)
{
  gboolean is_kept = self->creator != NULL && self->marketplace == NULL;
  g_autofree char *note = is_kept ? scout_creator_kept_dup_note (self->creator) : NULL;

  gtk_label_set_text (self->kept_label, note != NULL ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->kept_label), is_kept);
  update_tab_bar (self);
}

void
scout_creator_page_show (ScoutCreatorPage *self,
                         ScoutCreator     *creator)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PAGE (self));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  scout_part_loader_set_creator (self->loader, self->marketplace, creator);
  scout_page_failure_stop (self->failure);
  /* Who looks at a creator again stays where they were. */
  if (creator != NULL && (self->creator == NULL || !scout_creator_is_same (self->creator, creator)))
    adw_view_stack_set_visible_child_name (self->views, "overview");
  g_set_object (&self->creator, creator);
  g_clear_object (&self->known);
  scout_creator_splits_clear (self->splits);
  scout_creator_unshared_hide (self->unshared);
  update_star (self);
  scout_creator_tabs_show (self->tabs, self->marketplace != NULL ? creator : NULL);
  show_kept_note (self);
  if (creator == NULL)
    {
      scout_creator_hero_show (self->hero, NULL);
      return;
    }

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0.0);
  learn (self, creator);
  scout_creator_performance_set_network (self->performance, scout_creator_get_network (creator));
  show_profile (self, creator);
  gtk_widget_grab_focus (self->back_button);
  if (self->marketplace == NULL)
    {
      scout_creator_performance_show_kept (self->performance, creator);
      return;
    }

  load_part (self, SCOUT_CREATOR_PART_PROFILE);
  load_range (self);
  load_days (self);
  scout_creator_audience_load_filtered (self->loader, self->query,
                                        scout_creator_get_network (creator));
}

ScoutCreator *
scout_creator_page_get_creator (ScoutCreatorPage *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_PAGE (self), NULL);

  return self->creator;
}

ScoutCreatorTabs *
scout_creator_page_get_tabs (ScoutCreatorPage *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_PAGE (self), NULL);

  return self->tabs;
}

gboolean
scout_creator_page_is_loading (ScoutCreatorPage *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_PAGE (self), FALSE);

  return scout_part_loader_is_loading (self->loader) || scout_creator_tabs_is_loading (self->tabs);
}

void
scout_creator_page_set_range (ScoutCreatorPage *self,
                              ScoutTimeRange    range)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PAGE (self));

  scout_creator_performance_set_range (self->performance, range);
}

gboolean
scout_creator_page_point_at_best_day (ScoutCreatorPage *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_PAGE (self), FALSE);

  return scout_creator_performance_point_at_best_day (self->performance);
}
