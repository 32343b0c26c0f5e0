/* test-redact.c: tests of what is taken out of logs, and of what must stay readable.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-redact.h"

#include <locale.h>
#include <string.h>

#define DOTS "••••••••••••"

/* A text and what may be logged of it; made-up secrets only. */
typedef struct
{
  const char *text;
  const char *clean;
} RedactCase;

static const RedactCase tokens[] = {
  { "got EAAcanary123 here", "got " DOTS " here" },
  { "EAAcanary123", DOTS },
  { "token=EAAcanary-1_2.3~4;", "token=" DOTS ";" },
  { "xEAAcanary123", "x" DOTS },
  { "SANDBOXcanary1", DOTS },
  { "SANDBOX-user-canary|x", DOTS "|x" },
  { "{\"t\":\"EAAcanary123\"}", "{\"t\":\"" DOTS "\"}" },
  { "EAAcanary1 EAAcanary2", DOTS " " DOTS },
  { "EAA and SANDBOX", "EAA and SANDBOX" },
  { "the sandbox, EASY, SEA", "the sandbox, EASY, SEA" },
};

static const RedactCase queries[] = {
  { "access_token=abc", "access_token=" DOTS },
  { "https://x.org/me?access_token=abc&fields=id",
    "https://x.org/me?access_token=" DOTS "&fields=id" },
  { "https://x.org/#access_token=abc&expires_in=5",
    "https://x.org/#access_token=" DOTS "&expires_in=5" },
  { "a=1&long_lived_token=abc&b=2", "a=1&long_lived_token=" DOTS "&b=2" },
  { "?input_token=abc&fb_exchange_token=def", "?input_token=" DOTS "&fb_exchange_token=" DOTS },
  { "client_secret=abc&code_verifier=d-e.f_g~h", "client_secret=" DOTS "&code_verifier=" DOTS },
  { "?appsecret_proof=00ff", "?appsecret_proof=" DOTS },
  { "?code=AQDx-1_2#_=_", "?code=" DOTS "#_=_" },
  { "?code=abc&state=def", "?code=" DOTS "&state=" DOTS },
  { "#state=abc", "#state=" DOTS },
  { "code=abc&state=def", "code=" DOTS "&state=" DOTS },
  { "body: \"code=abc\"", "body: \"code=" DOTS "\"" },
  { "page_access_token=abc", "page_access_token=" DOTS },
  { "access_token=abc%7Cdef&x", "access_token=" DOTS "&x" },
  { "access_token=a,b;c(d)&x", "access_token=" DOTS "&x" },
  { "<a href='?access_token=abc'>", "<a href='?access_token=" DOTS "'>" },
  { "?access_token=&x=1", "?access_token=&x=1" },
  { "?error_code=190&error_subcode=463", "?error_code=190&error_subcode=463" },
  { "?barcode=1&estate=2", "?barcode=1&estate=2" },
  { "?code_challenge=abc&state_of=x", "?code_challenge=abc&state_of=x" },
  { "the code=5 of a state=CA", "the code=5 of a state=CA" },
  { "access_token_type=bearer", "access_token_type=bearer" },
  { "the access_token is gone", "the access_token is gone" },
};

static const RedactCase encoded[] = {
  { "next=https%3A%2F%2Fx.org%3Faccess_token%3Dabc%26state%3Ddef%26a%3D1",
    "next=https%3A%2F%2Fx.org%3Faccess_token%3D" DOTS "%26state%3D" DOTS "%26a%3D1" },
  { "u=%3fcode%3dabc%23x", "u=%3fcode%3d" DOTS "%23x" },
  { "u=%3Fcode%3Da%252Fb&next", "u=%3Fcode%3D" DOTS "&next" },
  { "u=%253Faccess_token%253Dabc%2526b%253D1", "u=%253Faccess_token%253D" DOTS "%2526b%253D1" },
  { "u=%253Fcode%253Dabc%26b", "u=%253Fcode%253D" DOTS "%26b" },
  { "?access_token=abc%26def&x", "?access_token=" DOTS "&x" },
  { "%22access_token%22%3A%22abc%22%2C%22a%22", "%22access_token%22%3A%22" DOTS "%22%2C%22a%22" },
  { "%26error_code%3D190", "%26error_code%3D190" },
  { "x%3DEAAcanary123%26y", "x%3D" DOTS "%26y" },
};

