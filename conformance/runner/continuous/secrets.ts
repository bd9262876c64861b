import type { ContinuousCheck } from './continuous-check.ts'

/** AUTH-15: secrets never show up in what a connector writes. Only names are told here, never values. */
export const secrets: ContinuousCheck = {
  id: 'AUTH-15-always',
  title: 'no secret in anything observable',
  role: 'sync',
  check: 'secrets',
  spec: { rule: 'AUTH-15', says: 'neither secrets nor tokens stand in the output, the logs or the job list' },
  look: ({ leaked, hasOutput }) => ({
    observations: hasOutput ? 1 : 0,
    ...(leaked.size > 0 && {
      violation: {
        expected: 'no secret in what the connector writes',
        seen: `the value of ${[...leaked].sort().join(', ')}`,
      },
    }),
  }),
}
