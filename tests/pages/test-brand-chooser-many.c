/* test-brand-chooser-many.c: choosing among more Pages than anybody looks at.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-brand-chooser-page.h"

#include "page-fixture.h"
#include "scout-brand-page-card.h"
#include "scout-graph-error.h"
#include "scout-pages.h"
#include "scout-permission.h"
#include "scout-widgets.h"

#define N_MANY 60
/* What a window of 800 pixels has room for, and some more. */
#define MOST_IN_SIGHT 12
/* Of which at most it is found out because they are seen. */
#define MOST_SEEN 20

typedef struct
{
  PageFixture services;
  ScoutAccount *account;
  GtkWidget *page;
  GtkWidget *window;
  guint n_checks; /* each is a call */
  gboolean is_late;
} Fixture;

/* Every Page may search, unless the answer is left to the test. */
static void
check_cb (ScoutBrandChooserPage *page,
          ScoutBrandPage        *brand_page,
          ScoutNetwork           network,
          Fixture               *fixture)
{
  fixture->n_checks++;
  if (!fixture->is_late)
    scout_brand_chooser_page_show_check (page, brand_page, network, FALSE, NULL);
}

static ScoutAccount *
make_account (ScoutCatalog *catalog)
{
  ScoutAccount *account = g_new0 (ScoutAccount, 1);
  g_autoptr(GStrvBuilder) granted = g_strv_builder_new ();
  g_autoptr(ScoutToken) token = scout_token_new ("SYNTHETIC");

  for (ScoutNetwork network = 0; network < SCOUT_N_NETWORKS; network++)
    {
      g_auto(GStrv) needed = scout_permission_dup_needed (catalog, network);

      g_strv_builder_addv (granted, (const char **) needed);
    }
  account->catalog = g_object_ref (catalog);
  account->user_id = g_strdup ("1");
  account->granted = g_strv_builder_end (granted);
  account->declined = g_new0 (char *, 1);
  account->pages = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < N_MANY; i++)
    {
      g_autofree char *id = g_strdup_printf ("1%u", i);
      g_autofree char *name = g_strdup_printf ("Brand %u", i);
      const ScoutBrandPageFields fields = {
        .id = id, .name = name, .instagram_user_id = "17841400000000001", .followers = -1,
        .token = token
      };

      g_ptr_array_add (account->pages, scout_brand_page_new (&fields));
    }

  return account;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  page_fixture_set_up (&fixture->services, NULL);
  fixture->account =
    make_account (scout_marketplace_get_catalog (fixture->services.marketplace));
  fixture->page = g_object_new (SCOUT_TYPE_BRAND_CHOOSER_PAGE, NULL);
  g_signal_connect (fixture->page, "check", G_CALLBACK (check_cb), fixture);
  fixture->window = scout_ui_fixture_present (fixture->page, 1280, 800);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
  g_clear_pointer (&fixture->account, scout_account_free);
  page_fixture_tear_down (&fixture->services, NULL);
}

static void
show_account (Fixture    *fixture,
              const char *selected_id) /* (nullable) */
{
  scout_brand_chooser_page_show_account (SCOUT_BRAND_CHOOSER_PAGE (fixture->page),
                                         fixture->account, selected_id);
  scout_ui_fixture_settle (fixture->window);
}

static GtkWidget *
find_card (Fixture    *fixture,
           const char *name)
{
  GtkWidget *label = scout_ui_fixture_find (fixture->page, GTK_TYPE_LABEL, name);

  g_assert_nonnull (label);
  return gtk_widget_get_ancestor (label, SCOUT_TYPE_BRAND_PAGE_CARD);
}

static guint
count_labels (GtkWidget  *root,
              const char *text)
{
  guint n_labels = 0;

  if (GTK_IS_LABEL (root) && g_str_equal (gtk_label_get_text (GTK_LABEL (root)), text))
    n_labels++;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_labels += count_labels (child, text);

  return n_labels;
}

static GtkAdjustment *
get_adjustment (Fixture *fixture)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (find_card (fixture, "Brand 0"),
                                                 GTK_TYPE_SCROLLED_WINDOW);

  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
}

/* Until nothing more is asked for, for longer than a place is looked at before it is. */
static void
wait_until_asked (Fixture *fixture)
{
  guint n_before = G_MAXUINT;

  while (fixture->n_checks != n_before)
    {
      gint64 end = g_get_monotonic_time () + G_USEC_PER_SEC / 2;

      n_before = fixture->n_checks;
      while (g_get_monotonic_time () < end)
        {
          if (!g_main_context_iteration (NULL, FALSE))
            g_usleep (1000);
        }
    }
}

static gboolean
is_last_ready (gpointer data)
{
  return count_labels (find_card (data, "Brand 59"), "Ready") == 2;
}

/* A check costs a call for each network: it is made for what is looked at, and for what is chosen
 * or has the focus; of the others nothing is claimed. */
