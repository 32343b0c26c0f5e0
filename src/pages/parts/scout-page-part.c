/* scout-page-part.c: a part of a page that loads, fails and comes back by itself.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the parts of the creator's page and of the post's page have in common: a title, and below it
 * either the content or why there is none. Asks nobody: who owns the part loads, and says what came
 * of it. What stands in the place of the content is made when it is first needed. */

#include "config.h"

#include "scout-page-part.h"

#include "scout-error-wording.h"
#include "scout-held-place.h"
#include "scout-panel.h"
#include "scout-phrases.h"
#include "scout-row-layout.h"
#include "scout-spoken.h"

#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-page-part.ui"
/* What comes sooner is not waited for: it would only flicker. */
#define WAITING_DELAY_MS 300

struct _ScoutPagePart
{
  AdwBin parent_instance;

  ScoutPagePartState state;
  ScoutErrorRemedy remedy;
  GError *error; /* (owned) (nullable) */
  ScoutStateView *state_view; /* (nullable): until it is first shown */
  guint waiting_id;

  GtkBox *head;
  ScoutRowLayout *head_layout;
  GtkLabel *title_label;
  GtkLabel *caption_label;
  AdwBin *end_slot;
  GtkStack *stack;
  AdwBin *state_slot;
  AdwBin *placeholder_slot;
  AdwBin *content_slot;
};

typedef enum
{
  PROP_TITLE = 1,
  PROP_CAPTION,
  PROP_CONTENT,
  PROP_PLACEHOLDER,
  PROP_END,
  PROP_STATE,
} ScoutPagePartProperty;

static GParamSpec *props[PROP_STATE + 1];

static guint retry_signal;

G_DEFINE_ENUM_TYPE (ScoutPagePartState, scout_page_part_state,
                    G_DEFINE_ENUM_VALUE (SCOUT_PAGE_PART_LOADING, "loading"),
                    G_DEFINE_ENUM_VALUE (SCOUT_PAGE_PART_READY, "ready"),
                    G_DEFINE_ENUM_VALUE (SCOUT_PAGE_PART_EMPTY, "empty"),
                    G_DEFINE_ENUM_VALUE (SCOUT_PAGE_PART_LOCKED, "locked"),
                    G_DEFINE_ENUM_VALUE (SCOUT_PAGE_PART_FAILED, "failed"))

G_DEFINE_FINAL_TYPE (ScoutPagePart, scout_page_part, ADW_TYPE_BIN)

static void
update_head (ScoutPagePart *self)
{
  if (self->head == NULL)
    return;

  gtk_widget_set_visible (GTK_WIDGET (self->head),
                          gtk_widget_get_visible (GTK_WIDGET (self->title_label))
                          || gtk_widget_get_visible (GTK_WIDGET (self->caption_label))
                          || gtk_widget_get_visible (GTK_WIDGET (self->end_slot)));
}

/* Returns whether the label has changed. */
static gboolean
show_text (ScoutPagePart *self,
           GtkLabel      *label,
           const char    *text) /* (nullable) */
{
  const char *shown = text != NULL ? text : "";

  if (g_str_equal (gtk_label_get_text (label), shown))
    return FALSE;

  scout_spoken_set_text (label, shown);
  gtk_widget_set_visible (GTK_WIDGET (label), *shown != '\0');
  update_head (self);
  return TRUE;
}

static void
action_cb (ScoutPagePart *self)
{
  if (self->remedy == SCOUT_ERROR_REMEDY_SIGN_IN)
    gtk_widget_activate_action (GTK_WIDGET (self), "page.sign-in", NULL);
  else if (self->remedy == SCOUT_ERROR_REMEDY_CHOOSE_PAGE)
    gtk_widget_activate_action (GTK_WIDGET (self), "page.choose-page", NULL);
  else
    g_signal_emit (self, retry_signal, 0);
}

static void
ensure_state_view (ScoutPagePart *self)
{
  GtkWidget *view = NULL;

  if (self->state_view != NULL)
    return;

  view = scout_state_view_new ();
  self->state_view = SCOUT_STATE_VIEW (view);
  /* A part that takes all the room there is looks like a page, and scrolls by itself. */
  if (!gtk_widget_get_vexpand (GTK_WIDGET (self)))
    scout_state_view_make_compact (self->state_view);
  scout_state_view_set_subject (self->state_view, scout_page_part_get_title (self));
  g_signal_connect_object (view, "action", G_CALLBACK (action_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->state_slot, view);
}

static void
set_state (ScoutPagePart      *self,
           ScoutPagePartState  state,
           const char         *stack_page)
{
  gboolean has_changed = self->state != state;

  g_clear_handle_id (&self->waiting_id, g_source_remove);
  /* Who asks again does not wait for the end of a limit any more. */
  if (self->state_view != NULL && state != SCOUT_PAGE_PART_FAILED)
    scout_state_view_set_countdown (self->state_view, 0);
  if (state != SCOUT_PAGE_PART_FAILED)
    g_clear_error (&self->error);
  self->state = state;
  scout_held_place_show (self->stack, stack_page);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY,
                               state == SCOUT_PAGE_PART_LOADING, -1);
  if (has_changed)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
}

