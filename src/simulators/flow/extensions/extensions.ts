import { suggest } from '../../../kernel/suggest.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { omniumStoreParameters, omniumTenantParameters, viewParameter } from './omnium-parameters.ts'
import type { ParameterDefinition } from './omnium-parameters.ts'

/** The one extension of a simulated tenant. Its uid is the same everywhere, as the settings name none. */
export const OMNIUM_EXTENSION = 'omnium'

export type ParameterValues = Readonly<Record<string, string>>

export interface ExtensionRecord {
  readonly tenantExtensionUid: string
  readonly extensionCode: Schema<'ExtensionCode'>
  readonly name: string
  /** Nothing is synchronised while it is inactive (CFG-01); the judge of that is the suite. */
  readonly active: boolean
  readonly tenantValues: ParameterValues
  readonly storeValues: Readonly<Record<string, ParameterValues>>
}

export const omniumExtension: ExtensionRecord = {
  tenantExtensionUid: OMNIUM_EXTENSION,
  extensionCode: 'OMNIUM',
  name: 'Omnium',
  active: true,
  tenantValues: {},
  storeValues: {},
}

export function setTenantValues(
  tenant: FlowTenant,
  extension: ExtensionRecord,
  values: readonly Schema<'ExtensionParameterValue'>[],
): ExtensionRecord {
  return tenant.extensions.put({
    ...extension,
    tenantValues: merged(extension.tenantValues, values, omniumTenantParameters),
  })
}

export function setStoreValues(
  tenant: FlowTenant,
  extension: ExtensionRecord,
  storeUid: string,
  values: readonly Schema<'ExtensionParameterValue'>[],
): ExtensionRecord {
  const before = extension.storeValues[storeUid] ?? {}
  return tenant.extensions.put({
    ...extension,
    storeValues: {
      ...extension.storeValues,
      [storeUid]: merged(before, values, omniumStoreParameters),
    },
  })
}

/** One entry for each parameter: its value, else its default, else null (CFG-03). */
export const effectiveValues = (
  definitions: readonly ParameterDefinition[],
  values: ParameterValues = {},
): Schema<'ExtensionParameterValues'> => ({
  items: definitions.map(({ key, default: preset }) => ({ key, value: values[key] ?? preset ?? null })),
})

/** The values of a request, checked. */
export const parameterValues = (
  request: Schema<'ExtensionParameterValues'>,
): readonly Schema<'ExtensionParameterValue'>[] => {
  const { items } = knownFields(request, {
    items: { listOf: { key: 'string', value: 'string?' }, required: ['key', 'value'] },
  })
  if (items === undefined) throw invalid('/items', 'is required')
  return items
}

/**
 * Keys left out stay, null removes. Unknown keys are refused; values are not judged, since settings are texts
 * that connectors have to read with care (CFG-10, CFG-13).
 */
function merged(
  before: ParameterValues,
  values: readonly Schema<'ExtensionParameterValue'>[],
  definitions: readonly ParameterDefinition[],
): ParameterValues {
  const known = definitions.map(({ key }) => key)
  const after = new Map(Object.entries(before))
  values.forEach(({ key, value }, index) => {
    if (!known.includes(key)) {
      const near = suggest(key, known)
      throw invalid(`/items/${index}/key`, `is no parameter: ${key}${near ? `; did you mean ${near}?` : ''}`)
    }
    if (value === null) after.delete(key)
    else after.set(key, value)
  })
  return Object.fromEntries(after)
}

export function viewExtension(extension: ExtensionRecord): Schema<'TenantExtensionResponse'> {
  const { tenantExtensionUid, name, active, extensionCode, tenantValues } = extension
  const missing = omniumTenantParameters.filter(({ key, required }) => required && !tenantValues[key])
  return {
    tenantExtensionUid,
    name,
    active,
    extensionCode,
    hasStoreExtensionSettings: true,
    statusMessages: active ? missing.map(({ key }) => `${key} has no value`) : [],
    tenantParameters: omniumTenantParameters
      .filter(({ key }) => tenantValues[key] !== undefined)
      .map((definition) => viewParameter(definition, tenantValues[definition.key] ?? null)),
    availableTenantParameters: omniumTenantParameters.map((definition) => viewParameter(definition, null)),
    availableStoreParameters: omniumStoreParameters.map((definition) => viewParameter(definition, null)),
  }
}
