/* test-content-card.c: cards of posts in a real window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-content-card.h"

#include "scout-card-style-private.h"
#include "scout-content-fields.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

#include <string.h>

/* 12 November 2026, 09:30 UTC. */
#define CREATED G_GINT64_CONSTANT (1794475800)

/* Pixels between the paddings of a card of four in a row of 960. */
#define INNER 204.0f

#define INSIGHT(metric, value) \
  { { metric, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_LIFETIME }, \
    SCOUT_NETWORK_FACEBOOK, TRUE, 0, value, NULL, 0, 0, NULL, 0 }

static ScoutInsightFields insights[] = {
  INSIGHT (SCOUT_METRIC_VIEWS, 412000.0),
  INSIGHT (SCOUT_METRIC_REACTIONS, 18400.0),
  INSIGHT (SCOUT_METRIC_COMMENTS, 1204.0),
};

static const ScoutContentFields reel = {
  .network = SCOUT_NETWORK_FACEBOOK, .id = "1", .creator_id = "100044413150303", .type = "reels",
  .created = CREATED, .url = "https://www.facebook.com/mayabrews/videos/886117876817680",
  .thumbnail_url = "https://www.example.com/1.jpg",
  .caption = "Dialling in a washed Ethiopian:\nthree grinds, one kettle, zero patience, and what "
             "the cup has to say about it.",
  .insights = insights, .n_insights = G_N_ELEMENTS (insights),
};
static const ScoutContentFields sponsored = {
  .network = SCOUT_NETWORK_FACEBOOK, .id = "2", .creator_id = "100044413150303", .type = "photos",
  .created = CREATED, .thumbnail_url = "https://www.example.com/2.jpg",
  .tagged_brand = "Alder & Oat Coffee Roasting Company of Vancouver",
  .caption = "Oat milk that actually steams? We tried five cartons blind.",
  .insights = insights, .n_insights = G_N_ELEMENTS (insights),
};
static const ScoutContentFields words = {
  .network = SCOUT_NETWORK_FACEBOOK, .id = "3", .creator_id = "7", .type = "text",
  .created = CREATED, .caption = "Question for the early risers: what do you listen to before six?",
};
static const ScoutContentFields bare = {
  .network = SCOUT_NETWORK_FACEBOOK, .id = "4", .created = SCOUT_CONTENT_NO_TIME,
};
static const ScoutContentFields hostile = {
  .network = SCOUT_NETWORK_FACEBOOK, .id = "5", .type = "<b>NEW</b>", .created = G_MAXINT64,
  .caption = "<span size='999999'>A</span> & \xE2\x80\xAE evil",
  .tagged_brand = "<a href='x'>y</a>",
  .url = "javascript:alert(1)",
};
static const ScoutContentFields arabic = {
  .network = SCOUT_NETWORK_FACEBOOK, .id = "6", .creator_id = "7", .type = "links",
  .created = CREATED, .caption = "الهيل في كل شيء: وصفات بالغرام وصور من المطبخ في الصباح الباكر",
  .tagged_brand = "بن الصباح", .insights = insights, .n_insights = G_N_ELEMENTS (insights),
};

static GtkWidget *
new_card (const ScoutContentFields *fields)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutContent) content = scout_content_new (arena, fields);

  return g_object_new (SCOUT_TYPE_CONTENT_CARD, "content", content, NULL);
}

static char *
dup_sentence (const ScoutContentFields *fields)
{
  GtkWidget *card = g_object_ref_sink (new_card (fields));
  char *sentence = scout_drawn_card_dup_sentence (SCOUT_DRAWN_CARD (card));

  g_assert_finalize_object (card);

  return sentence;
}

