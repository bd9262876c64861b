/**
 * The sets of tenant settings that cases use. Cases of one set share one run of the connector, so a new set costs
 * a restart: add one only where a rule cannot be judged otherwise.
 */
import type { Settings } from './case.ts'

/** Credentials alone; every optional key is absent. */
export const base: Settings = {}

/**
 * The optional keys in use: a handling for each kind of order (stories make them with `given.handling`), a pick-up
 * deadline of three working days, loyalty ids as external ids of the provider Voyado. One set, because each set is
 * one more start of the connector; the keys do not touch each other.
 */
export const configured = {
  OMNIUM_CLICK_COLLECT_ORDERHANDLING_UID: 'click-collect',
  OMNIUM_ONLINE_ORDER_HANDLING_UID: 'online',
  OMNIUM_CLICK_COLLECT_EXPIRY_DAYS: '3',
  OMNIUM_CUSTOMER_LOYALTY_ID_PROPERTY_KEY: 'Voyado',
} as const satisfies Settings

/**
 * Values that a connector has to cope with: a token that nobody issued where the connector keeps its own (AUTH-09),
 * a handling that Flow does not have (CFG-12), days that are no number (CFG-13).
 */
export const odd = {
  OMNIUM_TOKEN: 'rubbish',
  OMNIUM_ONLINE_ORDER_HANDLING_UID: 'no-such-handling',
  OMNIUM_CLICK_COLLECT_EXPIRY_DAYS: 'abc',
} as const satisfies Settings
