/* scout-step-rail.c: the steps of something longer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbered dots joined by lines, each with a title and a subtitle; done steps carry a check. Where
 * there is little room it is a strip of dots with the name of the current step. Shows and never
 * leads: steps cannot be clicked. Built anew whenever something changes, which is rare and small.
 * Main thread only.
 */

#include "config.h"

#include "scout-step-rail.h"

#include "scout-widgets-private.h"

#include <glib/gi18n.h>

typedef struct
{
  char *title;
  char *subtitle; /* (nullable) */
} Step;

struct _ScoutStepRail
{
  GtkWidget parent_instance;

  GPtrArray *steps; /* (owned) (element-type Step) */
  guint current;
  guint n_current; /* which cannot be told apart */
  gboolean narrow;
};

typedef enum
{
  PROP_CURRENT = 1,
  PROP_NARROW,
} ScoutStepRailProperty;

static GParamSpec *props[PROP_NARROW + 1];

G_DEFINE_FINAL_TYPE (ScoutStepRail, scout_step_rail, GTK_TYPE_WIDGET)

static void
step_free (gpointer data)
{
  Step *step = data;

  g_free (step->title);
  g_free (step->subtitle);
  g_free (step);
}

static gboolean
is_current (ScoutStepRail *self,
            guint          index)
{
  return index >= self->current && index - self->current < self->n_current;
}

static GtkWidget *
build_dot (ScoutStepRail *self,
           guint          index)
{
  g_autofree char *number = g_strdup_printf ("%u", index + 1);
  GtkWidget *dot = gtk_center_box_new ();
  GtkWidget *mark = NULL;

  /* The dots of the strip are too small to hold anything. */
  if (!self->narrow && index < self->current)
    mark = gtk_image_new_from_icon_name ("object-select-symbolic");
  else if (!self->narrow)
    mark = gtk_label_new (number);
  gtk_center_box_set_center_widget (GTK_CENTER_BOX (dot), mark);

  gtk_widget_add_css_class (dot, "step-dot");
  if (index < self->current)
    gtk_widget_add_css_class (dot, "done");
  else if (is_current (self, index))
    gtk_widget_add_css_class (dot, "now");
  gtk_widget_set_halign (dot, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (dot, GTK_ALIGN_CENTER);
  return dot;
}

static GtkWidget *
build_line (ScoutStepRail *self,
            guint          index)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (line, "step-line");
  if (index < self->current)
    gtk_widget_add_css_class (line, "done");
  gtk_widget_set_halign (line, GTK_ALIGN_CENTER);
  gtk_widget_set_size_request (line, 2, 30);
  gtk_widget_set_margin_top (line, 2);
  gtk_widget_set_margin_bottom (line, 2);
  return line;
}

static GtkWidget *
build_text (ScoutStepRail *self,
            guint          index)
{
  const Step *step = g_ptr_array_index (self->steps, index);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *title = gtk_label_new (step->title);

  gtk_label_set_xalign (GTK_LABEL (title), 0.0f);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (title, index < self->current || is_current (self, index)
                                   ? "heading" : "dim-label");
  gtk_box_append (GTK_BOX (box), title);
  if (step->subtitle != NULL)
    {
      GtkWidget *subtitle = gtk_label_new (step->subtitle);

      gtk_label_set_xalign (GTK_LABEL (subtitle), 0.0f);
      gtk_label_set_ellipsize (GTK_LABEL (subtitle), PANGO_ELLIPSIZE_END);
      gtk_widget_add_css_class (subtitle, "tiny-dim");
      gtk_box_append (GTK_BOX (box), subtitle);
    }
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (box, TRUE);
  return box;
}

static GtkWidget *
build_rail (ScoutStepRail *self)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  for (guint i = 0; i < self->steps->len; i++)
    {
      if (i > 0)
        gtk_grid_attach (GTK_GRID (grid), build_line (self, i - 1), 0, 2 * (int) i - 1, 1, 1);
      gtk_grid_attach (GTK_GRID (grid), build_dot (self, i), 0, 2 * (int) i, 1, 1);
      gtk_grid_attach (GTK_GRID (grid), build_text (self, i), 1, 2 * (int) i, 1, 1);
    }

  return grid;
}

/* Of the step, or of all that cannot be told apart: "Choose Pages, Review permissions". */
static char *
dup_title (ScoutStepRail *self,
           guint         *first,
           guint         *last)
{
  g_autoptr(GString) title = g_string_new (NULL);

  *first = MIN (self->current, self->steps->len - 1);
  *last = *first + MIN (MAX (self->n_current, 1), self->steps->len - *first) - 1;
  for (guint i = *first; i <= *last; i++)
    {
      const Step *step = g_ptr_array_index (self->steps, i);

      if (i > *first)
        g_string_append (title, C_ ("between values", ", "));
      g_string_append (title, step->title);
    }

  return g_string_free (g_steal_pointer (&title), FALSE);
}

