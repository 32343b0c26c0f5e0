/* scout-app-id.c: the ids of a Meta app, checked as they are typed.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The same on the welcome page and in the preferences. Whether Meta knows an id shows when somebody
 * signs in with it; that it cannot know one shows at once. */

#include "config.h"

#include "scout-app-id.h"

#include <glib/gi18n.h>
#include <string.h>

/* Ids of apps and configurations are decimal numbers of 64 bits at most. */
#define MIN_ID_DIGITS 5
#define MAX_ID_DIGITS 20

gboolean
scout_app_id_is_valid (const char *text)
{
  gsize length = 0;

  g_return_val_if_fail (text != NULL, FALSE);

  length = strlen (text);

  return length >= MIN_ID_DIGITS && length <= MAX_ID_DIGITS
         && strspn (text, "0123456789") == length;
}

gboolean
scout_app_id_mark_row (AdwEntryRow *row,
                       GtkWidget   *check)
{
  const char *text = NULL;
  gboolean is_good = FALSE;
  gboolean is_wrong = FALSE;

  g_return_val_if_fail (ADW_IS_ENTRY_ROW (row), FALSE);
  g_return_val_if_fail (GTK_IS_WIDGET (check), FALSE);

  text = gtk_editable_get_text (GTK_EDITABLE (row));
  is_good = scout_app_id_is_valid (text);
  is_wrong = *text != '\0' && !is_good;
  gtk_widget_set_visible (check, is_good);
  if (is_wrong)
    gtk_widget_add_css_class (GTK_WIDGET (row), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (row), "error");

  return is_wrong;
}

const char *
scout_app_id_get_problem (gboolean app_id_is_wrong,
                          gboolean configuration_id_is_wrong)
{
  if (app_id_is_wrong)
    return _("An App ID is a number of 5 to 20 digits, without spaces.");
  if (configuration_id_is_wrong)
    return _("A login configuration ID is a number of 5 to 20 digits, without spaces.");

  return NULL;
}
