/* scout-world-cast.c: the invented creators who are in every world, with numbers 0 and up.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A table. The first thirteen are the people of the design's pictures; the others carry scripts,
 * lengths and characters that a client must cope with, or stand for the states of joining.
 */

#include "config.h"

#include "scout-world-cast.h"

#define ONBOARDED SCOUT_WORLD_ONBOARDED

static const ScoutWorldMember cast[] = {
  { "Maya Lindqvist", "mayabrews", "CA", FALSE, 1, ONBOARDED,
    { "COFFEE_DRINKS", "BAKED_GOODS" }, "digital_creator blogger", "en sv",
    482310, 7.07, 4.8, SCOUT_WORLD_THEME_LATTE, 0, "bg0 skin0 hair2 long top0",
    "Alder & Oat|Lumen Kettle Co.|Fjordware|Northbean Roasters",
    "Slow mornings, pour-overs and honest coffee gear reviews. A new roaster every Friday. "
    "Recipes in grams, opinions in moderation.",
    "Pour over coffee for two, without the rush|"
    "Dialling in a washed Ethiopian: three grinds, one kettle, zero drama|"
    "Coffee and cardamom cookies on a grey Sunday|"
    "Oat milk that actually steams? We tried five cartons blind|"
    "The coffee I stopped chasing|A latte heart in slow motion" },
  { "Theo Whitaker", "theo.pours", "US", TRUE, 1, ONBOARDED,
    { "COFFEE_DRINKS", NULL }, "video_creator", "en",
    128400, 8.6, 6.1, SCOUT_WORLD_THEME_BEANS, 2, "bg1 skin0 hair0 short beard top1",
    "Northbean Roasters|Grindwell",
    "Pour over coffee, one kettle at a time. Home roaster, loud grinder, quiet videos.",
    "Inside a nine-kilo roast, from green beans to first crack|My pour over coffee in 90 seconds|"
    "Which beans for cold brew? A taste test|Coffee for people who wake up angry" },
  { "Priya Raman", "priyaplates", "US", FALSE, 1, ONBOARDED,
    { "PREPARED_FOODS_AND_DISHES", "COFFEE_DRINKS" }, "chef video_creator", "en ta",
    867120, 6.8, 3.9, SCOUT_WORLD_THEME_PLATE, 3, "bg2 skin3 hair0 long top3",
    "Juniper & Salt|Alder & Oat|Copperleaf Pans",
    "South Indian home cooking and filter coffee. Everything on a plate, nothing wasted.",
    "Filter coffee the way my aunt makes it|Lemon rice in one pan|Dosa batter, day by day|"
    "Cookies with jaggery and pepper" },
  { "Camille Roux", "camille.aufour", "CA", FALSE, 2, ONBOARDED,
    { "BAKED_GOODS", "COFFEE_DRINKS" }, "chef blogger", "fr en",
    395480, 5.1, 4.2, SCOUT_WORLD_THEME_LOAF, 2, "bg3 skin0 hair3 bob top5",
    "Millstone & Daughters|Alder & Oat",
    "Pain, brioche, biscuits. Baker in Montréal; coffee before the oven is warm.",
    "Saturday loaf, still warm. The crumb shot you asked for|Coffee éclairs, finally right|"
    "Brown butter cookies at midnight|Flour, water, time" },
  { "Dele Okafor", "deleontherun", "US", TRUE, 1, ONBOARDED,
    { "SPORTS", "COFFEE_DRINKS" }, "athlete", "en yo",
    214050, 7.9, 5.4, SCOUT_WORLD_THEME_MOUNTAINS, 7, "bg4 skin5 hair0 afro top2",
    "Trailhead Supply|Northbean Roasters",
    "Trail runner, coffee drinker, in that order on good days.",
    "Trail kit for two cups of coffee at sunrise: stove, hand grinder|Hill repeats, and why|"
    "What 100 miles did to my socks" },
  { "Aiko Tanabe", "aiko.slowdays", "CA", FALSE, 1, ONBOARDED,
    { "INTERIOR_DESIGN", "COFFEE_DRINKS" }, "personal_blog", "en ja",
    156240, 5.2, 5.0, SCOUT_WORLD_THEME_LEAVES, 1, "bg5 skin2 hair0 bob top4",
    "Fjordware|Linen & Lark",
    "Slow days, small flat, big window. Plants, linen and hand-brewed coffee.",
    "Greenhouse brunch. Recipe card in the comments|Hand-brewed coffee and a wet street|"
    "Where the light falls at four" },
  { "Tomás Arriaga", "tomascocina", "US", TRUE, 2, ONBOARDED,
    { "PREPARED_FOODS_AND_DISHES", "STAND_UP_COMEDY" }, "chef comedian", "es en",
    1243900, 7.9, 3.1, SCOUT_WORLD_THEME_HILLS, 10, "bg6 skin3 hair0 short beard top1",
    "Juniper & Salt|Copperleaf Pans|Lumen Kettle Co.",
    "Cocina de casa with jokes. My mother corrects me in the comments. Café de olla always on.",
    "Café de olla: coffee with cinnamon and opinions|Tacos my uncle would deny|Salsa, loudly" },
  { "Harper Quinlan", "flatwhite.hq", "CA", FALSE, 1, ONBOARDED,
    { "COFFEE_DRINKS", "BUSINESS_FINANCE_AND_ECONOMICS" }, "entrepreneur digital_creator", "en",
    109730, 5.4, 4.6, SCOUT_WORLD_THEME_MUG, 5, "bg7 skin0 hair4 bun top1",
    "Alder & Oat|Grindwell",
    "I run a coffee cart and write down what it costs. Flat whites, spreadsheets, early alarms.",
    "What a coffee cart earns in May|Flat white, but make it oat|Barista hiring: what I ask" },
  { "Marcus Bell", "bellandbean", "US", TRUE, 2, ONBOARDED,
    { "COFFEE_DRINKS", "STAND_UP_COMEDY" }, "video_creator comedian", "en",
    331600, 8.2, 3.6, SCOUT_WORLD_THEME_SKYLINE, 8, "bg8 skin4 hair0 cap top3",
    "Northbean Roasters|Alder & Oat",
    "Comedian behind an espresso machine. Sketches between orders.",
    "When the café runs out of oat milk|Types of coffee customers, part nine|Espresso, no notes" },
  { "Lucía Ferreyra", "lucia.desayuna", "US", FALSE, 1, ONBOARDED,
    { "BAKED_GOODS", "COFFEE_DRINKS" }, "blogger", "es en",
    248300, 5.2, 4.1, SCOUT_WORLD_THEME_COOKIES, 6, "bg6 skin1 hair1 wavy top2",
    "Millstone & Daughters",
    "Breakfast is the best meal. Medialunas, cookies and coffee with milk.",
    "Alfajores: cookies worth the trouble|Coffee with milk, the long version|Breakfast for five" },
  { "Noor Haddad", "noorathome", "CA", FALSE, 2, ONBOARDED,
    { "PREPARED_FOODS_AND_DISHES", "COFFEE_DRINKS" }, "chef", "ar en fr",
    173480, 5.4, 5.2, SCOUT_WORLD_THEME_LEAVES, 4, "bg6 skin2 hair0 long top6",
    "Juniper & Salt|Linen & Lark",
    "Levantine cooking from a small Canadian kitchen. Cardamom coffee for every guest.",
    "Cardamom coffee in a small pot|Ma'amoul cookies for forty guests|Olives, cracked" },
  { "Ben Achterberg", "ben.dials.in", "US", TRUE, 1, ONBOARDED,
    { "COFFEE_DRINKS", "TECHNOLOGY" }, "digital_creator", "en nl",
    142100, 5.1, 4.9, SCOUT_WORLD_THEME_MUG, 2, "bg7 skin0 hair3 short beard top0",
    "Grindwell|Lumen Kettle Co.",
    "Espresso with too many sensors. I measure coffee so that you don't have to.",
    "A pressure sensor for 12 dollars|Espresso puck prep, filmed at 1,000 frames|"
    "Does water matter for coffee? Yes" },
  { "June Castellano", "juneandrye", "CA", FALSE, 1, ONBOARDED,
    { "BAKED_GOODS", "VISUAL_ARTS" }, "blogger artist", "en es",
    118560, 5.5, 5.7, SCOUT_WORLD_THEME_WAVES, 7, "bg8 skin0 hair2 bun top7",
    "Millstone & Daughters|Paper Heron",
    "Rye bread, watercolours, one very old oven. Coffee stains on every page.",
    "Painting with coffee, on purpose|Rye bread from scratch|Cookies shaped like my neighbours" },
  { "Annegret Friederike Freifrau von Hohenstein-Wallersbrunn zu Lichtenfels-Oberkirchen",
    "annegret.von.hohenstein.wallersbrunn", "DE", FALSE, 3, ONBOARDED,
    { "GARDENING_AND_LANDSCAPING", "BAKED_GOODS" }, "blogger digital_creator person", "de en",
    94820, 3.8, 3.4, SCOUT_WORLD_THEME_FLOWERS, 9, "bg9 skin0 hair5 bun glasses top4",
    "Blumenwerkstatt Adelheid|Fjordware",
    "Rosengärten, Streuobstwiesen und Kaffeekränzchen. Donaudampfschifffahrtselektrizitäten"
    "hauptbetriebswerkbauunterbeamtengesellschaft ist auch nur ein Wort.", NULL },
  { "佐藤 さくら", "sakura.kissa", "JP", FALSE, 1, ONBOARDED,
    { "COFFEE_DRINKS", "VISUAL_ARTS" }, "digital_creator artist", "ja",
    268900, 6.1, 4.4, SCOUT_WORLD_THEME_LATTE, 5, "bg6 skin1 hair0 bob top5",
    "Paper Heron|Lumen Kettle Co.",
    "喫茶店めぐりと手描きの地図。毎週土曜日に新しい一杯。☕ Coffee maps from Kyoto.", NULL },
  { "ليلى منصور", "layla.mansour.kitchen", "GB", FALSE, 1, ONBOARDED,
    { "PREPARED_FOODS_AND_DISHES", "DESSERTS_AND_SWEETS" }, "chef video_creator", "ar en",
    412700, 5.9, 4.0, SCOUT_WORLD_THEME_PLATE, 4, "bg4 skin2 hair0 scarf top0",
    "Juniper & Salt", "وصفات من بيت جدتي، خطوة بخطوة. أهلاً وسهلاً بكم في مطبخي الصغير.", NULL },
  { "Дарья Коваленко", "darya.malyuye", "DE", FALSE, 1, ONBOARDED,
    { "VISUAL_ARTS", "CATS" }, "artist", "ru uk de",
    87340, 4.6, 6.8, SCOUT_WORLD_THEME_PAINT, 5, "bg5 skin0 hair4 wavy top7",
    "Paper Heron", "Рисую акварелью город, людей и котов. Новая картина каждую неделю.", NULL },
  { "अनन्या जोशी", "ananya.safar", "IN", FALSE, 1, ONBOARDED,
    { "TOURIST_ATTRACTIONS", "PREPARED_FOODS_AND_DISHES" }, "video_creator blogger", "hi en",
    1530200, 6.6, 3.3, SCOUT_WORLD_THEME_CLOUDS, 3, "bg2 skin3 hair0 wavy top2",
    "Wayfarer Post|Trailhead Supply", "पहाड़, रेल और गरम चाय। हर हफ़्ते एक नया शहर।", NULL },
  { "김서연", "seoyeon.daily", "KR", FALSE, 0, ONBOARDED,
    { "BEAUTY", "COFFEE_DRINKS" }, "digital_creator", "ko en",
    734500, 8.8, 5.1, SCOUT_WORLD_THEME_SCALLOPS, 6, "bg3 skin1 hair0 long top7",
    "Veil & Vine|Dewlight", "매일의 피부 기록과 동네 카페. 광고는 항상 표시해요.", NULL },
  { "תמר פלד", "tamar.peled", "IL", FALSE, 2, ONBOARDED,
    { "GARDENING_AND_LANDSCAPING", NULL }, "blogger", "he en",
    58100, 4.1, 4.7, SCOUT_WORLD_THEME_LEAVES, 1, "bg1 skin1 hair1 curly top0",
    "Greenhand", "גינה על המרפסת, עציצים וסבלנות. טיפים חדשים בכל יום שישי.", NULL },
  { "Thandiwe Mbeki", "thandi.crumbs", "GB", FALSE, 0, ONBOARDED,
    { "CAKES", "COFFEE_DRINKS" }, "chef artist", "en zu",
    305600, 9.2, 6.3, SCOUT_WORLD_THEME_CAKE, 6, "bg9 skin5 hair0 braids top3",
    "Juniper & Salt|Sugarloft",
    "🍪☕️✨ Cakes & cookies, big & small 👩🏾‍🍳🏳️‍🌈 | 📍London 🇬🇧 | DM = 💌 | "
    "baking since 2011 👵🏾➡️👩🏾➡️👧🏾", NULL },
  { "Tess <b>bold & co</b> O'Marlowe", "tess.bold.and.co", "US", FALSE, 1, ONBOARDED,
    { "BAKED_GOODS", "CRAFTS" }, "entrepreneur blogger", "en",
    121900, 4.4, 3.7, SCOUT_WORLD_THEME_STRIPES, 3, "bg2 skin0 hair3 curly glasses top6",
    "\"Quote & Unquote\"|<Angle/> Ovens",
    "<b>bold & co</b>: cookies, 100% butter. Prices from $5 %s %n {\"json\":true} "
    "'); DROP TABLE cookies;-- <script>alert(1)</script> &amp; friends \\u0041 \xe2\x80\xaeneddih",
    NULL },
  { "Ivy Thornbury", "ivy.thornbury", "US", FALSE, -1, SCOUT_WORLD_INVITED,
    { "COFFEE_DRINKS", NULL }, "digital_creator", "en",
    76200, 4.0, 4.0, SCOUT_WORLD_THEME_BEANS, 2, "bg7 skin0 hair2 curly top5",
    "", "Coffee, mostly. New here.", NULL },
  { "Wes Prescott", "wes.prescott", "CA", TRUE, -1, SCOUT_WORLD_NOT_INVITED,
    { "GOLF", NULL }, "person", "en",
    31400, 3.0, 3.0, SCOUT_WORLD_THEME_HILLS, 1, "bg1 skin0 hair1 short top1",
    "", "Golf and weather.", NULL },
  { "Silas Keene", "silas.keene", "US", TRUE, -1, SCOUT_WORLD_INELIGIBLE,
    { "TECHNOLOGY", NULL }, "person", "en",
    2300, 1.0, 2.0, SCOUT_WORLD_THEME_CIRCUIT, 8, "bg8 skin0 hair0 short glasses top4",
    "", "", NULL },
};

guint
scout_world_cast_get_n_members (void)
{
  return G_N_ELEMENTS (cast);
}

const ScoutWorldMember *
scout_world_cast_get (guint index)
{
  return index < G_N_ELEMENTS (cast) ? &cast[index] : NULL;
}