static void
test_content (void)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutContent) content = scout_content_new (arena, &reel);
  g_autoptr(ScoutContent) got = NULL;
  GtkWidget *card = g_object_ref_sink (scout_content_card_new ());
  int n_notified = 0;

  g_signal_connect (card, "notify::content", G_CALLBACK (scout_ui_fixture_count_cb), &n_notified);
  g_assert_null (scout_content_card_get_content (SCOUT_CONTENT_CARD (card)));
  g_object_set (card, "content", content, NULL);
  scout_content_card_set_content (SCOUT_CONTENT_CARD (card), content);
  g_object_get (card, "content", &got, NULL);
  g_assert_true (got == content);
  g_assert_cmpint (n_notified, ==, 1);

  scout_content_card_set_content (SCOUT_CONTENT_CARD (card), NULL);
  g_assert_cmpint (n_notified, ==, 2);
  g_assert_finalize_object (card);
}

/* A card is one sentence, and says nothing of what is unknown. */
static void
test_sentences (void)
{
  g_autofree char *of_reel = dup_sentence (&reel);
  g_autofree char *of_sponsored = dup_sentence (&sponsored);
  g_autofree char *of_bare = dup_sentence (&bare);
  g_autofree char *of_hostile = dup_sentence (&hostile);

  g_assert_true (g_str_has_prefix (of_reel, "reels, Dialling in a washed Ethiopian: three grinds"));
  g_assert_true (g_str_has_suffix (of_reel, ", Views 412,000, Reactions 18,400, Comments 1,204"));
  g_assert_nonnull (g_strstr_len (of_reel, -1, "mayabrews · "));
  /* The number of somebody without an alias says nothing. */
  g_assert_null (g_strstr_len (of_sponsored, -1, "100044413150303"));
  g_assert_nonnull (g_strstr_len (of_sponsored, -1, ", with Alder & Oat"));
  g_assert_null (g_strstr_len (of_sponsored, -1, "Another brand"));
  g_assert_cmpstr (of_bare, ==, "");
  g_assert_null (g_strstr_len (of_hostile, -1, "\xE2\x80\xAE"));
  g_assert_nonnull (g_strstr_len (of_hostile, -1, "<span size='999999'>A</span> & evil"));
}

/* What a list is sorted by takes the place of the least important figure, and what it is filtered
 * by that of the next; what is there already stays where it is. */
static void
test_wishes (void)
{
  const ScoutContentWishes sorted = { { SCOUT_METRIC_SHARES }, 1 };
  const ScoutContentWishes filtered = { { SCOUT_METRIC_SHARES, SCOUT_METRIC_COMMENTS,
                                          SCOUT_METRIC_REACTIONS }, 3 };
  const ScoutContentWishes usual = { { SCOUT_METRIC_COMMENTS }, 1 };
  const ScoutContentWishes none = { .n_metrics = 0 };
  const struct
  {
    const ScoutContentWishes *wishes;
    const char *end;
  } wish_cases[] = {
    { &sorted, ", Views 412,000, Reactions 18,400, Shares 960" },
    { &filtered, ", Shares 960, Reactions 18,400, Comments 1,204" },
    { &usual, ", Views 412,000, Reactions 18,400, Comments 1,204" },
    { &none, ", Views 412,000, Reactions 18,400, Comments 1,204" },
  };
  ScoutInsightFields more[] = { insights[0], insights[1], insights[2],
                                INSIGHT (SCOUT_METRIC_SHARES, 960.0) };
  ScoutContentFields fields = reel;
  GtkWidget *card = NULL;

  fields.insights = more;
  fields.n_insights = G_N_ELEMENTS (more);
  card = g_object_ref_sink (new_card (&fields));
  for (gsize i = 0; i < G_N_ELEMENTS (wish_cases); i++)
    {
      g_autofree char *sentence = NULL;

      scout_content_card_set_wishes (SCOUT_CONTENT_CARD (card), wish_cases[i].wishes);
      sentence = scout_drawn_card_dup_sentence (SCOUT_DRAWN_CARD (card));
      g_test_message ("%s", sentence);
      g_assert_true (g_str_has_suffix (sentence, wish_cases[i].end));
    }
  g_assert_finalize_object (card);
}

