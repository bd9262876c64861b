import type { OmniumHandlers } from '../schemas.ts'
import { addComment, deleteComment, getComment, patchComment, searchComments } from './comments.ts'

export const commentHandlers: OmniumHandlers<
  'CommentsGet' | 'CommentsSearch' | 'CommentsAdd' | 'CommentsUpdate' | 'CommentsDelete'
> = {
  CommentsGet: getComment,
  CommentsSearch: searchComments,
  CommentsAdd: addComment,
  CommentsUpdate: patchComment,
  CommentsDelete: deleteComment,
}
