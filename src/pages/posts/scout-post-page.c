/* scout-post-page.c: one post, with figures and comments.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows what a list knows of a post at once, and asks for figures and comments in parallel, each of
 * which fails and comes back by itself. Only a post that nobody knows, or that may not be seen, has
 * a page of explanation instead. Everything under way belongs to one loader, which ends it with the
 * post that is shown. */

#include "config.h"

#include "scout-post-page.h"

#include "scout-brand-wording.h"
#include "scout-breakpoint-bin.h"
#include "scout-error-wording.h"
#include "scout-held-focus.h"
#include "scout-merge.h"
#include "scout-page-failure.h"
#include "scout-post-board.h"
#include "scout-post-fields.h"
#include "scout-post-finder.h"
#include "scout-post-loader.h"
#include "scout-post-state.h"
#include "scout-scroll-place.h"
#include "scout-tooltip.h"
#include "scout-web-address.h"

#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-post-page.ui"
/* What comes sooner is not waited for: it would only flicker. */
#define WAITING_DELAY_MS 300

struct _ScoutPostPage
{
  AdwBin parent_instance;

  ScoutMarketplace *marketplace; /* (owned) (nullable) */
  ScoutContent *post;            /* (owned) (nullable) */
  ScoutCreator *creator;         /* (owned) (nullable) */
  ScoutPostLoader *loader;       /* (owned) */
  guint waiting_id;

  ScoutBreakpointBin *bin;
  AdwWindowTitle *window_title;
  GtkWidget *back_button;
  GtkStack *stack;
  ScoutPageFailure *failure;
  ScoutPostBoard *board;
};

G_DEFINE_FINAL_TYPE (ScoutPostPage, scout_post_page, ADW_TYPE_BIN)

enum
{
  SIGNAL_CREATOR_ACTIVATED,
  SIGNAL_TOLD,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
update_actions (ScoutPostPage *self)
{
  const char *address = self->post != NULL ? scout_content_get_url (self->post) : NULL;
  gboolean can_open = scout_web_address_is_safe (address);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "post.open", can_open);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "post.copy-link", can_open);
}

static void
show_page (ScoutPostPage *self,
           const char    *name)
{
  g_clear_handle_id (&self->waiting_id, g_source_remove);
  gtk_stack_set_visible_child_name (self->stack, name);
}

static void
show_post (ScoutPostPage *self)
{
  g_autofree char *title = scout_post_fields_dup_title (self->post);

  adw_window_title_set_title (self->window_title, title);
  scout_tooltip_set (GTK_WIDGET (self->window_title), title);
  scout_post_board_show (self->board, self->post, self->creator);
  update_actions (self);
  show_page (self, "post");
}

static void
show_error (ScoutPostPage *self,
            const GError  *error)
{
  scout_post_state_show_error (error, self->failure);
  adw_window_title_set_title (self->window_title, _("Post"));
  adw_window_title_set_subtitle (self->window_title, "");
  show_page (self, "state");
}

static void
load_part (ScoutPostPage    *self,
           ScoutContentPart  part)
{
  scout_post_loader_load (self->loader, self->marketplace, part, self->creator);
}

static void
load_figures (ScoutPostPage *self)
{
  scout_post_board_show_loading (self->board, SCOUT_CONTENT_PART_INSIGHTS);
  load_part (self, SCOUT_CONTENT_PART_INSIGHTS);
}

static void
load_comments (ScoutPostPage *self)
{
  scout_post_board_show_loading (self->board, SCOUT_CONTENT_PART_COMMENTS);
  load_part (self, SCOUT_CONTENT_PART_COMMENTS);
}

/* A post that comes with its creator has come with all that there is. */
static void
load_rest (ScoutPostPage *self)
{
  if (!scout_marketplace_supports_content (self->marketplace))
    {
      scout_post_board_show_figures (self->board, self->post, self->post, NULL);
      return;
    }

  load_figures (self);
  load_comments (self);
}

