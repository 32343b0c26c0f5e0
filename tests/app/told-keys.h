/* told-keys.h: the keys that the window of shortcuts tells of.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "window-fixture.h"

G_BEGIN_DECLS

/*
 * ToldRow:
 * @keys: as GtkShortcutsShortcut has them: "<Alt>Left Escape", "<Alt>1...5"
 *
 * A row that tells of keys, not of an action.
 */
typedef struct
{
  char *group;
  char *title;
  char *keys;
} ToldRow;

typedef struct
{
  guint key;
  GdkModifierType modifiers;
} ToldKey;

/* (transfer full) (element-type ToldRow): opens the window of shortcuts, reads it and closes it. */
GPtrArray *told_keys_read (WindowFixture *fixture);

/* (transfer full) (element-type ToldKey): each of the keys of a row. */
GArray *told_keys_parse (const char *keys);

G_END_DECLS
