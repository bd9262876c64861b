import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { requireCustomer } from '../customers/require-customer.ts'
import { saveCustomer } from '../customers/save-customer.ts'
import { removeFile, storeFile } from '../files/store-file.ts'
import { contentTypeOf } from '../files/stored-file.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { patchEach } from '../patch/patch-each.ts'
import { mergeBy } from '../patch/merge-lists.ts'
import { notFound } from '../refused.ts'
import type { BusinessCustomer, Schema, operations } from '../schemas.ts'
import { BUSINESS } from './business-customer-kind.ts'

type Asset = Schema<'OmniumAsset'>

/** All of them when no ids are asked for. */
export const listAssets: Handler<operations['BusinessCustomerAssetsGetAssets'], OmniumTenant> = (
  { path, query },
  tenant,
) => {
  const { assets } = requireCustomer(tenant, BUSINESS, path.businessCustomerId)
  const asked = query.assetIds ?? []
  const body = (assets ?? []).filter(({ assetId }) => asked.length === 0 || asked.includes(assetId ?? ''))
  return { status: 200, body }
}

/** The body is the file, which is kept. */
export const addAssetFile: Handler<operations['BusinessCustomerAssetsAddAsset'], OmniumTenant> = (
  { path, query, body, origin },
  tenant,
) => {
  const company = requireCustomer(tenant, BUSINESS, path.businessCustomerId)
  const folder = `businessCustomers/${company.customerId}`
  const asset = storeFile(tenant, { folder, fileName: query.fileName || 'file', content: body })
  return {
    status: 200,
    body: saveAssets(tenant, company, [...(company.assets ?? []), asset], tenant.apiUser(origin)),
  }
}

/** Assets that have an id replace those of the same id. */
export const addAssets: Handler<operations['BusinessCustomerAssetsAddAssets'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const company = requireCustomer(tenant, BUSINESS, path.businessCustomerId)
  const added = body.map((asset) => completeAsset(tenant, asset))
  const assets = mergeBy(company.assets ?? [], added, ({ assetId }) => assetId)
  return { status: 200, body: saveAssets(tenant, company, assets, tenant.apiUser(origin)) }
}

/** Members that are sent are changed; the snapshot documents a 401 for an asset without id. */
export const updateAssets: Handler<operations['BusinessCustomerAssetsUpdateAssets'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const company = requireCustomer(tenant, BUSINESS, path.businessCustomerId)
  if (body.some(({ assetId }) => !assetId)) return { status: 401 }
  const before = company.assets ?? []
  const unknown = body.find(({ assetId }) => !before.some((each) => each.assetId === assetId))
  if (unknown) throw notFound('Asset', unknown.assetId ?? '')
  const modified = tenant.timestamp()
  const patches = body.map((asset) => ({ ...asset, modified }))
  const assets = patchEach(before, patches, ({ assetId }) => assetId, ['created'])
  return { status: 200, body: saveAssets(tenant, company, assets, tenant.apiUser(origin)) }
}

/** The snapshot documents a 401 for missing ids. */
export const deleteAssets: Handler<operations['BusinessCustomerAssetsDeleteAssets'], OmniumTenant> = (
  { path, query, origin },
  tenant,
) => {
  const company = requireCustomer(tenant, BUSINESS, path.businessCustomerId)
  const asked = query.assetIds ?? []
  if (asked.length === 0) return { status: 401 }
  const assets = (company.assets ?? []).filter(({ assetId }) => !asked.includes(assetId ?? ''))
  if (assets.length === (company.assets ?? []).length) throw notFound('Asset', asked.join(', '))
  saveAssets(tenant, company, assets, tenant.apiUser(origin))
  return { status: 200 }
}

/** Files that no asset names any more go. */
function saveAssets(
  tenant: OmniumTenant,
  company: BusinessCustomer,
  assets: Asset[],
  actor: Actor,
): BusinessCustomer {
  const saved = saveCustomer(tenant, BUSINESS, { ...company, assets }, actor, 330_201)
  for (const asset of company.assets ?? [])
    if (!assets.some(({ url }) => url === asset.url)) removeFile(tenant, asset)
  return saved
}

/** An id when there is none, a type, and the instant. Nothing is imported: the address stays that of the source (assumed). */
function completeAsset(tenant: OmniumTenant, asset: Asset): Asset {
  const assetId = asset.assetId || tenant.ids.uuid()
  const fileName = asset.fileName ?? asset.externalUrl?.split('/').at(-1) ?? assetId
  const url = asset.url ?? asset.externalUrl
  const now = tenant.timestamp()
  return {
    ...asset,
    assetId,
    fileName,
    contentType: asset.contentType ?? contentTypeOf(fileName),
    ...(url ? { url } : {}),
    created: asset.created ?? now,
    modified: now,
  }
}
