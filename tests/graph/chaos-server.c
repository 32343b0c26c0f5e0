/* chaos-server.c: a server on the loopback that misbehaves on request.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The failures of testing.md recipes 2 and 9, one path each. */

#include "config.h"

#include "chaos-server.h"

#include <string.h>
#include <sys/socket.h>

#define MIB (1024 * 1024)

/* What the bomb unpacks to; packed it is 200 kB. */
#define BOMB_MIB 200

/* Milliseconds between two bytes of `/drip`. */
#define DRIP_INTERVAL 10

static void
reply (SoupServerMessage *message,
       guint              status,
       const char        *type,
       const char        *body)
{
  soup_server_message_set_status (message, status, NULL);
  soup_server_message_set_response (message, type, SOUP_MEMORY_COPY, body, strlen (body));
}

static void
set_header (SoupServerMessage *message,
            const char        *name,
            const char        *value)
{
  soup_message_headers_append (soup_server_message_get_response_headers (message), name, value);
}

static void
serve_ok (ChaosServer       *self,
          SoupServerMessage *message)
{
  set_header (message, "X-App-Usage", "{\"call_count\":28,\"total_time\":25,\"total_cputime\":24}");
  set_header (message, "X-Business-Use-Case-Usage",
              "{\"1\":[{\"type\":\"pages\",\"call_count\":50,"
              "\"estimated_time_to_regain_access\":2}]}");
  set_header (message, "Retry-After", "7");
  set_header (message, "facebook-api-version", "v26.0");
  set_header (message, "Set-Cookie", "datr=x; Path=/");
  reply (message, 200, "application/json; charset=UTF-8", "{\"name\":\"Ada\"}");
}

static void
serve_empty (ChaosServer       *self,
             SoupServerMessage *message)
{
  soup_server_message_set_status (message, 204, NULL);
}

static void
serve_html (ChaosServer       *self,
            SoupServerMessage *message)
{
  reply (message, 502, "text/html", "<html><title>502 Bad Gateway</title></html>");
}

static void
serve_missing (ChaosServer       *self,
               SoupServerMessage *message)
{
  reply (message, 404, "text/plain", "no");
}

/* Meta's WWW-Authenticate does not follow the grammar of that header (conventions section 3). */
static void
serve_unauthorized (ChaosServer       *self,
                    SoupServerMessage *message)
{
  set_header (message, "WWW-Authenticate",
              "OAuth \"Facebook Platform\" \"invalid_token\" \"Error, \"of\" \\ sorts\"");
  set_header (message, "Retry-After", "Fri, 31 Dec 2027 23:59:59 GMT");
  set_header (message, "X-App-Usage", "{\"call_count\":");
  reply (message, 401, "application/json", "{\"error\":{\"code\":190,\"error_subcode\":463}}");
}

static void
serve_redirect (ChaosServer       *self,
                SoupServerMessage *message)
{
  soup_server_message_set_status (message, 302, NULL);
  if (self->location != NULL)
    set_header (message, "Location", self->location);
}

/* /hop/3 leads to /hop/2 and so on to /hop/0. */
static void
serve_hop (ChaosServer       *self,
           SoupServerMessage *message)
{
  const char *path = g_uri_get_path (soup_server_message_get_uri (message));
  int n = atoi (strrchr (path, '/') + 1);
  g_autofree char *next = g_strdup_printf ("%d", n - 1);

  if (n == 0)
    {
      reply (message, 200, "image/png", "pixels");
      return;
    }
  soup_server_message_set_status (message, 307, NULL);
  set_header (message, "Location", next);
}

static void
serve_stall (ChaosServer       *self,
             SoupServerMessage *message)
{
  soup_server_message_pause (message);
}

static gboolean
drip_cb (gpointer data)
{
  ChaosServer *self = g_object_get_data (data, "chaos-server");

  self->n_drips++;
  soup_message_body_append (soup_server_message_get_response_body (data), SOUP_MEMORY_STATIC, " ",
                            1);
  soup_server_message_unpause (data);
  return G_SOURCE_CONTINUE;
}