/* Every row of the grid is as high as the next, whatever the captions are. */
static void
test_size (void)
{
  const ScoutContentFields *posts[] = { &reel, &sponsored, &words, &bare, &hostile, &arabic };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *window;
  int first = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (posts); i++)
    gtk_box_append (GTK_BOX (box), new_card (posts[i]));
  window = scout_ui_fixture_present (box, 1440, 300);
  for (GtkWidget *card = gtk_widget_get_first_child (box); card != NULL;
       card = gtk_widget_get_next_sibling (card))
    {
      int height, width;

      gtk_widget_measure (card, GTK_ORIENTATION_VERTICAL, 240, &height, NULL, NULL, NULL);
      gtk_widget_measure (card, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
      g_assert_cmpint (width, ==, 216);
      g_assert_cmpint (height, >=, 250);
      g_assert_cmpint (height, <=, 280);
      g_assert_true (first == 0 || height == first);
      first = height;
    }
  scout_ui_fixture_close (window);
}

/* Where cards are wider, their pictures are no strips; what is below these is as high as before. */
static void
test_picture_grows (void)
{
  static const int heights[][2] = { { -1, 0 }, { 216, 0 }, { 231, 0 }, { 320, 48 }, { 600, 88 } };
  GtkWidget *card = new_card (&reel);
  GtkWidget *window = scout_ui_fixture_present (card, 240, 300);
  int least = 0;

  gtk_widget_measure (card, GTK_ORIENTATION_VERTICAL, -1, &least, NULL, NULL, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (heights); i++)
    {
      int height = 0;

      gtk_widget_measure (card, GTK_ORIENTATION_VERTICAL, heights[i][0], &height, NULL, NULL,
                          NULL);
      g_test_message ("%d: %d", heights[i][0], height);
      g_assert_cmpint (height, ==, least + heights[i][1]);
    }
  scout_ui_fixture_close (window);
}

static GdkTexture *
new_texture (void)
{
  g_autoptr(GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 300, 112);

  gdk_pixbuf_fill (pixbuf, 0x8a5a3cff);
  return gdk_texture_new_for_pixbuf (pixbuf);
}

static void
test_look (gconstpointer data)
{
  const ScoutContentFields *posts[] = { &reel, &sponsored, &words, &bare, &hostile, &arabic };
  gboolean is_dark_rtl = GPOINTER_TO_INT (data);
  GtkWidget *grid = gtk_grid_new ();
  g_autoptr(GdkTexture) picture = NULL;
  g_autoptr(GdkTexture) texture = new_texture ();
  GtkWidget *window;

  scout_ui_fixture_set_dark (is_dark_rtl);
  gtk_widget_set_default_direction (is_dark_rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 12);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  for (int i = 0; i < (int) G_N_ELEMENTS (posts); i++)
    gtk_grid_attach (GTK_GRID (grid), new_card (posts[i]), i % 3, i / 3, 1, 1);
  scout_content_card_set_thumbnail (
    SCOUT_CONTENT_CARD (gtk_grid_get_child_at (GTK_GRID (grid), 0, 0)), texture);
  window = scout_ui_fixture_present (grid, 744, 510);
  picture = scout_ui_fixture_save_picture (grid, is_dark_rtl ? "content-card-dark-rtl"
                                                             : "content-card");
  scout_ui_fixture_close (window);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  scout_ui_fixture_set_dark (FALSE);
}

