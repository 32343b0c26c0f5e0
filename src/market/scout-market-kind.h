/* scout-market-kind.h: in what calls differ, by what they are answered with.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-client.h"
#include "scout-market-part.h"
#include "scout-wire.h"

G_BEGIN_DECLS

/**
 * ScoutMarketAnswer:
 * @SCOUT_MARKET_ANSWER_CREATORS: a page of creators
 * @SCOUT_MARKET_ANSWER_CONTENT: a page of posts
 * @SCOUT_MARKET_ANSWER_COMMENTS: a page of posts with their comments, whose fields stay together:
 *   half of the fields of a comment would be no half of the work
 *
 * What a call is answered with.
 */
typedef enum
{
  SCOUT_MARKET_ANSWER_CREATORS,
  SCOUT_MARKET_ANSWER_CONTENT,
  SCOUT_MARKET_ANSWER_COMMENTS,
} ScoutMarketAnswer;

/* Fields by which answers are put together. */
#define SCOUT_MARKET_MOST_KEPT 2

/**
 * ScoutMarketKind:
 * @endpoint_id: the catalogue's name of the endpoint
 * @object_id: the catalogue's name of what it returns
 * @kept: (array zero-terminated=1): the catalogue's names of the fields that every part has
 * @reply: reads its pages
 * @merge: (nullable): makes one page of two with the same rows, or %NULL if the fields of a row
 *   stay together
 *
 * Everything in which calls differ. Static; for any thread.
 */
typedef struct
{
  const char *endpoint_id;
  const char *object_id;
  const char *kept[SCOUT_MARKET_MOST_KEPT + 1];
  const ScoutGraphReply *reply;
  gpointer (*merge) (gpointer first,
                     gpointer second);
} ScoutMarketKind;

/**
 * scout_market_kind_get:
 * @answer: what a call is answered with
 *
 * Returns: (transfer none): in what such calls differ from others
 */
const ScoutMarketKind *scout_market_kind_get (ScoutMarketAnswer answer);

/**
 * scout_market_kind_find:
 * @wire: how the network spells
 * @question: what is asked
 *
 * Returns: (transfer none): the kind of the calls that answer it
 */
const ScoutMarketKind *scout_market_kind_find (const ScoutWire     *wire,
                                               const ScoutQuestion *question);

/**
 * scout_market_kind_get_name:
 * @self: a kind
 * @wire: how the network spells
 * @parameter_id: the catalogue's name of a parameter: "fields", "limit"
 *
 * Returns: (transfer none) (nullable): the network's name of it; %NULL if its endpoint has none
 */
const char *scout_market_kind_get_name (const ScoutMarketKind *self,
                                        const ScoutWire       *wire,
                                        const char            *parameter_id);

/**
 * scout_market_kind_get_value:
 * @self: a kind
 * @wire: how the network spells
 * @request: a call of this kind
 * @parameter_id: the catalogue's name of a parameter
 *
 * Returns: (transfer none) (nullable): what @request has for it, which keeps it; %NULL if it has
 *   nothing
 */
const char *scout_market_kind_get_value (const ScoutMarketKind *self,
                                         const ScoutWire       *wire,
                                         ScoutGraphRequest     *request,
                                         const char            *parameter_id);

/**
 * scout_market_kind_get_limit:
 * @self: a kind
 * @wire: how the network spells
 * @request: a call of this kind
 *
 * Returns: how many rows it asks for at most, or 0 if it does not say
 */
guint scout_market_kind_get_limit (const ScoutMarketKind *self,
                                   const ScoutWire       *wire,
                                   ScoutGraphRequest     *request);

/**
 * scout_market_kind_list_kept:
 * @self: a kind
 * @wire: how the network spells
 * @kept: (out) (array zero-terminated=1): takes the network's names of the fields that every part
 *   has, which are @wire's; as many places as its declaration says
 *
 * Lists the fields by which parts of an answer are put together.
 */
void scout_market_kind_list_kept (const ScoutMarketKind *self,
                                  const ScoutWire       *wire,
                                  const char            *kept[SCOUT_MARKET_MOST_KEPT + 1]);

G_END_DECLS
