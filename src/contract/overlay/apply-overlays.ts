/**
 * Applies overlays to both contracts, in order. Each action sees what the ones before it made. An action that
 * finds nothing to change is a mistake: it would otherwise go unnoticed that a correction corrects nothing.
 */
import type { JSONPathNode, JSONValue } from 'json-p3'
import { UserError } from '../../kernel/errors.ts'
import { loadDocument } from '../../simulators/host/contract/load-contract.ts'
import type { OpenApiDocument } from '../../simulators/host/contract/openapi-document.ts'
import { noteRenamedValues } from './note-renamed-values.ts'
import { nothingMatched } from './nothing-matched.ts'
import { OVERLAID_APIS } from './overlay.ts'
import type { OverlaidApi, Overlay, OverlayAction } from './overlay.ts'
import { problemIn, refuseUnusable } from './refuse-unusable.ts'
import { removeNodes } from './remove-nodes.ts'
import { renameIn } from './rename-in.ts'
import { replaceIn } from './replace-in.ts'
import { updateNode } from './update-node.ts'

export interface OverlaidDocument {
  readonly api: OverlaidApi
  readonly document: OpenApiDocument
  /** How many actions changed it. */
  readonly changes: number
}

/**
 * @throws UserError `E_OVERLAY_NO_MATCH` for an action that changes nothing in any contract, `E_OVERLAY` for one that
 *   cannot be done, `E_OVERLAY_RESULT` when the result is no usable contract
 */
export function applyOverlays(
  overlays: readonly Overlay[],
  load: (api: OverlaidApi) => OpenApiDocument = loadDocument,
): Readonly<Record<OverlaidApi, OverlaidDocument>> {
  const omnium = { api: 'omnium' as const, document: load('omnium'), changes: 0 }
  const flow = { api: 'flow' as const, document: load('flow'), changes: 0 }
  const all = { omnium, flow }
  const before = { omnium: structuredClone(omnium.document), flow: structuredClone(flow.document) }
  for (const overlay of overlays) {
    const concerned = concernedBy(overlay, (api) => all[api].document)
    for (const action of overlay.actions) {
      const changed = concerned.filter((api) => applyAction(action, all[api].document))
      for (const api of changed) all[api].changes += 1
      if (changed.length === 0)
        throw nothingMatched(
          action,
          concerned.map((api) => all[api]),
        )
    }
  }
  for (const api of OVERLAID_APIS) {
    if (all[api].changes === 0) continue
    noteRenamedValues(before[api], all[api].document)
    refuseUnusable(api, all[api].document, overlays)
  }
  return all
}

/**
 * Without `extends` an overlay is about the contracts to which all of it can be applied: `$.paths` is found in each,
 * the paths that are added there make sense in one. A file about both contracts finds its place action by action.
 */
function concernedBy(
  overlay: Overlay,
  documentOf: (api: OverlaidApi) => OpenApiDocument,
): readonly OverlaidApi[] {
  if (overlay.extends) return [overlay.extends]
  const whole = OVERLAID_APIS.filter((api) => fits(overlay, structuredClone(documentOf(api))))
  return whole.length > 0 ? whole : OVERLAID_APIS
}

function fits({ actions }: Overlay, trial: OpenApiDocument): boolean {
  try {
    return actions.every((action) => applyAction(action, trial)) && problemIn(trial) === undefined
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}

/** Whether there was something to change. */
function applyAction(action: OverlayAction, document: OpenApiDocument): boolean {
  const { change, query } = action
  const { nodes } = query.query(document as unknown as JSONValue)
  if (nodes.length === 0) return false
  switch (change.kind) {
    case 'remove':
      removeNodes(nodes, action)
      return true
    case 'update':
      for (const node of nodes) updateNode(node, change.value, action)
      return true
    case 'rename':
      return some(nodes, (node) => renameIn(node, change, action))
    case 'replace':
      return some(nodes, (node) => replaceIn(node, change, action))
  }
}

/** Like `some` of a list, but for every node. */
const some = (nodes: readonly JSONPathNode[], change: (node: JSONPathNode) => boolean): boolean =>
  nodes.filter(change).length > 0
