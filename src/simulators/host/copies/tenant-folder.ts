import type { SimulatedTenant, Simulators } from '../../simulators.ts'
import type { ImportOptions } from '../simulator-core.ts'
import { readTenantFolder } from './read-tenant-folder.ts'
import type { ExportOptions } from './tenant-document.ts'
import { writeTenantFolder } from './write-tenant-folder.ts'
import type { FolderOptions } from './write-tenant-folder.ts'

/** Writes a tenant into a folder of readable files, without secrets unless asked for. @throws UserError */
export function exportTenant(
  tenant: SimulatedTenant,
  folder: string,
  { overwrite = false, ...options }: ExportOptions & FolderOptions = {},
): void {
  writeTenantFolder(tenant.export(options), folder, { overwrite })
}

/** A new tenant from a folder that `exportTenant` wrote. @throws UserError when it is none, or a broken one */
export const importTenant = (
  simulators: Simulators,
  folder: string,
  options?: ImportOptions,
): SimulatedTenant => simulators.importTenant(readTenantFolder(folder), options)
