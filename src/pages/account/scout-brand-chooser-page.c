/* scout-brand-chooser-page.c: choosing the Page to search as.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lays the account's Pages out as cards with what each may search, and says what to do where one
 * may not. It knows the states that Pages and permissions tell; whether Meta finds a brand
 * eligible shows with the first search. It begins nothing itself: the window listens to its
 * signals. */

#include "config.h"

#include "scout-brand-chooser-page.h"

#include "scout-banner.h"
#include "scout-brand-entry.h"
#include "scout-brand-lookout.h"
#include "scout-error-wording.h"
#include "scout-main-menu.h"
#include "scout-onboarding-frame.h"
#include "scout-page-pictures.h"
#include "scout-spoken.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

/* Device-independent pixels of a Page's picture on its card. */
#define PORTRAIT_SIZE 48

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-brand-chooser-page.ui"

struct _ScoutBrandChooserPage
{
  AdwBin parent_instance;

  ScoutPictureSource *pictures; /* (owned) (nullable) */
  GCancellable *cancellable;    /* (owned): of the pictures of the Pages shown */
  GPtrArray *entries;           /* (owned) (element-type ScoutBrandEntry) */
  ScoutErrorRemedy remedy;
  ScoutBrandLookout *lookout;   /* (owned): of the Pages */

  ScoutOnboardingFrame *frame;
  GtkMenuButton *menu_button;
  GtkWidget *reload_button;
  ScoutBanner *banner;
  GtkStack *stack;
  ScoutStateView *state_view;
  GtkScrolledWindow *scroller;
  GtkBox *first_column;
  GtkBox *second_column;
  GtkLabel *count_label;
  GtkWidget *choose_button;
  GtkLabel *choose_label;
};

G_DEFINE_FINAL_TYPE (ScoutBrandChooserPage, scout_brand_chooser_page, ADW_TYPE_BIN)

enum
{
  SIGNAL_CHECK,
  SIGNAL_CHOSEN,
  SIGNAL_SIGN_IN,
  SIGNAL_RETRY,
  SIGNAL_CANCELLED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static ScoutBrandEntry *
get_entry (ScoutBrandChooserPage *self,
           guint                  index)
{
  return g_ptr_array_index (self->entries, index);
}

static ScoutBrandEntry *
find_selected (ScoutBrandChooserPage *self)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      if (scout_brand_page_card_get_selected (get_entry (self, i)->card))
        return get_entry (self, i);
    }

  return NULL;
}

/* Where no Page can be chosen, it is at what can be done instead. */
static void
focus_choice (ScoutBrandChooserPage *self)
{
  if (!gtk_widget_grab_focus (self->choose_button)
      && !gtk_widget_child_focus (GTK_WIDGET (self->first_column), GTK_DIR_TAB_FORWARD))
    gtk_widget_child_focus (GTK_WIDGET (self->second_column), GTK_DIR_TAB_FORWARD);
}

/* A button that is out of use keeps no focus, and from nowhere the Tab key would lead to Cancel. */
static void
update_choice (ScoutBrandChooserPage *self)
{
  ScoutBrandEntry *entry = find_selected (self);
  gboolean had_focus = gtk_widget_is_focus (self->choose_button);
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;

  gtk_widget_set_sensitive (self->choose_button, entry != NULL);
  if (had_focus)
    focus_choice (self);
  if (entry == NULL)
    {
      gtk_label_set_text (self->choose_label, _("Choose a Page"));
      return;
    }

  name = scout_wording_isolate (scout_brand_page_get_fields (entry->page)->name);
  /* Translators: the main button, with the name of a Facebook Page: "Use Alder & Oat". */
  label = g_strdup_printf (_("Use %s"), name);
  scout_spoken_set_text (self->choose_label, label);
}

