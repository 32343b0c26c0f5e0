/* scout-language.c: languages by name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The English names of ISO 639-1, which are the message ids of the iso-codes package: where it is
 * installed, the names come out in the user's language, elsewhere in English. Several names of one
 * language are cut down to the first. The table is sorted by code. Main thread only. */

#include "config.h"

#include "scout-language.h"

#include "scout-wording.h"

#include <libintl.h>
#include <stdlib.h>
#include <string.h>

#define DOMAIN "iso_639-2"
/* Where some names are translated alone. */
#define OTHER_DOMAIN "iso_639-3"

typedef struct
{
  char code[3];
  const char *name;
} Language;

static const Language languages[] = {
  { "aa", "Afar" },
  { "ab", "Abkhazian" },
  { "ae", "Avestan" },
  { "af", "Afrikaans" },
  { "ak", "Akan" },
  { "am", "Amharic" },
  { "an", "Aragonese" },
  { "ar", "Arabic" },
  { "as", "Assamese" },
  { "av", "Avaric" },
  { "ay", "Aymara" },
  { "az", "Azerbaijani" },
  { "ba", "Bashkir" },
  { "be", "Belarusian" },
  { "bg", "Bulgarian" },
  { "bh", "Bihari languages" },
  { "bi", "Bislama" },
  { "bm", "Bambara" },
  { "bn", "Bengali" },
  { "bo", "Tibetan" },
  { "br", "Breton" },
  { "bs", "Bosnian" },
  { "ca", "Catalan; Valencian" },
  { "ce", "Chechen" },
  { "ch", "Chamorro" },
  { "co", "Corsican" },
  { "cr", "Cree" },
  { "cs", "Czech" },
  { "cu", "Church Slavic; Old Slavonic; Church Slavonic; Old Bulgarian; Old Church Slavonic" },
  { "cv", "Chuvash" },
  { "cy", "Welsh" },
  { "da", "Danish" },
  { "de", "German" },
  { "dv", "Divehi; Dhivehi; Maldivian" },
  { "dz", "Dzongkha" },
  { "ee", "Ewe" },
  { "el", "Greek, Modern (1453-)" },
  { "en", "English" },
  { "eo", "Esperanto" },
  { "es", "Spanish; Castilian" },
  { "et", "Estonian" },
  { "eu", "Basque" },
  { "fa", "Persian" },
  { "ff", "Fulah" },
  { "fi", "Finnish" },
  { "fj", "Fijian" },
  { "fo", "Faroese" },
  { "fr", "French" },
  { "fy", "Western Frisian" },
  { "ga", "Irish" },
  { "gd", "Gaelic; Scottish Gaelic" },
  { "gl", "Galician" },
  { "gn", "Guarani" },
  { "gu", "Gujarati" },
  { "gv", "Manx" },
  { "ha", "Hausa" },
  { "he", "Hebrew" },
  { "hi", "Hindi" },
  { "ho", "Hiri Motu" },
  { "hr", "Croatian" },
  { "ht", "Haitian; Haitian Creole" },
  { "hu", "Hungarian" },
  { "hy", "Armenian" },
  { "hz", "Herero" },
  { "ia", "Interlingua (International Auxiliary Language Association)" },
  { "id", "Indonesian" },
  { "ie", "Interlingue; Occidental" },
  { "ig", "Igbo" },
  { "ii", "Sichuan Yi; Nuosu" },
  { "ik", "Inupiaq" },
  { "io", "Ido" },
  { "is", "Icelandic" },
  { "it", "Italian" },
  { "iu", "Inuktitut" },
  { "ja", "Japanese" },
  { "jv", "Javanese" },
  { "ka", "Georgian" },
  { "kg", "Kongo" },
  { "ki", "Kikuyu; Gikuyu" },
  { "kj", "Kuanyama; Kwanyama" },
  { "kk", "Kazakh" },
  { "kl", "Kalaallisut; Greenlandic" },
  { "km", "Central Khmer" },
  { "kn", "Kannada" },
  { "ko", "Korean" },
  { "kr", "Kanuri" },
  { "ks", "Kashmiri" },
  { "ku", "Kurdish" },
  { "kv", "Komi" },
  { "kw", "Cornish" },
  { "ky", "Kirghiz; Kyrgyz" },
  { "la", "Latin" },
  { "lb", "Luxembourgish; Letzeburgesch" },
  { "lg", "Ganda" },
  { "li", "Limburgan; Limburger; Limburgish" },
  { "ln", "Lingala" },
  { "lo", "Lao" },
  { "lt", "Lithuanian" },
  { "lu", "Luba-Katanga" },
  { "lv", "Latvian" },
  { "mg", "Malagasy" },
  { "mh", "Marshallese" },
  { "mi", "Maori" },
  { "mk", "Macedonian" },
  { "ml", "Malayalam" },
  { "mn", "Mongolian" },
  { "mr", "Marathi" },
  { "ms", "Malay" },
  { "mt", "Maltese" },
  { "my", "Burmese" },
  { "na", "Nauru" },
  { "nb", "Bokmål, Norwegian; Norwegian Bokmål" },
  { "nd", "Ndebele, North; North Ndebele" },
  { "ne", "Nepali" },
  { "ng", "Ndonga" },
  { "nl", "Dutch; Flemish" },
  { "nn", "Norwegian Nynorsk; Nynorsk, Norwegian" },
  { "no", "Norwegian" },
  { "nr", "Ndebele, South; South Ndebele" },
  { "nv", "Navajo; Navaho" },
  { "ny", "Chichewa; Chewa; Nyanja" },
  { "oc", "Occitan (post 1500); Provençal" },
  { "oj", "Ojibwa" },
  { "om", "Oromo" },
  { "or", "Oriya" },
  { "os", "Ossetian; Ossetic" },
  { "pa", "Panjabi; Punjabi" },
  { "pi", "Pali" },
  { "pl", "Polish" },
  { "ps", "Pushto; Pashto" },
  { "pt", "Portuguese" },
  { "qu", "Quechua" },
  { "rm", "Romansh" },
  { "rn", "Rundi" },
  { "ro", "Romanian; Moldavian; Moldovan" },
  { "ru", "Russian" },
  { "rw", "Kinyarwanda" },
  { "sa", "Sanskrit" },
  { "sc", "Sardinian" },
  { "sd", "Sindhi" },
  { "se", "Northern Sami" },
  { "sg", "Sango" },
  { "si", "Sinhala; Sinhalese" },
  { "sk", "Slovak" },
  { "sl", "Slovenian" },
  { "sm", "Samoan" },
  { "sn", "Shona" },
  { "so", "Somali" },
  { "sq", "Albanian" },
  { "sr", "Serbian" },
  { "ss", "Swati" },
  { "st", "Sotho, Southern" },
  { "su", "Sundanese" },
  { "sv", "Swedish" },
  { "sw", "Swahili" },
  { "ta", "Tamil" },
  { "te", "Telugu" },
  { "tg", "Tajik" },
  { "th", "Thai" },
  { "ti", "Tigrinya" },
  { "tk", "Turkmen" },
  { "tl", "Tagalog" },
  { "tn", "Tswana" },
  { "to", "Tonga (Tonga Islands)" },
  { "tr", "Turkish" },
  { "ts", "Tsonga" },
  { "tt", "Tatar" },
  { "tw", "Twi" },
  { "ty", "Tahitian" },
  { "ug", "Uighur; Uyghur" },
  { "uk", "Ukrainian" },
  { "ur", "Urdu" },
  { "uz", "Uzbek" },
  { "ve", "Venda" },
  { "vi", "Vietnamese" },
  { "vo", "Volapük" },
  { "wa", "Walloon" },
  { "wo", "Wolof" },
  { "xh", "Xhosa" },
  { "yi", "Yiddish" },
  { "yo", "Yoruba" },
  { "za", "Zhuang; Chuang" },
  { "zh", "Chinese" },
  { "zu", "Zulu" },
};

static int
compare_codes (const void *key,
               const void *member)
{
  const Language *language = member;

  return strcmp (key, language->code);
}

const char *
scout_language_get_name (const char *code)
{
  static GHashTable *names; /* code -> first name, made when first asked for */
  const Language *language;
  char *first;

  if (code == NULL || strlen (code) != 2)
    return NULL;

  language = bsearch (code, languages, G_N_ELEMENTS (languages), sizeof languages[0],
                      compare_codes);
  if (language == NULL)
    return NULL;

  if (names == NULL)
    {
      bind_textdomain_codeset (DOMAIN, "UTF-8");
      bind_textdomain_codeset (OTHER_DOMAIN, "UTF-8");
      names = g_hash_table_new (g_str_hash, g_str_equal);
    }
  first = g_hash_table_lookup (names, language->code);
  if (first == NULL)
    {
      first = scout_wording_standard_name (DOMAIN, language->name);
      g_hash_table_insert (names, (gpointer) language->code, first);
    }

  return first;
}
