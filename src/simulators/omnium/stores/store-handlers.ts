import type { OmniumHandlers } from '../schemas.ts'
import { getStore, getStoreByExternalId, listStores } from './read.ts'
import { searchStores } from './search.ts'
import {
  addManyStores,
  deleteStore,
  deleteStoreByObject,
  enrichStore,
  patchStore,
  postStore,
  putStore,
  updateStore,
} from './write.ts'

export const storeHandlers: OmniumHandlers<
  | 'StoresGet'
  | 'GetAllStores'
  | 'StoresGetByExternalId'
  | 'StoresSearchStores'
  | 'StoresPost'
  | 'StoresPut'
  | 'StoresUpdate'
  | 'StoresEnrich'
  | 'StoresPatchStore'
  | 'StoresAddMany'
  | 'StoresDelete'
  | 'DeleteStoreByObject'
> = {
  StoresGet: getStore,
  GetAllStores: listStores,
  StoresGetByExternalId: getStoreByExternalId,
  StoresSearchStores: searchStores,
  StoresPost: postStore,
  StoresPut: putStore,
  StoresUpdate: updateStore,
  StoresEnrich: enrichStore,
  StoresPatchStore: patchStore,
  StoresAddMany: addManyStores,
  StoresDelete: deleteStore,
  DeleteStoreByObject: deleteStoreByObject,
}
