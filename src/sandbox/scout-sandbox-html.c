/* scout-sandbox-html.c: the web pages of the login dialog.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Plain HTML without scripts and without anything of Meta's looks. Everything that is not a
 * constant goes through escape(). Texts are English like the rest of the stand-in: they are not
 * Scout's UI.
 */

#include "config.h"

#include "scout-sandbox-html.h"

#include <string.h>

static const char style[] =
  "*{box-sizing:border-box}"
  "body{margin:0;min-height:100vh;display:flex;flex-direction:column;align-items:center;"
  "justify-content:center;background:#f2f3f5;color:#2e3436;"
  "font:15px/1.35 Cantarell,'Noto Sans',system-ui,sans-serif;padding:24px 12px 56px}"
  "main{width:100%;max-width:380px;background:#fff;border-radius:12px;padding:24px;"
  "box-shadow:0 1px 3px rgba(0,0,0,.16),0 6px 24px rgba(0,0,0,.07)}"
  "main.wide{max-width:460px}"
  "header{display:flex;gap:12px;margin-bottom:16px}"
  ".mark{width:28px;height:28px;border-radius:4px;background:#5e5c64;flex:none}"
  "h1{font-size:19px;margin:0}"
  "p{margin:0}"
  ".dim{color:#5e5c64;font-size:12px}"
  ".error{color:#a51d2d;font-weight:bold;margin-bottom:10px}"
  ".hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}"
  ".field{display:block;width:100%;height:42px;margin-bottom:10px;padding:0 12px;font:inherit;"
  "color:#2e3436;background:#f6f6f7;border:1px solid #d5d6da;border-radius:8px}"
  "::placeholder{color:#5e5c64;opacity:1}"
  "button{width:100%;height:42px;border:0;border-radius:8px;font:inherit;font-weight:bold;"
  "background:#3d3846;color:#fff}"
  "button.second{background:#ebecef;color:#3d3846}"
  ":focus-visible{outline:3px solid #1c71d8;outline-offset:1px}"
  ".buttons{display:flex;gap:10px;margin-top:18px}"
  ".hint{text-align:center;margin-top:14px}"
  ".row{display:flex;align-items:center;justify-content:space-between;gap:12px;padding:7px 0;"
  "border-bottom:1px solid #dcdde1}"
  ".row:last-of-type{border-bottom:0}"
  ".row b{display:block}"
  ".row small{color:#5e5c64}"
  "code{font:11px 'DejaVu Sans Mono',monospace;color:#5e5c64;overflow-wrap:anywhere}"
  "input[type=checkbox]{width:18px;height:18px;accent-color:#1f7a4d;flex:none}"
  "footer{position:fixed;bottom:0;left:0;right:0;padding:14px;text-align:center;font-size:12px;"
  "color:#5e5c64;background:#f2f3f5}";

static char *
escape (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  return g_markup_escape_text (valid, -1);
}

static GString *
begin_page (const char *title,
            const char *main_class)
{
  g_autofree char *escaped = escape (title);
  GString *page = g_string_new ("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                                "<meta name=\"viewport\" content=\"width=device-width,"
                                "initial-scale=1\">");

  g_string_append_printf (page, "<title>%s</title><style>%s</style></head><body><main%s>", escaped,
                          style, main_class);
  return page;
}

static char *
end_page (GString *page)
{
  g_string_append (page, "</main><footer>Sample data. A neutral stand-in for the page that "
                   "facebook.com serves.</footer></body></html>");
  return g_string_free (page, FALSE);
}

static void
begin_form (GString                  *page,
            const char               *step,
            const ScoutSandboxDialog *dialog)
{
  g_string_append_printf (page, "<form method=\"post\" action=\"/dialog/oauth/%s\">"
                          "<input type=\"hidden\" name=\"session\" value=\"%s\">", step,
                          dialog->id);
}

static void
append_row (GString    *page,
            const char *id,
            const char *title,
            const char *detail,
            const char *attributes)
{
  g_autofree char *escaped_title = escape (title);
  g_autofree char *escaped_detail = escape (detail);

  g_string_append_printf (page, "<label class=\"row\" for=\"%s\"><span><b>%s</b><small>%s</small>"
                          "</span>"
                          "<input type=\"checkbox\" id=\"%s\" name=\"%s\" value=\"1\"%s></label>",
                          id, escaped_title, escaped_detail, id, id, attributes);
}

