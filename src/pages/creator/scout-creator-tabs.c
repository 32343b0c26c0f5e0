/* scout-creator-tabs.c: the tabs of the creator's page beside the overview.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each tab has a place in the stack from the beginning, and is made in it when somebody first looks
 * there. A tab that is not looked at does not hear of a creator, and so asks for nothing. */

#include "config.h"

#include "scout-creator-tabs.h"

#include "scout-creator-audience.h"
#include "scout-creator-content.h"
#include "scout-creator-identity.h"
#include "scout-creator-notes.h"
#include "scout-creator-partnerships.h"
#include "scout-link.h"
#include "scout-merge.h"
#include "scout-performance-offer.h"
#include "scout-scroll-place.h"

#include <glib/gi18n.h>

/* In the order of the tabs; the icons are those of the mock-ups. */
static const struct
{
  GType (*get_type) (void);
  const char *name;
  const char *title;
  const char *icon_name;
} tabs[] = {
  { scout_creator_audience_get_type, "audience", N_("Audience"), "system-users-symbolic" },
  { scout_creator_content_get_type, "content", N_("Content"), "scout-reel-symbolic" },
  { scout_creator_partnerships_get_type, "partnerships", N_("Partnerships"),
    "scout-tag-symbolic" },
  { scout_creator_notes_get_type, "notes", N_("Notes"), "scout-note-symbolic" },
};

#define N_TABS G_N_ELEMENTS (tabs)

struct _ScoutCreatorTabs
{
  GObject parent_instance;

  AdwViewStack *stack;             /* (nullable): weak */
  ScoutMarketplace *marketplace;   /* (owned) (nullable) */
  ScoutPictureSource *pictures;    /* (owned) (nullable) */
  ScoutCreator *creator;           /* (owned) (nullable) */
  ScoutKeeper *keeper;             /* (owned) (nullable) */
  ScoutCreator *savable;           /* (owned) (nullable): the creator, if they can be saved */
  ScoutCreator *profile;           /* (owned) (nullable): of the creator, once it has come */
  ScoutQuery *query;               /* (owned) (nullable): to compare the creator with */
  ScoutQuery *found_by;            /* (owned) (nullable): that found creators shown later */
  ScoutCreator *known;             /* (owned) (nullable): all of the creator */
  ScoutTimeRange ranges[SCOUT_N_NETWORKS];
  char *choices;                   /* (owned) (nullable): what is chosen on the tab that has any */
  gboolean is_narrow;
  AdwBin *places[N_TABS];          /* owned by the stack */
  ScoutCreatorIdentity *identities[N_TABS]; /* (nullable): with the tabs; owned by the places */
  ScoutCreatorTab *tabs[N_TABS];   /* (nullable): until first shown; owned by the places */
  gboolean knows_creator[N_TABS];
};

enum
{
  SIGNAL_CONTENT_ACTIVATED,
  SIGNAL_LEARNED,
  SIGNAL_SHOWN,
  SIGNAL_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutCreatorTabs, scout_creator_tabs, G_TYPE_OBJECT)

static void
content_activated_cb (ScoutCreatorTabs *self,
                      ScoutContent     *content)
{
  g_signal_emit (self, signals[SIGNAL_CONTENT_ACTIVATED], 0, content);
}

static void
learned_cb (ScoutCreatorTabs *self,
            ScoutCreator     *answer)
{
  g_signal_emit (self, signals[SIGNAL_LEARNED], 0, answer);
}

