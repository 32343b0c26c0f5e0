/* first-paint.c: Scout's own window from the start of the program to its first frame with creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Starts as Scout starts: the same protection, the same way into GTK, the same application and
 * window. Only the answers come from a file, as they will once searches are kept between runs: a
 * worker reads it while GTK starts. Prints one line when a frame with all creators has been painted
 * and ends. Not a test: build-aux/bench runs it.
 *
 * usage: first-paint PAGE.json
 */

#include "config.h"

#include "scout-application.h"
#include "scout-batch-reader.h"
#include "scout-creator-card.h"
#include "scout-marketplace-interface.h"
#include "scout-startup.h"
#include "scout-window-private.h"

#include <stdlib.h>

#define SHELF_TYPE_MARKETPLACE (shelf_marketplace_get_type ())
G_DECLARE_FINAL_TYPE (ShelfMarketplace, shelf_marketplace, SHELF, MARKETPLACE, GObject)

/* A marketplace whose only page of creators was read before anybody asked. */
struct _ShelfMarketplace
{
  GObject parent_instance;

  ScoutCatalog *catalog; /* (owned) */
  GThread *reading;      /* (owned) (nullable): gives a ScoutCreatorBatch */
};

static ScoutNetwork
shelf_marketplace_get_network (ScoutMarketplace *marketplace)
{
  return SCOUT_NETWORK_FACEBOOK;
}

static ScoutCatalog *
shelf_marketplace_get_catalog (ScoutMarketplace *marketplace)
{
  ShelfMarketplace *self = SHELF_MARKETPLACE (marketplace);

  if (self->catalog == NULL)
    self->catalog = scout_catalog_new (TRUE);

  return self->catalog;
}

static void
shelf_marketplace_search_async (ScoutMarketplace        *marketplace,
                                ScoutQuery              *query,
                                const ScoutMarketPaging *paging,
                                GCancellable            *cancellable,
                                GAsyncReadyCallback      callback,
                                gpointer                 user_data)
{
  g_autoptr(GTask) task = g_task_new (marketplace, cancellable, callback, user_data);
  ScoutCreatorBatch *batch = g_thread_join (SHELF_MARKETPLACE (marketplace)->reading);

  SHELF_MARKETPLACE (marketplace)->reading = NULL;
  g_task_return_pointer (task, batch, (GDestroyNotify) scout_creator_batch_free);
}

static ScoutCreatorBatch *
shelf_marketplace_search_finish (ScoutMarketplace  *marketplace,
                                 GAsyncResult      *result,
                                 GError           **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
shelf_marketplace_iface_init (ScoutMarketplaceInterface *iface)
{
  iface->get_network = shelf_marketplace_get_network;
  iface->get_catalog = shelf_marketplace_get_catalog;
  iface->search_async = shelf_marketplace_search_async;
  iface->search_finish = shelf_marketplace_search_finish;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (ShelfMarketplace, shelf_marketplace, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_MARKETPLACE,
                                                      shelf_marketplace_iface_init))

static void
shelf_marketplace_class_init (ShelfMarketplaceClass *klass)
{
}

static void
shelf_marketplace_init (ShelfMarketplace *self)
{
}

static gpointer
read_page (gpointer path)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutWire) wire = scout_wire_new (catalog, SCOUT_NETWORK_FACEBOOK);
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutJsonReader) reader = NULL;
  g_autoptr(GBytes) bytes = NULL;
  ScoutCreatorBatch *batch;
  char *text = NULL;
  gsize length = 0;

  if (!g_file_get_contents (path, &text, &length, NULL))
    return NULL;

  bytes = g_bytes_new_take (text, length);
  reader = scout_json_reader_new (bytes, arena, NULL);
  batch = scout_batch_reader_read_creators (reader, wire, g_get_real_time ());
  /* One page is all there is. */
  g_clear_pointer (&batch->next_cursor, g_free);

  return batch;
}

static gboolean
has_card (GtkWidget *widget)
{
  gboolean found = SCOUT_IS_CREATOR_CARD (widget) && gtk_widget_get_mapped (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && !found;
       child = gtk_widget_get_next_sibling (child))
    found = has_card (child);

  return found;
}

static void
after_paint_cb (GdkFrameClock *clock,
                ScoutWindow   *window)
{
  GApplication *application = G_APPLICATION (gtk_window_get_application (GTK_WINDOW (window)));

  if (!has_card (GTK_WIDGET (window)))
    return;

  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, window);
  g_print ("first-paint\n");
  g_application_quit (application);
}

static void
activate_cb (ScoutApplication *application,
             ScoutMarketplace *marketplace)
{
  ScoutWindow *window = g_object_new (SCOUT_TYPE_WINDOW, "application", application, NULL);

  g_signal_stop_emission_by_name (application, "activate");
  _scout_window_show_view (window, SCOUT_VIEW_DISCOVER);
  scout_discover_page_set_services (
    SCOUT_DISCOVER_PAGE (scout_window_get_page (window, SCOUT_VIEW_DISCOVER)), marketplace, NULL);
  /* What people start is no development build, and its stripes are not to be paid for. */
  gtk_widget_remove_css_class (GTK_WIDGET (window), "devel");
  gtk_widget_realize (GTK_WIDGET (window));
  g_signal_connect_object (gtk_widget_get_frame_clock (GTK_WIDGET (window)), "after-paint",
                           G_CALLBACK (after_paint_cb), window, 0);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(ScoutApplication) application = NULL;
  g_autoptr(ShelfMarketplace) marketplace = NULL;

  if (argc != 2)
    {
      g_printerr ("usage: first-paint PAGE.json\n");
      return EXIT_FAILURE;
    }

  scout_startup_protect ();
  marketplace = g_object_new (SHELF_TYPE_MARKETPLACE, NULL);
  marketplace->reading = g_thread_new ("page", read_page, argv[1]);
  application = scout_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), marketplace);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
