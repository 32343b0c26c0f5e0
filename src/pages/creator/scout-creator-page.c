/* scout-creator-page.c: one creator, with insights.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The overview loads by itself, and so do the tabs with what is not on it, when they are first
 * looked at. Only a profile that does not come can fail the whole page, and only if the search knew
 * nothing either. */

#include "config.h"

#include "scout-creator-page.h"

#include "scout-brand-wording.h"
#include "scout-breakpoint-bin.h"
#include "scout-creator-overview.h"
#include "scout-creator-star.h"
#include "scout-error-wording.h"
#include "scout-filter-figures.h"
#include "scout-graph-error.h"
#include "scout-held-focus.h"
#include "scout-link.h"
#include "scout-page-failure.h"
#include "scout-view-bar.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-creator-page.ui"
#define MOST_TABS 5 /* as many have a key: Alt+1 is the first */

struct _ScoutCreatorPage
{
  AdwBin parent_instance;

  ScoutMarketplace *marketplace; /* (owned) (nullable) */
  ScoutKeeper *keeper;           /* (owned) (nullable) */
  ScoutCreator *creator;         /* (owned) (nullable) */
  ScoutQuery *query;             /* (owned) (nullable): to compare creators shown later with */
  ScoutCreatorTabs *tabs;        /* (owned) */
  ScoutViewBar *tab_bar;         /* (owned) */

  ScoutBreakpointBin *bin;
  AdwViewSwitcherTitle *view_title;
  ScoutCreatorStar *star; /* for as long as the hero is not there */
  GtkWidget *back_button;
  GtkStack *stack;
  ScoutPageFailure *failure;
  AdwViewStack *views;
  AdwViewSwitcherBar *view_bar;
  ScoutCreatorOverview *overview;
};

G_DEFINE_FINAL_TYPE (ScoutCreatorPage, scout_creator_page, ADW_TYPE_BIN)

enum
{
  SIGNAL_CONTENT_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
shows_creator (ScoutCreatorPage *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "creator") == 0;
}

/* Who cannot be shown any more can still be let go of. */
static void
update_header_star (ScoutCreatorPage *self)
{
  scout_creator_star_update (self->star, self->keeper, shows_creator (self) ? NULL : self->creator);
}

static void
update_star (ScoutCreatorPage *self)
{
  gboolean can_star = scout_creator_star_is_offered (self->keeper, self->creator);
  ScoutCreator *creator = can_star ? self->creator : NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "creator.star", can_star);
  scout_creator_overview_update_saved (self->overview, self->keeper, creator);
  scout_creator_tabs_update_saved (self->tabs, creator);
  update_header_star (self);
}

static void
show_name (ScoutCreatorPage *self,
           ScoutCreator     *creator)
{
  g_autofree char *name = scout_wording_inline (scout_creator_get_name (creator));

  adw_view_switcher_title_set_title (self->view_title, name);
  gtk_stack_set_visible_child_name (self->stack, "creator");
}

static gboolean
has_name (ScoutCreator *creator)
{
  return g_strcmp0 (scout_creator_get_name (creator), scout_creator_get_id (creator)) != 0;
}

/* Whoever came by a link is known only now, and so may be whom a search did not name. */
static void
profile_cb (ScoutCreatorPage *self,
            ScoutCreator     *creator)
{
  if (!has_name (self->creator))
    g_set_object (&self->creator, creator);
  update_star (self);
  show_name (self, creator);
  scout_creator_tabs_set_profile (self->tabs, creator);
}

static void
answered_cb (ScoutCreatorPage *self,
             ScoutCreator     *creator)
{
  if (self->keeper != NULL)
    scout_keeper_note_seen_alone (self->keeper, creator);
}

static void
learned_cb (ScoutCreatorPage *self,
            ScoutCreator     *known)
{
  scout_creator_tabs_show_match (self->tabs, self->query, known);
}

/* A profile that cannot be renewed leaves what the search told. Of whoever shares nothing the
 * overview says so, and leads to the public profile. */
static void
failed_cb (ScoutCreatorPage *self,
           const GError     *error)
{
  if (!scout_page_failure_ends_page (error) && !scout_page_failure_is_hidden (error)
      && (!scout_link_is_all_of (self->creator) || scout_error_wording_is_unshared (error)))
    return;

  scout_page_failure_show (self->failure, error, _("Back to the creators"));
  gtk_stack_set_visible_child_name (self->stack, "state");
}

static void
range_chosen_cb (ScoutCreatorPage *self,
                 ScoutTimeRange    range)
{
  if (self->marketplace != NULL)
    scout_creator_tabs_set_range (self->tabs, range);
}

static gboolean
shows_overview (ScoutCreatorPage *self)
{
  return adw_view_stack_get_visible_child (self->views) == GTK_WIDGET (self->overview);
}