/* Each kind that either network has is known by its icon before its word is read. */
static void
test_kind_icons (void)
{
  static const char * const kinds[] = { "reels", "videos", "photos", "text", "links", "live",
                                        "image", "video", "album" };
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutContent) unknown = scout_content_new (arena, &hostile);

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const ScoutContentFields fields = {
        .network = SCOUT_NETWORK_FACEBOOK, .id = "7", .type = kinds[i],
        .created = SCOUT_CONTENT_NO_TIME,
      };
      g_autoptr(ScoutContent) content = scout_content_new (arena, &fields);

      g_assert_nonnull (scout_content_card_get_kind_icon (content));
    }
  g_assert_null (scout_content_card_get_kind_icon (unknown));
}

/* (transfer full): what a file of translations has for a short text, in English the text itself */
static char *
dup_translation (const char *language, /* (nullable) */
                 const char *text)
{
  g_autofree char *name = g_strconcat (language != NULL ? language : "", ".po", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "po", name, NULL);
  /* One of them is another word elsewhere. */
  const char *context = g_str_equal (text, "Views") ? "\nmsgctxt \"on a card\"" : "";
  g_autofree char *entry = g_strdup_printf ("%s\nmsgid \"%s\"\nmsgstr \"", context, text);
  g_autofree char *translations = NULL;
  g_autoptr(GError) error = NULL;
  const char *start = NULL;

  if (language == NULL)
    return g_strdup (text);

  g_file_get_contents (path, &translations, NULL, &error);
  g_assert_no_error (error);
  start = strstr (translations, entry);
  g_assert_nonnull (start);
  start += strlen (entry);

  return g_strndup (start, strcspn (start, "\""));
}

/* What is counted can be read in every language, where four cards stand beside each other. */
static void
test_captions (void)
{
  static const char * const languages[] = { NULL, "ar", "de", "es", "fr", "pt_BR" };
  static const char * const captions[][SCOUT_CARD_N_METRICS] = {
    { "Views", "Reactions", "Comments" }, { "Views", "Likes", "Comments" }
  };
  GtkWidget *label = g_object_ref_sink (gtk_label_new (NULL));
  PangoContext *context = gtk_widget_get_pango_context (label);
  ScoutCardMetrics metrics;

  _scout_card_metrics_init (&metrics, context);
  for (gsize i = 0; i < G_N_ELEMENTS (languages) * G_N_ELEMENTS (captions); i++)
    {
      const char * const *texts = captions[i % G_N_ELEMENTS (captions)];
      float sum = 0.0f;

      for (guint j = 0; j < SCOUT_CARD_N_METRICS; j++)
        {
          g_autofree char *caption =
            dup_translation (languages[i / G_N_ELEMENTS (captions)], texts[j]);

          _scout_card_metrics_set (&metrics, j, caption, "18.4K");
        }
      _scout_card_metrics_fit (&metrics, INNER);
      for (guint j = 0; j < SCOUT_CARD_N_METRICS; j++)
        {
          g_test_message ("%s: %g", pango_layout_get_text (metrics.captions[j]),
                          (double) metrics.columns[j]);
          g_assert_false (pango_layout_is_ellipsized (metrics.captions[j]));
          g_assert_false (pango_layout_is_ellipsized (metrics.values[j]));
          sum += metrics.columns[j];
        }
      g_assert_cmpfloat_with_epsilon (sum, INNER, 0.1f);
    }
  _scout_card_metrics_clear (&metrics);
  g_assert_finalize_object (label);
}

int
main (int    argc,
      char **argv)
{
  int status;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/content-card/content", test_content);
  g_test_add_func ("/content-card/captions", test_captions);
  g_test_add_func ("/content-card/kind-icons", test_kind_icons);
  g_test_add_func ("/content-card/sentences", test_sentences);
  g_test_add_func ("/content-card/wishes", test_wishes);
  g_test_add_func ("/content-card/size", test_size);
  g_test_add_func ("/content-card/picture-grows", test_picture_grows);
  g_test_add_data_func ("/content-card/look", GINT_TO_POINTER (FALSE), test_look);
  g_test_add_data_func ("/content-card/look-dark-rtl", GINT_TO_POINTER (TRUE), test_look);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
