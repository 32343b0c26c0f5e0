/* test-card-factory.c: pictures of cards that are near what is seen, and of no others.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Real cards in a real grid, and a server that answers when it is told to. */

#include "config.h"

#include "scout-card-factory.h"

#include "page-fixture.h"
#include "picture-files.h"
#include "picture-server.h"
#include "scout-artwork.h"
#include "scout-content-fields.h"
#include "scout-creator-fields.h"
#include "scout-pages.h"
#include "scout-post-details.h"
#include "scout-results-name.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

#include <string.h>

#define N_CREATORS 400
/* As many as the picture source works on. */
#define MOST_AT_ONCE 6

static GListModel *
make_creators (const char *url)
{
  GListStore *store = g_list_store_new (SCOUT_TYPE_CREATOR);

  for (guint i = 0; i < N_CREATORS; i++)
    {
      g_autoptr(ScoutArena) arena = scout_arena_new (0);
      g_autoptr(ScoutCreator) creator = NULL;
      g_autofree char *id = g_strdup_printf ("%u", i);
      g_autofree char *cover = g_strdup_printf ("%s/cover/%u", url, i);
      g_autofree char *portrait = g_strdup_printf ("%s/portrait/%u", url, i);
      ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);

      *fields = (ScoutCreatorFields) SCOUT_CREATOR_FIELDS_INIT;
      fields->id = fields->name = scout_arena_strndup (arena, id, strlen (id));
      fields->cover_url = scout_arena_strndup (arena, cover, strlen (cover));
      fields->portrait_url = scout_arena_strndup (arena, portrait, strlen (portrait));
      creator = scout_creator_new (arena, fields);
      g_list_store_append (store, creator);
    }

  return G_LIST_MODEL (store);
}

static gboolean
has_six (gpointer data)
{
  return ((PictureServer *) data)->n_requests >= MOST_AT_ONCE;
}

static gboolean
has_more (gpointer data)
{
  return ((PictureServer *) data)->n_requests > MOST_AT_ONCE;
}

static gboolean
holds_nothing (gpointer data)
{
  return ((PictureServer *) data)->held->len == 0;
}

static gboolean
is_gone (gpointer data)
{
  return *(gpointer *) data == NULL;
}

static GtkWidget *
make_grid (PictureServer      *server,
           ScoutPictureSource *pictures)
{
  GtkNoSelection *model = gtk_no_selection_new (make_creators (server->url));
  GtkWidget *grid = gtk_grid_view_new (GTK_SELECTION_MODEL (model),
                                       scout_card_factory_new (SCOUT_TYPE_CREATOR, pictures,
                                                               NULL));

  gtk_grid_view_set_max_columns (GTK_GRID_VIEW (grid), 4);

  return grid;
}

/* Those in the middle are never asked for, and the last do not wait for the first. */
static void
test_scrolled_away (void)
{
  g_autoptr(PictureServer) server = picture_server_new (picture_file_new_png (8, 8));
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  g_autoptr(ScoutSoupTransport) transport = scout_soup_transport_new (server->url, clock);
  ScoutPictureSource *pictures = scout_picture_source_new (transport, NULL);
  GtkWidget *grid = make_grid (server, pictures);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *window;

  server->is_held = TRUE;
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), grid);
  window = scout_ui_fixture_present (scroller, 1032, 700);
  scout_ui_fixture_wait (has_six, server);
  scout_ui_fixture_settle (window);
  g_assert_cmpuint (server->n_requests, ==, MOST_AT_ONCE);

  /* None of the six is answered. */
  gtk_widget_activate_action (grid, "list.scroll-to-item", "u", N_CREATORS - 1);
  scout_ui_fixture_wait (has_more, server);

  picture_server_release (server);
  scout_ui_fixture_wait (holds_nothing, server);
  scout_ui_fixture_settle (window);
  g_assert_cmpuint (server->n_requests, <, N_CREATORS);

  /* What was under way lets go of the source, too. */
  g_object_add_weak_pointer (G_OBJECT (pictures), (gpointer *) &pictures);
  scout_ui_fixture_close (window);
  g_object_unref (pictures);
  scout_ui_fixture_wait (is_gone, &pictures);
}

