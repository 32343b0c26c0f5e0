/* scout-world-names.c: what the invented creators are called.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Common given and family names of many cultures, combined by chance: likeness to a real person is
 * accidental. "_" stands for a space; a name in another script is followed by ":" and its form in
 * Latin letters, which the alias is made of. Split once on first use, constant afterwards.
 */

#include "config.h"

#include "scout-world-names.h"

#include <string.h>

typedef struct
{
  const char *key;
  const char *script;
  gboolean family_first;
  ScoutWorldLooks looks;
  const char *women;
  const char *men;
  const char *families;
} Culture;

typedef struct
{
  guint first;
  guint n;
} Span;

static const Culture cultures[] = {
  { "english", NULL, FALSE, { 0, 5, TRUE },
    "Harper June Hazel Ivy Nora Ruby Edith Willa Maeve Tessa Clara Josie Freya Daphne Orla Quinn",
    "Theo Marcus Ben Miles Jonah Felix Owen Rowan Silas Jasper Elliot Hugo Callum Wes Graham Finn",
    "Whitaker Quinlan Bell Hartley Ashdown Pemberton Lockwood Merrick Thornbury Hollis Brennan "
    "Calloway Winslow Fairbanks Sutter Oakes Prescott Langley Marlowe Keene" },
  { "hispanic", NULL, FALSE, { 1, 3, FALSE },
    "Lucía Valentina Camila Renata Ximena Paloma Inés Marisol Abril Catalina Jimena Rocío",
    "Tomás Mateo Joaquín Emiliano Santiago Bruno Iker Facundo Andrés Gael Rodrigo Nicolás",
    "Arriaga Ferreyra Castellano Quiroga Montoya Zamora Villalobos Ibarra Echeverría Salcedo "
    "Navarrete Bustamante Cisneros Olmedo Peñaloza de_la_Cruz" },
  { "nordic", NULL, FALSE, { 0, 1, TRUE },
    "Maya Ingrid Astrid Linnea Saga Elsa Sigrid Tuva Freja Aino Solveig Ylva",
    "Anders Lars Mikkel Oskar Nils Henrik Eirik Jari Soren Viggo Axel Birk",
    "Lindqvist Ekström Dahlberg Hallgren Söderlund Bjørnstad Nygaard Kjær Virtanen Åkesson "
    "Holmgren Sandvik Tveit Mäkinen" },
  { "german", NULL, FALSE, { 0, 2, TRUE },
    "Annika Lena Johanna Greta Mathilda Frieda Katharina Marlene Svenja Antonia Lotte Ronja",
    "Jonas Lukas Matthis Konrad Moritz Tillmann Bastian Florian Henning Anton Ruben Leopold",
    "Vogelsang Brandt Achterberg Hoffmeister Lindenau Schönfeld Rautenberg Kessler Weidmann "
    "Grünwald Sommerfeld Hagedorn Bachmann Zielke" },
  { "french", NULL, FALSE, { 0, 4, TRUE },
    "Camille Élodie Manon Juliette Anaïs Margaux Océane Capucine Solène Noémie Clémence Inès",
    "Bastien Théo Antoine Mathis Rémi Étienne Corentin Gabin Aurélien Lucien Yann Maël",
    "Roux Delacourt Lemaire Beaulieu Fontenay Marchand Girard Tremblay Bouchard Villeneuve "
    "Chevalier Aubert Laflamme Desrosiers" },
  { "dutch", NULL, FALSE, { 0, 3, TRUE },
    "Sanne Femke Lotte Marit Roos Fleur Anouk Tess Jolijn Noor",
    "Bram Daan Sjoerd Jurre Thijs Luuk Ruben Koen Wessel Joris",
    "van_der_Meer Achterberg de_Wit Verhoeven Zijlstra Hoekstra van_Dijk Brouwer Kuipers "
    "Terpstra" },
  { "italian", NULL, FALSE, { 0, 2, TRUE },
    "Chiara Giulia Ginevra Martina Ilaria Bianca Serena Alessia",
    "Lorenzo Matteo Davide Pietro Tommaso Riccardo Enzo Elio",
    "Bellandi Moretti Castellari Rinaldi Fiorentini Sartori Barbieri Caruso Montanari Ferri" },
  { "catalan", NULL, FALSE, { 0, 2, TRUE },
    "Laia Mireia Núria Montserrat Jana Berta",
    "Pol Arnau Jordi Martí Roger Oriol",
    "Puigvert Vilanova Ferrer Casals Rovira Soler Bonet" },
  { "brazilian", NULL, FALSE, { 0, 5, TRUE },
    "Isabela Larissa Beatriz Thaís Luana Yasmin Marina Rafaela Bruna Letícia Manuela Cecília",
    "Caio Thiago Murilo Davi João Vinícius Otávio Renan Heitor Igor Luan Benício",
    "Albuquerque Carvalho Nogueira Teixeira Magalhães Figueiredo Monteiro Barreto Rezende "
    "Guimarães dos_Anjos Siqueira" },
  { "indian", NULL, FALSE, { 2, 4, FALSE },
    "Priya Ananya Kavya Meera Ishita Nandini Diya Tara Sanjana Ritika Lakshmi Aditi",
    "Arjun Rohan Vikram Karthik Ishaan Dev Nikhil Aarav Siddharth Kabir Manav Rahul",
    "Raman Iyer Deshpande Mehta Banerjee Nair Chaudhary Kulkarni Reddy Bhatia Subramanian Joshi "
    "Malhotra Pillai" },
  { "devanagari", "hi", FALSE, { 2, 4, FALSE },
    "प्रिया:priya अनन्या:ananya मीरा:meera काव्या:kavya नंदिनी:nandini दीया:diya",
    "अर्जुन:arjun रोहन:rohan विक्रम:vikram कबीर:kabir निखिल:nikhil देव:dev",
    "शर्मा:sharma वर्मा:verma जोशी:joshi देशपांडे:deshpande गुप्ता:gupta "
    "मिश्रा:mishra त्रिपाठी:tripathi" },
  { "japanese", NULL, FALSE, { 0, 2, FALSE },
    "Aiko Haruka Yuna Sakura Mio Hinata Emi Natsuki Rin Kaede",
    "Haruto Kenji Ren Sota Takumi Yuto Daichi Hiro Kaito Shun",
    "Tanabe Mori Hayashi Okada Nishimura Fujimoto Kurosawa Ishida Yamane Takeda Shimizu" },
  { "japanese-native", "ja", TRUE, { 0, 2, FALSE },
    "さくら:sakura 陽菜:hina 美咲:misaki 葵:aoi 結衣:yui 凛:rin 真央:mao",
    "蓮:ren 大翔:hiroto 健太:kenta 翔:sho 悠真:yuma 拓海:takumi 陸:riku",
    "佐藤:sato 田中:tanaka 高橋:takahashi 渡辺:watanabe 小林:kobayashi 山本:yamamoto 松本:matsumoto "
    "中村:nakamura" },
  { "korean", NULL, FALSE, { 0, 1, FALSE },
    "Soo-ah Ji-woo Ha-eun Min-seo Yuna Seo-yeon Da-in Chae-won",
    "Min-jun Joon Do-yun Tae-ho Hyun Seung Ji-ho Eun-woo",
    "Kang Baek Hwang Seo Nam Moon Yoon Shin Ryu Han" },
  { "korean-native", "ko", TRUE, { 0, 1, FALSE },
    "서연:seoyeon 지우:jiwoo 하은:haeun 민서:minseo 수아:sooah 유나:yuna",
    "민준:minjun 도윤:doyun 지호:jiho 태호:taeho 은우:eunwoo 현우:hyunwoo",
    "김:kim 이:lee 박:park 최:choi 정:jung 강:kang 윤:yoon" },
  { "chinese", NULL, FALSE, { 0, 2, FALSE },
    "Mei Lin Xiaoyu Jia Vivian Ling Yan Hui",
    "Wei Jun Ming Bo Kevin Tao Hao Lei",
    "Zhang Huang Lau Cheung Tsai Lim Wong Xu Fong Chua" },
  { "arabic", NULL, FALSE, { 1, 3, FALSE },
    "Noor Layla Salma Yasmine Amira Hana Rania Farah Dalia Samira",
    "Karim Omar Youssef Tariq Samir Idris Bilal Nabil Rami Adel",
    "Haddad Mansour Khoury Benali Nassar Saleh Aziz Rahmani Sabbagh Darwish Fakhoury" },
  { "arabic-native", "ar", FALSE, { 1, 3, FALSE },
    "نور:noor ليلى:layla سلمى:salma أميرة:amira هناء:hana رانيا:rania",
    "كريم:karim عمر:omar يوسف:youssef طارق:tariq سامر:samer بلال:bilal",
    "حداد:haddad منصور:mansour خوري:khoury نصار:nassar درويش:darwish الشامي:alshami" },
  { "hebrew", NULL, FALSE, { 0, 3, TRUE },
    "Noa Tamar Shira Yael Maayan Hila Talia Avigail",
    "Eitan Yonatan Ariel Omer Itai Amit Nadav Roi",
    "Ben-Ami Shalev Mizrahi Peleg Carmi Alon Barak Golan" },
  { "hebrew-native", "he", FALSE, { 0, 3, TRUE },
    "נועה:noa תמר:tamar שירה:shira יעל:yael מעיין:maayan טליה:talia",
    "איתן:eitan יונתן:yonatan עומר:omer נדב:nadav עמית:amit רועי:roi",
    "כהן:cohen מזרחי:mizrahi פלד:peled אלון:alon ברק:barak שלו:shalev" },
  { "slavic", NULL, FALSE, { 0, 1, TRUE },
    "Zofia Kasia Milena Olena Jagoda Vesna Anya Lenka Iva Daria",
    "Marek Tomasz Bogdan Pavel Luka Stefan Jakub Andriy Milan Kacper",
    "Kowalczyk Wiśniewska Nowakowski Horák Petrović Shevchuk Dvořák Zielińska Babić Marchenko" },
  { "cyrillic", "ru", FALSE, { 0, 1, TRUE },
    "Анна:anna Дарья:darya Олена:olena София:sofia Екатерина:ekaterina Марина:marina",
    "Илья:ilya Максим:maxim Андрей:andrey Павел:pavel Никита:nikita Богдан:bogdan",
    "Коваленко:kovalenko Шевченко:shevchenko Бондаренко:bondarenko Лысенко:lysenko "
    "Марченко:marchenko Гончар:honchar" },
  { "turkish", NULL, FALSE, { 0, 3, FALSE },
    "Elif Zeynep Defne Ayşe Ece Selin İpek Gülce Naz Derya",
    "Emre Kerem Can Onur Barış Deniz Efe Mert Tolga Yiğit",
    "Yıldız Demirtaş Kaya Özdemir Aydoğan Şahin Koçak Erdem Günay Çelikkol" },
  { "indonesian", NULL, FALSE, { 2, 3, FALSE },
    "Dewi Putri Ayu Sari Intan Kirana Ratna Wulan Melati Nadia",
    "Bayu Agus Rizky Dimas Arief Galih Putra Yoga Reza Wahyu",
    "Santoso Wijaya Pratama Kusuma Lestari Hartono Saputra Maharani Nugroho Siregar" },
  { "african", NULL, FALSE, { 4, 5, FALSE },
    "Amara Zainab Ngozi Efua Thandiwe Adaeze Wanjiru Folake Abena Naledi",
    "Dele Kwame Chidi Tunde Sipho Emeka Kofi Jabari Ayodele Olu",
    "Okafor Adeyemi Mensah Nwosu Mbeki Asante Kamau Balogun Owusu Dlamini Eze" },
  { "pacific", NULL, FALSE, { 2, 4, FALSE },
    "Aroha Mere Hinewai Tiare Leilani Sina Ngaio Moana",
    "Tane Rangi Wiremu Matiu Sione Tama Koa Manaia",
    "Parata Ngata Tuilagi Faleolo Rangihuna Tamahori Henare Leota" },
};

