/* scout-chart-private.h: what the files of ScoutChart share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart-export.h"
#include "scout-chart.h"
#include "scout-chart-paint-private.h"

G_BEGIN_DECLS

/* Where everything is, laid out anew if need be. (transfer none) (nullable): nothing before the
 * chart has a size */
const ScoutChartScene *_scout_chart_get_scene (ScoutChart *self);

/**
 * ScoutChartBubble:
 * @node: (owned): what is drawn, with its upper left corner at 0, 0
 * @width: of it, in whole pixels
 *
 * The read-out of one point.
 */
typedef struct
{
  GskRenderNode *node;
  double width;
} ScoutChartBubble;

/**
 * ScoutChartBubbles:
 *
 * The read-outs of one chart that were shown, as long as its data, size and style are the same.
 */
typedef struct _ScoutChartBubbles ScoutChartBubbles;

/* Makes room for read-outs that are written as @context says. */
ScoutChartBubbles *_scout_chart_bubbles_new (PangoContext *context);

/* Forgets the read-outs. */
void _scout_chart_bubbles_free (ScoutChartBubbles *self);

/* The read-out of a point, which lives until the next one is asked for. (transfer none) */
const ScoutChartBubble *_scout_chart_bubbles_get (ScoutChartBubbles     *self,
                                                  ScoutChart            *chart,
                                                  const ScoutChartStyle *style,
                                                  guint                  point);

/* The chart's read-outs. (transfer none) */
ScoutChartBubbles *_scout_chart_get_bubbles (ScoutChart *self);

/* How much room a chart of @data asks for; @frame has the measure and, as its width, the width that
 * the height is for, or -1. */
void _scout_chart_measure (ScoutChartKind   kind,
                           ScoutChartData  *data,
                           ScoutChartFrame *frame,
                           GtkOrientation   orientation,
                           int             *minimum,
                           int             *natural);

/* Whether the pointer has set the cursor. */
gboolean _scout_chart_follows_pointer (ScoutChart *self);

/* Moves the cursor, tells assistive technology and notifies. */
void _scout_chart_move_cursor (ScoutChart *self,
                               int         cursor,
                               gboolean    follows_pointer);

/* Adds the keys to the class. */
void _scout_chart_input_install (GtkWidgetClass *widget_class);

/* Adds the controllers for pointer, touch and focus. */
void _scout_chart_input_attach (ScoutChart *self);

/* Draws what marks the point being read out below the figures. */
void _scout_chart_cursor_render_below (ScoutChart            *self,
                                       const ScoutChartStyle *style,
                                       GtkSnapshot           *snapshot);

/* Draws line, dots and bubble of the point being read out over the figures. */
void _scout_chart_cursor_render_above (ScoutChart            *self,
                                       const ScoutChartStyle *style,
                                       GtkSnapshot           *snapshot);

/* Makes the actions of a chart. (transfer full) */
GSimpleActionGroup *_scout_chart_actions_new (ScoutChart *self);

/* Enables the actions while there is something to do them with. */
void _scout_chart_actions_update (GSimpleActionGroup *actions,
                                  gboolean            is_enabled);

/* Adds the keys that open the context menu to the class. */
void _scout_chart_menu_install (GtkWidgetClass *widget_class);

/* Adds the controllers that open the context menu. */
void _scout_chart_menu_attach (ScoutChart *self);

/* Gives the context menu its place; from size_allocate. */
void _scout_chart_menu_present (ScoutChart *self);

/* Lets go of the context menu; from dispose. */
void _scout_chart_menu_dispose (ScoutChart *self);

/* Opens a window with the figures in rows and columns. (transfer none) */
GtkWidget *_scout_chart_show_table (ScoutChart *self);

/* Puts the figures as text on the clipboard; @teller is where the person hears of it. */
void _scout_chart_copy (ScoutChart *self,
                        GtkWidget  *teller);

/* Asks where to save it as @format, and saves. (transfer none): the dialog, while it is open */
GtkNativeDialog *_scout_chart_save (ScoutChart       *self,
                                    ScoutChartFormat  format);

/* The name to suggest for its file, with the ending of @format. (transfer full) */
char *_scout_chart_dup_file_name (ScoutChart       *self,
                                  ScoutChartFormat  format);

/* Saves as @format, with its ending where the name can still be chosen, and tells whether it
 * worked. */
void _scout_chart_save_to (ScoutChart       *self,
                           GFile            *file,
                           ScoutChartFormat  format);

/* Shows a toast where there is an overlay for it. */
void _scout_chart_tell (GtkWidget  *widget,
                        const char *message);

G_END_DECLS
