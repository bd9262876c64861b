import type { CaseContext } from '../context.ts'
import { configured } from '../settings.ts'

/** Makes the handlings that the settings `configured` name: an order whose handling Flow lacks does not arrive. */
export function configuredHandlings({ given }: Pick<CaseContext<never>, 'given'>): void {
  given.handling(configured.OMNIUM_CLICK_COLLECT_ORDERHANDLING_UID)
  given.handling(configured.OMNIUM_ONLINE_ORDER_HANDLING_UID)
}
