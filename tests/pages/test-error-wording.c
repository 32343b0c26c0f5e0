/* test-error-wording.c: tests of the words for errors.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Every meaning of an error has words and a button that fits; what Meta wrote is shown as it is,
 * never as markup. */

#include "config.h"

#include "scout-error-wording.h"

#include "page-fixture.h"
#include "scout-brand-wording.h"
#include "scout-graph-error.h"
#include "scout-pages.h"
#include "scout-widgets.h"

#include <string.h>

#define N_CODES (SCOUT_GRAPH_ERROR_UNKNOWN + 1)
#define MARKUP "<span size='999999'>A & B</span> <a href='x'>c</a>"

typedef struct
{
  GtkWidget *view;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->view = scout_state_view_new ();
  fixture->window = scout_ui_fixture_present (fixture->view, 800, 600);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
}

static const char *
get_label_of (ScoutErrorRemedy remedy)
{
  switch (remedy)
    {
    case SCOUT_ERROR_REMEDY_RETRY:
      return "Try again";
    case SCOUT_ERROR_REMEDY_SIGN_IN:
      return "Sign in again";
    case SCOUT_ERROR_REMEDY_CHOOSE_PAGE:
      return "Choose another Page";
    case SCOUT_ERROR_REMEDY_NONE:
    default:
      return NULL;
    }
}

static void
assert_sentence (const char *text)
{
  g_assert_nonnull (text);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_cmpuint (strlen (text), >, 20);
  g_assert_true (g_str_has_suffix (text, "."));
  g_assert_null (strchr (text, '!'));
}

static void
test_every_code (void)
{
  for (int code = 0; code < N_CODES; code++)
    {
      g_autoptr(GError) error = scout_graph_error_new_local ((ScoutGraphError) code, 0, "odd");
      ScoutErrorWording wording = scout_error_wording_get (error);

      g_test_message ("%d: %s", code, wording.title);
      g_assert_cmpint (error->code, ==, code);
      g_assert_nonnull (wording.title);
      g_assert_cmpstr (wording.title, !=, "");
      assert_sentence (wording.description);
      g_assert_cmpint (wording.kind, !=, SCOUT_STATE_LOADING);
      g_assert_cmpstr (wording.action_label, ==, get_label_of (wording.remedy));
      if (scout_graph_error_is_retryable (error))
        g_assert_cmpint (wording.remedy, ==, SCOUT_ERROR_REMEDY_RETRY);
    }
}

static void
test_foreign_domains (void)
{
  const GError errors[] = {
    { SCOUT_GRAPH_ERROR, 999, (char *) "too new" },
    { SCOUT_GRAPH_ERROR, -1, (char *) "too old" },
    { G_IO_ERROR, G_IO_ERROR_FAILED, (char *) "other" },
    { G_IO_ERROR, SCOUT_GRAPH_ERROR_AUTH_EXPIRED, (char *) "number of another" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (errors); i++)
    {
      ScoutErrorWording wording = scout_error_wording_get (&errors[i]);

      g_assert_cmpstr (wording.title, ==, "Something went wrong");
      g_assert_cmpint (wording.remedy, ==, SCOUT_ERROR_REMEDY_RETRY);
    }
}

static void
assert_plain (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    g_assert_false (gtk_label_get_use_markup (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_plain (child);
}

static void
test_shows_own_words (Fixture       *fixture,
                      gconstpointer  data)
{
  for (int code = 0; code < N_CODES; code++)
    {
      g_autoptr(GError) error = scout_graph_error_new_local ((ScoutGraphError) code, 0, "odd");
      ScoutErrorWording wording = scout_error_wording_get (error);
      ScoutErrorRemedy remedy = scout_error_wording_show (error, SCOUT_STATE_VIEW (fixture->view));

      scout_ui_fixture_settle (fixture->window);
      g_assert_cmpint (remedy, ==, wording.remedy);
      g_assert_nonnull (page_fixture_find_label (fixture->view, wording.title));
      g_assert_nonnull (page_fixture_find_label (fixture->view, wording.description));
      for (int other = SCOUT_ERROR_REMEDY_RETRY; other < SCOUT_ERROR_REMEDY_NONE; other++)
        {
          const char *label = get_label_of ((ScoutErrorRemedy) other);

          g_assert_true ((page_fixture_find_label (fixture->view, label) != NULL)
                         == (remedy == (ScoutErrorRemedy) other));
        }
    }
}

/* Meta says the same of several reasons: its words are shown beside what is known, as its own. */
static void
test_quotes_meta (Fixture       *fixture,
                  gconstpointer  data)
{
  static const ScoutGraphError codes[] = { SCOUT_GRAPH_ERROR_REFUSED, SCOUT_GRAPH_ERROR_WITHHELD,
                                           SCOUT_GRAPH_ERROR_UNDECIDED,
                                           SCOUT_GRAPH_ERROR_NOT_ELIGIBLE,
                                           SCOUT_GRAPH_ERROR_TERMS_PENDING };
  const ScoutGraphFault fault = {
    .http_status = 403,
    .code = 10,
    .message = (char *) "(#10) " MARKUP,
    .user_title = (char *) "Permission Denied",
    .retry_after = -1,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autoptr(GError) error = scout_graph_error_new (&fault);
      ScoutErrorWording wording = { 0 };
      g_autofree char *text = NULL;
      GtkWidget *expander, *details;

      error->code = (int) codes[i];
      wording = scout_error_wording_get (error);
      text = g_strdup_printf ("%s\nMeta says: “\342\201\250%s\342\201\251”", wording.description,
                              fault.message);
      scout_error_wording_show (error, SCOUT_STATE_VIEW (fixture->view));
      scout_ui_fixture_settle (fixture->window);
      g_assert_nonnull (page_fixture_find_label (fixture->view, wording.title));
      g_assert_nonnull (page_fixture_find_label (fixture->view, text));
      g_assert_null (page_fixture_find_label (fixture->view, fault.user_title));
      assert_plain (fixture->view);
      /* Its title is for whoever asks for help. */
      expander = scout_ui_fixture_find (fixture->view, GTK_TYPE_EXPANDER, NULL);
      details = gtk_expander_get_child (GTK_EXPANDER (expander));
      g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (details)), fault.user_title));
    }
}

