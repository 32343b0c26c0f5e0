/* scout-sandbox-me.c: answers what Graph says about the user, permissions and Pages.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finds the node that a path means for the token that asks, then its edge. Sources: conventions
 * sections 1.3 and 2.
 */

#include "config.h"

#include "scout-sandbox-me.h"

#include "scout-sandbox-pages.h"

#include <string.h>

/* Conventions section 2: 25 without the parameter; more than anybody has Pages at most. */
#define USUAL_ACCOUNTS 25
#define MOST_ACCOUNTS 500

static guint
get_visible_pages (const ScoutSandboxToken *token)
{
  if (!token->user->has_pages
      || (token->permissions & SCOUT_SANDBOX_PERMISSION_PAGES_SHOW_LIST) == 0)
    return 0;
  return token->pages;
}

static guint
list_pages (const ScoutSandboxToken *token,
            guint                    pages[SCOUT_SANDBOX_N_PAGES])
{
  guint n_pages = 0;

  for (guint i = 0; i < SCOUT_SANDBOX_N_PAGES; i++)
    {
      if (get_visible_pages (token) & (1u << i))
        pages[n_pages++] = i;
    }
  return n_pages;
}

static void
write_pages (ScoutSandboxCall *call,
             const guint      *pages,
             guint             n_pages,
             const GPtrArray  *fields)
{
  scout_graph_writer_member (call->writer, "data");
  scout_graph_writer_begin_array (call->writer);
  for (guint i = 0; i < n_pages; i++)
    scout_sandbox_node_write (call, scout_sandbox_page_type (),
                              scout_sandbox_get_page_info (pages[i]), fields);
  scout_graph_writer_end_array (call->writer);
}

static void
answer_accounts (ScoutSandboxCall *call)
{
  g_autoptr (GPtrArray) fields = NULL;
  ScoutSandboxPaging paging = { 0 };
  guint pages[SCOUT_SANDBOX_N_PAGES];
  guint n_pages = list_pages (call->token, pages);

  if (!scout_sandbox_call_read_fields (call, scout_sandbox_page_type (), &fields)
      || !scout_sandbox_call_read_limit (call, USUAL_ACCOUNTS, MOST_ACCOUNTS, &paging.limit)
      || !scout_sandbox_call_read_paging (call, n_pages, &paging))
    return;

  scout_graph_writer_begin_object (call->writer);
  write_pages (call, pages + paging.first, paging.end - paging.first, fields);
  /* Without any Page there is no paging either (conventions 1.6). */
  if (n_pages > 0)
    scout_sandbox_call_write_paging (call, &paging);
  scout_graph_writer_end_object (call->writer);
}

/* /me?fields=accounts.limit(2){id,name}; who wants the next page has to ask for the edge itself. */
static void
write_accounts (ScoutSandboxCall *call,
                gconstpointer     node,
                const ScoutField *field)
{
  const char *text = scout_field_get_modifier (field, "limit");
  guint pages[SCOUT_SANDBOX_N_PAGES];
  guint n_pages = list_pages (call->token, pages);
  guint64 limit = USUAL_ACCOUNTS;

  if (text != NULL && !g_ascii_string_to_unsigned (text, 10, 1, MOST_ACCOUNTS, &limit, NULL))
    {
      scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                       "(#100) Param limit must be a number from 1 to %u",
                                       MOST_ACCOUNTS);
      return;
    }
  if (!scout_sandbox_node_check (call, scout_sandbox_page_type (), field->children))
    return;

  scout_graph_writer_member (call->writer, field->name);
  scout_graph_writer_begin_object (call->writer);
  write_pages (call, pages, MIN (n_pages, (guint) limit), field->children);
  scout_graph_writer_end_object (call->writer);
}

static void
write_permission (ScoutSandboxCall *call,
                  const char       *name,
                  const char       *status)
{
  const char *only_name = scout_sandbox_call_get (call, "permission");
  const char *only_status = scout_sandbox_call_get (call, "status");

  if ((only_name != NULL && strcmp (only_name, name) != 0)
      || (only_status != NULL && strcmp (only_status, status) != 0))
    return;

  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member_text (call->writer, "permission", name);
  scout_graph_writer_member_text (call->writer, "status", status);
  scout_graph_writer_end_object (call->writer);
}

static void
answer_permissions (ScoutSandboxCall *call)
{
  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member (call->writer, "data");
  scout_graph_writer_begin_array (call->writer);
  for (guint i = 0; i < SCOUT_SANDBOX_N_PERMISSIONS; i++)
    {
      const char *name = scout_sandbox_get_permission_info (i)->name;

      if (call->token->permissions & (1u << i))
        write_permission (call, name, "granted");
      else if (call->token->user->declined & (1u << i))
        write_permission (call, name, "declined");
    }
  write_permission (call, "public_profile", "granted");
  scout_graph_writer_end_array (call->writer);
  scout_graph_writer_end_object (call->writer);
}

static void
write_permissions (ScoutSandboxCall *call,
                   gconstpointer     node,
                   const ScoutField *field)
{
  scout_graph_writer_member (call->writer, field->name);
  answer_permissions (call);
}

/* The names of the sample's people have two words. */
static void
write_first_name (ScoutSandboxCall *call,
                  gconstpointer     node,
                  const ScoutField *field)
{
  const ScoutSandboxUser *user = node;
  g_autofree char *name = g_strndup (user->name, strcspn (user->name, " "));

  scout_graph_writer_member_text (call->writer, field->name, name);
}

static void
write_last_name (ScoutSandboxCall *call,
                 gconstpointer     node,
                 const ScoutField *field)
{
  const ScoutSandboxUser *user = node;
  const char *name = user->name + strcspn (user->name, " ");

  scout_graph_writer_member_text (call->writer, field->name, name + strspn (name, " "));
}

