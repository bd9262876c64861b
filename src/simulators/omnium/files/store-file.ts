import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { contentTypeOf, pathOf, urlOf } from './stored-file.ts'
import type { StoredFile } from './stored-file.ts'

export interface Upload {
  /** Whose file it is: `invoices/INV1`. */
  readonly folder: string
  readonly fileName: string
  /** As the body of a request arrives. */
  readonly content: unknown
  /** A new one when it is absent. */
  readonly assetId?: string | undefined
}

/** Keeps an uploaded file and answers the asset that a document names it by. */
export function storeFile(tenant: OmniumTenant, upload: Upload): Schema<'OmniumAsset'> {
  const { folder, content } = upload
  const fileName = upload.fileName.trim()
  if (fileName === '') throw badRequest('fileName is required.')
  if (!(content instanceof Uint8Array) || content.length === 0) throw badRequest('The file is empty.')
  const assetId = upload.assetId?.trim() ? upload.assetId : tenant.ids.uuid()
  const now = tenant.timestamp()
  const file = tenant.files.put({
    path: `${folder}/${assetId}/${fileName}`,
    fileName,
    contentType: contentTypeOf(fileName),
    length: content.length,
    content: Buffer.from(content).toString('base64'),
    created: now,
  })
  return {
    assetId,
    fileName,
    name: fileName,
    contentType: file.contentType,
    length: file.length,
    url: urlOf(file),
    created: now,
    modified: now,
  }
}

/** The file that an asset names, if it is one that was uploaded here. */
export const fileOf = (tenant: OmniumTenant, { url }: Schema<'OmniumAsset'>): StoredFile | undefined =>
  url ? tenant.files.get(pathOf(url)) : undefined

/** Deletes the file that an asset names. */
export function removeFile(tenant: OmniumTenant, asset: Schema<'OmniumAsset'>): void {
  const file = fileOf(tenant, asset)
  if (file) tenant.files.delete(file.path)
}