static void
test_shows_metas_words_plain (Fixture       *fixture,
                              gconstpointer  data)
{
  const ScoutGraphFault fault = {
    .http_status = 400,
    .code = 100,
    .subcode = 33,
    .message = (char *) "(#100) " MARKUP,
    .user_title = (char *) "Title " MARKUP,
    .user_message = (char *) "Message " MARKUP,
    .trace_id = (char *) "Trace&<b>1",
    .retry_after = -1,
  };
  g_autoptr(GError) error = scout_graph_error_new (&fault);
  GtkWidget *expander;

  scout_error_wording_show (error, SCOUT_STATE_VIEW (fixture->view));
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (fixture->view, "Title " MARKUP));
  g_assert_nonnull (page_fixture_find_label (fixture->view, "Message " MARKUP));
  assert_plain (fixture->view);

  expander = scout_ui_fixture_find (fixture->view, GTK_TYPE_EXPANDER, NULL);
  g_assert_true (gtk_widget_get_mapped (expander));
  gtk_expander_set_expanded (GTK_EXPANDER (expander), TRUE);
  scout_ui_fixture_settle (fixture->window);
  {
    GtkWidget *details = gtk_expander_get_child (GTK_EXPANDER (expander));
    const char *text = gtk_label_get_text (GTK_LABEL (details));

    g_assert_true (gtk_widget_get_mapped (details));
    g_assert_nonnull (strstr (text, "(#100) " MARKUP));
    g_assert_nonnull (strstr (text, "Trace&<b>1"));
    g_assert_nonnull (strstr (text, "33"));
  }
}

/* A title that turns the line around, and one that is endless. */
static void
test_hostile_words (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *endless = g_strnfill (1024 * 1024, 'w');
  ScoutGraphFault fault = {
    .http_status = 400,
    .code = 100,
    .user_title = (char *) "One\342\200\256two\nthree",
    .user_message = endless,
    .message = endless,
    .retry_after = -1,
  };
  g_autoptr(GError) error = scout_graph_error_new (&fault);
  gint64 began_at = g_get_monotonic_time ();
  GtkWidget *title;

  scout_error_wording_show (error, SCOUT_STATE_VIEW (fixture->view));
  scout_ui_fixture_settle (fixture->window);
  /* Generous: sanitizers and shared processors make everything several times slower. */
  g_assert_cmpint (g_get_monotonic_time () - began_at, <, 20 * G_USEC_PER_SEC);
  title = scout_ui_fixture_find (fixture->view, GTK_TYPE_LABEL, "Onetwo three");
  g_assert_nonnull (title);
  g_assert_cmpint (gtk_widget_get_width (fixture->view), <=, 800);
}

static void
assert_waiting_time (Fixture    *fixture,
                     int         seconds,
                     const char *sentence)
{
  const ScoutGraphFault fault = { .http_status = 400, .code = 613, .retry_after = seconds };
  g_autoptr(GError) error = scout_graph_error_new (&fault);

  g_assert_error (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED);
  scout_error_wording_show (error, SCOUT_STATE_VIEW (fixture->view));
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (fixture->view, sentence));
}

