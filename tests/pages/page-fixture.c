/* page-fixture.c: a sandbox and the services of a page, for tests of pages.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Pages are tested as they run: in a real window, against the sandbox over HTTP. */

#include "config.h"

#include "page-fixture.h"

#include "scout-facebook-marketplace.h"
#include "scout-instagram-marketplace.h"
#include "scout-pages.h"
#include "scout-query-builder.h"
#include "scout-tooltip.h"
#include "scout-widgets.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <string.h>

#define NO_LIMIT 1000000

void
page_fixture_init_translated (int          *argc,
                              char       ***argv,
                              const char   *translations)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, translations);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (argc, argv);
}

void
page_fixture_set_up (PageFixture   *fixture,
                     gconstpointer  page_index)
{
  const ScoutSandboxPage *page;
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutToken) token = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *picture_url = NULL;
  ScoutBrandPageFields fields = { 0 };
  /* Nobody asks as often as a test does. */
  const ScoutSandboxOptions options = { .n_creators = fixture->n_creators,
                                        .user_hourly_limit = NO_LIMIT,
                                        .app_hourly_limit = NO_LIMIT,
                                        .instagram_hourly_limit = NO_LIMIT,
                                        .daily_users = NO_LIMIT / 200,
                                        .clock = fixture->day };

  fixture->sandbox = scout_sandbox_new (&options);
  g_assert_true (scout_sandbox_start (fixture->sandbox, &error));
  g_assert_no_error (error);

  page = scout_sandbox_get_page (fixture->sandbox, GPOINTER_TO_UINT (page_index));
  token = scout_token_new (page->access_token);
  fields.id = page->id;
  fields.name = page->name;
  picture_url = g_strdup_printf ("%s/" PAGE_FIXTURE_PAGE_PICTURE,
                                 scout_sandbox_get_graph_url (fixture->sandbox));
  fields.picture_url = picture_url;
  fields.followers = -1;
  fields.instagram_user_id = page->instagram_user_id;
  fields.token = token;
  fixture->page = scout_brand_page_new (&fields);
  fixture->transport = scout_soup_transport_new (scout_sandbox_get_graph_url (fixture->sandbox),
                                                 clock);
  fixture->holding = holding_transport_new (SCOUT_GRAPH_TRANSPORT (fixture->transport));
  fixture->client = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (fixture->holding), clock);
  scout_graph_client_set_patience (fixture->client, PAGE_FIXTURE_PATIENCE);
  fixture->marketplace = scout_facebook_marketplace_new (catalog, fixture->client, fixture->page);
  if (page->instagram_user_id != NULL)
    fixture->instagram = scout_instagram_marketplace_new (catalog, fixture->client, fixture->page);
  fixture->pictures = scout_picture_source_new (fixture->transport, NULL);
}

ScoutAccountService *
page_fixture_open_account (PageFixture *fixture)
{
  return scout_account_service_new (fixture->client,
                                    scout_marketplace_get_catalog (fixture->marketplace));
}

void
page_fixture_tear_down (PageFixture   *fixture,
                        gconstpointer  page_index)
{
  g_clear_object (&fixture->pictures);
  g_clear_object (&fixture->marketplace);
  g_clear_object (&fixture->instagram);
  g_clear_object (&fixture->client);
  g_clear_object (&fixture->holding);
  g_clear_object (&fixture->transport);
  g_clear_object (&fixture->page);
  if (fixture->sandbox != NULL)
    scout_sandbox_stop (fixture->sandbox);
  g_clear_object (&fixture->sandbox);
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

char *
page_fixture_ask (PageFixture       *fixture,
                  ScoutGraphRequest *request)
{
  ScoutGraphTransport *transport = SCOUT_GRAPH_TRANSPORT (fixture->transport);
  ScoutToken *token = scout_brand_page_get_fields (fixture->page)->token;
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(ScoutGraphAnswer) answer = NULL;
  g_autoptr(GError) error = NULL;

  scout_graph_transport_send_async (transport, request, token, G_MAXINT64, NULL, answered_cb,
                                    &result);
  scout_ui_fixture_wait (is_set, &result);
  answer = scout_graph_transport_send_finish (transport, result, &error);
  g_assert_no_error (error);

  return g_strndup (g_bytes_get_data (answer->body, NULL), g_bytes_get_size (answer->body));
}

ScoutQuery *
page_fixture_make_query (PageFixture *fixture,
                         const char  *text)
{
  return scout_query_new_for_text (scout_marketplace_get_catalog (fixture->marketplace),
                                   SCOUT_NETWORK_FACEBOOK, text);
}

void
page_fixture_break (PageFixture           *fixture,
                    ScoutSandboxFaultKind  kind,
                    guint                  count)
{
  ScoutSandboxFault fault = { 0 };

  fault.kind = kind;
  fault.path = "/creator_marketplace/creators";
  fault.count = count;
  fault.status = 500;
  scout_sandbox_add_fault (fixture->sandbox, &fault);
}

GtkWidget *
page_fixture_find_label (GtkWidget  *root,
                         const char *text)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_mapped (root))
    return NULL;
  if (GTK_IS_LABEL (root) && g_str_equal (gtk_label_get_text (GTK_LABEL (root)), _(text)))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = page_fixture_find_label (child, text);

  return found;
}

static gboolean
has_name (GtkWidget  *widget,
          const char *name)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);
  g_autofree char *other = NULL;

  if (!gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL))
    return FALSE;

  other = gtk_test_accessible_check_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, _(name));
  return other == NULL;
}