static GtkWidget *
build_strip (ScoutStepRail *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  guint first, last;
  g_autofree char *words = dup_title (self, &first, &last);
  GtkWidget *title = gtk_label_new (words);

  for (guint i = 0; i < self->steps->len; i++)
    gtk_box_append (GTK_BOX (box), build_dot (self, i));
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (title, "heading");
  gtk_widget_set_margin_start (title, 6);
  gtk_box_append (GTK_BOX (box), title);
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  return box;
}

static void
update_accessible (ScoutStepRail *self)
{
  guint first, last;
  g_autofree char *title = dup_title (self, &first, &last);
  g_autofree char *label = NULL;

  if (last > first)
    /* Translators: "Steps 2 to 3 of 4: Choose Pages, Review permissions" */
    label = g_strdup_printf (_("Steps %u to %u of %u: %s"), first + 1, last + 1, self->steps->len,
                             title);
  else
    /* Translators: "Step 2 of 4: Choose Pages" */
    label = g_strdup_printf (_("Step %u of %u: %s"), first + 1, self->steps->len, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
update (ScoutStepRail *self)
{
  _scout_widgets_unparent_children (GTK_WIDGET (self));
  if (self->steps->len == 0)
    return;

  if (self->narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  gtk_widget_set_parent (self->narrow ? build_strip (self) : build_rail (self), GTK_WIDGET (self));
  update_accessible (self);
}

static void
scout_step_rail_dispose (GObject *object)
{
  _scout_widgets_unparent_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (scout_step_rail_parent_class)->dispose (object);
}

static void
scout_step_rail_finalize (GObject *object)
{
  ScoutStepRail *self = SCOUT_STEP_RAIL (object);

  g_clear_pointer (&self->steps, g_ptr_array_unref);

  G_OBJECT_CLASS (scout_step_rail_parent_class)->finalize (object);
}

static void
scout_step_rail_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  ScoutStepRail *self = SCOUT_STEP_RAIL (object);

  switch ((ScoutStepRailProperty) prop_id)
    {
    case PROP_CURRENT:
      g_value_set_uint (value, scout_step_rail_get_current (self));
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, scout_step_rail_get_narrow (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_step_rail_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  ScoutStepRail *self = SCOUT_STEP_RAIL (object);

  switch ((ScoutStepRailProperty) prop_id)
    {
    case PROP_CURRENT:
      scout_step_rail_set_current (self, g_value_get_uint (value));
      break;
    case PROP_NARROW:
      scout_step_rail_set_narrow (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_step_rail_class_init (ScoutStepRailClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = scout_step_rail_dispose;
  object_class->finalize = scout_step_rail_finalize;
  object_class->get_property = scout_step_rail_get_property;
  object_class->set_property = scout_step_rail_set_property;

  /**
   * ScoutStepRail:current:
   *
   * The index of the step that is being done; the number of steps when all are done.
   */
  props[PROP_CURRENT] = g_param_spec_uint ("current", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * ScoutStepRail:narrow:
   *
   * Whether the rail is a strip of dots with the name of the current step.
   */
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "steprail");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
scout_step_rail_init (ScoutStepRail *self)
{
  self->steps = g_ptr_array_new_with_free_func (step_free);
  self->n_current = 1;
}

GtkWidget *
scout_step_rail_new (void)
{
  return g_object_new (SCOUT_TYPE_STEP_RAIL, NULL);
}

guint
scout_step_rail_get_current (ScoutStepRail *self)
{
  g_return_val_if_fail (SCOUT_IS_STEP_RAIL (self), 0);

  return self->current;
}

void
scout_step_rail_set_current (ScoutStepRail *self,
                             guint          current)
{
  scout_step_rail_set_span (self, current, 1);
}

void
scout_step_rail_set_span (ScoutStepRail *self,
                          guint          current,
                          guint          n_steps)
{
  gboolean is_other = FALSE;

  g_return_if_fail (SCOUT_IS_STEP_RAIL (self));
  g_return_if_fail (n_steps > 0);

  if (self->current == current && self->n_current == n_steps)
    return;

  is_other = self->current != current;
  self->current = current;
  self->n_current = n_steps;
  update (self);
  if (is_other)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CURRENT]);
}

gboolean
scout_step_rail_get_narrow (ScoutStepRail *self)
{
  g_return_val_if_fail (SCOUT_IS_STEP_RAIL (self), FALSE);

  return self->narrow;
}

void
scout_step_rail_set_narrow (ScoutStepRail *self,
                            gboolean       narrow)
{
  g_return_if_fail (SCOUT_IS_STEP_RAIL (self));

  narrow = !!narrow;
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NARROW]);
}

void
scout_step_rail_append (ScoutStepRail *self,
                        const char    *title,
                        const char    *subtitle)
{
  Step *step;

  g_return_if_fail (SCOUT_IS_STEP_RAIL (self));
  g_return_if_fail (title != NULL);

  step = g_new0 (Step, 1);
  step->title = g_strdup (title);
  step->subtitle = g_strdup (subtitle);
  g_ptr_array_add (self->steps, step);
  update (self);
}
