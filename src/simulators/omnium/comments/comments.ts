import type { Handler } from '../../host/handler.ts'
import { compact } from '../compact.ts'
import type { NewEvent } from '../events/event-publisher.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { notFound } from '../refused.ts'
import { Resource } from '../resource/resource.ts'
import type { Comment, Schema, operations } from '../schemas.ts'
import { filterBy, isOneOf } from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import { takePage } from '../search/page.ts'
import { sortBy } from '../search/sort.ts'
import { newComment } from './new-comment.ts'

const comments = new Resource<Comment>({
  kind: 'Comment',
  collection: (tenant) => tenant.comments,
  idOf: ({ id }) => id,
  idMember: 'id',
  // There is no model of comments; the event is about what was commented on.
  event: ({ objectId, objectType }, change) =>
    compact<NewEvent>({
      className: objectType ?? undefined,
      category: 'Comment',
      message: `Comment ${change.toLowerCase()}`,
      objectId: objectId ?? undefined,
    }),
})

/**
 * `PUT /api/Comments/Add`; an id that exists is overwritten. Notes of orders, purchase orders and deliveries are
 * members of these documents and not found here: that both are one is not published.
 */
export const addComment: Handler<operations['CommentsAdd'], OmniumTenant> = ({ body, origin }, tenant) => {
  if (body.parentId && !tenant.comments.has(body.parentId)) throw notFound('Comment', body.parentId)
  const actor = tenant.apiUser(origin)
  return { status: 200, body: comments.save(tenant, newComment(tenant, body, actor), actor) }
}

export const getComment: Handler<operations['CommentsGet'], OmniumTenant> = ({ path }, tenant) => ({
  status: 200,
  body: comments.require(tenant, path.commentId),
})

export const patchComment: Handler<operations['CommentsUpdate'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  comments.patch(tenant, body.id, body, tenant.apiUser(origin))
  return { status: 200, body: comments.require(tenant, body.id) }
}

export const deleteComment: Handler<operations['CommentsDelete'], OmniumTenant> = (
  { path, origin },
  tenant,
) => {
  comments.remove(tenant, path.commentId, tenant.apiUser(origin))
  return { status: 200 }
}

/** A bare array, newest first. */
export const searchComments: Handler<operations['CommentsSearch'], OmniumTenant> = ({ body }, tenant) => {
  const about = body.objectIds?.length
    ? [...new Set(body.objectIds)].flatMap((id) => tenant.comments.by('objectId', id))
    : tenant.comments.all()
  const found = filterBy(about, body, CRITERIA, undefined)
  return {
    status: 200,
    body: takePage(
      sortBy(found, undefined, ({ id }) => id ?? ''),
      body,
    ).result,
  }
}

const CRITERIA: Criteria<Schema<'OmniumCommentSearchRequest'>, Comment> = {
  commentTypes: ({ type }, types) => isOneOf(type, types),
  objectIds: ({ objectId }, ids) => isOneOf(objectId, ids),
  objectTypes: ({ objectType }, types) => isOneOf(objectType, types),
}
