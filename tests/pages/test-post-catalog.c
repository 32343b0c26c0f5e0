/* test-post-catalog.c: every row of Meta's tables about posts is on the page of a post.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Knows the catalogue and what Meta answers, and nothing of the page: what a table has a row for is
 * found by the name that assistive technology is told, with the value of the answer; and where the
 * answer has none, it is said that there is none. */

#include "config.h"

#include "post-fixture.h"
#include "scout-catalog.h"
#include "scout-pages.h"
#include "scout-widgets.h"
#include "scout-wording.h"

#include <json-glib/json-glib.h>
#include <string.h>

#define NOT_SHARED "Not shared"
#define NO_CAPTION "No caption"
#define NO_SPONSOR "No sponsor"
#define USERNAME "mayabrews"

static const ScoutCatalogApi *
get_api (PostFixture  *fixture,
         ScoutNetwork  network)
{
  return scout_catalog_get_api (scout_marketplace_get_catalog (fixture->services.marketplace),
                                network);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  GAsyncResult **answer = user_data;

  *answer = g_object_ref (result);
}

static gboolean
is_set (gpointer data)
{
  return *(gpointer *) data != NULL;
}

/* What the sandbox answers; (transfer full). */
static JsonNode *
ask (PostFixture       *fixture,
     ScoutGraphRequest *request)
{
  g_autofree char *text = page_fixture_ask (&fixture->services, request);
  g_autoptr(GError) error = NULL;
  JsonNode *root = json_from_string (text, &error);

  g_assert_no_error (error);

  return root;
}

static gboolean
has_modifiers (const ScoutCatalogField *field)
{
  return field->edge_id != NULL;
}

static void
append_metrics (GString               *fields,
                const ScoutCatalogApi *api,
                const char            *edge_id)
{
  const char *separator = "";

  g_string_append (fields, ".metrics(");
  for (gsize i = 0; i < api->n_metrics; i++)
    {
      if (!g_str_equal (api->metrics[i].endpoint_id, edge_id))
        continue;
      g_string_append_printf (fields, "%s%s", separator, api->metrics[i].name);
      separator = ",";
    }
  g_string_append_c (fields, ')');
}

/* Every field of an object, with everything that its edges have. */
static char *
dup_fields (const ScoutCatalogApi    *api,
            const ScoutCatalogObject *object,
            gboolean                  with_insights)
{
  g_autoptr(GString) fields = g_string_new (NULL);

  for (gsize i = 0; i < object->n_fields; i++)
    {
      const ScoutCatalogField *field = &object->fields[i];
      gboolean is_insights = g_strcmp0 (field->object_id, "insight") == 0;

      if (is_insights && !with_insights)
        continue;
      g_string_append_printf (fields, "%s%s", fields->len > 0 ? "," : "", field->name);
      if (is_insights)
        append_metrics (fields, api, field->edge_id);
      else if (has_modifiers (field))
        {
          const ScoutCatalogObject *items = scout_catalog_api_find_object (api, field->object_id);
          g_autofree char *inner = dup_fields (api, items, FALSE);

          g_string_append_printf (fields, ".fields(%s)", inner);
        }
    }

  return g_string_free (g_steal_pointer (&fields), FALSE);
}

/* (nullable): NULL where the object has no such member, or an empty one. */
static const char *
get_text (JsonObject *object,
          const char *member)
{
  const char *text = json_object_get_string_member_with_default (object, member, NULL);

  return text != NULL && *text != '\0' ? text : NULL;
}

/* What people are to read; (transfer full) (nullable). */
static char *
dup_words (JsonObject              *answer,
           const ScoutCatalogField *field)
{
  const char *text = get_text (answer, field->name);
  const ScoutCatalogValue *value = NULL;
  g_autoptr(GDateTime) moment = NULL;
  g_autoptr(GDateTime) local = NULL;

  if (text == NULL)
    return NULL;
  if (field->values != NULL)
    value = scout_catalog_values_find (field->values, text);
  if (value != NULL)
    return g_strdup (value->label);
  if (field->type != SCOUT_CATALOG_FIELD_TYPE_DATETIME)
    return scout_wording_inline (text);

  moment = g_date_time_new_from_iso8601 (text, NULL);
  g_assert_nonnull (moment);
  local = g_date_time_to_local (moment);

  return g_date_time_format (local, "%-e %B %Y, %H:%M");
}

