/* scout-jump-dialog.c: goes anywhere by a part of its name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Asks its providers for each letter. What begins with the text goes before what only has a word
 * that does, and below both what is left to do with a text that is no name. */

#include "config.h"

#include "scout-jump-dialog.h"

#include "scout-phrases.h"
#include "scout-tooltip.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define WIDTH 480
#define LIST_HEIGHT 420
/* More rows than these nobody reads. */
#define MAX_ROWS 50

struct _ScoutJumpDialog
{
  AdwWindow parent_instance;

  GPtrArray *providers; /* (owned) (element-type ScoutJumpProvider) */
  GtkEditable *entry;
  GtkListBox *list;
  GtkStack *stack;
  GtkLabel *nothing;
};

G_DEFINE_FINAL_TYPE (ScoutJumpDialog, scout_jump_dialog, ADW_TYPE_WINDOW)

static G_DEFINE_QUARK (scout-jump-dialog-jump, jump)

static GtkWidget *
new_row (ScoutJump *jump)
{
  g_autofree char *title = scout_wording_inline (scout_jump_get_title (jump));
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (title);
  GtkWidget *kind = gtk_label_new (scout_jump_get_kind (jump));

  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (scout_jump_get_icon_name (jump)));
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_lines (GTK_LABEL (label), 2);
  scout_phrases_keep_ranges (GTK_LABEL (label));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  scout_tooltip_set (label, title);
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_add_css_class (kind, "dim-label");
  gtk_widget_set_visible (kind, *gtk_label_get_text (GTK_LABEL (kind)) != '\0');
  gtk_box_append (GTK_BOX (box), kind);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_focusable (row, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_set_qdata_full (G_OBJECT (row), jump_quark (), g_object_ref (jump), g_object_unref);

  return row;
}

/* Appends the jumps that fit and begin with the text, or the others. */
static void
append_rows (ScoutJumpDialog *self,
             GPtrArray       *jumps,
             const char      *text,
             gboolean         is_beginning)
{
  for (guint i = 0; i < jumps->len; i++)
    {
      ScoutJump *jump = g_ptr_array_index (jumps, i);

      if (gtk_list_box_get_row_at_index (self->list, MAX_ROWS - 1) != NULL)
        return;
      if (!scout_jump_is_last (jump) && scout_jump_fits (jump, text)
          && scout_jump_begins (jump, text) == is_beginning)
        gtk_list_box_append (self->list, new_row (jump));
    }
}

static void
append_last (ScoutJumpDialog *self,
             GPtrArray       *jumps)
{
  for (guint i = 0; i < jumps->len; i++)
    {
      if (scout_jump_is_last (g_ptr_array_index (jumps, i)))
        gtk_list_box_append (self->list, new_row (g_ptr_array_index (jumps, i)));
    }
}

static void
say_nothing_found (ScoutJumpDialog *self,
                   const char      *text)
{
  g_autofree char *refusal = NULL;

  for (guint i = 0; refusal == NULL && i < self->providers->len; i++)
    refusal = scout_jump_provider_dup_refusal (g_ptr_array_index (self->providers, i), text);

  gtk_label_set_text (self->nothing, refusal != NULL ? refusal : _("Nothing has this name"));
}

static void
update (ScoutJumpDialog *self)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (self->entry));
  g_autoptr(GPtrArray) jumps = g_ptr_array_new_with_free_func (g_object_unref);
  GtkListBoxRow *first = NULL;
  GtkWidget *row = NULL;

  g_strstrip (text);
  for (guint i = 0; i < self->providers->len; i++)
    scout_jump_provider_find (g_ptr_array_index (self->providers, i), text, jumps);

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  append_rows (self, jumps, text, TRUE);
  append_rows (self, jumps, text, FALSE);
  append_last (self, jumps);

  first = gtk_list_box_get_row_at_index (self->list, 0);
  gtk_list_box_select_row (self->list, first);
  if (first == NULL)
    say_nothing_found (self, text);
  gtk_stack_set_visible_child_name (self->stack, first != NULL ? "list" : "nothing");
}

static void
go (ScoutJumpDialog *self,
    GtkListBoxRow   *row)
{
  g_autoptr(ScoutJump) jump = g_object_ref (g_object_get_qdata (G_OBJECT (row), jump_quark ()));
  g_autoptr(GtkWidget) parent =
    g_object_ref (GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (self))));

  gtk_window_close (GTK_WINDOW (self));
  gtk_widget_activate_action_variant (parent, scout_jump_get_action_name (jump),
                                      scout_jump_get_target (jump));
}

