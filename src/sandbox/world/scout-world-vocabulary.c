/* scout-world-vocabulary.c: the fixed values of S2 that the sandbox's world is described by.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tables and look-ups only. The names are Meta's and stand here once for the whole world; what a
 * creator does with them is decided elsewhere. Constant, so for any thread.
 */

#include "config.h"

#include "scout-world-vocabulary.h"

#include "scout-world.h"

typedef struct
{
  guint level;
  const char *name;
} Interest;

static const char * const categories[SCOUT_WORLD_N_CATEGORIES] = {
  "digital_creator", "video_creator", "artist", "comedian", "activity_general", "entrepreneur",
  "personal_blog", "blogger", "bands_musicians", "person", "athlete", "gaming_video_creator",
  "chef",
};

static const char * const ages[SCOUT_WORLD_N_AGES] = {
  "18-24", "25-34", "35-44", "45-54", "55-64", "65+",
};

static const char * const content_types[SCOUT_WORLD_N_CONTENT_TYPES] = {
  "reels", "videos", "photos", "story", "links", "multi_photo", "multi_media", "live", "text",
};

static const ScoutWorldCountry countries[SCOUT_WORLD_N_COUNTRIES] = {
  { "US", 330, "en es",
    "english english english hispanic hispanic african indian nordic chinese italian",
    "CA GB MX AU PH DE IN NG IE JM",
    "New York, NY|Los Angeles, CA|Chicago, IL|Houston, TX|Seattle, WA|Atlanta, GA|Portland, OR|"
    "Austin, TX|Denver, CO|Boston, MA" },
  { "CA", 110, "en fr", "english english french french nordic indian chinese arabic",
    "US GB FR AU SE IN DE IE NZ BE",
    "Toronto, ON|Vancouver, BC|Montreal, QC|Calgary, AB|Ottawa, ON|Edmonton, AB|Halifax, NS|"
    "Victoria, BC" },
  { "GB", 80, "en",
    "english english english indian african arabic slavic", "US IE AU CA IN ZA NZ ES FR DE",
    "London|Manchester|Birmingham|Glasgow|Bristol|Leeds|Edinburgh|Cardiff" },
  { "AR", 35, "es", "hispanic hispanic hispanic italian", "UY CL MX ES US PE CO BR PY BO",
    "Buenos Aires|Córdoba|Rosario|Mendoza|La Plata|Mar del Plata|Salta|Bariloche" },
  { "AU", 45, "en", "english english chinese indian italian", "NZ US GB CA IN SG ID IE PH ZA",
    "Sydney, NSW|Melbourne, VIC|Brisbane, QLD|Perth, WA|Adelaide, SA|Hobart, TAS|Cairns, QLD|"
    "Newcastle, NSW" },
  { "BR", 65, "pt",
    "brazilian brazilian brazilian japanese italian", "PT US AR AO MZ PY UY ES CL CO",
    "São Paulo, SP|Rio de Janeiro, RJ|Belo Horizonte, MG|Curitiba, PR|Recife, PE|Salvador, BA|"
    "Porto Alegre, RS|Fortaleza, CE" },
  { "DE", 40, "de en", "german german german turkish slavic cyrillic arabic-native",
    "AT CH NL PL TR US BE IT FR LU",
    "Berlin|Hamburg|München|Köln|Frankfurt am Main|Leipzig|Stuttgart|Düsseldorf" },
  { "ES", 35, "es", "hispanic hispanic hispanic catalan", "MX AR CO PT FR GB CL PE IT US",
    "Madrid|Barcelona|València|Sevilla|Bilbao|Málaga|Zaragoza|Granada" },
  { "FR", 35, "fr",
    "french french french arabic arabic-native african", "BE CH CA MA DZ TN SN CI LU DE",
    "Paris|Lyon|Marseille|Toulouse|Bordeaux|Nantes|Lille|Strasbourg" },
  { "ID", 30, "id", "indonesian", "MY SG AU TW JP US NL BN TL SA",
    "Jakarta|Surabaya|Bandung|Yogyakarta|Medan|Denpasar|Semarang|Makassar" },
  { "IL", 15, "he ar ru", "hebrew hebrew-native arabic-native cyrillic",
    "US GB FR DE UA CA CY GR IT AU",
    "Tel Aviv|Jerusalem|Haifa|Rishon LeZion|Be'er Sheva|Netanya|Nazareth|Eilat" },
  { "IN", 60, "hi en", "indian indian devanagari", "US AE GB CA NP BD SG AU SA MY",
    "Mumbai|Delhi|Bengaluru|Chennai|Kolkata|Pune|Hyderabad|Jaipur" },
  { "JP", 40, "ja", "japanese japanese-native japanese-native", "US TW KR TH HK SG AU BR CA GB",
    "Tokyo|Osaka|Kyoto|Nagoya|Sapporo|Fukuoka|Yokohama|Kobe" },
  { "KR", 25, "ko", "korean korean-native korean-native", "US JP VN TW CA AU PH TH ID SG",
    "Seoul|Busan|Incheon|Daegu|Daejeon|Gwangju|Jeju|Suwon" },
  { "MX", 45, "es", "hispanic", "US CO GT AR ES PE HN SV CL EC",
    "Ciudad de México|Guadalajara, JAL|Monterrey, NL|Puebla, PUE|Tijuana, BC|Mérida, YUC|"
    "Querétaro, QRO|Oaxaca, OAX" },
  { "NL", 15, "nl en", "dutch dutch dutch indonesian turkish", "BE DE GB US SR ID FR ES CW TR",
    "Amsterdam|Rotterdam|Utrecht|Den Haag|Eindhoven|Groningen|Haarlem|Maastricht" },
  { "NZ", 15, "en", "english pacific english", "AU GB US CA FJ WS TO IN ZA IE",
    "Auckland|Wellington|Christchurch|Hamilton|Dunedin|Tauranga|Queenstown|Nelson" },
  { "TR", 25, "tr", "turkish", "DE AZ NL FR GB US CY BE AT IQ",
    "Istanbul|Ankara|Izmir|Bursa|Antalya|Adana|Gaziantep|Eskişehir" },
};

