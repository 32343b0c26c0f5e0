/* test-brand-chooser-page.c: choosing the Page to search as, in a real window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The sample user's Pages come from the sandbox over HTTP; other accounts are made by hand. */

#include "config.h"

#include "scout-brand-chooser-page.h"

#include "page-fixture.h"
#include "scout-brand-page-card.h"
#include "scout-graph-error.h"
#include "scout-pages.h"
#include "scout-permission-list.h"
#include "scout-permission.h"
#include "scout-tooltip.h"
#include "scout-widgets.h"

#define BREAK SCOUT_PERMISSION_LIST_BREAK

typedef struct
{
  PageFixture services;
  ScoutAccount *account;
  GtkWidget *page;
  GtkWidget *window;
  ScoutBrandPage *chosen;
  guint n_checks;
  guint n_sign_ins;
  guint wanted; /* of the last sign-in */
  guint n_retries;
  guint n_cancels;
} Fixture;

static void
account_loaded_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  ScoutAccount **account = user_data;
  g_autoptr(GError) error = NULL;

  *account = scout_account_service_load_finish (SCOUT_ACCOUNT_SERVICE (source), result, &error);
  g_assert_no_error (error);
}

static gboolean
has_account (gpointer data)
{
  return ((Fixture *) data)->account != NULL;
}

static void
load_account (Fixture *fixture)
{
  g_autoptr(ScoutAccountService) service = page_fixture_open_account (&fixture->services);
  const char *secret = scout_sandbox_get_user_token (fixture->services.sandbox);
  g_autoptr(ScoutToken) token = scout_token_new (secret);

  scout_account_service_load_async (service, token, NULL, NULL, account_loaded_cb,
                                    &fixture->account);
  scout_ui_fixture_wait (has_account, fixture);
}

static void
chosen_cb (ScoutBrandChooserPage  *page,
           ScoutBrandPage         *brand_page,
           ScoutBrandPage        **chosen)
{
  g_set_object (chosen, brand_page);
}

/* What the window does with a marketplace is a verdict on each Page here. */
static void
check_cb (ScoutBrandChooserPage *page,
          ScoutBrandPage        *brand_page,
          ScoutNetwork           network,
          Fixture               *fixture)
{
  g_autoptr(GError) error = NULL;

  fixture->n_checks++;
  if (g_str_equal (scout_brand_page_get_fields (brand_page)->name, "Lumen Kettle Co."))
    error = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_PERMISSION, 403, "(#10)");
  scout_brand_chooser_page_show_check (page, brand_page, network, FALSE, error);
}

static void
sign_in_cb (ScoutBrandChooserPage *page,
            guint                  networks,
            gpointer               user_data)
{
  Fixture *fixture = user_data;

  fixture->wanted = networks;
  fixture->n_sign_ins++;
}

static void
present (Fixture *fixture,
         int      width,
         int      height)
{
  fixture->page = g_object_new (SCOUT_TYPE_BRAND_CHOOSER_PAGE, NULL);
  scout_brand_chooser_page_set_picture_source (SCOUT_BRAND_CHOOSER_PAGE (fixture->page),
                                               fixture->services.pictures);
  g_signal_connect (fixture->page, "check", G_CALLBACK (check_cb), fixture);
  g_signal_connect (fixture->page, "chosen", G_CALLBACK (chosen_cb), &fixture->chosen);
  g_signal_connect (fixture->page, "sign-in", G_CALLBACK (sign_in_cb), fixture);
  g_signal_connect_swapped (fixture->page, "retry", G_CALLBACK (page_fixture_count_cb),
                            &fixture->n_retries);
  g_signal_connect_swapped (fixture->page, "cancelled", G_CALLBACK (page_fixture_count_cb),
                            &fixture->n_cancels);
  fixture->window = scout_ui_fixture_present (fixture->page, width, height);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  page_fixture_set_up (&fixture->services, NULL);
  load_account (fixture);
  present (fixture, 1280, 800);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
  g_clear_object (&fixture->chosen);
  g_clear_pointer (&fixture->account, scout_account_free);
  page_fixture_tear_down (&fixture->services, NULL);
}