/* What an answer about one part of a post does not have stays as it was told before. */
static void
keep (ScoutPostPage *self,
      ScoutContent  *answer)
{
  g_autoptr(ScoutContent) known = g_steal_pointer (&self->post);

  if (known != NULL && scout_marketplace_supports_content (self->marketplace))
    self->post = scout_merge_content (answer, known);
  else
    self->post = g_object_ref (answer);
}

/* A post that was looked up is worth further calls only now. */
static void
take_post (ScoutPostPage *self,
           ScoutContent  *answer)
{
  gboolean is_new = self->post == NULL;

  keep (self, answer);
  show_post (self);
  if (is_new)
    load_rest (self);
}

/* Where posts come with their creator, figures are renewed with all the rest. A post that has
 * become too old for the lists meanwhile stays as they told it. */
static void
show_insights (ScoutPostPage *self,
               ScoutContent  *answer, /* (nullable) */
               const GError  *error)  /* (nullable) */
{
  gboolean comes_whole = !scout_marketplace_supports_content (self->marketplace);
  g_autofree char *reason = error != NULL ? scout_error_wording_dup_line (error) : NULL;

  if (answer != NULL && comes_whole)
    take_post (self, answer);
  else if (answer != NULL)
    keep (self, answer);
  if (g_error_matches (error, SCOUT_POST_FINDER_ERROR, SCOUT_POST_FINDER_ERROR_UNLISTED))
    {
      scout_post_board_show_figures (self->board, self->post, self->post, NULL);
      return;
    }

  scout_post_board_show_figures (self->board, self->post, answer, error);
  if (answer == NULL && comes_whole && scout_content_get_n_insights (self->post) > 0)
    g_signal_emit (self, signals[SIGNAL_TOLD], 0, reason);
}

/* A part has come, or will not. */
static void
part_loaded_cb (ScoutPostPage *self,
                guint          part,
                ScoutContent  *answer, /* (nullable) */
                const GError  *error)  /* (nullable) */
{
  if (answer == NULL && (self->post == NULL || scout_page_failure_ends_page (error)))
    {
      show_error (self, error);
      return;
    }

  switch ((ScoutContentPart) part)
    {
    case SCOUT_CONTENT_PART_INSIGHTS:
      show_insights (self, answer, error);
      break;
    case SCOUT_CONTENT_PART_COMMENTS:
      scout_post_board_show_comments (self->board, answer, error);
      break;
    case SCOUT_CONTENT_PART_POST:
    default:
      /* What cannot be renewed stays as the list told it. */
      if (answer != NULL)
        take_post (self, answer);
      break;
    }
}

static gboolean
waiting_cb (gpointer user_data)
{
  ScoutPostPage *self = user_data;

  self->waiting_id = 0;
  scout_post_state_show_loading (self->failure);
  gtk_stack_set_visible_child_name (self->stack, "state");
  return G_SOURCE_REMOVE;
}

static void
load_post (ScoutPostPage *self)
{
  show_page (self, "nothing");
  adw_window_title_set_title (self->window_title, _("Post"));
  adw_window_title_set_subtitle (self->window_title, "");
  self->waiting_id = g_timeout_add (WAITING_DELAY_MS, waiting_cb, self);
  load_part (self, SCOUT_CONTENT_PART_POST);
}

/* Lets go of the post before and of the calls for it. */
static void
begin (ScoutPostPage *self,
       const char    *id) /* (nullable) */
{
  scout_post_loader_set_post (self->loader, id);
  g_clear_handle_id (&self->waiting_id, g_source_remove);
  scout_page_failure_stop (self->failure);
  g_clear_object (&self->post);
  g_clear_object (&self->creator);
  scout_post_board_show (self->board, NULL, NULL);
  scout_scroll_place_restore (GTK_WIDGET (self), 0.0);
  update_actions (self);
}

