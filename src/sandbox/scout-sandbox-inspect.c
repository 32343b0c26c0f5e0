/* scout-sandbox-inspect.c: answers what Graph says about tokens and the app.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Source: conventions section 1.3. Whoever signs in counts as a developer of the app, as they would
 * in an app that has not been reviewed.
 */

#include "config.h"

#include "scout-sandbox-inspect.h"

#include "scout-sandbox-gate.h"
#include "scout-sandbox-node.h"

#define APP_NAME "Scout"

typedef struct
{
  const char *category;
  const char *id;
  const char *link;
  const char *name;
} App;

static const App app = {
  "Business", SCOUT_SANDBOX_APP_ID, "https://www.facebook.com/games/?app_id=" SCOUT_SANDBOX_APP_ID,
  APP_NAME
};

static const ScoutSandboxFieldInfo app_fields[] = {
  { "category", SCOUT_SANDBOX_FIELD_TEXT, offsetof (App, category), NULL },
  { "id", SCOUT_SANDBOX_FIELD_TEXT, offsetof (App, id), NULL },
  { "link", SCOUT_SANDBOX_FIELD_TEXT, offsetof (App, link), NULL },
  { "name", SCOUT_SANDBOX_FIELD_TEXT, offsetof (App, name), NULL },
};

static const char *app_usual[] = { "category", "link", "name", "id", NULL };

static const ScoutSandboxNodeType app_type = {
  "Application", app_fields, G_N_ELEMENTS (app_fields), app_usual, "id"
};

void
scout_sandbox_app_answer (ScoutSandboxCall *call)
{
  g_autoptr (GPtrArray) fields = NULL;

  if (scout_sandbox_call_read_fields (call, &app_type, &fields))
    scout_sandbox_node_write (call, &app_type, &app, fields);
}

static void
write_scopes (ScoutGraphWriter        *writer,
              const ScoutSandboxToken *token)
{
  scout_graph_writer_member (writer, "scopes");
  scout_graph_writer_begin_array (writer);
  for (guint i = 0; i < SCOUT_SANDBOX_N_PERMISSIONS; i++)
    {
      if (token->permissions & (1u << i))
        scout_graph_writer_text (writer, scout_sandbox_get_permission_info (i)->name);
    }
  if (!token->is_app)
    scout_graph_writer_text (writer, "public_profile");
  scout_graph_writer_end_array (writer);
}

/* The Pages and accounts that each scope was given for. */
static void
write_targets (ScoutGraphWriter        *writer,
               const ScoutSandboxToken *token,
               guint                    bit)
{
  const guint instagram = SCOUT_SANDBOX_PERMISSION_INSTAGRAM_BASIC
                          | SCOUT_SANDBOX_PERMISSION_INSTAGRAM_DISCOVERY;

  scout_graph_writer_member (writer, "target_ids");
  scout_graph_writer_begin_array (writer);
  for (guint i = 0; i < SCOUT_SANDBOX_N_PAGES; i++)
    {
      const ScoutSandboxPageInfo *page = scout_sandbox_get_page_info (i);

      if ((token->pages & (1u << i)) == 0)
        continue;
      if ((bit & instagram) == 0)
        scout_graph_writer_text (writer, page->id);
      else if (page->instagram != NULL)
        scout_graph_writer_text (writer, page->instagram->id);
    }
  scout_graph_writer_end_array (writer);
}

static void
write_granular_scopes (ScoutGraphWriter        *writer,
                       const ScoutSandboxToken *token)
{
  scout_graph_writer_member (writer, "granular_scopes");
  scout_graph_writer_begin_array (writer);
  for (guint i = 0; i < SCOUT_SANDBOX_N_PERMISSIONS; i++)
    {
      if ((token->permissions & (1u << i)) == 0)
        continue;
      scout_graph_writer_begin_object (writer);
      scout_graph_writer_member_text (writer, "scope", scout_sandbox_get_permission_info (i)->name);
      write_targets (writer, token, 1u << i);
      scout_graph_writer_end_object (writer);
    }
  scout_graph_writer_end_array (writer);
}

static void
write_problem (ScoutGraphWriter        *writer,
               const ScoutSandboxError *error)
{
  scout_graph_writer_member (writer, "error");
  scout_graph_writer_begin_object (writer);
  scout_graph_writer_member_count (writer, "code", error->code);
  scout_graph_writer_member_text (writer, "message", error->message);
  if (error->subcode != 0)
    scout_graph_writer_member_count (writer, "subcode", error->subcode);
  scout_graph_writer_end_object (writer);
}

static void
write_token (ScoutGraphWriter        *writer,
             const ScoutSandboxToken *token,
             const ScoutSandboxError *problem)
{
  const char *type = token->is_app ? "APP" : token->page >= 0 ? "PAGE" : "USER";

  scout_graph_writer_member_text (writer, "app_id", SCOUT_SANDBOX_APP_ID);
  scout_graph_writer_member_text (writer, "type", type);
  scout_graph_writer_member_text (writer, "application", APP_NAME);
  if (!token->is_app)
    scout_graph_writer_member_count (writer, "data_access_expires_at", token->data_expires_at);
  if (problem->code != 0)
    write_problem (writer, problem);
  if (!token->is_app)
    scout_graph_writer_member_count (writer, "expires_at", token->expires_at);
  scout_graph_writer_member (writer, "is_valid");
  scout_graph_writer_boolean (writer, problem->code == 0);
  if (token->issued_at != 0)
    scout_graph_writer_member_count (writer, "issued_at", token->issued_at);
  if (token->page >= 0)
    scout_graph_writer_member_text (writer, "profile_id",
                                    scout_sandbox_get_page_info ((guint) token->page)->id);
  write_scopes (writer, token);
  if (!token->is_app)
    {
      write_granular_scopes (writer, token);
      scout_graph_writer_member_text (writer, "user_id", token->user->id);
    }
}

void
scout_sandbox_debug_token_answer (ScoutSandboxCall *call)
{
  const char *input = scout_sandbox_call_get (call, "input_token");
  g_autoptr (ScoutSandboxCall) question = NULL;
  const ScoutSandboxToken *token;

  if (call->token->page >= 0)
    {
      scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                       "(#100) You must provide an app access token, or a user "
                                       "access token that is an owner or developer of the app");
      return;
    }
  if (input == NULL)
    {
      scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                       "(#100) The parameter input_token is required");
      return;
    }

  /* What is wrong with it is the answer here, not an error of this call. */
  question = scout_sandbox_call_new (call->state, "GET", NULL, NULL);
  scout_sandbox_gate_find_token (question, input);
  token = scout_sandbox_accounts_find_token (call->state->accounts, input);
  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member (call->writer, "data");
  scout_graph_writer_begin_object (call->writer);
  if (token != NULL)
    {
      write_token (call->writer, token, &question->error);
    }
  else
    {
      write_problem (call->writer, &question->error);
      scout_graph_writer_member (call->writer, "is_valid");
      scout_graph_writer_boolean (call->writer, FALSE);
      scout_graph_writer_member (call->writer, "scopes");
      scout_graph_writer_begin_array (call->writer);
      scout_graph_writer_end_array (call->writer);
    }
  scout_graph_writer_end_object (call->writer);
  scout_graph_writer_end_object (call->writer);
}
