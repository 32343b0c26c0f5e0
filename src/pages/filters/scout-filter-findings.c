/* scout-filter-findings.c: what is wrong with filters, and a button for each remedy.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What Meta refuses is said as an error, what it ignores as a hint. Findings that say the same as
 * before keep their widgets, so that nobody loses the keyboard to them. */

#include "config.h"

#include "scout-filter-findings.h"

#include "scout-phrases.h"
#include "scout-spoken.h"

struct _ScoutFilterFindings
{
  GtkBox parent_instance;

  GPtrArray *remedies; /* (owned) (element-type ScoutQuery): one for each finding */
  char *words;         /* (owned) (nullable): all that is said */
};

G_DEFINE_FINAL_TYPE (ScoutFilterFindings, scout_filter_findings, GTK_TYPE_BOX)

enum
{
  FIXED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static G_DEFINE_QUARK (scout-filter-findings-index, index)

static void
fix_cb (GtkButton *button,
        gpointer   user_data)
{
  ScoutFilterFindings *self = user_data;
  guint i = GPOINTER_TO_UINT (g_object_get_qdata (G_OBJECT (button), index_quark ()));
  g_autoptr(ScoutQuery) fixed = g_object_ref (g_ptr_array_index (self->remedies, i));

  g_signal_emit (self, signals[FIXED], 0, fixed);
}

static void
add_finding (ScoutFilterFindings     *self,
             guint                    i,
             const ScoutQueryFinding *finding)
{
  g_autofree char *message = scout_query_finding_dup_message (finding);
  g_autofree char *fix = scout_query_finding_dup_fix_label (finding);
  GtkWidget *label = gtk_label_new (NULL);
  GtkWidget *button = NULL;
  GtkWidget *words = NULL;

  scout_spoken_set_text (GTK_LABEL (label), message);
  scout_phrases_keep_ranges (GTK_LABEL (label));
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "tiny");
  gtk_widget_add_css_class (label, finding->severity == SCOUT_QUERY_SEVERITY_ERROR ? "error"
                                                                                  : "warning");
  gtk_box_append (GTK_BOX (self), label);
  if (fix == NULL || finding->fixed == NULL)
    return;

  button = gtk_button_new ();
  words = gtk_label_new (NULL);
  scout_spoken_set_text (GTK_LABEL (words), fix);
  scout_phrases_keep_ranges (GTK_LABEL (words));
  gtk_label_set_wrap (GTK_LABEL (words), TRUE);
  gtk_button_set_child (GTK_BUTTON (button), words);
  gtk_widget_add_css_class (button, "small-button");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  scout_spoken_tell (button, GTK_ACCESSIBLE_PROPERTY_LABEL, fix);
  scout_spoken_tell (button, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, message);
  g_object_set_qdata (G_OBJECT (button), index_quark (), GUINT_TO_POINTER (i));
  g_signal_connect_object (button, "clicked", G_CALLBACK (fix_cb), self, 0);
  gtk_box_append (GTK_BOX (self), button);
}

static void
scout_filter_findings_finalize (GObject *object)
{
  ScoutFilterFindings *self = SCOUT_FILTER_FINDINGS (object);

  g_ptr_array_unref (self->remedies);
  g_free (self->words);

  G_OBJECT_CLASS (scout_filter_findings_parent_class)->finalize (object);
}

static void
scout_filter_findings_class_init (ScoutFilterFindingsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_filter_findings_finalize;

  /**
   * ScoutFilterFindings::fixed:
   * @self: the box
   * @query: the query without the problem
   *
   * A person has accepted a remedy.
   */
  signals[FIXED] = g_signal_new ("fixed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, SCOUT_TYPE_QUERY);
}

static void
scout_filter_findings_init (ScoutFilterFindings *self)
{
  self->remedies = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
scout_filter_findings_new (void)
{
  return g_object_new (SCOUT_TYPE_FILTER_FINDINGS, NULL);
}

static char *
dup_words (GPtrArray *findings)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < findings->len; i++)
    {
      const ScoutQueryFinding *finding = g_ptr_array_index (findings, i);
      g_autofree char *message = scout_query_finding_dup_message (finding);
      g_autofree char *fix = scout_query_finding_dup_fix_label (finding);

      g_string_append_printf (words, "%s\n%s\n", message, fix != NULL ? fix : "");
    }

  return g_string_free (words, FALSE);
}

void
scout_filter_findings_show (ScoutFilterFindings *self,
                            GPtrArray           *findings)
{
  g_autofree char *words = NULL;
  GtkWidget *child = NULL;

  g_return_if_fail (SCOUT_IS_FILTER_FINDINGS (self));
  g_return_if_fail (findings != NULL);

  words = dup_words (findings);
  g_ptr_array_set_size (self->remedies, 0);
  for (guint i = 0; i < findings->len; i++)
    {
      const ScoutQueryFinding *finding = g_ptr_array_index (findings, i);

      g_ptr_array_add (self->remedies, g_object_ref (finding->fixed != NULL ? finding->fixed
                                                                            : finding->query));
    }
  if (g_strcmp0 (words, self->words) == 0)
    return;

  g_free (self->words);
  self->words = g_steal_pointer (&words);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), child);
  for (guint i = 0; i < findings->len; i++)
    add_finding (self, i, g_ptr_array_index (findings, i));
  gtk_widget_set_visible (GTK_WIDGET (self), findings->len > 0);
}
