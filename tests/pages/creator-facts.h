/* creator-facts.h: what Meta answers of a creator, in the words that people are to read.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "page-fixture.h"

G_BEGIN_DECLS

/* What stands where Meta tells nothing. */
#define CREATOR_FACTS_NOT_SHARED "Not shared"

/*
 * CreatorFact:
 * @row: (owned): Meta's name of it, for whoever reads that it is missing
 * @name: (owned) (nullable): by which it is known on the page; %NULL where its words are its name
 * @words: (owned): its value there
 * @is_whole: whether nothing else is said with it
 */
typedef struct
{
  char *row;
  char *name;
  char *words;
  gboolean is_whole;
} CreatorFact;

/* (transfer full) (element-type CreatorFact): asks the sandbox for everything that the catalogue
 * has a documented row for of a creator, Facebook's by id, Instagram's by username, but for posts
 * and figures. A list of names has a fact for each name. */
GPtrArray *creator_facts_ask_fields (PageFixture  *services,
                                     ScoutNetwork  network,
                                     const char   *id);

/* The same for lists of posts: of each list the first one, by its caption. */
GPtrArray *creator_facts_ask_posts (PageFixture  *services,
                                    ScoutNetwork  network,
                                    const char   *id);

/* The same for the figures: of each metric the sum, each day where it has days, and each part of
 * each way to divide it, over the range in which the page shows it first. What the answer has not
 * is %CREATOR_FACTS_NOT_SHARED. */
GPtrArray *creator_facts_ask_figures (PageFixture  *services,
                                      ScoutNetwork  network,
                                      const char   *id);

G_END_DECLS