/* S2's "Available Interests", read as siblings per cell; the level says what stands below what. */
static const Interest interests[] = {
  { 1, "FASHION_AND_STYLE" },
  { 2, "FASHION" },
  { 3, "CLOTHING_AND_ACCESSORIES" },
  { 3, "FOOTWEAR" },
  { 2, "BEAUTY" },
  { 3, "HAIR_AND_HAIR_CARE" },
  { 4, "HAIRSTYLES_AND_TRENDS" },
  { 3, "NAILS_AND_NAIL_CARE" },
  { 1, "ANIMALS_AND_PETS" },
  { 2, "ANIMALS" },
  { 3, "MAMMALS" },
  { 3, "BIRDS" },
  { 2, "PETS" },
  { 3, "DOGS" },
  { 3, "CATS" },
  { 1, "VEHICLES_AND_TRANSPORTATION" },
  { 2, "GROUND_TRANSPORTATION" },
  { 3, "CARS_AND_TRUCKS" },
  { 4, "CARS" },
  { 4, "CAR_CULTURE_AND_DRIVING" },
  { 2, "AVIATION" },
  { 2, "HEAVY_MACHINERY_VEHICLES" },
  { 2, "MOTORSPORTS" },
  { 2, "VEHICLES_AND_TRANSPORTATION_INDUSTRY" },
  { 1, "TRAVEL_AND_LEISURE_ACTIVITIES" },
  { 2, "TRAVEL_DESTINATIONS" },
  { 3, "TRAVEL_AND_TOURISM_IN_THE_AMERICAS" },
  { 3, "TRAVEL_AND_TOURISM_IN_EUROPE" },
  { 2, "VACATION_AND_LEISURE_ACTIVITIES" },
  { 3, "TOURIST_ATTRACTIONS" },
  { 1, "VISUAL_ARTS_ARCHITECTURE_AND_CRAFTS" },
  { 2, "VISUAL_ARTS" },
  { 2, "CRAFTS" },
  { 1, "FOOD_AND_DRINK" },
  { 2, "FOODS" },
  { 3, "DESSERTS_AND_SWEETS" },
  { 4, "CAKES" },
  { 3, "PRODUCE" },
  { 3, "BAKED_GOODS" },
  { 3, "MEATS_AND_SEAFOOD" },
  { 3, "PREPARED_FOODS_AND_DISHES" },
  { 2, "DRINKS" },
  { 3, "NON_ALCOHOLIC_BEVERAGES" },
  { 4, "COFFEE_DRINKS" },
  { 1, "SPORTS" },
  { 2, "COMBAT_SPORTS" },
  { 3, "WRESTLING" },
  { 2, "BASKETBALL" },
  { 2, "FOOTBALL_AMERICAN" },
  { 2, "FOOTBALL_SOCCER" },
  { 2, "FISHING" },
  { 2, "GOLF" },
  { 1, "PERFORMING_ARTS" },
  { 2, "COMEDY" },
  { 3, "STAND_UP_COMEDY" },
  { 2, "DANCE" },
  { 1, "HOME_AND_GARDEN" },
  { 2, "HORTICULTURE_AND_GARDENING" },
  { 3, "GARDENING_AND_LANDSCAPING" },
  { 2, "HOME_RENOVATION_AND_CONSTRUCTION" },
  { 2, "HOUSEHOLD_MANAGEMENT" },
  { 2, "INTERIOR_DESIGN" },
  { 2, "FURNITURE_APPLIANCES_AND_HOME_FUNISHINGS" },
  { 1, "MUSIC_AND_AUDIO" },
  { 2, "PODCASTS_AND_RADIO" },
  { 3, "PODCASTS" },
  { 2, "MUSICAL_INSTRUMENTS" },
  { 2, "MUSICAL_PERFORMANCES" },
  { 1, "BUSINESS_FINANCE_AND_ECONOMICS" },
  { 1, "GAMES_PUZZLES_AND_PLAY" },
  { 2, "TOYS" },
  { 2, "VIDEO_GAMES" },
  { 1, "TV_AND_MOVIES" },
  { 2, "TV_AND_MOVIES_CELEBRITIES" },
  { 1, "SCIENCE_AND_TECH" },
  { 2, "TECHNOLOGY" },
};