static guint
count_cells (GtkWidget *grid)
{
  guint n_cells = 0;

  for (GtkWidget *cell = gtk_widget_get_first_child (grid); cell != NULL;
       cell = gtk_widget_get_next_sibling (cell))
    n_cells++;

  return n_cells;
}

/* Cells that are seen, and whether both pictures of each were asked for. */
typedef struct
{
  GtkWidget *grid;
  PictureServer *server;
  guint n_before; /* requests for other cells */
  guint n_seen;
} Seen;

static gboolean
has_seen (gpointer data)
{
  Seen *seen = data;

  seen->n_seen = 0;
  for (GtkWidget *cell = gtk_widget_get_first_child (seen->grid); cell != NULL;
       cell = gtk_widget_get_next_sibling (cell))
    seen->n_seen += gtk_widget_get_height (gtk_widget_get_first_child (cell)) > 0;

  return seen->n_seen > 0 && seen->server->n_requests >= seen->n_before + 2 * seen->n_seen;
}

/* Time for what should not happen to happen. */
static void
linger (void)
{
  gint64 end = g_get_monotonic_time () + 100 * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, FALSE);
}

/* A grid has some thirty rows of cards, of which three are seen. */
static void
test_near (void)
{
  g_autoptr(PictureServer) server = picture_server_new (picture_file_new_png (8, 8));
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  g_autoptr(ScoutSoupTransport) transport = scout_soup_transport_new (server->url, clock);
  g_autoptr(ScoutPictureSource) pictures = scout_picture_source_new (transport, NULL);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  Seen seen = { make_grid (server, pictures), server, 0, 0 };
  GtkWidget *window;
  guint n_near;

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), seen.grid);
  window = scout_ui_fixture_present (scroller, 1032, 700);
  scout_ui_fixture_wait (has_seen, &seen);
  linger ();
  n_near = server->n_requests;
  g_assert_cmpuint (n_near, <, count_cells (seen.grid));

  /* Others come when they are near, and what has come does not come again. */
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)),
                            3 * 700.0);
  scout_ui_fixture_settle (window);
  seen.n_before = n_near;
  scout_ui_fixture_wait (has_seen, &seen);
  linger ();
  n_near = server->n_requests;
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)),
                            0.0);
  scout_ui_fixture_settle (window);
  linger ();
  g_assert_cmpuint (server->n_requests, ==, n_near);

  scout_ui_fixture_close (window);
}

static ScoutContent *
make_post_at (const char *creator_id,
              const char *url) /* (nullable) */
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutContentFields *fields = scout_arena_alloc (arena, sizeof *fields);

  *fields = (ScoutContentFields) { .network = SCOUT_NETWORK_FACEBOOK, .id = "7",
                                   .creator_id = creator_id, .caption = "Kettle", .url = url,
                                   .created = SCOUT_CONTENT_NO_TIME };

  return scout_content_new (arena, fields);
}

static ScoutContent *
make_post (const char *creator_id)
{
  return make_post_at (creator_id, NULL);
}

static GPtrArray *
make_known (const char *id,
            const char *name)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);
  GPtrArray *creators = g_ptr_array_new_with_free_func (g_object_unref);

  *fields = (ScoutCreatorFields) SCOUT_CREATOR_FIELDS_INIT;
  fields->network = SCOUT_NETWORK_FACEBOOK;
  fields->id = id;
  fields->name = name;
  g_ptr_array_add (creators, scout_creator_new (arena, fields));

  return creators;
}

/* The address of a reel does not tell whose it is, that of another post of theirs does. A name is
 * more than an alias, whichever comes first. */
