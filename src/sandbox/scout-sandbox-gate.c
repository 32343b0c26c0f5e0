/* scout-sandbox-gate.c: who may call, and how often.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands between a request and whoever answers it. Sources: conventions sections 1.5, 3 and 4;
 * S1 and S2 "Rate Limits". Calls to the Instagram marketplace count against the Instagram account
 * and the app's share of it, all others against the user and the app.
 */

#include "config.h"

#include "scout-sandbox-gate.h"

#include "scout-sandbox-limits.h"

#include <string.h>

/* Graph says nothing of the usage "until enough calls have been made": one per cent, here. */
#define SHOWN_PERCENT 1
/* Our name of S1's limit for the app, which depends on its users. */
#define APP_LIMIT_ID "app"
/* Conventions section 4 */
#define USUAL_CODE 613
#define INSTAGRAM_CODE 80002

typedef struct
{
  const char        *narrow_key;
  guint              narrow_limit;
  ScoutSandboxUsage  narrow;
  const char        *wide_key;
  guint              wide_limit;
  ScoutSandboxUsage  wide;
} Windows;

const ScoutSandboxToken *
scout_sandbox_gate_find_token (ScoutSandboxCall *call,
                               const char       *text)
{
  gint64 now = scout_sandbox_state_get_time (call->state);
  const ScoutSandboxToken *token = NULL;

  if (text == NULL || *text == '\0')
    scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_NO_TOKEN);
  else if ((token = scout_sandbox_accounts_find_token (call->state->accounts, text)) == NULL)
    scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_BAD_TOKEN);
  else if (token->is_removed)
    scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_REMOVED);
  else if ((token->expires_at != 0 && token->expires_at <= now)
           || (token->data_expires_at != 0 && token->data_expires_at <= now))
    scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_EXPIRED);
  else
    return token;
  return NULL;
}

/* The parameter wins over the header (conventions section 5). */
static const char *
get_token_text (const ScoutSandboxCall *call)
{
  const char *text = scout_sandbox_call_get (call, "access_token");
  const char *header = call->authorization;

  if (text != NULL || header == NULL)
    return text;
  if (g_ascii_strncasecmp (header, "Bearer ", 7) == 0)
    return header + 7 + strspn (header + 7, " ");
  if (g_ascii_strncasecmp (header, "OAuth ", 6) == 0)
    return header + 6 + strspn (header + 6, " ");
  return NULL;
}

static gboolean
check_proof (ScoutSandboxCall *call)
{
  const char *proof = scout_sandbox_call_get (call, "appsecret_proof");
  g_autofree char *right = NULL;

  if (proof == NULL && !call->state->options.requires_proof)
    return TRUE;
  if (proof == NULL)
    return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_METHOD,
                                            "API calls from the server require an appsecret_proof "
                                            "argument");

  right = g_compute_hmac_for_string (G_CHECKSUM_SHA256,
                                     (const guchar *) SCOUT_SANDBOX_APP_SECRET,
                                     strlen (SCOUT_SANDBOX_APP_SECRET), call->token->text, -1);
  if (g_ascii_strcasecmp (proof, right) == 0)
    return TRUE;
  return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_METHOD,
                                          "Invalid appsecret_proof provided in the API argument");
}

static const ScoutSandboxPageInfo *
get_page (const ScoutSandboxCall *call)
{
  return call->token->page >= 0 ? scout_sandbox_get_page_info ((guint) call->token->page) : NULL;
}

/* Whose account is named does not matter: anybody but the token's own is refused later. */
static const char *
get_instagram_id (const ScoutSandboxCall *call)
{
  const ScoutSandboxPageInfo *page = get_page (call);
  const char *edge = strchr (call->path + 1, '/');

  if (page == NULL || page->instagram == NULL
      || g_strcmp0 (edge, "/" SCOUT_SANDBOX_INSTAGRAM_EDGE) != 0)
    return NULL;
  return page->instagram->id;
}

static void
append_business_usage (ScoutSandboxCall        *call,
                       const char              *id,
                       const char              *type,
                       const ScoutSandboxUsage *usage)
{
  g_autofree char *text = NULL;

  if (usage->percent < SHOWN_PERCENT)
    return;
  text = g_strdup_printf ("{\"%s\":[{\"type\":\"%s\",\"call_count\":%u,\"total_cputime\":%u,"
                          "\"total_time\":%u,\"estimated_time_to_regain_access\":%u}]}", id, type,
                          usage->percent, usage->percent / 3, usage->percent / 2, usage->minutes);
  scout_sandbox_call_add_header (call, "X-Business-Use-Case-Usage", text);
}

static void
append_app_usage (ScoutSandboxCall *call,
                  guint             percent)
{
  g_autofree char *text = NULL;

  if (percent < SHOWN_PERCENT)
    return;
  text = g_strdup_printf ("{\"call_count\":%u,\"total_time\":%u,\"total_cputime\":%u}", percent,
                          percent / 2, percent / 3);
  scout_sandbox_call_add_header (call, "X-App-Usage", text);
}

