/* scout-sandbox-dialogs.c: the sign-ins under way.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the dialog remembers between its pages, found by an id that cannot be guessed. Nothing is
 * kept in cookies.
 */

#include "config.h"

#include "scout-sandbox-dialog.h"

#define MAX_DIALOGS 100

struct _ScoutSandboxDialogs
{
  GQueue all; /* (element-type ScoutSandboxDialog), oldest first */
};

void
scout_sandbox_dialog_free (ScoutSandboxDialog *self)
{
  g_free (self->id);
  g_free (self->redirect_uri);
  g_free (self->state);
  g_free (self->challenge);
  g_free (self->nonce);
  g_free (self);
}

ScoutSandboxDialogs *
scout_sandbox_dialogs_new (void)
{
  ScoutSandboxDialogs *self = g_new0 (ScoutSandboxDialogs, 1);

  g_queue_init (&self->all);
  return self;
}

void
scout_sandbox_dialogs_free (ScoutSandboxDialogs *self)
{
  g_queue_clear_full (&self->all, (GDestroyNotify) scout_sandbox_dialog_free);
  g_free (self);
}

void
scout_sandbox_dialogs_add (ScoutSandboxDialogs *self,
                           ScoutSandboxDialog  *dialog)
{
  g_queue_push_tail (&self->all, dialog);
  if (g_queue_get_length (&self->all) > MAX_DIALOGS)
    scout_sandbox_dialog_free (g_queue_pop_head (&self->all));
}

ScoutSandboxDialog *
scout_sandbox_dialogs_find (ScoutSandboxDialogs *self,
                            const char          *id)
{
  for (GList *l = self->all.head; l != NULL; l = l->next)
    {
      ScoutSandboxDialog *dialog = l->data;

      if (g_strcmp0 (dialog->id, id) == 0)
        return dialog;
    }
  return NULL;
}

void
scout_sandbox_dialogs_remove (ScoutSandboxDialogs *self,
                              ScoutSandboxDialog  *dialog)
{
  if (g_queue_remove (&self->all, dialog))
    scout_sandbox_dialog_free (dialog);
}

guint
scout_sandbox_dialog_get_asked (const ScoutSandboxDialog *self)
{
  if (self->is_rerequest || self->is_fixed)
    return self->requested;
  return self->requested & ~self->user->declined;
}