static void
test_aliases (void)
{
  g_autoptr(ScoutKeeper) keeper = scout_keeper_new ();
  g_autoptr(GPtrArray) maya = make_known ("100", "Maya Lindqvist");
  g_autoptr(GPtrArray) posts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(ScoutContent) reel = make_post_at ("100", "https://www.facebook.com/reel/7");
  guint n_told = 0;

  g_signal_connect_swapped (keeper, "names-changed", G_CALLBACK (page_fixture_count_cb), &n_told);
  g_ptr_array_add (posts, g_object_ref (reel));
  scout_keeper_note_posts (keeper, posts);
  g_assert_null (scout_keeper_find_name (keeper, reel));
  g_assert_cmpuint (n_told, ==, 0);

  g_ptr_array_add (posts, make_post_at ("100", "https://www.facebook.com/mayabrews/videos/8"));
  scout_keeper_note_posts (keeper, posts);
  scout_keeper_note_posts (keeper, posts);
  g_assert_cmpstr (scout_keeper_find_name (keeper, reel), ==, "mayabrews");
  g_assert_cmpuint (n_told, ==, 1);

  scout_keeper_note_names (keeper, maya);
  scout_keeper_note_posts (keeper, posts);
  g_assert_cmpstr (scout_keeper_find_name (keeper, reel), ==, "Maya Lindqvist");
}

/* Whose post it is Meta tells by a number: whoever was met, before or since, has a name. */
static void
test_owners (void)
{
  g_autoptr(ScoutKeeper) keeper = scout_keeper_new ();
  g_autoptr(GPtrArray) maya = make_known ("100", "Maya Lindqvist");
  g_autoptr(GPtrArray) ivy = make_known ("200", "Ivy Thornbury");
  g_autoptr(GPtrArray) nobody = make_known ("300", "300");
  GListStore *posts = g_list_store_new (SCOUT_TYPE_CONTENT);
  const char * const ids[] = { "100", "200", "300" };
  GtkWidget *grid = NULL;
  GtkWidget *window = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr(ScoutContent) post = make_post (ids[i]);

      g_list_store_append (posts, post);
    }
  scout_keeper_note_names (keeper, maya);
  scout_keeper_note_names (keeper, nobody);
  grid = gtk_grid_view_new (
    GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (posts))),
    scout_card_factory_new (SCOUT_TYPE_CONTENT, NULL, keeper));
  window = scout_ui_fixture_present (grid, 1032, 700);
  g_assert_nonnull (page_fixture_find_named (grid, "Kettle, Maya Lindqvist"));
  g_assert_null (page_fixture_find_named (grid, "Kettle, Ivy Thornbury"));

  scout_keeper_note_seen (keeper, ivy);
  scout_ui_fixture_settle (window);
  g_assert_nonnull (page_fixture_find_named (grid, "Kettle, Maya Lindqvist"));
  g_assert_nonnull (page_fixture_find_named (grid, "Kettle, Ivy Thornbury"));
  /* Nobody is called by a number. */
  g_assert_nonnull (page_fixture_find_named (grid, "Kettle"));
  scout_ui_fixture_close (window);
}

static ScoutContent *
make_pictured (const char *address)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutContentFields *fields = scout_arena_alloc (arena, sizeof *fields);

  *fields = (ScoutContentFields) { .network = SCOUT_NETWORK_FACEBOOK, .id = "7",
                                   .creator_id = "100", .caption = "Kettle",
                                   .thumbnail_url = scout_arena_strndup (arena, address,
                                                                         strlen (address)),
                                   .created = SCOUT_CONTENT_NO_TIME };

  return scout_content_new (arena, fields);
}

static GskRenderNode *
get_nth_child (GskRenderNode *node,
               guint          index) /* of a container */
{
  switch ((int) gsk_render_node_get_node_type (node))
    {
    case GSK_CONTAINER_NODE:
      return index < gsk_container_node_get_n_children (node)
             ? gsk_container_node_get_child (node, index) : NULL;
    case GSK_CLIP_NODE:
      return index == 0 ? gsk_clip_node_get_child (node) : NULL;
    case GSK_ROUNDED_CLIP_NODE:
      return index == 0 ? gsk_rounded_clip_node_get_child (node) : NULL;
    case GSK_TRANSFORM_NODE:
      return index == 0 ? gsk_transform_node_get_child (node) : NULL;
    case GSK_OPACITY_NODE:
      return index == 0 ? gsk_opacity_node_get_child (node) : NULL;
    default:
      return NULL;
    }
}

