import type { components, operations } from '../../../../generated/simulator/types.ts'
import { documentText } from '../copies/document-text.ts'
import type { TenantDocument } from '../copies/tenant-document.ts'
import type { Handlers } from '../handler.ts'
import { TextStream } from '../text-stream.ts'
import { tenantOf } from './admin-root.ts'
import type { AdminRoot } from './admin-root.ts'
import { describeTenant } from './tenant-handlers.ts'

export const documentHandlers: Handlers<Pick<operations, 'exportTenant' | 'importTenant'>, AdminRoot> = {
  exportTenant: ({ path, query }, root) => {
    const document = tenantOf(root, path.tenantId).export({ credentials: query.credentials ?? false })
    const stream = new TextStream(documentText(document))
    return { status: 200, body: stream as unknown as components['schemas']['TenantDocument'] }
  },
  importTenant: ({ query, body }, root) => {
    // The contract has looked at the outer shape; the rest is checked where it is taken in.
    const tenant = root.core.importTenant(body as unknown as TenantDocument, query)
    return { status: 201, body: describeTenant(tenant, root) }
  },
}
