/** On whose behalf something is written: it decides audit names and the reference to a user in webhooks. */
export interface Actor {
  readonly uid: string
  readonly displayName: string
  readonly via: 'api' | 'till' | 'back-office'
}

/** The user behind the integration token. */
export const integrationUser: Actor = { uid: 'integration-omnium', displayName: 'Omnium', via: 'api' }

export const cashier: Actor = { uid: 'ola-prove', displayName: 'Ola Prøve', via: 'till' }

export const storeManager: Actor = { uid: 'ida-prove', displayName: 'Ida Prøve', via: 'back-office' }
