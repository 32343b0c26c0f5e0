/* scout-link.h: links that lead to places in Scout.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-content.h"
#include "scout-creator.h"
#include "scout-query.h"

G_BEGIN_DECLS

/**
 * SCOUT_LINK_ERROR:
 *
 * Error domain of texts that are no link of Scout's. Its messages are for people, in their
 * language.
 */
#define SCOUT_LINK_ERROR (scout_link_error_quark ())
GQuark scout_link_error_quark (void);

/**
 * ScoutLinkError:
 * @SCOUT_LINK_ERROR_OTHER: not a link of Scout's at all
 * @SCOUT_LINK_ERROR_UNKNOWN: leads to what this version does not know, perhaps a newer one
 * @SCOUT_LINK_ERROR_MALFORMED: says nothing, or says it in a way that is none
 */
typedef enum
{
  SCOUT_LINK_ERROR_OTHER,
  SCOUT_LINK_ERROR_UNKNOWN,
  SCOUT_LINK_ERROR_MALFORMED,
} ScoutLinkError;

/**
 * ScoutLinkKind:
 * @SCOUT_LINK_CREATOR: one creator, `scout://creator/facebook/ID` or
 *   `scout://creator/instagram/USERNAME`
 * @SCOUT_LINK_CONTENT: one post, `scout://content/ID`
 * @SCOUT_LINK_SEARCH: a search, `scout://search/facebook-creators?query=cookies&countries=US`
 * @SCOUT_LINK_SAVED: the saved creators, `scout://saved`
 *
 * Where a link leads. Each only shows something: no link keeps, changes or sends anything.
 */
typedef enum
{
  SCOUT_LINK_CREATOR,
  SCOUT_LINK_CONTENT,
  SCOUT_LINK_SEARCH,
  SCOUT_LINK_SAVED,
} ScoutLinkKind;

/**
 * ScoutLink:
 * @kind: where it leads
 * @network: whose creator it is, or whom to search
 * @id: (nullable): of a creator Meta's id or alias (S2 `creator_id`) or the username (S1
 *   `username`), of a post its id (S2 `content_id`)
 * @endpoint_id: (nullable): the catalogue's name of what is searched
 * @names: (nullable) (array zero-terminated=1): the catalogue's names of what a search asks
 * @values: (nullable) (array zero-terminated=1): the value of each of them
 *
 * A link that was read; see scout_link_parse().
 */
typedef struct
{
  ScoutLinkKind kind;
  ScoutNetwork network;
  char *id;
  char *endpoint_id;
  char **names;
  char **values;
} ScoutLink;

/**
 * scout_link_parse:
 * @text: what somebody clicked or typed: foreign text of any kind
 * @error: return location for a #ScoutLinkError
 *
 * Reads a link strictly: what it is not sure of is no link. Asks nobody; may be called from any
 * thread. Decision 012 describes the form.
 *
 * Returns: (transfer full) (nullable): the link, or %NULL on error
 */
ScoutLink *scout_link_parse (const char  *text,
                             GError     **error);

/**
 * scout_link_free:
 * @self: (transfer full): a link
 *
 * Frees it.
 */
void scout_link_free (ScoutLink *self);

/**
 * scout_link_dup_query:
 * @self: a link to a search
 * @catalog: names what can be asked
 * @error: return location for a #ScoutLinkError
 *
 * Makes the query of a link. Fails where the link asks for anything that the endpoint does not
 * have, as leaving that out would find what nobody asked for. Values that the catalogue does not
 * know are kept, for the linter to name. Any thread.
 *
 * Returns: (transfer full) (nullable): the query, or %NULL on error
 */
ScoutQuery *scout_link_dup_query (const ScoutLink  *self,
                                  ScoutCatalog     *catalog,
                                  GError          **error);

/**
 * scout_link_dup_creator:
 * @self: a link to a creator
 *
 * Makes somebody of whom nothing is known but what the link says, to be looked up. Any thread.
 *
 * Returns: (transfer full): the creator
 */
ScoutCreator *scout_link_dup_creator (const ScoutLink *self);

/**
 * scout_link_is_all_of:
 * @creator: a creator
 *
 * Returns: whether nothing is known of @creator but what a link says, because nobody was asked yet;
 *   of whom Meta tells no name more is known
 */
gboolean scout_link_is_all_of (ScoutCreator *creator);

/**
 * scout_link_new_for_creator:
 * @creator: a creator
 *
 * Returns: (transfer full) (nullable): the text of a link to @creator; %NULL if Meta has told of a
 *   name that no link may have
 */
char *scout_link_new_for_creator (ScoutCreator *creator);

/**
 * scout_link_new_for_content:
 * @content: a post
 *
 * Returns: (transfer full) (nullable): the text of a link to @content; %NULL if Meta has told of an
 *   id that no link may have
 */
char *scout_link_new_for_content (ScoutContent *content);

/**
 * scout_link_new_for_query:
 * @query: a query
 *
 * Returns: (transfer full) (nullable): the text of a link to what @query asks; %NULL if no link can
 *   say it, as it would be longer than any may be, or holds more than one line
 */
char *scout_link_new_for_query (ScoutQuery *query);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutLink, scout_link_free)

G_END_DECLS
