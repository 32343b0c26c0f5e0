/* scout-cli-pages.c: chooses the Page to ask as.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A Page that was named is taken whatever its permissions are, for Meta says best what is missing;
 * where none was named, only those that may search count. Pure functions. */

#include "config.h"

#include "scout-cli-pages-private.h"

#include "scout-cli-error.h"

#include <glib/gi18n.h>

static char *
fold (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  return g_utf8_casefold (valid, -1);
}

/* The Page of that id or name, or else the only one whose name begins so. */
static ScoutBrandPage *
find_named (const ScoutAccount *account,
            const char         *text)
{
  g_autofree char *folded = fold (text);
  ScoutBrandPage *begins = NULL;
  guint n_begins = 0;

  for (guint i = 0; i < account->pages->len; i++)
    {
      ScoutBrandPage *page = g_ptr_array_index (account->pages, i);
      const ScoutBrandPageFields *fields = scout_brand_page_get_fields (page);
      g_autofree char *name = fold (fields->name != NULL ? fields->name : "");

      if (g_strcmp0 (fields->id, text) == 0 || g_str_equal (name, folded))
        return page;
      if (g_str_has_prefix (name, folded))
        {
          begins = page;
          n_begins++;
        }
    }

  return n_begins == 1 ? begins : NULL;
}

static gboolean
check_named (const ScoutAccount  *account,
             ScoutBrandPage      *page,
             ScoutNetwork         network,
             GError             **error)
{
  switch (scout_account_get_access (account, page, network))
    {
    case SCOUT_ACCESS_NO_INSTAGRAM:
      g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_SIGN_IN,
                   _("“%s” has no professional Instagram account. Choose another Page with "
                     "--page."),
                   scout_brand_page_get_fields (page)->name);
      return FALSE;
    case SCOUT_ACCESS_NO_TOKEN:
      g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_SIGN_IN,
                   _("Meta gave no access to “%s”. Sign in again and tick it."),
                   scout_brand_page_get_fields (page)->name);
      return FALSE;
    case SCOUT_ACCESS_READY:
    case SCOUT_ACCESS_PERMISSION_MISSING:
    case SCOUT_ACCESS_NO_ACCOUNT:
    case SCOUT_ACCESS_NOT_ELIGIBLE:
    case SCOUT_ACCESS_TERMS_PENDING:
    case SCOUT_ACCESS_REFUSED:
    default:
      return TRUE;
    }
}

static ScoutBrandPage *
find_any (const ScoutAccount  *account,
          ScoutNetwork         network,
          gboolean             takes_first,
          GError             **error)
{
  ScoutBrandPage *found = NULL;

  for (guint i = 0; i < account->pages->len; i++)
    {
      ScoutBrandPage *page = g_ptr_array_index (account->pages, i);

      if (scout_account_get_access (account, page, network) != SCOUT_ACCESS_READY)
        continue;
      if (found != NULL && !takes_first)
        {
          g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE,
                       _("Several Pages may search. Choose one with --page; “scoutctl pages” lists "
                         "them."));
          return NULL;
        }
      if (found == NULL)
        found = page;
    }
  if (found == NULL)
    g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_SIGN_IN,
                 _("None of the Pages may search; “scoutctl pages” says why."));

  return found;
}

ScoutBrandPage *
_scout_cli_pages_find (const ScoutAccount  *account,
                       ScoutNetwork         network,
                       const char          *text,
                       gboolean             takes_first,
                       GError             **error)
{
  ScoutBrandPage *page = NULL;

  if (text == NULL)
    return find_any (account, network, takes_first, error);

  page = find_named (account, text);
  if (page == NULL)
    g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE,
                 _("There is no Page “%s”; “scoutctl pages” lists them."), text);
  else if (!check_named (account, page, network, error))
    page = NULL;

  return page;
}
