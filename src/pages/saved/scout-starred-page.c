/* scout-starred-page.c: the creators that are kept on this computer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A grid over the library's own list, which changes as stars come and go. A star that is taken away
 * here takes its card away; the toast of the window brings both back. */

#include "config.h"

#include "scout-starred-page-private.h"

#include "scout-card-factory.h"
#include "scout-list-place.h"
#include "scout-place-layout.h"
#include "scout-skeleton-grid.h"
#include "scout-tab-stop.h"
#include "scout-title-lines.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-starred-page.ui"

/* A file is mostly open before anybody sees that it was not: sooner, shapes would only flicker. */
#define OPENING_DELAY_MS 300

G_DEFINE_FINAL_TYPE (ScoutStarredPage, scout_starred_page, ADW_TYPE_BIN)

enum
{
  SIGNAL_CREATOR_ACTIVATED,
  SIGNAL_DISCOVER,
  SIGNAL_PLACE_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GListModel *
get_creators (ScoutStarredPage *self)
{
  ScoutLibrary *library = scout_keeper_get_library (self->keeper);

  return library != NULL ? scout_library_get_creators (library) : NULL;
}

/* Whoever changes brands does not miss here what was saved for another. */
static char *
dup_hint (ScoutStarredPage *self)
{
  const char *hint = _("Press the star of a creator whom you want to find "
                       "again. They stay here, also without a network.");
  g_autofree char *name = NULL;
  g_autofree char *whose = NULL;

  if (self->brand_name == NULL)
    return g_strdup (hint);

  name = scout_wording_isolate (self->brand_name);
  /* Translators: with the name of a Facebook Page */
  whose = g_strdup_printf (_("This is the list of %s; every brand has its own."), name);

  return g_strdup_printf ("%s %s", whose, hint);
}

static void
show_state (ScoutStarredPage *self)
{
  g_autofree char *hint = dup_hint (self);
  const char *problem = scout_keeper_get_problem (self->keeper);

  if (problem != NULL)
    {
      scout_state_view_set_kind (self->state_view, SCOUT_STATE_ERROR);
      scout_state_view_set_icon_name (self->state_view, NULL);
      scout_state_view_set_title (self->state_view, _("Saved creators are not available"));
      scout_state_view_set_description (self->state_view, problem);
    }
  else
    {
      scout_state_view_set_kind (self->state_view, SCOUT_STATE_EMPTY);
      scout_state_view_set_icon_name (self->state_view, "starred-symbolic");
      scout_state_view_set_title (self->state_view, _("Nothing saved yet"));
      scout_state_view_set_description (self->state_view, hint);
    }
  scout_state_view_set_action_label (self->state_view,
                                     self->can_discover ? _("Discover creators") : NULL);
  gtk_stack_set_visible_child_name (self->stack, "state");
}

static gboolean
opening_cb (gpointer user_data)
{
  ScoutStarredPage *self = user_data;

  self->opening_id = 0;
  gtk_stack_set_visible_child_name (self->stack, "opening");
  adw_window_title_set_subtitle (self->window_title, _("Opening…"));

  return G_SOURCE_REMOVE;
}

static void
wait_for_library (ScoutStarredPage *self)
{
  if (self->opening_id != 0)
    return;

  gtk_stack_set_visible_child_name (self->stack, "nothing");
  adw_window_title_set_subtitle (self->window_title, "");
  self->opening_id = g_timeout_add (OPENING_DELAY_MS, opening_cb, self);
}

/* Unless the person has gone on by now. */
static void
focus_late (ScoutStarredPage *self)
{
  GtkWidget *focus = NULL;

  if (!self->wants_focus || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  if (focus == NULL || focus == self->focus_before)
    scout_starred_page_focus (self);
  else
    self->wants_focus = FALSE;
}

static void
update (ScoutStarredPage *self)
{
  GListModel *creators = get_creators (self);
  guint n_creators = creators != NULL ? g_list_model_get_n_items (creators) : 0;
  g_autofree char *count = NULL;

  if (n_creators == 0 && !scout_keeper_is_open (self->keeper)
      && scout_keeper_get_problem (self->keeper) == NULL)
    {
      wait_for_library (self);
      return;
    }

  g_clear_handle_id (&self->opening_id, g_source_remove);
  if (n_creators > 0)
    {
      count = g_strdup_printf (ngettext ("%u creator", "%u creators", n_creators), n_creators);
      gtk_stack_set_visible_child_name (self->stack, "creators");
    }
  else
    show_state (self);

  adw_window_title_set_subtitle (self->window_title, count != NULL ? count : "");
  focus_late (self);
}

static void
library_changed_cb (ScoutStarredPage *self)
{
  GListModel *creators = get_creators (self);
  g_autoptr(GtkNoSelection) selection = NULL;

  if (creators != NULL)
    selection = gtk_no_selection_new (g_object_ref (creators));
  gtk_grid_view_set_model (self->grid_view, GTK_SELECTION_MODEL (selection));
  update (self);
}

static void
grid_activate_cb (ScoutStarredPage *self,
                  guint             position)
{
  scout_starred_page_activate (self, position);
}

static void
state_action_cb (ScoutStarredPage *self)
{
  g_signal_emit (self, signals[SIGNAL_DISCOVER], 0);
}

static gboolean
star_focused_cb (GtkWidget *widget,
                 GVariant  *arguments,
                 gpointer   user_data)
{
  ScoutStarredPage *self = SCOUT_STARRED_PAGE (widget);
  ScoutCreatorCard *card =
    scout_card_factory_find_card (gtk_root_get_focus (gtk_widget_get_root (widget)));

  if (card == NULL)
    return GDK_EVENT_PROPAGATE;

  scout_keeper_toggle_star (self->keeper, scout_creator_card_get_creator (card));
  return GDK_EVENT_STOP;
}

/* Whoever comes back by another way has not asked for the focus. */
static void
scout_starred_page_unmap (GtkWidget *widget)
{
  SCOUT_STARRED_PAGE (widget)->wants_focus = FALSE;

  GTK_WIDGET_CLASS (scout_starred_page_parent_class)->unmap (widget);
}

static void
scout_starred_page_dispose (GObject *object)
{
  ScoutStarredPage *self = SCOUT_STARRED_PAGE (object);

  g_clear_handle_id (&self->opening_id, g_source_remove);
  g_clear_weak_pointer (&self->focus_before);
  g_clear_pointer (&self->brand_name, g_free);
  g_clear_object (&self->keeper);
  g_clear_object (&self->pictures);
  /* The bin's own child is a template child too: both would unparent it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_STARRED_PAGE);

  G_OBJECT_CLASS (scout_starred_page_parent_class)->dispose (object);
}

static void
scout_starred_page_class_init (ScoutStarredPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_starred_page_dispose;
  widget_class->unmap = scout_starred_page_unmap;

  /**
   * ScoutStarredPage::creator-activated:
   * @self: the page
   * @creator: the creator, as known when last kept
   *
   * The person wants to see one creator.
   */
  signals[SIGNAL_CREATOR_ACTIVATED] = g_signal_new ("creator-activated", type, G_SIGNAL_RUN_LAST,
                                                    0, NULL, NULL, NULL,
                                                    G_TYPE_NONE, 1, SCOUT_TYPE_CREATOR);

  /**
   * ScoutStarredPage::discover:
   * @self: the page
   *
   * The person wants to look for creators.
   */
  signals[SIGNAL_DISCOVER] = g_signal_new ("discover", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 0);

  /**
   * ScoutStarredPage::place-changed:
   * @self: the page
   *
   * Somebody else is seen.
   */
  signals[SIGNAL_PLACE_CHANGED] = g_signal_new ("place-changed", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                                NULL, NULL,
                                                G_TYPE_NONE, 0);

  g_type_ensure (SCOUT_TYPE_SKELETON_GRID);
  g_type_ensure (SCOUT_TYPE_STATE_VIEW);
  g_type_ensure (SCOUT_TYPE_TAB_STOP);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_s, 0, star_focused_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_d, GDK_CONTROL_MASK, star_focused_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK,
                                _scout_starred_page_menu_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, _scout_starred_page_menu_cb, NULL);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutStarredPage, content);
  gtk_widget_class_bind_template_child (widget_class, ScoutStarredPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, ScoutStarredPage, sidebar_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutStarredPage, stack);
  gtk_widget_class_bind_template_child (widget_class, ScoutStarredPage, state_view);
  gtk_widget_class_bind_template_child (widget_class, ScoutStarredPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, ScoutStarredPage, grid_view);
  gtk_widget_class_bind_template_callback (widget_class, grid_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, state_action_cb);
}