static void
activate_cb (ScoutJumpDialog *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  if (row != NULL)
    go (self, row);
}

static void
select_beside (ScoutJumpDialog *self,
               int              step)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);
  int index = row != NULL ? gtk_list_box_row_get_index (row) + step : 0;
  GtkListBoxRow *next = gtk_list_box_get_row_at_index (self->list, MAX (index, 0));
  GtkWidget *viewport = gtk_widget_get_parent (GTK_WIDGET (self->list));
  graphene_rect_t bounds;

  if (next == NULL)
    return;

  gtk_list_box_select_row (self->list, next);
  /* The keyboard is elsewhere, so that nothing scrolls by itself. */
  if (gtk_widget_compute_bounds (GTK_WIDGET (next), GTK_WIDGET (self->list), &bounds))
    gtk_adjustment_clamp_page (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)),
                               (double) bounds.origin.y,
                               (double) (bounds.origin.y + bounds.size.height));
}

static gboolean
key_pressed_cb (ScoutJumpDialog *self,
                guint            keyval)
{
  switch (keyval)
    {
    case GDK_KEY_Down:
    case GDK_KEY_Up:
      select_beside (self, keyval == GDK_KEY_Down ? 1 : -1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Escape:
      gtk_window_close (GTK_WINDOW (self));
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
scout_jump_dialog_finalize (GObject *object)
{
  g_clear_pointer (&SCOUT_JUMP_DIALOG (object)->providers, g_ptr_array_unref);

  G_OBJECT_CLASS (scout_jump_dialog_parent_class)->finalize (object);
}

static void
scout_jump_dialog_class_init (ScoutJumpDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_jump_dialog_finalize;
}

static GtkWidget *
new_list (ScoutJumpDialog *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_BROWSE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "navigation-sidebar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Places"), -1);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (go), self, G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->list));
  gtk_widget_set_size_request (scroller, -1, LIST_HEIGHT);

  return scroller;
}

static void
scout_jump_dialog_init (ScoutJumpDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *entry = gtk_search_entry_new ();
  GtkWidget *nothing = gtk_label_new (NULL);
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_window_set_title (GTK_WINDOW (self), _("Go to"));
  gtk_window_set_modal (GTK_WINDOW (self), TRUE);
  gtk_window_set_destroy_with_parent (GTK_WINDOW (self), TRUE);

  self->entry = GTK_EDITABLE (entry);
  g_object_set (entry, "placeholder-text", _("Go to"), "search-delay", 0, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Go to"), -1);
  gtk_widget_set_margin_top (entry, 12);
  gtk_widget_set_margin_bottom (entry, 6);
  gtk_widget_set_margin_start (entry, 12);
  gtk_widget_set_margin_end (entry, 12);
  g_signal_connect_object (entry, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "search-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (entry, keys);
  gtk_box_append (GTK_BOX (box), entry);

  self->stack = GTK_STACK (gtk_stack_new ());
  self->nothing = GTK_LABEL (nothing);
  gtk_label_set_wrap (self->nothing, TRUE);
  gtk_label_set_justify (self->nothing, GTK_JUSTIFY_CENTER);
  gtk_widget_set_margin_start (nothing, 24);
  gtk_widget_set_margin_end (nothing, 24);
  gtk_widget_add_css_class (nothing, "dim-label");
  gtk_stack_add_named (self->stack, new_list (self), "list");
  gtk_stack_add_named (self->stack, nothing, "nothing");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->stack));
  adw_window_set_content (ADW_WINDOW (self), box);
}

GtkWindow *
scout_jump_dialog_new (GtkWindow *parent,
                       GPtrArray *providers)
{
  ScoutJumpDialog *self = NULL;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (providers != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_JUMP_DIALOG, "transient-for", parent, NULL);
  /* Not wider than what it stands before. */
  gtk_window_set_default_size (GTK_WINDOW (self),
                               MIN (WIDTH, gtk_widget_get_width (GTK_WIDGET (parent))), -1);
  self->providers = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < providers->len; i++)
    g_ptr_array_add (self->providers, g_object_ref (g_ptr_array_index (providers, i)));
  update (self);

  return GTK_WINDOW (self);
}
