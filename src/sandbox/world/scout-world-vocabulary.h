/* scout-world-vocabulary.h: the fixed values of S2 that the sandbox's world is described by.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* S2's creator_categories, in its order; a creator's categories are a set of bits of these. */
typedef enum
{
  SCOUT_WORLD_DIGITAL_CREATOR,
  SCOUT_WORLD_VIDEO_CREATOR,
  SCOUT_WORLD_ARTIST,
  SCOUT_WORLD_COMEDIAN,
  SCOUT_WORLD_ACTIVITY_GENERAL,
  SCOUT_WORLD_ENTREPRENEUR,
  SCOUT_WORLD_PERSONAL_BLOG,
  SCOUT_WORLD_BLOGGER,
  SCOUT_WORLD_BANDS_MUSICIANS,
  SCOUT_WORLD_PERSON,
  SCOUT_WORLD_ATHLETE,
  SCOUT_WORLD_GAMING_VIDEO_CREATOR,
  SCOUT_WORLD_CHEF,
  SCOUT_WORLD_N_CATEGORIES,
} ScoutWorldCategory;

#define SCOUT_WORLD_N_COUNTRIES 18
#define SCOUT_WORLD_N_AGES 6
#define SCOUT_WORLD_N_CONTENT_TYPES 9

/**
 * ScoutWorldCountry:
 * @code: ISO 3166-1 alpha-2 code
 * @weight: creators in a thousand
 * @languages: codes of the languages spoken, commonest first, separated by spaces
 * @cultures: keys of the cultures that names come from, separated by spaces, repeated if commoner
 * @neighbours: codes of the countries where followers live too, nearest first, by spaces
 * @cities: cities that followers live in, largest first, separated by "|"
 *
 * One of the countries of S2's creator_countries.
 */
typedef struct
{
  const char *code;
  guint weight;
  const char *languages;
  const char *cultures;
  const char *neighbours;
  const char *cities;
} ScoutWorldCountry;

/**
 * scout_world_category_get_name:
 * @category: a category
 *
 * Returns: S2's name of @category
 */
const char *scout_world_category_get_name (guint category);

/**
 * scout_world_category_lookup:
 * @name: text of any kind
 *
 * Returns: the #ScoutWorldCategory of that name in any case, or -1
 */
int scout_world_category_lookup (const char *name);

/**
 * scout_world_country_get:
 * @country: number of a country, less than %SCOUT_WORLD_N_COUNTRIES
 *
 * Returns: what is known about it
 */
const ScoutWorldCountry *scout_world_country_get (guint country);

/**
 * scout_world_country_lookup:
 * @code: text of any kind
 *
 * Returns: number of the country of that code in any case, or -1
 */
int scout_world_country_lookup (const char *code);

/**
 * scout_world_interest_lookup:
 * @name: text of any kind
 *
 * Returns: number of the interest of that name in any case, or -1
 */
int scout_world_interest_lookup (const char *name);

/**
 * scout_world_interest_get_name:
 * @interest: number of an interest
 *
 * Returns: S2's name of the interest
 */
const char *scout_world_interest_get_name (int interest);

/**
 * scout_world_interest_is_within:
 * @interest: number of an interest
 * @ancestor: number of another or the same
 *
 * Returns: %TRUE if @interest is @ancestor or stands below it in S2's "Available Interests"
 */
gboolean scout_world_interest_is_within (int interest,
                                         int ancestor);

/**
 * scout_world_get_age_name:
 * @age: 0 for the youngest to %SCOUT_WORLD_N_AGES - 1
 *
 * Returns: the age group as S2 answers it
 */
const char *scout_world_get_age_name (guint age);

/**
 * scout_world_get_content_type_name:
 * @content_type: 0 to %SCOUT_WORLD_N_CONTENT_TYPES - 1
 *
 * Returns: the content type as S2's breakdowns name it, in its order
 */
const char *scout_world_get_content_type_name (guint content_type);

G_END_DECLS