static gboolean
waiting_cb (gpointer user_data)
{
  ScoutPagePart *self = user_data;

  self->waiting_id = 0;
  if (adw_bin_get_child (self->placeholder_slot) != NULL)
    {
      scout_held_place_show (self->stack, SCOUT_HELD_PLACE_SHAPE);
      return G_SOURCE_REMOVE;
    }

  ensure_state_view (self);
  scout_state_view_set_kind (self->state_view, SCOUT_STATE_LOADING);
  scout_state_view_set_title (self->state_view, _("Loading…"));
  scout_state_view_set_description (self->state_view, NULL);
  scout_state_view_set_action_label (self->state_view, NULL);
  scout_state_view_set_details (self->state_view, NULL, 0, 0, NULL);
  scout_state_view_set_extra (self->state_view, NULL);
  scout_held_place_show (self->stack, "state");
  return G_SOURCE_REMOVE;
}

static void
show_nothing (ScoutPagePart      *self,
              ScoutPagePartState  state,
              const char         *title,
              const char         *description) /* (nullable) */
{
  ensure_state_view (self);
  scout_state_view_set_kind (self->state_view, SCOUT_STATE_EMPTY);
  scout_state_view_set_icon_name (self->state_view,
                                  state == SCOUT_PAGE_PART_LOCKED ? "changes-prevent-symbolic"
                                                                  : NULL);
  scout_state_view_set_title (self->state_view, title);
  scout_state_view_set_description (self->state_view, description);
  scout_state_view_set_action_label (self->state_view, NULL);
  scout_state_view_set_details (self->state_view, NULL, 0, 0, NULL);
  scout_state_view_set_extra (self->state_view, NULL);
  set_state (self, state, "state");
}

static void
scout_page_part_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  scout_panel_frame_snapshot (widget, snapshot);
  GTK_WIDGET_CLASS (scout_page_part_parent_class)->snapshot (widget, snapshot);
}

static void
scout_page_part_dispose (GObject *object)
{
  ScoutPagePart *self = SCOUT_PAGE_PART (object);

  g_clear_handle_id (&self->waiting_id, g_source_remove);
  g_clear_error (&self->error);
  self->state_view = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_PAGE_PART);

  G_OBJECT_CLASS (scout_page_part_parent_class)->dispose (object);
}