/* Beside those of the audience the filters are compared with figures of the overview. */
static void
update_wants_figures (ScoutCreatorPage *self)
{
  gboolean compares = self->marketplace != NULL
                      && g_strcmp0 (scout_creator_tabs_get_shown (self->tabs), "audience") == 0
                      && scout_filter_figures_are_compared (
                           self->query, scout_marketplace_get_network (self->marketplace));

  scout_creator_overview_set_wants_figures (self->overview, shows_overview (self) || compares);
}

/* The range that was chosen on a tab, once somebody looks at figures of it. */
static void
shown_cb (ScoutCreatorPage *self)
{
  for (ScoutNetwork network = 0; network < SCOUT_N_NETWORKS && shows_overview (self); network++)
    scout_creator_overview_set_range (self->overview, network,
                                      scout_creator_tabs_get_range (self->tabs, network));
  update_wants_figures (self);
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
  scout_creator_overview_write_mail (SCOUT_CREATOR_PAGE (widget)->overview);
}

static void
narrow_changed_cb (ScoutCreatorPage *self)
{
  gboolean is_narrow = scout_breakpoint_bin_get_narrow (self->bin);

  if (is_narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  scout_creator_star_set_narrow (self->star, is_narrow);
  scout_creator_overview_set_narrow (self->overview, is_narrow);
  scout_creator_tabs_set_narrow (self->tabs, is_narrow);
}

static void
update_tab_bar (ScoutCreatorPage *self)
{
  scout_view_bar_set_active (self->tab_bar, shows_creator (self) && self->marketplace != NULL);
}

static gboolean
has_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, widget);
}

/* The focus goes along. A tab that is shown the first time is made only once it is shown, too late
 * for the stack to look for something in it; and GTK would look beside the page. */
static void
tab_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  ScoutCreatorPage *self = SCOUT_CREATOR_PAGE (widget);
  guint position = (guint) g_variant_get_int32 (parameter) - 1;
  gboolean had_focus = has_focus (GTK_WIDGET (self->views));
  GtkWidget *shown = NULL;

  if (!scout_creator_tabs_select_nth (self->tabs, position))
    return;

  scout_view_bar_follow_tab (self->tab_bar);
  if (!had_focus)
    return;

  shown = adw_view_stack_get_visible_child (self->views);
  if (!has_focus (shown) && !gtk_widget_child_focus (shown, GTK_DIR_TAB_FORWARD))
    gtk_widget_grab_focus (self->back_button);
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
  g_signal_emit_by_name (self, "back");
}

/* The button goes, and what comes is all of the page. */
static void
failure_retry_cb (ScoutCreatorPage *self)
{
  gtk_widget_grab_focus (self->back_button);
  scout_creator_page_refresh (self);
}

static void
scout_creator_page_dispose (GObject *object)
{
  ScoutCreatorPage *self = SCOUT_CREATOR_PAGE (object);

  g_clear_object (&self->creator);
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
  g_type_ensure (SCOUT_TYPE_CREATOR_OVERVIEW);
  g_type_ensure (SCOUT_TYPE_CREATOR_STAR);
  scout_page_failure_install (widget_class);
  gtk_widget_class_install_action (widget_class, "creator.star", NULL, star_action);
  gtk_widget_class_install_action (widget_class, "creator.mail", NULL, mail_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, 0, "creator.star", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_d, GDK_CONTROL_MASK, "creator.star",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, 0, "win.find-similar", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_m, 0, "creator.mail", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_r, 0, "win.refresh", NULL);
  gtk_widget_class_install_action (widget_class, "creator.tab", "i", tab_action);
  for (int i = 1; i <= MOST_TABS; i++)
    gtk_widget_class_add_binding_action (widget_class, GDK_KEY_0 + (guint) i, GDK_ALT_MASK,
                                         "creator.tab", "i", i);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, bin);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, view_title);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, back_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, star);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, stack);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, failure);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, views);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, view_bar);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPage, overview);
  gtk_widget_class_bind_template_callback (widget_class, narrow_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, profile_cb);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, learned_cb);
  gtk_widget_class_bind_template_callback (widget_class, failed_cb);
  gtk_widget_class_bind_template_callback (widget_class, range_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, failure_retry_cb);
}

static void
scout_creator_page_init (ScoutCreatorPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  scout_creator_star_make_flat (self->star);
  scout_page_failure_set_page (self->failure, GTK_WIDGET (self));
  self->tabs = scout_creator_tabs_new (self->views);
  g_signal_connect_object (self->tabs, "content-activated", G_CALLBACK (content_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->tabs, "learned", G_CALLBACK (scout_creator_overview_learn),
                           self->overview, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->tabs, "shown", G_CALLBACK (shown_cb), self, G_CONNECT_SWAPPED);
  self->tab_bar = scout_view_bar_new (self->view_title, self->view_bar);
  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (update_tab_bar), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (update_header_star),
                           self, G_CONNECT_SWAPPED);
  update_star (self);
  update_tab_bar (self);
}

