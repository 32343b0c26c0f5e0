/* widget-audit.c: what must hold for every widget on the screen.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Walks the tree of widgets as it is shown. Where a control of GTK consists of several widgets that
 * take the focus for it, the control is looked at and its parts are not. */

#include "config.h"

#include "widget-audit.h"

#include "scout-chart.h"
#include "scout-metric-tile.h"

#include <adwaita.h>

typedef struct
{
  GtkWidget *window;
  GStrvBuilder *problems;
  guint n_seen;
} Audit;

char *
widget_audit_dup_path (GtkWidget *widget)
{
  g_autoptr(GString) path = g_string_new (NULL);

  for (GtkWidget *step = widget; step != NULL; step = gtk_widget_get_parent (step))
    {
      const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (step));

      g_string_prepend (path, path->len > 0 ? " > " : "");
      if (id != NULL && *id != '_')
        g_string_prepend (path, id);
      else
        g_string_prepend (path, G_OBJECT_TYPE_NAME (step));
    }

  return g_string_free (g_steal_pointer (&path), FALSE);
}

static void
report (Audit      *audit,
        const char *problem,
        GtkWidget  *widget)
{
  g_autofree char *path = widget_audit_dup_path (widget);
  g_autofree char *line = g_strdup_printf ("%s: %s", problem, path);

  g_strv_builder_add (audit->problems, line);
}

/* Their inner widgets take the focus, the names are theirs. */
static gboolean
is_one_control (GtkWidget *widget)
{
  return GTK_IS_MENU_BUTTON (widget) || GTK_IS_DROP_DOWN (widget) || GTK_IS_SEARCH_ENTRY (widget)
         || GTK_IS_ENTRY (widget) || ADW_IS_ENTRY_ROW (widget) || GTK_IS_WINDOW_CONTROLS (widget)
         || GTK_IS_TEXT (widget);
}

static gboolean
needs_name (GtkWidget *widget)
{
  return GTK_IS_BUTTON (widget) || GTK_IS_CHECK_BUTTON (widget) || GTK_IS_MENU_BUTTON (widget)
         || GTK_IS_DROP_DOWN (widget) || GTK_IS_EDITABLE (widget) || GTK_IS_SWITCH (widget)
         || GTK_IS_LIST_BOX_ROW (widget) || GTK_IS_PROGRESS_BAR (widget)
         || SCOUT_IS_CHART (widget)
         || (gtk_widget_get_focusable (widget) && gtk_widget_get_can_focus (widget)
             && !GTK_IS_SCROLLED_WINDOW (widget) && !GTK_IS_LABEL (widget)
             && !GTK_IS_WINDOW (widget));
}

/* The first answer to a comparison that fails is what there is. */
static gboolean
has_label (GtkWidget *widget)
{
  g_autofree char *actual = NULL;

  if (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL))
    return FALSE;

  actual = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget),
                                               GTK_ACCESSIBLE_PROPERTY_LABEL, "");
  return actual != NULL;
}

static gboolean
has_words (GtkWidget *widget)
{
  gboolean has = FALSE;

  if (GTK_IS_LABEL (widget))
    return *gtk_label_get_text (GTK_LABEL (widget)) != '\0';

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && !has;
       child = gtk_widget_get_next_sibling (child))
    has = has_words (child);

  return has;
}

static gboolean
has_name (GtkWidget *widget)
{
  if (has_label (widget))
    return TRUE;
  if (ADW_IS_PREFERENCES_ROW (widget))
    return *adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)) != '\0';

  /* GTK lets a button of words be labelled by them. */
  return gtk_test_accessible_has_relation (GTK_ACCESSIBLE (widget),
                                           GTK_ACCESSIBLE_RELATION_LABELLED_BY)
         && has_words (widget);
}

gboolean
widget_audit_has_name (GtkWidget *widget)
{
  for (GtkWidget *step = widget; step != NULL; step = gtk_widget_get_parent (step))
    {
      /* The name of a drop-down is not read where the focus is in it. */
      if ((step == widget || (is_one_control (step) && !GTK_IS_DROP_DOWN (step)))
          && has_name (step))
        return TRUE;
    }

  return FALSE;
}

static char *
dup_property (GtkWidget             *widget,
              GtkAccessibleProperty  property)
{
  return gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), property)
           ? gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), property, "") : NULL;
}