static const RedactCase json[] = {
  { "{\"access_token\":\"abc\",\"id\":1}", "{\"access_token\":\"" DOTS "\",\"id\":1}" },
  { "{\"access_token\" : \"a\\\"b\\\\\",\"c\":1}", "{\"access_token\" : \"" DOTS "\",\"c\":1}" },
  { "{\"code\":\"abc\",\"state\":\"def\"}", "{\"code\":\"" DOTS "\",\"state\":\"" DOTS "\"}" },
  { "{\"error\":{\"code\":190,\"error_subcode\":463}}",
    "{\"error\":{\"code\":190,\"error_subcode\":463}}" },
  { "{\"client_secret\":12345}", "{\"client_secret\":" DOTS "}" },
  { "\"client_secret\":%31%26code%3D2, 3", "\"client_secret\":" DOTS ", 3" },
  { "\"{\\\"access_token\\\":\\\"abc\\\",\\\"a\\\":1}\"",
    "\"{\\\"access_token\\\":\\\"" DOTS "\\\",\\\"a\\\":1}\"" },
  { "\"{\\\\\\\"code\\\\\\\":\\\\\\\"abc\\\\\\\"}\"",
    "\"{\\\\\\\"code\\\\\\\":\\\\\\\"" DOTS "\\\\\\\"}\"" },
  { "{\"next\":\"https:\\/\\/x.org\\/me?access_token=abc\\u00257Cdef&a=1\"}",
    "{\"next\":\"https:\\/\\/x.org\\/me?access_token=" DOTS "&a=1\"}" },
  { "{\"next\":\"?access_token=abc\\u0026code=def\"}",
    "{\"next\":\"?access_token=" DOTS "\\u0026code=" DOTS "\"}" },
  { "{'access_token': 'abc'}", "{'access_token': '" DOTS "'}" },
  { "{\"access_token\":\"abc", "{\"access_token\":\"" DOTS },
  { "{\"access_token\":\"\"}", "{\"access_token\":\"\"}" },
  { "{\"country_code\":\"US\",\"status\":\"x\"}", "{\"country_code\":\"US\",\"status\":\"x\"}" },
};

static const RedactCase headers[] = {
  { "> Authorization: Bearer abc\n> Accept: */*", "> Authorization: " DOTS "\n> Accept: */*" },
  { "authorization: OAuth abc def", "authorization: " DOTS },
  { "'Authorization: Bearer abc' https://x.org", "'Authorization: " DOTS "' https://x.org" },
  { "{\"Authorization\":\"Bearer abc\",\"a\":1}", "{\"Authorization\":\"" DOTS "\",\"a\":1}" },
  { "Proxy-Authorization: Basic abc\r\n", "Proxy-Authorization: " DOTS "\r\n" },
  { "sent Bearer abc, then", "sent Bearer " DOTS " then" },
  { "Bearer%20abc", "Bearer%20" DOTS },
  { "bearer abc", "bearer " DOTS },
  { "\"token_type\":\"bearer\"", "\"token_type\":\"bearer\"" },
  { "WWW-Authenticate: OAuth \"Facebook Platform\" \"invalid_token\"",
    "WWW-Authenticate: OAuth \"Facebook Platform\" \"invalid_token\"" },
  { "Authorization denied", "Authorization denied" },
};

