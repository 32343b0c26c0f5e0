/* hostile-site.c: a site that tries everything, and a neighbour that nobody may contact.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The page links, frames, prefetches and preconnects the neighbour, by its address and by a name
 * that nobody knows but a proxy, which the neighbour is as well. What scripts find out they report
 * by asking for a path below /report/.
 */

#include "config.h"

#include "hostile-site.h"

#include <glib/gstdio.h>
#include <libsoup/soup.h>
#include <string.h>

static const char page[] =
  "<!DOCTYPE html><title>Hostile</title>"
  "<link rel=\"preconnect\" href=\"http://127.0.0.1:%u/\">"
  "<link rel=\"dns-prefetch\" href=\"http://127.0.0.1:%u/\">"
  "<link rel=\"prefetch\" href=\"http://127.0.0.1:%u/prefetch\">"
  "<link rel=\"preconnect\" href=\"https://" HOSTILE_SITE_NAME "/\">"
  "<link rel=\"dns-prefetch\" href=\"https://" HOSTILE_SITE_NAME "/\">"
  "<link rel=\"prefetch\" href=\"https://" HOSTILE_SITE_NAME "/prefetch\">"
  "<iframe src=\"https://" HOSTILE_SITE_NAME "/frame\"></iframe>"
  "<a id=\"named\" href=\"https://" HOSTILE_SITE_NAME "/link\">link</a>"
  "<iframe src=\"http://127.0.0.1:%u/frame\"></iframe>"
  "<a id=\"same\" href=\"http://127.0.0.1:%u/link\">link</a>"
  "<a id=\"window\" target=\"_blank\" href=\"http://127.0.0.1:%u/window\">window</a>"
  "<a id=\"ping\" ping=\"http://127.0.0.1:%u/ping\" href=\"#here\">ping</a>"
  "<form id=\"form\" method=\"post\" action=\"http://127.0.0.1:%u/form\"></form>"
  "<a id=\"file\" href=\"file:///etc/passwd\">file</a>"
  "<a id=\"download\" href=\"/download.bin\">download</a>"
  "<script>addEventListener('load', () => fetch('/report/ready'));</script>";

struct _HostileSite
{
  SoupServer *server; /* (owned) */
  guint port;
  char *url;
  SoupServerListenOptions listen_options;
  gboolean is_online;
  GHashTable *asked; /* (owned) of paths */
  guint n_cookies;

  GSocketService *neighbour; /* (owned) */
  guint neighbour_port;
  guint n_contacts;
  GPtrArray *hosts;          /* (owned) (element-type utf8) */
  GCancellable *cancellable; /* (owned): of what the neighbour reads */
};

#define LONGEST_LINE 256

typedef struct
{
  HostileSite *site;
  GSocketConnection *connection; /* (owned) */
  char line[LONGEST_LINE + 1];
} Contact;

static void
send_page (HostileSite       *self,
           SoupServerMessage *message)
{
  guint p = self->neighbour_port;
  char *body = g_strdup_printf (page, p, p, p, p, p, p, p, p);

  soup_message_headers_append (soup_server_message_get_response_headers (message), "Set-Cookie",
                               "session=1; Max-Age=1000000");
  soup_server_message_set_status (message, 200, NULL);
  soup_server_message_set_response (message, "text/html; charset=utf-8", SOUP_MEMORY_TAKE, body,
                                    strlen (body));
}

static const char unavailable[] =
  "<!DOCTYPE html><title>Facebook</title>"
  "<h1>Facebook is not available on this browser</h1><p>To continue, get another one.</p>";

static void
request_cb (SoupServer        *server,
            SoupServerMessage *message,
            const char        *path,
            GHashTable        *query,
            gpointer           user_data)
{
  HostileSite *self = user_data;
  SoupMessageHeaders *headers = soup_server_message_get_request_headers (message);

  g_hash_table_add (self->asked, g_strdup (path));
  if (soup_message_headers_get_one (headers, "Cookie") != NULL)
    self->n_cookies++;

  if (g_str_equal (path, "/dialog"))
    {
      send_page (self, message);
    }
  else if (g_str_equal (path, HOSTILE_SITE_UNAVAILABLE))
    {
      soup_server_message_set_status (message, 200, NULL);
      soup_server_message_set_response (message, "text/html", SOUP_MEMORY_STATIC, unavailable,
                                        strlen (unavailable));
    }
  else if (g_str_equal (path, "/download.bin"))
    {
      soup_server_message_set_status (message, 200, NULL);
      soup_server_message_set_response (message, "application/octet-stream", SOUP_MEMORY_STATIC,
                                        "MZ", 2);
    }
  else
    {
      soup_server_message_set_status (message, 204, NULL);
    }
}

/* "CONNECT host:443 HTTP/1.1"; whoever wants anything else wants it of the neighbour. */
static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autofree Contact *contact = user_data;
  g_autoptr (GSocketConnection) connection = contact->connection;
  g_auto (GStrv) words = NULL;

  if (g_input_stream_read_finish (G_INPUT_STREAM (source), result, NULL) <= 0)
    return;

  words = g_strsplit (contact->line, " ", 3);
  if (g_strcmp0 (words[0], "CONNECT") == 0)
    g_ptr_array_add (contact->site->hosts, g_strdup (words[1]));
}

