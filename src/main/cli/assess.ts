import { join } from 'node:path';
import { writeSigned, writeSum } from '#core/chart/figure.ts';
import { completenessOf, missingIn, sumLacking } from '#core/climate/completeness.ts';
import { assessPackage } from '#core/comparison/assess-package.ts';
import { remarksOf } from '#core/climate/remarks.ts';
import { MODULES } from '#core/declaration/life-cycle-module.ts';
import type { ElectricityScenario } from '#core/project/codes.ts';
import type { ProjectPackage } from '#core/project/package.ts';
import { settingName, settingValue } from '#core/report/method-words.ts';
import { paybackRange } from '#core/report/payback-words.ts';
import { methodStamp, missingByCount } from '#core/report/report-words.ts';
import { notComparable } from '#core/report/unlike-rows.ts';
import { unlikenessSentences } from '#core/report/unlikeness.ts';
import { issueText } from '#core/text/issue-text.ts';
import { createResources } from '#main/resources/resources.ts';
import { readPackageFile } from '#main/package-file.ts';
import { readNamedFile } from './files.ts';
import { dayOf, onlyOne, parseCommand } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `byggklima assess <package>`: the accounts of a package's alternatives, and what sets them apart. */
export function assess(args: string[], terminal: Terminal): void {
  const { values, positionals } = parseCommand(args, {
    json: { type: 'boolean', default: false },
    today: { type: 'string' },
  });
  const document = readPackageFile(readNamedFile(onlyOne(positionals, '<package>')));
  const factors = createResources(join(terminal.programDir, 'resources')).factors();
  const assessed = assessPackage(document, { today: dayOf(values.today), factors });
  if (values.json) terminal.print(JSON.stringify(assessed, null, 2));
  else printAssessed(document, assessed, terminal);
}

function printAssessed(
  { project }: ProjectPackage,
  { alternatives: accounts, comparison }: ReturnType<typeof assessPackage>,
  { language, t, print }: Terminal,
): void {
  const words = { language, t };
  const given = (project.alternatives ?? []).map((alternative) => ({
    alternative,
    name: alternative.name ?? alternative.id,
  }));
  const nameOf = (id: string) => given.find(({ alternative }) => alternative.id === id)?.name ?? id;
  const alternatives = given.flatMap((named) => {
    const account = accounts.find(({ id }) => id === named.alternative.id);
    return account ? [{ ...named, account }] : [];
  });

  for (const { name, account } of alternatives) {
    const { total, scenarios, perAreaYear, modules, method } = account;
    print(name);
    // The total is by one electricity mix, which the stamp does not name.
    const mix = `${settingName('electricityScenario', words)}: ${settingValue('electricityScenario', method, words)}`;
    print(`  ${t('terminal.stamp', { stamp: `${methodStamp(method, words)} · ${mix}` })}`);
    const sum = (value: number | null, decimals = 0, missing = total.missing) =>
      writeSum(value, completenessOf(sumLacking(value, missing), method.indicator), decimals, words);
    print(`  ${t('terminal.total', { total: sum(total.value) })}`);
    if (!total.complete) {
      const what = missingByCount(total.missing, t).join('; ');
      print(`  ${t('terminal.incomplete', { count: total.missing.length, what })}`);
    }
    print(`  ${t('terminal.bothMixes', { norway: sum(scenarios.norway.total), europe: sum(scenarios.europe.total) })}`);
    if (perAreaYear !== null) {
      print(`  ${t('terminal.perAreaYear', { value: sum(perAreaYear, 2) })}`);
    }
    for (const issue of remarksOf(account)) print(`  ${issueText(issue, t, language)}`);
    for (const module of MODULES) {
      const value = modules[module];
      // What counts only where it is declared, and is declared nowhere, is not worth a line.
      if (value !== undefined && (value || method.modules.includes(module))) {
        print(
          `    ${t('terminal.module', { module, name: t(`module.${module}`), value: sum(value, 0, missingIn(account, [module])) })}`,
        );
      }
    }
  }
  if (comparison === null) return;
  if (!comparison.comparable) {
    print(notComparable(comparison.reasons, words));
    for (const sentence of unlikenessSentences({ ...words, comparison, alternatives })) print(`  ${sentence}`);
  }
  if (comparison.undecided) return print(t('terminal.undecided'));
  const accountOf = (id: string) => accounts.find((account) => account.id === id);
  const reference = accountOf(comparison.reference);
  for (const { id, higherStart, paybackYears } of comparison.differences) {
    const other = accountOf(id);
    if (!reference || !other) continue;
    const names = { name: nameOf(id), reference: nameOf(reference.id) };
    const isWhole = reference.total.complete && other.total.complete;
    print(t(isWhole ? 'terminal.difference' : 'terminal.provisionalDifference', names));
    const difference = (mix: ElectricityScenario) => {
      const [ours, theirs] = [reference.scenarios[mix].total, other.scenarios[mix].total];
      return ours === null || theirs === null ? '–' : writeSigned(theirs - ours, language, 0);
    };
    print(`  ${t('terminal.bothMixes', { norway: difference('norway'), europe: difference('europe') })}`);
    const operates = [reference, other].every(({ scenarios }) => scenarios.norway.B6 !== null);
    if (higherStart !== null && operates) {
      const range = paybackRange(paybackYears, reference.method.referenceStudyPeriod, words);
      print(`  ${t('terminal.payback', { name: nameOf(higherStart), range })}`);
    }
  }
}