static void
narrow_changed_cb (ScoutPostPage *self)
{
  gboolean is_narrow = scout_breakpoint_bin_get_narrow (self->bin);

  if (is_narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  scout_post_board_set_narrow (self->board, is_narrow);
}

static void
back_cb (ScoutPostPage *self)
{
  g_signal_emit_by_name (self, "back");
}

static void
creator_activated_cb (ScoutPostPage *self,
                      ScoutCreator  *creator)
{
  g_signal_emit (self, signals[SIGNAL_CREATOR_ACTIVATED], 0, creator);
}

static void
retry_cb (ScoutPostPage *self,
          guint          part)
{
  if (scout_post_page_get_id (self) == NULL)
    return;

  if (part == SCOUT_CONTENT_PART_COMMENTS)
    load_comments (self);
  else
    load_figures (self);
}

/* The button goes, and what comes is all of the page. */
static void
failure_retry_cb (ScoutPostPage *self)
{
  gtk_widget_grab_focus (self->back_button);
  scout_post_page_refresh (self);
}

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  scout_web_address_open (widget, scout_content_get_url (SCOUT_POST_PAGE (widget)->post));
}

static void
copy_link_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget),
                          scout_content_get_url (SCOUT_POST_PAGE (widget)->post));
  g_signal_emit (widget, signals[SIGNAL_TOLD], 0, _("Link copied"));
}

