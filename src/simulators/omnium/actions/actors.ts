import type { Actor } from '../actor.ts'

/** The retailer's web shop, which hands its checkouts over to Omnium. */
export const WEB_SHOP: Actor = { user: 'webshop', userId: 'webshop' }