static void
begin_check (ScoutBrandChooserPage *self,
             ScoutBrandEntry       *entry,
             ScoutNetwork           network)
{
  g_autoptr(ScoutBrandPage) page = g_object_ref (entry->page);

  scout_brand_entry_begin_check (entry, network);
  g_signal_emit (self, signals[SIGNAL_CHECK], 0, page, network);
}

static void
wanted_cb (ScoutBrandChooserPage *self,
           ScoutBrandEntry       *entry)
{
  for (ScoutNetwork network = 0; network < SCOUT_N_NETWORKS; network++)
    {
      if (scout_brand_entry_can_check (entry, network))
        begin_check (self, entry, network);
    }
}

static ScoutBrandEntry *
find_entry_of_card (ScoutBrandChooserPage *self,
                    ScoutBrandPageCard    *card)
{
  guint index = 0;

  while (get_entry (self, index)->card != card)
    index++;

  return get_entry (self, index);
}

/* A card's button signs in again, unless only a check itself failed. */
static void
card_action_cb (ScoutBrandChooserPage *self,
                ScoutBrandPageCard    *card)
{
  ScoutBrandEntry *entry = find_entry_of_card (self, card);
  gboolean is_checking = FALSE;

  for (ScoutNetwork network = 0; network < SCOUT_N_NETWORKS; network++)
    {
      if (!scout_brand_entry_wants_check (entry, network))
        continue;
      is_checking = TRUE;
      begin_check (self, entry, network);
    }

  if (!is_checking)
    g_signal_emit (self, signals[SIGNAL_SIGN_IN], 0, scout_brand_entry_get_missing (entry));
}

static void
add_card (ScoutBrandChooserPage *self,
          const ScoutAccount    *account,
          ScoutBrandPage        *page)
{
  ScoutBrandEntry *entry = scout_brand_entry_new (account, page);
  const ScoutPagePicture picture = {
    scout_brand_page_get_fields (page)->picture_url, PORTRAIT_SIZE, PORTRAIT_SIZE,
    (ScoutPagePictureFunc) scout_brand_page_card_set_portrait
  };

  if (self->entries->len > 0)
    scout_brand_page_card_set_group (entry->card, get_entry (self, 0)->card);
  g_signal_connect_object (entry->card, "notify::selected", G_CALLBACK (update_choice), self,
                           G_CONNECT_SWAPPED);
  scout_brand_lookout_watch (self->lookout, entry);
  g_signal_connect_object (entry->card, "action", G_CALLBACK (card_action_cb), self,
                           G_CONNECT_SWAPPED);
  if (self->pictures != NULL)
    scout_page_pictures_load (self->pictures, &picture, GTK_WIDGET (entry->card),
                              self->cancellable);
  g_ptr_array_add (self->entries, entry);
}

/* Two columns are filled in turn; in a narrow window there is one, in Meta's order. */
static void
place_cards (ScoutBrandChooserPage *self)
{
  gboolean narrow = FALSE;

  g_object_get (self->frame, "narrow", &narrow, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->second_column), !narrow);
  for (guint i = 0; i < self->entries->len; i++)
    {
      GtkWidget *card = GTK_WIDGET (get_entry (self, i)->card);
      GtkWidget *parent = gtk_widget_get_parent (card);

      if (parent != NULL)
        gtk_box_remove (GTK_BOX (parent), card);
      scout_brand_page_card_set_narrow (SCOUT_BRAND_PAGE_CARD (card), narrow);
      gtk_box_append (narrow || i % 2 == 0 ? self->first_column : self->second_column, card);
    }
}

/* The card may have gone while the Page was checked. */
static ScoutBrandEntry *
find_entry (ScoutBrandChooserPage *self,
            ScoutBrandPage        *page)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      if (get_entry (self, i)->page == page)
        return get_entry (self, i);
    }

  return NULL;
}

