/* scout-tooltip.c: what is told of a widget when the pointer rests on it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A page sets dozens of tooltips when it shows somebody else, of which a person sees one, if any.
 * The text waits with the widget until GTK asks for it. */

#include "config.h"

#include "scout-tooltip.h"

#include "scout-spoken.h"

static G_DEFINE_QUARK (scout-tooltip-text, text)

/* What is there to read says nothing more when it hovers above itself. */
static gboolean
is_seen (GtkWidget  *widget,
         const char *text)
{
  return GTK_IS_LABEL (widget)
         && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text)
         && !pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget)));
}

/* It would lie over the first line of what the widget has opened. */
static gboolean
has_opened (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_POPOVER (child) && gtk_widget_get_visible (child))
        return TRUE;
    }

  return FALSE;
}

static gboolean
query_tooltip_cb (GtkWidget  *widget,
                  int         x,
                  int         y,
                  gboolean    is_keyboard,
                  GtkTooltip *tooltip)
{
  const char *text = g_object_get_qdata (G_OBJECT (widget), text_quark ());

  if (text == NULL || is_seen (widget, text) || has_opened (widget))
    return FALSE;

  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

/* Templates give their texts to GTK. */
static void
take_over (GtkWidget *widget)
{
  if (gtk_widget_get_tooltip_text (widget) != NULL)
    gtk_widget_set_tooltip_text (widget, NULL);
  g_signal_handlers_disconnect_by_func (widget, query_tooltip_cb, NULL);
  g_signal_connect (widget, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
}

void
scout_tooltip_set (GtkWidget  *widget,
                   const char *text)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (text != NULL && *text == '\0')
    text = NULL;
  if (g_strcmp0 (scout_tooltip_get (widget), text) == 0)
    return;

  if (g_object_get_qdata (G_OBJECT (widget), text_quark ()) == NULL)
    take_over (widget);
  g_object_set_qdata_full (G_OBJECT (widget), text_quark (), g_strdup (text), g_free);
  scout_spoken_tell (widget, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text);
  gtk_widget_set_has_tooltip (widget, text != NULL);
  /* Somebody may be reading it. */
  if (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_PRELIGHT)
    gtk_widget_trigger_tooltip_query (widget);
}

void
scout_tooltip_take_over (GtkWidget *widget)
{
  g_autofree char *text = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  text = g_strdup (gtk_widget_get_tooltip_text (widget));
  if (text == NULL)
    return;

  gtk_widget_set_tooltip_text (widget, NULL);
  scout_tooltip_set (widget, text);
}

const char *
scout_tooltip_get (GtkWidget *widget)
{
  const char *text;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  text = g_object_get_qdata (G_OBJECT (widget), text_quark ());
  return text != NULL ? text : gtk_widget_get_tooltip_text (widget);
}

static gboolean
query_whole_cb (GtkLabel   *label,
                int         x,
                int         y,
                gboolean    is_keyboard,
                GtkTooltip *tooltip)
{
  if (!pango_layout_is_ellipsized (gtk_label_get_layout (label)))
    return FALSE;

  gtk_tooltip_set_text (tooltip, gtk_label_get_text (label));
  return TRUE;
}

void
scout_tooltip_show_whole (GtkLabel *label)
{
  g_return_if_fail (GTK_IS_LABEL (label));

  g_signal_connect (label, "query-tooltip", G_CALLBACK (query_whole_cb), NULL);
  gtk_widget_set_has_tooltip (GTK_WIDGET (label), TRUE);
}