/* The clock on the wall shows this minute when the time is over, or has shown it for less than one:
 * whoever looks then is not too early. */
static void
test_time_of_next_call (Fixture       *fixture,
                        gconstpointer  data)
{
  static const int waits[] = { 1, 60, 61, 3600, 86400 };

  for (gsize i = 0; i < G_N_ELEMENTS (waits); i++)
    {
      const ScoutGraphFault fault = { .http_status = 400, .code = 613, .retry_after = waits[i] };
      g_autoptr(GError) error = scout_graph_error_new (&fault);
      g_autoptr(GDateTime) before = g_date_time_new_now_local ();
      g_autofree char *line = scout_error_wording_dup_line (error);
      g_autoptr(GDateTime) after = g_date_time_new_now_local ();
      g_autoptr(GDateTime) earliest = g_date_time_add_seconds (before, waits[i] + 59);
      g_autoptr(GDateTime) latest = g_date_time_add_seconds (after, waits[i] + 59);
      g_autofree char *first = g_date_time_format (earliest,
                                                   "Hourly limit reached, next call at %H:%M");
      g_autofree char *last = g_date_time_format (latest,
                                                  "Hourly limit reached, next call at %H:%M");

      g_test_message ("%s", line);
      g_assert_true (g_str_equal (line, first) || g_str_equal (line, last));
      scout_error_wording_show (error, SCOUT_STATE_VIEW (fixture->view));
      g_assert_true (g_str_has_prefix (
        scout_state_view_get_description (SCOUT_STATE_VIEW (fixture->view)),
        "Meta allows the next call at "));
    }
}

static void
test_waiting_time (Fixture       *fixture,
                   gconstpointer  data)
{
  assert_waiting_time (fixture, G_MAXINT, "Meta allows a limited number of searches an hour. "
                                          "Wait a while, then try again.");
  assert_waiting_time (fixture, -1, "Meta allows a limited number of searches an hour. "
                                    "Wait a while, then try again.");
}

static void
assert_title (Fixture         *fixture,
              ScoutGraphError  code,
              const char      *title)
{
  g_autoptr(GError) error = scout_graph_error_new_local (code, 0, "odd");

  scout_error_wording_show (error, SCOUT_STATE_VIEW (fixture->view));
  g_assert_cmpstr (scout_state_view_get_title (SCOUT_STATE_VIEW (fixture->view)), ==, title);
}

/* Whoever has several brands is told of which of them Meta speaks, wherever on its page that is. */
static void
test_names_brand (Fixture       *fixture,
                  gconstpointer  data)
{
  assert_title (fixture, SCOUT_GRAPH_ERROR_NOT_ELIGIBLE, "This Page cannot search yet");
  scout_brand_wording_set_brand (fixture->window, "Alder & Oat");
  assert_title (fixture, SCOUT_GRAPH_ERROR_NOT_ELIGIBLE,
                "\342\201\250Alder & Oat\342\201\251 cannot search yet");
  assert_title (fixture, SCOUT_GRAPH_ERROR_TERMS_PENDING, "Terms not accepted");

  /* A name that is read from the right does not turn the sentence around. */
  scout_brand_wording_set_brand (fixture->window, "\330\256\330\250\330\262");
  assert_title (fixture, SCOUT_GRAPH_ERROR_NOT_ELIGIBLE,
                "\342\200\216\342\201\250\330\256\330\250\330\262\342\201\251 "
                "cannot search yet");
  scout_brand_wording_set_brand (fixture->window, " \n");
  assert_title (fixture, SCOUT_GRAPH_ERROR_NOT_ELIGIBLE, "This Page cannot search yet");
  scout_brand_wording_set_brand (fixture->window, NULL);
  assert_title (fixture, SCOUT_GRAPH_ERROR_NOT_ELIGIBLE, "This Page cannot search yet");
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
  g_test_add_func ("/error-wording/every-code", test_every_code);
  g_test_add_func ("/error-wording/foreign-domains", test_foreign_domains);
  ADD ("/error-wording/shows-own-words", test_shows_own_words);
  ADD ("/error-wording/quotes-meta", test_quotes_meta);
  ADD ("/error-wording/shows-metas-words-plain", test_shows_metas_words_plain);
  ADD ("/error-wording/hostile-words", test_hostile_words);
  ADD ("/error-wording/time-of-next-call", test_time_of_next_call);
  ADD ("/error-wording/waiting-time", test_waiting_time);
  ADD ("/error-wording/names-brand", test_names_brand);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
