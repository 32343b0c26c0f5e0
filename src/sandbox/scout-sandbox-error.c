/* scout-sandbox-error.c: the errors that the sandbox answers.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One table, of what the catalogue does not list; scout-sandbox-failure.c answers what it does.
 * Sources: "3" is conventions section 3; rows without a source are worded as Graph is generally
 * known to word them.
 */

#include "config.h"

#include "scout-sandbox-error.h"

#include <string.h>

#define OAUTH "OAuthException"
#define GRAPH_METHOD "GraphMethodException"

typedef struct
{
  ScoutSandboxErrorKind  kind;
  guint                  status;
  int                    code;
  int                    subcode;
  const char            *type;
  const char            *message;
  const char            *title;
  const char            *user_message;
} Row;

static const Row rows[] = {
  { SCOUT_SANDBOX_ERROR_NO_TOKEN, 400, 2500, 0, OAUTH,
    "An active access token must be used to query information about the current user.",
    NULL, NULL },
  { SCOUT_SANDBOX_ERROR_BAD_TOKEN, 400, 190, 0, OAUTH,
    "Invalid OAuth access token - Cannot parse access token", NULL, NULL },
  /* 3 */
  { SCOUT_SANDBOX_ERROR_EXPIRED, 400, 190, 463, OAUTH,
    "Error validating access token: Session has expired.", NULL, NULL },
  { SCOUT_SANDBOX_ERROR_REMOVED, 400, 190, 458, OAUTH,
    "Error validating access token: The user has not authorized the application.", NULL, NULL },
  { SCOUT_SANDBOX_ERROR_CHECKPOINT, 400, 190, 459, OAUTH,
    "Error validating access token: You cannot access the app till you log in to www.facebook.com "
    "and follow the instructions given.", NULL, NULL },
  { SCOUT_SANDBOX_ERROR_PASSWORD, 400, 190, 460, OAUTH,
    "Error validating access token: The session has been invalidated because the user changed "
    "their password or Facebook has changed the session for security reasons.", NULL, NULL },
  { SCOUT_SANDBOX_ERROR_UNCONFIRMED, 400, 190, 464, OAUTH,
    "Error validating access token: Sessions for the user are not allowed because the user is not "
    "a confirmed user.", NULL, NULL },
  { SCOUT_SANDBOX_ERROR_INVALID_SESSION, 400, 190, 467, OAUTH,
    "Error validating access token: This session is invalid because the user logged out.",
    NULL, NULL },
  { SCOUT_SANDBOX_ERROR_LOST_ROLE, 400, 190, 492, OAUTH,
    "Error validating access token: The user must be an administrator, editor, or moderator of "
    "the page in order to impersonate it.", NULL, NULL },
  { SCOUT_SANDBOX_ERROR_SYNTAX, 400, 2500, 0, OAUTH, "Syntax error", NULL, NULL },
  { SCOUT_SANDBOX_ERROR_UNKNOWN_PATH, 400, 2500, 0, OAUTH, "Unknown path components", NULL, NULL },
  { SCOUT_SANDBOX_ERROR_UNKNOWN_OBJECT, 400, 100, 33, GRAPH_METHOD, "Unsupported get request.",
    NULL, NULL },
  { SCOUT_SANDBOX_ERROR_METHOD, 400, 100, 0, GRAPH_METHOD, "Unsupported post request.",
    NULL, NULL },
  { SCOUT_SANDBOX_ERROR_PARAMETER, 400, 100, 0, OAUTH, "(#100) Invalid parameter", NULL, NULL },
  /* S1 "Error Codes": the title is the description of the code */
  { SCOUT_SANDBOX_ERROR_INSTAGRAM_PARAMETER, 400, 100, 0, OAUTH,
    "(#100) Invalid Parameter Input", "Invalid Parameter Input",
    "General message for invalid API parameter inputs" },
  { SCOUT_SANDBOX_ERROR_INSTAGRAM_PERMISSION, 403, 10, 0, OAUTH,
    "(#10) Application does not have permission for this action", "Permission Denied",
    "The app lacks the required instagram_creator_marketplace_discovery permission." },
  { SCOUT_SANDBOX_ERROR_INSTAGRAM_INELIGIBLE, 403, 10, 0, OAUTH,
    "(#10) The brand is not eligible to onboard to the creator marketplace, so the API call "
    "cannot be made.", "Permission Denied",
    "The brand is not eligible to onboard to the creator marketplace, so the API call cannot be "
    "made." },
  { SCOUT_SANDBOX_ERROR_PERMISSION, 403, 10, 0, OAUTH,
    "(#10) Application does not have permission for this action", NULL, NULL },
  /* S1 "Brand Eligibility"; S2 has no words for it, and neither has any for pending terms */
  { SCOUT_SANDBOX_ERROR_BRAND_INELIGIBLE, 403, 10, 0, OAUTH,
    "(#10) The brand is not eligible to onboard to the creator marketplace, so the API call "
    "cannot be made.", NULL, NULL },
  { SCOUT_SANDBOX_ERROR_TERMS_PENDING, 403, 10, 0, OAUTH,
    "(#10) The brand has not accepted the creator marketplace Terms of Service, so the API call "
    "cannot be made.", NULL, NULL },
  { SCOUT_SANDBOX_ERROR_NEEDS_PAGE_TOKEN, 403, 210, 0, OAUTH,
    "(#210) A page access token is required to request this resource.", NULL, NULL },
  /* 3 */
  { SCOUT_SANDBOX_ERROR_RATE_LIMIT, 400, 613, 0, OAUTH,
    "(#613) Calls to this api have exceeded the rate limit.", NULL, NULL },
  { SCOUT_SANDBOX_ERROR_RATE_LIMIT, 403, 4, 0, OAUTH, "(#4) Application request limit reached",
    NULL, NULL },
  { SCOUT_SANDBOX_ERROR_RATE_LIMIT, 400, 17, 0, OAUTH, "(#17) User request limit reached",
    NULL, NULL },
  { SCOUT_SANDBOX_ERROR_RATE_LIMIT, 400, 32, 0, OAUTH, "(#32) Page request limit reached",
    NULL, NULL },
  { SCOUT_SANDBOX_ERROR_RATE_LIMIT, 400, 341, 0, OAUTH,
    "(#341) Feed action request limit reached", NULL, NULL },
  { SCOUT_SANDBOX_ERROR_RATE_LIMIT, 400, 80001, 0, OAUTH,
    "(#80001) There have been too many calls to this Page account. Wait a bit and try again.",
    NULL, NULL },
  { SCOUT_SANDBOX_ERROR_RATE_LIMIT, 400, 80002, 0, OAUTH,
    "(#80002) There have been too many calls to this Instagram account. Wait a bit and try again.",
    NULL, NULL },
  { SCOUT_SANDBOX_ERROR_TOO_MUCH_DATA, 500, 1, 0, OAUTH,
    "Please reduce the amount of data you're asking for, then retry your request", NULL, NULL },
  { SCOUT_SANDBOX_ERROR_SERVER, 503, 2, 0, OAUTH,
    "Service temporarily unavailable", NULL, NULL },
  { SCOUT_SANDBOX_ERROR_BLOCKED, 400, 368, 0, OAUTH,
    "The action attempted has been deemed abusive or is otherwise disallowed", NULL, NULL },
  /* 3: seen in a real answer, not in S1 */
  { SCOUT_SANDBOX_ERROR_NOT_VISIBLE, 403, 210, 1349253, OAUTH,
    "(#210) The creator is not visible to this brand or app", NULL, NULL },
};

