import type { OmniumHandlers } from '../schemas.ts'
import { importMembers, listInterests, listMembers, scrollMembers, searchMembers } from './members.ts'
import {
  addMember,
  addMemberWithConsents,
  addMemberWithPatch,
  addPendingMember,
  getMember,
  removeMember,
  updateConsents,
  updateInterests,
  updateMemberWithPatch,
} from './membership.ts'

export const clubHandlers: OmniumHandlers<
  | 'PrivateCustomersGetCustomerClubMember'
  | 'PrivateCustomersAddNewCustomerClubMember'
  | 'PrivateCustomersAddNewPendingCustomerClubMember'
  | 'PrivateCustomersAddNewCustomerClubMemberWithConsentList'
  | 'PrivateCustomersUpdateCustomerClubMemberConsentList'
  | 'PrivateCustomersAddNewCustomerClubMemberWithPatch'
  | 'PrivateCustomersUpdateCustomerClubMemberWithPatch'
  | 'PrivateCustomersUpdateCustomerClubMemberInterests'
  | 'PrivateCustomersRemoveCustomerClubMember'
  | 'PrivateCustomersAddOrUpdateManyCustomerClubMembers'
  | 'PrivateCustomersGetAllCustomerClubMembers'
  | 'CustomerClubMembersSearch'
  | 'PrivateCustomersScrollCustomerClubMembers'
  | 'PrivateCustomersGetCustomerClubInterests'
> = {
  PrivateCustomersGetCustomerClubMember: getMember,
  PrivateCustomersAddNewCustomerClubMember: addMember,
  PrivateCustomersAddNewPendingCustomerClubMember: addPendingMember,
  PrivateCustomersAddNewCustomerClubMemberWithConsentList: addMemberWithConsents,
  PrivateCustomersUpdateCustomerClubMemberConsentList: updateConsents,
  PrivateCustomersAddNewCustomerClubMemberWithPatch: addMemberWithPatch,
  PrivateCustomersUpdateCustomerClubMemberWithPatch: updateMemberWithPatch,
  PrivateCustomersUpdateCustomerClubMemberInterests: updateInterests,
  PrivateCustomersRemoveCustomerClubMember: removeMember,
  PrivateCustomersAddOrUpdateManyCustomerClubMembers: importMembers,
  PrivateCustomersGetAllCustomerClubMembers: listMembers,
  CustomerClubMembersSearch: searchMembers,
  PrivateCustomersScrollCustomerClubMembers: scrollMembers,
  PrivateCustomersGetCustomerClubInterests: listInterests,
}
