/* scout-match-card.c: which filters of a search a creator meets.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is not known yet, or not told, is neither met nor missed, and counts for neither. */

#include "config.h"

#include "scout-match-card.h"

#include "scout-filter-match.h"
#include "scout-page-part.h"
#include "scout-query-wording.h"
#include "scout-row-layout.h"
#include "scout-status-pill.h"

#include <glib/gi18n.h>

#define SPACING 9

/* What a creator has is a figure or a few words, of which the tooltip has all. */
#define MOST_CHARS 18

struct _ScoutMatchCard
{
  AdwBin parent_instance;

  ScoutPagePart *part;
  ScoutStatusPill *pill;
  GtkListBox *list_box;
};

G_DEFINE_FINAL_TYPE (ScoutMatchCard, scout_match_card, ADW_TYPE_BIN)

/* By ScoutTruth. */
static const struct
{
  const char *icon_name;
  const char *words;
} signs[] = {
  [SCOUT_TRUTH_UNKNOWN] = { "dialog-question-symbolic", N_("Not known") },
  [SCOUT_TRUTH_FALSE] = { "dialog-warning-symbolic", N_("Not met") },
  [SCOUT_TRUTH_TRUE] = { "object-select-symbolic", N_("Met") },
};

static void
append (ScoutMatchCard *self,
        const char     *text,
        const char     *value, /* (nullable) */
        ScoutTruth      truth)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "icon-name", signs[truth].icon_name,
                                  NULL);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "hexpand", TRUE,
                                   "label", text,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f,
                                   NULL);
  GtkWidget *has = g_object_new (GTK_TYPE_LABEL,
                                 "ellipsize", PANGO_ELLIPSIZE_END,
                                 "label", value != NULL ? value : _(signs[truth].words),
                                 "max-width-chars", MOST_CHARS,
                                 "tooltip-text", value,
                                 "xalign", 1.0f,
                                 NULL);
  g_autofree char *description = NULL;

  if (value != NULL)
    /* Translators: whether a filter is met, and what the creator has: "Met: 482K". Read aloud. */
    description = g_strdup_printf (C_ ("match with a filter", "%s: %s"), _(signs[truth].words),
                                   value);
  gtk_widget_add_css_class (icon, truth == SCOUT_TRUTH_FALSE ? "warning" : "dim-label");
  if (truth == SCOUT_TRUTH_TRUE)
    gtk_widget_add_css_class (icon, "success");
  gtk_widget_add_css_class (has, "dim-label");
  gtk_widget_add_css_class (has, "numeric");
  gtk_widget_set_layout_manager (box, scout_row_layout_new (SPACING));
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), has);
  gtk_widget_add_css_class (box, "fact");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description != NULL ? description : _(signs[truth].words), -1);
  gtk_list_box_append (self->list_box, row);
}

static void
scout_match_card_class_init (ScoutMatchCardClass *klass)
{
}

static void
scout_match_card_init (ScoutMatchCard *self)
{
  self->list_box = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list_box, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list_box), "facts");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Match with your filters"), -1);
  self->pill = SCOUT_STATUS_PILL (scout_status_pill_new ());
  self->part = SCOUT_PAGE_PART (scout_page_part_new (_("Match with your filters")));
  scout_page_part_set_content (self->part, GTK_WIDGET (self->list_box));
  scout_page_part_set_end (self->part, GTK_WIDGET (self->pill));
  scout_page_part_show_content (self->part);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "panel");
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->part));
}

GtkWidget *
scout_match_card_new (void)
{
  return g_object_new (SCOUT_TYPE_MATCH_CARD, NULL);
}

static void
show_count (ScoutMatchCard *self,
            guint           n_met,
            guint           n_known)
{
  /* Translators: of so many filters so many are met, "5 of 6" */
  g_autofree char *words = g_strdup_printf (_("%u of %u"), n_met, n_known);

  scout_status_pill_set_label (self->pill, words);
  scout_status_pill_set_kind (self->pill, n_met == n_known ? SCOUT_STATUS_OK
                                                           : SCOUT_STATUS_WARNING);
  gtk_widget_set_visible (GTK_WIDGET (self->pill), n_known > 0);
}

void
scout_match_card_show (ScoutMatchCard *self,
                       ScoutQuery     *query,
                       ScoutCreator   *creator)
{
  const ScoutCatalogParameter * const *parameters = NULL;
  GtkWidget *old = NULL;
  guint n_met = 0;
  guint n_known = 0;

  g_return_if_fail (SCOUT_IS_MATCH_CARD (self));
  g_return_if_fail (query == NULL || SCOUT_IS_QUERY (query));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  while ((old = gtk_widget_get_first_child (GTK_WIDGET (self->list_box))) != NULL)
    gtk_list_box_remove (self->list_box, old);
  if (query != NULL && creator != NULL
      && scout_query_get_network (query) == scout_creator_get_network (creator)
      && g_str_equal (scout_query_get_endpoint (query)->id, "creators"))
    parameters = scout_query_list_parameters (query);

  for (gsize i = 0; parameters != NULL && parameters[i] != NULL; i++)
    {
      g_autofree char *text = scout_query_dup_parameter_description (query,
                                                                     parameters[i]->id);
      g_autofree char *value = NULL;
      ScoutTruth truth;

      if (text == NULL || !scout_filter_match_can_tell (parameters[i]))
        continue;

      truth = scout_filter_match_get (query, parameters[i], creator, &value);
      append (self, text, value, truth);
      n_known += truth != SCOUT_TRUTH_UNKNOWN;
      n_met += truth == SCOUT_TRUTH_TRUE;
    }
  show_count (self, n_met, n_known);
  gtk_widget_set_visible (GTK_WIDGET (self),
                          gtk_widget_get_first_child (GTK_WIDGET (self->list_box)) != NULL);
}