static gboolean
is_told (GtkWidget            *widget,
         GtkAccessibleProperty property,
         const char           *words)
{
  g_autofree char *other = NULL;

  if (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), property))
    return FALSE;

  other = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), property, words);
  return other == NULL;
}

/* Whether a mapped widget has a name and a description; either may be NULL for any. */
static gboolean
finds (GtkWidget  *root,
       const char *name,
       const char *description)
{
  if (!gtk_widget_get_mapped (root))
    return FALSE;
  if ((name == NULL || is_told (root, GTK_ACCESSIBLE_PROPERTY_LABEL, name)
       || (GTK_IS_LABEL (root) && g_str_equal (gtk_label_get_text (GTK_LABEL (root)), name)))
      && (description == NULL
          || is_told (root, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description)))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (finds (child, name, description))
        return TRUE;
    }

  return FALSE;
}

/* A text of people's own may be its own name, described by what it is. */
static void
assert_shown (PostFixture *fixture,
              const char  *name,
              const char  *words)
{
  g_test_message ("“%s” is to be “%s”", name, words);
  g_assert_true (finds (fixture->page, name, words) || finds (fixture->page, words, name));
}

static void
assert_field (PostFixture             *fixture,
              JsonObject              *answer,
              const ScoutCatalogField *field)
{
  const char *none = g_str_equal (field->id, "caption") ? NO_CAPTION
                     : g_str_equal (field->id, "tagged-brand") ? NO_SPONSOR : NOT_SHARED;
  g_autofree char *words = NULL;

  /* Edges are looked at below. */
  if (field->is_list)
    return;

  words = dup_words (answer, field);
  /* A picture is looked at and not read. */
  if (words != NULL && field->type == SCOUT_CATALOG_FIELD_TYPE_URL
      && g_str_has_prefix (field->id, "thumbnail"))
    {
      g_assert_true (finds (fixture->page, field->label, NULL));
      g_assert_false (finds (fixture->page, field->label, NOT_SHARED));
      return;
    }

  assert_shown (fixture, field->label, words != NULL ? words : none);
}

/* The items of a list, which may stand in an envelope; (nullable). */
static JsonArray *
get_items (JsonObject *object,
           const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node == NULL)
    return NULL;

  return JSON_NODE_HOLDS_ARRAY (node)
           ? json_node_get_array (node)
           : json_object_get_array_member (json_node_get_object (node), "data");
}

static JsonObject *
find_insight (JsonObject *answer,
              const char *name)
{
  JsonArray *insights = get_items (answer, "insights");

  for (guint i = 0; insights != NULL && i < json_array_get_length (insights); i++)
    {
      JsonObject *insight = json_array_get_object_element (insights, i);

      if (g_strcmp0 (get_text (insight, "name"), name) == 0)
        return insight;
    }

  return NULL;
}

/* S2 has `values`, S1 `total_value`. */
static JsonObject *
get_value (JsonObject *insight)
{
  if (json_object_has_member (insight, "total_value"))
    return json_object_get_object_member (insight, "total_value");

  return json_array_get_object_element (json_object_get_array_member (insight, "values"), 0);
}

static const ScoutCatalogBreakdown *
get_breakdown (const ScoutCatalogApi    *api,
               const ScoutCatalogMetric *metric)
{
  return scout_catalog_api_find_breakdown (api, metric->breakdown_ids[0]);
}

