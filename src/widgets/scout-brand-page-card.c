/* scout-brand-page-card.c: a Page to search as.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Picture, name, what the Page may search and why not, and what to do about it. A click anywhere
 * above the footer chooses the Page; for keys and assistive technology the radio button does. All
 * texts are foreign and plain. Main thread only.
 */

#include "config.h"

#include "scout-brand-page-card.h"

#include "scout-artwork.h"
#include "scout-tooltip.h"
#include "scout-widgets.h"
#include "scout-widgets-private.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

/* Where the name begins, in pixels: the picture and the gap beside it. */
#define NAME_X 62

struct _ScoutBrandPageCard
{
  GtkWidget parent_instance;

  char *name;     /* (owned) (nullable) */
  char *subtitle; /* (owned) (nullable) */
  char *handle;   /* (owned) (nullable) */
  gboolean selected;

  ScoutArtwork *artwork;
  GtkLabel *name_label;
  GtkLabel *subtitle_label;
  GtkWidget *states;
  GtkLabel *handle_label;
  GtkCheckButton *radio;
  ScoutStatusPill *instagram_pill;
  ScoutStatusPill *facebook_pill;
  GtkButton *help_button;
  GtkBox *footer;
  GtkBox *footer_row;
  GtkLabel *footer_label;
  GtkButton *footer_button;
};

typedef enum
{
  PROP_PAGE_NAME = 1,
  PROP_SUBTITLE,
  PROP_HANDLE,
  PROP_SELECTED,
} ScoutBrandPageCardProperty;

static GParamSpec *props[PROP_SELECTED + 1];

enum
{
  SIGNAL_ACTION,
  SIGNAL_HELP,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutBrandPageCard, scout_brand_page_card, GTK_TYPE_WIDGET)

static void
update (ScoutBrandPageCard *self)
{
  g_autofree char *name = scout_wording_inline (self->name);
  g_autofree char *subtitle = scout_wording_inline (self->subtitle);
  g_autofree char *handle = scout_wording_inline (self->handle);
  g_autofree char *at_handle = *handle != '\0' ? g_strconcat ("@", handle, NULL) : NULL;

  gtk_label_set_text (self->name_label, name);
  scout_tooltip_set (GTK_WIDGET (self->name_label), name);
  _scout_widgets_show_text (self->subtitle_label, subtitle);
  gtk_label_set_text (self->handle_label,
                      at_handle != NULL ? at_handle : _("No Instagram account linked"));
  scout_artwork_set_subject (self->artwork, self->name, self->name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  _scout_widgets_describe (GTK_WIDGET (self->footer_button), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->radio),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle,
                                  -1);
}

static void
update_selected (ScoutBrandPageCard *self)
{
  if (self->selected)
    gtk_widget_add_css_class (GTK_WIDGET (self), "selected");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "selected");
  gtk_check_button_set_active (self->radio, self->selected);
}

static void
toggled_cb (ScoutBrandPageCard *self)
{
  scout_brand_page_card_set_selected (self, gtk_check_button_get_active (self->radio));
}

static void
pressed_cb (ScoutBrandPageCard *self)
{
  if (gtk_widget_is_sensitive (GTK_WIDGET (self->radio)))
    scout_brand_page_card_set_selected (self, TRUE);
}

static void
help_clicked_cb (ScoutBrandPageCard *self)
{
  g_signal_emit (self, signals[SIGNAL_HELP], 0);
}

static void
footer_clicked_cb (ScoutBrandPageCard *self)
{
  g_signal_emit (self, signals[SIGNAL_ACTION], 0);
}

static void
scout_brand_page_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SCOUT_TYPE_BRAND_PAGE_CARD);
  _scout_widgets_unparent_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (scout_brand_page_card_parent_class)->dispose (object);
}

static void
scout_brand_page_card_finalize (GObject *object)
{
  ScoutBrandPageCard *self = SCOUT_BRAND_PAGE_CARD (object);

  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->subtitle, g_free);
  g_clear_pointer (&self->handle, g_free);

  G_OBJECT_CLASS (scout_brand_page_card_parent_class)->finalize (object);
}

