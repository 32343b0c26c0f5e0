/* scout-login-module.h: opens the loadable module with the web view when somebody signs in.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-login-view.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ScoutLoginModule:
 * @create: scout_login_view_create()
 * @reload: scout_login_view_reload()
 * @go_back: scout_login_view_go_back()
 * @run_script: scout_login_view_run_script()
 * @shutdown: scout_login_view_shutdown()
 *
 * The module's functions. The functions themselves must not be called by name: they are in no
 * library that Scout links.
 */
typedef struct
{
  GtkWidget *(*create)     (const ScoutLoginViewHooks *hooks,
                            const char                *start_uri);
  void       (*reload)     (GtkWidget                 *view);
  gboolean   (*go_back)    (GtkWidget                 *view);
  gboolean   (*run_script) (GtkWidget                 *view,
                            const char                *script);
  void       (*shutdown)   (GtkWidget                 *view);
} ScoutLoginModule;

/**
 * scout_login_module_load:
 * @error: return location for a %G_IO_ERROR_NOT_FOUND if the module is not installed, or
 *   %G_IO_ERROR_FAILED if it cannot be used (for example because WebKitGTK is missing)
 *
 * Opens the module the first time, which takes a moment, and keeps it for good: WebKit's types
 * cannot be unloaded. A development build that runs from its build directory opens the module of
 * that directory, any other program the installed one. Main thread only.
 *
 * Returns: (transfer none) (nullable): the functions, or %NULL
 */
const ScoutLoginModule *scout_login_module_load (GError **error);

G_END_DECLS
