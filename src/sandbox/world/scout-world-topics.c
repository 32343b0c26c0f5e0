/* scout-world-topics.c: what the invented creators write about, split into numbered phrases.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Takes the tables of topics and of the cast apart once, on first use; constant afterwards and so
 * for any thread. Who has which topic is decided in scout-world-people.c.
 */

#include "config.h"

#include "scout-world-topics.h"

#include "scout-world-cast.h"
#include "scout-world-vocabulary.h"

#include <string.h>

/* More members than the cast has. */
#define MAX_MEMBERS 64

/* Finds the number of a name, or -1. */
typedef int (*Lookup) (const char *name);

typedef struct
{
  const char *language;
  const char *sentences;
} Common;

typedef struct
{
  char kind;
  const char *names;
} Brands;

static const Common commons[] = {
  { NULL,
    "Early riser.|Say hello, I answer.|Opinions my own.|New post every week.|Made with patience.|"
    "Write to me about collaborations.|Living between two cities.|Dad jokes included.|"
    "Learning in public.|Thanks for being here." },
  { "ja", "毎日すこしずつ。|お仕事のご依頼はメッセージへ。|好きなものだけ載せています。|週末に更新します。" },
  { "ko", "매주 새로운 이야기를 올려요.|협업 문의는 메시지로 주세요.|천천히, 꾸준히.|일상을 기록합니다." },
  { "ar", "منشور جديد كل أسبوع.|للتعاون راسلوني.|شكراً لوجودكم هنا.|من القلب إلى القلب." },
  { "he", "פוסט חדש בכל שבוע.|לשיתופי פעולה כתבו לי.|תודה שאתם כאן.|בקצב שלי." },
  { "ru", "Новые посты каждую неделю.|По вопросам сотрудничества пишите.|Спасибо, что вы здесь.|"
          "Живу между двумя городами." },
  { "hi", "हर हफ़्ते नया वीडियो।|काम के लिए संदेश भेजें।|"
          "यहाँ आने के लिए धन्यवाद।|धीरे धीरे सीख रही दुनिया।" },
};

static const Brands brands[] = {
  { 'a', "Paper Heron|Inkwell & Wren|Kiln House|Bramble Yarns|Ochre Supply|Folded Fox" },
  { 'b', "Veil & Vine|Dewlight|Saltmere Skin|Petal Theory|Hushcolour|Mira Botanics" },
  { 'c', "Alder & Oat|Northbean Roasters|Grindwell|Lumen Kettle Co.|Harbour Roast|Oatstead" },
  { 'f', "Juniper & Salt|Sugarloft|Alder & Oat|Tin Orchard|Pepperfield|Good Crumb" },
  { 'g', "Pixelbarn|Quietkeys|Nimbus Audio|Boltwick|Tallowby Games|Ledgerly" },
  { 'h', "Fjordware|Linen & Lark|Greenhand|Oakline Studio|Mossgate|Lamp & Ladder" },
  { 'k', "Copperleaf Pans|Millstone & Daughters|Fjordware|Lumen Kettle Co.|Whiskwood|Stovely" },
  { 'm', "Brightreed Strings|Hollow Drum Co.|Nimbus Audio|Stagelamp|Vinylmere|Echo & Pine" },
  { 'o', "Trailhead Supply|Cold Lake Outfitters|Ember & Ash|Driftline|Tarn & Peak|Fernway" },
  { 'p', "Barkly & Co.|Whiskerton|Good Tail|Pawfield|Softpaw Beds|Kibbleworks" },
  { 's', "Stridewell|Courtside Soles|Trailhead Supply|Kestrel Athletics|Lapline|Northpace" },
  { 't', "Wayfarer Post|Night Rail Club|Packlight|Harbour Hostels|Compass & Crumb|Slowmiles" },
  { 'v', "Torque & Tide|Evercell|Old Garage Tools|Pistonwood|Halden Motors|Roadfern" },
  { 'w', "Mitten & Moss|Thimble Row|Courtside Soles|Linen & Lark|Second Seam|Harlow Knit" },
};

static char *phrases[SCOUT_WORLD_MAX_PHRASES];
static ScoutWorldTopic topics[SCOUT_WORLD_MAX_TOPICS];
static ScoutWorldPhrases common_phrases[G_N_ELEMENTS (commons)];
static ScoutWorldPhrases cast_bios[MAX_MEMBERS];
static ScoutWorldPhrases cast_captions[MAX_MEMBERS];
static char **brand_names[G_N_ELEMENTS (brands)];
static guint n_phrases;
static guint n_topics;