const char *
scout_world_category_get_name (guint category)
{
  g_return_val_if_fail (category < SCOUT_WORLD_N_CATEGORIES, NULL);

  return categories[category];
}

int
scout_world_category_lookup (const char *name)
{
  g_return_val_if_fail (name != NULL, -1);

  for (int i = 0; i < SCOUT_WORLD_N_CATEGORIES; i++)
    if (g_ascii_strcasecmp (categories[i], name) == 0)
      return i;

  return -1;
}

const ScoutWorldCountry *
scout_world_country_get (guint country)
{
  g_return_val_if_fail (country < SCOUT_WORLD_N_COUNTRIES, NULL);

  return &countries[country];
}

int
scout_world_country_lookup (const char *code)
{
  g_return_val_if_fail (code != NULL, -1);

  for (int i = 0; i < SCOUT_WORLD_N_COUNTRIES; i++)
    if (g_ascii_strcasecmp (countries[i].code, code) == 0)
      return i;

  return -1;
}

int
scout_world_interest_lookup (const char *name)
{
  g_return_val_if_fail (name != NULL, -1);

  for (guint i = 0; i < G_N_ELEMENTS (interests); i++)
    if (g_ascii_strcasecmp (interests[i].name, name) == 0)
      return (int) i;

  return -1;
}

const char *
scout_world_interest_get_name (int interest)
{
  g_return_val_if_fail (interest >= 0 && interest < (int) G_N_ELEMENTS (interests), NULL);

  return interests[interest].name;
}

gboolean
scout_world_interest_is_within (int interest,
                                int ancestor)
{
  g_return_val_if_fail (interest >= 0 && interest < (int) G_N_ELEMENTS (interests), FALSE);

  if (ancestor < 0 || ancestor > interest)
    return FALSE;

  for (int i = interest; i > ancestor; i--)
    if (interests[i].level <= interests[ancestor].level)
      return FALSE;

  return TRUE;
}

const char *
scout_world_get_age_name (guint age)
{
  g_return_val_if_fail (age < SCOUT_WORLD_N_AGES, NULL);

  return ages[age];
}

const char *
scout_world_get_content_type_name (guint content_type)
{
  g_return_val_if_fail (content_type < SCOUT_WORLD_N_CONTENT_TYPES, NULL);

  return content_types[content_type];
}

gboolean
scout_world_is_country (const char *value)
{
  return scout_world_country_lookup (value) >= 0;
}

gboolean
scout_world_is_category (const char *value)
{
  return scout_world_category_lookup (value) >= 0;
}

gboolean
scout_world_is_interest (const char *value)
{
  return scout_world_interest_lookup (value) >= 0;
}