static void
chosen_cb (ScoutCreatorTabs *self,
           ScoutCreatorTab  *tab)
{
  g_free (self->choices);
  self->choices = scout_creator_tab_dup_choices (tab);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

static void
range_chosen_cb (ScoutCreatorTabs *self,
                 ScoutTimeRange    range)
{
  scout_creator_tabs_set_range (self, range);
}

static void
make_tab (ScoutCreatorTabs *self,
          gsize             index)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *identity = scout_creator_identity_new ();
  GtkWidget *tab = g_object_new (tabs[index].get_type (), NULL);

  self->tabs[index] = SCOUT_CREATOR_TAB (tab);
  g_signal_connect_object (tab, "content-activated", G_CALLBACK (content_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (tab, "learned", G_CALLBACK (learned_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (tab, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (tab, "range-chosen", G_CALLBACK (range_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  scout_creator_tab_set_narrow (self->tabs[index], self->is_narrow);
  scout_creator_tab_set_keeper (self->tabs[index], self->keeper);
  scout_creator_identity_set_narrow (SCOUT_CREATOR_IDENTITY (identity), self->is_narrow);
  self->identities[index] = SCOUT_CREATOR_IDENTITY (identity);
  gtk_widget_set_vexpand (tab, TRUE);
  gtk_box_append (GTK_BOX (box), identity);
  gtk_box_append (GTK_BOX (box), tab);
  adw_bin_set_child (self->places[index], box);
}

static void
show_identity (ScoutCreatorTabs *self,
               gsize             index)
{
  g_autoptr(ScoutCreator) shown = scout_creator_tabs_dup_known (self);

  scout_creator_identity_show (self->identities[index], shown, self->marketplace,
                               self->profile == NULL ? self->found_by : NULL, self->pictures);
}

/* What nobody looks at is not asked for over another range. */
static void
update_range (ScoutCreatorTabs *self)
{
  GtkWidget *visible = adw_view_stack_get_visible_child (self->stack);

  for (gsize i = 0; i < N_TABS && self->marketplace != NULL; i++)
    {
      if (visible == GTK_WIDGET (self->places[i]) && self->tabs[i] != NULL)
        scout_creator_tab_set_range (self->tabs[i],
                                     self->ranges[scout_marketplace_get_network (
                                       self->marketplace)]);
    }
}

static void
show_visible (ScoutCreatorTabs *self)
{
  GtkWidget *visible = adw_view_stack_get_visible_child (self->stack);

  for (gsize i = 0; i < N_TABS && self->creator != NULL; i++)
    {
      if (visible != GTK_WIDGET (self->places[i]) || self->knows_creator[i])
        continue;
      if (self->tabs[i] == NULL)
        make_tab (self, i);
      self->knows_creator[i] = TRUE;
      show_identity (self, i);
      scout_creator_identity_update_saved (self->identities[i], self->keeper, self->savable);
      scout_creator_tab_set_services (self->tabs[i], self->marketplace, self->pictures);
      scout_creator_tab_set_choices (self->tabs[i], self->choices);
      update_range (self);
      scout_creator_tab_show_match (self->tabs[i], self->query, self->known);
      scout_creator_tab_show (self->tabs[i], self->creator);
      if (self->profile != NULL)
        scout_creator_tab_set_profile (self->tabs[i], self->profile);
      scout_scroll_place_restore (GTK_WIDGET (self->places[i]), 0.0);
    }
}

static void
visible_changed_cb (ScoutCreatorTabs *self)
{
  show_visible (self);
  update_range (self);
  g_signal_emit (self, signals[SIGNAL_SHOWN], 0);
}

static void
scout_creator_tabs_dispose (GObject *object)
{
  ScoutCreatorTabs *self = SCOUT_CREATOR_TABS (object);

  g_clear_weak_pointer (&self->stack);
  g_clear_object (&self->marketplace);
  g_clear_object (&self->pictures);
  g_clear_object (&self->creator);
  g_clear_object (&self->savable);
  g_clear_object (&self->profile);
  g_clear_object (&self->query);
  g_clear_object (&self->found_by);
  g_clear_object (&self->known);
  g_clear_object (&self->keeper);
  g_clear_pointer (&self->choices, g_free);

  G_OBJECT_CLASS (scout_creator_tabs_parent_class)->dispose (object);
}

static void
scout_creator_tabs_class_init (ScoutCreatorTabsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_creator_tabs_dispose;

  /**
   * ScoutCreatorTabs::content-activated:
   * @self: the tabs
   * @content: a post of the creator
   *
   * The person wants to see a post.
   */
  signals[SIGNAL_CONTENT_ACTIVATED] = g_signal_new ("content-activated", G_TYPE_FROM_CLASS (klass),
                                                    G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                                    G_TYPE_NONE, 1, SCOUT_TYPE_CONTENT);

  /**
   * ScoutCreatorTabs::learned:
   * @self: the tabs
   * @answer: what an answer told of the creator
   *
   * More is known of the creator that is shown.
   */
  signals[SIGNAL_LEARNED] = g_signal_new ("learned", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 1, SCOUT_TYPE_CREATOR);

  /**
   * ScoutCreatorTabs::shown:
   * @self: the tabs
   *
   * Another tab is shown, or the overview.
   */
  signals[SIGNAL_SHOWN] = g_signal_new ("shown", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ScoutCreatorTabs::chosen:
   * @self: the tabs
   *
   * The person has chosen something else on a tab; see scout_creator_tabs_get_choices().
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
scout_creator_tabs_init (ScoutCreatorTabs *self)
{
  for (ScoutNetwork network = 0; network < SCOUT_N_NETWORKS; network++)
    self->ranges[network] = scout_performance_offer_get (network)->first_range;
}

ScoutCreatorTabs *
scout_creator_tabs_new (AdwViewStack *stack)
{
  ScoutCreatorTabs *self = NULL;

  g_return_val_if_fail (ADW_IS_VIEW_STACK (stack), NULL);

  self = g_object_new (SCOUT_TYPE_CREATOR_TABS, NULL);
  g_set_weak_pointer (&self->stack, stack);
  for (gsize i = 0; i < N_TABS; i++)
    {
      self->places[i] = ADW_BIN (adw_bin_new ());
      adw_view_stack_add_titled_with_icon (stack, GTK_WIDGET (self->places[i]), tabs[i].name,
                                           _(tabs[i].title), tabs[i].icon_name);
    }
  g_signal_connect_object (stack, "notify::visible-child", G_CALLBACK (visible_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

void
scout_creator_tabs_set_services (ScoutCreatorTabs   *self,
                                 ScoutMarketplace   *marketplace,
                                 ScoutPictureSource *pictures)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TABS (self));
  g_return_if_fail (marketplace == NULL || SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures));

  g_set_object (&self->marketplace, marketplace);
  g_set_object (&self->pictures, pictures);
}

void
scout_creator_tabs_show (ScoutCreatorTabs *self,
                         ScoutCreator     *creator)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TABS (self));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  g_set_object (&self->creator, creator);
  g_clear_object (&self->profile);
  g_clear_object (&self->known);
  for (gsize i = 0; i < N_TABS; i++)
    {
      GtkWidget *place = GTK_WIDGET (self->places[i]);

      if (self->stack != NULL)
        adw_view_stack_page_set_visible (adw_view_stack_get_page (self->stack, place),
                                         creator != NULL);
      self->knows_creator[i] = FALSE;
      if (self->tabs[i] == NULL)
        continue;
      scout_creator_identity_show (self->identities[i], NULL, NULL, NULL, NULL);
      scout_creator_tab_show (self->tabs[i], NULL);
    }
  if (self->stack != NULL)
    show_visible (self);
}

ScoutCreator *
scout_creator_tabs_dup_known (ScoutCreatorTabs *self)
{
  g_autoptr(ScoutCreator) known = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR_TABS (self), NULL);

  /* What a search told stays until the profile has come, and where that does not tell it. */
  if (self->creator != NULL && self->profile != NULL && self->profile != self->creator)
    known = scout_merge_creators (self->profile, self->creator);
  else
    g_set_object (&known, self->creator);

  return g_steal_pointer (&known);
}

void
scout_creator_tabs_set_profile (ScoutCreatorTabs *self,
                                ScoutCreator     *profile)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TABS (self));
  g_return_if_fail (SCOUT_IS_CREATOR (profile));

  g_set_object (&self->profile, profile);
  /* Whoever came by a link is known only now. */
  if (self->creator != NULL && scout_link_is_all_of (self->creator))
    g_set_object (&self->creator, profile);
  for (gsize i = 0; i < N_TABS; i++)
    {
      if (!self->knows_creator[i])
        continue;
      show_identity (self, i);
      scout_creator_tab_set_profile (self->tabs[i], profile);
    }
}

void
scout_creator_tabs_set_range (ScoutCreatorTabs *self,
                              ScoutTimeRange    range)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TABS (self));
  g_return_if_fail (self->marketplace != NULL);

  self->ranges[scout_marketplace_get_network (self->marketplace)] = range;
  if (self->stack != NULL)
    update_range (self);
}

ScoutTimeRange
scout_creator_tabs_get_range (ScoutCreatorTabs *self,
                              ScoutNetwork      network)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_TABS (self), SCOUT_TIME_RANGE_L28);
  g_return_val_if_fail ((guint) network < SCOUT_N_NETWORKS, SCOUT_TIME_RANGE_L28);

  return self->ranges[network];
}