static ScoutBrandPage *
get_brand_page (const ScoutAccount *account,
                guint               index)
{
  return g_ptr_array_index (account->pages, index);
}

static const char *
get_id (const ScoutAccount *account,
        guint               index)
{
  return scout_brand_page_get_fields (get_brand_page (account, index))->id;
}

static void
show_account (Fixture            *fixture,
              const ScoutAccount *account,
              const char         *selected_id)
{
  scout_brand_chooser_page_show_account (SCOUT_BRAND_CHOOSER_PAGE (fixture->page), account,
                                         selected_id);
  scout_ui_fixture_settle (fixture->window);
}

static GtkWidget *
find_card (Fixture    *fixture,
           const char *name)
{
  GtkWidget *label = page_fixture_find_label (fixture->page, name);

  g_assert_nonnull (label);
  return gtk_widget_get_ancestor (label, SCOUT_TYPE_BRAND_PAGE_CARD);
}

static GtkWidget *
get_radio (GtkWidget *card)
{
  return scout_ui_fixture_find (card, GTK_TYPE_CHECK_BUTTON, NULL);
}

static guint
count_labels (GtkWidget  *root,
              const char *text)
{
  guint n_labels = 0;

  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root)
      && g_str_equal (gtk_label_get_text (GTK_LABEL (root)), text))
    n_labels++;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_labels += count_labels (child, text);

  return n_labels;
}

/* An account of the sample user's Pages, to which this permission only was given, or all. */
static ScoutAccount *
copy_account (const ScoutAccount *source,
              const char         *permission)
{
  ScoutAccount *account = g_new0 (ScoutAccount, 1);
  const char * const one[] = { permission, NULL };

  account->catalog = g_object_ref (source->catalog);
  account->user_id = g_strdup (source->user_id);
  account->granted = g_strdupv (permission != NULL ? (GStrv) one : source->granted);
  account->declined = g_new0 (char *, 1);
  account->pages = g_ptr_array_new_with_free_func (g_object_unref);
  return account;
}

static void
test_three_pages (Fixture       *fixture,
                  gconstpointer  data)
{
  show_account (fixture, fixture->account, NULL);
  page_fixture_wait_for_label (fixture->page, "Refused");
  g_assert_nonnull (page_fixture_find_label (fixture->page, "3 Pages from your account"));
  g_assert_nonnull (page_fixture_find_label (
                      find_card (fixture, "Alder & Oat"),
                      "Food & beverage company · 61,204 followers"));
  g_assert_cmpuint (count_labels (find_card (fixture, "Alder & Oat"), "Ready"), ==, 2);
  g_assert_cmpuint (count_labels (find_card (fixture, "Fjordware"), "Ready"), ==, 1);
  g_assert_cmpuint (count_labels (find_card (fixture, "Fjordware"), "Not available"), ==, 1);
  g_assert_nonnull (page_fixture_find_label (find_card (fixture, "Fjordware"),
                                             "No Instagram account linked"));
  g_assert_cmpuint (count_labels (fixture->page, "How to link an account"), ==, 1);
  g_assert_nonnull (page_fixture_find_label (find_card (fixture, "Fjordware"),
                                             "How to link an account"));
  g_assert_cmpuint (count_labels (find_card (fixture, "Lumen Kettle Co."), "Refused"),
                    ==, 2);
  g_assert_cmpuint (fixture->n_checks, ==, 5);

  /* The first that may search is suggested. */
  g_assert_true (scout_brand_page_card_get_selected (
                   SCOUT_BRAND_PAGE_CARD (find_card (fixture, "Alder & Oat"))));
  page_fixture_press (fixture->page, "Use \342\201\250Alder & Oat\342\201\251");
  g_assert_true (fixture->chosen == get_brand_page (fixture->account, 0));
}

