/* scout-page-part.h: a part of a page that loads, fails and comes back by itself.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * ScoutPagePartState:
 * @SCOUT_PAGE_PART_LOADING: what it shows is on its way; it says so after 300 ms
 * @SCOUT_PAGE_PART_READY: its content is shown
 * @SCOUT_PAGE_PART_EMPTY: there is nothing, and why
 * @SCOUT_PAGE_PART_LOCKED: there is something that this brand may not see, and why
 * @SCOUT_PAGE_PART_FAILED: it did not arrive; a button asks for it again where that may help
 *
 * What a part shows below its title.
 */
typedef enum
{
  SCOUT_PAGE_PART_LOADING,
  SCOUT_PAGE_PART_READY,
  SCOUT_PAGE_PART_EMPTY,
  SCOUT_PAGE_PART_LOCKED,
  SCOUT_PAGE_PART_FAILED,
} ScoutPagePartState;

#define SCOUT_TYPE_PAGE_PART_STATE (scout_page_part_state_get_type ())
GType scout_page_part_state_get_type (void);

/* Has ScoutPagePart:title, :caption, :content, :placeholder, :end and :state; emits
 * ScoutPagePart::retry when somebody wants a part that failed to be asked for again. The style
 * classes "card" and "panel" make it a card. For assistive technology it is a group that has the
 * title as its name. */
#define SCOUT_TYPE_PAGE_PART (scout_page_part_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPagePart, scout_page_part, SCOUT, PAGE_PART, AdwBin)

/**
 * scout_page_part_new:
 * @title: (nullable): what it shows, a few words, plain text
 *
 * Returns: (transfer floating): a part that is loading
 */
GtkWidget *scout_page_part_new (const char *title);

/**
 * scout_page_part_get_title:
 * @self: the part
 *
 * Gets what it shows.
 *
 * Returns: (transfer none): a few words, "" for no title
 */
const char *scout_page_part_get_title (ScoutPagePart *self);

/**
 * scout_page_part_set_title:
 * @self: the part
 * @title: (nullable): a few words, plain text
 *
 * Sets what it shows.
 */
void scout_page_part_set_title (ScoutPagePart *self,
                                const char    *title);

/**
 * scout_page_part_get_caption:
 * @self: the part
 *
 * Gets the small words beside the title.
 *
 * Returns: (transfer none): the words, "" for none
 */
const char *scout_page_part_get_caption (ScoutPagePart *self);

/**
 * scout_page_part_set_caption:
 * @self: the part
 * @caption: (nullable): what has to be known of it: where it ends, what it is an estimate of
 *
 * Sets the small words beside the title.
 */
void scout_page_part_set_caption (ScoutPagePart *self,
                                  const char    *caption);

/**
 * scout_page_part_get_content:
 * @self: the part
 *
 * Gets what it shows when it is ready.
 *
 * Returns: (transfer none) (nullable): a widget
 */
GtkWidget *scout_page_part_get_content (ScoutPagePart *self);

/**
 * scout_page_part_set_content:
 * @self: the part
 * @content: (nullable) (transfer floating): a widget
 *
 * Sets what it shows when it is ready.
 */
void scout_page_part_set_content (ScoutPagePart *self,
                                  GtkWidget     *content);

/**
 * scout_page_part_get_placeholder:
 * @self: the part
 *
 * Gets what it shows while it is loading.
 *
 * Returns: (transfer none) (nullable): a widget; a spinner is shown without
 */
GtkWidget *scout_page_part_get_placeholder (ScoutPagePart *self);

/**
 * scout_page_part_set_placeholder:
 * @self: the part
 * @placeholder: (nullable) (transfer floating): a widget in the shape of what comes
 *
 * Sets what it shows while it is loading.
 */
void scout_page_part_set_placeholder (ScoutPagePart *self,
                                      GtkWidget     *placeholder);

/**
 * scout_page_part_get_end:
 * @self: the part
 *
 * Gets what stands at the end of the line with the title.
 *
 * Returns: (transfer none) (nullable): a widget
 */
GtkWidget *scout_page_part_get_end (ScoutPagePart *self);

/**
 * scout_page_part_set_end:
 * @self: the part
 * @end: (nullable) (transfer floating): controls of the part
 *
 * Sets what stands at the end of the line with the title.
 */
void scout_page_part_set_end (ScoutPagePart *self,
                              GtkWidget     *end);

/**
 * scout_page_part_set_legend:
 * @self: the part, which has no legend yet
 * @legend: (transfer floating): the legend of the content
 *
 * Puts a legend into the line with the title, or below the title where the line is too short. It
 * is for the owner to hide it when there is no content.
 */
void scout_page_part_set_legend (ScoutPagePart *self,
                                 GtkWidget     *legend);

/**
 * scout_page_part_get_state:
 * @self: the part
 *
 * Gets what it shows.
 *
 * Returns: the state
 */
ScoutPagePartState scout_page_part_get_state (ScoutPagePart *self);

/**
 * scout_page_part_show_loading:
 * @self: the part
 *
 * Waits: shows nothing at first, for what comes at once would only flicker, and the placeholder or
 * a spinner after 300 ms.
 */
void scout_page_part_show_loading (ScoutPagePart *self);

/**
 * scout_page_part_show_content:
 * @self: the part
 *
 * Shows the content.
 */
void scout_page_part_show_content (ScoutPagePart *self);

/**
 * scout_page_part_show_empty:
 * @self: the part
 * @title: what is not there, plain text
 * @description: (nullable): why, plain text
 *
 * Shows, in the place of the content, that there is none.
 */
void scout_page_part_show_empty (ScoutPagePart *self,
                                 const char    *title,
                                 const char    *description);

/**
 * scout_page_part_add_remedy:
 * @self: a part that shows that there is nothing
 * @remedy: what can be done about it
 *
 * Adds a widget below the words, until the part shows anything else.
 */
void scout_page_part_add_remedy (ScoutPagePart *self,
                                 GtkWidget     *remedy);

/**
 * scout_page_part_show_locked:
 * @self: the part
 * @title: what is locked, plain text
 * @description: who may see it, plain text
 *
 * Shows, in the place of the content, that this brand may not see it.
 */
void scout_page_part_show_locked (ScoutPagePart *self,
                                  const char    *title,
                                  const char    *description);

/**
 * scout_page_part_show_error:
 * @self: the part
 * @error: why it did not arrive
 *
 * Shows, in the place of the content, what failed, in Meta's words where it sent any, and offers
 * what helps: to ask again, or what the page around it has the actions "page.sign-in" and
 * "page.choose-page" for. A limit of calls counts down and asks again by itself.
 */
void scout_page_part_show_error (ScoutPagePart *self,
                                 const GError  *error);

/**
 * scout_page_part_get_error:
 * @self: the part
 *
 * Returns: (transfer none) (nullable): why what it shows did not arrive, while it shows that
 */
const GError *scout_page_part_get_error (ScoutPagePart *self);

/**
 * scout_page_part_stop_waiting:
 * @self: the part
 *
 * Does not ask again by itself when a limit of calls ends.
 */
void scout_page_part_stop_waiting (ScoutPagePart *self);

G_END_DECLS
