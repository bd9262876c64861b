import type { OmniumHandlers } from '../schemas.ts'
import { getStore, listStores } from './stores.ts'

export const storeHandlers: OmniumHandlers<'StoresGet' | 'GetAllStores'> = {
  StoresGet: getStore,
  GetAllStores: listStores,
}
