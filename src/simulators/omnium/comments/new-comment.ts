import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Comment } from '../schemas.ts'

/** A comment as it is kept: with an id, a time and an author, of whatever the client does not give. */
export const newComment = (
  tenant: OmniumTenant,
  given: Comment,
  actor: Actor,
  about: Pick<Comment, 'objectId' | 'objectType' | 'type'> = {},
): Comment & { readonly id: string } =>
  compact<Comment & { readonly id: string }>({
    ...given,
    ...about,
    id: given.id || tenant.ids.uuid(),
    created: given.created ?? tenant.timestamp(),
    creator: given.creator ?? actor.user,
    userId: given.userId ?? actor.userId,
  })
