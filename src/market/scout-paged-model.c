/* scout-paged-model.c: the results of a search as a list that loads more.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Belongs to one query for good: a new search is a new model. Pages are asked for one at a time,
 * by the cursor of the page before. Meta's cursors are not to be trusted with the end of a list:
 * pages may come empty, items twice, and a cursor that was used already would never end. A call
 * under way does not keep the model alive; the model ends it when it goes. For the thread of the
 * main context.
 */

#include "config.h"

#include "scout-paged-model.h"

/* Pages without a new item that are passed over before a person has to ask again. */
#define MOST_EMPTY_PAGES 5

struct _ScoutPagedModel
{
  GObject parent_instance;

  ScoutMarketplace *marketplace; /* (owned) */
  ScoutQuery *query;             /* (owned) */
  GCancellable *cancellable;     /* (owned): cancelled when its call is not wanted any more */

  gboolean may_be_remembered; /* whether pages of some minutes ago will do, and may be kept */
  gboolean is_anew;           /* whether they will not do any more */
  gboolean is_content;  /* whether posts are looked for, and not creators */
  GPtrArray *items;     /* (owned) (element-type GObject): creators or posts */
  GHashTable *ids;      /* (owned) (element-type utf8): ids of the items, which hold the text */
  GHashTable *cursors;  /* (owned) (element-type utf8): cursors that were asked with */
  char *cursor;         /* (owned) (nullable): where the next page begins */
  guint n_empty;        /* empty pages in a row */
  gboolean is_reloading; /* whether the next page is to replace the items */
  ScoutPagedState state;
  GError *error; /* (owned) (nullable) */
};

static void scout_paged_model_list_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutPagedModel, scout_paged_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      scout_paged_model_list_iface_init))

G_DEFINE_ENUM_TYPE (ScoutPagedState, scout_paged_state,
                    G_DEFINE_ENUM_VALUE (SCOUT_PAGED_STATE_IDLE, "idle"),
                    G_DEFINE_ENUM_VALUE (SCOUT_PAGED_STATE_PAUSED, "paused"),
                    G_DEFINE_ENUM_VALUE (SCOUT_PAGED_STATE_LOADING, "loading"),
                    G_DEFINE_ENUM_VALUE (SCOUT_PAGED_STATE_FAILED, "failed"),
                    G_DEFINE_ENUM_VALUE (SCOUT_PAGED_STATE_COMPLETE, "complete"))

typedef enum
{
  PROP_STATE = 1,
  PROP_ERROR,
  PROP_QUERY,
  PROP_N_ITEMS,
} ScoutPagedModelProperty;

static GParamSpec *props[PROP_N_ITEMS + 1];

/* Takes both before either is notified, so that nobody sees a failure without its reason. */
static void
set_state (ScoutPagedModel *self,
           ScoutPagedState  state,
           GError          *error) /* (transfer full) (nullable) */
{
  gboolean has_state_changed = self->state != state;
  gboolean has_error_changed = self->error != NULL || error != NULL;

  g_clear_error (&self->error);
  self->error = error;
  self->state = state;

  if (has_error_changed)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ERROR]);
  if (has_state_changed)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
}

static const char *
get_id (ScoutPagedModel *self,
        gpointer         item)
{
  return self->is_content ? scout_content_get_id (item) : scout_creator_get_id (item);
}

/* Returns how many items were new. */
static guint
append (ScoutPagedModel *self,
        GPtrArray       *items)
{
  guint n_before = self->items->len;

  for (guint i = 0; i < items->len; i++)
    {
      gpointer item = g_ptr_array_index (items, i);
      gpointer id = (gpointer) get_id (self, item);

      /* Adding would put the text of an item that is dropped in the place of one that stays. */
      if (g_hash_table_contains (self->ids, id))
        continue;
      g_hash_table_add (self->ids, id);
      g_ptr_array_add (self->items, g_object_ref (item));
    }

  return self->items->len - n_before;
}

/* Goes on to the cursor of the page behind; returns FALSE at the end. */
static gboolean
advance (ScoutPagedModel *self,
         const char      *next_cursor)
{
  g_clear_pointer (&self->cursor, g_free);
  if (next_cursor == NULL || g_hash_table_contains (self->cursors, next_cursor))
    return FALSE;

  self->cursor = g_strdup (next_cursor);

  return TRUE;
}

static void creators_searched_cb (GObject      *source,
                                  GAsyncResult *result,
                                  gpointer      user_data);

static void content_searched_cb (GObject      *source,
                                 GAsyncResult *result,
                                 gpointer      user_data);

