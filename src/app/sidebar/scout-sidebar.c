/* scout-sidebar.c: where one can go, and as which Page one searches.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows the session's account and never changes it: what the person chooses goes out as a signal or
 * as an action of the window. */

#include "config.h"

#include "scout-sidebar.h"

#include "scout-main-menu.h"
#include "scout-page-pictures.h"
#include "scout-session-findings.h"
#include "scout-sidebar-mark.h"
#include "scout-sidebar-shelf.h"
#include "scout-tooltip.h"
#include "scout-usage-meters.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define AVATAR_SIZE 32
/* Rows know their Page themselves: the account may have been loaded again since. */
#define PAGE_KEY "scout-brand-page"

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/app/scout-sidebar.ui"

struct _ScoutSidebar
{
  AdwBin parent_instance;

  ScoutSession *session;     /* (owned) (nullable) */
  GCancellable *cancellable; /* (owned): of the Page's picture */

  AdwHeaderBar *header_bar;
  GtkMenuButton *menu_button;
  GtkListBox *discover_list;
  ScoutSidebarShelf *shelf;
  GtkMenuButton *switcher;
  GtkPopover *popover;
  GtkListBox *page_list;
  AdwAvatar *avatar;
  GtkLabel *page_name;
  GtkLabel *page_handle;
  ScoutUsageMeters *usage_meters;
};

G_DEFINE_FINAL_TYPE (ScoutSidebar, scout_sidebar, ADW_TYPE_BIN)

enum
{
  SIGNAL_PAGE_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static char *
dup_handle (const ScoutBrandPageFields *fields)
{
  if (fields->instagram_username == NULL)
    return scout_wording_inline (fields->category);

  {
    g_autofree char *username = scout_wording_inline (fields->instagram_username);

    return g_strconcat ("@", username, NULL);
  }
}

static void
set_avatar (GtkWidget  *widget,
            GdkTexture *texture)
{
  adw_avatar_set_custom_image (ADW_AVATAR (widget), GDK_PAINTABLE (texture));
}

static void
load_avatar (ScoutSidebar               *self,
             AdwAvatar                  *avatar,
             const ScoutBrandPageFields *fields)
{
  const ScoutPagePicture picture = { fields->picture_url, AVATAR_SIZE, AVATAR_SIZE, set_avatar };

  scout_page_pictures_load (scout_session_get_pictures (self->session), &picture,
                            GTK_WIDGET (avatar),
                            self->cancellable);
}

static void
forget_brand_page (ScoutSidebar *self)
{
  gtk_label_set_text (self->page_name, "");
  gtk_label_set_text (self->page_handle, "");
  adw_avatar_set_text (self->avatar, NULL);
  adw_avatar_set_custom_image (self->avatar, NULL);
  gtk_accessible_reset_property (GTK_ACCESSIBLE (self->switcher), GTK_ACCESSIBLE_PROPERTY_LABEL);
}

static void
show_brand_page (ScoutSidebar *self)
{
  ScoutBrandPage *page = NULL;
  const ScoutBrandPageFields *fields;
  g_autofree char *name = NULL;
  g_autofree char *handle = NULL;
  g_autofree char *label = NULL;

  if (self->session != NULL)
    page = scout_session_get_brand_page (self->session);
  gtk_widget_set_visible (GTK_WIDGET (self->switcher), page != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->usage_meters), page != NULL);
  scout_usage_meters_set_page (self->usage_meters, self->session, page);
  if (page == NULL)
    {
      forget_brand_page (self);
      return;
    }

  fields = scout_brand_page_get_fields (page);
  name = scout_wording_inline (fields->name);
  handle = dup_handle (fields);
  gtk_label_set_text (self->page_name, name);
  gtk_label_set_text (self->page_handle, handle);
  gtk_widget_set_visible (GTK_WIDGET (self->page_handle), *handle != '\0');
  adw_avatar_set_text (self->avatar, name);
  adw_avatar_set_custom_image (self->avatar, NULL);
  load_avatar (self, self->avatar, fields);

