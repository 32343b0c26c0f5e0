/* test-window-keyring.c: what the window says and offers where the keyring is locked or hangs.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The keyring is a vault whose state the test sets; the prompt is answered by the test too. */

#include "config.h"

#include "scout-session-private.h"
#include "scout-window-private.h"
#include "window-fixture.h"

#define LOCKED "Your keyring is locked."
#define SIGNED_OUT "You are signed out. What you saved stays on this computer."

#define STATED_TYPE_VAULT (stated_vault_get_type ())
G_DECLARE_FINAL_TYPE (StatedVault, stated_vault, STATED, VAULT, GObject)

struct _StatedVault
{
  GObject parent_instance;

  ScoutVaultState state;
  ScoutStoredToken *kept; /* (owned) (nullable): read only while it is unlocked */
  GTask *prompt;          /* (owned) (nullable) */
  gboolean refuses;       /* what it is to keep, although it is unlocked */
  guint n_stored;         /* how often it was asked to keep something */
};

static void stated_vault_token_vault_init (ScoutTokenVaultInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (StatedVault, stated_vault, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_TOKEN_VAULT,
                                                      stated_vault_token_vault_init))

static gboolean
is_open (StatedVault *self)
{
  return self->state == SCOUT_VAULT_STATE_UNLOCKED && self->kept != NULL;
}

static void
lookup (ScoutTokenVault *vault,
        GTask           *task)
{
  StatedVault *self = STATED_VAULT (vault);

  g_task_return_pointer (task, is_open (self) ? scout_stored_token_copy (self->kept) : NULL,
                         (GDestroyNotify) scout_stored_token_free);
  g_object_unref (task);
}

static void
store (ScoutTokenVault        *vault,
       const ScoutStoredToken *token,
       GTask                  *task)
{
  StatedVault *self = STATED_VAULT (vault);

  self->n_stored++;
  if (self->refuses)
    self->state = SCOUT_VAULT_STATE_REFUSED;
  g_task_return_boolean (task, self->state == SCOUT_VAULT_STATE_UNLOCKED);
  g_object_unref (task);
}

static void
clear (ScoutTokenVault *vault,
       GTask           *task)
{
  StatedVault *self = STATED_VAULT (vault);

  g_clear_pointer (&self->kept, scout_stored_token_free);
  if (self->state == SCOUT_VAULT_STATE_LOCKED)
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED, "locked");
  else if (self->state == SCOUT_VAULT_STATE_NO_ANSWER)
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_TIMED_OUT, "hung");
  else
    g_task_return_boolean (task, TRUE);
  g_object_unref (task);
}

static void
unlock (ScoutTokenVault *vault,
        GTask           *task)
{
  StatedVault *self = STATED_VAULT (vault);

  g_assert_null (self->prompt);
  self->prompt = task;
}

static ScoutVaultState
get_state (ScoutTokenVault *vault)
{
  return STATED_VAULT (vault)->state;
}

static void
stated_vault_token_vault_init (ScoutTokenVaultInterface *iface)
{
  iface->lookup = lookup;
  iface->store = store;
  iface->clear = clear;
  iface->unlock = unlock;
  iface->get_state = get_state;
}

static void
stated_vault_finalize (GObject *object)
{
  g_clear_pointer (&STATED_VAULT (object)->kept, scout_stored_token_free);

  G_OBJECT_CLASS (stated_vault_parent_class)->finalize (object);
}

static void
stated_vault_class_init (StatedVaultClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stated_vault_finalize;
}

static void
stated_vault_init (StatedVault *self)
{
}

static StatedVault *
get_vault (WindowFixture *fixture)
{
  return STATED_VAULT (scout_window_get_session (fixture->window)->vault);
}

