/* answered-market.h: Instagram's marketplace, answered by the rules of a test.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "answering-transport.h"
#include "scout-instagram-marketplace.h"

G_BEGIN_DECLS

/* With members of the creator, each with a comma before it. */
#define MAYA "{\"data\":[{\"id\":\"1\",\"username\":\"maya.brews\"%s}]}"
#define FAULT "{\"error\":{\"message\":\"m\",\"code\":100}}"

/* What Meta answers to requests for fields that contain @sign; the last row answers the others. */
typedef struct
{
  const char *sign; /* (nullable) */
  guint http_status;
  const char *body;
} AnsweredRule;

/* Begins as zeroes, but for @most_fields. */
typedef struct
{
  const AnsweredRule *rules;
  guint most_fields; /* that Meta gathers at once, or 0 */
  AnsweringTransport *transport;
  ScoutClock *clock;
  ScoutMarketplace *marketplace;

  guint n_outcomes;
  ScoutCreatorBatch *batch;
  ScoutCreator *creator;
  GError *error;
} AnsweredMarket;

/* The rules must outlive it. */
void answered_market_init (AnsweredMarket     *self,
                           const AnsweredRule *rules);

void answered_market_clear (AnsweredMarket *self);

/* Waits for the first outcome. */
void answered_market_wait (AnsweredMarket *self);

/* Keep what came of a search and of a part. */
void answered_market_searched_cb (GObject      *source,
                                  GAsyncResult *result,
                                  gpointer      user_data);
void answered_market_loaded_cb (GObject      *source,
                                GAsyncResult *result,
                                gpointer      user_data);

/* Loads a part of a creator over this week. */
void answered_market_load (AnsweredMarket   *self,
                           const char       *username,
                           ScoutCreatorPart  part);

/* All requests so far. (transfer none) */
GPtrArray *answered_market_get_requests (AnsweredMarket *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AnsweredMarket, answered_market_clear)

G_END_DECLS