static void
scout_post_page_dispose (GObject *object)
{
  ScoutPostPage *self = SCOUT_POST_PAGE (object);

  if (self->loader != NULL)
    scout_post_loader_set_post (self->loader, NULL);
  g_clear_object (&self->loader);
  g_clear_handle_id (&self->waiting_id, g_source_remove);
  g_clear_object (&self->post);
  g_clear_object (&self->creator);
  g_clear_object (&self->marketplace);
  /* The bin's own child is a template child too: both would unparent it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_POST_PAGE);

  G_OBJECT_CLASS (scout_post_page_parent_class)->dispose (object);
}

static void
install_signals (GType type)
{
  /**
   * ScoutPostPage::creator-activated:
   * @self: the page
   * @creator: whose post it is; only an id where nothing else is known
   *
   * The person wants to see the creator of the post.
   */
  signals[SIGNAL_CREATOR_ACTIVATED] = g_signal_new ("creator-activated", type, G_SIGNAL_RUN_LAST, 0,
                                                    NULL, NULL, NULL, G_TYPE_NONE, 1,
                                                    SCOUT_TYPE_CREATOR);

  /**
   * ScoutPostPage::told:
   * @self: the page
   * @text: what has happened, in plain words
   *
   * Something has happened that is not seen, as with figures that could not be renewed.
   */
  signals[SIGNAL_TOLD] = g_signal_new ("told", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
scout_post_page_class_init (ScoutPostPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_post_page_dispose;
  install_signals (G_TYPE_FROM_CLASS (klass));

  g_type_ensure (SCOUT_TYPE_BREAKPOINT_BIN);
  g_type_ensure (SCOUT_TYPE_POST_BOARD);
  scout_page_failure_install (widget_class);
  gtk_widget_class_install_action (widget_class, "post.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "post.copy-link", NULL, copy_link_action);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostPage, bin);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostPage, back_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostPage, stack);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostPage, failure);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostPage, board);
  gtk_widget_class_bind_template_callback (widget_class, narrow_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, creator_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, retry_cb);
  gtk_widget_class_bind_template_callback (widget_class, failure_retry_cb);
}

static void
scout_post_page_init (ScoutPostPage *self)
{
  self->loader = scout_post_loader_new ();
  g_signal_connect_object (self->loader, "loaded", G_CALLBACK (part_loaded_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_init_template (GTK_WIDGET (self));
  scout_page_failure_set_page (self->failure, GTK_WIDGET (self));
  update_actions (self);
}

void
scout_post_page_set_services (ScoutPostPage      *self,
                              ScoutMarketplace   *marketplace,
                              ScoutPictureSource *pictures,
                              ScoutKeeper        *keeper)
{
  g_return_if_fail (SCOUT_IS_POST_PAGE (self));
  g_return_if_fail (marketplace == NULL || SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures));

  g_set_object (&self->marketplace, marketplace);
  scout_post_board_set_services (self->board, marketplace, pictures, keeper);
}

void
scout_post_page_set_brand_page (ScoutPostPage  *self,
                                ScoutBrandPage *brand_page)
{
  g_return_if_fail (SCOUT_IS_POST_PAGE (self));
  g_return_if_fail (brand_page == NULL || SCOUT_IS_BRAND_PAGE (brand_page));

  scout_brand_wording_set_brand (GTK_WIDGET (self),
                                 brand_page != NULL ? scout_brand_page_get_fields (brand_page)->name
                                                    : NULL);
  scout_post_board_set_brand_page (self->board, brand_page);
}

static void
show (ScoutPostPage *self,
      ScoutContent  *post,    /* (nullable) */
      ScoutCreator  *creator) /* (nullable) */
{
  begin (self, post != NULL && self->marketplace != NULL ? scout_content_get_id (post) : NULL);
  if (scout_post_page_get_id (self) == NULL)
    return;

  g_set_object (&self->post, post);
  g_set_object (&self->creator, creator);
  show_post (self);
  load_rest (self);
}

static void
show_id (ScoutPostPage *self,
         const char    *id,
         ScoutCreator  *creator) /* (nullable) */
{
  begin (self, id);
  g_set_object (&self->creator, creator);
  load_post (self);
}

static gboolean
is_loading (GtkWidget *page)
{
  return scout_post_page_is_loading (SCOUT_POST_PAGE (page));
}

void
scout_post_page_show (ScoutPostPage *self,
                      ScoutContent  *post,
                      ScoutCreator  *creator)
{
  g_return_if_fail (SCOUT_IS_POST_PAGE (self));
  g_return_if_fail (post == NULL || SCOUT_IS_CONTENT (post));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  show (self, post, creator);
  if (scout_post_page_get_id (self) != NULL)
    gtk_widget_grab_focus (self->back_button);
}

void
scout_post_page_show_id (ScoutPostPage *self,
                         const char    *id,
                         ScoutCreator  *creator)
{
  g_return_if_fail (SCOUT_IS_POST_PAGE (self));
  g_return_if_fail (id != NULL && *id != '\0');
  g_return_if_fail (self->marketplace != NULL);
  g_return_if_fail (creator != NULL || scout_marketplace_supports_content (self->marketplace));

  show_id (self, id, creator);
  gtk_widget_grab_focus (self->back_button);
}

void
scout_post_page_refresh (ScoutPostPage *self)
{
  g_autoptr(ScoutContent) post = NULL;
  g_autoptr(ScoutCreator) creator = NULL;
  g_autofree char *id = g_strdup (scout_post_page_get_id (self));
  double scroll;

  g_return_if_fail (SCOUT_IS_POST_PAGE (self));

  if (id == NULL)
    return;

  scout_post_finder_forget (self->marketplace, id, self->creator);
  scout_post_board_try_again (self->board);
  g_set_object (&creator, self->creator);
  scroll = scout_scroll_place_get (GTK_WIDGET (self));
  if (!scout_held_focus_keep (GTK_WIDGET (self), self->back_button, is_loading))
    gtk_widget_grab_focus (self->back_button);
  if (g_set_object (&post, self->post))
    show (self, post, creator);
  else
    show_id (self, id, creator);
  if (post != NULL && scout_marketplace_supports_content (self->marketplace))
    load_part (self, SCOUT_CONTENT_PART_POST);
  else if (post != NULL && creator != NULL)
    load_figures (self);
  scout_scroll_place_restore (GTK_WIDGET (self), scroll);
}

ScoutContent *
scout_post_page_get_post (ScoutPostPage *self)
{
  g_return_val_if_fail (SCOUT_IS_POST_PAGE (self), NULL);

  return self->post;
}

const char *
scout_post_page_get_id (ScoutPostPage *self)
{
  g_return_val_if_fail (SCOUT_IS_POST_PAGE (self), NULL);

  return scout_post_loader_get_id (self->loader);
}

gboolean
scout_post_page_is_loading (ScoutPostPage *self)
{
  g_return_val_if_fail (SCOUT_IS_POST_PAGE (self), FALSE);

  return scout_post_loader_is_loading (self->loader);
}