static void
request_page (ScoutPagedModel *self)
{
  const ScoutMarketPaging paging = { .after = self->cursor,
                                     .may_be_remembered = self->may_be_remembered,
                                     .is_anew = self->is_anew };
  GWeakRef *weak = g_new0 (GWeakRef, 1);

  g_weak_ref_init (weak, self);
  if (self->cursor != NULL)
    g_hash_table_add (self->cursors, g_strdup (self->cursor));

  if (self->is_content)
    scout_marketplace_search_content_async (self->marketplace, self->query, &paging,
                                            self->cancellable, content_searched_cb, weak);
  else
    scout_marketplace_search_async (self->marketplace, self->query, &paging,
                                    self->cancellable, creators_searched_cb, weak);
}

/* Returns how many there were. The ids hold text of the items. */
static guint
forget_items (ScoutPagedModel *self)
{
  guint n_items = self->items->len;

  self->is_reloading = FALSE;
  g_hash_table_remove_all (self->ids);
  g_ptr_array_set_size (self->items, 0);

  return n_items;
}

/* Whether there is nothing to wait for before what was loaded goes. */
static gboolean
is_replaced (ScoutPagedModel *self,
             GPtrArray       *items,
             gboolean         has_next)
{
  return self->is_reloading
         && (items->len > 0 || !has_next || self->n_empty + 1 >= MOST_EMPTY_PAGES);
}

/* The state is set before items-changed is emitted and notified after it, so that whoever hears of
 * the new items already finds a model that can be asked for more. */
static void
take_page (ScoutPagedModel *self,
           GPtrArray       *items,
           const char      *next_cursor) /* (nullable) */
{
  gboolean has_next = advance (self, next_cursor);
  guint n_removed = is_replaced (self, items, has_next) ? forget_items (self) : 0;
  guint position = self->items->len;
  guint n_added = append (self, items);

  self->n_empty = n_added > 0 ? 0 : self->n_empty + 1;
  if (n_added == 0 && has_next && self->n_empty < MOST_EMPTY_PAGES)
    {
      request_page (self);
      return;
    }

  if (!has_next)
    self->state = SCOUT_PAGED_STATE_COMPLETE;
  else
    self->state = n_added > 0 ? SCOUT_PAGED_STATE_IDLE : SCOUT_PAGED_STATE_PAUSED;
  if (n_added > 0 || n_removed > 0)
    {
      g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_ITEMS]);
    }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
}

/* Returns the model, if it still wants the page; frees @weak. */
static ScoutPagedModel *
take_model (GWeakRef *weak)
{
  g_autoptr(ScoutPagedModel) self = g_weak_ref_get (weak);

  g_weak_ref_clear (weak);
  g_free (weak);

  return self != NULL && self->marketplace != NULL ? g_steal_pointer (&self) : NULL;
}

static void
creators_searched_cb (GObject      *source,
                      GAsyncResult *result,
                      gpointer      user_data)
{
  g_autoptr(ScoutPagedModel) self = take_model (user_data);
  g_autoptr(ScoutCreatorBatch) batch = NULL;
  g_autoptr(GError) error = NULL;

  batch = scout_marketplace_search_finish (SCOUT_MARKETPLACE (source), result, &error);
  if (self == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (batch != NULL)
    take_page (self, batch->creators, batch->next_cursor);
  else
    set_state (self, SCOUT_PAGED_STATE_FAILED, g_steal_pointer (&error));
}

static void
content_searched_cb (GObject      *source,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  g_autoptr(ScoutPagedModel) self = take_model (user_data);
  g_autoptr(ScoutContentBatch) batch = NULL;
  g_autoptr(GError) error = NULL;

  batch = scout_marketplace_search_content_finish (SCOUT_MARKETPLACE (source), result, &error);
  if (self == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (batch != NULL)
    take_page (self, batch->content, batch->next_cursor);
  else
    set_state (self, SCOUT_PAGED_STATE_FAILED, g_steal_pointer (&error));
}

static GType
scout_paged_model_get_item_type (GListModel *list)
{
  return SCOUT_PAGED_MODEL (list)->is_content ? SCOUT_TYPE_CONTENT : SCOUT_TYPE_CREATOR;
}

static guint
scout_paged_model_get_n_items (GListModel *list)
{
  return SCOUT_PAGED_MODEL (list)->items->len;
}

static gpointer
scout_paged_model_get_item (GListModel *list,
                            guint       position)
{
  ScoutPagedModel *self = SCOUT_PAGED_MODEL (list);

  if (position >= self->items->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (self->items, position));
}

static void
scout_paged_model_list_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = scout_paged_model_get_item_type;
  iface->get_n_items = scout_paged_model_get_n_items;
  iface->get_item = scout_paged_model_get_item;
}

static void
scout_paged_model_dispose (GObject *object)
{
  ScoutPagedModel *self = SCOUT_PAGED_MODEL (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->marketplace);
  g_clear_object (&self->query);

  G_OBJECT_CLASS (scout_paged_model_parent_class)->dispose (object);
}

static void
scout_paged_model_finalize (GObject *object)
{
  ScoutPagedModel *self = SCOUT_PAGED_MODEL (object);

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->ids, g_hash_table_unref);
  g_clear_pointer (&self->cursors, g_hash_table_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->cursor, g_free);
  g_clear_error (&self->error);

  G_OBJECT_CLASS (scout_paged_model_parent_class)->finalize (object);
}