static ScoutCatalog *
get_catalog (ScoutCreatorPage *self)
{
  ScoutLibrary *library = self->keeper != NULL ? scout_keeper_get_library (self->keeper) : NULL;

  return library != NULL ? scout_library_get_catalog (library) : NULL;
}

void
scout_creator_page_set_services (ScoutCreatorPage   *self,
                                 ScoutMarketplace   *marketplace,
                                 ScoutPictureSource *pictures)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PAGE (self));
  g_return_if_fail (marketplace == NULL || SCOUT_IS_MARKETPLACE (marketplace));

  g_set_object (&self->marketplace, marketplace);
  scout_creator_overview_set_services (self->overview, marketplace, pictures);
  scout_creator_tabs_set_services (self->tabs, marketplace, pictures);
}

void
scout_creator_page_set_brand (ScoutCreatorPage *self,
                              const char       *name)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PAGE (self));

  scout_brand_wording_set_brand (GTK_WIDGET (self), name);
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
  scout_creator_overview_set_query (self->overview, query);
}

void
scout_creator_page_set_found_by (ScoutCreatorPage *self,
                                 ScoutQuery       *query)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PAGE (self));
  g_return_if_fail (query == NULL || SCOUT_IS_QUERY (query));

  scout_creator_overview_set_found_by (self->overview, query);
  scout_creator_tabs_set_found_by (self->tabs, query);
}

static void
show (ScoutCreatorPage *self,
      ScoutCreator     *creator, /* (nullable) */
      const char       *tab,     /* (nullable): the one that is shown, or the first */
      const char       *choices) /* (nullable): with a tab */
{
  double scroll = 0.0;

  scout_page_failure_stop (self->failure);
  /* Who looks at a creator again stays where they were. */
  if (creator != NULL && self->creator != NULL && scout_creator_is_same (self->creator, creator))
    scroll = scout_creator_tabs_get_scroll (self->tabs);
  else if (creator != NULL)
    {
      /* The one before is not asked for over a range that comes along from a tab. */
      if (!shows_overview (self))
        scout_creator_overview_show (self->overview, NULL);
      adw_view_stack_set_visible_child_name (self->views, "overview");
      scout_creator_tabs_forget_choices (self->tabs);
    }
  g_set_object (&self->creator, creator);
  /* Where there is nobody to ask, there is only one tab. */
  scout_creator_tabs_show (self->tabs, self->marketplace != NULL ? creator : NULL);
  if (tab != NULL)
    {
      scout_creator_tabs_set_choices (self->tabs, choices);
      scout_creator_tabs_set_shown (self->tabs, tab);
    }
  update_tab_bar (self);
  update_wants_figures (self);
  scout_creator_overview_set_catalog (self->overview, get_catalog (self));
  scout_creator_overview_show (self->overview, creator);
  update_star (self);
  if (creator == NULL)
    return;

  show_name (self, creator);
  scout_creator_tabs_set_scroll (self->tabs, scroll);
}

void
scout_creator_page_show (ScoutCreatorPage *self,
                         ScoutCreator     *creator)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PAGE (self));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  show (self, creator, NULL, NULL);
  if (creator != NULL)
    gtk_widget_grab_focus (self->back_button);
}

void
scout_creator_page_show_tab (ScoutCreatorPage *self,
                             ScoutCreator     *creator,
                             const char       *tab,
                             const char       *choices)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PAGE (self));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));

  show (self, creator, tab != NULL ? tab : "overview", choices);
  gtk_widget_grab_focus (self->back_button);
}

static gboolean
is_awaited (GtkWidget *page)
{
  ScoutCreatorPage *self = SCOUT_CREATOR_PAGE (page);

  return scout_part_loader_is_awaited (scout_creator_overview_get_loader (self->overview))
         || scout_creator_tabs_is_loading (self->tabs);
}

void
scout_creator_page_refresh (ScoutCreatorPage *self)
{
  g_autoptr(ScoutCreator) creator = NULL;

  g_return_if_fail (SCOUT_IS_CREATOR_PAGE (self));

  if (!g_set_object (&creator, self->creator))
    return;

  if (self->marketplace != NULL)
    scout_marketplace_forget (self->marketplace, scout_creator_get_lookup_id (creator));
  if (!scout_held_focus_keep (GTK_WIDGET (self), self->back_button, is_awaited))
    gtk_widget_grab_focus (self->back_button);
  show (self, creator, NULL, NULL);
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

  return scout_part_loader_is_loading (scout_creator_overview_get_loader (self->overview))
         || scout_creator_tabs_is_loading (self->tabs);
}

void
scout_creator_page_set_range (ScoutCreatorPage *self,
                              ScoutTimeRange    range)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PAGE (self));
  g_return_if_fail (self->marketplace != NULL);

  range_chosen_cb (self, range);
  scout_creator_overview_set_range (self->overview,
                                    scout_marketplace_get_network (self->marketplace), range);
}

gboolean
scout_creator_page_point_at_best_day (ScoutCreatorPage *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_PAGE (self), FALSE);

  return scout_creator_overview_point_at_best_day (self->overview);
}
