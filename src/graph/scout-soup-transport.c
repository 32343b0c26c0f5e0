/* scout-soup-transport.c: the transport over HTTP.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Turns a request into a message with the right host, version and headers, and what comes back into
 * an answer. The exchange itself is scout-soup-fetch.c, pictures are scout-soup-download.c, the
 * hosts are scout-soup-hosts.c. The only caller of scout_token_reveal() outside of the vaults.
 * Belongs to one main context.
 */

#include "config.h"

#include "scout-soup-transport.h"

#include "scout-graph-error.h"
#include "scout-soup-download-private.h"
#include "scout-soup-fetch-private.h"
#include "scout-soup-hosts-private.h"

#include <libsoup/soup.h>

/* Longest body of an answer; a page of 50 creators with everything is below 3 MiB. */
#define MAX_ANSWER (8 * 1024 * 1024)

#define DEFAULT_DEADLINE_MS 30000

/* Pictures of a page are fetched side by side. */
#define MAX_CONNECTIONS_PER_HOST 6

/* Longest believable Retry-After, in seconds: a day. */
#define MAX_RETRY_AFTER 86400

struct _ScoutSoupTransport
{
  GObject parent_instance;

  char        *base_url;     /* (owned) */
  ScoutClock  *clock;        /* (owned) */

  SoupSession *session;      /* (owned) */
  GUri        *base;         /* (owned) (nullable): NULL if calls may not go there */
  guint        deadline_ms;
};

static void transport_iface_init (ScoutGraphTransportInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutSoupTransport, scout_soup_transport, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_GRAPH_TRANSPORT,
                                                      transport_iface_init))

typedef enum
{
  PROP_BASE_URL = 1,
  PROP_CLOCK,
  PROP_DEADLINE,
} ScoutSoupTransportProperty;

static GParamSpec *props[PROP_DEADLINE + 1];

static ScoutSoupBounds
get_bounds (ScoutSoupTransport *self,
            gsize               max_bytes,
            gint64              deadline)
{
  ScoutSoupBounds bounds = { self->clock, 0, max_bytes };

  bounds.deadline = MIN (deadline, scout_clock_get_monotonic_time (self->clock) +
                                     (gint64) self->deadline_ms * 1000);
  return bounds;
}

/* A token comes over the network too; one that holds a line break would be a header of its own. */
static gboolean
is_header_value (const char *text)
{
  for (const char *c = text; *c != '\0'; c++)
    {
      if (!g_ascii_isgraph (*c))
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_token (SoupMessage *message,
           ScoutToken  *token)
{
  char *value = NULL;

  if (token == NULL)
    return TRUE;
  if (!is_header_value (scout_token_reveal (token)))
    return FALSE;

  value = g_strconcat ("Bearer ", scout_token_reveal (token), NULL);
  soup_message_headers_replace (soup_message_get_request_headers (message), "Authorization", value);
  scout_wipe_string (value);
  return TRUE;
}

static int
parse_retry_after (const char *value)
{
  guint64 seconds = 0;

  /* The other form, a date, would need a clock that both sides agree on. */
  if (value == NULL || !g_ascii_string_to_unsigned (value, 10, 0, G_MAXUINT32, &seconds, NULL))
    return -1;

  return (int) MIN (seconds, MAX_RETRY_AFTER);
}

static ScoutGraphAnswer *
make_answer (SoupMessage *message,
             GBytes      *body)
{
  ScoutGraphUsage unknown = SCOUT_GRAPH_USAGE_INIT;
  ScoutGraphAnswer *answer = g_new0 (ScoutGraphAnswer, 1);
  SoupMessageHeaders *headers = soup_message_get_response_headers (message);
  SoupMessageHeadersIter iter;
  const char *name = NULL;
  const char *value = NULL;

  answer->http_status = soup_message_get_status (message);
  answer->body = body;
  answer->usage = unknown;
  answer->retry_after = parse_retry_after (soup_message_headers_get_one (headers, "Retry-After"));

  soup_message_headers_iter_init (&iter, headers);
  while (soup_message_headers_iter_next (&iter, &name, &value))
    scout_graph_usage_merge_header (&answer->usage, name, value);

  return answer;
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GTask) task = g_steal_pointer (&user_data);
  g_autoptr (GError) error = NULL;
  GBytes *body = _scout_soup_fetch_finish (SOUP_SESSION (source), result, &error);

  if (body == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, make_answer (g_task_get_task_data (task), body),
                           (GDestroyNotify) scout_graph_answer_free);
}

static SoupMessage *
make_message (ScoutSoupTransport  *self,
              ScoutGraphRequest   *request,
              ScoutToken          *token,
              GError             **error)
{
  g_autofree char *address = scout_graph_request_dup_uri (request, self->base_url,
                                                          SCOUT_GRAPH_VERSION);
  g_autoptr (GUri) uri = g_uri_parse (address, SOUP_HTTP_URI_FLAGS, NULL);
  g_autoptr (SoupMessage) message = NULL;

  if (self->base == NULL || uri == NULL)
    {
      *error = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_NETWORK, 0,
                                            "Calls go by https or to the loopback only");
      return NULL;
    }

  message = soup_message_new_from_uri (scout_graph_request_get_method (request), uri);
  if (!add_token (message, token))
    {
      *error = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_AUTH_INVALID, 0,
                                            "The token holds characters that no token has");
      return NULL;
    }

  return g_steal_pointer (&message);
}