static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  GtkAdjustment *adjustment = NULL;
  guint n_first = 0;

  show_account (fixture, NULL);
  wait_until_asked (fixture);
  n_first = fixture->n_checks;
  g_test_message ("%u checks at first", n_first);
  g_assert_cmpuint (n_first, >=, 4);
  g_assert_cmpuint (n_first, <=, 2 * MOST_IN_SIGHT);
  g_assert_cmpuint (count_labels (find_card (fixture, "Brand 0"), "Ready"), ==, 2);
  g_assert_cmpuint (count_labels (find_card (fixture, "Brand 59"), "Not checked yet"), ==, 2);
  g_assert_cmpuint (count_labels (find_card (fixture, "Brand 59"), "Ready"), ==, 0);

  /* Whoever scrolls past to the end has not looked at what is between. */
  adjustment = get_adjustment (fixture);
  for (int i = 1; i <= 20; i++)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment) * i / 20.0);
  scout_ui_fixture_wait (is_last_ready, fixture);
  wait_until_asked (fixture);
  g_test_message ("%u checks at the end", fixture->n_checks);
  g_assert_cmpuint (fixture->n_checks, >, n_first);
  g_assert_cmpuint (fixture->n_checks, <=, 2 * MOST_SEEN);
  g_assert_cmpuint (count_labels (find_card (fixture, "Brand 59"), "Ready"), ==, 2);
  g_assert_cmpuint (count_labels (find_card (fixture, "Brand 30"), "Not checked yet"), ==, 2);

  /* Whatever is looked at, there is an end to it; but not for what somebody goes to. */
  for (int i = 20; i >= 0; i--)
    {
      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment) * i / 20.0);
      wait_until_asked (fixture);
    }
  g_test_message ("%u checks of what was looked at", fixture->n_checks);
  g_assert_cmpuint (fixture->n_checks, ==, 2 * MOST_SEEN);
  g_assert_cmpuint (count_labels (find_card (fixture, "Brand 30"), "Not checked yet"), ==, 2);
  gtk_widget_grab_focus (scout_ui_fixture_find (find_card (fixture, "Brand 30"),
                                                GTK_TYPE_CHECK_BUTTON, NULL));
  g_assert_cmpuint (fixture->n_checks, ==, 2 * (MOST_SEEN + 1));
  g_assert_cmpuint (count_labels (find_card (fixture, "Brand 30"), "Ready"), ==, 2);
  scout_brand_page_card_set_selected (SCOUT_BRAND_PAGE_CARD (find_card (fixture, "Brand 33")),
                                      TRUE);
  g_assert_cmpuint (fixture->n_checks, ==, 2 * (MOST_SEEN + 2));
}

/* The Page of the last start is in sight, wherever it is, and the button below as well. */
static void
test_many_chosen (Fixture       *fixture,
                  gconstpointer  data)
{
  graphene_rect_t bounds;

  show_account (fixture, "145");
  wait_until_asked (fixture);
  g_assert_true (gtk_widget_compute_bounds (find_card (fixture, "Brand 45"), fixture->page,
                                            &bounds));
  g_assert_cmpfloat (bounds.origin.y, >, 0);
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <, 800);
  g_assert_cmpuint (count_labels (find_card (fixture, "Brand 45"), "Ready"), ==, 2);
  g_assert_cmpuint (count_labels (find_card (fixture, "Brand 0"), "Not checked yet"), ==, 2);
  g_assert_true (gtk_widget_compute_bounds (
    gtk_widget_get_ancestor (page_fixture_find_label (fixture->page,
                                                      "Use \342\201\250Brand 45\342\201\251"),
                             GTK_TYPE_BUTTON),
    fixture->page, &bounds));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, 800);
}

static void
assert_goes_on (Fixture *fixture)
{
  GtkWidget *button = page_fixture_find_named (find_card (fixture, "Brand 0"), "Sign in again");

  g_assert_nonnull (button);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == button);
}

/* Whoever was about to choose a Page that turns out to be none goes on at what can be done. */
static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(GError) error = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_NOT_ELIGIBLE, 403, "no");

  fixture->is_late = TRUE;
  show_account (fixture, NULL);
  for (guint i = 0; i < N_MANY; i++)
    for (ScoutNetwork network = 0; network < SCOUT_N_NETWORKS; network++)
      scout_brand_chooser_page_show_check (SCOUT_BRAND_CHOOSER_PAGE (fixture->page),
                                           g_ptr_array_index (fixture->account->pages, i), network,
                                           FALSE, error);
  scout_ui_fixture_settle (fixture->window);
  assert_goes_on (fixture);
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

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

  ADD ("/brand-chooser-many/looked-at", test_many);
  ADD ("/brand-chooser-many/chosen", test_many_chosen);
  ADD ("/brand-chooser-many/refused", test_refused);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
