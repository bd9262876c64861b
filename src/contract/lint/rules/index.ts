import type { Plugin } from '@redocly/openapi-core'
import { evidenceSource } from './evidence-source.ts'
import { evidenceSubject } from './evidence-subject.ts'
import { evidenceWord } from './evidence-word.ts'
import { exampleNames } from './example-names.ts'

/** Our own rules, used in the ruleset as `kit/<name>`; what they look for stands there too. */
export const kitRules: Plugin = {
  id: 'kit',
  rules: {
    oas3: {
      'evidence-word': evidenceWord,
      'evidence-subject': evidenceSubject,
      'evidence-source': evidenceSource,
      'example-names': exampleNames,
    },
  },
}