char *
scout_sandbox_html_sign_in (const ScoutSandboxDialog *dialog,
                            const char               *email,
                            const char               *error)
{
  GString *page = begin_page ("Account sign-in", "");
  g_autofree char *escaped_email = escape (email != NULL ? email : "");
  g_autofree char *escaped_error = escape (error != NULL ? error : "");

  g_string_append (page, "<header><div class=\"mark\"></div><div><h1>Account sign-in</h1>"
                   "<p class=\"dim\">to continue to Scout</p></div></header>");
  begin_form (page, "sign-in", dialog);
  if (error != NULL)
    g_string_append_printf (page, "<p id=\"error\" class=\"error\" role=\"alert\">%s</p>",
                            escaped_error);
  g_string_append_printf (page,
                          "<label class=\"hidden\" for=\"email\">Email address or phone number"
                          "</label>"
                          "<input class=\"field\" id=\"email\" name=\"email\" type=\"text\" "
                          "placeholder=\"Email address or phone number\" autocomplete=\"off\" "
                          "value=\"%s\"%s>"
                          "<label class=\"hidden\" for=\"pass\">Password</label>"
                          "<input class=\"field\" id=\"pass\" name=\"pass\" type=\"password\" "
                          "placeholder=\"Password\" autocomplete=\"off\"%s>"
                          "<button id=\"login\" type=\"submit\">Log in</button></form>"
                          "<p class=\"dim hint\">Sample: any address, any password</p>",
                          escaped_email, email == NULL ? " autofocus" : "",
                          email != NULL ? " autofocus" : "");
  return end_page (page);
}

char *
scout_sandbox_html_pages (const ScoutSandboxDialog *dialog)
{
  GString *page = begin_page ("Choose Pages", " class=\"wide\"");

  g_string_append (page, "<header><div><h1>Choose the Pages that Scout may use</h1>"
                   "<p class=\"dim\">You can change this later by signing in again</p></div>"
                   "</header>");
  begin_form (page, "pages", dialog);
  for (guint i = 0; dialog->user->has_pages && i < SCOUT_SANDBOX_N_PAGES; i++)
    {
      const ScoutSandboxPageInfo *info = scout_sandbox_get_page_info (i);
      g_autofree char *id = g_strconcat ("page-", info->id, NULL);

      append_row (page, id, info->name, info->category,
                  dialog->pages & (1u << i) ? " checked" : "");
    }
  if (!dialog->user->has_pages)
    g_string_append (page, "<p>You do not manage any Page.</p>");
  g_string_append (page, "<div class=\"buttons\"><button id=\"continue\" type=\"submit\">Continue"
                   "</button></div></form>");
  return end_page (page);
}

/* "For Alder & Oat and 2 other Pages" */
static char *
describe_pages (const ScoutSandboxDialog *dialog)
{
  const char *first = NULL;
  guint n_others = 0;

  for (guint i = 0; i < SCOUT_SANDBOX_N_PAGES; i++)
    {
      if ((dialog->pages & (1u << i)) == 0)
        continue;
      if (first == NULL)
        first = scout_sandbox_get_page_info (i)->name;
      else
        n_others++;
    }

  if (first == NULL)
    return g_strdup ("Without any Page");
  if (n_others == 0)
    return g_strdup_printf ("For %s", first);
  if (n_others == 1)
    return g_strdup_printf ("For %s and 1 other Page", first);
  return g_strdup_printf ("For %s and %u other Pages", first, n_others);
}

char *
scout_sandbox_html_terms (const ScoutSandboxDialog *dialog)
{
  GString *page = begin_page ("Accept the terms", " class=\"wide\"");
  g_autofree char *pages = describe_pages (dialog);
  g_autofree char *escaped_pages = escape (pages);

  g_string_append_printf (page, "<header><div><h1>Terms of the creator marketplace</h1>"
                          "<p class=\"dim\">%s</p></div></header>"
                          "<p>A brand that wants to discover creators has to accept the "
                          "marketplace's terms once.</p>", escaped_pages);
  begin_form (page, "terms", dialog);
  g_string_append (page, "<div class=\"buttons\"><button id=\"decline-terms\" class=\"second\" "
                   "type=\"submit\" name=\"terms\" value=\"decline\">Not now</button>"
                   "<button id=\"accept-terms\" type=\"submit\" name=\"terms\" value=\"accept\">"
                   "Accept</button></div></form>");
  return end_page (page);
}

