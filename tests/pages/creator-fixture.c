/* creator-fixture.c: a creator's page against the sandbox, for tests of what is on it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "creator-fixture.h"

#include "scout-chart-skeleton.h"
#include "scout-pages.h"
#include "scout-widgets.h"

/* More than client and library together try again. */
#define MANY 100
/* Says nothing that anybody would say. */
#define UNLIKELY "\001"

int
creator_fixture_run (void)
{
  int status = g_test_run ();

  scout_ui_fixture_finish ();
  return status;
}

void
creator_fixture_set_up (CreatorFixture *fixture,
                        gconstpointer   data)
{
  page_fixture_set_up (&fixture->services, NULL);
  fixture->page = g_object_new (SCOUT_TYPE_CREATOR_PAGE, NULL);
  fixture->window = scout_ui_fixture_present (fixture->page, 1032, 800);
}

void
creator_fixture_tear_down (CreatorFixture *fixture,
                           gconstpointer   data)
{
  scout_ui_fixture_close (fixture->window);
  g_clear_object (&fixture->creator);
  page_fixture_tear_down (&fixture->services, NULL);
}

static gboolean
has_creator (gpointer data)
{
  return ((CreatorFixture *) data)->creator != NULL;
}

static void
found_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  CreatorFixture *fixture = user_data;
  g_autoptr(GError) error = NULL;

  fixture->creator = scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result,
                                                            &error);
  g_assert_no_error (error);
}

void
creator_fixture_open (CreatorFixture   *fixture,
                      ScoutMarketplace *marketplace,
                      const char       *handle)
{
  g_clear_object (&fixture->creator);
  scout_marketplace_load_creator_async (marketplace, handle, SCOUT_CREATOR_PART_PROFILE,
                                        SCOUT_TIME_RANGE_LIFETIME, NULL, found_cb, fixture);
  scout_ui_fixture_wait (has_creator, fixture);
  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->page), marketplace,
                                   fixture->services.pictures);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
}

static gboolean
is_settled (gpointer data)
{
  return !scout_creator_page_is_loading (SCOUT_CREATOR_PAGE (((CreatorFixture *) data)->page));
}

void
creator_fixture_wait (CreatorFixture *fixture)
{
  scout_ui_fixture_wait (is_settled, fixture);
  scout_ui_fixture_settle (fixture->window);
}

/* The first skeleton that is mapped and not held back. (nullable) */
static GtkWidget *
find_skeleton (GtkWidget *root)
{
  if (!gtk_widget_get_mapped (root) || gtk_widget_get_opacity (root) < 1.0)
    return NULL;
  if (SCOUT_IS_CHART_SKELETON (root))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_skeleton (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
shows_skeleton (gpointer page)
{
  return find_skeleton (page) != NULL;
}

GtkWidget *
creator_fixture_wait_for_skeleton (CreatorFixture *fixture)
{
  scout_ui_fixture_wait (shows_skeleton, fixture->page);
  return find_skeleton (fixture->page);
}

void
creator_fixture_show_tab (CreatorFixture *fixture,
                          CreatorTab      tab)
{
  static const char * const names[] = {
    [CREATOR_TAB_OVERVIEW] = "overview",
    [CREATOR_TAB_AUDIENCE] = "audience",
    [CREATOR_TAB_CONTENT] = "content",
    [CREATOR_TAB_PARTNERSHIPS] = "partnerships",
    [CREATOR_TAB_NOTES] = "notes",
  };
  GtkWidget *stack = scout_ui_fixture_find (fixture->page, ADW_TYPE_VIEW_STACK, NULL);

  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (stack), names[tab]);
}

void
creator_fixture_look_for_brand (CreatorFixture *fixture)
{
  while (page_fixture_find_label (fixture->page, "No posts with your brand") != NULL)
    {
      page_fixture_press (fixture->page, "Look through older posts");
      creator_fixture_wait (fixture);
    }
}

char *
creator_fixture_dup_queries (CreatorFixture *fixture)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->services.sandbox);
  g_autoptr(GString) queries = g_string_new (NULL);

  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);

      g_string_append_printf (queries, "%s?%s\n", request->path, request->query);
    }

  return g_string_free (g_steal_pointer (&queries), FALSE);
}

void
creator_fixture_break (CreatorFixture *fixture,
                       const char     *path,
                       const char     *query)
{
  ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_STATUS, path, .count = MANY, .status = 500 };

  fault.query = query;
  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
}

char *
creator_fixture_dup_description (CreatorFixture *fixture,
                                 const char     *name)
{
  GtkWidget *widget = page_fixture_find_named (fixture->page, name);

  if (widget == NULL
      || !gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget),
                                            GTK_ACCESSIBLE_PROPERTY_DESCRIPTION))
    return g_strdup ("");

  return gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget),
                                             GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, UNLIKELY);
}

void
creator_fixture_save_picture (CreatorFixture *fixture,
                              const char     *name,
                              int             width)
{
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 800);
  for (int i = 0; i < 10; i++)
    scout_ui_fixture_settle (fixture->window);
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, name));
}
