/* scout-sandbox-accounts.c: the people, Pages, permissions and tokens of the sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tables of invented people and Pages, and a hash table of the tokens in use. A token carries what
 * was granted when it was made; taking permissions back reaches all tokens of a person. Page tokens
 * follow from the text of their user token, so asking again gives the same one. Where sign-ins are
 * to outlive the process, a token that is not in use is asked what it says itself.
 */

#include "config.h"

#include "scout-sandbox-accounts.h"

#include "scout-sandbox-grant.h"
#include "scout-sandbox-text.h"
#include "scout-world-picture.h"

#include <string.h>

/* Sign-ins beyond this push out the tokens that nobody has used for longest, so that a long-lived
 * server does not grow. The token of a call is the one used last, and a call makes far fewer. */
#define MAX_TOKENS 1000

enum
{
  USER_SAMPLE,
  USER_NO_PAGES,
  USER_DECLINES,
  N_USERS
};

struct _ScoutSandboxAccounts
{
  ScoutSandboxUser   users[N_USERS];
  GHashTable        *tokens; /* (owned) (element-type utf8 ScoutSandboxToken) */
  GQueue             order;  /* (element-type ScoutSandboxToken): may be pushed out, by last use */
  ScoutSandboxToken *sample;
  ScoutSandboxToken *app;
  guint32            seed;
  gboolean           remembers;
  gint64             not_before; /* what was issued earlier is not recalled */
};

static const ScoutSandboxPermissionInfo permissions[SCOUT_SANDBOX_N_PERMISSIONS] = {
  { "pages_show_list", "See the Pages you manage" },
  { "pages_manage_metadata", "Read settings of those Pages" },
  { "business_management", "See the business that owns them" },
  { "instagram_basic", "See the linked Instagram account" },
  { "instagram_creator_marketplace_discovery", "Discover Instagram creators" },
  { "facebook_creator_marketplace_discovery", "Discover Facebook creators" },
};

static const ScoutSandboxInstagramInfo alder_instagram = {
  .id = "17841400710044321",
  .username = "alderandoat",
  .name = "Alder & Oat",
  .biography = "Oat drinks and slow breakfasts \xF0\x9F\x8C\xBE",
  .picture_id = SCOUT_WORLD_LOGO_ALDER_AND_OAT,
  .followers_count = 48310,
  .follows_count = 412,
  .media_count = 1204,
};

static const ScoutSandboxInstagramInfo lumen_instagram = {
  .id = "17841400930017708",
  .username = "lumenkettle",
  .name = "Lumen Kettle Co.",
  .biography = "Kettles that glow",
  .picture_id = SCOUT_WORLD_LOGO_LUMEN_KETTLE,
  .followers_count = 12077,
  .follows_count = 98,
  .media_count = 317,
};

static const ScoutSandboxPageInfo pages[SCOUT_SANDBOX_N_PAGES] = {
  {
    .id = "101844377192001",
    .name = "Alder & Oat",
    .category = "Food & beverage company",
    .category_id = "2252",
    .username = "alderandoat",
    .picture_id = SCOUT_WORLD_LOGO_ALDER_AND_OAT,
    .followers_count = 61204,
    .instagram = &alder_instagram,
  },
  {
    .id = "101844377192002",
    .name = "Fjordware",
    .category = "Home goods store",
    .category_id = "197048876974331",
    .username = "fjordware",
    .picture_id = SCOUT_WORLD_LOGO_FJORDWARE,
    .followers_count = 7412,
    .instagram = NULL,
  },
  {
    .id = "101844377192003",
    .name = "Lumen Kettle Co.",
    .category = "Kitchen/cooking",
    .category_id = "2214",
    .username = "lumenkettle",
    .picture_id = SCOUT_WORLD_LOGO_LUMEN_KETTLE,
    .followers_count = 18930,
    .instagram = &lumen_instagram,
  },
};

static void
token_free (gpointer data)
{
  ScoutSandboxToken *token = data;

  g_free (token->text);
  g_free (token);
}

static ScoutSandboxToken *
add_token (ScoutSandboxAccounts    *self,
           const ScoutSandboxToken *grant,
           char                    *text)
{
  ScoutSandboxToken *token = g_new0 (ScoutSandboxToken, 1);

  *token = *grant;
  token->text = text;
  g_hash_table_replace (self->tokens, token->text, token);

  return token;
}

static void
add_passing_token (ScoutSandboxAccounts *self,
                   ScoutSandboxToken    *token)
{
  g_queue_push_tail (&self->order, token);
  while (g_queue_get_length (&self->order) > MAX_TOKENS)
    {
      ScoutSandboxToken *oldest = g_queue_pop_head (&self->order);

      g_hash_table_remove (self->tokens, oldest->text);
    }
}

