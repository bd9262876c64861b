import { Command, Option } from 'commander'
import { readTenantFolder } from '../simulators/host/copies/read-tenant-folder.ts'
import { writeTenantFolder } from '../simulators/host/copies/write-tenant-folder.ts'
import { documentText } from '../simulators/host/copies/document-text.ts'
import type { TenantDocument } from '../simulators/index.ts'
import { callAdmin } from './admin-client.ts'

interface Access {
  readonly admin: string
  readonly token: string
  readonly tenant: string
}

/** `flow-omnium state`: copies of a tenant of running simulators, through their admin API. */
export function stateCommand(): Command {
  const command = new Command('state')
    .summary('export, import, compare, remember and fork tenants of running simulators')
    .description(
      'Works on a tenant of running simulators through their admin API. The variables ADMIN, ADMIN_TOKEN and TENANT, as `simulate` prints them, stand for the options.',
    )
  const add = (name: string, summary: string, needsTenant = true): Command => {
    const tenant = new Option('--tenant <id>', 'the tenant').env('TENANT').makeOptionMandatory()
    const made = command
      .command(name)
      .summary(summary)
      .description(summary)
      .addOption(new Option('--admin <url>', 'admin API').env('ADMIN').default('http://127.0.0.1:4030'))
      .addOption(
        new Option('--token <token>', 'token of the admin API').env('ADMIN_TOKEN').makeOptionMandatory(),
      )
    return needsTenant ? made.addOption(tenant) : made
  }
  add('export', 'write a tenant into a folder of readable JSON files')
    .argument('<folder>', 'folder to make')
    .option(
      '--with-credentials',
      'write secrets as well: the imported tenant goes on with the same credentials',
    )
    .option('--overwrite', 'replace an earlier export in the folder')
    .action(exportTo)
  add('import', 'make a tenant of such a folder', false)
    .argument('<folder>', 'folder that export wrote')
    .option('--id <id>', 'id of the new tenant (default: that of the exported one)')
    .action(importFrom)
  add('snapshot', 'remember a tenant as it is now, as long as the simulators run')
    .argument('[name]', 'name of the snapshot (default: snapshot-N)')
    .action(async (name: string | undefined, access: Access) => {
      await show(access, 'POST', 'snapshots', name === undefined ? {} : { name })
    })
  add('restore', 'bring a tenant back to a snapshot')
    .argument('<name>', 'name of the snapshot')
    .action(async (name: string, access: Access) => {
      await callAdmin(reach(access), 'POST', of(access, `snapshots/${encodeURIComponent(name)}/restore`))
      console.log(`Tenant ${access.tenant} is as it was in ${name}.`)
    })
  add('diff', 'show what changed between two snapshots, or since one')
    .argument('<from>', 'name of a snapshot')
    .argument('[to]', 'name of another one (default: now)')
    .option('--limit <number>', 'most ids in each list', '100')
    .action(async (from: string, to: string | undefined, access: Access & { readonly limit: string }) => {
      const query = new URLSearchParams({ from, ...(to !== undefined && { to }), limit: access.limit })
      await show(access, 'GET', `diff?${query.toString()}`)
    })
  add('fork', 'make a new tenant that is like this one')
    .option('--id <id>', 'id of the new tenant (default: tenant-N)')
    .option('--snapshot <name>', 'as it was in this snapshot (default: now)')
    .action(
      async ({ id, snapshot, ...access }: Access & { readonly id?: string; readonly snapshot?: string }) => {
        await show(access, 'POST', 'fork', { id, snapshot })
      },
    )
  return command
}

const reach = ({ admin, token }: Access): { url: string; token: string } => ({ url: admin, token })
const of = ({ tenant }: Access, path: string): string => `/tenants/${encodeURIComponent(tenant)}/${path}`

async function show(access: Access, method: string, path: string, body?: object): Promise<void> {
  const sent = body === undefined ? undefined : JSON.stringify(body)
  const response = await callAdmin(reach(access), method, of(access, path), sent)
  console.log(JSON.stringify(await response.json(), null, 2))
}

async function exportTo(
  folder: string,
  options: Access & { readonly withCredentials?: boolean; readonly overwrite?: boolean },
): Promise<void> {
  const { withCredentials = false, overwrite = false } = options
  const response = await callAdmin(
    reach(options),
    'GET',
    of(options, `export?credentials=${withCredentials}`),
  )
  writeTenantFolder((await response.json()) as TenantDocument, folder, { overwrite })
  console.log(`Tenant ${options.tenant} is in ${folder}${withCredentials ? ', with its credentials' : ''}.`)
}

async function importFrom(folder: string, options: Access & { readonly id?: string }): Promise<void> {
  const document = readTenantFolder(folder)
  const query = options.id === undefined ? '' : `?${new URLSearchParams({ id: options.id }).toString()}`
  const body = new Blob([...documentText(document)])
  const response = await callAdmin(reach(options), 'POST', `/tenants/import${query}`, body)
  console.log(JSON.stringify(await response.json(), null, 2))
}