void
scout_creator_tabs_set_found_by (ScoutCreatorTabs *self,
                                 ScoutQuery       *query)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TABS (self));
  g_return_if_fail (query == NULL || SCOUT_IS_QUERY (query));

  g_set_object (&self->found_by, query);
}

void
scout_creator_tabs_show_match (ScoutCreatorTabs *self,
                               ScoutQuery       *query,
                               ScoutCreator     *known)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TABS (self));

  g_set_object (&self->query, query);
  g_set_object (&self->known, known);
  for (gsize i = 0; i < N_TABS; i++)
    {
      if (self->knows_creator[i])
        scout_creator_tab_show_match (self->tabs[i], query, known);
    }
}

void
scout_creator_tabs_set_keeper (ScoutCreatorTabs *self,
                               ScoutKeeper      *keeper)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TABS (self));
  g_return_if_fail (keeper == NULL || SCOUT_IS_KEEPER (keeper));

  g_set_object (&self->keeper, keeper);
  for (gsize i = 0; i < N_TABS; i++)
    {
      if (self->tabs[i] != NULL)
        scout_creator_tab_set_keeper (self->tabs[i], keeper);
    }
}

void
scout_creator_tabs_update_saved (ScoutCreatorTabs *self,
                                 ScoutCreator     *creator)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TABS (self));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  g_set_object (&self->savable, creator);
  for (gsize i = 0; i < N_TABS; i++)
    {
      if (self->identities[i] != NULL)
        scout_creator_identity_update_saved (self->identities[i], self->keeper, creator);
    }
}

