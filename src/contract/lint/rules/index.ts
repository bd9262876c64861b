import type { Plugin } from '@redocly/openapi-core'
import { evidenceSource } from './evidence-source.ts'
import { evidenceSubject } from './evidence-subject.ts'
import { evidenceWord } from './evidence-word.ts'
import { exampleNames } from './example-names.ts'

/**
 * Our own rules; what they look for stands in the ruleset. Redocly puts no prefix before the names of a plugin that is
 * handed over ready, so they are written out.
 */
export const kitRules: Plugin = {
  id: 'kit',
  rules: {
    oas3: {
      'kit/evidence-word': evidenceWord,
      'kit/evidence-subject': evidenceSubject,
      'kit/evidence-source': evidenceSource,
      'kit/example-names': exampleNames,
    },
  },
}