static const RedactCase plain[] = {
  { "", "" },
  { "nothing here", "nothing here" },
  { "Über 100 % of caf\xc3\xa9s", "Über 100 % of caf\xc3\xa9s" },
  { "broken \xff\xfe bytes", "broken \xff\xfe bytes" },
  { "%", "%" },
  { "%2", "%2" },
  { "\\", "\\" },
  { "\\u00", "\\u00" },
  { "access_token", "access_token" },
  { "access_token%", "access_token%" },
  { "code\"", "code\"" },
  { "Bearer ", "Bearer " },
  { "Authorization:", "Authorization:" },
  { "EA", "EA" },
};

/* What people write of others, and others of themselves. */
static const RedactCase written[] = {
  { "Her link: https://shop.example/?code=MAYA15&state=CA",
    "Her link: https://shop.example/?code=MAYA15&state=CA" },
  { "code=MAYA15", "code=MAYA15" },
  { "{\"bio\":\"bearer of good news\",\"state\":\"CA\"}",
    "{\"bio\":\"bearer of good news\",\"state\":\"CA\"}" },
  { "Authorization: she decides herself", "Authorization: she decides herself" },
  { "curl -H \"Authorization: Bearer $ACCESS_TOKEN\" 'https://x.org/?access_token=$ACCESS_TOKEN'",
    "curl -H \"Authorization: Bearer $ACCESS_TOKEN\" 'https://x.org/?access_token=$ACCESS_TOKEN'" },
  { "access_token=short", "access_token=short" },
  { "SANDBOX-games, EAAtalk", "SANDBOX-games, EAAtalk" },
  { "my EAACANARY0123456789abcdef token", "my " DOTS " token" },
  { "SANDBOXCANARY0123456789abcdef", DOTS },
  { "Bearer EAACANARY0123456789abcdef", "Bearer " DOTS },
  { "https://x.org/?access_token=IGQVJ0123456789abcdef&a=1",
    "https://x.org/?access_token=" DOTS "&a=1" },
  { "{\"client_secret\":\"CANARYsecretCANARYsecret\"}",
    "{\"client_secret\":\"" DOTS "\"}" },
  { "https%3A%2F%2Fx.org%3Faccess_token%3DIGQVJ0123456789abcdef%26a",
    "https%3A%2F%2Fx.org%3Faccess_token%3D" DOTS "%26a" },
};

static const struct
{
  const char *path;
  const RedactCase *cases;
  gsize n_cases;
} tables[] = {
  { "/redact/tokens", tokens, G_N_ELEMENTS (tokens) },
  { "/redact/queries", queries, G_N_ELEMENTS (queries) },
  { "/redact/encoded", encoded, G_N_ELEMENTS (encoded) },
  { "/redact/json", json, G_N_ELEMENTS (json) },
  { "/redact/headers", headers, G_N_ELEMENTS (headers) },
  { "/redact/plain", plain, G_N_ELEMENTS (plain) },
};

static void
test_table (gconstpointer data)
{
  gsize table = GPOINTER_TO_SIZE (data);

  for (gsize i = 0; i < tables[table].n_cases; i++)
    {
      const RedactCase *redact_case = &tables[table].cases[i];
      g_autofree char *clean = scout_redact (redact_case->text);
      g_autofree char *again = scout_redact (clean);

      g_assert_cmpstr (clean, ==, redact_case->clean);
      g_assert_cmpstr (again, ==, clean);
    }
}

static void
test_written (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (written); i++)
    {
      g_autofree char *clean = scout_redact_tokens (written[i].text);
      g_autofree char *again = scout_redact_tokens (clean);

      g_assert_cmpstr (clean, ==, written[i].clean);
      g_assert_cmpstr (again, ==, clean);
    }
}

/* A text cut anywhere, as by a log with short lines, still tells nothing of a token. */
static void
test_cut (void)
{
  for (gsize table = 0; table < G_N_ELEMENTS (tables); table++)
    {
      for (gsize i = 0; i < tables[table].n_cases; i++)
        {
          const char *text = tables[table].cases[i].text;

          for (gsize length = 0; length <= strlen (text); length++)
            {
              g_autofree char *start = g_strndup (text, length);
              g_autofree char *clean = scout_redact (start);

              g_assert_null (strstr (clean, "EAAcana"));
            }
        }
    }
}

