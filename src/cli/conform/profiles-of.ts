import type { ProfileInfo } from '../../../conformance/runner/rule-info.ts'
import type { Catalogue } from '../../contract/catalogue/catalogue.ts'

/** The catalogue's profiles as the runner takes them. */
export const profilesOf = ({ profiles }: Catalogue): readonly ProfileInfo[] =>
  profiles.map((profile) => ({
    id: profile.id,
    default: typeof profile.default === 'string' ? profile.default : profile.default.join(','),
    ...(profile.kind === 'choice' ? { values: profile.values.map(({ value }) => value) } : {}),
  }))
