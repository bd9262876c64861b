/** Who may import whom. The reasons stand beside each rule; the two witnesses must never meet. */
module.exports = {
  forbidden: [
    {
      name: 'kernel-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: { path: '^(src|conformance|generated|specs|tools|scripts)/', pathNot: '^src/kernel/' },
    },
    {
      name: 'simulators-and-reference-are-strangers',
      comment: 'What one side assumes must reach the other over HTTP only.',
      severity: 'error',
      from: { path: '^src/simulators/' },
      to: { path: '^(src/reference|conformance|src/cli)/' },
    },
    {
      name: 'reference-knows-contracts-and-kernel-only',
      severity: 'error',
      from: { path: '^src/reference/' },
      to: { path: '^(src/simulators|conformance|src/cli|src/contract)/' },
    },
    {
      name: 'suite-never-imports-the-reference',
      comment:
        'Expectations come from rules and data. Worlds and mutants need its public entry, nothing deeper.',
      severity: 'error',
      from: { path: '^conformance/', pathNot: '^conformance/(world|mutants)/' },
      to: { path: '^src/reference/' },
    },
    {
      name: 'worlds-and-mutants-use-the-public-entry',
      severity: 'error',
      from: { path: '^conformance/(world|mutants)/' },
      to: { path: '^src/reference/', pathNot: '^src/reference/index\\.ts$' },
    },
    {
      name: 'reports-know-the-stream-only',
      severity: 'error',
      from: { path: '^conformance/report/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(conformance|src)/',
        pathNot: '^(conformance/report/|conformance/runner/(stream|timing)\\.ts$|src/kernel/)',
      },
    },
    {
      name: 'nobody-imports-the-cli',
      severity: 'error',
      from: { pathNot: '^(src/cli|scripts)/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
}
