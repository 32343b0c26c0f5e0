/* scout-brand-page-card.h: a Page to search as.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-status-pill.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* ScoutBrandPageCard::action is emitted when the button in the footer is pressed, ::help when the
 * link is. */
#define SCOUT_TYPE_BRAND_PAGE_CARD (scout_brand_page_card_get_type ())
G_DECLARE_FINAL_TYPE (ScoutBrandPageCard, scout_brand_page_card, SCOUT, BRAND_PAGE_CARD, GtkWidget)

/**
 * scout_brand_page_card_new:
 *
 * Returns: (transfer floating): a card without a Page
 */
GtkWidget *scout_brand_page_card_new (void);

/**
 * scout_brand_page_card_get_name:
 * @self: the widget
 *
 * Gets what the Page is called.
 *
 * Returns: (transfer none) (nullable): foreign plain text
 */
const char *scout_brand_page_card_get_name (ScoutBrandPageCard *self);

/**
 * scout_brand_page_card_set_name:
 * @self: the widget
 * @name: (nullable): foreign plain text
 *
 * Sets what the Page is called.
 */
void scout_brand_page_card_set_name (ScoutBrandPageCard *self,
                                     const char         *name);

/**
 * scout_brand_page_card_get_subtitle:
 * @self: the widget
 *
 * Gets its category and followers.
 *
 * Returns: (transfer none) (nullable): plain text
 */
const char *scout_brand_page_card_get_subtitle (ScoutBrandPageCard *self);

/**
 * scout_brand_page_card_set_subtitle:
 * @self: the widget
 * @subtitle: (nullable): plain text
 *
 * Sets its category and followers.
 */
void scout_brand_page_card_set_subtitle (ScoutBrandPageCard *self,
                                         const char         *subtitle);

/**
 * scout_brand_page_card_get_handle:
 * @self: the widget
 *
 * Gets its Instagram handle without "@".
 *
 * Returns: (transfer none) (nullable): foreign plain text; %NULL if no account is linked
 */
const char *scout_brand_page_card_get_handle (ScoutBrandPageCard *self);

/**
 * scout_brand_page_card_set_handle:
 * @self: the widget
 * @handle: (nullable): foreign plain text; %NULL if no account is linked
 *
 * Sets its Instagram handle without "@".
 */
void scout_brand_page_card_set_handle (ScoutBrandPageCard *self,
                                       const char         *handle);

/**
 * scout_brand_page_card_get_selected:
 * @self: the widget
 *
 * Gets whether the Page is chosen.
 *
 * Returns: %TRUE if it is
 */
gboolean scout_brand_page_card_get_selected (ScoutBrandPageCard *self);

/**
 * scout_brand_page_card_set_selected:
 * @self: the widget
 * @selected: %TRUE if it is
 *
 * Sets whether the Page is chosen.
 */
void scout_brand_page_card_set_selected (ScoutBrandPageCard *self,
                                         gboolean            selected);

/**
 * scout_brand_page_card_set_group:
 * @self: the widget
 * @other: (nullable): a card of the group
 *
 * Makes the card the choice of a group, in which one is selected at most.
 */
void scout_brand_page_card_set_group (ScoutBrandPageCard *self,
                                      ScoutBrandPageCard *other);

/**
 * scout_brand_page_card_set_selectable:
 * @self: the widget
 * @selectable: whether the Page can be chosen
 *
 * Sets whether the Page can be chosen; the button in the footer works all the same.
 */
void scout_brand_page_card_set_selectable (ScoutBrandPageCard *self,
                                           gboolean            selectable);

/**
 * scout_brand_page_card_set_portrait:
 * @self: the widget
 * @portrait: (nullable): the Page's picture; %NULL shows the initials
 *
 * Sets the picture.
 */
void scout_brand_page_card_set_portrait (ScoutBrandPageCard *self,
                                         GdkTexture         *portrait);

/**
 * scout_brand_page_card_set_instagram_status:
 * @self: the widget
 * @kind: the kind of the state
 * @label: the words, plain text
 *
 * Sets what stands beside "Instagram creators".
 */
void scout_brand_page_card_set_instagram_status (ScoutBrandPageCard *self,
                                                 ScoutStatusKind     kind,
                                                 const char         *label);

/**
 * scout_brand_page_card_set_facebook_status:
 * @self: the widget
 * @kind: the kind of the state
 * @label: the words, plain text
 *
 * Sets what stands beside "Facebook creators".
 */
void scout_brand_page_card_set_facebook_status (ScoutBrandPageCard *self,
                                                ScoutStatusKind     kind,
                                                const char         *label);

/**
 * scout_brand_page_card_set_footer:
 * @self: the widget
 * @text: (nullable): what is to be done, plain text; %NULL hides the footer
 * @action_label: (nullable): the words of the button, which is hidden without
 *
 * Sets the footer.
 */
void scout_brand_page_card_set_footer (ScoutBrandPageCard *self,
                                       const char         *text,
                                       const char         *action_label);

/**
 * scout_brand_page_card_set_footer_tooltip:
 * @self: the widget
 * @tooltip: (nullable): what the footer's words mean exactly, plain text; %NULL for nothing
 *
 * Sets what is said besides of the footer.
 */
void scout_brand_page_card_set_footer_tooltip (ScoutBrandPageCard *self,
                                               const char         *tooltip);

/**
 * scout_brand_page_card_set_help:
 * @self: the widget
 * @label: (nullable): the words of a link, or %NULL for none
 * @tooltip: (nullable): where it leads
 *
 * Sets the link below the states.
 */
void scout_brand_page_card_set_help (ScoutBrandPageCard *self,
                                     const char         *label,
                                     const char         *tooltip);

/**
 * scout_brand_page_card_set_narrow:
 * @self: the card
 * @is_narrow: whether there is little room
 *
 * In a narrow card, what the Page may do stands below its picture and not beside it, and the
 * footer's button below its text.
 */
void scout_brand_page_card_set_narrow (ScoutBrandPageCard *self,
                                       gboolean            is_narrow);

G_END_DECLS