static ScoutWorldName names[SCOUT_WORLD_MAX_NAMES];
static Span spans[G_N_ELEMENTS (cultures)][3];
static guint n_names;

static char *
make_ascii (const char *text)
{
  g_autofree char *plain = g_str_to_ascii (text, "C");
  GString *letters = g_string_new (NULL);

  for (const char *at = plain; *at != '\0'; at++)
    if (g_ascii_isalpha (*at))
      g_string_append_c (letters, g_ascii_tolower (*at));

  return g_string_free (letters, FALSE);
}

static Span
split_names (const char *list)
{
  g_auto (GStrv) parts = g_strsplit (list, " ", -1);
  Span span = { .first = n_names, .n = g_strv_length (parts) };

  g_assert (n_names + span.n < SCOUT_WORLD_MAX_NAMES);

  for (guint i = 0; i < span.n; i++)
    {
      char *colon = strchr (parts[i], ':');

      if (colon != NULL)
        *colon = '\0';
      g_strdelimit (parts[i], "_", ' ');
      names[n_names].text = g_strdup (parts[i]);
      names[n_names].ascii = colon != NULL ? g_strdup (colon + 1) : make_ascii (parts[i]);
      n_names++;
    }
  return span;
}

static void
ensure_names (void)
{
  static gsize done = 0;

  if (!g_once_init_enter (&done))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (cultures); i++)
    {
      spans[i][SCOUT_WORLD_WOMAN] = split_names (cultures[i].women);
      spans[i][SCOUT_WORLD_MAN] = split_names (cultures[i].men);
      spans[i][2] = split_names (cultures[i].families);
    }
  g_once_init_leave (&done, 1);
}