static void
scout_paged_model_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  ScoutPagedModel *self = SCOUT_PAGED_MODEL (object);

  switch ((ScoutPagedModelProperty) property_id)
    {
    case PROP_STATE:
      g_value_set_enum (value, scout_paged_model_get_state (self));
      break;
    case PROP_ERROR:
      g_value_set_boxed (value, scout_paged_model_get_error (self));
      break;
    case PROP_QUERY:
      g_value_set_object (value, scout_paged_model_get_query (self));
      break;
    case PROP_N_ITEMS:
      g_value_set_uint (value, self->items->len);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
scout_paged_model_class_init (ScoutPagedModelClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = scout_paged_model_dispose;
  object_class->finalize = scout_paged_model_finalize;
  object_class->get_property = scout_paged_model_get_property;

  /**
   * ScoutPagedModel:state:
   *
   * What the model is doing.
   */
  props[PROP_STATE] = g_param_spec_enum ("state", NULL, NULL,
                                         SCOUT_TYPE_PAGED_STATE, SCOUT_PAGED_STATE_IDLE, flags);

  /**
   * ScoutPagedModel:error: (nullable)
   *
   * Why the last page failed, in %SCOUT_PAGED_STATE_FAILED only.
   */
  props[PROP_ERROR] = g_param_spec_boxed ("error", NULL, NULL, G_TYPE_ERROR, flags);

  /**
   * ScoutPagedModel:query:
   *
   * What is looked for.
   */
  props[PROP_QUERY] = g_param_spec_object ("query", NULL, NULL, SCOUT_TYPE_QUERY, flags);

  /**
   * ScoutPagedModel:n-items:
   *
   * How many items have been loaded; Meta does not say how many there are.
   */
  props[PROP_N_ITEMS] = g_param_spec_uint ("n-items", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_paged_model_init (ScoutPagedModel *self)
{
  self->cancellable = g_cancellable_new ();
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->ids = g_hash_table_new (g_str_hash, g_str_equal);
  self->cursors = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->state = SCOUT_PAGED_STATE_IDLE;
}

ScoutPagedModel *
scout_paged_model_new (ScoutMarketplace *marketplace,
                       ScoutQuery       *query)
{
  ScoutPagedModel *self = NULL;

  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (marketplace), NULL);
  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);

  self = g_object_new (SCOUT_TYPE_PAGED_MODEL, NULL);
  self->marketplace = g_object_ref (marketplace);
  self->query = g_object_ref (query);
  self->is_content = g_strcmp0 (scout_query_get_endpoint (query)->object_id, "content") == 0;

  return self;
}

void
scout_paged_model_accept_remembered (ScoutPagedModel *self)
{
  g_return_if_fail (SCOUT_IS_PAGED_MODEL (self));

  self->may_be_remembered = TRUE;
}

void
scout_paged_model_load_more (ScoutPagedModel *self)
{
  g_return_if_fail (SCOUT_IS_PAGED_MODEL (self));

  if (self->marketplace == NULL ||
      self->state == SCOUT_PAGED_STATE_LOADING ||
      self->state == SCOUT_PAGED_STATE_COMPLETE)
    return;

  self->n_empty = 0;
  set_state (self, SCOUT_PAGED_STATE_LOADING, NULL);
  request_page (self);
}

void
scout_paged_model_reload (ScoutPagedModel *self)
{
  g_return_if_fail (SCOUT_IS_PAGED_MODEL (self));

  if (self->marketplace == NULL)
    return;

  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();
  g_clear_pointer (&self->cursor, g_free);
  g_hash_table_remove_all (self->cursors);
  self->n_empty = 0;
  self->is_reloading = TRUE;
  self->is_anew = TRUE;
  set_state (self, SCOUT_PAGED_STATE_LOADING, NULL);
  request_page (self);
}

ScoutPagedState
scout_paged_model_get_state (ScoutPagedModel *self)
{
  g_return_val_if_fail (SCOUT_IS_PAGED_MODEL (self), SCOUT_PAGED_STATE_IDLE);

  return self->state;
}

const GError *
scout_paged_model_get_error (ScoutPagedModel *self)
{
  g_return_val_if_fail (SCOUT_IS_PAGED_MODEL (self), NULL);

  return self->error;
}

ScoutMarketplace *
scout_paged_model_get_marketplace (ScoutPagedModel *self)
{
  g_return_val_if_fail (SCOUT_IS_PAGED_MODEL (self), NULL);

  return self->marketplace;
}

ScoutQuery *
scout_paged_model_get_query (ScoutPagedModel *self)
{
  g_return_val_if_fail (SCOUT_IS_PAGED_MODEL (self), NULL);

  return self->query;
}