static void
scout_page_part_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  ScoutPagePart *self = SCOUT_PAGE_PART (object);

  switch ((ScoutPagePartProperty) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, scout_page_part_get_title (self));
      break;
    case PROP_CAPTION:
      g_value_set_string (value, scout_page_part_get_caption (self));
      break;
    case PROP_CONTENT:
      g_value_set_object (value, scout_page_part_get_content (self));
      break;
    case PROP_PLACEHOLDER:
      g_value_set_object (value, scout_page_part_get_placeholder (self));
      break;
    case PROP_END:
      g_value_set_object (value, scout_page_part_get_end (self));
      break;
    case PROP_STATE:
      g_value_set_enum (value, (int) scout_page_part_get_state (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_page_part_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  ScoutPagePart *self = SCOUT_PAGE_PART (object);

  switch ((ScoutPagePartProperty) prop_id)
    {
    case PROP_TITLE:
      scout_page_part_set_title (self, g_value_get_string (value));
      break;
    case PROP_CAPTION:
      scout_page_part_set_caption (self, g_value_get_string (value));
      break;
    case PROP_CONTENT:
      scout_page_part_set_content (self, g_value_get_object (value));
      break;
    case PROP_PLACEHOLDER:
      scout_page_part_set_placeholder (self, g_value_get_object (value));
      break;
    case PROP_END:
      scout_page_part_set_end (self, g_value_get_object (value));
      break;
    case PROP_STATE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * ScoutPagePart:title:
   *
   * What the part shows, a few words, plain text.
   */
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);

  /**
   * ScoutPagePart:caption:
   *
   * The small words beside the title, plain text.
   */
  props[PROP_CAPTION] = g_param_spec_string ("caption", NULL, NULL, "", flags);

  /**
   * ScoutPagePart:content:
   *
   * (nullable): what the part shows when it is ready.
   */
  props[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET, flags);

  /**
   * ScoutPagePart:placeholder:
   *
   * (nullable): what the part shows while it is loading, in the place of a spinner.
   */
  props[PROP_PLACEHOLDER] = g_param_spec_object ("placeholder", NULL, NULL, GTK_TYPE_WIDGET, flags);

  /**
   * ScoutPagePart:end:
   *
   * (nullable): what stands at the end of the line with the title.
   */
  props[PROP_END] = g_param_spec_object ("end", NULL, NULL, GTK_TYPE_WIDGET, flags);

  /**
   * ScoutPagePart:state:
   *
   * What the part shows below its title.
   */
  props[PROP_STATE] = g_param_spec_enum ("state", NULL, NULL, SCOUT_TYPE_PAGE_PART_STATE,
                                         SCOUT_PAGE_PART_LOADING,
                                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_page_part_class_init (ScoutPagePartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = scout_page_part_dispose;
  object_class->get_property = scout_page_part_get_property;
  object_class->set_property = scout_page_part_set_property;
  widget_class->snapshot = scout_page_part_snapshot;
  install_properties (object_class);

  /**
   * ScoutPagePart::retry:
   * @self: the part
   *
   * The person wants a part that failed to be asked for again, or a limit of calls has ended.
   */
  retry_signal = g_signal_new ("retry", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                               NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutPagePart, head);
  gtk_widget_class_bind_template_child (widget_class, ScoutPagePart, head_layout);
  gtk_widget_class_bind_template_child (widget_class, ScoutPagePart, title_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutPagePart, caption_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutPagePart, end_slot);
  gtk_widget_class_bind_template_child (widget_class, ScoutPagePart, stack);
  gtk_widget_class_bind_template_child (widget_class, ScoutPagePart, state_slot);
  gtk_widget_class_bind_template_child (widget_class, ScoutPagePart, placeholder_slot);
  gtk_widget_class_bind_template_child (widget_class, ScoutPagePart, content_slot);
}

static void
scout_page_part_init (ScoutPagePart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  scout_panel_frame_init (GTK_WIDGET (self));
  g_signal_connect_object (self->end_slot, "notify::visible", G_CALLBACK (update_head), self,
                           G_CONNECT_SWAPPED);
  update_head (self);
}

GtkWidget *
scout_page_part_new (const char *title)
{
  return g_object_new (SCOUT_TYPE_PAGE_PART, "title", title, NULL);
}

const char *
scout_page_part_get_title (ScoutPagePart *self)
{
  g_return_val_if_fail (SCOUT_IS_PAGE_PART (self), NULL);

  return gtk_label_get_text (self->title_label);
}

void
scout_page_part_set_title (ScoutPagePart *self,
                           const char    *title)
{
  g_return_if_fail (SCOUT_IS_PAGE_PART (self));

  if (!show_text (self, self->title_label, title))
    return;

  scout_spoken_tell (GTK_WIDGET (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title != NULL ? title : "");
  if (self->state_view != NULL)
    scout_state_view_set_subject (self->state_view, scout_page_part_get_title (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TITLE]);
}

const char *
scout_page_part_get_caption (ScoutPagePart *self)
{
  g_return_val_if_fail (SCOUT_IS_PAGE_PART (self), NULL);

  return gtk_label_get_text (self->caption_label);
}

void
scout_page_part_set_caption (ScoutPagePart *self,
                             const char    *caption)
{
  g_return_if_fail (SCOUT_IS_PAGE_PART (self));

  if (!show_text (self, self->caption_label, caption))
    return;

  scout_phrases_keep (self->caption_label);
  scout_spoken_tell (GTK_WIDGET (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                     caption != NULL ? caption : "");
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CAPTION]);
}

GtkWidget *
scout_page_part_get_content (ScoutPagePart *self)
{
  g_return_val_if_fail (SCOUT_IS_PAGE_PART (self), NULL);

  return adw_bin_get_child (self->content_slot);
}

void
scout_page_part_set_content (ScoutPagePart *self,
                             GtkWidget     *content)
{
  g_return_if_fail (SCOUT_IS_PAGE_PART (self));
  g_return_if_fail (content == NULL || GTK_IS_WIDGET (content));

  if (adw_bin_get_child (self->content_slot) == content)
    return;

  adw_bin_set_child (self->content_slot, content);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CONTENT]);
}

GtkWidget *
scout_page_part_get_placeholder (ScoutPagePart *self)
{
  g_return_val_if_fail (SCOUT_IS_PAGE_PART (self), NULL);

  return adw_bin_get_child (self->placeholder_slot);
}

void
scout_page_part_set_placeholder (ScoutPagePart *self,
                                 GtkWidget     *placeholder)
{
  g_return_if_fail (SCOUT_IS_PAGE_PART (self));
  g_return_if_fail (placeholder == NULL || GTK_IS_WIDGET (placeholder));

  if (adw_bin_get_child (self->placeholder_slot) == placeholder)
    return;

  adw_bin_set_child (self->placeholder_slot, placeholder);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLACEHOLDER]);
}