/* Marks of direction are for what is drawn: who looks for words in a name does not type them. */
static gboolean
has_marks (GtkWidget             *widget,
           GtkAccessibleProperty  property)
{
  g_autofree char *words = dup_property (widget, property);

  for (const char *p = words; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
          || (c >= 0x2066 && c <= 0x2069))
        return TRUE;
    }

  return FALSE;
}

static void
look_at_names (Audit     *audit,
               GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (has_marks (widget, GTK_ACCESSIBLE_PROPERTY_LABEL)
      || has_marks (widget, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION)
      || has_marks (widget, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT))
    {
      g_autofree char *label = dup_property (widget, GTK_ACCESSIBLE_PROPERTY_LABEL);
      g_autofree char *description = dup_property (widget, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
      g_autofree char *problem = g_strdup_printf ("marks of direction in “%s”, “%s”", label,
                                                  description != NULL ? description : "");

      report (audit, problem, widget);
    }
  if (needs_name (widget))
    {
      audit->n_seen++;
      if (!has_name (widget))
        report (audit, "without a name", widget);
    }
  if (is_one_control (widget))
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    look_at_names (audit, child);
}

static gboolean
is_hidden (GtkWidget *widget)
{
  g_autofree char *actual = NULL;

  if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget))
      == GTK_ACCESSIBLE_ROLE_PRESENTATION)
    return TRUE;
  if (!gtk_test_accessible_has_state (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_STATE_HIDDEN))
    return FALSE;

  actual = gtk_test_accessible_check_state (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_STATE_HIDDEN,
                                            TRUE);
  return actual == NULL;
}

/* What only keeps a place is not there for whoever listens. Bars that come with the pointer and
 * titles without words are the toolkit's. */
static void
look_for_places (Audit     *audit,
                 GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget) || is_hidden (widget) || GTK_IS_SCROLLBAR (widget)
      || ADW_IS_WINDOW_TITLE (widget))
    return;

  if (gtk_widget_get_opacity (widget) < 0.01)
    {
      report (audit, "told, though it is not seen", widget);
      return;
    }
  if (GTK_IS_LABEL (widget) && *gtk_label_get_text (GTK_LABEL (widget)) == '\0')
    report (audit, "told, though it has no words", widget);
  if (is_one_control (widget))
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    look_for_places (audit, child);
}

static void
append_words (GtkWidget *widget,
              GString   *words)
{
  if (GTK_IS_LABEL (widget))
    g_string_append (words, gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    append_words (child, words);
}

/* What a person who cannot see a widget tells it from others by. */
static char *
dup_identity (GtkWidget *widget)
{
  g_autofree char *label = dup_property (widget, GTK_ACCESSIBLE_PROPERTY_LABEL);
  g_autofree char *description = dup_property (widget, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  g_autoptr(GString) words = g_string_new (label);

  if (label == NULL && ADW_IS_PREFERENCES_ROW (widget))
    g_string_append (words, adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)));
  else if (label == NULL)
    append_words (widget, words);

  return g_strdup_printf ("role %d, “%s”, “%s”",
                          (int) gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)),
                          words->str, description != NULL ? description : "");
}

static void
look_at_twins (Audit      *audit,
               GtkWidget  *widget,
               GHashTable *seen)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (needs_name (widget))
    {
      g_autofree char *identity = dup_identity (widget);
      g_autofree char *problem = g_strconcat ("like another one, ", identity, NULL);

      if (!g_hash_table_add (seen, g_steal_pointer (&identity)))
        report (audit, problem, widget);
    }
  if (is_one_control (widget))
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    look_at_twins (audit, child, seen);
}

static gboolean
is_said_elsewhere (GtkWidget *widget)
{
  for (int i = 0; widget != NULL && i < 5; i++, widget = gtk_widget_get_parent (widget))
    {
      if (gtk_widget_get_has_tooltip (widget))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_cut (GtkWidget *widget)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_ancestor (widget, GTK_TYPE_BUTTON) != NULL
         && pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget)))
         && !is_said_elsewhere (widget);
}

/* What is scrolled sideways is as wide as it likes, in a viewport that is within the window. */
static gboolean
scrolls_sideways (GtkWidget *widget)
{
  return GTK_IS_VIEWPORT (widget)
         && gtk_scrollable_get_hscroll_policy (GTK_SCROLLABLE (widget)) == GTK_SCROLL_NATURAL;
}

