import type { Actor } from '../actor.ts'

/** The retailer's web shop, which hands its checkouts over to Omnium. */
export const WEB_SHOP: Actor = { user: 'webshop', userId: 'webshop' }

/** Work in Omnium's user interface. */
export const BACK_OFFICE: Actor = { user: 'back.office@omnium.example', userId: 'back.office@omnium.example' }

/** What happens by itself, on a schedule. */
export const SCHEDULER: Actor = { user: 'scheduler', userId: 'scheduler' }