/* 104822905531774|SANDBOX… */
static ScoutSandboxToken *
add_app_token (ScoutSandboxAccounts *self,
               guint32               seed)
{
  g_autofree char *source = g_strdup_printf ("sandbox app %u", seed);
  g_autofree char *word = scout_sandbox_derive_token (source);
  ScoutSandboxToken grant = { .is_app = TRUE, .page = -1 };

  return add_token (self, &grant, g_strconcat (SCOUT_SANDBOX_APP_ID, "|", word, NULL));
}

ScoutSandboxAccounts *
scout_sandbox_accounts_new (guint32  seed,
                            gboolean remembers)
{
  ScoutSandboxAccounts *self = g_new0 (ScoutSandboxAccounts, 1);
  g_autofree char *source = g_strdup_printf ("sandbox user %u", seed);
  ScoutSandboxToken grant = {
    .user = &self->users[USER_SAMPLE],
    .page = -1,
    .permissions = SCOUT_SANDBOX_ALL_PERMISSIONS,
    .pages = SCOUT_SANDBOX_ALL_PAGES,
  };

  self->users[USER_SAMPLE] = (ScoutSandboxUser) {
    .id = "122093845710044321", .name = "Mara Lindqvist", .has_pages = TRUE,
  };
  self->users[USER_NO_PAGES] = (ScoutSandboxUser) {
    .id = "122093845710044322", .name = "Jonas Pohl",
  };
  self->users[USER_DECLINES] = (ScoutSandboxUser) {
    .id = "122093845710044323", .name = "Ines Duarte", .has_pages = TRUE,
  };

  self->tokens = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, token_free);
  g_queue_init (&self->order);
  self->seed = seed;
  self->remembers = remembers;
  self->sample = add_token (self, &grant, scout_sandbox_derive_token (source));
  self->app = add_app_token (self, seed);

  return self;
}

void
scout_sandbox_accounts_free (ScoutSandboxAccounts *self)
{
  g_queue_clear (&self->order);
  g_hash_table_unref (self->tokens);
  g_free (self);
}

/* The third Page was left out when the discovery permissions were given. */
static guint
get_page_permissions (const ScoutSandboxToken *user_token,
                      guint                    page)
{
  const guint discovery = SCOUT_SANDBOX_PERMISSION_INSTAGRAM_DISCOVERY
                          | SCOUT_SANDBOX_PERMISSION_FACEBOOK_DISCOVERY;

  if (page == 2 && !user_token->user->rerequested)
    return user_token->permissions & ~discovery;
  return user_token->permissions;
}

void
scout_sandbox_accounts_reset (ScoutSandboxAccounts *self,
                              gint64                now)
{
  GHashTableIter iter;
  gpointer value;

  for (GList *l = self->order.head; l != NULL; l = l->next)
    g_hash_table_remove (self->tokens, ((ScoutSandboxToken *) l->data)->text);
  g_queue_clear (&self->order);
  for (guint i = 0; i < N_USERS; i++)
    {
      self->users[i].declined = 0;
      self->users[i].rerequested = FALSE;
      self->users[i].has_revoked = FALSE;
    }

  self->not_before = now + 1;
  self->sample->permissions = SCOUT_SANDBOX_ALL_PERMISSIONS;
  g_hash_table_iter_init (&iter, self->tokens);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      ScoutSandboxToken *token = value;

      token->is_removed = FALSE;
      if (token->page >= 0)
        token->permissions = get_page_permissions (self->sample, (guint) token->page);
    }
}

const ScoutSandboxPermissionInfo *
scout_sandbox_get_permission_info (guint index)
{
  g_return_val_if_fail (index < SCOUT_SANDBOX_N_PERMISSIONS, NULL);

  return &permissions[index];
}

guint
scout_sandbox_find_permission (const char *name)
{
  for (guint i = 0; i < SCOUT_SANDBOX_N_PERMISSIONS; i++)
    {
      if (strcmp (permissions[i].name, name) == 0)
        return 1u << i;
    }
  return 0;
}

const ScoutSandboxPageInfo *
scout_sandbox_get_page_info (guint index)
{
  g_return_val_if_fail (index < SCOUT_SANDBOX_N_PAGES, NULL);

  return &pages[index];
}

const ScoutSandboxToken *
scout_sandbox_accounts_get_sample_token (ScoutSandboxAccounts *self)
{
  return self->sample;
}

const ScoutSandboxToken *
scout_sandbox_accounts_get_app_token (ScoutSandboxAccounts *self)
{
  return self->app;
}

