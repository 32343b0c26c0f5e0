/* scout-session-findings.c: what Meta's answers have told of the session's Pages, and when.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a sign-in grants tells the account; whether Meta lets a Page in tells only an answer: that
 * of a check, and later that of any search, which is newer. It is remembered here, so that the
 * choice of a Page, the switcher in the sidebar and the searches say the same, and beside the
 * settings, so that the next start says it without a call. It holds until the Pages are looked for
 * again, or somebody asks. Main thread. */

#include "config.h"

#include "scout-session-findings.h"

#include "scout-graph-error.h"
#include "scout-session-private.h"

/* Setting: of each Page and network what was found, whether Meta invents what is found, and when
 * that was, in microseconds since 1970, UTC. */
#define FINDINGS "page-findings"
#define FINDINGS_TYPE "a(sssbx)"

typedef struct
{
  ScoutAccess access;
  gboolean is_simulated;
  gint64 found_at; /* microseconds since 1970, UTC */
} ScoutFinding;

/* What they are called in the settings, which other releases read. */
static const char * const network_names[SCOUT_N_NETWORKS] = { "facebook", "instagram" };

static const struct
{
  ScoutAccess access;
  const char *name;
} access_names[] = {
  { SCOUT_ACCESS_READY, "ready" },
  { SCOUT_ACCESS_PERMISSION_MISSING, "permission-missing" },
  { SCOUT_ACCESS_NO_ACCOUNT, "no-account" },
  { SCOUT_ACCESS_NOT_ELIGIBLE, "not-eligible" },
  { SCOUT_ACCESS_TERMS_PENDING, "terms-pending" },
  { SCOUT_ACCESS_REFUSED, "refused" },
};

static const char *
get_name (ScoutAccess access)
{
  for (gsize i = 0; i < G_N_ELEMENTS (access_names); i++)
    {
      if (access_names[i].access == access)
        return access_names[i].name;
    }

  return NULL;
}

static gboolean
parse_names (const char   *network_name,
             const char   *access_name,
             ScoutNetwork *network,
             ScoutAccess  *access)
{
  gsize nth = 0;

  while (nth < SCOUT_N_NETWORKS && !g_str_equal (network_names[nth], network_name))
    nth++;
  if (nth == SCOUT_N_NETWORKS)
    return FALSE;

  *network = (ScoutNetwork) nth;
  for (gsize i = 0; i < G_N_ELEMENTS (access_names); i++)
    {
      if (!g_str_equal (access_names[i].name, access_name))
        continue;
      *access = access_names[i].access;
      return TRUE;
    }

  return FALSE;
}

static ScoutFinding *
find (ScoutSession   *self,
      ScoutBrandPage *page,
      ScoutNetwork    network)
{
  return g_hash_table_lookup (self->checked[network], scout_brand_page_get_fields (page)->id);
}

/* (transfer full) */
static ScoutFinding *
finding_new (ScoutAccess access,
             gboolean    is_simulated,
             gint64      found_at)
{
  ScoutFinding *finding = g_new0 (ScoutFinding, 1);

  finding->access = access;
  finding->is_simulated = is_simulated;
  finding->found_at = found_at;
  return finding;
}

static void
keep (ScoutSession *self)
{
  GVariantBuilder builder;

  if (self->settings == NULL)
    return;

  g_variant_builder_init (&builder, G_VARIANT_TYPE (FINDINGS_TYPE));
  for (gsize network = 0; network < SCOUT_N_NETWORKS; network++)
    {
      GHashTableIter iter;
      gpointer id = NULL;
      gpointer value = NULL;

      g_hash_table_iter_init (&iter, self->checked[network]);
      while (g_hash_table_iter_next (&iter, &id, &value))
        {
          const ScoutFinding *finding = value;

          g_variant_builder_add (&builder, "(sssbx)", id, network_names[network],
                                 get_name (finding->access), finding->is_simulated,
                                 finding->found_at);
        }
    }
  g_settings_set_value (self->settings, FINDINGS, g_variant_builder_end (&builder));
}

/* (nullable) (transfer none) */
static ScoutBrandPage *
find_page (const ScoutAccount *account,
           const char         *id)
{
  for (guint i = 0; i < account->pages->len; i++)
    {
      if (g_str_equal (scout_brand_page_get_fields (account->pages->pdata[i])->id, id))
        return account->pages->pdata[i];
    }

  return NULL;
}

/* Whether that can have been found of one of the account's Pages, and the sign-in does not tell
 * otherwise. */
static gboolean
holds (const ScoutAccount *account,
       const char         *id,
       ScoutNetwork        network,
       ScoutAccess         access)
{
  ScoutBrandPage *page = find_page (account, id);

  return page != NULL
         && (access != SCOUT_ACCESS_PERMISSION_MISSING
             || scout_account_get_access (account, page, network) != SCOUT_ACCESS_READY);
}

