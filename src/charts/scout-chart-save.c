/* scout-chart-save.c: asks where a chart is to be saved, and saves it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The file dialog is the desktop's own, in a sandbox the portal's. What is written was chosen in
 * the menu before: no name changes it, and no filter, which portals keep to themselves. The name
 * gets the ending of the format, but in a sandbox, where a file keeps the name that it was
 * handed out with. Whether it worked is said by a toast where there is an overlay for it, a failure
 * otherwise by a dialog: it must not go unnoticed.
 */

#include "config.h"

#include "scout-chart-private.h"

#include "scout-dialog.h"
#include "scout-toast.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <string.h>

#define DIALOG_KEY "scout-chart-file-dialog"
/* On a dialog: what it is asked for. */
#define FORMAT_KEY "scout-chart-format"
#define MAX_NAME_BYTES 200
#define MOST_NAMES 1000

static const struct
{
  const char *name;
  const char *ending;
  const char *type;
} formats[] = {
  [SCOUT_CHART_PNG] = { N_("PNG image"), ".png", "image/png" },
  [SCOUT_CHART_SVG] = { N_("SVG image"), ".svg", "image/svg+xml" },
  [SCOUT_CHART_PDF] = { N_("PDF document"), ".pdf", "application/pdf" },
};

void
_scout_chart_tell (GtkWidget  *widget,
                   const char *message)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), scout_toast_new (message));
}

static void
tell_failure (GtkWidget    *chart,
              const GError *error)
{
  GtkRoot *root = gtk_widget_get_root (chart);
  GtkWidget *dialog;

  if (root == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  dialog = adw_message_dialog_new (GTK_WINDOW (root), _("The chart was not saved"), error->message);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  scout_dialog_name (ADW_MESSAGE_DIALOG (dialog));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  GtkWidget *chart = GTK_WIDGET (source);
  g_autoptr(GError) error = NULL;

  if (scout_chart_save_finish (chart, result, &error))
    _scout_chart_tell (chart, _("Chart saved"));
  else
    tell_failure (chart, error);
}

static gboolean
has_ending (GFile            *file,
            ScoutChartFormat  format)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *folded = g_ascii_strdown (name != NULL ? name : "", -1);

  return g_str_has_suffix (folded, formats[format].ending);
}

/* The name without the ending of another format, which would say what the file is not. (transfer
 * full) */
static char *
dup_stem (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (has_ending (file, (ScoutChartFormat) i)
        && strlen (name) > strlen (formats[i].ending))
      return g_strndup (name, strlen (name) - strlen (formats[i].ending));

  return g_steal_pointer (&name);
}

/* Whether a portal has handed out this one file: another name beside it leads nowhere. */
static gboolean
is_of_portal (GFile *file)
{
  g_autofree char *path = g_build_filename (g_get_user_runtime_dir (), "doc", NULL);
  g_autoptr(GFile) documents = g_file_new_for_path (path);

  return g_file_has_prefix (file, documents);
}

/* The file with the ending of its format. What has that name already stays, as nobody was asked
 * whether it may be replaced. (transfer full) */
static GFile *
dup_target (GFile            *file,
            ScoutChartFormat  format)
{
  g_autofree char *name = NULL;
  g_autoptr(GFile) folder = g_file_get_parent (file);
  g_autoptr(GFile) target = NULL;

  if (has_ending (file, format) || folder == NULL || is_of_portal (file))
    return g_object_ref (file);

  name = dup_stem (file);

  for (guint i = 1; target == NULL || (g_file_query_exists (target, NULL) && i <= MOST_NAMES); i++)
    {
      g_autofree char *number = i > 1 ? g_strdup_printf (" (%u)", i) : g_strdup ("");
      g_autofree char *full = g_strconcat (name, number, formats[format].ending, NULL);

      g_clear_object (&target);
      target = g_file_get_child (folder, full);
    }

  return g_steal_pointer (&target);
}

void
_scout_chart_save_to (ScoutChart       *self,
                      GFile            *file,
                      ScoutChartFormat  format)
{
  g_autoptr(GFile) target = dup_target (file, format);

  scout_chart_save_async (GTK_WIDGET (self), format, target, NULL, saved_cb, NULL);
}

static void
response_cb (GtkNativeDialog *dialog,
             int              response,
             gpointer         user_data)
{
  ScoutChart *self = SCOUT_CHART (user_data);
  guint format = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (dialog), FORMAT_KEY));
  g_autoptr(GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  if (response == GTK_RESPONSE_ACCEPT && file != NULL && scout_chart_get_data (self) != NULL)
    _scout_chart_save_to (self, file, (ScoutChartFormat) format);
  g_object_set_data (G_OBJECT (self), DIALOG_KEY, NULL);
}

static void
destroy_dialog (gpointer dialog)
{
  gtk_native_dialog_destroy (dialog);
  g_object_unref (dialog);
}

/* So many bytes at most: file systems count these, and the ending needs room. */
static void
cut_name (char *name)
{
  gsize length = strlen (name);

  if (length <= MAX_NAME_BYTES)
    return;

  *g_utf8_find_prev_char (name, name + MAX_NAME_BYTES + 1) = '\0';
  g_strchomp (name);
}

/* Words are no file name: they may hold slashes, and be long. */
char *
_scout_chart_dup_file_name (ScoutChart       *self,
                            ScoutChartFormat  format)
{
  const char *words = scout_chart_data_get_file_name (scout_chart_get_data (self));
  g_autofree char *name = g_strdup (*words != '\0' ? words : _("Chart"));

  cut_name (name);
  g_strdelimit (name, "/\\:*?\"<>|", '-');

  return g_strconcat (*name == '.' ? "_" : "", name, formats[format].ending, NULL);
}

GtkNativeDialog *
_scout_chart_save (ScoutChart       *self,
                   ScoutChartFormat  format)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkFileChooserNative *dialog = NULL;
  g_autofree char *name = _scout_chart_dup_file_name (self, format);
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();

  dialog = gtk_file_chooser_native_new (_("Save chart"), GTK_IS_WINDOW (root) ? GTK_WINDOW (root)
                                                                             : NULL,
                                        GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  gtk_file_filter_set_name (filter, _(formats[format].name));
  gtk_file_filter_add_mime_type (filter, formats[format].type);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_object_set_data (G_OBJECT (dialog), FORMAT_KEY, GUINT_TO_POINTER (format));
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), self, 0);
  g_object_set_data_full (G_OBJECT (self), DIALOG_KEY, dialog, destroy_dialog);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));

  return GTK_NATIVE_DIALOG (dialog);
}
