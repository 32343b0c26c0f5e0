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

#include "scout-brand-page-card.h"
#include "scout-error-wording.h"
#include "scout-graph-error.h"
#include "scout-onboarding-frame.h"
#include "scout-page-pictures.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

/* Device-independent pixels of a Page's picture on its card. */
#define PORTRAIT_SIZE 48
/* A check costs a call; who manages more Pages learns the rest when they search. */
#define MAX_CHECKS 20
/* Set on a card whose button checks once more. */
#define CHECK_AGAIN_KEY "scout-check-again"

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-brand-chooser-page.ui"

struct _ScoutBrandChooserPage
{
  AdwBin parent_instance;

  ScoutPictureSource *pictures; /* (owned) (nullable) */
  GCancellable *cancellable;    /* (owned): of the pictures of the Pages shown */
  GPtrArray *pages;             /* (owned) (element-type ScoutBrandPage) */
  GPtrArray *cards;             /* (owned) (element-type ScoutBrandPageCard): one for each Page */
  ScoutErrorRemedy remedy;

  ScoutOnboardingFrame *frame;
  GtkWidget *reload_button;
  GtkStack *stack;
  ScoutStateView *state_view;
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

static char *
dup_subtitle (const ScoutBrandPageFields *fields)
{
  g_autofree char *category = scout_wording_inline (fields->category);
  g_autofree char *count = NULL;
  g_autofree char *followers = NULL;

  if (fields->followers < 0)
    return g_steal_pointer (&category);

  count = scout_wording_full (fields->followers);
  followers = g_strdup_printf (ngettext ("%s follower", "%s followers", (gulong) fields->followers),
                               count);
  if (*category == '\0')
    return g_steal_pointer (&followers);

  return g_strdup_printf ("%s · %s", category, followers);
}

static int
find_selected (ScoutBrandChooserPage *self)
{
  for (guint i = 0; i < self->cards->len; i++)
    {
      if (scout_brand_page_card_get_selected (g_ptr_array_index (self->cards, i)))
        return (int) i;
    }

  return -1;
}

static void
update_choice (ScoutBrandChooserPage *self)
{
  int index = find_selected (self);
  ScoutBrandPage *page;
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;

  gtk_widget_set_sensitive (self->choose_button, index >= 0);
  if (index < 0)
    {
      gtk_label_set_text (self->choose_label, _("Choose a Page"));
      return;
    }

  page = g_ptr_array_index (self->pages, (guint) index);
  name = scout_wording_isolate (scout_brand_page_get_fields (page)->name);
  /* Translators: the main button, with the name of a Facebook Page: "Use Alder & Oat". */
  label = g_strdup_printf (_("Use %s"), name);
  gtk_label_set_text (self->choose_label, label);
}

static void
begin_check (ScoutBrandChooserPage *self,
             guint                  index)
{
  ScoutBrandPageCard *card = g_ptr_array_index (self->cards, index);
  g_autoptr(ScoutBrandPage) page = g_object_ref (g_ptr_array_index (self->pages, index));

  g_object_set_data (G_OBJECT (card), CHECK_AGAIN_KEY, NULL);
  scout_brand_page_card_set_facebook_status (card, SCOUT_STATUS_BUSY, _("Checking"));
  scout_brand_page_card_set_footer (card, NULL, NULL);
  g_signal_emit (self, signals[SIGNAL_CHECK], 0, page);
}

/* A card's button signs in again, unless only the check itself failed. */
static void
card_action_cb (ScoutBrandChooserPage *self,
                ScoutBrandPageCard    *card)
{
  guint index = 0;

  if (g_object_get_data (G_OBJECT (card), CHECK_AGAIN_KEY) == NULL
      || !g_ptr_array_find (self->cards, card, &index))
    {
      g_signal_emit (self, signals[SIGNAL_SIGN_IN], 0);
      return;
    }

  begin_check (self, index);
}

static void
show_access (ScoutBrandPageCard *card,
             ScoutAccess         instagram,
             ScoutAccess         facebook)
{
  gboolean is_missing = instagram == SCOUT_ACCESS_PERMISSION_MISSING
                        || facebook == SCOUT_ACCESS_PERMISSION_MISSING;

  if (instagram == SCOUT_ACCESS_READY)
    /* Only the Instagram marketplace itself could tell more, and Scout does not ask it yet. */
    scout_brand_page_card_set_instagram_status (card, SCOUT_STATUS_NEUTRAL, _("Linked"));
  else if (instagram == SCOUT_ACCESS_NO_INSTAGRAM)
    scout_brand_page_card_set_instagram_status (card, SCOUT_STATUS_NEUTRAL, _("Not available"));
  else if (instagram == SCOUT_ACCESS_NO_TOKEN)
    scout_brand_page_card_set_instagram_status (card, SCOUT_STATUS_WARNING, _("No access"));
  else
    scout_brand_page_card_set_instagram_status (card, SCOUT_STATUS_WARNING,
                                                _("Permission missing"));

  if (facebook == SCOUT_ACCESS_READY)
    scout_brand_page_card_set_facebook_status (card, SCOUT_STATUS_OK, _("Ready"));
  else if (facebook == SCOUT_ACCESS_NO_TOKEN)
    scout_brand_page_card_set_facebook_status (card, SCOUT_STATUS_WARNING, _("No access"));
  else
    scout_brand_page_card_set_facebook_status (card, SCOUT_STATUS_WARNING, _("Permission missing"));

  if (facebook == SCOUT_ACCESS_NO_TOKEN)
    scout_brand_page_card_set_footer (card, _("Facebook gave no access to this Page."),
                                      _("Grant access"));
  else if (is_missing)
    scout_brand_page_card_set_footer (card, _("A permission was not granted at sign-in."),
                                      _("Grant access"));
  scout_brand_page_card_set_selectable (card, facebook == SCOUT_ACCESS_READY);
}

static void
add_card (ScoutBrandChooserPage *self,
          const ScoutAccount    *account,
          ScoutBrandPage        *page)
{
  const ScoutBrandPageFields *fields = scout_brand_page_get_fields (page);
  ScoutBrandPageCard *card = SCOUT_BRAND_PAGE_CARD (scout_brand_page_card_new ());
  g_autofree char *subtitle = dup_subtitle (fields);
  const ScoutPagePicture picture = {
    fields->picture_url, PORTRAIT_SIZE, PORTRAIT_SIZE,
    (ScoutPagePictureFunc) scout_brand_page_card_set_portrait
  };
  guint index = self->cards->len;

  scout_brand_page_card_set_name (card, fields->name);
  scout_brand_page_card_set_subtitle (card, subtitle);
  scout_brand_page_card_set_handle (card, fields->instagram_username);
  if (index > 0)
    scout_brand_page_card_set_group (card, g_ptr_array_index (self->cards, 0));
  show_access (card,
               scout_account_get_instagram_access (account, page),
               scout_account_get_facebook_access (account, page));

  g_signal_connect_object (card, "notify::selected", G_CALLBACK (update_choice), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "action", G_CALLBACK (card_action_cb), self, G_CONNECT_SWAPPED);
  if (self->pictures != NULL)
    scout_page_pictures_load (self->pictures, &picture, GTK_WIDGET (card), self->cancellable);

  g_ptr_array_add (self->pages, g_object_ref (page));
  g_ptr_array_add (self->cards, g_object_ref_sink (card));
}

/* Two columns are filled in turn; in a narrow window there is one, in Meta's order. */
static void
place_cards (ScoutBrandChooserPage *self)
{
  gboolean narrow = FALSE;

  g_object_get (self->frame, "narrow", &narrow, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->second_column), !narrow);
  for (guint i = 0; i < self->cards->len; i++)
    {
      GtkWidget *card = g_ptr_array_index (self->cards, i);
      GtkWidget *parent = gtk_widget_get_parent (card);

      if (parent != NULL)
        gtk_box_remove (GTK_BOX (parent), card);
      scout_brand_page_card_set_narrow (SCOUT_BRAND_PAGE_CARD (card), narrow);
      gtk_box_append (narrow || i % 2 == 0 ? self->first_column : self->second_column, card);
    }
}

