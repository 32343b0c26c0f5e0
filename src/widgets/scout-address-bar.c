/* scout-address-bar.c: shows which site a web view shows.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * So that people see to whom they give their password: the host stands out, and a lock or a
 * warning stands before it. An address may carry a token or a code; user name, fragment and the
 * values of the query are thrown away before anything is stored, shown or copied. Hosts are shown
 * in ASCII, so that look-alike letters give themselves away. Main thread only.
 */

#include "config.h"

#include "scout-address-bar.h"

#include "scout-tooltip.h"
#include "scout-widgets.h"
#include "scout-widgets-private.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define MAX_HOST_CHARS 24

struct _ScoutAddressBar
{
  GtkWidget parent_instance;

  char *uri; /* (owned) (nullable): without anything secret */
  gboolean trusted;

  GtkBox *box;
  GtkImage *image;
  GtkLabel *scheme_label;
  GtkLabel *host_label;
  GtkLabel *rest_label;
};

typedef enum
{
  PROP_URI = 1,
  PROP_TRUSTED,
} ScoutAddressBarProperty;

static GParamSpec *props[PROP_TRUSTED + 1];

G_DEFINE_FINAL_TYPE (ScoutAddressBar, scout_address_bar, GTK_TYPE_WIDGET)

/* What the bar says of a site. */
typedef struct
{
  const char *icon_name;
  const char *css_class; /* (nullable) */
  const char *sentence;
} SiteTrust;

static const SiteTrust trust_known = {
  "channel-secure-symbolic", "trusted", N_("This is the site that it claims to be.")
};
static const SiteTrust trust_unknown = {
  "dialog-warning-symbolic", "untrusted", N_("Do not enter a password here.")
};
static const SiteTrust trust_local = {
  "computer-symbolic", NULL, N_("A sample page on this computer.")
};

/* What never leaves the computer needs no lock, and deserves none. */
static gboolean
is_local (const char *uri)
{
  return uri != NULL
         && (g_str_has_prefix (uri, "http://127.0.0.1:")
             || g_str_has_prefix (uri, "http://[::1]:"));
}

static void
update_trust (ScoutAddressBar *self)
{
  const SiteTrust *trust = self->trusted ? &trust_known : &trust_unknown;

  if (is_local (self->uri))
    trust = &trust_local;

  gtk_image_set_from_icon_name (self->image, trust->icon_name);
  gtk_widget_remove_css_class (GTK_WIDGET (self->image), "trusted");
  gtk_widget_remove_css_class (GTK_WIDGET (self->image), "untrusted");
  if (trust->css_class != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->image), trust->css_class);
  scout_tooltip_set (GTK_WIDGET (self->image), _(trust->sentence));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->uri != NULL ? self->uri : "",
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, _(trust->sentence),
                                  -1);
}

static void
show (ScoutAddressBar *self,
      const char      *scheme,
      const char      *host,
      const char      *rest)
{
  gboolean is_long;

  _scout_widgets_show_text (self->scheme_label, scheme);
  _scout_widgets_show_text (self->host_label, host);
  /* What comes after the host gives way first. A host that is too long loses its beginning, because
   * its end says whose it is. */
  is_long = host != NULL && strlen (host) > MAX_HOST_CHARS;
  gtk_label_set_ellipsize (self->host_label, is_long ? PANGO_ELLIPSIZE_START
                                                     : PANGO_ELLIPSIZE_NONE);
  gtk_label_set_width_chars (self->host_label, is_long ? MAX_HOST_CHARS : -1);
  _scout_widgets_show_text (self->rest_label, rest);
  scout_tooltip_set (GTK_WIDGET (self->rest_label), rest);
  update_trust (self);
}

/* "a=1&b=2&c" becomes "?a=…&b=…&c=…". */
static void
append_query (GString    *rest,
              const char *query)
{
  g_auto(GStrv) pairs = g_strsplit (query, "&", -1);

  for (gsize i = 0; pairs[i] != NULL; i++)
    {
      pairs[i][strcspn (pairs[i], "=")] = '\0';
      g_string_append_printf (rest, "%c%s=…", i == 0 ? '?' : '&', pairs[i]);
    }
}

static char *
dup_host (GUri *uri)
{
  const char *host = g_uri_get_host (uri);

  if (host == NULL)
    return g_strdup ("");
  if (strchr (host, ':') != NULL)
    return g_uri_get_port (uri) > 0 ? g_strdup_printf ("[%s]:%d", host, g_uri_get_port (uri))
                                    : g_strdup_printf ("[%s]", host);
  if (g_uri_get_port (uri) > 0)
    return g_strdup_printf ("%s:%d", host, g_uri_get_port (uri));

  return g_strdup (host);
}

static gboolean
copy_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  g_autofree char *display = scout_address_bar_dup_display (SCOUT_ADDRESS_BAR (widget));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), display);
  return GDK_EVENT_STOP;
}

static void
scout_address_bar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SCOUT_TYPE_ADDRESS_BAR);
  _scout_widgets_unparent_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (scout_address_bar_parent_class)->dispose (object);
}