void
_scout_session_recall_findings (ScoutSession       *self,
                                const ScoutAccount *account)
{
  g_autoptr(GVariant) kept = NULL;
  GVariantIter iter;
  const char *id = NULL;
  const char *network_name = NULL;
  const char *access_name = NULL;
  gboolean is_simulated = FALSE;
  gint64 found_at = 0;

  if (self->settings == NULL)
    return;

  kept = g_settings_get_value (self->settings, FINDINGS);
  g_variant_iter_init (&iter, kept);
  while (g_variant_iter_next (&iter, "(&s&s&sbx)", &id, &network_name, &access_name, &is_simulated,
                              &found_at))
    {
      ScoutNetwork network = SCOUT_NETWORK_FACEBOOK;
      ScoutAccess access = SCOUT_ACCESS_READY;

      if (found_at >= 0 && found_at <= scout_clock_get_real_time (self->clock)
          && parse_names (network_name, access_name, &network, &access)
          && holds (account, id, network, access))
        g_hash_table_insert (self->checked[network], g_strdup (id),
                             finding_new (access, is_simulated, found_at));
    }
}

void
_scout_session_forget_findings (ScoutSession *self,
                                const char   *page_id)
{
  for (gsize network = 0; network < SCOUT_N_NETWORKS; network++)
    {
      if (page_id != NULL)
        g_hash_table_remove (self->checked[network], page_id);
      else
        g_hash_table_remove_all (self->checked[network]);
    }
  keep (self);
}

void
_scout_session_init_findings (ScoutSession *self)
{
  for (gsize network = 0; network < SCOUT_N_NETWORKS; network++)
    self->checked[network] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

static gboolean
is_granted (ScoutSession   *self,
            ScoutBrandPage *page,
            ScoutNetwork    network)
{
  return self->account != NULL
         && scout_account_get_access (self->account, page, network) == SCOUT_ACCESS_READY;
}

void
_scout_session_tell_standing (ScoutSession     *self,
                              ScoutMarketplace *marketplace,
                              ScoutBrandPage   *page)
{
  ScoutNetwork network = scout_marketplace_get_network (marketplace);
  ScoutMarketStanding standing = { .is_granted = is_granted (self, page, network) };
  const ScoutFinding *finding = find (self, page, network);

  if (finding != NULL)
    {
      standing.is_answered = finding->access == SCOUT_ACCESS_READY;
      standing.is_refused = finding->access == SCOUT_ACCESS_REFUSED;
    }
  scout_marketplace_set_standing (marketplace, &standing);
}

void
scout_session_note_check (ScoutSession   *self,
                          ScoutBrandPage *page,
                          ScoutNetwork    network,
                          gboolean        is_simulated,
                          const GError   *error)
{
  ScoutAccess access = SCOUT_ACCESS_READY;

  g_return_if_fail (SCOUT_IS_SESSION (self));
  g_return_if_fail (SCOUT_IS_BRAND_PAGE (page));
  g_return_if_fail (network < SCOUT_N_NETWORKS);

  if (!scout_account_learn_access (error, &access))
    return;

  if (g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_PERMISSION)
      && !is_granted (self, page, network))
    access = SCOUT_ACCESS_PERMISSION_MISSING;
  g_hash_table_insert (self->checked[network], g_strdup (scout_brand_page_get_fields (page)->id),
                       finding_new (access, is_simulated,
                                    scout_clock_get_real_time (self->clock)));
  keep (self);
  if (page == self->brand_page && self->marketplaces[network] != NULL)
    _scout_session_tell_standing (self, self->marketplaces[network], page);
  g_signal_emit_by_name (self, "access-told", page, network);
}

void
scout_session_note_search (ScoutSession   *self,
                           ScoutBrandPage *page,
                           ScoutNetwork    network,
                           gboolean        is_simulated,
                           const GError   *error)
{
  const ScoutFinding *finding = NULL;

  g_return_if_fail (SCOUT_IS_SESSION (self));
  g_return_if_fail (SCOUT_IS_BRAND_PAGE (page));
  g_return_if_fail (network < SCOUT_N_NETWORKS);

  /* Most searches are answered, which is what everybody thinks already. */
  finding = find (self, page, network);
  if (error == NULL && (finding == NULL || finding->access == SCOUT_ACCESS_READY))
    return;

  scout_session_note_check (self, page, network, is_simulated, error);
}

gboolean
scout_session_get_check (ScoutSession   *self,
                         ScoutBrandPage *page,
                         ScoutNetwork    network,
                         gboolean       *is_simulated,
                         ScoutAccess    *access)
{
  const ScoutFinding *finding = NULL;

  g_return_val_if_fail (SCOUT_IS_SESSION (self), FALSE);
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE (page), FALSE);
  g_return_val_if_fail (network < SCOUT_N_NETWORKS, FALSE);
  g_return_val_if_fail (is_simulated != NULL && access != NULL, FALSE);

  finding = find (self, page, network);
  if (finding == NULL)
    return FALSE;

  *is_simulated = finding->is_simulated;
  *access = finding->access;
  return TRUE;
}

gint64
scout_session_get_refused_at (ScoutSession   *self,
                              ScoutBrandPage *page,
                              ScoutNetwork    network)
{
  const ScoutFinding *finding = NULL;

  g_return_val_if_fail (SCOUT_IS_SESSION (self), 0);
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE (page), 0);
  g_return_val_if_fail (network < SCOUT_N_NETWORKS, 0);

  finding = find (self, page, network);
  return finding != NULL && finding->access != SCOUT_ACCESS_READY ? finding->found_at : 0;
}