static gboolean
code_is_transient (int code)
{
  return code == 2 || code == 4 || code == 17 || code == 32 || code == 341 || code == 613
         || (code >= 80000 && code <= 80014);
}

static void
fill (ScoutSandboxError *self,
      const Row         *row,
      const char        *message,
      const char        *user_message)
{
  self->status = row->status;
  self->code = row->code;
  self->subcode = row->subcode;
  self->type = g_strdup (row->type);
  /* What was asked for may be in it, in whatever bytes. */
  self->message = g_utf8_make_valid (message != NULL ? message : row->message, -1);
  self->title = g_strdup (row->title);
  self->user_message = g_strdup (user_message != NULL ? user_message : row->user_message);
  self->is_transient = code_is_transient (row->code);
}

void
scout_sandbox_error_set (ScoutSandboxError     *self,
                         ScoutSandboxErrorKind  kind,
                         const char            *message,
                         const char            *user_message)
{
  if (self->code != 0)
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      if (rows[i].kind == kind)
        {
          fill (self, &rows[i], message, user_message);
          return;
        }
    }
  g_assert_not_reached ();
}

void
scout_sandbox_error_set_code (ScoutSandboxError *self,
                              int                code,
                              int                subcode,
                              guint              status)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rows) && self->code == 0; i++)
    {
      if (rows[i].code == code && rows[i].subcode == subcode)
        fill (self, &rows[i], NULL, NULL);
    }

  if (self->code == 0)
    {
      self->status = (code >= 200 && code < 300) ? 403 : 400;
      self->code = code;
      self->subcode = subcode;
      self->type = g_strdup (OAUTH);
      self->message = g_strdup_printf ("(#%d) Planned by the sandbox", code);
      self->is_transient = code_is_transient (code);
    }
  if (status != 0)
    self->status = status;
}