/* The card may have gone while the Page was checked. */
static ScoutBrandPageCard *
find_card (ScoutBrandChooserPage *self,
           ScoutBrandPage        *page)
{
  guint index = 0;

  if (!g_ptr_array_find (self->pages, page, &index))
    return NULL;

  return g_ptr_array_index (self->cards, index);
}

static void
begin_checks (ScoutBrandChooserPage *self,
              const ScoutAccount    *account)
{
  for (guint i = 0; i < MIN (self->pages->len, MAX_CHECKS); i++)
    {
      ScoutBrandPage *page = g_ptr_array_index (self->pages, i);

      if (scout_account_get_facebook_access (account, page) != SCOUT_ACCESS_READY)
        continue;
      begin_check (self, i);
    }
}

/* A check that itself failed says nothing against the Page, but why and what to do. */
static void
show_failed_check (ScoutBrandPageCard *card,
                   const GError       *error)
{
  ScoutErrorWording wording = scout_error_wording_get (error);
  gboolean can_retry = wording.remedy == SCOUT_ERROR_REMEDY_RETRY;

  g_object_set_data (G_OBJECT (card), CHECK_AGAIN_KEY, GINT_TO_POINTER (can_retry));
  scout_brand_page_card_set_facebook_status (card, SCOUT_STATUS_NEUTRAL, _("Not checked"));
  scout_brand_page_card_set_footer (card, wording.title, wording.action_label);
}