/* "Followers 45.9%, Not followers 54.1%", in either order. */
static void
assert_parts (PostFixture              *fixture,
              const ScoutCatalogApi    *api,
              const ScoutCatalogMetric *metric,
              JsonObject               *parts)
{
  const ScoutCatalogBreakdown *breakdown = get_breakdown (api, metric);
  g_autoptr(GList) names = json_object_get_members (parts);
  g_autofree char *there = NULL;
  g_autofree char *back = NULL;
  char *words[2] = { NULL, NULL };
  gsize n_words = 0;

  for (GList *name = names; name != NULL; name = name->next)
    {
      g_autofree char *percent =
        scout_wording_percent (json_object_get_double_member (parts, name->data));

      g_assert_cmpuint (n_words, <, G_N_ELEMENTS (words));
      words[n_words++] =
        g_strdup_printf ("%s %s",
                         scout_catalog_values_find (breakdown->values, name->data)->label,
                         percent);
    }
  g_assert_cmpuint (n_words, ==, G_N_ELEMENTS (words));
  there = g_strdup_printf ("%s, %s", words[0], words[1]);
  back = g_strdup_printf ("%s, %s", words[1], words[0]);
  g_test_message ("“%s” is to be “%s”", metric->label, there);
  g_assert_true (finds (fixture->page, metric->label, there)
                 || finds (fixture->page, metric->label, back));
  g_free (words[0]);
  g_free (words[1]);
}

static void
assert_metric (PostFixture              *fixture,
               const ScoutCatalogApi    *api,
               const ScoutCatalogMetric *metric,
               JsonObject               *answer)
{
  JsonObject *insight = find_insight (answer, metric->name);
  JsonObject *value = insight != NULL ? get_value (insight) : NULL;
  g_autofree char *words = NULL;

  if (value == NULL)
    assert_shown (fixture, metric->label, NOT_SHARED);
  else if (json_object_has_member (value, "value_with_breakdown"))
    assert_parts (fixture, api, metric,
                  json_object_get_object_member (value, "value_with_breakdown"));
  else
    {
      words = scout_wording_full (json_object_get_int_member (value, "value"));
      assert_shown (fixture, metric->label, words);
    }
}

/* Each comment's own words and address; an id for whoever looks for it. */
static void
assert_comments (PostFixture           *fixture,
                 const ScoutCatalogApi *api,
                 JsonObject            *answer)
{
  JsonArray *comments = get_items (answer, "comments");
  const ScoutCatalogObject *object = scout_catalog_api_find_object (api, "comment");

  for (guint i = 0; comments != NULL && i < json_array_get_length (comments); i++)
    {
      for (gsize j = 0; j < object->n_fields; j++)
        {
          JsonObject *comment = json_array_get_object_element (comments, i);
          g_autofree char *words = dup_words (comment, &object->fields[j]);
          const char *shown = words != NULL ? words : "Sticker or GIF, no text";

          g_test_message ("A comment is to have “%s”", shown);
          g_assert_true (finds (fixture->page, shown, NULL) || finds (fixture->page, NULL, shown));
        }
    }
}

static void
assert_everything (PostFixture  *fixture,
                   ScoutNetwork  network,
                   const char   *object_id,
                   JsonObject   *answer)
{
  const ScoutCatalogApi *api = get_api (fixture, network);
  const ScoutCatalogObject *object = scout_catalog_api_find_object (api, object_id);
  const char *edge_id = scout_catalog_object_find_field_by_id (object, "insights")->edge_id;

  for (gsize i = 0; i < object->n_fields; i++)
    assert_field (fixture, answer, &object->fields[i]);
  for (gsize i = 0; i < api->n_metrics; i++)
    {
      if (g_str_equal (api->metrics[i].endpoint_id, edge_id))
        assert_metric (fixture, api, &api->metrics[i], answer);
    }
  if (network == SCOUT_NETWORK_FACEBOOK)
    assert_comments (fixture, api, answer);
}

static void
test_facebook (PostFixture   *fixture,
               gconstpointer  data)
{
  PostKind kind = (PostKind) GPOINTER_TO_UINT (data);
  const ScoutCatalogApi *api = get_api (fixture, SCOUT_NETWORK_FACEBOOK);
  const ScoutCatalogEndpoint *endpoint = scout_catalog_api_find_endpoint (api, "content");
  g_autofree char *fields = dup_fields (api, scout_catalog_api_find_object (api, "content"),
                                        kind != POST_INVITED);
  g_autoptr(ScoutGraphRequest) request = scout_graph_request_new (endpoint->path);
  g_autoptr(JsonNode) answer = NULL;

  scout_graph_request_add (request, "content_id", post_fixture_get_id (kind));
  scout_graph_request_add (request, "fields", fields);
  answer = ask (fixture, request);
  post_fixture_show (fixture, kind);
  assert_everything (fixture, SCOUT_NETWORK_FACEBOOK, "content",
                     json_array_get_object_element (get_items (json_node_get_object (answer),
                                                               "data"), 0));
}

