/* scout-banner.h: a sentence across the page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutBannerKind:
 * @SCOUT_BANNER_WARNING: something is restricted
 * @SCOUT_BANNER_INFO: something is worth knowing
 *
 * The kinds of banners.
 */
typedef enum
{
  SCOUT_BANNER_WARNING,
  SCOUT_BANNER_INFO,
} ScoutBannerKind;

#define SCOUT_TYPE_BANNER_KIND (scout_banner_kind_get_type ())
GType scout_banner_kind_get_type (void);

/* ScoutBanner::action is emitted when its button is pressed. */
#define SCOUT_TYPE_BANNER (scout_banner_get_type ())
G_DECLARE_FINAL_TYPE (ScoutBanner, scout_banner, SCOUT, BANNER, GtkWidget)

/**
 * scout_banner_new:
 *
 * Returns: (transfer floating): a hidden banner
 */
GtkWidget *scout_banner_new (void);

/**
 * scout_banner_get_kind:
 * @self: the widget
 *
 * Gets the kind of the banner.
 *
 * Returns: the kind
 */
ScoutBannerKind scout_banner_get_kind (ScoutBanner *self);

/**
 * scout_banner_set_kind:
 * @self: the widget
 * @kind: the kind
 *
 * Sets the kind of the banner.
 */
void scout_banner_set_kind (ScoutBanner     *self,
                            ScoutBannerKind  kind);

/**
 * scout_banner_get_icon_name:
 * @self: the widget
 *
 * Gets the icon, which replaces the one of the kind.
 *
 * Returns: (transfer none) (nullable): an icon name
 */
const char *scout_banner_get_icon_name (ScoutBanner *self);

/**
 * scout_banner_set_icon_name:
 * @self: the widget
 * @icon_name: (nullable): an icon name
 *
 * Sets the icon, which replaces the one of the kind.
 */
void scout_banner_set_icon_name (ScoutBanner *self,
                                 const char  *icon_name);

/**
 * scout_banner_get_title:
 * @self: the widget
 *
 * Gets the sentence.
 *
 * Returns: (transfer none) (nullable): plain text
 */
const char *scout_banner_get_title (ScoutBanner *self);

/**
 * scout_banner_set_title:
 * @self: the widget
 * @title: (nullable): plain text
 *
 * Sets the sentence.
 */
void scout_banner_set_title (ScoutBanner *self,
                             const char  *title);

/**
 * scout_banner_get_action_label:
 * @self: the widget
 *
 * Gets the words of the button, which is hidden without.
 *
 * Returns: (transfer none) (nullable): a verb, plain text
 */
const char *scout_banner_get_action_label (ScoutBanner *self);

/**
 * scout_banner_set_action_label:
 * @self: the widget
 * @action_label: (nullable): a verb, plain text
 *
 * Sets the words of the button, which is hidden without.
 */
void scout_banner_set_action_label (ScoutBanner *self,
                                    const char  *action_label);

/**
 * scout_banner_get_revealed:
 * @self: the widget
 *
 * Gets whether the banner is shown.
 *
 * Returns: %TRUE if it is
 */
gboolean scout_banner_get_revealed (ScoutBanner *self);

/**
 * scout_banner_set_revealed:
 * @self: the widget
 * @revealed: %TRUE if it is
 *
 * Sets whether the banner is shown.
 */
void scout_banner_set_revealed (ScoutBanner *self,
                                gboolean     revealed);

/**
 * scout_banner_focus_action:
 * @self: the widget
 *
 * Brings the focus to the button, which is described by the sentence: so who does not see it hears
 * it.
 */
void scout_banner_focus_action (ScoutBanner *self);

G_END_DECLS