static void
test_chooses_another (Fixture       *fixture,
                      gconstpointer  data)
{
  show_account (fixture, fixture->account, get_id (fixture->account, 1));
  scout_brand_chooser_page_choose (SCOUT_BRAND_CHOOSER_PAGE (fixture->page));
  g_assert_true (fixture->chosen == get_brand_page (fixture->account, 1));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (get_radio (find_card (fixture, "Alder & Oat"))),
                               TRUE);
  g_assert_false (scout_brand_page_card_get_selected (
                    SCOUT_BRAND_PAGE_CARD (find_card (fixture, "Fjordware"))));
  scout_brand_chooser_page_choose (SCOUT_BRAND_CHOOSER_PAGE (fixture->page));
  g_assert_true (fixture->chosen == get_brand_page (fixture->account, 0));
}

/* A Page of an earlier run that is not there any more. */
static void
test_unknown_page (Fixture       *fixture,
                   gconstpointer  data)
{
  show_account (fixture, fixture->account, "404");
  scout_brand_chooser_page_choose (SCOUT_BRAND_CHOOSER_PAGE (fixture->page));
  g_assert_true (fixture->chosen == get_brand_page (fixture->account, 0));
}

static void
show_check_of (Fixture         *fixture,
               guint            index,
               ScoutNetwork     network,
               ScoutGraphError  code)
{
  g_autoptr(GError) error = scout_graph_error_new_local (code, 0, "found by the check");

  scout_brand_chooser_page_show_check (SCOUT_BRAND_CHOOSER_PAGE (fixture->page),
                                       get_brand_page (fixture->account, index), network, FALSE,
                                       error);
  scout_ui_fixture_settle (fixture->window);
}

static void
test_permission_missing (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr(ScoutAccount) account = copy_account (fixture->account, "pages_show_list");
  GtkWidget *card, *button, *missing;

  g_ptr_array_add (account->pages, g_object_ref (get_brand_page (fixture->account, 0)));
  show_account (fixture, account, get_id (account, 0));

  card = find_card (fixture, "Alder & Oat");
  g_assert_cmpuint (count_labels (card, "Permission missing"), ==, 2);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "1 Page from your account"));
  g_assert_false (gtk_widget_is_sensitive (get_radio (card)));

  /* It cannot be chosen by any way, and the way out is beside it. */
  button = gtk_widget_get_ancestor (page_fixture_find_label (fixture->page, "Choose a Page"),
                                    GTK_TYPE_BUTTON);
  g_assert_false (gtk_widget_is_sensitive (button));
  scout_brand_chooser_page_choose (SCOUT_BRAND_CHOOSER_PAGE (fixture->page));
  g_assert_null (fixture->chosen);
  page_fixture_press (card, "Grant access");
  g_assert_cmpuint (fixture->n_sign_ins, ==, 1);
  g_assert_cmpuint (fixture->wanted, ==, SCOUT_ALL_NETWORKS);

  /* What one network lacks is asked for, though the other one was all that was asked for before. */
  g_strfreev (account->granted);
  account->granted = scout_permission_dup_needed (account->catalog, SCOUT_NETWORK_INSTAGRAM);
  show_account (fixture, account, get_id (account, 0));
  missing = page_fixture_find_label (find_card (fixture, "Alder & Oat"),
                                     "Not granted at sign-in: Discover Facebook creators");
  g_assert_cmpstr (scout_tooltip_get (missing), ==,
                   "facebook" BREAK "creator" BREAK "marketplace" BREAK "discovery");
  page_fixture_press (find_card (fixture, "Alder & Oat"), "Grant access");
  g_assert_cmpuint (fixture->wanted, ==, SCOUT_NETWORK_BIT (SCOUT_NETWORK_FACEBOOK));
  show_check_of (fixture, 0, SCOUT_NETWORK_INSTAGRAM, SCOUT_GRAPH_ERROR_NETWORK);
  g_assert_null (scout_tooltip_get (missing));
}