guint
scout_world_culture_lookup (const char     *keys,
                            ScoutWorldDice *dice)
{
  guint found[8];
  guint n = 0;

  for (const char *at = keys; *at != '\0' && n < G_N_ELEMENTS (found);)
    {
      gsize length = strcspn (at, " ");

      for (guint i = 0; i < G_N_ELEMENTS (cultures); i++)
        if (cultures[i].key[0] == *at && strncmp (cultures[i].key, at, length) == 0
            && cultures[i].key[length] == '\0')
          found[n++] = i;
      at += length;
      at += strspn (at, " ");
    }
  g_assert (n > 0);

  return found[scout_world_dice_below (dice, n)];
}

const char *
scout_world_culture_get_script (guint culture)
{
  g_return_val_if_fail (culture < G_N_ELEMENTS (cultures), NULL);

  return cultures[culture].script;
}

const ScoutWorldLooks *
scout_world_culture_get_looks (guint culture)
{
  g_return_val_if_fail (culture < G_N_ELEMENTS (cultures), NULL);

  return &cultures[culture].looks;
}

void
scout_world_culture_draw (guint             culture,
                          ScoutWorldGender  gender,
                          ScoutWorldDice   *dice,
                          guint16          *given,
                          guint16          *family)
{
  g_return_if_fail (culture < G_N_ELEMENTS (cultures));

  ensure_names ();
  *given = (guint16) (spans[culture][gender].first
                      + scout_world_dice_below (dice, spans[culture][gender].n));
  *family = (guint16) (spans[culture][2].first
                       + scout_world_dice_below (dice, spans[culture][2].n));
}

const ScoutWorldName *
scout_world_name_get (guint name)
{
  ensure_names ();
  g_return_val_if_fail (name < n_names, NULL);

  return &names[name];
}

guint
scout_world_get_n_names (void)
{
  ensure_names ();
  return n_names;
}

char *
scout_world_name_join (guint culture,
                       guint given,
                       guint family)
{
  const ScoutWorldName *first = scout_world_name_get (given);
  const ScoutWorldName *last = scout_world_name_get (family);

  g_return_val_if_fail (culture < G_N_ELEMENTS (cultures), NULL);

  if (cultures[culture].family_first)
    return g_strconcat (last->text, cultures[culture].script != NULL
                        && strcmp (cultures[culture].script, "ko") == 0 ? "" : " ",
                        first->text, NULL);
  return g_strconcat (first->text, " ", last->text, NULL);
}
