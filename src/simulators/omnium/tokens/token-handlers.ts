import type { OmniumHandlers } from '../schemas.ts'
import { issueToken } from './issue-token.ts'

export const tokenHandlers: OmniumHandlers<'TokenPost'> = {
  TokenPost: issueToken,
}