static gboolean
contact_cb (GSocketService    *service,
            GSocketConnection *connection,
            GObject           *source,
            gpointer           user_data)
{
  HostileSite *self = user_data;
  Contact *contact = g_new0 (Contact, 1);

  self->n_contacts++;
  contact->site = self;
  contact->connection = g_object_ref (connection);
  g_input_stream_read_async (g_io_stream_get_input_stream (G_IO_STREAM (connection)),
                             contact->line, LONGEST_LINE, G_PRIORITY_DEFAULT, self->cancellable,
                             read_cb, contact);

  return TRUE;
}

void
hostile_site_set_online (HostileSite *self,
                         gboolean     is_online)
{
  g_autoptr (GError) error = NULL;
  g_autoslist (GUri) uris = NULL;

  if (is_online == self->is_online)
    return;

  self->is_online = is_online;
  if (!is_online)
    {
      soup_server_disconnect (self->server);
      return;
    }

  g_assert_true (soup_server_listen_local (self->server, self->port, self->listen_options,
                                           &error));
  uris = soup_server_get_uris (self->server);
  self->port = (guint) g_uri_get_port (uris->data);
}

/* Made anew each time, so that no key lies in the tree. */
static GTlsCertificate *
make_certificate (void)
{
  static const char * const command[] = {
    "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
    "-nodes", "-days", "30", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
    "-keyout", "key.pem", "-out", "certificate.pem", NULL
  };
  g_autofree char *directory = g_dir_make_tmp ("scout-certificate-XXXXXX", NULL);
  g_autofree char *key_path = g_build_filename (directory, "key.pem", NULL);
  g_autofree char *path = g_build_filename (directory, "certificate.pem", NULL);
  GTlsCertificate *certificate = NULL;

  if (g_spawn_sync (directory, (char **) command, NULL,
                    G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL,
                    NULL, NULL, NULL, NULL, NULL, NULL))
    certificate = g_tls_certificate_new_from_files (path, key_path, NULL);

  g_unlink (path);
  g_unlink (key_path);
  g_rmdir (directory);

  return certificate;
}

static HostileSite *
start (GTlsCertificate *certificate)
{
  HostileSite *self = g_new0 (HostileSite, 1);
  g_autoptr (GInetAddress) loopback = g_inet_address_new_loopback (G_SOCKET_FAMILY_IPV4);
  g_autoptr (GSocketAddress) address = g_inet_socket_address_new (loopback, 0);
  g_autoptr (GSocketAddress) effective = NULL;

  self->asked = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->hosts = g_ptr_array_new_with_free_func (g_free);
  self->cancellable = g_cancellable_new ();
  self->neighbour = g_socket_service_new ();
  g_assert_true (g_socket_listener_add_address (G_SOCKET_LISTENER (self->neighbour), address,
                                                G_SOCKET_TYPE_STREAM, G_SOCKET_PROTOCOL_TCP, NULL,
                                                &effective, NULL));
  self->neighbour_port = g_inet_socket_address_get_port (G_INET_SOCKET_ADDRESS (effective));
  g_signal_connect (self->neighbour, "incoming", G_CALLBACK (contact_cb), self);

  self->server = soup_server_new (NULL, NULL);
  self->listen_options = SOUP_SERVER_LISTEN_IPV4_ONLY;
  if (certificate != NULL)
    {
      soup_server_set_tls_certificate (self->server, certificate);
      self->listen_options |= SOUP_SERVER_LISTEN_HTTPS;
    }
  soup_server_add_handler (self->server, NULL, request_cb, self, NULL);
  hostile_site_set_online (self, TRUE);
  self->url = g_strdup_printf ("%s://127.0.0.1:%u/dialog", certificate != NULL ? "https" : "http",
                               self->port);

  return self;
}

HostileSite *
hostile_site_new (void)
{
  return start (NULL);
}

HostileSite *
hostile_site_new_self_signed (void)
{
  g_autoptr (GTlsCertificate) certificate = make_certificate ();

  return certificate != NULL ? start (certificate) : NULL;
}

void
hostile_site_free (HostileSite *self)
{
  soup_server_disconnect (self->server);
  g_clear_object (&self->server);
  g_socket_service_stop (self->neighbour);
  g_socket_listener_close (G_SOCKET_LISTENER (self->neighbour));
  g_clear_object (&self->neighbour);
  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  g_ptr_array_unref (self->hosts);
  g_clear_pointer (&self->asked, g_hash_table_unref);
  g_free (self->url);
  g_free (self);
}

const char *
hostile_site_get_url (HostileSite *self)
{
  return self->url;
}

gboolean
hostile_site_was_asked (HostileSite *self,
                        const char  *path)
{
  return g_hash_table_contains (self->asked, path);
}

guint
hostile_site_get_n_cookies (HostileSite *self)
{
  return self->n_cookies;
}

guint
hostile_site_get_n_contacts (HostileSite *self)
{
  return self->n_contacts;
}

char *
hostile_site_dup_proxy (HostileSite *self)
{
  return g_strdup_printf ("http://127.0.0.1:%u", self->neighbour_port);
}

GPtrArray *
hostile_site_get_hosts (HostileSite *self)
{
  return self->hosts;
}
