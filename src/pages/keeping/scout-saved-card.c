/* scout-saved-card.c: whether a creator is among the saved ones, beside the notes.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A note holds for every creator, so that it is said whether this one is saved besides. Main thread
 * only. */

#include "config.h"

#include "scout-saved-card.h"

#include "scout-creator-star.h"
#include "scout-fact-row.h"
#include "scout-panel.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

struct _ScoutSavedCard
{
  AdwBin parent_instance;

  ScoutFactRow *since;
  GtkWidget *button;
  GtkLabel *action; /* what the button does */
};

G_DEFINE_FINAL_TYPE (ScoutSavedCard, scout_saved_card, ADW_TYPE_BIN)

static void
scout_saved_card_class_init (ScoutSavedCardClass *klass)
{
}

static GtkWidget *
new_label (const char *text,
           const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", text,
                                   "wrap", TRUE,
                                   "xalign", 0.0f,
                                   NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
scout_saved_card_init (ScoutSavedCard *self)
{
  GtkWidget *box = scout_panel_new ();
  GtkWidget *list_box = gtk_list_box_new ();

  self->since = SCOUT_FACT_ROW (scout_fact_row_new (_("Saved creators")));
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list_box), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list_box, "facts");
  gtk_list_box_append (GTK_LIST_BOX (list_box), GTK_WIDGET (self->since));
  gtk_accessible_update_property (GTK_ACCESSIBLE (list_box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Saved or not"), -1);
  self->action = GTK_LABEL (g_object_new (GTK_TYPE_LABEL,
                                          "justify", GTK_JUSTIFY_CENTER,
                                          "wrap", TRUE,
                                          NULL));
  self->button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->button), GTK_WIDGET (self->action));
  gtk_widget_add_css_class (self->button, "text-button");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), "creator.star");
  gtk_box_append (GTK_BOX (box), list_box);
  gtk_box_append (GTK_BOX (box), self->button);
  gtk_box_append (GTK_BOX (box), new_label (_("Saved creators are there without a network and "
                                              "without signing in. Notes stay in either case."),
                                            "tiny-dim"));
  gtk_box_set_spacing (GTK_BOX (box), 12);
  /* The Tab key goes by the middle of what stands beside each other: only the card is smaller. */
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  adw_bin_set_child (ADW_BIN (self), box);
}

/* "Since 2 November 2026" */
static char *
dup_since (ScoutSavedCreator *saved) /* (nullable) */
{
  g_autoptr(GDateTime) utc = NULL;
  g_autoptr(GDateTime) local = NULL;
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *day = NULL;

  if (saved == NULL)
    return g_strdup (_("Not saved"));

  utc = g_date_time_new_from_unix_utc (scout_saved_creator_get_saved_at (saved) / G_USEC_PER_SEC);
  local = utc != NULL ? g_date_time_to_local (utc) : NULL;
  if (local == NULL)
    return g_strdup (_("Saved"));

  day = scout_wording_day_short (local, now);
  /* Translators: with a day */
  return g_strdup_printf (_("Since %s"), day);
}

void
scout_saved_card_show (ScoutSavedCard *self,
                       ScoutKeeper    *keeper,
                       ScoutCreator   *creator)
{
  gboolean can_keep = scout_creator_star_is_offered (keeper, creator);
  ScoutSavedCreator *saved = NULL;
  g_autofree char *since = NULL;
  const char *action = NULL;

  g_return_if_fail (SCOUT_IS_SAVED_CARD (self));

  gtk_widget_set_visible (GTK_WIDGET (self), can_keep);
  if (!can_keep)
    return;

  saved = scout_library_find_saved (scout_keeper_get_library (keeper),
                                    scout_creator_get_network (creator),
                                    scout_creator_get_id (creator));
  since = dup_since (saved);
  scout_fact_row_set_value (self->since, since);
  action = saved != NULL ? _("Remove from saved creators") : _("Save creator");
  gtk_label_set_text (self->action, action);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  action, -1);
}