/* Returns whether the Page may still be chosen. */
static gboolean
show_check (ScoutBrandPageCard *card,
            const GError       *error)
{
  if (error == NULL)
    scout_brand_page_card_set_facebook_status (card, SCOUT_STATUS_OK, _("Ready"));
  else if (g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_PERMISSION))
    {
      scout_brand_page_card_set_facebook_status (card, SCOUT_STATUS_WARNING,
                                                 _("Permission missing"));
      scout_brand_page_card_set_footer (card,
                                        _("Facebook creator discovery was not granted at sign-in."),
                                        _("Grant access"));
      return FALSE;
    }
  else if (g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_ELIGIBLE))
    {
      scout_brand_page_card_set_facebook_status (card, SCOUT_STATUS_ERROR, _("Not eligible"));
      return FALSE;
    }
  else
    show_failed_check (card, error);

  return TRUE;
}

static void
remove_cards (ScoutBrandChooserPage *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();

  for (guint i = 0; i < self->cards->len; i++)
    {
      GtkWidget *card = g_ptr_array_index (self->cards, i);

      gtk_box_remove (GTK_BOX (gtk_widget_get_parent (card)), card);
    }
  g_ptr_array_set_size (self->cards, 0);
  g_ptr_array_set_size (self->pages, 0);
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
}

static void
select_card (ScoutBrandChooserPage *self,
             const ScoutAccount    *account,
             const char            *selected_id)
{
  ScoutBrandPageCard *first_ready = NULL;
  ScoutBrandPageCard *wanted = NULL;

  for (guint i = 0; i < self->pages->len; i++)
    {
      ScoutBrandPage *page = g_ptr_array_index (self->pages, i);

      if (scout_account_get_facebook_access (account, page) != SCOUT_ACCESS_READY)
        continue;
      if (first_ready == NULL)
        first_ready = g_ptr_array_index (self->cards, i);
      if (g_strcmp0 (scout_brand_page_get_fields (page)->id, selected_id) == 0)
        wanted = g_ptr_array_index (self->cards, i);
    }

  if (wanted == NULL)
    wanted = first_ready;
  if (wanted != NULL)
    scout_brand_page_card_set_selected (wanted, TRUE);
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
  gboolean needs_sign_in = self->remedy == SCOUT_ERROR_REMEDY_SIGN_IN;

  g_signal_emit (self, signals[needs_sign_in ? SIGNAL_SIGN_IN : SIGNAL_RETRY], 0);
}

