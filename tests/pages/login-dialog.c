/* login-dialog.c: a real web view in front of a dialog, and what it reports.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* As the page with the sign-in drives it: the flow judges, the view shows. */

#include "config.h"

#include "login-dialog.h"

#include "leftovers.h"
#include "scout-permission.h"
#include "scout-ui-fixture.h"

#include <string.h>


static ScoutLoginViewDecision
decide (const char *uri,
        gpointer    user_data)
{
  LoginDialog *fixture = user_data;

  switch (scout_login_flow_judge (fixture->flow, uri))
    {
    case SCOUT_LOGIN_VERDICT_LOAD:
      return SCOUT_LOGIN_VIEW_DECISION_LOAD;
    case SCOUT_LOGIN_VERDICT_FINISHED:
      return SCOUT_LOGIN_VIEW_DECISION_FINISHED;
    case SCOUT_LOGIN_VERDICT_BLOCK:
    default:
      fixture->n_blocked++;
      return SCOUT_LOGIN_VIEW_DECISION_BLOCK;
    }
}

static void
finished (const char *uri,
          gpointer    user_data)
{
  LoginDialog *fixture = user_data;

  g_assert_null (fixture->redirect);
  fixture->redirect = g_strdup (uri);

  /* As a page may do it: from within the hook. */
  fixture->module->shutdown (fixture->view);
}

static void
changed (const char *uri,
         double      progress,
         gboolean    is_loading,
         gpointer    user_data)
{
  LoginDialog *fixture = user_data;

  g_assert_true (uri == NULL || strchr (uri, '#') == NULL);
  g_assert_cmpfloat (progress, >=, 0);
  g_assert_cmpfloat (progress, <=, 1);
  g_clear_pointer (&fixture->shown, g_free);
  if (uri != NULL)
    fixture->shown = g_strndup (uri, strcspn (uri, "?"));
  fixture->is_loading = is_loading;
  fixture->progress = progress;
  fixture->has_progressed |= progress > 0.5;
}

static void
failed (ScoutLoginViewFailure  failure,
        const char            *message,
        gpointer               user_data)
{
  LoginDialog *fixture = user_data;

  fixture->n_failed++;
  fixture->failure = failure;
  g_free (fixture->message);
  fixture->message = g_strdup (message);
}

static void
dead_end (gpointer user_data)
{
  ((LoginDialog *) user_data)->n_dead_ends++;
}

static void
blocked (const char *uri,
         gpointer    user_data)
{
  LoginDialog *fixture = user_data;

  g_free (fixture->away);
  fixture->away = g_strdup (uri);
}

void
login_dialog_open (LoginDialog *fixture,
                   const char  *dialog_url,
                   const char  *app_id)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_auto(GStrv) scopes = scout_permission_dup_names (catalog, SCOUT_ALL_NETWORKS);
  const ScoutLoginOptions options = {
    .dialog_url = dialog_url,
    .app_id = app_id,
    .scopes = (const char * const *) scopes,
    .clock = fixture->clock,
  };
  const ScoutLoginViewHooks hooks = {
    fixture, decide, finished, changed, failed, dead_end, blocked
  };
  g_autofree char *start_uri = NULL;

  fixture->flow = scout_login_flow_new (&options);
  start_uri = scout_login_flow_dup_start_uri (fixture->flow);
  fixture->view = g_object_ref_sink (fixture->module->create (&hooks, start_uri));
  fixture->window = scout_ui_fixture_present (fixture->view, 900, 700);
}

void
login_dialog_close (LoginDialog *fixture)
{
  if (fixture->view == NULL)
    return;

  fixture->module->shutdown (fixture->view);
  fixture->module->shutdown (fixture->view);
  g_assert_false (fixture->module->run_script (fixture->view, "1"));
  g_assert_false (fixture->module->go_back (fixture->view));
  fixture->module->reload (fixture->view);
  scout_ui_fixture_close (fixture->window);
  g_assert_finalize_object (g_steal_pointer (&fixture->view));
  g_clear_object (&fixture->flow);
}

void
login_dialog_set_up (LoginDialog   *fixture,
                     gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->module = scout_login_module_load (&error);
  g_assert_no_error (error);
  g_assert_true (scout_login_module_load (&error) == fixture->module);
  fixture->clock = scout_system_clock_new ();
}

void
login_dialog_tear_down (LoginDialog   *fixture,
                        gconstpointer  data)
{
  login_dialog_close (fixture);
  leftovers_wait_for_processes ();
  leftovers_assert_no_files ();

  g_clear_object (&fixture->clock);
  g_free (fixture->shown);
  g_free (fixture->message);
  g_free (fixture->away);
  g_free (fixture->redirect);
}

/* The address comes before the document, and for a moment nothing may be loading beside it. */
gboolean
login_dialog_is_loaded (gpointer data)
{
  LoginDialog *fixture = data;

  return fixture->shown != NULL && !fixture->is_loading && fixture->progress >= 1.0;
}

static gboolean
is_at (LoginDialog    *fixture,
       ScoutLoginStep  step)
{
  return login_dialog_is_loaded (fixture)
         && scout_login_flow_get_step (fixture->flow, fixture->shown, NULL) == step;
}

gboolean
login_dialog_is_at_pages (gpointer data)
{
  return is_at (data, SCOUT_LOGIN_STEP_PAGES);
}

static gboolean
is_at_consent (gpointer data)
{
  return is_at (data, SCOUT_LOGIN_STEP_PERMISSIONS);
}

gboolean
login_dialog_has_redirect (gpointer data)
{
  return ((LoginDialog *) data)->redirect != NULL;
}

gboolean
login_dialog_has_failed (gpointer data)
{
  return ((LoginDialog *) data)->n_failed > 0;
}

void
login_dialog_run (LoginDialog *fixture,
                  const char  *script)
{
  g_assert_true (fixture->module->run_script (fixture->view, script));
}

void
login_dialog_open_sandbox (LoginDialog  *fixture,
                           ScoutSandbox *sandbox)
{
  login_dialog_open (fixture, scout_sandbox_get_dialog_url (sandbox),
                     scout_sandbox_get_app_id (sandbox));
}

void
login_dialog_sign_in (LoginDialog *fixture,
                      const char  *email)
{
  g_autofree char *script =
    g_strdup_printf ("document.getElementById ('email').value = '%s';"
                     "document.getElementById ('pass').value = '" LOGIN_DIALOG_PASSWORD "';"
                     "document.getElementById ('login').click ();", email);

  login_dialog_run (fixture, script);
}

void
login_dialog_go_to_consent (LoginDialog  *fixture,
                            ScoutSandbox *sandbox)
{
  login_dialog_open_sandbox (fixture, sandbox);
  scout_ui_fixture_wait (login_dialog_is_loaded, fixture);
  g_assert_cmpuint (leftovers_count_processes ("WebKit", NULL), >=, 2);
  login_dialog_sign_in (fixture, "robin@example.org");
  scout_ui_fixture_wait (login_dialog_is_at_pages, fixture);
  login_dialog_run (fixture, "document.getElementById ('continue').click ();");
  scout_ui_fixture_wait (is_at_consent, fixture);
}