static void
scout_brand_page_card_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  ScoutBrandPageCard *self = SCOUT_BRAND_PAGE_CARD (object);

  switch ((ScoutBrandPageCardProperty) prop_id)
    {
    case PROP_PAGE_NAME:
      g_value_set_string (value, scout_brand_page_card_get_name (self));
      break;
    case PROP_SUBTITLE:
      g_value_set_string (value, scout_brand_page_card_get_subtitle (self));
      break;
    case PROP_HANDLE:
      g_value_set_string (value, scout_brand_page_card_get_handle (self));
      break;
    case PROP_SELECTED:
      g_value_set_boolean (value, scout_brand_page_card_get_selected (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_brand_page_card_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  ScoutBrandPageCard *self = SCOUT_BRAND_PAGE_CARD (object);

  switch ((ScoutBrandPageCardProperty) prop_id)
    {
    case PROP_PAGE_NAME:
      scout_brand_page_card_set_name (self, g_value_get_string (value));
      break;
    case PROP_SUBTITLE:
      scout_brand_page_card_set_subtitle (self, g_value_get_string (value));
      break;
    case PROP_HANDLE:
      scout_brand_page_card_set_handle (self, g_value_get_string (value));
      break;
    case PROP_SELECTED:
      scout_brand_page_card_set_selected (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_brand_page_card_class_init (ScoutBrandPageCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = scout_brand_page_card_dispose;
  object_class->finalize = scout_brand_page_card_finalize;
  object_class->get_property = scout_brand_page_card_get_property;
  object_class->set_property = scout_brand_page_card_set_property;

  /**
   * ScoutBrandPageCard:page-name:
   *
   * (nullable): what the Page is called, foreign plain text.
   */
  props[PROP_PAGE_NAME] = g_param_spec_string ("page-name", NULL, NULL, NULL, flags);

  /**
   * ScoutBrandPageCard:subtitle:
   *
   * (nullable): its category and followers, plain text.
   */
  props[PROP_SUBTITLE] = g_param_spec_string ("subtitle", NULL, NULL, NULL, flags);

  /**
   * ScoutBrandPageCard:handle:
   *
   * (nullable): its Instagram handle without "@"; %NULL if no account is linked.
   */
  props[PROP_HANDLE] = g_param_spec_string ("handle", NULL, NULL, NULL, flags);

  /**
   * ScoutBrandPageCard:selected:
   *
   * Whether the Page is chosen.
   */
  props[PROP_SELECTED] = g_param_spec_boolean ("selected", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * ScoutBrandPageCard::action:
   * @self: the widget
   *
   * Emitted when the button in the footer is pressed.
   */
  signals[SIGNAL_ACTION] = g_signal_new ("action", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ScoutBrandPageCard::help:
   * @self: the widget
   *
   * The person wants to know more, as the link offers.
   */
  signals[SIGNAL_HELP] = g_signal_new ("help", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  scout_widgets_init ();
  gtk_widget_class_set_template_from_resource (widget_class,
                                               SCOUT_WIDGETS_RESOURCE ("scout-brand-page-card.ui"));
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandPageCard, artwork);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandPageCard, name_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandPageCard, subtitle_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandPageCard, states);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandPageCard, handle_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandPageCard, radio);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandPageCard, instagram_pill);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandPageCard, facebook_pill);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandPageCard, help_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandPageCard, footer);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandPageCard, footer_row);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandPageCard, footer_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutBrandPageCard, footer_button);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, help_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, footer_clicked_cb);
  gtk_widget_class_set_css_name (widget_class, "brandpagecard");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
scout_brand_page_card_init (ScoutBrandPageCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  update (self);
}

GtkWidget *
scout_brand_page_card_new (void)
{
  return g_object_new (SCOUT_TYPE_BRAND_PAGE_CARD, NULL);
}

const char *
scout_brand_page_card_get_name (ScoutBrandPageCard *self)
{
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE_CARD (self), NULL);

  return self->name;
}

void
scout_brand_page_card_set_name (ScoutBrandPageCard *self,
                                const char         *name)
{
  g_return_if_fail (SCOUT_IS_BRAND_PAGE_CARD (self));

  if (!_scout_widgets_set_string (&self->name, name))
    return;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PAGE_NAME]);
}

const char *
scout_brand_page_card_get_subtitle (ScoutBrandPageCard *self)
{
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE_CARD (self), NULL);

  return self->subtitle;
}

void
scout_brand_page_card_set_subtitle (ScoutBrandPageCard *self,
                                    const char         *subtitle)
{
  g_return_if_fail (SCOUT_IS_BRAND_PAGE_CARD (self));

  if (!_scout_widgets_set_string (&self->subtitle, subtitle))
    return;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SUBTITLE]);
}

const char *
scout_brand_page_card_get_handle (ScoutBrandPageCard *self)
{
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE_CARD (self), NULL);

  return self->handle;
}