/* Opens the window in front of a keyring that keeps the sample user's token, or nothing. */
static void
open_window_with (WindowFixture   *fixture,
                  ScoutVaultState  state,
                  gboolean         has_token)
{
  g_autoptr(ScoutSession) session = scout_session_new_sandbox (fixture->sandbox, FALSE);
  StatedVault *vault = g_object_new (STATED_TYPE_VAULT, NULL);

  vault->state = state;
  if (has_token)
    {
      g_autoptr(ScoutToken) token =
        scout_token_new (scout_sandbox_get_user_token (fixture->sandbox));

      vault->kept = _scout_session_new_token (token, "", 0);
    }
  g_object_unref (session->vault);
  session->vault = SCOUT_TOKEN_VAULT (vault);

  fixture->window = scout_window_new (window_fixture_get_program (), session, NULL);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
open_window (WindowFixture   *fixture,
             ScoutVaultState  state)
{
  open_window_with (fixture, state, TRUE);
}

static void
press_unlock (WindowFixture *fixture)
{
  page_fixture_press (window_fixture_get_page (fixture), "Unlock");
  window_fixture_settle (fixture);
  g_assert_nonnull (get_vault (fixture)->prompt);
}

static void
answer_prompt (WindowFixture *fixture,
               gboolean       is_unlocked)
{
  StatedVault *vault = get_vault (fixture);
  g_autoptr(GTask) prompt = g_steal_pointer (&vault->prompt);

  if (is_unlocked)
    vault->state = SCOUT_VAULT_STATE_UNLOCKED;
  g_task_return_boolean (prompt, is_unlocked);
}

static void
test_unlocks (WindowFixture *fixture,
              gconstpointer  data)
{
  open_window (fixture, SCOUT_VAULT_STATE_LOCKED);
  window_fixture_wait_for_text (fixture, LOCKED);
  g_assert_null (get_vault (fixture)->prompt);

  /* Not now; and then after all. */
  press_unlock (fixture);
  answer_prompt (fixture, FALSE);
  window_fixture_wait_for_text (fixture, LOCKED);
  press_unlock (fixture);
  answer_prompt (fixture, TRUE);
  window_fixture_wait_for_creators (fixture);
}

/* Who went on without the keyring is not taken back when the prompt ends. */
static void
test_prompt_too_late (WindowFixture *fixture,
                      gconstpointer  data)
{
  open_window (fixture, SCOUT_VAULT_STATE_LOCKED);
  window_fixture_wait_for_text (fixture, LOCKED);
  press_unlock (fixture);
  page_fixture_press (window_fixture_get_page (fixture), "Continue with Facebook");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  answer_prompt (fixture, TRUE);
  window_fixture_settle (fixture);
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_LOGIN);
}

static void
test_hangs (WindowFixture *fixture,
            gconstpointer  data)
{
  open_window (fixture, SCOUT_VAULT_STATE_NO_ANSWER);
  window_fixture_wait_for_text (
    fixture, "Your keyring does not answer: Scout cannot tell who was signed in.");
  g_assert_null (page_fixture_find_label (window_fixture_get_page (fixture), "Unlock"));

  /* It may hang on, or answer after all. */
  page_fixture_press (window_fixture_get_page (fixture), "Try again");
  window_fixture_wait_for_text (
    fixture, "Your keyring does not answer: Scout cannot tell who was signed in.");
  get_vault (fixture)->state = SCOUT_VAULT_STATE_UNLOCKED;
  page_fixture_press (window_fixture_get_page (fixture), "Try again");
  window_fixture_wait_for_creators (fixture);
}

/* Why nobody is signed in any more. */
static void
test_damaged (WindowFixture *fixture,
              gconstpointer  data)
{
  open_window (fixture, SCOUT_VAULT_STATE_DAMAGED);
  window_fixture_wait_for_text (fixture,
                                "Your keyring was damaged and set aside. Please sign in again.");
  g_assert_null (page_fixture_find_label (window_fixture_get_page (fixture), "Unlock"));
}

static void
sign_out (WindowFixture   *fixture,
          ScoutVaultState  state)
{
  open_window (fixture, SCOUT_VAULT_STATE_UNLOCKED);
  window_fixture_wait_for_creators (fixture);
  get_vault (fixture)->state = state;
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.sign-out", NULL);
}

/* Who goes on has read it, or does not want to: it does not lie over the pages that follow. */
static void
test_signs_out (WindowFixture *fixture,
                gconstpointer  data)
{
  g_autoptr(AdwToast) toast = NULL;
  guint n_dismissed = 0;

  sign_out (fixture, SCOUT_VAULT_STATE_UNLOCKED);
  window_fixture_wait_for_text (fixture, SIGNED_OUT);
  g_object_get (scout_ui_fixture_find (GTK_WIDGET (fixture->window),
                                       g_type_from_name ("AdwToastWidget"), NULL),
                "toast", &toast, NULL);
  g_signal_connect_swapped (toast, "dismissed", G_CALLBACK (page_fixture_count_cb), &n_dismissed);
  _scout_window_show_view (fixture->window, SCOUT_VIEW_STARTING);
  g_assert_cmpuint (n_dismissed, ==, 1);
}