  /* Translators: accessible name of the Page switcher, with the name of the Page. */
  label = g_strdup_printf (_("Searching as %s"), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->switcher), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
}

static const char *
get_obstacle_label (ScoutAccess access)
{
  switch (access)
    {
    case SCOUT_ACCESS_NO_TOKEN:
      return _("No access");
    case SCOUT_ACCESS_NO_ACCOUNT:
      return _("No access to its Instagram account");
    case SCOUT_ACCESS_NOT_ELIGIBLE:
      return _("Not eligible");
    case SCOUT_ACCESS_TERMS_PENDING:
      return _("Terms not accepted");
    case SCOUT_ACCESS_REFUSED:
      return _("Refused");
    case SCOUT_ACCESS_READY:
    case SCOUT_ACCESS_NO_INSTAGRAM:
    case SCOUT_ACCESS_PERMISSION_MISSING:
    default:
      return _("Permission missing");
    }
}

/* Which networks a Page may search; for one that may search none, what is in the way. */
static const char *
get_access_label (ScoutSession   *session,
                  ScoutBrandPage *page,
                  gboolean       *may_search)
{
  ScoutAccess facebook = scout_session_get_access (session, page, SCOUT_NETWORK_FACEBOOK);
  ScoutAccess instagram = scout_session_get_access (session, page, SCOUT_NETWORK_INSTAGRAM);

  *may_search = facebook == SCOUT_ACCESS_READY || instagram == SCOUT_ACCESS_READY;
  if (facebook == SCOUT_ACCESS_READY && instagram == SCOUT_ACCESS_READY)
    return _("Ready");
  if (facebook == SCOUT_ACCESS_READY)
    return _("Facebook only");
  if (instagram == SCOUT_ACCESS_READY)
    return _("Instagram only");

  return get_obstacle_label (facebook);
}

/* Whether an answer has barred a Page from a network, which is more than what it always lacks. */
static gboolean
is_refused (ScoutSession   *session,
            ScoutBrandPage *page)
{
  for (ScoutNetwork network = 0; network < SCOUT_N_NETWORKS; network++)
    {
      if (scout_session_get_refused_at (session, page, network) > 0)
        return TRUE;
    }

  return FALSE;
}

static GtkWidget *
new_page_texts (const char *name,
                const char *state)
{
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  const char * const lines[] = { name, state };
  const char * const css_classes[] = { "heading", "tiny-dim" };

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      GtkWidget *label = gtk_label_new (lines[i]);

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_label_set_max_width_chars (GTK_LABEL (label), 28);
      gtk_widget_add_css_class (label, css_classes[i]);
      gtk_box_append (GTK_BOX (texts), label);
    }
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);

  return texts;
}

static GtkWidget *
new_page_row (ScoutSidebar   *self,
              ScoutBrandPage *page)
{
  const ScoutBrandPageFields *fields = scout_brand_page_get_fields (page);
  gboolean may_search = FALSE;
  const char *state = get_access_label (self->session, page, &may_search);
  g_autofree char *name = scout_wording_inline (fields->name);
  g_autofree char *handle = dup_handle (fields);
  gboolean is_used = page == scout_session_get_brand_page (self->session);
  /* The mark says that it is in use. */
  gboolean has_handle = is_used && *handle != '\0' && !is_refused (self->session, page);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *avatar = adw_avatar_new (AVATAR_SIZE, name, TRUE);

  if (is_used && !is_refused (self->session, page))
    state = _("In use");
  gtk_box_append (GTK_BOX (box), avatar);
  gtk_box_append (GTK_BOX (box), new_page_texts (name, has_handle ? handle : state));
  if (is_used)
    {
      GtkWidget *check = gtk_image_new_from_icon_name ("object-select-symbolic");

      gtk_widget_add_css_class (check, "accent");
      gtk_box_append (GTK_BOX (box), check);
    }
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_sensitive (row, may_search);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, state, -1);
  g_object_set_data_full (G_OBJECT (row), PAGE_KEY, g_object_ref (page), g_object_unref);
  load_avatar (self, ADW_AVATAR (avatar), fields);
  return row;
}

