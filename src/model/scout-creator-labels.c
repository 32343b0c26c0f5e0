/* scout-creator-labels.c: what categories and interests are called in the interface.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Labels for the values of S2's `creator_categories` and "Available Interests", for translation.
 * Meta adds values without notice, so that a value missing here is shown all the same, in words
 * made from its wire name. Pure functions for any thread.
 */

#include "config.h"

#include "scout-creator.h"

#include <glib/gi18n.h>

/* Longer wire names are not Meta's; they are cut so that no label costs the layout its time. */
#define LONGEST_LABEL 64

typedef struct
{
  const char *name;
  const char *label;
} Label;

static const Label category_labels[] = {
  { "digital_creator", N_("Digital creator") },
  { "video_creator", N_("Video creator") },
  { "artist", N_("Artist") },
  { "comedian", N_("Comedian") },
  { "activity_general", N_("General activity") },
  { "entrepreneur", N_("Entrepreneur") },
  { "personal_blog", N_("Personal blog") },
  { "blogger", N_("Blogger") },
  { "bands_musicians", N_("Bands and musicians") },
  { "person", N_("Person") },
  { "athlete", N_("Athlete") },
  { "gaming_video_creator", N_("Gaming video creator") },
  { "chef", N_("Chef") },
};

static const Label interest_labels[] = {
  { "FASHION_AND_STYLE", N_("Fashion and style") },
  { "FASHION", N_("Fashion") },
  { "CLOTHING_AND_ACCESSORIES", N_("Clothing and accessories") },
  { "FOOTWEAR", N_("Footwear") },
  { "BEAUTY", N_("Beauty") },
  { "HAIR_AND_HAIR_CARE", N_("Hair and hair care") },
  { "HAIRSTYLES_AND_TRENDS", N_("Hairstyles and trends") },
  { "NAILS_AND_NAIL_CARE", N_("Nails and nail care") },
  { "ANIMALS_AND_PETS", N_("Animals and pets") },
  { "ANIMALS", N_("Animals") },
  { "MAMMALS", N_("Mammals") },
  { "BIRDS", N_("Birds") },
  { "PETS", N_("Pets") },
  { "DOGS", N_("Dogs") },
  { "CATS", N_("Cats") },
  { "VEHICLES_AND_TRANSPORTATION", N_("Vehicles and transportation") },
  { "GROUND_TRANSPORTATION", N_("Ground transportation") },
  { "CARS_AND_TRUCKS", N_("Cars and trucks") },
  { "CARS", N_("Cars") },
  { "CAR_CULTURE_AND_DRIVING", N_("Car culture and driving") },
  { "AVIATION", N_("Aviation") },
  { "HEAVY_MACHINERY_VEHICLES", N_("Heavy machinery") },
  { "MOTORSPORTS", N_("Motorsports") },
  { "VEHICLES_AND_TRANSPORTATION_INDUSTRY", N_("Vehicle industry") },
  { "TRAVEL_AND_LEISURE_ACTIVITIES", N_("Travel and leisure") },
  { "TRAVEL_DESTINATIONS", N_("Travel destinations") },
  { "TRAVEL_AND_TOURISM_IN_THE_AMERICAS", N_("Travel in the Americas") },
  { "TRAVEL_AND_TOURISM_IN_EUROPE", N_("Travel in Europe") },
  { "VACATION_AND_LEISURE_ACTIVITIES", N_("Vacation and leisure") },
  { "TOURIST_ATTRACTIONS", N_("Tourist attractions") },
  { "VISUAL_ARTS_ARCHITECTURE_AND_CRAFTS", N_("Visual arts, architecture and crafts") },
  { "VISUAL_ARTS", N_("Visual arts") },
  { "CRAFTS", N_("Crafts") },
  { "FOOD_AND_DRINK", N_("Food and drink") },
  { "FOODS", N_("Foods") },
  { "DESSERTS_AND_SWEETS", N_("Desserts and sweets") },
  { "CAKES", N_("Cakes") },
  { "PRODUCE", N_("Produce") },
  { "BAKED_GOODS", N_("Baked goods") },
  { "MEATS_AND_SEAFOOD", N_("Meats and seafood") },
  { "PREPARED_FOODS_AND_DISHES", N_("Prepared foods and dishes") },
  { "DRINKS", N_("Drinks") },
  { "NON_ALCOHOLIC_BEVERAGES", N_("Non-alcoholic beverages") },
  { "COFFEE_DRINKS", N_("Coffee drinks") },
  { "SPORTS", N_("Sports") },
  { "COMBAT_SPORTS", N_("Combat sports") },
  { "WRESTLING", N_("Wrestling") },
  { "BASKETBALL", N_("Basketball") },
  { "FOOTBALL_AMERICAN", N_("American football") },
  { "FOOTBALL_SOCCER", N_("Football (soccer)") },
  { "FISHING", N_("Fishing") },
  { "GOLF", N_("Golf") },
  { "PERFORMING_ARTS", N_("Performing arts") },
  { "COMEDY", N_("Comedy") },
  { "STAND_UP_COMEDY", N_("Stand-up comedy") },
  { "DANCE", N_("Dance") },
  { "HOME_AND_GARDEN", N_("Home and garden") },
  { "HORTICULTURE_AND_GARDENING", N_("Horticulture and gardening") },
  { "GARDENING_AND_LANDSCAPING", N_("Gardening and landscaping") },
  { "HOME_RENOVATION_AND_CONSTRUCTION", N_("Home renovation and construction") },
  { "HOUSEHOLD_MANAGEMENT", N_("Household management") },
  { "INTERIOR_DESIGN", N_("Interior design") },
  /* Meta's own spelling (conventions section 7, row 28); the label is right. */
  { "FURNITURE_APPLIANCES_AND_HOME_FUNISHINGS", N_("Furniture, appliances and furnishings") },
  { "MUSIC_AND_AUDIO", N_("Music and audio") },
  { "PODCASTS_AND_RADIO", N_("Podcasts and radio") },
  { "PODCASTS", N_("Podcasts") },
  { "MUSICAL_INSTRUMENTS", N_("Musical instruments") },
  { "MUSICAL_PERFORMANCES", N_("Musical performances") },
  { "BUSINESS_FINANCE_AND_ECONOMICS", N_("Business, finance and economics") },
  { "GAMES_PUZZLES_AND_PLAY", N_("Games, puzzles and play") },
  { "TOYS", N_("Toys") },
  { "VIDEO_GAMES", N_("Video games") },
  { "TV_AND_MOVIES", N_("TV and movies") },
  { "TV_AND_MOVIES_CELEBRITIES", N_("TV and movie celebrities") },
  { "SCIENCE_AND_TECH", N_("Science and tech") },
  { "TECHNOLOGY", N_("Technology") },
};