GtkWidget *
scout_page_part_get_end (ScoutPagePart *self)
{
  g_return_val_if_fail (SCOUT_IS_PAGE_PART (self), NULL);

  return adw_bin_get_child (self->end_slot);
}

void
scout_page_part_set_end (ScoutPagePart *self,
                         GtkWidget     *end)
{
  g_return_if_fail (SCOUT_IS_PAGE_PART (self));
  g_return_if_fail (end == NULL || GTK_IS_WIDGET (end));

  if (adw_bin_get_child (self->end_slot) == end)
    return;

  adw_bin_set_child (self->end_slot, end);
  gtk_widget_set_visible (GTK_WIDGET (self->end_slot), end != NULL);
  if (end != NULL)
    g_object_bind_property (end, "visible", self->end_slot, "visible", G_BINDING_SYNC_CREATE);
  update_head (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_END]);
}

void
scout_page_part_set_legend (ScoutPagePart *self,
                            GtkWidget     *legend)
{
  g_return_if_fail (SCOUT_IS_PAGE_PART (self));
  g_return_if_fail (GTK_IS_WIDGET (legend) && gtk_widget_get_parent (legend) == NULL);

  gtk_box_insert_child_after (self->head, legend, GTK_WIDGET (self->caption_label));
  scout_row_layout_set_straggler (self->head_layout, legend);
}

ScoutPagePartState
scout_page_part_get_state (ScoutPagePart *self)
{
  g_return_val_if_fail (SCOUT_IS_PAGE_PART (self), SCOUT_PAGE_PART_LOADING);

  return self->state;
}

void
scout_page_part_show_loading (ScoutPagePart *self)
{
  g_return_if_fail (SCOUT_IS_PAGE_PART (self));

  /* What was there holds the place until somebody waits: what stands below does not move when the
   * answer comes at once, which laying a placeholder out would delay. */
  set_state (self, SCOUT_PAGE_PART_LOADING, "nothing");
  scout_held_place_keep (self->stack);
  self->waiting_id = g_timeout_add (WAITING_DELAY_MS, waiting_cb, self);
}

void
scout_page_part_show_content (ScoutPagePart *self)
{
  g_return_if_fail (SCOUT_IS_PAGE_PART (self));

  set_state (self, SCOUT_PAGE_PART_READY, SCOUT_HELD_PLACE_CONTENT);
}

void
scout_page_part_show_empty (ScoutPagePart *self,
                            const char    *title,
                            const char    *description)
{
  g_return_if_fail (SCOUT_IS_PAGE_PART (self));
  g_return_if_fail (title != NULL);

  show_nothing (self, SCOUT_PAGE_PART_EMPTY, title, description);
}

void
scout_page_part_add_remedy (ScoutPagePart *self,
                            GtkWidget     *remedy)
{
  g_return_if_fail (SCOUT_IS_PAGE_PART (self));
  g_return_if_fail (GTK_IS_WIDGET (remedy));
  g_return_if_fail (self->state == SCOUT_PAGE_PART_EMPTY);

  scout_state_view_set_extra (self->state_view, remedy);
}

void
scout_page_part_show_locked (ScoutPagePart *self,
                             const char    *title,
                             const char    *description)
{
  g_return_if_fail (SCOUT_IS_PAGE_PART (self));
  g_return_if_fail (title != NULL);

  show_nothing (self, SCOUT_PAGE_PART_LOCKED, title, description);
}

void
scout_page_part_show_error (ScoutPagePart *self,
                            const GError  *error)
{
  g_return_if_fail (SCOUT_IS_PAGE_PART (self));
  g_return_if_fail (error != NULL);

  ensure_state_view (self);
  scout_state_view_set_extra (self->state_view, NULL);
  self->remedy = scout_error_wording_show (error, self->state_view);
  g_clear_error (&self->error);
  self->error = g_error_copy (error);
  set_state (self, SCOUT_PAGE_PART_FAILED, "state");
}

const GError *
scout_page_part_get_error (ScoutPagePart *self)
{
  g_return_val_if_fail (SCOUT_IS_PAGE_PART (self), NULL);

  return self->error;
}

void
scout_page_part_stop_waiting (ScoutPagePart *self)
{
  g_return_if_fail (SCOUT_IS_PAGE_PART (self));

  if (self->state_view != NULL)
    scout_state_view_set_countdown (self->state_view, 0);
}
