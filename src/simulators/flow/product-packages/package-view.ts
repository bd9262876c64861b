import type { FlowTenant } from '../flow-tenant.ts'
import type { Schema } from '../schemas.ts'
import type { PackageComponent } from './package-components.ts'
import type { PackageSlot } from './package-slots.ts'

export function viewSlot(tenant: FlowTenant, slot: PackageSlot): Schema<'ProductPackageSlotResponse'> {
  const { productUid: _package, components, ...shown } = slot
  const inOrder = [...components].sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
  return {
    ...shown,
    normPrice: normPrice(tenant, components),
    components: inOrder.map((component) => viewComponent(tenant, component)),
  }
}

export function viewComponent(
  tenant: FlowTenant,
  { productUid, ...component }: PackageComponent,
): Schema<'ProductPackageComponent'> {
  const product = tenant.products.get(productUid)
  return {
    ...component,
    product: {
      productUid,
      name: product?.name ?? productUid,
      sku: product?.sku ?? '',
      brand: tenant.brands.get(product?.brandUid ?? '')?.name ?? null,
      description: product?.description ?? null,
    },
  }
}

/** What the components cost outside the package; only the required ones where there are such (assumed). */
function normPrice(tenant: FlowTenant, components: readonly PackageComponent[]): number | null {
  if (components.length === 0) return null
  const required = components.filter((component) => component.required)
  return (required.length > 0 ? required : components).reduce((total, { productUid, quantity = 0 }) => {
    const price = tenant.products.get(productUid)?.recommendedRetailPrice ?? 0
    return total + Math.round((price * quantity) / 100)
  }, 0)
}