static void
drip_finished_cb (SoupServerMessage *message,
                  gpointer           user_data)
{
  ChaosServer *self = user_data;

  g_source_remove (GPOINTER_TO_UINT (g_hash_table_lookup (self->drips, message)));
  g_hash_table_remove (self->drips, message);
}

static void
serve_drip (ChaosServer       *self,
            SoupServerMessage *message)
{
  soup_server_message_set_status (message, 200, NULL);
  soup_message_headers_set_encoding (soup_server_message_get_response_headers (message),
                                     SOUP_ENCODING_CHUNKED);
  soup_message_body_set_accumulate (soup_server_message_get_response_body (message), FALSE);
  g_object_set_data (G_OBJECT (message), "chaos-server", self);
  g_hash_table_insert (self->drips, message,
                       GUINT_TO_POINTER (g_timeout_add (DRIP_INTERVAL, drip_cb, message)));
  g_signal_connect (message, "finished", G_CALLBACK (drip_finished_cb), self);
}

static void
serve_reset (ChaosServer       *self,
             SoupServerMessage *message)
{
  struct linger at_once = { 1, 0 };
  GSocket *socket = soup_server_message_get_socket (message);
  g_autoptr (GIOStream) stream = NULL;

  /* Closing without lingering sends RST instead of FIN. */
  setsockopt (g_socket_get_fd (socket), SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
  stream = soup_server_message_steal_connection (message);
  g_io_stream_close (stream, NULL, NULL);
}

static GIOStream *
write_raw (SoupServerMessage *message,
           const char        *text)
{
  GIOStream *stream = soup_server_message_steal_connection (message);

  g_output_stream_write_all (g_io_stream_get_output_stream (stream), text, strlen (text), NULL,
                             NULL, NULL);
  return stream;
}

static void
serve_short (ChaosServer       *self,
             SoupServerMessage *message)
{
  g_autoptr (GIOStream) stream = write_raw (message, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n"
                                                     "\r\n{\"data\":[");

  g_io_stream_close (stream, NULL, NULL);
}

static void
serve_half (ChaosServer       *self,
            SoupServerMessage *message)
{
  g_ptr_array_add (self->open_streams, write_raw (message, "HTTP/1.1 200 OK\r\n"
                                                           "Content-Length: 1000\r\n"
                                                           "\r\n{\"data\":["));
}

static void
serve_garbage (ChaosServer       *self,
               SoupServerMessage *message)
{
  g_autoptr (GIOStream) stream = write_raw (message, "\x16\x03\x01 not HTTP\r\n\r\n");

  g_io_stream_close (stream, NULL, NULL);
}

static void
serve_broken_gzip (ChaosServer       *self,
                   SoupServerMessage *message)
{
  set_header (message, "Content-Encoding", "gzip");
  reply (message, 200, "application/json", "{\"this is\":\"no gzip at all\"}");
}

static GBytes *
make_bomb (void)
{
  g_autoptr (GZlibCompressor) compressor = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, 9);
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr (GOutputStream) stream = g_converter_output_stream_new (memory,
                                                                    G_CONVERTER (compressor));
  g_autofree char *blank = g_strnfill (MIB, ' ');

  for (int i = 0; i < BOMB_MIB; i++)
    g_output_stream_write_all (stream, blank, MIB, NULL, NULL, NULL);
  g_output_stream_close (stream, NULL, NULL);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}

static void
serve_bomb (ChaosServer       *self,
            SoupServerMessage *message)
{
  if (self->bomb == NULL)
    self->bomb = make_bomb ();
  soup_server_message_set_status (message, 200, NULL);
  set_header (message, "Content-Encoding", "gzip");
  soup_message_body_append_bytes (soup_server_message_get_response_body (message), self->bomb);
}

static void
serve_bytes (SoupServerMessage *message,
             gsize              size)
{
  soup_server_message_set_status (message, 200, NULL);
  soup_server_message_set_response (message, "application/json", SOUP_MEMORY_TAKE,
                                    g_strnfill (size, ' '), size);
}