static void
test_signs_out_locked (WindowFixture *fixture,
                       gconstpointer  data)
{
  sign_out (fixture, SCOUT_VAULT_STATE_LOCKED);
  window_fixture_wait_for_text (fixture, "You are signed out here, but your locked keyring may "
                                         "still hold the sign-in until you unlock it.");
  g_assert_null (page_fixture_find_label (GTK_WIDGET (fixture->window), SIGNED_OUT));
  press_unlock (fixture);
  answer_prompt (fixture, TRUE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARTING);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  window_fixture_settle (fixture);
  g_assert_null (page_fixture_find_label (GTK_WIDGET (fixture->window), "Unlock"));
}

static void
test_signs_out_hung (WindowFixture *fixture,
                     gconstpointer  data)
{
  sign_out (fixture, SCOUT_VAULT_STATE_NO_ANSWER);
  window_fixture_wait_for_text (fixture, "You are signed out here, but your keyring does not "
                                         "answer and may still hold the sign-in.");
}

/* What is said where a sign-in will not outlive this run, or would. */
typedef struct
{
  ScoutVaultState state;
  const char *promise; /* beside Facebook's page */
  const char *toast;   /* (nullable) */
  const char *row;     /* in the preferences */
} Words;

static const Words words[] = {
  { SCOUT_VAULT_STATE_UNLOCKED, "The access token goes to your keyring.", NULL,
    "Keeps your sign-in, encrypted, from one start to the next" },
  { SCOUT_VAULT_STATE_LOCKED, "The access token is forgotten when Scout quits.",
    "Your keyring is locked: you stay signed in until Scout quits.",
    "Locked: your sign-in is remembered until Scout quits" },
  { SCOUT_VAULT_STATE_NO_COLLECTION, "The access token is forgotten when Scout quits.",
    "No keyring was found: you stay signed in until Scout quits.",
    "There is no default keyring: your sign-in is remembered until Scout quits" },
  { SCOUT_VAULT_STATE_NO_SERVICE, "The access token is forgotten when Scout quits.",
    "No keyring was found: you stay signed in until Scout quits.",
    "None was found: your sign-in is remembered until Scout quits" },
  { SCOUT_VAULT_STATE_NO_BUS, "The access token is forgotten when Scout quits.",
    "No keyring was found: you stay signed in until Scout quits.",
    "None was found: your sign-in is remembered until Scout quits" },
  { SCOUT_VAULT_STATE_DAMAGED, "The access token is forgotten when Scout quits.",
    "Your keyring was damaged and set aside: you stay signed in until Scout quits.",
    "It was damaged and set aside: your sign-in is remembered until Scout quits" },
  { SCOUT_VAULT_STATE_NO_ANSWER, "The access token is forgotten when Scout quits.",
    "Your keyring does not answer: you stay signed in until Scout quits.",
    "Does not answer: your sign-in is remembered until Scout quits" },
};

/* As Facebook's page ends. */
static void
grant (WindowFixture *fixture)
{
  g_autoptr(ScoutLoginGrant) granted = g_new0 (ScoutLoginGrant, 1);

  granted->token = scout_token_new (scout_sandbox_get_user_token (fixture->sandbox));
  g_signal_emit_by_name (window_fixture_get_page (fixture), "granted", granted);
}

/* The keyring promised to keep it, and then did not: what is said beside the Pages is true. */
static void
test_refuses (WindowFixture *fixture,
              gconstpointer  data)
{
  open_window_with (fixture, SCOUT_VAULT_STATE_UNLOCKED, FALSE);
  get_vault (fixture)->refuses = TRUE;
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  page_fixture_press (GTK_WIDGET (fixture->window), "Continue with Facebook");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  window_fixture_wait_for_text (fixture, "The access token goes to your keyring.");
  grant (fixture);
  window_fixture_wait_for_text (fixture, "Your keyring did not take the sign-in: you stay signed "
                                         "in until Scout quits.");
  window_fixture_wait_for_text (fixture, "The access token is forgotten when Scout quits.");
}

static gboolean
has_preferences (gpointer data)
{
  WindowFixture *fixture = data;

  return fixture->window->preferences != NULL
         && gtk_widget_get_mapped (fixture->window->preferences);
}