void
scout_brand_page_card_set_handle (ScoutBrandPageCard *self,
                                  const char         *handle)
{
  g_return_if_fail (SCOUT_IS_BRAND_PAGE_CARD (self));

  if (!_scout_widgets_set_string (&self->handle, handle))
    return;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HANDLE]);
}

gboolean
scout_brand_page_card_get_selected (ScoutBrandPageCard *self)
{
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE_CARD (self), FALSE);

  return self->selected;
}

void
scout_brand_page_card_set_selected (ScoutBrandPageCard *self,
                                    gboolean            selected)
{
  g_return_if_fail (SCOUT_IS_BRAND_PAGE_CARD (self));

  selected = !!selected;
  if (self->selected == selected)
    return;

  self->selected = selected;
  update_selected (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

void
scout_brand_page_card_set_group (ScoutBrandPageCard *self,
                                 ScoutBrandPageCard *other)
{
  g_return_if_fail (SCOUT_IS_BRAND_PAGE_CARD (self));
  g_return_if_fail (other == NULL || SCOUT_IS_BRAND_PAGE_CARD (other));
  g_return_if_fail (self != other);

  gtk_check_button_set_group (self->radio, other != NULL ? other->radio : NULL);
}

void
scout_brand_page_card_set_selectable (ScoutBrandPageCard *self,
                                      gboolean            selectable)
{
  g_return_if_fail (SCOUT_IS_BRAND_PAGE_CARD (self));

  gtk_widget_set_sensitive (GTK_WIDGET (self->radio), selectable);
}

void
scout_brand_page_card_set_portrait (ScoutBrandPageCard *self,
                                    GdkTexture         *portrait)
{
  g_return_if_fail (SCOUT_IS_BRAND_PAGE_CARD (self));

  scout_artwork_set_texture (self->artwork, portrait);
}

static void
set_status (ScoutStatusPill *pill,
            ScoutStatusKind  kind,
            const char      *label)
{
  scout_status_pill_set_kind (pill, kind);
  scout_status_pill_set_label (pill, label);
  /* "Not available" is neutral and still is no success: it gets a sign of its own. */
  scout_status_pill_set_icon_name (pill, kind == SCOUT_STATUS_NEUTRAL
                                           ? "action-unavailable-symbolic" : NULL);
}

void
scout_brand_page_card_set_instagram_status (ScoutBrandPageCard *self,
                                            ScoutStatusKind     kind,
                                            const char         *label)
{
  g_return_if_fail (SCOUT_IS_BRAND_PAGE_CARD (self));

  set_status (self->instagram_pill, kind, label);
}

void
scout_brand_page_card_set_facebook_status (ScoutBrandPageCard *self,
                                           ScoutStatusKind     kind,
                                           const char         *label)
{
  g_return_if_fail (SCOUT_IS_BRAND_PAGE_CARD (self));

  set_status (self->facebook_pill, kind, label);
}

void
scout_brand_page_card_set_footer (ScoutBrandPageCard *self,
                                  const char         *text,
                                  const char         *action_label)
{
  g_return_if_fail (SCOUT_IS_BRAND_PAGE_CARD (self));

  gtk_label_set_text (self->footer_label, text != NULL ? text : "");
  _scout_widgets_show_button (self->footer_button, action_label);
  gtk_widget_set_visible (GTK_WIDGET (self->footer), text != NULL);
}

void
scout_brand_page_card_set_footer_tooltip (ScoutBrandPageCard *self,
                                          const char         *tooltip)
{
  g_return_if_fail (SCOUT_IS_BRAND_PAGE_CARD (self));

  scout_tooltip_set (GTK_WIDGET (self->footer_label), tooltip);
}

void
scout_brand_page_card_set_help (ScoutBrandPageCard *self,
                                const char         *label,
                                const char         *tooltip)
{
  g_return_if_fail (SCOUT_IS_BRAND_PAGE_CARD (self));

  _scout_widgets_show_button (self->help_button, label);
  scout_tooltip_set (GTK_WIDGET (self->help_button), tooltip);
}

void
scout_brand_page_card_set_narrow (ScoutBrandPageCard *self,
                                  gboolean            is_narrow)
{
  g_return_if_fail (SCOUT_IS_BRAND_PAGE_CARD (self));

  gtk_widget_set_margin_start (self->states, is_narrow ? 0 : NAME_X);
  /* What a button offers takes half of a narrow card in some languages. */
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->footer_row),
                                  is_narrow ? GTK_ORIENTATION_VERTICAL
                                            : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_halign (GTK_WIDGET (self->footer_button),
                         is_narrow ? GTK_ALIGN_END : GTK_ALIGN_FILL);
}