/* What the style sheet draws of a card takes longer than all that is on it (scout-panel.c). */
static gboolean
is_drawn_by_style (GtkWidget *widget)
{
  return gtk_widget_has_css_class (widget, "card") && gtk_widget_has_css_class (widget, "panel")
         && !gtk_widget_has_css_class (widget, "framed");
}

static void
look_at_bounds (Audit     *audit,
                GtkWidget *widget)
{
  int width = gtk_widget_get_width (audit->window);
  graphene_rect_t bounds;

  if (!gtk_widget_get_mapped (widget))
    return;

  audit->n_seen++;
  if (gtk_widget_compute_bounds (widget, audit->window, &bounds)
      && (bounds.origin.x < -1.0f || bounds.origin.x + bounds.size.width > (float) width + 1.0f))
    {
      report (audit, "out of the window", widget);
      return;
    }
  if (is_cut (widget))
    report (audit, "cut", widget);
  if (is_drawn_by_style (widget))
    report (audit, "a card that is no panel", widget);
  if (scrolls_sideways (widget))
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!GTK_IS_NATIVE (child) && !GTK_IS_SCROLLBAR (child))
        look_at_bounds (audit, child);
    }
}

/* A figure whose name is cut is no figure: a tile that is pointed at tells the rest, but a page of
 * them is read at a glance. */
static gboolean
must_be_whole (GtkWidget *widget)
{
  return gtk_widget_get_ancestor (widget, SCOUT_TYPE_METRIC_TILE) != NULL;
}

/* Below scrolling, what is out of sight can be brought into it. */
static gboolean
has_room (GtkLabel *label)
{
  int width = 0;
  int height = 0;

  pango_layout_get_pixel_size (gtk_label_get_layout (label), &width, &height);

  return width <= gtk_widget_get_width (GTK_WIDGET (label)) + 1 &&
         height <= gtk_widget_get_height (GTK_WIDGET (label)) + 1;
}

static void
look_at_texts (Audit     *audit,
               GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  /* What comes or goes has no size of its own yet. */
  if (GTK_IS_REVEALER (widget) && (!gtk_revealer_get_reveal_child (GTK_REVEALER (widget)) ||
                                   !gtk_revealer_get_child_revealed (GTK_REVEALER (widget))))
    return;

  if (GTK_IS_LABEL (widget) && *gtk_label_get_text (GTK_LABEL (widget)) != '\0')
    {
      g_autofree char *text = g_strdup_printf ("“%s”", gtk_label_get_text (GTK_LABEL (widget)));
      g_autofree char *clipped = g_strconcat ("clipped ", text, NULL);
      g_autofree char *shortened = g_strconcat ("shortened ", text, NULL);

      audit->n_seen++;
      if (!has_room (GTK_LABEL (widget)))
        report (audit, clipped, widget);
      if (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget))) &&
          (must_be_whole (widget) || !is_said_elsewhere (widget)))
        report (audit, shortened, widget);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    look_at_texts (audit, child);
}

GStrv
widget_audit_texts (GtkWidget *root)
{
  g_autoptr(GStrvBuilder) problems = g_strv_builder_new ();
  Audit audit = { root, problems, 0 };

  look_at_texts (&audit, root);
  return g_strv_builder_end (problems);
}

GStrv
widget_audit_names (GtkWidget *root)
{
  g_autoptr(GStrvBuilder) problems = g_strv_builder_new ();
  Audit audit = { root, problems, 0 };

  look_at_names (&audit, root);
  look_for_places (&audit, root);
  return g_strv_builder_end (problems);
}

GStrv
widget_audit_twins (GtkWidget *root)
{
  g_autoptr(GStrvBuilder) problems = g_strv_builder_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Audit audit = { root, problems, 0 };

  look_at_twins (&audit, root, seen);
  return g_strv_builder_end (problems);
}

guint
widget_audit_count_names (GtkWidget *root)
{
  g_autoptr(GStrvBuilder) problems = g_strv_builder_new ();
  Audit audit = { root, problems, 0 };

  look_at_names (&audit, root);
  return audit.n_seen;
}

GStrv
widget_audit_bounds (GtkWidget *window)
{
  g_autoptr(GStrvBuilder) problems = g_strv_builder_new ();
  Audit audit = { window, problems, 0 };

  look_at_bounds (&audit, window);
  return g_strv_builder_end (problems);
}