static void
check_words (WindowFixture *fixture,
             const Words   *expected)
{
  GtkWidget *window = NULL;

  open_window_with (fixture, expected->state, FALSE);
  window = GTK_WIDGET (fixture->window);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  page_fixture_press (window, "Continue with Facebook");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  window_fixture_wait_for_text (fixture, expected->promise);
  grant (fixture);
  /* It comes before the Pages, and goes by itself. */
  if (expected->toast != NULL)
    window_fixture_wait_for_text (fixture, expected->toast);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  g_assert_nonnull (page_fixture_find_label (window_fixture_get_page (fixture),
                                             expected->promise));
  g_assert_true (gtk_widget_activate_action (window, "win.preferences", NULL));
  scout_ui_fixture_wait (has_preferences, fixture);
  page_fixture_wait_for_label (fixture->window->preferences, expected->row);
  window_fixture_close (fixture);
  window_fixture_set_online (fixture, TRUE);
}

static void
test_words (WindowFixture *fixture,
            gconstpointer  data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    check_words (fixture, &words[i]);
}

/* Who has signed in in front of a locked keyring can have it keep the sign-in after all. */
static void
test_keeps_after_all (WindowFixture *fixture,
                      gconstpointer  data)
{
  open_window_with (fixture, SCOUT_VAULT_STATE_LOCKED, FALSE);
  window_fixture_wait_for_text (fixture, LOCKED);
  page_fixture_press (GTK_WIDGET (fixture->window), "Continue with Facebook");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  grant (fixture);
  window_fixture_wait_for_text (fixture,
                                "Your keyring is locked: you stay signed in until Scout quits.");
  page_fixture_press (GTK_WIDGET (fixture->window), "Unlock");
  window_fixture_settle (fixture);
  answer_prompt (fixture, TRUE);
  window_fixture_wait_for_text (fixture, "Your keyring keeps the sign-in now.");
  g_assert_nonnull (page_fixture_find_label (window_fixture_get_page (fixture),
                                             "The access token goes to your keyring."));
}

/* Who mistypes a token in front of a locked keyring keeps the sign-in that is in it. */
static void
test_keeps_for_bad_token (WindowFixture *fixture,
                          gconstpointer  data)
{
  open_window (fixture, SCOUT_VAULT_STATE_LOCKED);
  window_fixture_wait_for_text (fixture, LOCKED);
  g_signal_emit_by_name (window_fixture_get_page (fixture), "paste-token");
  page_fixture_paste ("EAAsyntheticnobodyknowsthistokenEAAsyntheticnobodyknowsthis");
  window_fixture_wait_for_text (fixture,
                                "This access token is not valid: it has expired, belongs to "
                                "another app, or is not complete.");
  window_fixture_settle (fixture);
  g_assert_nonnull (get_vault (fixture)->kept);
  g_assert_cmpuint (get_vault (fixture)->n_stored, ==, 0);
}

/* Who has pasted a good token and signed out is offered the keyring, not to paste again. */
static void
test_unlocks_after_pasting (WindowFixture *fixture,
                            gconstpointer  data)
{
  open_window (fixture, SCOUT_VAULT_STATE_LOCKED);
  window_fixture_wait_for_text (fixture, LOCKED);
  g_signal_emit_by_name (window_fixture_get_page (fixture), "paste-token");
  page_fixture_paste (scout_sandbox_get_user_token (fixture->sandbox));
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  scout_brand_chooser_page_choose (SCOUT_BRAND_CHOOSER_PAGE (window_fixture_get_page (fixture)));
  window_fixture_wait_for_creators (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.sign-out", NULL);
  window_fixture_wait_for_text (fixture, "You are signed out here, but your locked keyring may "
                                         "still hold the sign-in until you unlock it.");
  press_unlock (fixture);
  answer_prompt (fixture, FALSE);
  window_fixture_wait_for_text (fixture, LOCKED);
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/window-keyring/" path, WindowFixture, NULL, window_fixture_set_up, function, \
              window_fixture_tear_down)
  ADD ("unlocks", test_unlocks);
  ADD ("prompt-too-late", test_prompt_too_late);
  ADD ("hangs", test_hangs);
  ADD ("damaged", test_damaged);
  ADD ("signs-out", test_signs_out);
  ADD ("signs-out-locked", test_signs_out_locked);
  ADD ("signs-out-hung", test_signs_out_hung);
  ADD ("words", test_words);
  ADD ("refuses", test_refuses);
  ADD ("keeps-after-all", test_keeps_after_all);
  ADD ("keeps-for-bad-token", test_keeps_for_bad_token);
  ADD ("unlocks-after-pasting", test_unlocks_after_pasting);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
