/* card-audit.c: what must hold for every card that draws itself.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Such a card has no labels that could be asked whether they have room. What it draws tells: each
 * piece of text is a node, and so is what is drawn over it and what cuts it. */

#include "config.h"

#include "widget-audit.h"

#include "scout-drawn-card.h"

/* Less is an overhanging letter, or an ellipsis that begins below one. */
#define MOST_OVERHANG 3.0f
/* Of two pieces of text, of the height of the lower one: less is an accent that is as high as the
 * line, or a letter below it. */
#define MOST_OVERLAP 0.25f
/* What lets more shine through shades, and hides nothing. */
#define LEAST_ALPHA 0.3f

typedef struct
{
  GStrvBuilder *problems;
  const char *card;
  GArray *texts;        /* (element-type graphene_rect_t): those drawn so far */
  graphene_rect_t clip; /* what can be seen */
  graphene_point_t offset;
} Drawing;

static void look_at_node (Drawing             *drawing,
                          const GskRenderNode *node);

static void
report (Drawing               *drawing,
        const char            *problem,
        const graphene_rect_t *rect)
{
  g_autofree char *line = g_strdup_printf ("%s at %g,%g %gx%g: %s", problem,
                                           (double) rect->origin.x, (double) rect->origin.y,
                                           (double) rect->size.width, (double) rect->size.height,
                                           drawing->card);

  g_strv_builder_add (drawing->problems, line);
}

static void
get_bounds (const Drawing       *drawing,
            const GskRenderNode *node,
            graphene_rect_t     *bounds)
{
  gsk_render_node_get_bounds ((GskRenderNode *) node, bounds);
  graphene_rect_offset (bounds, drawing->offset.x, drawing->offset.y);
}

static void
look_at_text (Drawing             *drawing,
              const GskRenderNode *node)
{
  graphene_rect_t bounds, visible;

  get_bounds (drawing, node, &bounds);
  graphene_rect_intersection (&bounds, &drawing->clip, &visible);
  if (visible.size.width + MOST_OVERHANG < bounds.size.width
      || visible.size.height + MOST_OVERHANG < bounds.size.height)
    report (drawing, "text is clipped", &bounds);

  for (guint i = 0; i < drawing->texts->len; i++)
    {
      const graphene_rect_t *other = &g_array_index (drawing->texts, graphene_rect_t, i);
      float height = MIN (bounds.size.height, other->size.height);
      graphene_rect_t both;

      if (graphene_rect_intersection (&bounds, other, &both)
          && both.size.width > MOST_OVERHANG && both.size.height > height * MOST_OVERLAP)
        report (drawing, "text lies over text", &both);
    }
  g_array_append_val (drawing->texts, bounds);
}

static void
look_at_cover (Drawing             *drawing,
               const GskRenderNode *node)
{
  graphene_rect_t bounds, both;

  get_bounds (drawing, node, &bounds);
  graphene_rect_intersection (&bounds, &drawing->clip, &bounds);
  for (guint i = 0; i < drawing->texts->len; i++)
    {
      if (graphene_rect_intersection (&bounds, &g_array_index (drawing->texts, graphene_rect_t, i),
                                      &both)
          && both.size.width > MOST_OVERHANG && both.size.height > MOST_OVERHANG)
        report (drawing, "text is drawn over", &both);
    }
}

static void
look_within_clip (Drawing               *drawing,
                  const GskRenderNode   *child,
                  const graphene_rect_t *area)
{
  graphene_rect_t before = drawing->clip;
  graphene_rect_t clip = *area;

  graphene_rect_offset (&clip, drawing->offset.x, drawing->offset.y);
  graphene_rect_intersection (&before, &clip, &drawing->clip);
  look_at_node (drawing, child);
  drawing->clip = before;
}

static void
look_at_transform (Drawing             *drawing,
                   const GskRenderNode *node)
{
  GskTransform *transform = gsk_transform_node_get_transform ((GskRenderNode *) node);
  graphene_point_t before = drawing->offset;
  float x = 0.0f, y = 0.0f;

  /* What is turned or scaled is a picture. */
  if (gsk_transform_get_category (transform) < GSK_TRANSFORM_CATEGORY_2D_TRANSLATE)
    return;

  gsk_transform_to_translate (transform, &x, &y);
  drawing->offset.x += x;
  drawing->offset.y += y;
  look_at_node (drawing, gsk_transform_node_get_child ((GskRenderNode *) node));
  drawing->offset = before;
}

static void
look_at_node (Drawing             *drawing,
              const GskRenderNode *node)
{
  GskRenderNode *mutable_node = (GskRenderNode *) node;
  GskRenderNodeType type = gsk_render_node_get_node_type (node);

  if (type == GSK_CONTAINER_NODE)
    {
      for (guint i = 0; i < gsk_container_node_get_n_children (mutable_node); i++)
        look_at_node (drawing, gsk_container_node_get_child (mutable_node, i));
    }
  else if (type == GSK_TRANSFORM_NODE)
    look_at_transform (drawing, node);
  else if (type == GSK_CLIP_NODE)
    look_within_clip (drawing, gsk_clip_node_get_child (mutable_node),
                      gsk_clip_node_get_clip (mutable_node));
  else if (type == GSK_ROUNDED_CLIP_NODE)
    look_within_clip (drawing, gsk_rounded_clip_node_get_child (mutable_node),
                      &gsk_rounded_clip_node_get_clip (mutable_node)->bounds);
  else if (type == GSK_OPACITY_NODE)
    look_at_node (drawing, gsk_opacity_node_get_child (mutable_node));
  else if (type == GSK_TEXT_NODE)
    look_at_text (drawing, node);
  else if (type == GSK_TEXTURE_NODE
           || (type == GSK_COLOR_NODE
               && gsk_color_node_get_color (mutable_node)->alpha >= LEAST_ALPHA))
    look_at_cover (drawing, node);
}

static guint
look_at_card (GStrvBuilder *problems,
              GtkWidget    *card)
{
  g_autofree char *sentence = scout_drawn_card_dup_sentence (SCOUT_DRAWN_CARD (card));
  g_autoptr(GArray) texts = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node = NULL;
  Drawing drawing = { problems, sentence, texts };

  graphene_rect_init (&drawing.clip, 0.0f, 0.0f, (float) gtk_widget_get_width (card),
                      (float) gtk_widget_get_height (card));
  GTK_WIDGET_GET_CLASS (card)->snapshot (card, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL)
    return 0;

  look_at_node (&drawing, node);
  gsk_render_node_unref (node);

  return texts->len;
}

static guint
look_at_cards (GStrvBuilder *problems,
               GtkWidget    *widget)
{
  guint n_texts = 0;

  if (!gtk_widget_get_mapped (widget))
    return 0;
  if (SCOUT_IS_DRAWN_CARD (widget))
    return look_at_card (problems, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_texts += look_at_cards (problems, child);

  return n_texts;
}

GStrv
widget_audit_cards (GtkWidget *root)
{
  g_autoptr(GStrvBuilder) problems = g_strv_builder_new ();

  look_at_cards (problems, root);
  return g_strv_builder_end (problems);
}

guint
widget_audit_count_card_texts (GtkWidget *root)
{
  g_autoptr(GStrvBuilder) problems = g_strv_builder_new ();

  return look_at_cards (problems, root);
}