GtkWidget *
page_fixture_find_named (GtkWidget  *root,
                         const char *name)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_mapped (root))
    return NULL;
  if (has_name (root, name))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = page_fixture_find_named (child, name);

  return found;
}

typedef struct
{
  GtkWidget *root;
  const char *text;
} LabelSearch;

static gboolean
has_label (gpointer data)
{
  LabelSearch *search = data;

  return page_fixture_find_label (search->root, search->text) != NULL;
}

void
page_fixture_wait_for_label (GtkWidget  *root,
                             const char *text)
{
  LabelSearch search = { root, text };

  g_test_message ("Waiting for “%s”", text);
  scout_ui_fixture_wait (has_label, &search);
}

void
page_fixture_press (GtkWidget  *root,
                    const char *label)
{
  GtkWidget *widget = page_fixture_find_label (root, label);

  g_assert_nonnull (widget);
  widget = gtk_widget_get_ancestor (widget, GTK_TYPE_BUTTON);
  g_assert_nonnull (widget);
  g_assert_true (gtk_widget_is_sensitive (widget));
  g_signal_emit_by_name (widget, "clicked");
}

GtkWidget *
page_fixture_find_dialog (void)
{
  g_autoptr(GList) toplevels = gtk_window_list_toplevels ();

  for (GList *toplevel = toplevels; toplevel != NULL; toplevel = toplevel->next)
    {
      if (ADW_IS_MESSAGE_DIALOG (toplevel->data) && gtk_widget_get_mapped (toplevel->data))
        return toplevel->data;
    }

  return NULL;
}

static gboolean
has_dialog (gpointer data)
{
  return (page_fixture_find_dialog () != NULL) == GPOINTER_TO_INT (data);
}

GtkWidget *
page_fixture_wait_for_dialog (void)
{
  scout_ui_fixture_wait (has_dialog, GINT_TO_POINTER (TRUE));

  return page_fixture_find_dialog ();
}

void
page_fixture_wait_for_no_dialog (void)
{
  scout_ui_fixture_wait (has_dialog, GINT_TO_POINTER (FALSE));
}

void
page_fixture_paste (const char *text)
{
  GtkWidget *dialog = page_fixture_wait_for_dialog ();
  GtkWidget *row = scout_ui_fixture_find (dialog, ADW_TYPE_PASSWORD_ENTRY_ROW, NULL);

  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  page_fixture_press (dialog, "Finish sign-in");
}

/* (nullable): the menu that is open in a page */
static GtkWidget *
find_open_menu (GtkWidget *root)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_mapped (root))
    return NULL;
  if (GTK_IS_POPOVER_MENU (root))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_open_menu (child);

  return found;
}

void
page_fixture_choose (GtkWidget  *page,
                     const char *label)
{
  GtkWidget *menu = find_open_menu (page);
  GtkWidget *item = menu != NULL ? page_fixture_find_label (menu, label) : NULL;

  g_assert_nonnull (item);
  while (!g_str_equal (G_OBJECT_TYPE_NAME (item), "GtkModelButton"))
    item = gtk_widget_get_parent (item);
  g_signal_emit_by_name (item, "clicked");
  scout_ui_fixture_settle (page);
}

void
page_fixture_choose_for (GtkWidget  *page,
                         GtkWidget  *place,
                         const char *label)
{
  gtk_widget_grab_focus (place);
  g_assert_true (scout_ui_fixture_press (page, GDK_KEY_Menu));
  scout_ui_fixture_settle (page);
  page_fixture_choose (page, label);
}

GtkWidget *
page_fixture_find_icon_button (GtkWidget  *root,
                               const char *icon_name)
{
  if (GTK_IS_BUTTON (root) &&
      g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (root)), icon_name) == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = page_fixture_find_icon_button (child, icon_name);

      if (found != NULL)
        return found;
    }

  return NULL;
}

GtkWidget *
page_fixture_find_cross (GtkWidget  *chips,
                         const char *label) /* (nullable) */
{
  g_autofree char *wanted = g_strdup_printf ("Remove filter %s%s", label != NULL ? label : "",
                                             label != NULL ? ":" : "");

  for (GtkWidget *chip = gtk_widget_get_first_child (chips); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip))
    {
      GtkWidget *cross = gtk_widget_get_last_child (chip);
      const char *tooltip = scout_tooltip_get (cross);

      if (tooltip != NULL && g_str_has_prefix (tooltip, wanted))
        return cross;
    }

  return NULL;
}

void
page_fixture_assert_fits (GtkWidget *widget,
                          int        width)
{
  int minimum = 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, width);
}

/* (nullable) */
static GtkWidget *
find_with (GtkWidget  *root,
           const char *text)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_mapped (root))
    return NULL;
  if (GTK_IS_LABEL (root) && strstr (gtk_label_get_text (GTK_LABEL (root)), text) != NULL)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_with (child, text);

  return found;
}

void
page_fixture_assert_whole (GtkWidget  *root,
                           const char *range)
{
  GtkWidget *label = find_with (root, range);
  PangoLayout *layout = NULL;
  const PangoLogAttr *places = NULL;
  const char *text = NULL;
  glong start;
  int n_places = 0;

  g_assert_nonnull (label);
  layout = gtk_label_get_layout (GTK_LABEL (label));
  text = pango_layout_get_text (layout);
  places = pango_layout_get_log_attrs_readonly (layout, &n_places);
  start = g_utf8_pointer_to_offset (text, strstr (text, range));
  for (glong i = start + 1; i < start + g_utf8_strlen (range, -1); i++)
    g_assert_false (places[i].is_line_break);
}

void
page_fixture_count_cb (guint *count)
{
  (*count)++;
}