static void
scout_address_bar_finalize (GObject *object)
{
  ScoutAddressBar *self = SCOUT_ADDRESS_BAR (object);

  g_clear_pointer (&self->uri, g_free);

  G_OBJECT_CLASS (scout_address_bar_parent_class)->finalize (object);
}

static void
scout_address_bar_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  ScoutAddressBar *self = SCOUT_ADDRESS_BAR (object);

  switch ((ScoutAddressBarProperty) prop_id)
    {
    case PROP_URI:
      g_value_set_string (value, scout_address_bar_get_uri (self));
      break;
    case PROP_TRUSTED:
      g_value_set_boolean (value, scout_address_bar_get_trusted (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_address_bar_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  ScoutAddressBar *self = SCOUT_ADDRESS_BAR (object);

  switch ((ScoutAddressBarProperty) prop_id)
    {
    case PROP_URI:
      scout_address_bar_set_uri (self, g_value_get_string (value));
      break;
    case PROP_TRUSTED:
      scout_address_bar_set_trusted (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_address_bar_class_init (ScoutAddressBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = scout_address_bar_dispose;
  object_class->finalize = scout_address_bar_finalize;
  object_class->get_property = scout_address_bar_get_property;
  object_class->set_property = scout_address_bar_set_property;

  /**
   * ScoutAddressBar:uri:
   *
   * (nullable): the address as it is shown; what is set loses user name, fragment and query values.
   */
  props[PROP_URI] = g_param_spec_string ("uri", NULL, NULL, NULL, flags);

  /**
   * ScoutAddressBar:trusted:
   *
   * Whether the address is where passwords belong.
   */
  props[PROP_TRUSTED] = g_param_spec_boolean ("trusted", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  scout_widgets_init ();
  gtk_widget_class_set_template_from_resource (widget_class,
                                               SCOUT_WIDGETS_RESOURCE ("scout-address-bar.ui"));
  gtk_widget_class_bind_template_child (widget_class, ScoutAddressBar, box);
  gtk_widget_class_bind_template_child (widget_class, ScoutAddressBar, image);
  gtk_widget_class_bind_template_child (widget_class, ScoutAddressBar, scheme_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutAddressBar, host_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutAddressBar, rest_label);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, copy_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Insert, GDK_CONTROL_MASK, copy_cb, NULL);
  gtk_widget_class_set_css_name (widget_class, "addressbar");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
scout_address_bar_init (ScoutAddressBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* Addresses read from left to right everywhere. */
  gtk_widget_set_direction (GTK_WIDGET (self->box), GTK_TEXT_DIR_LTR);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->box));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_direction (child, GTK_TEXT_DIR_LTR);
  show (self, "", "", "");
}

GtkWidget *
scout_address_bar_new (void)
{
  return g_object_new (SCOUT_TYPE_ADDRESS_BAR, NULL);
}

gboolean
scout_address_bar_get_trusted (ScoutAddressBar *self)
{
  g_return_val_if_fail (SCOUT_IS_ADDRESS_BAR (self), FALSE);

  return self->trusted;
}

void
scout_address_bar_set_trusted (ScoutAddressBar *self,
                               gboolean         trusted)
{
  g_return_if_fail (SCOUT_IS_ADDRESS_BAR (self));

  trusted = !!trusted;
  if (self->trusted == trusted)
    return;

  self->trusted = trusted;
  update_trust (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TRUSTED]);
}

const char *
scout_address_bar_get_uri (ScoutAddressBar *self)
{
  g_return_val_if_fail (SCOUT_IS_ADDRESS_BAR (self), NULL);

  return self->uri;
}

void
scout_address_bar_set_uri (ScoutAddressBar *self,
                           const char      *uri)
{
  g_autoptr(GUri) parsed = NULL;
  g_autoptr(GString) rest = g_string_new (NULL);
  g_autofree char *scheme = NULL;
  g_autofree char *host = NULL;
  g_autofree char *safe_rest = NULL;
  g_autofree char *display = NULL;

  g_return_if_fail (SCOUT_IS_ADDRESS_BAR (self));

  if (uri != NULL)
    parsed = g_uri_parse (uri, G_URI_FLAGS_ENCODED | G_URI_FLAGS_PARSE_RELAXED, NULL);
  if (parsed != NULL)
    {
      host = dup_host (parsed);
      scheme = g_strconcat (g_uri_get_scheme (parsed), *host != '\0' ? "://" : ":", NULL);
      g_string_append (rest, g_uri_get_path (parsed));
      if (g_uri_get_query (parsed) != NULL)
        append_query (rest, g_uri_get_query (parsed));
      safe_rest = scout_wording_inline (rest->str);
      display = g_strconcat (scheme, host, safe_rest, NULL);
    }

  if (!_scout_widgets_set_string (&self->uri, display))
    return;

  /* Without an address there is nothing to read and to copy. */
  gtk_widget_set_focusable (GTK_WIDGET (self), self->uri != NULL);
  show (self, scheme, host, safe_rest);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_URI]);
}

char *
scout_address_bar_dup_display (ScoutAddressBar *self)
{
  g_return_val_if_fail (SCOUT_IS_ADDRESS_BAR (self), NULL);

  return g_strdup (self->uri != NULL ? self->uri : "");
}