/* (nullable): the first picture that is drawn at least as wide */
static GskRenderNode *
find_picture (GskRenderNode *node,
              float          least_width)
{
  GskRenderNode *found = NULL, *child = NULL;
  graphene_rect_t bounds;

  gsk_render_node_get_bounds (node, &bounds);
  if (gsk_render_node_get_node_type (node) == GSK_TEXTURE_NODE)
    return bounds.size.width >= least_width ? node : NULL;
  for (guint i = 0; found == NULL && (child = get_nth_child (node, i)) != NULL; i++)
    found = find_picture (child, least_width);

  return found;
}

typedef struct
{
  GdkPaintable *paintable; /* (owned): of what shows it */
  float least_width;       /* that it is drawn in */
  float width;             /* that it is drawn in */
  GdkTexture *texture;     /* (owned) (nullable) */
} Picture;

static gboolean
has_picture (gpointer data)
{
  Picture *picture = data;
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node = NULL, *found = NULL;

  gdk_paintable_snapshot (picture->paintable, snapshot,
                          gdk_paintable_get_intrinsic_width (picture->paintable),
                          gdk_paintable_get_intrinsic_height (picture->paintable));
  node = gtk_snapshot_free_to_node (snapshot);
  found = node != NULL ? find_picture (node, picture->least_width) : NULL;
  if (found != NULL)
    {
      graphene_rect_t bounds;

      gsk_render_node_get_bounds (found, &bounds);
      picture->width = bounds.size.width;
      g_set_object (&picture->texture, gsk_texture_node_get_texture (found));
    }
  g_clear_pointer (&node, gsk_render_node_unref);

  return picture->texture != NULL;
}

/* What is drawn larger than it was asked for is blurred. */
static void
assert_sharp (GtkWidget *widget,
              int        least_width)
{
  Picture picture = { gtk_widget_paintable_new (widget), (float) least_width, 0.0f, NULL };

  scout_ui_fixture_wait (has_picture, &picture);
  g_test_message ("%d pixels are drawn %g wide", gdk_texture_get_width (picture.texture),
                  picture.width);
  g_assert_cmpfloat (gdk_texture_get_width (picture.texture), >=, picture.width - 1.0f);
  g_object_unref (picture.paintable);
  g_object_unref (picture.texture);
}

/* In two columns of a wide window cards are as wide as they get. */
static void
test_sharp_card (void)
{
  g_autoptr(PictureServer) server = picture_server_new (picture_file_new_png (1600, 900));
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  g_autoptr(ScoutSoupTransport) transport = scout_soup_transport_new (server->url, clock);
  g_autoptr(ScoutPictureSource) pictures = scout_picture_source_new (transport, NULL);
  g_autofree char *address = g_strconcat (server->url, "/kettle", NULL);
  g_autoptr(ScoutContent) post = make_pictured (address);
  GListStore *posts = g_list_store_new (SCOUT_TYPE_CONTENT);
  GtkWidget *grid = NULL, *window = NULL;

  g_list_store_append (posts, post);
  grid = gtk_grid_view_new (GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (posts))),
                            scout_card_factory_new (SCOUT_TYPE_CONTENT, pictures, NULL));
  gtk_grid_view_set_min_columns (GTK_GRID_VIEW (grid), 2);
  gtk_grid_view_set_max_columns (GTK_GRID_VIEW (grid), 2);
  window = scout_ui_fixture_present (grid, 800, 700);
  assert_sharp (grid, 330);
  scout_ui_fixture_close (window);
}

static gboolean
has_texture (gpointer artwork)
{
  return scout_artwork_get_texture (artwork) != NULL;
}