void
scout_creator_tabs_set_narrow (ScoutCreatorTabs *self,
                               gboolean          is_narrow)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TABS (self));

  self->is_narrow = is_narrow;
  for (gsize i = 0; i < N_TABS; i++)
    {
      if (self->tabs[i] == NULL)
        continue;
      scout_creator_identity_set_narrow (self->identities[i], is_narrow);
      scout_creator_tab_set_narrow (self->tabs[i], is_narrow);
    }
}

const char *
scout_creator_tabs_get_shown (ScoutCreatorTabs *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_TABS (self), NULL);

  return self->stack != NULL ? adw_view_stack_get_visible_child_name (self->stack) : NULL;
}

void
scout_creator_tabs_set_shown (ScoutCreatorTabs *self,
                              const char       *name)
{
  GtkWidget *child = NULL;

  g_return_if_fail (SCOUT_IS_CREATOR_TABS (self));

  if (self->stack != NULL && name != NULL)
    child = adw_view_stack_get_child_by_name (self->stack, name);
  if (child != NULL
      && adw_view_stack_page_get_visible (adw_view_stack_get_page (self->stack, child)))
    adw_view_stack_set_visible_child (self->stack, child);
}

const char *
scout_creator_tabs_get_choices (ScoutCreatorTabs *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_TABS (self), NULL);

  return self->choices;
}

void
scout_creator_tabs_forget_choices (ScoutCreatorTabs *self)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TABS (self));

  g_clear_pointer (&self->choices, g_free);
}

void
scout_creator_tabs_set_choices (ScoutCreatorTabs *self,
                                const char       *choices)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TABS (self));

  if (g_strcmp0 (self->choices, choices) == 0)
    return;

  g_free (self->choices);
  self->choices = g_strdup (choices);
  for (gsize i = 0; i < N_TABS; i++)
    {
      if (self->knows_creator[i])
        scout_creator_tab_set_choices (self->tabs[i], choices);
    }
}

double
scout_creator_tabs_get_scroll (ScoutCreatorTabs *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_TABS (self), 0.0);

  return self->stack != NULL
         ? scout_scroll_place_get (adw_view_stack_get_visible_child (self->stack)) : 0.0;
}

void
scout_creator_tabs_set_scroll (ScoutCreatorTabs *self,
                               double            place)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TABS (self));

  if (self->stack != NULL)
    scout_scroll_place_restore (adw_view_stack_get_visible_child (self->stack), place);
}

gboolean
scout_creator_tabs_select_nth (ScoutCreatorTabs *self,
                               guint             position)
{
  g_autoptr(GtkSelectionModel) pages = NULL;
  g_autoptr(AdwViewStackPage) page = NULL;
  GtkWidget *child = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR_TABS (self), FALSE);

  if (self->stack == NULL)
    return FALSE;

  /* Of those in the stack some may be hidden. */
  pages = adw_view_stack_get_pages (self->stack);
  page = g_list_model_get_item (G_LIST_MODEL (pages), position);
  if (page == NULL || !adw_view_stack_page_get_visible (page))
    return FALSE;

  child = adw_view_stack_page_get_child (page);
  if (child == adw_view_stack_get_visible_child (self->stack))
    return FALSE;

  adw_view_stack_set_visible_child (self->stack, child);
  return TRUE;
}

gboolean
scout_creator_tabs_toggle_filters (ScoutCreatorTabs *self)
{
  GtkWidget *visible = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR_TABS (self), FALSE);

  if (self->stack != NULL)
    visible = adw_view_stack_get_visible_child (self->stack);
  for (gsize i = 0; i < N_TABS; i++)
    {
      if (visible == GTK_WIDGET (self->places[i]) && self->tabs[i] != NULL)
        return scout_creator_tab_toggle_filters (self->tabs[i]);
    }

  return FALSE;
}

gboolean
scout_creator_tabs_is_loading (ScoutCreatorTabs *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_TABS (self), FALSE);

  for (gsize i = 0; i < N_TABS; i++)
    {
      if (self->tabs[i] != NULL && scout_creator_tab_is_loading (self->tabs[i]))
        return TRUE;
    }

  return FALSE;
}
