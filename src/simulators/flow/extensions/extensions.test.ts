import { expect, test } from 'vitest'
import { UserError } from '../../../kernel/errors.ts'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

const PARAMETERS = 'T/extensions/omnium/parameters'
const STORE_PARAMETERS = 'T/stores/OSLO/extensions/omnium/parameters'

test('without values the documented defaults hold, and everything else is null', () => {
  const { ok, state } = flowBed()
  expect(ok<Schema<'ExtensionParameterValues'>>('GET', PARAMETERS).items).toHaveLength(12)
  expect(state.extensionParameters()).toMatchObject({
    OMNIUM_CLIENT_ID: null,
    OMNIUM_CLICK_COLLECT_EXPIRY_DAYS: null,
    OMNIUM_INCLUDE_MAIN_PACKAGE_IN_ORDER_ITEMS: 'false',
    OMNIUM_SEND_ORDER_RECEIPT_TO_OMNIUM: 'false',
    OMNIUM_PROPERTY_PREFIX: 'flow',
  })
  expect(state.storeExtensionParameters('OSLO')).toEqual({ OMNIUM_FLOW_STOCK_MASTER: 'false' })
})

test('a write changes the keys it names, and null brings the default back', () => {
  const { ok, state } = flowBed()
  const write = (key: string, value: string | null) => ok('PUT', PARAMETERS, { items: [{ key, value }] })
  write('OMNIUM_PROPERTY_PREFIX', 'pos')
  write('OMNIUM_CLICK_COLLECT_EXPIRY_DAYS', 'abc')
  expect(state.extensionParameters()).toMatchObject({
    OMNIUM_PROPERTY_PREFIX: 'pos',
    OMNIUM_CLICK_COLLECT_EXPIRY_DAYS: 'abc',
  })
  write('OMNIUM_PROPERTY_PREFIX', null)
  expect(state.extensionParameters()['OMNIUM_PROPERTY_PREFIX']).toBe('flow')
})

test('two stores of one tenant may differ', () => {
  const { actions, ok, state } = flowBed()
  actions.createStore({ store: { storeUid: 'BERGEN' } })
  ok('PUT', STORE_PARAMETERS, { items: [{ key: 'OMNIUM_FLOW_STOCK_MASTER', value: 'true' }] })
  expect(state.storeExtensionParameters('OSLO')).toEqual({ OMNIUM_FLOW_STOCK_MASTER: 'true' })
  expect(state.storeExtensionParameters('BERGEN')).toEqual({ OMNIUM_FLOW_STOCK_MASTER: 'false' })
})

test('an unknown key is refused with the nearest one, and a store key is none of the tenant', () => {
  const { actions, call } = flowBed()
  const items = [{ key: 'OMNIUM_PROPERTY_PREFX', value: 'x' }]
  expect(call<Schema<'Error'>>('PUT', PARAMETERS, { items })).toMatchObject({ status: 400 })
  expect(() => actions.setExtensionParameters({ parameters: { OMNIUM_PROPERTY_PREFX: 'x' } })).toThrow(
    /did you mean OMNIUM_PROPERTY_PREFIX/,
  )
  expect(() => actions.setExtensionParameters({ parameters: { OMNIUM_FLOW_STOCK_MASTER: 'true' } })).toThrow(
    UserError,
  )
})

test('the extension can be switched off and says which required values are missing', () => {
  const { actions, ok, state } = flowBed()
  expect(ok('GET', 'T/extensions/omnium')).toMatchObject({
    extensionCode: 'OMNIUM',
    active: true,
    statusMessages: ['OMNIUM_CLIENT_ID has no value', 'OMNIUM_CLIENT_SECRET has no value'],
  })
  actions.setExtensionActive({ active: false })
  expect(state.extensionActive()).toBe(false)
  expect(ok('PUT', 'T/extensions/omnium', { active: true, name: 'Omnium OMS' })).toMatchObject({
    name: 'Omnium OMS',
  })
  expect(state.extensionActive()).toBe(true)
})

test('Flow quirk 25: the integration token is refused on extensions only when the tenant is told so', () => {
  const { actions, call } = flowBed()
  expect(call('GET', 'T/extensions').status).toBe(200)
  actions.setBehaviour({ extensionsNeedUserToken: true })
  expect(call('GET', 'T/extensions').status).toBe(403)
  expect(call('GET', PARAMETERS).status).toBe(200)
})

test('a removed extension is gone with its values, and switching it on installs it anew', () => {
  const { actions, call, ok, state } = flowBed()
  actions.setExtensionParameters({ parameters: { OMNIUM_PROPERTY_PREFIX: 'pos' } })
  expect(call('DELETE', 'T/extensions/omnium').status).toBe(204)
  expect(call('GET', PARAMETERS).status).toBe(404)
  expect(call('DELETE', 'T/extensions/omnium').status).toBe(404)
  expect([state.extensionActive(), ok('GET', 'T')]).toMatchObject([false, { extensions: [] }])
  actions.setExtensionActive({ active: true })
  expect(state.extensionParameters()['OMNIUM_PROPERTY_PREFIX']).toBe('flow')
})

test('the client secret never reaches the journal', () => {
  const { ok, tenant } = flowBed()
  ok('PUT', PARAMETERS, { items: [{ key: 'OMNIUM_CLIENT_SECRET', value: 'tops3cret' }] })
  ok('GET', PARAMETERS)
  expect(JSON.stringify(tenant.journal.entries())).not.toContain('tops3cret')
})
