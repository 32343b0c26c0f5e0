/* scout-creator-tab.c: what a tab of the creator's page does for the page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-creator-tab.h"

enum
{
  SIGNAL_CONTENT_ACTIVATED,
  SIGNAL_LEARNED,
  SIGNAL_CHOSEN,
  SIGNAL_RANGE_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_INTERFACE (ScoutCreatorTab, scout_creator_tab, GTK_TYPE_WIDGET)

static void
scout_creator_tab_default_init (ScoutCreatorTabInterface *iface)
{
  /**
   * ScoutCreatorTab::content-activated:
   * @self: the tab
   * @content: a post of the creator
   *
   * The person wants to see a post.
   */
  signals[SIGNAL_CONTENT_ACTIVATED] = g_signal_new ("content-activated", SCOUT_TYPE_CREATOR_TAB,
                                                    G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                                    G_TYPE_NONE, 1, SCOUT_TYPE_CONTENT);

  /**
   * ScoutCreatorTab::learned:
   * @self: the tab
   * @answer: what an answer told of the creator
   *
   * More is known of the creator that is shown.
   */
  signals[SIGNAL_LEARNED] = g_signal_new ("learned", SCOUT_TYPE_CREATOR_TAB, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 1, SCOUT_TYPE_CREATOR);

  /**
   * ScoutCreatorTab::chosen:
   * @self: the tab
   *
   * The person has chosen something else; see scout_creator_tab_dup_choices().
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", SCOUT_TYPE_CREATOR_TAB, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ScoutCreatorTab::range-chosen:
   * @self: the tab
   * @range: the range
   *
   * The person has chosen the range of the tab's figures.
   */
  signals[SIGNAL_RANGE_CHOSEN] = g_signal_new ("range-chosen", SCOUT_TYPE_CREATOR_TAB,
                                               G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                               G_TYPE_NONE, 1, SCOUT_TYPE_TIME_RANGE);
}

void
scout_creator_tab_set_services (ScoutCreatorTab    *self,
                                ScoutMarketplace   *marketplace,
                                ScoutPictureSource *pictures)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TAB (self));
  g_return_if_fail (marketplace == NULL || SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures));

  SCOUT_CREATOR_TAB_GET_IFACE (self)->set_services (self, marketplace, pictures);
}

void
scout_creator_tab_show (ScoutCreatorTab *self,
                        ScoutCreator    *creator)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TAB (self));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  SCOUT_CREATOR_TAB_GET_IFACE (self)->show (self, creator);
}

void
scout_creator_tab_set_narrow (ScoutCreatorTab *self,
                              gboolean         is_narrow)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TAB (self));

  if (SCOUT_CREATOR_TAB_GET_IFACE (self)->set_narrow != NULL)
    SCOUT_CREATOR_TAB_GET_IFACE (self)->set_narrow (self, is_narrow);
}

void
scout_creator_tab_set_profile (ScoutCreatorTab *self,
                               ScoutCreator    *profile)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TAB (self));
  g_return_if_fail (SCOUT_IS_CREATOR (profile));

  if (SCOUT_CREATOR_TAB_GET_IFACE (self)->set_profile != NULL)
    SCOUT_CREATOR_TAB_GET_IFACE (self)->set_profile (self, profile);
}

void
scout_creator_tab_set_keeper (ScoutCreatorTab *self,
                              ScoutKeeper     *keeper)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TAB (self));
  g_return_if_fail (keeper == NULL || SCOUT_IS_KEEPER (keeper));

  if (SCOUT_CREATOR_TAB_GET_IFACE (self)->set_keeper != NULL)
    SCOUT_CREATOR_TAB_GET_IFACE (self)->set_keeper (self, keeper);
}

void
scout_creator_tab_show_match (ScoutCreatorTab *self,
                              ScoutQuery      *query,
                              ScoutCreator    *known)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TAB (self));
  g_return_if_fail (query == NULL || SCOUT_IS_QUERY (query));
  g_return_if_fail (known == NULL || SCOUT_IS_CREATOR (known));

  if (SCOUT_CREATOR_TAB_GET_IFACE (self)->show_match != NULL)
    SCOUT_CREATOR_TAB_GET_IFACE (self)->show_match (self, query, known);
}

void
scout_creator_tab_set_range (ScoutCreatorTab *self,
                             ScoutTimeRange   range)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TAB (self));

  if (SCOUT_CREATOR_TAB_GET_IFACE (self)->set_range != NULL)
    SCOUT_CREATOR_TAB_GET_IFACE (self)->set_range (self, range);
}

gboolean
scout_creator_tab_toggle_filters (ScoutCreatorTab *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_TAB (self), FALSE);

  return SCOUT_CREATOR_TAB_GET_IFACE (self)->toggle_filters != NULL
         && SCOUT_CREATOR_TAB_GET_IFACE (self)->toggle_filters (self);
}

char *
scout_creator_tab_dup_choices (ScoutCreatorTab *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_TAB (self), NULL);

  return SCOUT_CREATOR_TAB_GET_IFACE (self)->dup_choices != NULL
           ? SCOUT_CREATOR_TAB_GET_IFACE (self)->dup_choices (self) : NULL;
}

void
scout_creator_tab_set_choices (ScoutCreatorTab *self,
                               const char      *choices)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TAB (self));

  if (SCOUT_CREATOR_TAB_GET_IFACE (self)->set_choices != NULL)
    SCOUT_CREATOR_TAB_GET_IFACE (self)->set_choices (self, choices);
}

gboolean
scout_creator_tab_is_loading (ScoutCreatorTab *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_TAB (self), FALSE);

  return SCOUT_CREATOR_TAB_GET_IFACE (self)->is_loading (self);
}

void
scout_creator_tab_activate_content (ScoutCreatorTab *self,
                                    ScoutContent    *content)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TAB (self));
  g_return_if_fail (SCOUT_IS_CONTENT (content));

  g_signal_emit (self, signals[SIGNAL_CONTENT_ACTIVATED], 0, content);
}

void
scout_creator_tab_learn (ScoutCreatorTab *self,
                         ScoutCreator    *answer)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TAB (self));
  g_return_if_fail (SCOUT_IS_CREATOR (answer));

  g_signal_emit (self, signals[SIGNAL_LEARNED], 0, answer);
}

void
scout_creator_tab_choose (ScoutCreatorTab *self)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TAB (self));

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

void
scout_creator_tab_choose_range (ScoutCreatorTab *self,
                                ScoutTimeRange   range)
{
  g_return_if_fail (SCOUT_IS_CREATOR_TAB (self));

  g_signal_emit (self, signals[SIGNAL_RANGE_CHOSEN], 0, range);
}
