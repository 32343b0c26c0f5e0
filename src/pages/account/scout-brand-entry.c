/* scout-brand-entry.c: a Page to choose from, and what is known of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The account tells which permissions were granted, and whether an Instagram account is linked;
 * only a search tells whether they were granted for this Page, and whether the brand is
 * eligible. */

#include "config.h"

#include "scout-brand-entry.h"

#include "scout-access-wording.h"
#include "scout-error-wording.h"
#include "scout-graph-error.h"
#include "scout-permission-list.h"
#include "scout-web-address.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

static char *
dup_subtitle (const ScoutBrandPageFields *fields)
{
  g_autofree char *category = scout_wording_inline (fields->category);
  g_autofree char *count = NULL;
  g_autofree char *followers = NULL;

  if (fields->followers < 0)
    return g_steal_pointer (&category);

  count = scout_wording_full (fields->followers);
  followers = g_strdup_printf (ngettext ("%s follower", "%s followers", (gulong) fields->followers),
                               count);
  if (*category == '\0')
    return g_steal_pointer (&followers);

  return g_strdup_printf ("%s · %s", category, followers);
}

static void
set_status (ScoutBrandEntry *self,
            ScoutNetwork     network,
            ScoutStatusKind  kind,
            const char      *label)
{
  if (network == SCOUT_NETWORK_INSTAGRAM)
    scout_brand_page_card_set_instagram_status (self->card, kind, label);
  else
    scout_brand_page_card_set_facebook_status (self->card, kind, label);
}

static void
show_status (ScoutBrandEntry *self,
             ScoutNetwork     network)
{
  if (self->failed[network] != NULL)
    {
      set_status (self, network, SCOUT_STATUS_UNKNOWN, _("Not checked"));
      return;
    }

  switch (self->access[network])
    {
    case SCOUT_ACCESS_READY:
      if (!self->is_known[network])
        set_status (self, network, SCOUT_STATUS_UNKNOWN, _("Not checked yet"));
      else if (self->is_simulated[network])
        set_status (self, network, SCOUT_STATUS_INFO, _("Simulated data"));
      else
        set_status (self, network, SCOUT_STATUS_OK, _("Ready"));
      break;
    case SCOUT_ACCESS_NO_INSTAGRAM:
      set_status (self, network, SCOUT_STATUS_NEUTRAL, _("Not available"));
      break;
    case SCOUT_ACCESS_NO_TOKEN:
    case SCOUT_ACCESS_NO_ACCOUNT:
      set_status (self, network, SCOUT_STATUS_WARNING, _("No access"));
      break;
    case SCOUT_ACCESS_NOT_ELIGIBLE:
      set_status (self, network, SCOUT_STATUS_ERROR, _("Not eligible"));
      break;
    case SCOUT_ACCESS_TERMS_PENDING:
      set_status (self, network, SCOUT_STATUS_WARNING, _("Terms not accepted"));
      break;
    case SCOUT_ACCESS_REFUSED:
      set_status (self, network, SCOUT_STATUS_WARNING, _("Refused"));
      break;
    case SCOUT_ACCESS_PERMISSION_MISSING:
    default:
      set_status (self, network, SCOUT_STATUS_WARNING, _("Permission missing"));
      break;
    }
}

static gboolean
is_any (const ScoutBrandEntry *self,
        ScoutAccess            access)
{
  for (ScoutNetwork network = 0; network < SCOUT_N_NETWORKS; network++)
    {
      if (self->access[network] == access)
        return TRUE;
    }

  return FALSE;
}

/* What the sign-in or a search has told against the Page. */
static void
show_obstacle (ScoutBrandEntry *self)
{
  ScoutBrandPageCard *card = self->card;
  g_autofree char *missing = NULL;

  if (is_any (self, SCOUT_ACCESS_NO_ACCOUNT))
    scout_brand_page_card_set_footer (card, _("No access to this account"), _("Sign in again"));
  else if (is_any (self, SCOUT_ACCESS_PERMISSION_MISSING))
    {
      /* Translators: with names of permissions, such as "Discover Facebook creators" */
      missing = g_strdup_printf (_("Not granted at sign-in: %s"), self->missing);
      scout_brand_page_card_set_footer (card, missing, _("Grant access"));
      scout_brand_page_card_set_footer_tooltip (card, self->missing_names);
    }
  else if (is_any (self, SCOUT_ACCESS_TERMS_PENDING))
    scout_brand_page_card_set_footer (card, _("An admin must accept Meta’s terms for creators."),
                                      _("Review terms"));
  else if (is_any (self, SCOUT_ACCESS_REFUSED))
    scout_brand_page_card_set_footer (card, _("Not eligible, terms not accepted, or not granted "
                                              "for this Page."), _("Grant access"));
  else if (is_any (self, SCOUT_ACCESS_NOT_ELIGIBLE))
    /* Somebody else may manage Pages that are. */
    scout_brand_page_card_set_footer (card, _("Meta does not count this brand as eligible. Another "
                                              "Page may be."),
                                      scout_brand_entry_may_search (self) ? NULL
                                                                          : _("Sign in again"));
  else
    scout_brand_page_card_set_footer (card, NULL, NULL);
}

/* What can be done: of several things, the one without which nothing works at all. */
static void
show_footer (ScoutBrandEntry *self)
{
  const GError *failed = self->failed[SCOUT_NETWORK_FACEBOOK] != NULL
                         ? self->failed[SCOUT_NETWORK_FACEBOOK]
                         : self->failed[SCOUT_NETWORK_INSTAGRAM];
  ScoutErrorWording wording;

  scout_brand_page_card_set_footer_tooltip (self->card, NULL);
  if (is_any (self, SCOUT_ACCESS_NO_TOKEN))
    scout_brand_page_card_set_footer (self->card, _("Facebook gave no access to this Page."),
                                      _("Grant access"));
  else if (failed != NULL)
    {
      wording = scout_error_wording_get (failed);
      scout_brand_page_card_set_footer (self->card, wording.title, wording.action_label);
    }
  else
    show_obstacle (self);

  if (is_any (self, SCOUT_ACCESS_NO_INSTAGRAM))
    scout_brand_page_card_set_help (self->card, _("How to link an account"),
                                    SCOUT_ACCESS_HOW_TO_LINK);
  else
    scout_brand_page_card_set_help (self->card, NULL, NULL);
}