static void
scrolled_cb (ScoutStarredPage *self)
{
  g_signal_emit (self, signals[SIGNAL_PLACE_CHANGED], 0);
}

static void
scout_starred_page_init (ScoutStarredPage *self)
{
  self->can_discover = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  scout_title_lines_allow (GTK_WIDGET (self->window_title));
  scout_place_layout_install (self->scroller, self->grid_view);
  _scout_starred_page_init_menu (self);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "value-changed",
                           G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
scout_starred_page_new (ScoutKeeper *keeper)
{
  ScoutStarredPage *self = NULL;
  g_autoptr(GtkListItemFactory) factory = NULL;

  g_return_val_if_fail (SCOUT_IS_KEEPER (keeper), NULL);

  self = g_object_new (SCOUT_TYPE_STARRED_PAGE, NULL);
  self->keeper = g_object_ref (keeper);
  factory = scout_card_factory_new (SCOUT_TYPE_SAVED_CREATOR, NULL, keeper);
  _scout_starred_page_watch_factory (self, factory);
  gtk_grid_view_set_factory (self->grid_view, factory);
  g_signal_connect_object (keeper, "notify::library", G_CALLBACK (library_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (keeper, "stars-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  library_changed_cb (self);

  return GTK_WIDGET (self);
}

void
scout_starred_page_set_picture_source (ScoutStarredPage   *self,
                                       ScoutPictureSource *pictures)
{
  g_autoptr(GtkListItemFactory) factory = NULL;

  g_return_if_fail (SCOUT_IS_STARRED_PAGE (self));
  g_return_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures));

  if (!g_set_object (&self->pictures, pictures))
    return;

  factory = scout_card_factory_new (SCOUT_TYPE_SAVED_CREATOR, pictures, self->keeper);
  _scout_starred_page_watch_factory (self, factory);
  gtk_grid_view_set_factory (self->grid_view, factory);
}

void
scout_starred_page_set_marketplace_func (ScoutStarredPage     *self,
                                         ScoutStarredPageFunc  find,
                                         gpointer              user_data)
{
  g_return_if_fail (SCOUT_IS_STARRED_PAGE (self));

  self->find = find;
  self->find_data = user_data;
}

void
scout_starred_page_activate (ScoutStarredPage *self,
                             guint             position)
{
  GListModel *creators = NULL;
  g_autoptr(ScoutSavedCreator) saved = NULL;

  g_return_if_fail (SCOUT_IS_STARRED_PAGE (self));

  creators = get_creators (self);
  if (creators != NULL)
    saved = g_list_model_get_item (creators, position);
  if (saved != NULL)
    g_signal_emit (self, signals[SIGNAL_CREATOR_ACTIVATED], 0,
                   scout_saved_creator_get_creator (saved));
}

void
scout_starred_page_focus (ScoutStarredPage *self)
{
  GtkRoot *root = NULL;
  GtkWidget *focus = NULL;
  GtkWidget *shown = NULL;

  g_return_if_fail (SCOUT_IS_STARRED_PAGE (self));

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  /* A grid that has never been laid out has nothing yet that the focus could be moved to; from
   * what has it already in another's place it would be moved on. */
  shown = gtk_stack_get_visible_child (self->stack);
  if (gtk_widget_is_ancestor (GTK_WIDGET (self->grid_view), shown))
    self->wants_focus = !gtk_widget_grab_focus (GTK_WIDGET (self->grid_view));
  else
    self->wants_focus = (focus == NULL || !gtk_widget_is_ancestor (focus, shown))
                        && !gtk_widget_child_focus (shown, GTK_DIR_TAB_FORWARD);
  g_set_weak_pointer (&self->focus_before, root != NULL ? gtk_root_get_focus (root) : NULL);
}

void
scout_starred_page_set_can_discover (ScoutStarredPage *self,
                                     gboolean          can_discover)
{
  g_return_if_fail (SCOUT_IS_STARRED_PAGE (self));

  self->can_discover = can_discover;
  update (self);
}

void
scout_starred_page_set_brand_name (ScoutStarredPage *self,
                                   const char       *name)
{
  g_return_if_fail (SCOUT_IS_STARRED_PAGE (self));

  g_free (self->brand_name);
  self->brand_name = g_strdup (name);
  update (self);
}

static gboolean
find_position (ScoutStarredPage *self,
               const char       *id,
               guint            *position)
{
  GListModel *creators = get_creators (self);
  guint n_creators = creators != NULL ? g_list_model_get_n_items (creators) : 0;

  for (guint i = 0; i < n_creators; i++)
    {
      g_autoptr(ScoutSavedCreator) saved = g_list_model_get_item (creators, i);
      ScoutCreator *creator = scout_saved_creator_get_creator (saved);

      if (g_str_equal (scout_creator_get_id (creator), id))
        {
          *position = i;
          return TRUE;
        }
    }

  return FALSE;
}

char *
scout_starred_page_dup_place (ScoutStarredPage *self,
                              guint            *position)
{
  GObject *first = NULL;
  const char *id = NULL;

  g_return_val_if_fail (SCOUT_IS_STARRED_PAGE (self), NULL);
  g_return_val_if_fail (position != NULL, NULL);

  *position = 0;
  first = scout_list_place_find_first (GTK_WIDGET (self->grid_view));
  if (!SCOUT_IS_CREATOR (first))
    return NULL;

  id = scout_creator_get_id (SCOUT_CREATOR (first));

  return find_position (self, id, position) ? g_strdup (id) : NULL;
}

void
scout_starred_page_go_to_place (ScoutStarredPage *self,
                                const char       *id,
                                guint             position)
{
  g_return_if_fail (SCOUT_IS_STARRED_PAGE (self));

  if (id != NULL)
    find_position (self, id, &position);
  if (position > 0)
    scout_list_place_scroll_to (GTK_WIDGET (self->grid_view), position);
}

void
scout_starred_page_set_can_show_sidebar (ScoutStarredPage *self,
                                         gboolean          can_show_sidebar)
{
  g_return_if_fail (SCOUT_IS_STARRED_PAGE (self));

  gtk_widget_set_visible (self->sidebar_button, can_show_sidebar);
}