/* What users have and this app was not given: left out, as Graph does. */
static void
write_nothing (ScoutSandboxCall *call,
               gconstpointer     node,
               const ScoutField *field)
{
}

static const ScoutSandboxFieldInfo user_fields[] = {
  { "accounts", SCOUT_SANDBOX_FIELD_FUNC, 0, write_accounts },
  { "age_range", SCOUT_SANDBOX_FIELD_FUNC, 0, write_nothing },
  { "birthday", SCOUT_SANDBOX_FIELD_FUNC, 0, write_nothing },
  { "email", SCOUT_SANDBOX_FIELD_FUNC, 0, write_nothing },
  { "first_name", SCOUT_SANDBOX_FIELD_FUNC, 0, write_first_name },
  { "gender", SCOUT_SANDBOX_FIELD_FUNC, 0, write_nothing },
  { "id", SCOUT_SANDBOX_FIELD_TEXT, offsetof (ScoutSandboxUser, id), NULL },
  { "last_name", SCOUT_SANDBOX_FIELD_FUNC, 0, write_last_name },
  { "link", SCOUT_SANDBOX_FIELD_FUNC, 0, write_nothing },
  { "middle_name", SCOUT_SANDBOX_FIELD_FUNC, 0, write_nothing },
  { "name", SCOUT_SANDBOX_FIELD_TEXT, offsetof (ScoutSandboxUser, name), NULL },
  { "permissions", SCOUT_SANDBOX_FIELD_FUNC, 0, write_permissions },
  { "picture", SCOUT_SANDBOX_FIELD_FUNC, 0, write_nothing },
  { "short_name", SCOUT_SANDBOX_FIELD_FUNC, 0, write_first_name },
};

static const char *user_usual[] = { "name", "id", NULL };

static const ScoutSandboxNodeType user_type = {
  "User", user_fields, G_N_ELEMENTS (user_fields), user_usual, "id"
};

static void
answer_node (ScoutSandboxCall           *call,
             const ScoutSandboxNodeType *type,
             gconstpointer               node)
{
  g_autoptr (GPtrArray) fields = NULL;

  if (scout_sandbox_call_read_fields (call, type, &fields))
    scout_sandbox_node_write (call, type, node, fields);
}

static void
answer_revoke (ScoutSandboxCall *call,
               const char       *name)
{
  guint bit = name != NULL ? scout_sandbox_find_permission (name) : 0;

  if (name != NULL && bit == 0)
    {
      scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                       "(#100) Invalid permission: %s", name);
      return;
    }

  scout_sandbox_accounts_revoke (call->state->accounts, call->token->user, bit);
  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member (call->writer, "success");
  scout_graph_writer_boolean (call->writer, TRUE);
  scout_graph_writer_end_object (call->writer);
}

static void
answer_edge (ScoutSandboxCall   *call,
             const char         *type_name,
             const char * const *edge)
{
  gboolean is_user = call->token->page < 0 && strcmp (type_name, "User") == 0;
  gboolean is_get = strcmp (call->method, "GET") == 0;

  if (is_user && is_get && edge[1] == NULL && strcmp (edge[0], "accounts") == 0)
    answer_accounts (call);
  else if (is_user && is_get && edge[1] == NULL && strcmp (edge[0], "permissions") == 0)
    answer_permissions (call);
  else if (is_user && !is_get && strcmp (call->method, "DELETE") == 0
           && strcmp (edge[0], "permissions") == 0 && (edge[1] == NULL || edge[2] == NULL))
    answer_revoke (call, edge[1]);
  else if (edge[1] == NULL && is_get)
    scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                     "(#100) Tried accessing nonexisting field (%s) on node type "
                                     "(%s)", edge[0], type_name);
  else
    scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_UNKNOWN_PATH,
                                     "Unknown path components: /%s", edge[edge[1] != NULL]);
}

static void
answer_path (ScoutSandboxCall           *call,
             const ScoutSandboxNodeType *type,
             gconstpointer               node,
             const char * const         *edge)
{
  if (edge[0] != NULL)
    answer_edge (call, type->name, edge);
  else if (strcmp (call->method, "GET") == 0)
    answer_node (call, type, node);
  else
    scout_sandbox_call_fail_method (call);
}

void
scout_sandbox_me_answer (ScoutSandboxCall   *call,
                         const char * const *segments)
{
  const ScoutSandboxToken *token = call->token;
  gboolean is_me = strcmp (segments[0], "me") == 0;
  guint visible = token->page < 0 ? get_visible_pages (token) : 1u << token->page;

  if (token->page < 0 && (is_me || strcmp (segments[0], token->user->id) == 0))
    {
      answer_path (call, &user_type, token->user, segments + 1);
      return;
    }

  for (guint i = 0; i < SCOUT_SANDBOX_N_PAGES; i++)
    {
      const ScoutSandboxPageInfo *page = scout_sandbox_get_page_info (i);

      if ((visible & (1u << i)) == 0)
        continue;
      if (is_me || strcmp (segments[0], page->id) == 0)
        {
          answer_path (call, scout_sandbox_page_type (), page, segments + 1);
          return;
        }
      if (page->instagram != NULL && strcmp (segments[0], page->instagram->id) == 0)
        {
          answer_path (call, scout_sandbox_instagram_type (), page->instagram, segments + 1);
          return;
        }
    }

  scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_UNKNOWN_OBJECT,
                                   "Unsupported get request. Object with ID '%s' does not exist, "
                                   "cannot be loaded due to missing permissions, or does not "
                                   "support this operation", segments[0]);
}
