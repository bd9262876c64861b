/** Roles of API users by resource, each to read and to administer. */
const RESOURCES = [
  'Order',
  'Product',
  'Customer',
  'Cart',
  'Inventory',
  'Promotion',
  'Store',
  'Project',
  'Supplier',
  'PurchaseOrder',
  'Settings',
  'User',
] as const

/** `ApiOwner` may do everything; `ApiUser` is what every API user is and gives nothing by itself. */
export const ROLES: readonly string[] = [
  'ApiOwner',
  'ApiUser',
  'PosWriter',
  ...RESOURCES.flatMap((resource) => [`${resource}Read`, `${resource}Admin`]),
]

/** Every API user has everything unless its roles are set. */
export const USUAL_ROLES: readonly string[] = ROLES.filter((role) => role !== 'ApiOwner')

/** Whether roles give what an operation asks for; Admin implies Read (O-ROLE). */
export function mayCall(roles: readonly string[], needed: string | undefined): boolean {
  if (needed === undefined || roles.includes('ApiOwner') || roles.includes(needed)) return true
  return needed.endsWith('Read') && roles.includes(needed.replace(/Read$/, 'Admin'))
}
