import { Command, Option } from 'commander'
import { generatedCatalogue } from '../contract/catalogue/generated-catalogue.ts'
import type { Catalogue, Rule } from '../contract/catalogue/catalogue.ts'
import { explainRule } from './rules/explain-rule.ts'
import { listRules } from './rules/list-rules.ts'
import { loadSuite, proofOf } from './rules/rule-proof.ts'
import { isRuleId, selectRules } from './rules/select-rules.ts'
import type { RuleFilter } from './rules/select-rules.ts'

/** `flow-omnium rules`: the rules of the integration, or everything about the named ones. */
export function rulesCommand(): Command {
  return new Command('rules')
    .summary('list the rules of the integration, or explain one')
    .argument(
      '[patterns...]',
      'rules to explain (AUTH-07), or what to list: an area (AUTH), ids with * (RCV-*), a profile, setting, contradiction or source, words of a statement',
    )
    .addOption(new Option('--level <level>', 'only this level').choices(['MUST', 'SHOULD', 'MAY']))
    .addOption(new Option('--basis <basis>', 'S stated, I implied, E edge case').choices(['S', 'I', 'E']))
    .addOption(new Option('--role <role>', 'only rules that concern this role').choices(['sync', 'export']))
    .option('--json', 'one JSON document')
    .action(async (patterns: string[], { json, ...filter }: RuleFilter & { json?: boolean }) => {
      const catalogue = generatedCatalogue()
      const rules = selectRules(catalogue, patterns, filter)
      const explains = patterns.length > 0 && patterns.every((pattern) => isRuleId(catalogue, pattern))
      if (!explains) console.log(json ? JSON.stringify({ rules }) : listRules(catalogue, rules))
      else if (json) console.log(JSON.stringify(await details(catalogue, rules)))
      else {
        const suite = await loadSuite()
        console.log(rules.map((rule) => explainRule(catalogue, rule, proofOf(rule.id, suite))).join('\n\n'))
      }
    })
}

/** The rules with their cases and mutants, and the entries of the catalogue that they name. */
async function details(catalogue: Catalogue, rules: readonly Rule[]): Promise<object> {
  const suite = await loadSuite()
  const named = (list: 'profiles' | 'contradictions' | 'settings' | 'sources', id: string): boolean =>
    rules.some((rule) => rule[list].includes(id))
  return {
    rules: rules.map((rule) => ({ ...rule, ...proofOf(rule.id, suite) })),
    profiles: catalogue.profiles.filter(({ id }) => named('profiles', id)),
    contradictions: catalogue.contradictions.filter(({ id }) => named('contradictions', id)),
    settings: catalogue.settings.filter(({ key }) => named('settings', key)),
    sources: catalogue.sources.filter(({ code }) => named('sources', code)),
  }
}