/* In one column the picture of a post is as wide as the page. */
static void
test_sharp_post (void)
{
  g_autoptr(PictureServer) server = picture_server_new (picture_file_new_png (1600, 900));
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  g_autoptr(ScoutSoupTransport) transport = scout_soup_transport_new (server->url, clock);
  g_autoptr(ScoutPictureSource) pictures = scout_picture_source_new (transport, NULL);
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(GPtrArray) maya = make_known ("100", "Maya Lindqvist");
  g_autofree char *address = g_strconcat (server->url, "/kettle", NULL);
  g_autoptr(ScoutContent) post = make_pictured (address);
  GtkWidget *details = g_object_new (SCOUT_TYPE_POST_DETAILS, NULL);
  GtkWidget *artwork = scout_ui_fixture_find (details, SCOUT_TYPE_ARTWORK, NULL);
  GtkWidget *window = NULL;
  GdkTexture *texture = NULL;

  scout_post_details_set_picture_source (SCOUT_POST_DETAILS (details), pictures);
  scout_post_details_set_narrow (SCOUT_POST_DETAILS (details), TRUE);
  scout_post_details_show (SCOUT_POST_DETAILS (details), catalog, post,
                           g_ptr_array_index (maya, 0));
  window = scout_ui_fixture_present (details, 790, 700);
  scout_ui_fixture_wait (has_texture, artwork);
  texture = scout_artwork_get_texture (SCOUT_ARTWORK (artwork));
  g_assert_cmpint (gtk_widget_get_width (artwork), >, 600);
  g_assert_cmpint (gdk_texture_get_width (texture), >=, gtk_widget_get_width (artwork));
  g_assert_cmpint (gdk_texture_get_height (texture), >=, gtk_widget_get_height (artwork));
  scout_ui_fixture_close (window);
}

static gboolean
has_inscription (GtkWidget  *root,
                 const char *text)
{
  gboolean has = GTK_IS_INSCRIPTION (root)
                 && g_strcmp0 (gtk_inscription_get_text (GTK_INSCRIPTION (root)), text) == 0;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && !has;
       child = gtk_widget_get_next_sibling (child))
    has = has_inscription (child, text);

  return has;
}

static gboolean
is_asked (gpointer data)
{
  return ((PictureServer *) data)->n_requests > 0;
}

/* Whoever is met gives the row a name, and its picture comes no second time for that. */
static void
test_row_named (void)
{
  g_autoptr(PictureServer) server = picture_server_new (picture_file_new_png (8, 8));
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  g_autoptr(ScoutSoupTransport) transport = scout_soup_transport_new (server->url, clock);
  g_autoptr(ScoutPictureSource) pictures = scout_picture_source_new (transport, NULL);
  g_autoptr(ScoutKeeper) keeper = scout_keeper_new ();
  g_autoptr(GPtrArray) maya = make_known ("100", "Maya Lindqvist");
  g_autoptr(GPtrArray) ivy = make_known ("200", "Ivy Thornbury");
  g_autofree char *address = g_strconcat (server->url, "/missing", NULL);
  g_autoptr(ScoutContent) post = make_pictured (address);
  GtkWidget *name = scout_results_name_new (pictures, keeper);
  GtkWidget *window = NULL;

  /* What was not there is asked for anew by whoever loads it anew. */
  scout_results_name_set_item (SCOUT_RESULTS_NAME (name), post);
  window = scout_ui_fixture_present (name, 300, 60);
  scout_ui_fixture_wait (is_asked, server);
  linger ();
  scout_keeper_note_names (keeper, ivy);
  scout_keeper_note_names (keeper, maya);
  linger ();
  g_assert_cmpuint (server->n_requests, ==, 1);
  g_assert_true (has_inscription (name, "Maya Lindqvist"));
  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  int status;

  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/card-factory/scrolled-away", test_scrolled_away);
  g_test_add_func ("/card-factory/near", test_near);
  g_test_add_func ("/card-factory/owners", test_owners);
  g_test_add_func ("/card-factory/aliases", test_aliases);
  g_test_add_func ("/card-factory/row-named", test_row_named);
  g_test_add_func ("/card-factory/sharp-card", test_sharp_card);
  g_test_add_func ("/card-factory/sharp-post", test_sharp_post);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
