/* scout-brand-wording.c: which brand it is that may not search.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whoever has several brands wants to know which of them Meta does not let search. The page that is
 * shown has the name, and what stands somewhere on it finds it there, as it finds the page's
 * actions. */

#include "config.h"

#include "scout-brand-wording.h"

#include "scout-wording.h"

#include <glib/gi18n.h>

#define LEFT_TO_RIGHT_MARK "\342\200\216"
#define RIGHT_TO_LEFT_MARK "\342\200\217"

/* Under which a page has the name. */
#define BRAND "scout-brand-name"

/* A name that is read in the other direction would turn the sentence around that it begins. */
static const char *
get_mark (const char *words,
          const char *sentence)
{
  gboolean is_from_right = scout_wording_is_from_right (words, FALSE);

  if (is_from_right == scout_wording_is_from_right (sentence, is_from_right))
    return "";

  return is_from_right ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
}

/* (nullable) */
static const char *
find_brand (GtkWidget *widget)
{
  const char *brand = NULL;

  for (; widget != NULL && brand == NULL; widget = gtk_widget_get_parent (widget))
    brand = g_object_get_data (G_OBJECT (widget), BRAND);

  return brand;
}

void
scout_brand_wording_set_brand (GtkWidget  *page,
                               const char *name)
{
  g_return_if_fail (GTK_IS_WIDGET (page));

  g_object_set_data_full (G_OBJECT (page), BRAND, g_strdup (name), g_free);
}

void
scout_brand_wording_show (ScoutStateView *view)
{
  g_autofree char *name = NULL;
  /* Translators: with the name of a Page, such as "Alder & Oat". */
  g_autofree char *words = g_strdup_printf (_("%s cannot search yet"), "");
  g_autofree char *sentence = NULL;
  g_autofree char *title = NULL;

  g_return_if_fail (SCOUT_IS_STATE_VIEW (view));

  name = scout_wording_isolate (find_brand (GTK_WIDGET (view)));
  if (*name == '\0')
    return;

  sentence = g_strdup_printf (_("%s cannot search yet"), name);
  title = g_strconcat (get_mark (words, sentence), sentence, NULL);
  scout_state_view_set_title (view, title);
}