const ScoutSandboxToken *
scout_sandbox_accounts_get_page_token (ScoutSandboxAccounts    *self,
                                       const ScoutSandboxToken *user_token,
                                       guint                    page)
{
  g_autofree char *source = g_strconcat (user_token->text, "|", pages[page].id, NULL);
  g_autofree char *text = scout_sandbox_derive_token (source);
  ScoutSandboxToken grant = *user_token;
  ScoutSandboxToken *token = g_hash_table_lookup (self->tokens, text);

  if (token != NULL)
    return token;

  grant.page = (int) page;
  if (user_token->is_long_lived)
    grant.expires_at = 0;
  grant.permissions = get_page_permissions (user_token, page);
  token = add_token (self, &grant, g_steal_pointer (&text));
  if (user_token != self->sample)
    add_passing_token (self, token);

  return token;
}

/* A token of an earlier process. Who has taken something back meanwhile has ended such tokens. */
static ScoutSandboxToken *
recall_token (ScoutSandboxAccounts *self,
              const char           *text)
{
  ScoutSandboxGrant grant;
  ScoutSandboxToken whole = { .page = -1 };
  ScoutSandboxToken *token;

  if (!scout_sandbox_grant_read (&grant, text, self->seed) || grant.user >= N_USERS
      || grant.issued_at < self->not_before || self->users[grant.user].has_revoked)
    return NULL;

  whole.user = &self->users[grant.user];
  whole.permissions = grant.permissions & SCOUT_SANDBOX_ALL_PERMISSIONS;
  whole.pages = grant.pages & SCOUT_SANDBOX_ALL_PAGES;
  whole.issued_at = grant.issued_at;
  whole.expires_at = grant.expires_at;
  whole.data_expires_at = grant.data_expires_at;
  whole.is_long_lived = grant.is_long_lived;
  whole.user->rerequested |= grant.rerequested;
  whole.user->declined |= grant.declined & SCOUT_SANDBOX_ALL_PERMISSIONS;
  token = add_token (self, &whole, g_strdup (text));
  add_passing_token (self, token);

  return token;
}

const ScoutSandboxToken *
scout_sandbox_accounts_find_token (ScoutSandboxAccounts *self,
                                   const char           *text)
{
  ScoutSandboxToken *token = g_hash_table_lookup (self->tokens, text);

  if (strcmp (text, SCOUT_SANDBOX_APP_ID "|" SCOUT_SANDBOX_APP_SECRET) == 0)
    return self->app;
  if (token == NULL && self->remembers)
    return recall_token (self, text);

  /* The sample's tokens are not in the queue and stay out of it. */
  if (token != NULL && g_queue_remove (&self->order, token))
    g_queue_push_tail (&self->order, token);

  return token;
}

ScoutSandboxUser *
scout_sandbox_accounts_find_user (ScoutSandboxAccounts *self,
                                  const char           *email)
{
  if (g_ascii_strncasecmp (email, "nopages@", strlen ("nopages@")) == 0)
    return &self->users[USER_NO_PAGES];
  if (g_ascii_strncasecmp (email, "decline@", strlen ("decline@")) == 0)
    return &self->users[USER_DECLINES];
  return &self->users[USER_SAMPLE];
}

const ScoutSandboxToken *
scout_sandbox_accounts_sign_in (ScoutSandboxAccounts    *self,
                                const ScoutSandboxToken *grant)
{
  const ScoutSandboxGrant told = {
    .user = (guint) (grant->user - self->users),
    .permissions = grant->permissions,
    .pages = grant->pages,
    .declined = grant->user->declined,
    .rerequested = grant->user->rerequested,
    .is_long_lived = grant->is_long_lived,
    .issued_at = grant->issued_at,
    .expires_at = grant->expires_at,
    .data_expires_at = grant->data_expires_at,
  };
  ScoutSandboxToken whole = *grant;
  ScoutSandboxToken *token;

  whole.page = -1;
  token = add_token (self, &whole, scout_sandbox_grant_to_token (&told, self->seed));
  add_passing_token (self, token);

  return token;
}

void
scout_sandbox_accounts_revoke (ScoutSandboxAccounts *self,
                               ScoutSandboxUser     *user,
                               guint                 revoked)
{
  GHashTableIter iter;
  gpointer value;

  user->has_revoked = TRUE;
  user->declined |= revoked;
  if (revoked == 0)
    {
      user->declined = 0;
      user->rerequested = FALSE;
    }

  g_hash_table_iter_init (&iter, self->tokens);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      ScoutSandboxToken *token = value;

      if (token->user != user)
        continue;
      token->permissions &= ~revoked;
      token->is_removed |= revoked == 0;
    }
}