/* Chosen, it would ask for a sign-in for ever. */
static void
test_no_token (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr(ScoutAccount) account = copy_account (fixture->account, NULL);
  ScoutBrandPageFields fields = *scout_brand_page_get_fields (get_brand_page (fixture->account, 0));
  GtkWidget *card;

  fields.token = NULL;
  g_ptr_array_add (account->pages, scout_brand_page_new (&fields));
  show_account (fixture, account, fields.id);

  card = find_card (fixture, "Alder & Oat");
  g_assert_cmpuint (count_labels (card, "No access"), ==, 2);
  g_assert_nonnull (page_fixture_find_label (card, "Facebook gave no access to this Page."));
  g_assert_false (gtk_widget_is_sensitive (get_radio (card)));
  g_assert_cmpuint (fixture->n_checks, ==, 0);
  scout_brand_chooser_page_choose (SCOUT_BRAND_CHOOSER_PAGE (fixture->page));
  g_assert_null (fixture->chosen);
  page_fixture_press (card, "Grant access");
  g_assert_cmpuint (fixture->n_sign_ins, ==, 1);
}

static void
show_check (Fixture         *fixture,
            guint            index,
            ScoutGraphError  code)
{
  show_check_of (fixture, index, SCOUT_NETWORK_FACEBOOK, code);
}

/* Answers come late, and in any order: what was suggested may turn out to be of no use. */
static void
test_checks (Fixture       *fixture,
             gconstpointer  data)
{
  show_account (fixture, fixture->account, NULL);
  page_fixture_wait_for_label (fixture->page, "Refused");

  show_check (fixture, 0, SCOUT_GRAPH_ERROR_NETWORK);
  g_assert_nonnull (page_fixture_find_label (find_card (fixture, "Alder & Oat"), "Not checked"));
  fixture->n_checks = 0;
  page_fixture_press (find_card (fixture, "Alder & Oat"), "Try again");
  g_assert_cmpuint (fixture->n_checks, ==, 1);
  scout_brand_chooser_page_choose (SCOUT_BRAND_CHOOSER_PAGE (fixture->page));
  g_assert_true (fixture->chosen == get_brand_page (fixture->account, 0));
  g_clear_object (&fixture->chosen);

  /* One network is enough. */
  show_check (fixture, 0, SCOUT_GRAPH_ERROR_NOT_ELIGIBLE);
  g_assert_nonnull (page_fixture_find_label (find_card (fixture, "Alder & Oat"), "Not eligible"));
  scout_brand_chooser_page_choose (SCOUT_BRAND_CHOOSER_PAGE (fixture->page));
  g_assert_true (fixture->chosen == get_brand_page (fixture->account, 0));
  g_clear_object (&fixture->chosen);

  show_check_of (fixture, 0, SCOUT_NETWORK_INSTAGRAM, SCOUT_GRAPH_ERROR_NOT_ELIGIBLE);
  g_assert_cmpuint (count_labels (find_card (fixture, "Alder & Oat"), "Not eligible"), ==, 2);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Choose a Page"));
  scout_brand_chooser_page_choose (SCOUT_BRAND_CHOOSER_PAGE (fixture->page));
  g_assert_null (fixture->chosen);
  /* Where no Page may search, somebody else's may. */
  page_fixture_press (find_card (fixture, "Alder & Oat"), "Sign in again");
  g_assert_cmpuint (fixture->n_sign_ins, ==, 1);

  page_fixture_press (find_card (fixture, "Lumen Kettle Co."), "Grant access");
  g_assert_cmpuint (fixture->n_sign_ins, ==, 2);

  /* Whoever accepts the terms does so in Facebook's dialog. */
  show_check (fixture, 0, SCOUT_GRAPH_ERROR_TERMS_PENDING);
  g_assert_nonnull (page_fixture_find_label (find_card (fixture, "Alder & Oat"),
                                             "Terms not accepted"));
  page_fixture_press (find_card (fixture, "Alder & Oat"), "Review terms");
  g_assert_cmpuint (fixture->n_sign_ins, ==, 3);
  g_assert_cmpuint (fixture->wanted, ==, 0);

  /* An Instagram account that the token does not reach is not one that a repetition finds. */
  show_check_of (fixture, 0, SCOUT_NETWORK_INSTAGRAM, SCOUT_GRAPH_ERROR_NO_ACCESS);
  g_assert_cmpuint (count_labels (find_card (fixture, "Alder & Oat"), "No access"), ==, 1);
  page_fixture_press (find_card (fixture, "Alder & Oat"), "Sign in again");
  g_assert_cmpuint (fixture->n_sign_ins, ==, 4);

  /* The app may search, but what is found is invented: it has standard access. */
  scout_brand_chooser_page_show_check (SCOUT_BRAND_CHOOSER_PAGE (fixture->page),
                                       get_brand_page (fixture->account, 0),
                                       SCOUT_NETWORK_FACEBOOK, TRUE, NULL);
  g_assert_cmpuint (count_labels (find_card (fixture, "Alder & Oat"), "Simulated data"), ==, 1);
  g_assert_true (gtk_widget_is_sensitive (get_radio (find_card (fixture, "Alder & Oat"))));

  /* An answer for a Page that is not shown any more. */
  scout_brand_chooser_page_show_loading (SCOUT_BRAND_CHOOSER_PAGE (fixture->page));
  show_check (fixture, 1, SCOUT_GRAPH_ERROR_NOT_ELIGIBLE);
}

