/* scout-world-topics-data.c: the words of the topics that the invented creators write about.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A table and nothing else. To add a topic is to add a row before the last one; the shares of the
 * others shrink. All brands and people are invented.
 */

#include "config.h"

#include "scout-world-topics.h"

const ScoutWorldTopicText scout_world_topic_texts[] = {
  { 62, "COFFEE_DRINKS", "digital_creator blogger video_creator entrepreneur", "cc",
    { SCOUT_WORLD_THEME_LATTE, SCOUT_WORLD_THEME_BEANS },
    "brews pours espresso roasts beans flatwhite",
    "Coffee person before anything else.|Home barista with too many grinders.|"
    "I rate coffee shops by their chairs.|Third wave coffee, second-hand cups.|"
    "Coffee, bicycles, early trains.|Granddaughter of coffee farmers.|Learning coffee in public.|"
    "A coffee stand the size of a wardrobe.|Decaf coffee deserves better.|"
    "Roasting small batches in a very small shed.|"
    "Pour over recipes in grams, opinions in moderation.|"
    "One espresso machine, endless dialling in.",
    "A new roaster every Friday.|Latte art for people who spill.|Cold brew all summer.|"
    "Ask me about water.",
    "Dialling in a washed Ethiopian: three grinds, one kettle|"
    "A week of coffee for the price of lunch|Coffee and a quiet street|"
    "Iced coffee, four ways|The coffee that changed my mind|"
    "Is this grinder worth it? An honest test|"
    "The cold brew ratio I keep coming back to|Latte art in slow motion, mistakes included|"
    "Inside a nine-kilo roast, from green beans to first crack|Five cafés to visit before noon|"
    "Oat milk that actually steams? We tried five cartons blind|"
    "My pour over routine, start to cup" },
  { 55, "BAKED_GOODS", "chef blogger digital_creator personal_blog", "fk",
    { SCOUT_WORLD_THEME_LOAF, SCOUT_WORLD_THEME_COOKIES },
    "bakes crumbs loaf flour cookies dough",
    "Sourdough, slowly.|Baker of cookies, eater of most of them.|"
    "Home baker, cookie scientist.|Baking my way through one old book.|Pies before speeches.|"
    "Night baker, morning sleeper.|"
    "Bread, buns and a bit of patience.|"
    "I bake so that my neighbours like me.",
    "Recipes tested three times.|New bake every Sunday.|Flour on everything I own.",
    "Saturday loaf, still warm|Brown butter cookies with far too much salt|"
    "Cardamom buns in 40 seconds|"
    "The chewy cookie formula, explained|How to save a starter you forgot|"
    "Six cookies for one cookie box|Rye bread from scratch" },
  { 50, "PREPARED_FOODS_AND_DISHES", "chef video_creator digital_creator blogger", "fk",
    { SCOUT_WORLD_THEME_PLATE, SCOUT_WORLD_THEME_STRIPES },
    "cooks plates kitchen eats supper tastes",
    "Weeknight cooking for hungry people.|Family recipes, written down at last.|"
    "A small kitchen and big flavours.|Street food at home.",
    "Dinner in 25 minutes, honestly.|Spice drawer tour on request.|"
    "Mostly vegetables, never boring.",
    "One pan, five ingredients, no stress|My grandmother's dal, measured for the first time|"
    "Dumplings: the folding lesson|What I cook when nobody is watching|"
    "Noodles for a cold evening|A week of lunches for the price of one" },
  { 32, "CAKES DESSERTS_AND_SWEETS", "chef artist digital_creator", "fk",
    { SCOUT_WORLD_THEME_CAKE, SCOUT_WORLD_THEME_COOKIES },
    "cakes sweets sugar layers icing",
    "Layer cakes and small disasters.|Dessert first.|Sugar artist, cookie decorator.|"
    "Pastry, piping and patience.",
    "Classes on the first Monday.|Vegan options that taste of something.",
    "Decorating 48 cookies for a wedding|The silkiest buttercream|A cake that looks like a plant|"
    "Caramel without fear|Ice cream without a machine|Chocolate tart in four steps" },
  { 16, "MEATS_AND_SEAFOOD", "chef video_creator activity_general", "fo",
    { SCOUT_WORLD_THEME_PLATE, SCOUT_WORLD_THEME_WAVES },
    "grills smoke embers barbecue", "Low and slow.|Barbecue, fire and friends.|From boat to pan.",
    "Rubs and sauces from scratch.|Always near a fire.",
    "Brisket, hour by hour|Grilled mackerel with lemon|Ribs without a smoker|"
    "The fish counter, explained" },
  { 16, "PRODUCE", "digital_creator entrepreneur person", "fo",
    { SCOUT_WORLD_THEME_LEAVES, SCOUT_WORLD_THEME_HILLS },
    "harvest farm greens orchard", "Small farm, loud roosters.|Growing what we eat.|"
    "Market gardener, seed saver.", "Vegetable boxes on Thursdays.",
    "First tomatoes of the year|What is in season this week|Apples: a tasting|"
    "A day at the market stall" },
  { 16, "NON_ALCOHOLIC_BEVERAGES", "blogger digital_creator entrepreneur", "cf",
    { SCOUT_WORLD_THEME_MUG, SCOUT_WORLD_THEME_LEAVES },
    "tea steeps matcha sips", "Tea first, then the rest.|Matcha, mocktails and slow afternoons.|"
    "Zero proof bartender.", "Steeping notes every week.",
    "Gongfu brewing for beginners|A mocktail for every mood|Which matcha whisk?|"
    "Iced tea, three ways" },
  { 32, "TRAVEL_AND_TOURISM_IN_THE_AMERICAS", "blogger video_creator digital_creator", "to",
    { SCOUT_WORLD_THEME_MOUNTAINS, SCOUT_WORLD_THEME_ROAD },
    "wanders roams onroad trails", "Two backpacks, one van.|Travel slowly, eat everything.|"
    "Road trips from Alaska to Patagonia.|National parks and bad weather.",
    "Maps in the first comment.|Budget travel without misery.",
    "Three days in the desert with one cooler|The train nobody takes|Packing for six months|"
    "Hiking above the clouds|Hidden beaches, politely kept secret" },
  { 32, "TRAVEL_AND_TOURISM_IN_EUROPE", "blogger digital_creator personal_blog", "to",
    { SCOUT_WORLD_THEME_HILLS, SCOUT_WORLD_THEME_SKYLINE },
    "voyages nighttrains wayfarer abroad",
    "Night trains and long lunches.|Travel diaries from old towns.|"
    "Seeing Europe one station at a time.|Islands out of season.",
    "Itineraries on my page.|No flights since 2021.",
    "48 hours in a city you have never heard of|A hut, a lake, no signal|"
    "The best travel breakfast so far|"
    "Ferries: a love letter|Crossing four borders by bicycle" },
  { 20, "TOURIST_ATTRACTIONS VACATION_AND_LEISURE_ACTIVITIES", "activity_general video_creator",
    "to",
    { SCOUT_WORLD_THEME_CLOUDS, SCOUT_WORLD_THEME_WAVES },
    "weekends daytrips explores sights", "Weekends well spent.|Family days out, rated by children.|"
    "Theme parks, queues and snacks.", "Prices and parking included.",
    "The museum that let us touch everything|Best views for no money|Rainy day list|"
    "Camping with toddlers" },
  { 36, "SPORTS", "athlete digital_creator video_creator", "sw",
    { SCOUT_WORLD_THEME_MOUNTAINS, SCOUT_WORLD_THEME_WAVES },
    "runs ontherun moves strong stretches", "Running, mostly uphill.|Trail runner, slow eater.|"
    "Strength training for busy people.|Yoga teacher, average surfer.",
    "Training plans for real lives.|Race reports, good and bad.",
    "Trail kit for two cups at sunrise|My first ultra, kilometre by kilometre|"
    "Mobility in eight minutes|"
    "What I eat before a long run|Hill repeats, and why|Swimming in cold water" },
  { 30, "BASKETBALL", "athlete video_creator person", "sw",
    { SCOUT_WORLD_THEME_COURT, SCOUT_WORLD_THEME_STRIPES },
    "hoops dunks buckets court", "Hoops all day.|Basketball drills for short people.|"
    "Streetball stories.", "Camps every summer.|Film study on Wednesdays.",
    "Handles: ten minutes a day|Basketball shoes under review|The best outdoor courts in town|"
    "How I got my jump back|Game winners, ranked" },
  { 30, "FOOTBALL_SOCCER", "athlete video_creator person", "sw",
    { SCOUT_WORLD_THEME_PITCH, SCOUT_WORLD_THEME_STRIPES },
    "futbol goals kicks pitch",
    "Football is a language.|Freestyle footballer.|Sunday league, every week.|"
    "Women's football, loudly.", "Tactics in plain words.|Boots tested on mud.",
    "One touch drills|Every stadium in the second division|The curve, explained|"
    "Penalties: what helps|"
    "Training with a wall" },
  { 14, "WRESTLING COMBAT_SPORTS", "athlete person", "sw",
    { SCOUT_WORLD_THEME_STAGE, SCOUT_WORLD_THEME_STRIPES },
    "grapples suplex corner ringside",
    "Wrestler, coach, dad.|Judo taught me to fall.|Boxing gym regular.",
    "Kids' classes on Saturdays.",
    "Takedowns, slowly|Making weight without misery|Inside a local show" },
  { 12, "FOOTBALL_AMERICAN", "athlete video_creator", "sw",
    { SCOUT_WORLD_THEME_PITCH, SCOUT_WORLD_THEME_STRIPES },
    "gridiron touchdown endzone",
    "Former tight end, current snack expert.|Flag football for everyone.",
    "Playbook sketches weekly.",
    "Route running basics|Tailgate recipes that travel|Game day rituals" },
  { 14, "FISHING", "activity_general video_creator person", "ot",
    { SCOUT_WORLD_THEME_WAVES, SCOUT_WORLD_THEME_HILLS },
    "casts angler reels tackle",
    "Fly fishing and cold toes.|Catch, photograph, release.|Ice fishing diary.",
    "Knots on request.",
    "The lure that outfished them all|Dawn on the lake|Tying a fly with one hand" },
  { 12, "GOLF", "athlete person activity_general", "sw",
    { SCOUT_WORLD_THEME_HILLS, SCOUT_WORLD_THEME_PITCH },
    "birdies putts fairway", "Golf with a sense of humour.|Left-handed, short-tempered, learning.",
    "Public courses only.",
    "Fixing a slice in one bucket|Putting at home|Eighteen holes, one club" },
  { 42, "CLOTHING_AND_ACCESSORIES FASHION", "digital_creator blogger entrepreneur", "ww",
    { SCOUT_WORLD_THEME_SCALLOPS, SCOUT_WORLD_THEME_STRIPES },
    "wears style thrifts closet threads",
    "Thrifted outfits, honest prices.|Fashion without the rush.|"
    "Modest style, bold colours.|Tailor's daughter.",
    "One wardrobe, thirty days.|Sizes always included.",
    "What I wore this week|Mending a coat older than me|Five ways with one scarf|"
    "The capsule wardrobe, year two|"
    "Suits that fit real shoulders" },
  { 24, "FOOTWEAR", "video_creator digital_creator", "ws",
    { SCOUT_WORLD_THEME_STRIPES, SCOUT_WORLD_THEME_COURT },
    "kicks soles sneakers laces", "Sneakers, cleaned and discussed.|Shoe maker in training.|"
    "Size 47 problems.", "Restorations every Monday.",
    "Restoring boots from a flea market|Running shoes after 800 km|Basketball shoes on a budget|"
    "How a welt is stitched" },
  { 40, "BEAUTY", "digital_creator video_creator artist", "bb",
    { SCOUT_WORLD_THEME_SCALLOPS, SCOUT_WORLD_THEME_FLOWERS },
    "glow blush makeup skin rouge",
    "Makeup for people who wear glasses.|Skin care without miracles.|"
    "Colour theory on my face.|Beauty, ingredients first.",
    "Every product bought by me.|Sensitive skin club.",
    "A five minute face|Reading a sunscreen label|Bold lip, calm morning|"
    "Skin care I stopped buying|"
    "Drugstore finds, tested for a month" },
  { 20, "HAIRSTYLES_AND_TRENDS", "artist video_creator entrepreneur", "bb",
    { SCOUT_WORLD_THEME_SCALLOPS, SCOUT_WORLD_THEME_WAVES },
    "curls braids barber cuts", "Curls, coils and care.|Barber with a camera.|Braids as art.",
    "Bookings open on Sundays.",
    "Wash day, honestly|Fades for beginners|Braiding my sister's hair|Going grey" },
  { 12, "NAILS_AND_NAIL_CARE", "artist digital_creator", "bb",
    { SCOUT_WORLD_THEME_SCALLOPS, SCOUT_WORLD_THEME_PAINT },
    "nails polish manicure", "Nail art, tiny brushes.|Hand painted sets.",
    "Custom sets by message.",
    "Marble nails in ten minutes|Short nails, big art|How to remove gel kindly" },
  { 32, "DOGS", "digital_creator video_creator person", "pp",
    { SCOUT_WORLD_THEME_PAWS, SCOUT_WORLD_THEME_HILLS },
    "pups walkies barks goodboy", "Two rescue dogs and me.|Dog trainer, treats included.|"
    "Living with a very large dog.", "Adopt if you can.",
    "Loose leash in a week|Our first agility class|A day with a working dog|"
    "Dog cookies without sugar" },
  { 26, "CATS", "digital_creator personal_blog comedian", "pp",
    { SCOUT_WORLD_THEME_PAWS, SCOUT_WORLD_THEME_ROOM },
    "cats whiskers meows purrs",
    "Three cats, no clean trousers.|Foster home for kittens.|Cat, narrated.",
    "Vet student.", "The 4 a.m. concert|Kitten room update|Building a wall for cats|"
    "He found the box" },
  { 16, "BIRDS MAMMALS", "video_creator digital_creator artist", "op",
    { SCOUT_WORLD_THEME_LEAVES, SCOUT_WORLD_THEME_CLOUDS },
    "wild feathers birder nests", "Birds before breakfast.|Wildlife films from a back garden.|"
    "Parrot person.", "Binoculars always on.",
    "A kingfisher, finally|Feeding birds in winter|Otters at dusk" },
  { 26, "CARS CAR_CULTURE_AND_DRIVING", "video_creator entrepreneur", "vv",
    { SCOUT_WORLD_THEME_ROAD, SCOUT_WORLD_THEME_SKYLINE },
    "drives garage torque wheels", "Old cars, new problems.|Restoring a 1974 van.|"
    "Electric cars without the hype.", "Parts list below.",
    "Will it start?|Painting a fender at home|Long drive, small battery|"
    "The quietest cars I have tested" },
  { 12, "MOTORSPORTS", "athlete video_creator", "vv",
    { SCOUT_WORLD_THEME_ROAD, SCOUT_WORLD_THEME_STRIPES },
    "apex laps karting rally", "Karting at forty.|Rally co-driver, map reader.",
    "Onboards every week.",
    "A lap, explained|Building a kart seat|Rain tyres" },
  { 10, "AVIATION", "video_creator person", "vt",
    { SCOUT_WORLD_THEME_CLOUDS, SCOUT_WORLD_THEME_SKYLINE },
    "flies aloft hangar", "Glider pilot.|Learning to fly, slowly.|Airports after dark.",
    "Window seat always.",
    "My first solo|Landing on grass|How pilots talk" },
  { 36, "VISUAL_ARTS", "artist digital_creator", "aa",
    { SCOUT_WORLD_THEME_PAINT, SCOUT_WORLD_THEME_SCALLOPS },
    "paints draws sketches studio ink", "Watercolour and weather.|Murals on boring walls.|"
    "Drawing one stranger a day.|Illustrator of small animals.",
    "Prints in spring.|Process videos on Fridays.",
    "Mixing greens that look alive|A mural in nine days|Sketchbook tour|Painting light on water|"
    "How I price my work" },
  { 30, "CRAFTS", "artist entrepreneur blogger", "ah",
    { SCOUT_WORLD_THEME_SCALLOPS, SCOUT_WORLD_THEME_PAINT },
    "makes knits stitches clay wool",
    "Knitting loudly.|Pottery, cracks included.|Woodwork for flats.|"
    "Quilts from old shirts.", "Patterns on my page.",
    "Throwing twelve identical mugs|A jumper in six weeks|Carving a spoon by hand|"
    "Natural dyes from the kitchen" },
  { 32, "GARDENING_AND_LANDSCAPING", "digital_creator blogger person", "hh",
    { SCOUT_WORLD_THEME_LEAVES, SCOUT_WORLD_THEME_FLOWERS },
    "grows garden roots petals balcony", "A balcony that feeds two.|Gardening on clay.|"
    "House plants and gentle panic.|Native flowers for bees.", "Seed swaps in March.",
    "What to sow now|Repotting a monster|A pond in a bucket|Pruning without fear|"
    "Greenhouse brunch" },
  { 32, "INTERIOR_DESIGN FURNITURE_APPLIANCES_AND_HOME_FUNISHINGS",
    "digital_creator entrepreneur artist", "hh",
    { SCOUT_WORLD_THEME_ROOM, SCOUT_WORLD_THEME_STRIPES },
    "home nest rooms corners linen",
    "Small rooms, warm light.|Second-hand furniture, first-rate chairs.|"
    "Rental friendly interiors.|Slow days at home.", "Floor plans in stories.",
    "A hallway in one weekend|Lamp hunting|Before and after: the kitchen|"
    "Where to find good chairs" },
  { 18, "HOME_RENOVATION_AND_CONSTRUCTION", "video_creator entrepreneur", "hv",
    { SCOUT_WORLD_THEME_ROOM, SCOUT_WORLD_THEME_COLUMNS },
    "builds fixes plaster tools",
    "Renovating a 1908 house.|Carpenter, teacher, tired.|Tiny house, large saw.",
    "Budgets shown in full.", "Tiling for the first time|Insulating the attic|Windows, restored" },
  { 16, "HOUSEHOLD_MANAGEMENT", "blogger personal_blog person", "hf",
    { SCOUT_WORLD_THEME_ROOM, SCOUT_WORLD_THEME_FLOWERS },
    "tidy dailylife household",
    "Four kids, one calendar.|Tidying, realistically.|Money lists and meal plans.",
    "Printables on Mondays.", "A laundry system that works|Ten minute reset|Meal plan for five" },
  { 34, "MUSICAL_INSTRUMENTS MUSICAL_PERFORMANCES", "bands_musicians artist video_creator", "mm",
    { SCOUT_WORLD_THEME_MUSIC, SCOUT_WORLD_THEME_STAGE },
    "plays music sounds strings beats", "Piano covers from a cold flat.|Cellist, loop pedal owner.|"
    "Songs about trains.|Drummer of three bands.", "Sheet music on request.|On tour in autumn.",
    "Learning jazz in public|One song, eleven instruments|How I record drums at home|"
    "Busking for a week|"
    "A lullaby in five languages" },
  { 16, "PODCASTS PODCASTS_AND_RADIO", "digital_creator comedian entrepreneur", "mt",
    { SCOUT_WORLD_THEME_MUSIC, SCOUT_WORLD_THEME_CIRCUIT },
    "talks podcast radio airwaves", "A podcast about ordinary jobs.|Radio voice, print face.|"
    "Long conversations, few adverts.", "New episode on Tuesdays.",
    "Episode 100, thank you|The lighthouse keeper|Microphones under test" },
  { 30, "STAND_UP_COMEDY COMEDY", "comedian video_creator", "mf",
    { SCOUT_WORLD_THEME_STAGE, SCOUT_WORLD_THEME_STRIPES },
    "jokes laughs standup deadpan",
    "Stand-up, sitting down.|Sketches about offices.|My mother approves.|"
    "Comedy in two languages.", "Tickets below.",
    "When the café runs out of oat milk|Things my uncle says|Meetings that should be songs|"
    "Heckled by a dog" },
  { 20, "DANCE", "artist athlete video_creator", "mw",
    { SCOUT_WORLD_THEME_STAGE, SCOUT_WORLD_THEME_SCALLOPS },
    "dances steps salsa groove",
    "Salsa, heels and knees.|Street dance since 2009.|Ballet for grown-ups.",
    "Workshops monthly.", "Eight counts a day|Learning to spin|Dancing in the laundry room" },
  { 40, "VIDEO_GAMES", "gaming_video_creator video_creator comedian", "gg",
    { SCOUT_WORLD_THEME_GAMES, SCOUT_WORLD_THEME_CIRCUIT },
    "plays pixels gaming respawn loot", "Cosy games, loud reactions.|Speedruns and snacks.|"
    "Retro consoles, repaired.|Strategy games explained calmly.", "Live on Thursdays.|No spoilers.",
    "I built a farm and now I am tired|Speedrun, attempt 412|The best games for two|"
    "Fixing a console from the tip|"
    "Indie games you missed" },
  { 12, "TOYS", "video_creator activity_general", "ga",
    { SCOUT_WORLD_THEME_GAMES, SCOUT_WORLD_THEME_STRIPES },
    "toys bricks puzzles",
    "Brick builder.|Wooden toys and loud siblings.|Puzzles over 2,000 pieces.",
    "Tested by a five year old.",
    "A castle from one colour|Marble runs|Board games for rainy days" },
  { 20, "TV_AND_MOVIES_CELEBRITIES TV_AND_MOVIES", "video_creator comedian blogger", "mg",
    { SCOUT_WORLD_THEME_STAGE, SCOUT_WORLD_THEME_SKYLINE },
    "films movies screen reel",
    "Film reviews under a minute.|Cinema seats rated.|Costumes on screen.",
    "Spoilers marked.", "Ten quiet films|How they lit that scene|A series worth your week" },
  { 36, "TECHNOLOGY SCIENCE_AND_TECH", "video_creator digital_creator entrepreneur", "gg",
    { SCOUT_WORLD_THEME_CIRCUIT, SCOUT_WORLD_THEME_COLUMNS },
    "tech bits gadgets codes labs",
    "Tech gadgets, tested for a month.|Repair it first.|Robots in my kitchen.|"
    "Science you can do at home.", "No sponsored scores.|Wires everywhere.",
    "A phone that can be opened|Tech gadgets I returned|Building a weather station|"
    "The quiet keyboard|"
    "Explaining batteries with lemons" },
  { 30, "BUSINESS_FINANCE_AND_ECONOMICS", "entrepreneur digital_creator person", "gt",
    { SCOUT_WORLD_THEME_COLUMNS, SCOUT_WORLD_THEME_SKYLINE },
    "works money founder ledger", "Money, explained kindly.|Founder of two small failures.|"
    "Running a shop with my sister.|Economics with sandwiches.", "Nothing here is advice.",
    "What a coffee shop earns|Pricing handmade things|My first hire|"
    "Budgeting with irregular income" },
  { 0 },
};