static void
remove_cards (ScoutBrandChooserPage *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();

  for (guint i = 0; i < self->entries->len; i++)
    {
      GtkWidget *card = GTK_WIDGET (get_entry (self, i)->card);

      gtk_box_remove (GTK_BOX (gtk_widget_get_parent (card)), card);
    }
  scout_brand_lookout_forget (self->lookout);
  g_ptr_array_set_size (self->entries, 0);
}

static void
show_no_pages (ScoutBrandChooserPage *self)
{
  self->remedy = SCOUT_ERROR_REMEDY_SIGN_IN;
  scout_state_view_set_kind (self->state_view, SCOUT_STATE_EMPTY);
  scout_state_view_set_icon_name (self->state_view, NULL);
  scout_state_view_set_title (self->state_view, _("No Pages found"));
  scout_state_view_set_description (self->state_view,
                                    _("Either no Page was ticked at sign-in or there is none. "
                                      "Sign in again and tick the Page of your brand."));
  scout_state_view_set_action_label (self->state_view, _("Sign in again"));
  scout_state_view_set_details (self->state_view, NULL, 0, 0, NULL);
  gtk_stack_set_visible_child_name (self->stack, "state");
  scout_state_view_focus_action (self->state_view);
}

static void
select_card (ScoutBrandChooserPage *self,
             const char            *selected_id) /* (nullable) */
{
  ScoutBrandEntry *wanted = NULL;

  for (guint i = 0; i < self->entries->len; i++)
    {
      ScoutBrandEntry *entry = get_entry (self, i);

      if (!scout_brand_entry_may_search (entry))
        continue;
      if (wanted == NULL
          || g_strcmp0 (scout_brand_page_get_fields (entry->page)->id, selected_id) == 0)
        wanted = entry;
    }

  if (wanted != NULL)
    scout_brand_page_card_set_selected (wanted->card, TRUE);
}

static void
cancel_cb (ScoutBrandChooserPage *self)
{
  g_signal_emit (self, signals[SIGNAL_CANCELLED], 0);
}

static void
retry_cb (ScoutBrandChooserPage *self)
{
  g_signal_emit (self, signals[SIGNAL_RETRY], 0);
}

static void
state_action_cb (ScoutBrandChooserPage *self)
{
  if (self->remedy == SCOUT_ERROR_REMEDY_SIGN_IN)
    g_signal_emit (self, signals[SIGNAL_SIGN_IN], 0, 0);
  else
    g_signal_emit (self, signals[SIGNAL_RETRY], 0);
}

static void
dismiss_cb (ScoutBrandChooserPage *self)
{
  scout_brand_chooser_page_show_message (self, NULL);
}