static void
test_none_ticked (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr(ScoutAccount) account = copy_account (fixture->account, NULL);

  show_account (fixture, fixture->account, NULL);
  show_account (fixture, account, NULL);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "No Pages found"));
  g_assert_null (page_fixture_find_label (fixture->page, "Alder & Oat"));
  page_fixture_press (fixture->page, "Sign in again");
  g_assert_cmpuint (fixture->n_sign_ins, ==, 1);
}

static void
test_errors (Fixture       *fixture,
             gconstpointer  data)
{
  ScoutBrandChooserPage *page = SCOUT_BRAND_CHOOSER_PAGE (fixture->page);
  g_autoptr(GError) offline = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_NETWORK, 0, "reset");
  g_autoptr(GError) expired = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_AUTH_EXPIRED, 400,
                                                           "over");
  g_autoptr(GError) blocked = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_BLOCKED, 400, "no");

  scout_brand_chooser_page_show_loading (page);
  page_fixture_wait_for_label (fixture->page, "Looking for your Pages…");

  scout_brand_chooser_page_show_error (page, offline);
  page_fixture_wait_for_label (fixture->page, "No connection");
  page_fixture_press (fixture->page, "Try again");
  g_assert_cmpuint (fixture->n_retries, ==, 1);
  g_assert_cmpuint (fixture->n_sign_ins, ==, 0);

  scout_brand_chooser_page_show_error (page, expired);
  page_fixture_wait_for_label (fixture->page, "Your sign-in has expired");
  page_fixture_press (fixture->page, "Sign in again");
  g_assert_cmpuint (fixture->n_retries, ==, 1);
  g_assert_cmpuint (fixture->n_sign_ins, ==, 1);

  /* Nothing helps but leaving. */
  scout_brand_chooser_page_show_error (page, blocked);
  page_fixture_wait_for_label (fixture->page, "Temporarily blocked");
  g_assert_null (page_fixture_find_label (fixture->page, "Try again"));
  page_fixture_press (fixture->page, "Cancel");
  g_assert_cmpuint (fixture->n_cancels, ==, 1);

  show_account (fixture, fixture->account, NULL);
  g_assert_null (page_fixture_find_label (fixture->page, "Temporarily blocked"));
}

static GdkRectangle
get_bounds (Fixture    *fixture,
            const char *name)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (find_card (fixture, name), fixture->page, &bounds));
  return (GdkRectangle) {
    (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width, (int) bounds.size.height
  };
}

static void
test_two_columns (Fixture       *fixture,
                  gconstpointer  data)
{
  GdkRectangle first, second, third;

  show_account (fixture, fixture->account, NULL);
  first = get_bounds (fixture, "Alder & Oat");
  second = get_bounds (fixture, "Fjordware");
  third = get_bounds (fixture, "Lumen Kettle Co.");
  g_assert_cmpint (second.y, ==, first.y);
  g_assert_cmpint (second.width, ==, first.width);
  g_assert_cmpint (second.x, >=, first.x + first.width);
  g_assert_cmpint (third.x, ==, first.x);
  g_assert_cmpint (third.y, >=, first.y + first.height);
}

