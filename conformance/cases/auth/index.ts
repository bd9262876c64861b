import type { Case } from '../case.ts'
import { bearer } from './bearer.ts'
import { expiry, shortLife } from './expiry.ts'
import { managedToken } from './managed-token.ts'
import { midJob } from './mid-job.ts'
import { ownCredentials, tokenCallForm } from './own-credentials.ts'
import { forbidden, persisting } from './persisting.ts'
import { reuse } from './reuse.ts'
import { revoked } from './revoked.ts'

export const authCases: readonly Case[] = [
  ownCredentials,
  tokenCallForm,
  bearer,
  reuse,
  expiry,
  shortLife,
  revoked,
  persisting,
  managedToken,
  forbidden,
  midJob,
]