/* The pieces stay for as long as the program runs. */
static ScoutWorldPhrases
split_phrases (const char *text,
               const char *separator)
{
  char **pieces = g_strsplit (text, separator, -1);
  ScoutWorldPhrases span = { (guint16) n_phrases, (guint16) g_strv_length (pieces) };

  g_assert (n_phrases + span.n <= SCOUT_WORLD_MAX_PHRASES);
  memcpy (phrases + n_phrases, pieces, span.n * sizeof (char *));
  n_phrases += span.n;
  g_free (pieces);
  return span;
}

static void
split_numbers (const char *names,
               Lookup      lookup,
               int        *numbers,
               guint       max)
{
  g_auto (GStrv) pieces = g_strsplit (names, " ", -1);
  guint n = 0;

  for (guint i = 0; pieces[i] != NULL; i++)
    {
      numbers[n] = lookup (pieces[i]);
      g_assert (numbers[n] >= 0);
      n++;
      g_assert (n < max);
    }
  numbers[n] = -1;
}

static void
ensure_topics (void)
{
  static gsize done = 0;

  if (!g_once_init_enter (&done))
    return;

  for (const ScoutWorldTopicText *text = scout_world_topic_texts; text->openers != NULL; text++)
    {
      ScoutWorldTopic *topic = &topics[n_topics++];

      g_assert (n_topics < SCOUT_WORLD_MAX_TOPICS);
      topic->text = text;
      split_numbers (text->interests, scout_world_interest_lookup,
                     topic->interests, G_N_ELEMENTS (topic->interests));
      split_numbers (text->categories, scout_world_category_lookup,
                     topic->categories, G_N_ELEMENTS (topic->categories));
      topic->aliases = split_phrases (text->aliases, " ");
      topic->openers = split_phrases (text->openers, "|");
      topic->extras = split_phrases (text->extras, "|");
      topic->captions = split_phrases (text->captions, "|");
    }

  for (guint i = 0; i < G_N_ELEMENTS (commons); i++)
    common_phrases[i] = split_phrases (commons[i].sentences, "|");
  for (guint i = 0; i < G_N_ELEMENTS (brands); i++)
    brand_names[i] = g_strsplit (brands[i].names, "|", -1);

  for (guint i = 0; i < scout_world_cast_get_n_members (); i++)
    {
      const ScoutWorldMember *member = scout_world_cast_get (i);

      g_assert (i < MAX_MEMBERS);
      /* No separator: a bio is one phrase, with its "|". */
      cast_bios[i] = split_phrases (member->bio, "\n");
      if (member->captions != NULL)
        cast_captions[i] = split_phrases (member->captions, "|");
    }
  g_once_init_leave (&done, 1);
}

guint
scout_world_get_n_topics (void)
{
  ensure_topics ();
  return n_topics;
}

const ScoutWorldTopic *
scout_world_topic_get (guint topic)
{
  ensure_topics ();
  g_return_val_if_fail (topic < n_topics, NULL);

  return &topics[topic];
}

guint
scout_world_topic_lookup (const char *interest)
{
  int number = scout_world_interest_lookup (interest);

  ensure_topics ();
  for (guint i = 0; i < n_topics; i++)
    for (guint k = 0; topics[i].interests[k] >= 0; k++)
      if (topics[i].interests[k] == number)
        return i;
  g_assert_not_reached ();
}

const char *
scout_world_phrase_get (guint phrase)
{
  ensure_topics ();
  g_return_val_if_fail (phrase < n_phrases, NULL);

  return phrases[phrase];
}

guint
scout_world_get_n_phrases (void)
{
  ensure_topics ();
  return n_phrases;
}

ScoutWorldPhrases
scout_world_phrases_get_common (const char *language)
{
  ensure_topics ();
  for (guint i = 0; i < G_N_ELEMENTS (commons); i++)
    if (g_strcmp0 (commons[i].language, language) == 0)
      return common_phrases[i];
  return common_phrases[0];
}

ScoutWorldPhrases
scout_world_phrases_get_cast (guint              member,
                              ScoutWorldPhrases *captions)
{
  ensure_topics ();
  g_assert (member < scout_world_cast_get_n_members ());

  *captions = cast_captions[member];
  return cast_bios[member];
}

const char *
scout_world_brand_get (char  kind,
                       guint number)
{
  ensure_topics ();
  for (guint i = 0; i < G_N_ELEMENTS (brands); i++)
    if (brands[i].kind == kind)
      return brand_names[i][number % g_strv_length (brand_names[i])];
  g_assert_not_reached ();
}
