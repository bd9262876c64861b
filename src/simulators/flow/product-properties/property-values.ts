import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { changeProduct } from '../products/products.ts'
import type { Product, PropertyValue } from '../products/products.ts'
import { invalid } from '../refused.ts'
import { keyOf } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'
import { fromBody, newUid } from '../uids.ts'

export function viewPropertyValues(
  tenant: FlowTenant,
  { propertyValues = [], requiredVariantPropertyUids = [] }: Product,
): Schema<'ProductOptionProperty'>[] {
  return propertyValues.map((value) => {
    const { propertyUid, propertyOptionUid } = value
    const { propertyName = propertyUid, type = 'TEXT' } = tenant.properties.get(propertyUid) ?? {}
    const option = tenant.propertyOptions.get(keyOf([propertyUid, propertyOptionUid ?? '']))
    return {
      ...value,
      propertyName,
      propertyType: type,
      propertyOptionName: option?.name ?? null,
      required: requiredVariantPropertyUids.includes(propertyUid),
    }
  })
}

/** Replaces all values. A value that was there before keeps its uid when none is given. */
export function setPropertyValues(
  tenant: FlowTenant,
  { productUid, propertyValues: before = [] }: Product,
  request: Schema<'ProductPropertiesRequest'>,
  by: Actor,
): Product {
  const { items } = knownFields(request, {
    items: {
      listOf: {
        productPropertyUid: 'string',
        propertyUid: 'uid',
        propertyOptionUid: 'string?',
        propertyText: 'string?',
      },
      required: ['propertyUid'],
    },
  })
  if (items === undefined) throw invalid('/items', 'is required')
  const propertyValues: PropertyValue[] = []
  items.forEach((item, index) => {
    const at = `/items/${index}`
    const value = checkedValue(tenant, item, propertyValues, at)
    const kept = before.find((old) => isSameChoice(old, value))?.productPropertyUid
    const taken = { has: (uid: string) => propertyValues.some((other) => other.productPropertyUid === uid) }
    const given = item.productPropertyUid ?? kept
    if (given !== undefined && taken.has(given)) throw invalid(`${at}/productPropertyUid`, 'stands twice')
    const productPropertyUid = newUid(tenant, taken, 'value', 'productPropertyUid', given)
    propertyValues.push({ ...value, productPropertyUid })
  })
  return changeProduct(tenant, productUid, { propertyValues }, by)
}

type Choice = Omit<PropertyValue, 'productPropertyUid'>

/** TEXT is one text, SINGLESELECT one option at most, MULTISELECT any number of different ones. */
function checkedValue(
  tenant: FlowTenant,
  { propertyUid, propertyOptionUid = null, propertyText = null }: Schema<'ProductPropertyWrite'>,
  others: readonly Choice[],
  at: string,
): Choice {
  const { type } = fromBody(tenant.properties, 'property', `${at}/propertyUid`, propertyUid)
  const same = others.filter((other) => other.propertyUid === propertyUid)
  if (type === 'TEXT') {
    if (propertyText === null) throw invalid(`${at}/propertyText`, 'is required')
    if (same.length > 0) throw invalid(`${at}/propertyUid`, 'has a value already')
    return { propertyUid, propertyOptionUid: null, propertyText }
  }
  if (propertyOptionUid === null) throw invalid(`${at}/propertyOptionUid`, 'is required')
  if (!tenant.propertyOptions.has(keyOf([propertyUid, propertyOptionUid])))
    throw invalid(`${at}/propertyOptionUid`, `refers to no option of ${propertyUid}: ${propertyOptionUid}`)
  const full = type === 'SINGLESELECT' ? same.length > 0 : same.some(hasOption(propertyOptionUid))
  if (full) throw invalid(`${at}/propertyOptionUid`, 'is one choice too many')
  return { propertyUid, propertyOptionUid, propertyText: null }
}

const hasOption =
  (uid: string) =>
  ({ propertyOptionUid }: Choice): boolean =>
    propertyOptionUid === uid

const isSameChoice = (a: Choice, b: Choice): boolean =>
  a.propertyUid === b.propertyUid && a.propertyOptionUid === b.propertyOptionUid
