/* scout-world-topics.h: what the invented creators write about, and in which words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each creator has one or two topics. All texts are put together from numbered phrases, so that a
 * search can judge each phrase once instead of each creator's text.
 */

#pragma once

#include "scout-world-picture-theme.h"

#include <glib.h>

G_BEGIN_DECLS

/* More topics than there are; sets of topics are bits of a guint64. */
#define SCOUT_WORLD_MAX_TOPICS 64

/* More phrases than there are, for tables by number of a phrase. */
#define SCOUT_WORLD_MAX_PHRASES 2048

/* No topic. */
#define SCOUT_WORLD_NO_TOPIC 0xff

/**
 * ScoutWorldTopicText:
 * @weight: creators in a thousand
 * @interests: S2's names of interests, separated by spaces, the most specific ones
 * @categories: S2's names of categories, separated by spaces, commonest first
 * @brands: letters of the kinds of brands that pay, see scout_world_brand_get()
 * @themes: what covers show
 * @aliases: words for aliases, by spaces
 * @openers: first sentences of a bio, by "|"
 * @extras: further sentences of a bio, by "|"
 * @captions: captions of posts, by "|"
 *
 * A topic as it is written down.
 */
typedef struct
{
  guint weight;
  const char *interests;
  const char *categories;
  const char *brands;
  ScoutWorldTheme themes[2];
  const char *aliases;
  const char *openers;
  const char *extras;
  const char *captions;
} ScoutWorldTopicText;

/* Numbers of consecutive phrases. */
typedef struct
{
  guint16 first;
  guint16 n;
} ScoutWorldPhrases;

/**
 * ScoutWorldTopic:
 * @text: the topic as written down
 * @interests: numbers of the interests, ended by -1
 * @categories: bits of the categories, commonest first, ended by -1
 * @aliases: phrases that are parts of aliases
 * @openers: first sentences of a bio
 * @extras: further sentences of a bio
 * @captions: captions of posts
 *
 * A topic, ready for use.
 */
typedef struct
{
  const ScoutWorldTopicText *text;
  int interests[5];
  int categories[5];
  ScoutWorldPhrases aliases;
  ScoutWorldPhrases openers;
  ScoutWorldPhrases extras;
  ScoutWorldPhrases captions;
} ScoutWorldTopic;

/* The topics as written down; the last one has no openers. In scout-world-topics-data.c. */
extern const ScoutWorldTopicText scout_world_topic_texts[];

/**
 * scout_world_get_n_topics:
 *
 * Returns: number of topics
 */
guint scout_world_get_n_topics (void);

/**
 * scout_world_topic_get:
 * @topic: number of a topic
 *
 * Returns: the topic
 */
const ScoutWorldTopic *scout_world_topic_get (guint topic);

/**
 * scout_world_topic_lookup:
 * @interest: S2's name of an interest that a topic has
 *
 * Returns: number of the first topic that has it
 */
guint scout_world_topic_lookup (const char *interest);

/**
 * scout_world_phrase_get:
 * @phrase: number of a phrase
 *
 * Returns: its text
 */
const char *scout_world_phrase_get (guint phrase);

/**
 * scout_world_get_n_phrases:
 *
 * Returns: number of phrases
 */
guint scout_world_get_n_phrases (void);

/**
 * scout_world_phrases_get_common:
 * @language: (nullable): code of a language whose script is not Latin, or %NULL
 *
 * Returns: sentences that fit any bio; in @language if there are any
 */
ScoutWorldPhrases scout_world_phrases_get_common (const char *language);

/**
 * scout_world_phrases_get_cast:
 * @member: number of a member of the cast (scout-world-cast.h)
 * @captions: (out): captions of that member
 *
 * Returns: the bio of that member, one phrase
 */
ScoutWorldPhrases scout_world_phrases_get_cast (guint              member,
                                                ScoutWorldPhrases *captions);

/**
 * scout_world_brand_get:
 * @kind: letter of a kind of brand
 * @number: any number
 *
 * Returns: name of an invented brand of that kind
 */
const char *scout_world_brand_get (char  kind,
                                   guint number);

G_END_DECLS