/* The row activates the window's action, which is told the subject. */
static GtkWidget *
new_subject_row (const ScoutDiscoverSubject *subject)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "icon-name", subject->icon_name,
                                  NULL);
  GtkWidget *title = gtk_label_new (_(subject->title));

  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), title);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.discover");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", subject->id);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _(subject->title), -1);

  return row;
}

static void
add_subjects (ScoutSidebar *self)
{
  for (gsize i = 0; i < SCOUT_N_DISCOVER_SUBJECTS; i++)
    gtk_list_box_append (self->discover_list,
                         new_subject_row (scout_discover_subject_get_nth (i)));
  scout_sidebar_mark_set (self->discover_list, NULL);
}

static void
page_activated_cb (ScoutSidebar  *self,
                   GtkListBoxRow *row)
{
  g_autoptr(ScoutBrandPage) page = g_object_ref (g_object_get_data (G_OBJECT (row), PAGE_KEY));

  gtk_popover_popdown (self->popover);
  /* The row that has it goes with the Pages of before. */
  gtk_widget_grab_focus (GTK_WIDGET (self->switcher));
  g_signal_emit (self, signals[SIGNAL_PAGE_CHOSEN], 0, page);
}

/* The Page in use has the focus first, or the first that can be used: what stands below it signs
 * out. */
static void
popover_shown_cb (ScoutSidebar *self)
{
  GtkWidget *chosen = NULL;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->page_list)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      if (g_object_get_data (G_OBJECT (row), PAGE_KEY)
            == scout_session_get_brand_page (self->session)
          || (chosen == NULL && gtk_widget_get_sensitive (row)))
        chosen = row;
    }

  if (chosen != NULL)
    gtk_widget_grab_focus (chosen);
}

/* An arrow goes on to the buttons, as the Tab key does. */
static gboolean
page_list_left_cb (GtkWidget        *list,
                   GtkDirectionType  direction,
                   gpointer          user_data)
{
  gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (list)),
                          direction == GTK_DIR_UP ? GTK_DIR_TAB_BACKWARD : GTK_DIR_TAB_FORWARD);
  return TRUE;
}

static void
close_popover_cb (ScoutSidebar *self)
{
  gtk_popover_popdown (self->popover);
}

static void
brand_page_changed_cb (ScoutSidebar *self)
{
  scout_sidebar_update_pages (self);
}

static void
scout_sidebar_dispose (GObject *object)
{
  ScoutSidebar *self = SCOUT_SIDEBAR (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_SIDEBAR);

  G_OBJECT_CLASS (scout_sidebar_parent_class)->dispose (object);
}

static void
scout_sidebar_class_init (ScoutSidebarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_sidebar_dispose;

  /**
   * ScoutSidebar::page-chosen:
   * @self: the sidebar
   * @page: the Page
   *
   * The person wants to search as another Page.
   */
  signals[SIGNAL_PAGE_CHOSEN] = g_signal_new ("page-chosen", G_TYPE_FROM_CLASS (klass),
                                              G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                              G_TYPE_NONE, 1, SCOUT_TYPE_BRAND_PAGE);

  g_type_ensure (SCOUT_TYPE_SIDEBAR_SHELF);
  g_type_ensure (SCOUT_TYPE_USAGE_METERS);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutSidebar, header_bar);
  gtk_widget_class_bind_template_child (widget_class, ScoutSidebar, menu_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutSidebar, discover_list);
  gtk_widget_class_bind_template_child (widget_class, ScoutSidebar, shelf);
  gtk_widget_class_bind_template_child (widget_class, ScoutSidebar, switcher);
  gtk_widget_class_bind_template_child (widget_class, ScoutSidebar, popover);
  gtk_widget_class_bind_template_child (widget_class, ScoutSidebar, page_list);
  gtk_widget_class_bind_template_child (widget_class, ScoutSidebar, avatar);
  gtk_widget_class_bind_template_child (widget_class, ScoutSidebar, page_name);
  gtk_widget_class_bind_template_child (widget_class, ScoutSidebar, page_handle);
  gtk_widget_class_bind_template_child (widget_class, ScoutSidebar, usage_meters);
  gtk_widget_class_bind_template_callback (widget_class, page_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_popover_cb);
  gtk_widget_class_bind_template_callback (widget_class, popover_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_list_left_cb);
}

