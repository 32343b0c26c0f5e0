/* scout-web-address.c: opens what is outside of Scout.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Addresses come from foreign answers: what would start anything but a browser is not opened. */

#include "config.h"

#include "scout-web-address.h"

gboolean
scout_web_address_is_safe (const char *address)
{
  g_autoptr(GUri) parsed = NULL;

  if (address != NULL)
    parsed = g_uri_parse (address, G_URI_FLAGS_ENCODED, NULL);

  return parsed != NULL && g_str_equal (g_uri_get_scheme (parsed), "https")
         && g_uri_get_host (parsed) != NULL && *g_uri_get_host (parsed) != '\0';
}

void
scout_web_address_open (GtkWidget  *widget,
                        const char *address)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (address != NULL);

  gtk_show_uri (GTK_WINDOW (gtk_widget_get_root (widget)), address, GDK_CURRENT_TIME);
}