static void
scout_soup_transport_send_async (ScoutGraphTransport *transport,
                                 ScoutGraphRequest   *request,
                                 ScoutToken          *token,
                                 gint64               deadline,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  ScoutSoupTransport *self = SCOUT_SOUP_TRANSPORT (transport);
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  g_autoptr (GError) error = NULL;
  ScoutSoupBounds bounds = get_bounds (self, MAX_ANSWER, deadline);
  SoupMessage *message = make_message (self, request, token, &error);

  g_task_set_source_tag (task, scout_soup_transport_send_async);
  if (message == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  g_task_set_task_data (task, message, g_object_unref);
  _scout_soup_fetch_async (self->session, message, &bounds, cancellable, answered_cb,
                           g_steal_pointer (&task));
}

static ScoutGraphAnswer *
scout_soup_transport_send_finish (ScoutGraphTransport  *transport,
                                  GAsyncResult         *result,
                                  GError              **error)
{
  g_return_val_if_fail (g_task_is_valid (result, transport), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_soup_transport_send_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static char *
scout_soup_transport_dup_command (ScoutGraphTransport *transport,
                                  ScoutGraphRequest   *request)
{
  return scout_graph_request_dup_curl (request, SCOUT_SOUP_TRANSPORT (transport)->base_url,
                                       SCOUT_GRAPH_VERSION);
}

static void
transport_iface_init (ScoutGraphTransportInterface *iface)
{
  iface->send_async = scout_soup_transport_send_async;
  iface->send_finish = scout_soup_transport_send_finish;
  iface->dup_command = scout_soup_transport_dup_command;
}

static void
downloaded_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (GTask) task = g_steal_pointer (&user_data);
  g_autoptr (GError) error = NULL;
  GBytes *body = _scout_soup_download_finish (SOUP_SESSION (source), result, &error);

  if (body == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, body, (GDestroyNotify) g_bytes_unref);
}

static void
scout_soup_transport_constructed (GObject *object)
{
  ScoutSoupTransport *self = SCOUT_SOUP_TRANSPORT (object);
  g_autoptr (GUri) base = _scout_soup_parse (self->base_url, NULL);

  G_OBJECT_CLASS (scout_soup_transport_parent_class)->constructed (object);

  /* Neither cookies nor a logger are added, and libsoup's answers to 401 are taken out: Meta's
   * WWW-Authenticate is none that it could read. */
  self->session = soup_session_new_with_options ("accept-language-auto", TRUE,
                                                 "max-conns-per-host", MAX_CONNECTIONS_PER_HOST,
                                                 "timeout", 0,
                                                 "user-agent", "Scout/" SCOUT_VERSION,
                                                 NULL);
  soup_session_remove_feature_by_type (self->session, SOUP_TYPE_AUTH_MANAGER);

  if (base != NULL && _scout_soup_may_call (base))
    self->base = g_steal_pointer (&base);
  if (self->base != NULL && _scout_soup_is_loopback (self->base))
    soup_session_set_proxy_resolver (self->session, NULL);
}

static void
scout_soup_transport_dispose (GObject *object)
{
  ScoutSoupTransport *self = SCOUT_SOUP_TRANSPORT (object);

  if (self->session != NULL)
    soup_session_abort (self->session);
  g_clear_object (&self->session);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (scout_soup_transport_parent_class)->dispose (object);
}

static void
scout_soup_transport_finalize (GObject *object)
{
  ScoutSoupTransport *self = SCOUT_SOUP_TRANSPORT (object);

  g_clear_pointer (&self->base, g_uri_unref);
  g_free (self->base_url);

  G_OBJECT_CLASS (scout_soup_transport_parent_class)->finalize (object);
}

static void
scout_soup_transport_get_property (GObject    *object,
                                   guint       id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  ScoutSoupTransport *self = SCOUT_SOUP_TRANSPORT (object);

  switch ((ScoutSoupTransportProperty) id)
    {
    case PROP_BASE_URL:
      g_value_set_string (value, self->base_url);
      break;
    case PROP_CLOCK:
      g_value_set_object (value, self->clock);
      break;
    case PROP_DEADLINE:
      g_value_set_uint (value, self->deadline_ms);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_soup_transport_set_property (GObject      *object,
                                   guint         id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  ScoutSoupTransport *self = SCOUT_SOUP_TRANSPORT (object);

  switch ((ScoutSoupTransportProperty) id)
    {
    case PROP_BASE_URL:
      self->base_url = g_value_dup_string (value);
      break;
    case PROP_CLOCK:
      self->clock = g_value_dup_object (value);
      break;
    case PROP_DEADLINE:
      scout_soup_transport_set_deadline (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_soup_transport_class_init (ScoutSoupTransportClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = scout_soup_transport_constructed;
  object_class->dispose = scout_soup_transport_dispose;
  object_class->finalize = scout_soup_transport_finalize;
  object_class->get_property = scout_soup_transport_get_property;
  object_class->set_property = scout_soup_transport_set_property;

  /**
   * ScoutSoupTransport:base-url:
   *
   * Scheme, host and port of the Graph API or the sandbox, without a trailing slash.
   */
  props[PROP_BASE_URL] =
    g_param_spec_string ("base-url", NULL, NULL, SCOUT_GRAPH_LIVE_URL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /**
   * ScoutSoupTransport:clock:
   *
   * The clock that measures the deadline.
   */
  props[PROP_CLOCK] =
    g_param_spec_object ("clock", NULL, NULL, SCOUT_TYPE_CLOCK,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /**
   * ScoutSoupTransport:deadline:
   *
   * Longest duration of one attempt or download from its start to the last byte, in milliseconds.
   */
  props[PROP_DEADLINE] =
    g_param_spec_uint ("deadline", NULL, NULL, 1, G_MAXUINT, DEFAULT_DEADLINE_MS,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_soup_transport_init (ScoutSoupTransport *self)
{
  self->deadline_ms = DEFAULT_DEADLINE_MS;
}

ScoutSoupTransport *
scout_soup_transport_new (const char *base_url,
                          ScoutClock *clock)
{
  g_return_val_if_fail (base_url != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_CLOCK (clock), NULL);

  return g_object_new (SCOUT_TYPE_SOUP_TRANSPORT, "base-url", base_url, "clock", clock, NULL);
}

void
scout_soup_transport_set_deadline (ScoutSoupTransport *self,
                                   guint               milliseconds)
{
  g_return_if_fail (SCOUT_IS_SOUP_TRANSPORT (self));
  g_return_if_fail (milliseconds > 0);

  if (self->deadline_ms == milliseconds)
    return;

  self->deadline_ms = milliseconds;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DEADLINE]);
}

void
scout_soup_transport_download_async (ScoutSoupTransport  *self,
                                     const char          *uri,
                                     gsize                max_bytes,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  ScoutSoupBounds bounds = { NULL, 0, 0 };

  g_return_if_fail (SCOUT_IS_SOUP_TRANSPORT (self));
  g_return_if_fail (uri != NULL);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  bounds = get_bounds (self, max_bytes, G_MAXINT64);
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, scout_soup_transport_download_async);
  _scout_soup_download_async (self->session, self->base, uri, &bounds, cancellable, downloaded_cb,
                              g_steal_pointer (&task));
}

GBytes *
scout_soup_transport_download_finish (ScoutSoupTransport  *self,
                                      GAsyncResult        *result,
                                      GError             **error)
{
  g_return_val_if_fail (SCOUT_IS_SOUP_TRANSPORT (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_soup_transport_download_async),
                        NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