/* Instagram's posts come with their creator: what is asked for by name is shown by page. */
static JsonNode *
ask_media (PostFixture *fixture)
{
  const ScoutCatalogApi *api = get_api (fixture, SCOUT_NETWORK_INSTAGRAM);
  const ScoutBrandPageFields *page = scout_brand_page_get_fields (fixture->services.page);
  g_autofree char *fields = dup_fields (api, scout_catalog_api_find_object (api, "media"), TRUE);
  g_autofree char *path = g_strdup_printf ("/%s/creator_marketplace_creators",
                                           page->instagram_user_id);
  g_autofree char *all = g_strdup_printf ("id,recent_media.limit(30){%s}", fields);
  g_autoptr(ScoutGraphRequest) request = scout_graph_request_new (path);

  scout_graph_request_add (request, "username", USERNAME);
  scout_graph_request_add (request, "fields", all);

  return ask (fixture, request);
}

static ScoutCreator *
load_media (PostFixture *fixture)
{
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;
  ScoutCreator *creator;

  scout_marketplace_load_creator_async (fixture->services.instagram, USERNAME,
                                        SCOUT_CREATOR_PART_CONTENT, SCOUT_TIME_RANGE_LIFETIME,
                                        NULL, answered_cb, &result);
  scout_ui_fixture_wait (is_set, &result);
  creator = scout_marketplace_load_creator_finish (fixture->services.instagram, result, &error);
  g_assert_no_error (error);

  return creator;
}

static gboolean
has_everything (JsonObject *media)
{
  return find_insight (media, "views") != NULL && get_text (media, "tagged_brand") != NULL;
}

static gboolean
lacks_something (JsonObject *media)
{
  return find_insight (media, "views") == NULL && get_text (media, "tagged_brand") == NULL;
}

static void
show_media (PostFixture  *fixture,
            ScoutCreator *creator,
            JsonObject   *media)
{
  guint n_posts = scout_creator_get_n_content (creator, SCOUT_CONTENT_LIST_RECENT);

  for (guint i = 0; i < n_posts; i++)
    {
      g_autoptr(ScoutContent) post = scout_creator_dup_content (creator, SCOUT_CONTENT_LIST_RECENT,
                                                                i);

      if (g_strcmp0 (scout_content_get_id (post), get_text (media, "id")) != 0)
        continue;
      scout_post_page_show (SCOUT_POST_PAGE (fixture->page), post, creator);
      post_fixture_wait (fixture);
      return;
    }
  g_assert_not_reached ();
}

static void
test_instagram (PostFixture   *fixture,
                gconstpointer  data)
{
  gboolean (*is_wanted) (JsonObject *media) = data;
  g_autoptr(JsonNode) answer = ask_media (fixture);
  g_autoptr(ScoutCreator) creator = load_media (fixture);
  JsonObject *found = json_array_get_object_element (get_items (json_node_get_object (answer),
                                                                "data"), 0);
  JsonArray *media = get_items (found, "recent_media");

  scout_post_page_set_services (SCOUT_POST_PAGE (fixture->page), fixture->services.instagram,
                                NULL, NULL);
  for (guint i = 0; i < json_array_get_length (media); i++)
    {
      if (!is_wanted (json_array_get_object_element (media, i)))
        continue;
      show_media (fixture, creator, json_array_get_object_element (media, i));
      assert_everything (fixture, SCOUT_NETWORK_INSTAGRAM, "media",
                         json_array_get_object_element (media, i));
      post_fixture_save_picture (fixture, "post-instagram", 1032, 800);
      return;
    }
  g_assert_not_reached ();
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

#define ADD(path, data, function) \
  g_test_add ("/post-catalog/" path, PostFixture, data, post_fixture_set_up, function, \
              post_fixture_tear_down)
  ADD ("facebook/everything", GUINT_TO_POINTER (POST_OURS), test_facebook);
  ADD ("facebook/hardly-anything", GUINT_TO_POINTER (POST_INVITED), test_facebook);
  ADD ("instagram/everything", has_everything, test_instagram);
  ADD ("instagram/hardly-anything", lacks_something, test_instagram);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