static void
scout_brand_chooser_page_dispose (GObject *object)
{
  ScoutBrandChooserPage *self = SCOUT_BRAND_CHOOSER_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->lookout);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_object (&self->pictures);
  /* The bin's own child is a template child too: both would unparent it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_BRAND_CHOOSER_PAGE);

  G_OBJECT_CLASS (scout_brand_chooser_page_parent_class)->dispose (object);
}

static void
install_signals (GType type)
{
  /**
   * ScoutBrandChooserPage::check:
   * @self: the page
   * @page: the Page
   * @network: a #ScoutNetwork
   *
   * Asks whether @page may search @network, because the Page is seen or gone to; answered by
   * scout_brand_chooser_page_show_check(), or scout_brand_chooser_page_show_access().
   */
  signals[SIGNAL_CHECK] = g_signal_new ("check", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 2, SCOUT_TYPE_BRAND_PAGE,
                                        SCOUT_TYPE_NETWORK);

  /**
   * ScoutBrandChooserPage::chosen:
   * @self: the page
   * @page: the Page
   *
   * The person wants to search as @page, which may search one of the networks at least.
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, SCOUT_TYPE_BRAND_PAGE);

  /**
   * ScoutBrandChooserPage::sign-in:
   * @self: the page
   * @networks: for which networks more is to be granted, a set of %SCOUT_NETWORK_BIT
   *
   * The person wants to sign in again, to grant more or to tick a Page.
   */
  signals[SIGNAL_SIGN_IN] = g_signal_new ("sign-in", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, G_TYPE_UINT);

  /**
   * ScoutBrandChooserPage::retry:
   * @self: the page
   *
   * The person wants the Pages to be asked for again.
   */
  signals[SIGNAL_RETRY] = g_signal_new ("retry", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 0);

  /**
   * ScoutBrandChooserPage::cancelled:
   * @self: the page
   *
   * The person wants no Page now. Escape emits it.
   */
  signals[SIGNAL_CANCELLED] = g_signal_new ("cancelled", type, G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION,
                                            0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
scout_brand_chooser_page_class_init (ScoutBrandChooserPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_brand_chooser_page_dispose;
  install_signals (G_TYPE_FROM_CLASS (klass));

  g_type_ensure (SCOUT_TYPE_BANNER);
  g_type_ensure (SCOUT_TYPE_ONBOARDING_FRAME);
  g_type_ensure (SCOUT_TYPE_STATE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, frame);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, reload_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, banner);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, stack);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, state_view);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, first_column);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, second_column);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, count_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, choose_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, choose_label);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, dismiss_cb);
  gtk_widget_class_bind_template_callback (widget_class, retry_cb);
  gtk_widget_class_bind_template_callback (widget_class, state_action_cb);
  gtk_widget_class_bind_template_callback (widget_class, scout_brand_chooser_page_choose);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_Escape, 0, "cancelled", NULL);
}

static void
scout_brand_chooser_page_init (ScoutBrandChooserPage *self)
{
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) scout_brand_entry_free);
  self->cancellable = g_cancellable_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  scout_main_menu_attach (self->menu_button, FALSE);
  self->lookout = scout_brand_lookout_new (self->scroller);
  g_signal_connect_object (self->lookout, "wanted", G_CALLBACK (wanted_cb), self,
                           G_CONNECT_SWAPPED);
  scout_onboarding_frame_set_step (self->frame, 3);
  g_signal_connect_object (self->frame, "notify::narrow", G_CALLBACK (place_cards),
                           self, G_CONNECT_SWAPPED);
}

void
scout_brand_chooser_page_set_picture_source (ScoutBrandChooserPage *self,
                                             ScoutPictureSource    *pictures)
{
  g_return_if_fail (SCOUT_IS_BRAND_CHOOSER_PAGE (self));
  g_return_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures));

  g_set_object (&self->pictures, pictures);
}

void
scout_brand_chooser_page_set_keeps_token (ScoutBrandChooserPage *self,
                                          gboolean               keeps_token)
{
  g_return_if_fail (SCOUT_IS_BRAND_CHOOSER_PAGE (self));

  scout_onboarding_frame_set_keeps_token (self->frame, keeps_token);
}

void
scout_brand_chooser_page_set_shows_steps (ScoutBrandChooserPage *self,
                                          gboolean               shows_steps)
{
  g_return_if_fail (SCOUT_IS_BRAND_CHOOSER_PAGE (self));

  scout_onboarding_frame_set_shows_steps (self->frame, shows_steps);
}

void
scout_brand_chooser_page_show_loading (ScoutBrandChooserPage *self)
{
  g_return_if_fail (SCOUT_IS_BRAND_CHOOSER_PAGE (self));

  remove_cards (self);
  scout_banner_set_revealed (self->banner, FALSE);
  scout_state_view_set_kind (self->state_view, SCOUT_STATE_LOADING);
  scout_state_view_set_icon_name (self->state_view, NULL);
  scout_state_view_set_title (self->state_view, _("Looking for your Pages…"));
  scout_state_view_set_description (self->state_view, NULL);
  scout_state_view_set_action_label (self->state_view, NULL);
  scout_state_view_set_details (self->state_view, NULL, 0, 0, NULL);
  gtk_widget_set_sensitive (self->reload_button, FALSE);
  gtk_stack_set_visible_child_name (self->stack, "state");
}

