import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { OmniumHandlers, operations } from '../schemas.ts'
import { pathOf } from './stored-file.ts'

/**
 * `POST /api/Files/{serviceType}/Download`. The answer is declared as text, so a file comes as Base64; the path may
 * be the address that a document names. No 404 is declared: what is not there is a 400 (assumed).
 */
const downloadFile: Handler<operations['FilesDownload'], OmniumTenant> = ({ body }, tenant) => {
  const file = tenant.files.get(pathOf(body.path))
  if (!file) throw badRequest(`File ${body.path} was not found.`)
  return { status: 200, body: file.content, contentType: 'text/plain' }
}

/** `GET /api/ImagesDelivery/GetImageUrl`: the address that delivers the image in at most that size (assumed). */
const getImageUrl: Handler<operations['ImagesDeliveryGetImageUrl'], OmniumTenant> = ({ query }) => {
  const { url, maxHeight, maxWidth } = query
  if (!url || !URL.canParse(url)) throw badRequest('url must be the address of an image.')
  const image = new URL(url)
  for (const [name, pixels] of Object.entries({ maxHeight, maxWidth })) {
    if (pixels === undefined) continue
    if (pixels <= 0) throw badRequest(`${name} must be above 0.`)
    image.searchParams.set(name.toLowerCase(), String(pixels))
  }
  return { status: 200, body: image.href, contentType: 'text/plain' }
}

export const fileHandlers: OmniumHandlers<'FilesDownload' | 'ImagesDeliveryGetImageUrl'> = {
  FilesDownload: downloadFile,
  ImagesDeliveryGetImageUrl: getImageUrl,
}