static void
scout_brand_chooser_page_dispose (GObject *object)
{
  ScoutBrandChooserPage *self = SCOUT_BRAND_CHOOSER_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->cards, g_ptr_array_unref);
  g_clear_pointer (&self->pages, g_ptr_array_unref);
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
   *
   * Asks whether @page may search, which is answered by scout_brand_chooser_page_show_check().
   */
  signals[SIGNAL_CHECK] = g_signal_new ("check", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, SCOUT_TYPE_BRAND_PAGE);

  /**
   * ScoutBrandChooserPage::chosen:
   * @self: the page
   * @page: the Page
   *
   * The person wants to search as @page, which may search.
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, SCOUT_TYPE_BRAND_PAGE);

  /**
   * ScoutBrandChooserPage::sign-in:
   * @self: the page
   *
   * The person wants to sign in again, to grant more or to tick a Page.
   */
  signals[SIGNAL_SIGN_IN] = g_signal_new ("sign-in", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);

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
   * The person wants no Page now.
   */
  signals[SIGNAL_CANCELLED] = g_signal_new ("cancelled", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                            NULL, G_TYPE_NONE, 0);
}

static void
scout_brand_chooser_page_class_init (ScoutBrandChooserPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_brand_chooser_page_dispose;
  install_signals (G_TYPE_FROM_CLASS (klass));

  g_type_ensure (SCOUT_TYPE_ONBOARDING_FRAME);
  g_type_ensure (SCOUT_TYPE_STATE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, frame);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, reload_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, stack);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, state_view);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, first_column);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, second_column);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, count_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, choose_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandChooserPage, choose_label);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, retry_cb);
  gtk_widget_class_bind_template_callback (widget_class, state_action_cb);
  gtk_widget_class_bind_template_callback (widget_class, scout_brand_chooser_page_choose);
}

static void
scout_brand_chooser_page_init (ScoutBrandChooserPage *self)
{
  self->pages = g_ptr_array_new_with_free_func (g_object_unref);
  self->cards = g_ptr_array_new_with_free_func (g_object_unref);
  self->cancellable = g_cancellable_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
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
scout_brand_chooser_page_show_loading (ScoutBrandChooserPage *self)
{
  g_return_if_fail (SCOUT_IS_BRAND_CHOOSER_PAGE (self));

  remove_cards (self);
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
  select_card (self, account, selected_id);
  update_choice (self);
  gtk_stack_set_visible_child_name (self->stack, "pages");
  gtk_widget_grab_focus (self->choose_button);
  begin_checks (self, account);
}

void
scout_brand_chooser_page_show_check (ScoutBrandChooserPage *self,
                                     ScoutBrandPage        *page,
                                     const GError          *error)
{
  ScoutBrandPageCard *card;

  g_return_if_fail (SCOUT_IS_BRAND_CHOOSER_PAGE (self));
  g_return_if_fail (SCOUT_IS_BRAND_PAGE (page));

  card = find_card (self, page);
  if (card == NULL || show_check (card, error))
    return;

  scout_brand_page_card_set_selected (card, FALSE);
  scout_brand_page_card_set_selectable (card, FALSE);
  update_choice (self);
}

void
scout_brand_chooser_page_choose (ScoutBrandChooserPage *self)
{
  int index;

  g_return_if_fail (SCOUT_IS_BRAND_CHOOSER_PAGE (self));

  index = find_selected (self);
  if (index >= 0)
    {
      g_autoptr(ScoutBrandPage) page = g_object_ref (g_ptr_array_index (self->pages,
                                                                        (guint) index));

      g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, page);
    }
}