/* "COFFEE_DRINKS" becomes "Coffee drinks"; letters beyond ASCII are left alone. */
static char *
dup_words (const char *name)
{
  g_autofree char *valid = g_utf8_make_valid (name, -1);
  g_autofree char *words = g_utf8_substring (valid, 0, MIN (g_utf8_strlen (valid, -1),
                                                            LONGEST_LABEL));

  for (char *at = words; *at != '\0'; at++)
    *at = *at == '_' ? ' ' : g_ascii_tolower (*at);
  g_strstrip (words);
  words[0] = g_ascii_toupper (words[0]);

  return g_steal_pointer (&words);
}

static char *
dup_label (const Label *labels,
           gsize        n_labels,
           const char  *name)
{
  for (gsize i = 0; i < n_labels; i++)
    {
      if (g_ascii_strcasecmp (labels[i].name, name) == 0)
        return g_strdup (_(labels[i].label));
    }

  return dup_words (name);
}

char *
scout_creator_category_dup_label (const char *category)
{
  g_return_val_if_fail (category != NULL, NULL);

  return dup_label (category_labels, G_N_ELEMENTS (category_labels), category);
}

char *
scout_creator_interest_dup_label (const char *interest)
{
  g_return_val_if_fail (interest != NULL, NULL);

  return dup_label (interest_labels, G_N_ELEMENTS (interest_labels), interest);
}