static gboolean
count (ScoutSandboxCall *call,
       Windows          *windows)
{
  ScoutSandboxLimits *limits = call->state->limits;
  gint64 now = scout_sandbox_state_get_time (call->state);
  gboolean has_room = scout_sandbox_limits_look (limits, windows->narrow_key, now,
                                                 windows->narrow_limit, &windows->narrow);

  has_room &= scout_sandbox_limits_look (limits, windows->wide_key, now, windows->wide_limit,
                                         &windows->wide);
  if (!has_room)
    return FALSE;
  scout_sandbox_limits_count (limits, windows->narrow_key, now, windows->narrow_limit,
                              &windows->narrow);
  scout_sandbox_limits_count (limits, windows->wide_key, now, windows->wide_limit,
                              &windows->wide);
  return TRUE;
}

static gboolean
count_instagram (ScoutSandboxCall *call,
                 const char       *id)
{
  const ScoutSandboxOptions *options = &call->state->options;
  const ScoutCatalogApi *api = scout_catalog_get_api (call->state->catalog,
                                                      SCOUT_NETWORK_INSTAGRAM);
  const ScoutCatalogLimit *app = scout_catalog_api_find_limit (api, APP_LIMIT_ID);
  Windows windows = {
    .narrow_key = id,
    .narrow_limit = options->instagram_hourly_limit,
    .wide_key = "instagram",
    .wide_limit = options->daily_users * (guint) app->calls_per_user,
  };
  gboolean has_room = count (call, &windows);

  append_business_usage (call, id, "instagram", &windows.narrow);
  append_app_usage (call, windows.wide.percent);
  return has_room;
}

/* Page tokens report the user's window as a business use case, user tokens as the app's usage. */
static gboolean
count_platform (ScoutSandboxCall *call)
{
  const ScoutSandboxOptions *options = &call->state->options;
  const ScoutSandboxPageInfo *page = get_page (call);
  Windows windows = {
    .narrow_key = call->token->is_app ? SCOUT_SANDBOX_APP_SECRET : call->token->user->id,
    .narrow_limit = call->token->is_app ? options->app_hourly_limit : options->user_hourly_limit,
    .wide_key = SCOUT_SANDBOX_APP_ID,
    .wide_limit = options->app_hourly_limit,
  };
  gboolean has_room = count (call, &windows);

  if (page != NULL)
    append_business_usage (call, page->id, "pages", &windows.narrow);
  append_app_usage (call, page != NULL ? windows.wide.percent
                                       : MAX (windows.wide.percent, windows.narrow.percent));
  return has_room;
}

static gboolean
count_call (ScoutSandboxCall *call)
{
  int code = call->state->options.rate_limit_code;
  const char *instagram_id = get_instagram_id (call);

  if (instagram_id != NULL ? count_instagram (call, instagram_id) : count_platform (call))
    return TRUE;

  if (code == 0)
    code = instagram_id != NULL ? INSTAGRAM_CODE : USUAL_CODE;
  scout_sandbox_error_set_code (&call->error, code, 0, 0);
  return FALSE;
}

/* Meta's own threshold is not known (conventions section 5 and 6.2). */
static gboolean
check_amount (ScoutSandboxCall *call)
{
  guint most = call->state->options.reduce_above;
  const char *fields = scout_sandbox_call_get (call, "fields");
  const char *limit = scout_sandbox_call_get (call, "limit");

  if (most == 0 || fields == NULL || limit == NULL || strstr (fields, "insights") == NULL
      || g_ascii_strtoull (limit, NULL, 10) <= most)
    return TRUE;
  return scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_TOO_MUCH_DATA);
}

gboolean
scout_sandbox_gate_admit (ScoutSandboxCall *call)
{
  call->token = scout_sandbox_gate_find_token (call, get_token_text (call));

  return call->token != NULL && check_proof (call) && count_call (call) && check_amount (call);
}

gboolean
scout_sandbox_gate_check_brand (ScoutSandboxCall       *call,
                                ScoutSandboxPermission  permission)
{
  gboolean is_instagram = permission == SCOUT_SANDBOX_PERMISSION_INSTAGRAM_DISCOVERY;
  ScoutSandboxBrand brand;

  if (call->token->page < 0)
    return scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_NEEDS_PAGE_TOKEN);

  brand = call->state->options.brands[call->token->page];
  if ((call->token->permissions & permission) == 0 || brand == SCOUT_SANDBOX_BRAND_NO_PERMISSION)
    return scout_sandbox_call_fail (call, is_instagram ? SCOUT_SANDBOX_ERROR_INSTAGRAM_PERMISSION
                                                       : SCOUT_SANDBOX_ERROR_PERMISSION);
  if (brand == SCOUT_SANDBOX_BRAND_INELIGIBLE)
    return scout_sandbox_call_fail (call, is_instagram ? SCOUT_SANDBOX_ERROR_INSTAGRAM_INELIGIBLE
                                                       : SCOUT_SANDBOX_ERROR_BRAND_INELIGIBLE);
  if (brand == SCOUT_SANDBOX_BRAND_TERMS_PENDING)
    return scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_TERMS_PENDING);
  return TRUE;
}
