import type { FlowTenantShape, TenantContext } from '../host/vendor.ts'
import { createSequence } from '../state/sequence.ts'
import { valuePart } from '../state/state-part.ts'
import type { FlowActions } from './actions/flow-actions.ts'
import { createFlowActions } from './actions/create-flow-actions.ts'
import { defaultBehaviour } from './behaviour.ts'
import type { FlowBehaviour } from './behaviour.ts'
import { createCollections } from './collections.ts'
import type { FlowCollections } from './collections.ts'
import { createFlowState } from './flow-state.ts'
import { pricelists } from './pricelists/pricelists.ts'
import { emptyProfile, MAIN_PRICELIST } from './tenants/tenant-profile.ts'
import type { TenantProfile } from './tenants/tenant-profile.ts'
import { createNumericIds } from './webhooks/numeric-ids.ts'
import type { NumericIds } from './webhooks/numeric-ids.ts'
import type { FlowState } from './flow-state.ts'
import type { Schema } from './schemas.ts'

export type { FlowState } from './flow-state.ts'
export type { OrderHistoryEntry } from './orders/order-history.ts'

/** One simulated Flow tenant: its collections, its credentials, what people do in it and how it can be read. */
export interface FlowTenant extends FlowTenantShape, FlowCollections {
  readonly actions: FlowActions
  readonly state: FlowState
  readonly context: TenantContext
  /** Milliseconds since the epoch. */
  createdAt: number
  readonly numericIds: NumericIds
  profile: TenantProfile
  behaviour: FlowBehaviour
}

/** The token is opaque, as nothing about its format is published. Equal contexts give equal credentials. */
export function createFlowTenant(context: TenantContext): FlowTenant {
  const sequence = createSequence()
  const collections = createCollections(sequence)
  const self = (): FlowTenant => tenant
  const tenant: FlowTenant = {
    ...collections,
    store: {
      collections: Object.values(collections),
      sequence,
      identity: ['sessions'],
      parts: {
        createdAt: valuePart(
          () => tenant.createdAt,
          (createdAt) => {
            tenant.createdAt = createdAt
          },
        ),
        profile: valuePart(
          () => tenant.profile,
          (profile) => {
            tenant.profile = { ...tenant.profile, ...profile }
          },
        ),
        behaviour: valuePart(
          () => tenant.behaviour,
          (behaviour) => {
            tenant.behaviour = { ...defaultBehaviour, ...behaviour }
          },
        ),
      },
    },
    id: context.id,
    context,
    createdAt: context.clock.now(),
    tenantUid: context.ids.uuid(),
    token: context.ids.token(48),
    numericIds: createNumericIds(collections.numberedEntities),
    profile: emptyProfile(context.id),
    behaviour: defaultBehaviour,
    actions: createFlowActions(self),
    state: createFlowState(collections, self),
  }
  const mainPricelist: Schema<'PricelistCreateRequest'> = { pricelistUid: MAIN_PRICELIST, name: 'Main' }
  pricelists.create(tenant, mainPricelist)
  return tenant
}
