/* scout-login-module.c: opens the loadable module with the web view when somebody signs in.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * WebKit is a hundred libraries; a start that signs nobody in does not load them. The module comes
 * from the place that was fixed when Scout was built, never from one that the environment names:
 * it is code that sees passwords. Main thread.
 */

#include "config.h"

#include "scout-login-module.h"

#include <string.h>

#define MODULE_NAME "libscout-login-view.so"

/* A development build takes the module from its build directory as long as it runs there. What is
 * released is installed, and holds no path of whoever built it. */
static const char *
get_path (void)
{
#ifdef SCOUT_BUILD_ROOT
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);

  if (program != NULL && g_str_has_prefix (program, SCOUT_BUILD_ROOT "/"))
    return SCOUT_LOGIN_MODULE_BUILD;
#endif

  return SCOUT_MODULE_DIR "/" MODULE_NAME;
}

static gboolean
find_symbols (GModule           *module,
              ScoutLoginModule  *functions,
              GError           **error)
{
  const struct
  {
    const char *name;
    gpointer *function;
  } symbols[] = {
    { "scout_login_view_create", (gpointer *) &functions->create },
    { "scout_login_view_reload", (gpointer *) &functions->reload },
    { "scout_login_view_go_back", (gpointer *) &functions->go_back },
    { "scout_login_view_run_script", (gpointer *) &functions->run_script },
    { "scout_login_view_shutdown", (gpointer *) &functions->shutdown },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (symbols); i++)
    {
      if (!g_module_symbol (module, symbols[i].name, symbols[i].function))
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                       "The module for signing in lacks %s", symbols[i].name);
          return FALSE;
        }
    }

  return TRUE;
}

const ScoutLoginModule *
scout_login_module_load (GError **error)
{
  static ScoutLoginModule functions;
  static gboolean is_loaded = FALSE;
  const char *path = get_path ();
  GModule *module = NULL;

  if (is_loaded)
    return &functions;

  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                   "The module for signing in is not installed: there is no %s", path);
      return NULL;
    }

  module = g_module_open (path, G_MODULE_BIND_LAZY | G_MODULE_BIND_LOCAL);
  if (module == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                   "The module for signing in cannot be opened: %s", g_module_error ());
      return NULL;
    }

  g_module_make_resident (module);
  is_loaded = find_symbols (module, &functions, error);

  return is_loaded ? &functions : NULL;
}
