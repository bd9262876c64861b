import type { Change } from './change.ts'
import { locate } from './locate.ts'
import type { Side } from './locate.ts'
import { evidenceAt } from './evidence.ts'
import type { ChangeLevel } from './change.ts'
import type { OasdiffChange } from './oasdiff.ts'
import { originalPointer, webhookOf } from './webhook-paths.ts'

const LEVEL: Readonly<Record<OasdiffChange['level'], ChangeLevel>> = {
  3: 'breaking',
  2: 'warning',
  1: 'info',
}

/** Where the gate is stricter than oasdiff. */
const STRICTER: Readonly<Record<string, ChangeLevel>> = {
  // Who called without a token is refused from now on.
  'api-security-added': 'breaking',
  // The credentials of every client are of the wrong kind.
  'api-security-component-type-changed': 'breaking',
  // Generated clients name their methods so, and an overlay finds its operation by it.
  'api-operation-id-removed': 'warning',
}

/** What oasdiff calls a path that comes or goes, for a path that is a webhook. */
const WEBHOOK_RULES: Readonly<Record<string, { readonly rule: string; readonly text: string }>> = {
  'api-path-removed-without-deprecation': { rule: 'webhook-removed', text: 'webhook removed' },
  'api-removed-without-deprecation': { rule: 'webhook-removed', text: 'webhook removed' },
  'endpoint-added': { rule: 'webhook-added', text: 'webhook added' },
}

/** A line of oasdiff in our words, with the evidence of the item that changed. */
export function knownChange(found: OasdiffChange, before: Side, after: Side): Change {
  const { id, path = '', operation = '' } = found
  const webhook = webhookOf(path)
  const special = webhook === undefined ? undefined : WEBHOOK_RULES[id]
  const inOld = locate(found, before, found.baseSource?.line)
  const inNew = locate(found, after, found.revisionSource?.line)
  const shown = [inNew, inOld].find((one) => one?.exact) ?? inNew ?? inOld
  const judged = [inOld, inNew].find((one) => one?.exact) ?? inOld ?? inNew
  const document = judged === inOld ? before.document : after.document
  return {
    rule: special?.rule ?? id,
    level: STRICTER[id] ?? LEVEL[found.level],
    operation: webhook === undefined ? `${operation} ${path}`.trim() : `webhook ${webhook}`,
    text: special?.text ?? (webhook === undefined ? found.text : payloadText(found.text)),
    pointer: originalPointer(shown?.pointer ?? ''),
    evidence: evidenceAt(document, judged?.pointer ?? ''),
  }
}

/** The payload is compared as an answer with status 200; the words of oasdiff say so, and would puzzle the reader. */
function payloadText(text: string): string {
  return text
    .replace(/ for the (response )?status `200`| for status `200`/, '')
    .replace(/ with the (`200` status|status `200`)/, '')
    .replaceAll(/\bresponse\b/g, 'payload')
}