static void
serve_largest (ChaosServer       *self,
               SoupServerMessage *message)
{
  serve_bytes (message, 8 * MIB);
}

static void
serve_too_large (ChaosServer       *self,
                 SoupServerMessage *message)
{
  serve_bytes (message, 8 * MIB + 1);
}

static const struct
{
  const char *path;
  void (*serve) (ChaosServer       *self,
                 SoupServerMessage *message);
} routes[] = {
  { "/ok", serve_ok },
  { "/empty", serve_empty },
  { "/html", serve_html },
  { "/unauthorized", serve_unauthorized },
  { "/redirect", serve_redirect },
  { "/hop/", serve_hop },
  { "/stall", serve_stall },
  { "/drip", serve_drip },
  { "/reset", serve_reset },
  { "/short", serve_short },
  { "/half", serve_half },
  { "/garbage", serve_garbage },
  { "/broken-gzip", serve_broken_gzip },
  { "/bomb", serve_bomb },
  { "/largest", serve_largest },
  { "/too-large", serve_too_large },
  { "/", serve_missing },
};

static void
remember (ChaosServer       *self,
          SoupServerMessage *message)
{
  SoupMessageHeaders *headers = soup_server_message_get_request_headers (message);
  GString *lines = g_string_new (NULL);
  SoupMessageHeadersIter iter;
  const char *name = NULL;
  const char *value = NULL;

  self->n_requests++;
  g_ptr_array_add (self->uris, g_uri_to_string (soup_server_message_get_uri (message)));
  soup_message_headers_iter_init (&iter, headers);
  while (soup_message_headers_iter_next (&iter, &name, &value))
    g_string_append_printf (lines, "%s: %s\n", name, value);
  g_free (self->headers);
  self->headers = g_string_free (lines, FALSE);
}

static void
request_cb (SoupServer        *server,
            SoupServerMessage *message,
            const char        *path,
            GHashTable        *query,
            gpointer           user_data)
{
  ChaosServer *self = user_data;

  remember (self, message);
  if (g_str_has_prefix (path, "/v26.0/"))
    path += strlen ("/v26.0");
  for (gsize i = 0; i < G_N_ELEMENTS (routes); i++)
    {
      if (g_str_has_prefix (path, routes[i].path))
        {
          routes[i].serve (self, message);
          return;
        }
    }
}

ChaosServer *
chaos_server_new (GTlsCertificate *certificate)
{
  ChaosServer *self = g_new0 (ChaosServer, 1);
  SoupServerListenOptions options = SOUP_SERVER_LISTEN_IPV4_ONLY;
  g_autoptr (GError) error = NULL;
  GSList *uris = NULL;

  self->uris = g_ptr_array_new_with_free_func (g_free);
  self->open_streams = g_ptr_array_new_with_free_func (g_object_unref);
  self->drips = g_hash_table_new (NULL, NULL);
  self->server = soup_server_new (NULL, NULL);
  soup_server_add_handler (self->server, NULL, request_cb, self, NULL);
  if (certificate != NULL)
    {
      soup_server_set_tls_certificate (self->server, certificate);
      options |= SOUP_SERVER_LISTEN_HTTPS;
    }
  soup_server_listen_local (self->server, 0, options, &error);
  g_assert_no_error (error);

  uris = soup_server_get_uris (self->server);
  self->url = g_strdup_printf ("%s://127.0.0.1:%d", certificate != NULL ? "https" : "http",
                               g_uri_get_port (uris->data));
  g_slist_free_full (uris, (GDestroyNotify) g_uri_unref);
  return self;
}

void
chaos_server_free (ChaosServer *self)
{
  soup_server_disconnect (self->server);
  g_object_unref (self->server);
  g_assert_cmpuint (g_hash_table_size (self->drips), ==, 0);
  g_hash_table_unref (self->drips);
  g_ptr_array_unref (self->open_streams);
  g_clear_pointer (&self->bomb, g_bytes_unref);
  g_ptr_array_unref (self->uris);
  g_free (self->headers);
  g_free (self->location);
  g_free (self->url);
  g_free (self);
}