/* In one column the Pages keep Meta's order. */
static void
test_one_column (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr(GdkTexture) picture = NULL;
  GdkRectangle first, second, third;

  scout_ui_fixture_close (fixture->window);
  present (fixture, 360, 640);
  show_account (fixture, fixture->account, NULL);
  picture = scout_ui_fixture_save_picture (fixture->window, "chooser-narrow");
  g_assert_cmpint (gdk_texture_get_width (picture), <=, 360);
  page_fixture_assert_fits (fixture->page, 350);

  first = get_bounds (fixture, "Alder & Oat");
  second = get_bounds (fixture, "Fjordware");
  third = get_bounds (fixture, "Lumen Kettle Co.");
  g_assert_cmpint (second.x, ==, first.x);
  g_assert_cmpint (third.x, ==, first.x);
  g_assert_cmpint (second.y, >=, first.y + first.height);
  g_assert_cmpint (third.y, >=, second.y + second.height);
}

static void
test_hostile_names (Fixture       *fixture,
                    gconstpointer  data)
{
  static const char markup[] = "<b>A</b> & <span size='999999'>B</span>";
  g_autofree char *endless = g_strnfill (100 * 1000, 'w');
  g_autoptr(ScoutAccount) account = copy_account (fixture->account, NULL);
  g_autoptr(ScoutToken) token = scout_token_new ("synthetic-page");
  ScoutBrandPageFields fields = { 0 };

  fields.id = "1";
  fields.token = token;
  fields.name = markup;
  fields.category = markup;
  fields.instagram_user_id = "2";
  fields.instagram_username = markup;
  fields.followers = G_MAXINT64;
  fields.picture_url = "javascript:alert(1)";
  g_ptr_array_add (account->pages, scout_brand_page_new (&fields));
  fields.id = "3";
  fields.name = endless;
  fields.category = endless;
  fields.followers = 1;
  fields.picture_url = "http://127.0.0.1:1/absent.png";
  g_ptr_array_add (account->pages, scout_brand_page_new (&fields));
  fields.id = "";
  fields.name = "";
  fields.category = NULL;
  fields.picture_url = "";
  g_ptr_array_add (account->pages, scout_brand_page_new (&fields));

  show_account (fixture, account, NULL);
  g_assert_nonnull (find_card (fixture, markup));
  g_assert_cmpint (gtk_widget_get_width (fixture->page), <=, 1280);
  scout_brand_chooser_page_choose (SCOUT_BRAND_CHOOSER_PAGE (fixture->page));
  g_assert_true (fixture->chosen == get_brand_page (account, 0));
}

/* The account may be shown again and again, while pictures of the last time are on their way. */
static void
test_shown_many_times (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr(ScoutAccount) none = copy_account (fixture->account, NULL);

  for (guint i = 0; i < 20; i++)
    {
      scout_brand_chooser_page_show_account (SCOUT_BRAND_CHOOSER_PAGE (fixture->page),
                                             i % 3 == 0 ? none : fixture->account, NULL);
      g_main_context_iteration (NULL, FALSE);
    }
  scout_ui_fixture_settle (fixture->window);
  g_assert_cmpuint (count_labels (fixture->page, "Fjordware"), ==, 1);
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
  ADD ("/brand-chooser-page/three-pages", test_three_pages);
  ADD ("/brand-chooser-page/chooses-another", test_chooses_another);
  ADD ("/brand-chooser-page/unknown-page", test_unknown_page);
  ADD ("/brand-chooser-page/permission-missing", test_permission_missing);
  ADD ("/brand-chooser-page/no-token", test_no_token);
  ADD ("/brand-chooser-page/checks", test_checks);
  ADD ("/brand-chooser-page/none-ticked", test_none_ticked);
  ADD ("/brand-chooser-page/errors", test_errors);
  ADD ("/brand-chooser-page/two-columns", test_two_columns);
  ADD ("/brand-chooser-page/one-column", test_one_column);
  ADD ("/brand-chooser-page/hostile-names", test_hostile_names);
  ADD ("/brand-chooser-page/shown-many-times", test_shown_many_times);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