void
scout_sandbox_error_set_words (ScoutSandboxError *self,
                               int                code,
                               int                subcode,
                               const char        *message)
{
  if (self->code != 0)
    return;

  self->status = 400;
  self->code = code;
  self->subcode = subcode;
  self->type = g_strdup (OAUTH);
  self->message = g_utf8_make_valid (message, -1);
}

void
scout_sandbox_error_copy (ScoutSandboxError       *self,
                          const ScoutSandboxError *other)
{
  *self = *other;
  self->type = g_strdup (other->type);
  self->message = g_strdup (other->message);
  self->title = g_strdup (other->title);
  self->user_message = g_strdup (other->user_message);
}

void
scout_sandbox_error_clear (ScoutSandboxError *self)
{
  g_free (self->type);
  g_free (self->message);
  g_free (self->title);
  g_free (self->user_message);
  memset (self, 0, sizeof *self);
}

/* {"error":{"message":"Invalid parameter","type":"OAuthException","is_transient":false,"code":100,
 *  "error_subcode":3961010,"error_user_title":"…","error_user_msg":"…","fbtrace_id":"A…"}} */
void
scout_sandbox_error_write (const ScoutSandboxError *self,
                           const char              *trace_id,
                           ScoutGraphWriter        *writer)
{
  scout_graph_writer_begin_object (writer);
  scout_graph_writer_member (writer, "error");
  scout_graph_writer_begin_object (writer);
  scout_graph_writer_member_text (writer, "message", self->message);
  scout_graph_writer_member_text (writer, "type", self->type);
  if (self->title != NULL || self->is_transient)
    {
      scout_graph_writer_member (writer, "is_transient");
      scout_graph_writer_boolean (writer, self->is_transient);
    }
  scout_graph_writer_member_count (writer, "code", self->code);
  if (self->subcode != 0)
    scout_graph_writer_member_count (writer, "error_subcode", self->subcode);
  if (self->title != NULL)
    {
      scout_graph_writer_member_text (writer, "error_user_title", self->title);
      scout_graph_writer_member_text (writer, "error_user_msg", self->user_message);
    }
  scout_graph_writer_member_text (writer, "fbtrace_id", trace_id);
  scout_graph_writer_end_object (writer);
  scout_graph_writer_end_object (writer);
}

char *
scout_sandbox_error_dup_challenge (const ScoutSandboxError *self)
{
  g_autofree char *message = g_str_to_ascii (self->message, "C");

  /* The message is quoted as it is: Graph's header cannot be parsed by the rules either. */
  g_strcanon (message, " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`"
              "abcdefghijklmnopqrstuvwxyz{|}~\"", '?');
  return g_strdup_printf ("OAuth \"Facebook Platform\" \"%s\" \"%s\"",
                          self->code == 190 || self->code == 102 ? "invalid_token"
                                                                 : "invalid_request",
                          message);
}