static void
scout_sidebar_init (ScoutSidebar *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  /* What a menu button shows stands in a box of its own, in the middle. */
  gtk_widget_set_halign (gtk_widget_get_parent (gtk_menu_button_get_child (self->switcher)),
                         GTK_ALIGN_FILL);
  scout_main_menu_attach (self->menu_button, TRUE);
  add_subjects (self);
}

void
scout_sidebar_set_alone (ScoutSidebar *self,
                         gboolean      is_alone)
{
  g_return_if_fail (SCOUT_IS_SIDEBAR (self));

  adw_header_bar_set_show_end_title_buttons (self->header_bar, is_alone);
}

void
scout_sidebar_set_session (ScoutSidebar *self,
                           ScoutSession *session)
{
  g_return_if_fail (SCOUT_IS_SIDEBAR (self));
  g_return_if_fail (session == NULL || SCOUT_IS_SESSION (session));

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_func (self->session, brand_page_changed_cb, self);
  g_set_object (&self->session, session);
  if (session != NULL)
    g_signal_connect_object (session, "notify::brand-page", G_CALLBACK (brand_page_changed_cb),
                             self,
                             G_CONNECT_SWAPPED);
  scout_sidebar_update_pages (self);
}

void
scout_sidebar_set_keeper (ScoutSidebar *self,
                          ScoutKeeper  *keeper)
{
  g_return_if_fail (SCOUT_IS_SIDEBAR (self));
  g_return_if_fail (keeper == NULL || SCOUT_IS_KEEPER (keeper));

  scout_sidebar_shelf_set_keeper (self->shelf, keeper);
}

/* (nullable) */
static GtkListBoxRow *
find_subject_row (ScoutSidebar               *self,
                  const ScoutDiscoverSubject *subject)
{
  for (gsize i = 0; i < SCOUT_N_DISCOVER_SUBJECTS; i++)
    {
      if (scout_discover_subject_get_nth (i) == subject)
        return gtk_list_box_get_row_at_index (self->discover_list, (int) i);
    }

  return NULL;
}

void
scout_sidebar_select (ScoutSidebar               *self,
                      const ScoutDiscoverSubject *subject,
                      const char                 *search_id)
{
  GtkListBoxRow *row = NULL;

  g_return_if_fail (SCOUT_IS_SIDEBAR (self));
  g_return_if_fail (subject != NULL);

  if (!scout_sidebar_shelf_select_search (self->shelf, search_id))
    row = find_subject_row (self, subject);
  scout_sidebar_mark_set (self->discover_list, row);
}

void
scout_sidebar_select_creators (ScoutSidebar *self)
{
  g_return_if_fail (SCOUT_IS_SIDEBAR (self));

  scout_sidebar_mark_set (self->discover_list, NULL);
  scout_sidebar_shelf_select_creators (self->shelf);
}

void
scout_sidebar_set_obstacle (ScoutSidebar *self,
                            const char   *obstacle)
{
  g_return_if_fail (SCOUT_IS_SIDEBAR (self));

  scout_tooltip_set (GTK_WIDGET (self->discover_list), obstacle);
  scout_sidebar_shelf_set_obstacle (self->shelf, obstacle);
}

void
scout_sidebar_update_pages (ScoutSidebar *self)
{
  const ScoutAccount *account;
  GtkWidget *row;

  g_return_if_fail (SCOUT_IS_SIDEBAR (self));

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->page_list))) != NULL)
    gtk_list_box_remove (self->page_list, row);

  account = self->session != NULL ? scout_session_get_account (self->session) : NULL;
  for (guint i = 0; account != NULL && i < account->pages->len; i++)
    gtk_list_box_append (self->page_list,
                         new_page_row (self, g_ptr_array_index (account->pages, i)));

  show_brand_page (self);
}