/* The time grows with the length of the text, not with its square, whatever stands in it. */
static void
test_long_texts (void)
{
  static const char *const pieces[] = {
    "\\", "%", "%25", "?code:", "?code=", "\"code\":\"", "Authorization:", "Bearer ", "EAA",
    "\\u00", "access_token", "access_token:", "\\\"state\\\":", "'", "access_token=\\",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *clean = NULL;
      g_autofree char *kept = NULL;
      gint64 start = 0;

      while (text->len < 512 * 1024)
        g_string_append (text, pieces[i]);
      start = g_get_monotonic_time ();
      clean = scout_redact (text->str);
      kept = scout_redact_tokens (text->str);
      g_test_message ("%s: %" G_GINT64_FORMAT " us", pieces[i], g_get_monotonic_time () - start);
      g_assert_cmpint (g_get_monotonic_time () - start, <, 20 * G_USEC_PER_SEC);
    }
}

/* Runs in a process of its own, whose output the test below reads. */
static void
log_secrets (void)
{
  const GLogField fields[] = {
    { "MESSAGE", "structured ?code=canary", -1 },
    { "GLIB_DOMAIN", "scout-base", -1 },
    { "SCOUT_URL", "https://x.org/?access_token=canary", -1 },
  };

  g_log_set_writer_func (scout_redact_log_writer, NULL, NULL);
  g_debug ("debug access_token=canary end");
  g_info ("info Authorization: Bearer canary");
  g_message ("message {\"access_token\":\"canary\"}");
  g_log_structured_array (G_LOG_LEVEL_MESSAGE, fields, G_N_ELEMENTS (fields));
  g_log_structured (G_LOG_DOMAIN, G_LOG_LEVEL_MESSAGE, "MESSAGE", "%s", "code=a&state=canary");
}

static void
test_log_writer (void)
{
  if (g_test_subprocess ())
    {
      g_setenv ("G_MESSAGES_DEBUG", "all", TRUE);
      log_secrets ();
      return;
    }

  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stderr_unmatched ("*canary*");
  g_test_trap_assert_stdout_unmatched ("*canary*");
  g_test_trap_assert_stdout ("*debug access_token=" DOTS " end*");
  g_test_trap_assert_stdout ("*info Authorization: " DOTS "*");
  g_test_trap_assert_stderr ("*message {\"access_token\":\"" DOTS "\"}*");
  g_test_trap_assert_stderr ("*structured ?code=" DOTS "*");
}

/* Fields may be counted bytes, not ended by a NUL and no text at all. */
static void
test_log_writer_binary (void)
{
  static const guint8 id[] = { 0, 1, 0xff, 0, 'E', 'A' };
  g_autofree char *unended = g_memdup2 ("text\\", 5);
  g_autofree guint8 *bytes = g_memdup2 (id, sizeof id);
  const GLogField fields[] = {
    { "MESSAGE", unended, 5 },
    { "MESSAGE_ID", bytes, sizeof id },
    { "SCOUT_EMPTY", "", 0 },
    { "PRIORITY", "7", -1 },
  };

  g_assert_cmpint (scout_redact_log_writer (G_LOG_LEVEL_DEBUG, fields, G_N_ELEMENTS (fields), NULL),
                   ==, G_LOG_WRITER_HANDLED);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    g_test_add_data_func (tables[i].path, GSIZE_TO_POINTER (i), test_table);
  g_test_add_func ("/redact/written", test_written);
  g_test_add_func ("/redact/cut", test_cut);
  g_test_add_func ("/redact/long-texts", test_long_texts);
  g_test_add_func ("/redact/log-writer", test_log_writer);
  g_test_add_func ("/redact/log-writer-binary", test_log_writer_binary);

  return g_test_run ();
}