void
scout_brand_chooser_page_show_error (ScoutBrandChooserPage *self,
                                     const GError          *error)
{
  g_return_if_fail (SCOUT_IS_BRAND_CHOOSER_PAGE (self));
  g_return_if_fail (error != NULL);

  remove_cards (self);
  self->remedy = scout_error_wording_show (error, self->state_view);
  gtk_widget_set_sensitive (self->reload_button, TRUE);
  gtk_stack_set_visible_child_name (self->stack, "state");
  scout_state_view_focus_action (self->state_view);
}

void
scout_brand_chooser_page_show_account (ScoutBrandChooserPage *self,
                                       const ScoutAccount    *account,
                                       const char            *selected_id)
{
  g_autofree char *count = NULL;

  g_return_if_fail (SCOUT_IS_BRAND_CHOOSER_PAGE (self));
  g_return_if_fail (account != NULL);

  remove_cards (self);
  gtk_widget_set_sensitive (self->reload_button, TRUE);
  if (account->pages->len == 0)
    {
      show_no_pages (self);
      return;
    }

  for (guint i = 0; i < account->pages->len; i++)
    add_card (self, account, g_ptr_array_index (account->pages, i));
  place_cards (self);

  count = g_strdup_printf (ngettext ("%u Page from your account", "%u Pages from your account",
                                     account->pages->len),
                           account->pages->len);
  gtk_label_set_text (self->count_label, count);
  select_card (self, selected_id);
  update_choice (self);
  gtk_stack_set_visible_child_name (self->stack, "pages");
  focus_choice (self);
  scout_brand_lookout_begin (self->lookout);
}

void
scout_brand_chooser_page_show_check (ScoutBrandChooserPage *self,
                                     ScoutBrandPage        *page,
                                     ScoutNetwork           network,
                                     gboolean               is_simulated,
                                     const GError          *error)
{
  ScoutBrandEntry *entry;

  g_return_if_fail (SCOUT_IS_BRAND_CHOOSER_PAGE (self));
  g_return_if_fail (SCOUT_IS_BRAND_PAGE (page));

  entry = find_entry (self, page);
  if (entry == NULL)
    return;

  scout_brand_entry_show_check (entry, network, is_simulated, error);
  update_choice (self);
}

void
scout_brand_chooser_page_show_message (ScoutBrandChooserPage *self,
                                       const char            *message)
{
  g_return_if_fail (SCOUT_IS_BRAND_CHOOSER_PAGE (self));

  if (message != NULL)
    scout_banner_set_title (self->banner, message);
  scout_banner_set_revealed (self->banner, message != NULL);
  if (message != NULL)
    scout_banner_focus_action (self->banner);
  else
    focus_choice (self);
}

void
scout_brand_chooser_page_show_access (ScoutBrandChooserPage *self,
                                      ScoutBrandPage        *page,
                                      ScoutNetwork           network,
                                      gboolean               is_simulated,
                                      ScoutAccess            access)
{
  ScoutBrandEntry *entry;

  g_return_if_fail (SCOUT_IS_BRAND_CHOOSER_PAGE (self));
  g_return_if_fail (SCOUT_IS_BRAND_PAGE (page));

  entry = find_entry (self, page);
  if (entry == NULL)
    return;

  scout_brand_entry_show_access (entry, network, is_simulated, access);
  update_choice (self);
}

void
scout_brand_chooser_page_choose (ScoutBrandChooserPage *self)
{
  ScoutBrandEntry *entry;

  g_return_if_fail (SCOUT_IS_BRAND_CHOOSER_PAGE (self));

  entry = find_selected (self);
  if (entry != NULL)
    {
      g_autoptr(ScoutBrandPage) page = g_object_ref (entry->page);

      g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, page);
    }
}