static void
help_cb (GtkWidget *card)
{
  scout_web_address_open (card, SCOUT_ACCESS_HOW_TO_LINK);
}

/* Whoever hears that the Page is not selected any more finds nothing of it to select. */
static void
show_all (ScoutBrandEntry *self)
{
  show_footer (self);
  scout_brand_page_card_set_selectable (self->card, scout_brand_entry_may_search (self));
  if (!scout_brand_entry_may_search (self))
    scout_brand_page_card_set_selected (self->card, FALSE);
}

ScoutBrandEntry *
scout_brand_entry_new (const ScoutAccount *account,
                       ScoutBrandPage     *page)
{
  const ScoutBrandPageFields *fields = NULL;
  g_autofree char *subtitle = NULL;
  ScoutBrandEntry *self = NULL;
  const char * const *granted = NULL;
  guint missing = 0;

  g_return_val_if_fail (account != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE (page), NULL);

  granted = (const char * const *) account->granted;
  fields = scout_brand_page_get_fields (page);
  subtitle = dup_subtitle (fields);
  self = g_new0 (ScoutBrandEntry, 1);
  self->page = g_object_ref (page);
  self->card = SCOUT_BRAND_PAGE_CARD (g_object_ref_sink (scout_brand_page_card_new ()));
  g_signal_connect (self->card, "help", G_CALLBACK (help_cb), NULL);
  scout_brand_page_card_set_name (self->card, fields->name);
  scout_brand_page_card_set_subtitle (self->card, subtitle);
  scout_brand_page_card_set_handle (self->card, fields->instagram_username);
  for (ScoutNetwork network = 0; network < SCOUT_N_NETWORKS; network++)
    {
      self->access[network] = scout_account_get_access (account, page, network);
      show_status (self, network);
    }
  missing = scout_brand_entry_get_missing (self);
  self->missing = scout_permission_list_dup_missing_labels (account->catalog, missing, granted);
  self->missing_names = scout_permission_list_dup_missing (account->catalog, missing, granted);
  show_all (self);

  return self;
}

void
scout_brand_entry_free (ScoutBrandEntry *self)
{
  g_return_if_fail (self != NULL);

  for (gsize i = 0; i < SCOUT_N_NETWORKS; i++)
    g_clear_error (&self->failed[i]);
  g_free (self->missing);
  g_free (self->missing_names);
  g_clear_object (&self->page);
  g_clear_object (&self->card);
  g_free (self);
}

gboolean
scout_brand_entry_may_search (const ScoutBrandEntry *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return is_any (self, SCOUT_ACCESS_READY);
}

guint
scout_brand_entry_get_missing (const ScoutBrandEntry *self)
{
  guint missing = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (ScoutNetwork network = 0; network < SCOUT_N_NETWORKS; network++)
    {
      if (self->access[network] == SCOUT_ACCESS_PERMISSION_MISSING
          || self->access[network] == SCOUT_ACCESS_REFUSED)
        missing |= SCOUT_NETWORK_BIT (network);
    }

  return missing;
}

void
scout_brand_entry_begin_check (ScoutBrandEntry *self,
                               ScoutNetwork     network)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (network < SCOUT_N_NETWORKS);

  g_clear_error (&self->failed[network]);
  self->is_asked[network] = TRUE;
  set_status (self, network, SCOUT_STATUS_BUSY, _("Checking"));
  show_footer (self);
}

void
scout_brand_entry_show_access (ScoutBrandEntry *self,
                               ScoutNetwork     network,
                               gboolean         is_simulated,
                               ScoutAccess      access)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (network < SCOUT_N_NETWORKS);

  g_clear_error (&self->failed[network]);
  self->is_asked[network] = TRUE;
  self->is_known[network] = TRUE;
  self->is_simulated[network] = is_simulated;
  self->access[network] = access;
  show_status (self, network);
  show_all (self);
}

gboolean
scout_brand_entry_can_check (const ScoutBrandEntry *self,
                             ScoutNetwork           network)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (network < SCOUT_N_NETWORKS, FALSE);

  return self->access[network] == SCOUT_ACCESS_READY && !self->is_asked[network];
}

void
scout_brand_entry_show_check (ScoutBrandEntry *self,
                              ScoutNetwork     network,
                              gboolean         is_simulated,
                              const GError    *error)
{
  ScoutAccess access = SCOUT_ACCESS_READY;

  g_return_if_fail (self != NULL);
  g_return_if_fail (network < SCOUT_N_NETWORKS);

  /* Who had not granted everything was not asked about. */
  if (scout_account_learn_access (error, &access))
    {
      scout_brand_entry_show_access (self, network, is_simulated, access);
      return;
    }

  g_clear_error (&self->failed[network]);
  self->failed[network] = g_error_copy (error);
  self->is_simulated[network] = is_simulated;
  show_status (self, network);
  show_all (self);
}

gboolean
scout_brand_entry_wants_check (const ScoutBrandEntry *self,
                               ScoutNetwork           network)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (network < SCOUT_N_NETWORKS, FALSE);

  return self->failed[network] != NULL
         && scout_error_wording_get (self->failed[network]).remedy == SCOUT_ERROR_REMEDY_RETRY;
}