static void
append_permission (GString                  *page,
                   const ScoutSandboxDialog *dialog,
                   guint                     index)
{
  const ScoutSandboxPermissionInfo *info = scout_sandbox_get_permission_info (index);
  guint bit = 1u << index;
  guint discovery = SCOUT_SANDBOX_PERMISSION_INSTAGRAM_DISCOVERY
                    | SCOUT_SANDBOX_PERMISSION_FACEBOOK_DISCOVERY;
  gboolean is_fixed = dialog->is_fixed || bit == SCOUT_SANDBOX_PERMISSION_PAGES_SHOW_LIST;
  gboolean is_ticked = is_fixed || !dialog->refuses || (bit & discovery) == 0;

  /* The names are constants of letters and underscores. */
  g_string_append_printf (page, "<label class=\"row\" for=\"%s\"><span><b>%s</b><code>%s</code>"
                          "</span><input type=\"checkbox\" id=\"%s\" name=\"%s\" value=\"1\"%s%s>"
                          "</label>", info->name, info->sentence, info->name, info->name,
                          info->name, is_ticked ? " checked" : "", is_fixed ? " disabled" : "");
}

char *
scout_sandbox_html_consent (const ScoutSandboxDialog *dialog)
{
  GString *page = begin_page ("Review permissions", " class=\"wide\"");
  g_autofree char *pages = describe_pages (dialog);
  g_autofree char *escaped_pages = escape (pages);

  g_string_append_printf (page, "<header><div><h1>Scout would like to</h1><p class=\"dim\">%s</p>"
                          "</div></header>", escaped_pages);
  begin_form (page, "consent", dialog);
  for (guint i = 0; i < SCOUT_SANDBOX_N_PERMISSIONS; i++)
    {
      if (scout_sandbox_dialog_get_asked (dialog) & (1u << i))
        append_permission (page, dialog, i);
    }
  g_string_append (page, "<div class=\"buttons\"><button id=\"decline\" class=\"second\" "
                   "type=\"submit\" name=\"decision\" value=\"decline\">Not now</button>"
                   "<button id=\"allow\" type=\"submit\" name=\"decision\" value=\"allow\">Allow"
                   "</button></div></form>");
  return end_page (page);
}

char *
scout_sandbox_html_message (const char *title,
                            const char *text)
{
  GString *page = begin_page (title, "");
  g_autofree char *escaped_title = escape (title);
  g_autofree char *escaped_text = escape (text);

  g_string_append_printf (page, "<header><div class=\"mark\"></div><div><h1>%s</h1></div></header>"
                          "<p id=\"message\">%s</p>", escaped_title, escaped_text);
  return end_page (page);
}

/* As a source of a content security policy, with a space before it; "" without an address. */
static char *
dup_origin (const char *address)
{
  g_autoptr (GUri) uri = address != NULL ? g_uri_parse (address, G_URI_FLAGS_NONE, NULL) : NULL;
  const char *host = uri != NULL ? g_uri_get_host (uri) : NULL;
  g_autofree char *bracketed = NULL;

  if (uri == NULL)
    return g_strdup ("");
  if (host == NULL || *host == '\0')
    return g_strdup_printf (" %s:", g_uri_get_scheme (uri));

  if (strchr (host, ':') != NULL)
    bracketed = g_strdup_printf ("[%s]", host);
  if (g_uri_get_port (uri) > 0)
    return g_strdup_printf (" %s://%s:%d", g_uri_get_scheme (uri),
                            bracketed != NULL ? bracketed : host, g_uri_get_port (uri));
  return g_strdup_printf (" %s://%s", g_uri_get_scheme (uri),
                          bracketed != NULL ? bracketed : host);
}

char *
scout_sandbox_html_dup_policy (const char *redirect_uri)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree char *origin = dup_origin (redirect_uri);
  g_autofree char *hash = NULL;
  guint8 digest[32];
  gsize length = sizeof digest;

  g_checksum_update (checksum, (const guchar *) style, sizeof style - 1);
  g_checksum_get_digest (checksum, digest, &length);
  hash = g_base64_encode (digest, length);

  /* A form's redirect counts as its target, so the place that the answer goes to is named too. */
  return g_strdup_printf ("default-src 'none'; style-src 'sha256-%s'; form-action 'self'%s; "
                          "base-uri 'none'; frame-ancestors 'none'", hash, origin);
}
