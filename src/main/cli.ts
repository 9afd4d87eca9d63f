// The program in a terminal.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { apiErrorOf } from '#core/api/errors.ts';
import { languageOf } from '#core/text/language.ts';
import { LANGUAGES, translator } from '#core/text/text.ts';
import { COMMON } from './cli/options.ts';
import { failureText, UsageError, type Terminal } from './cli/terminal.ts';
import { backendOptions } from './program.ts';

type Command = (args: string[], terminal: Terminal) => void | Promise<void>;

// Each is loaded when it is asked for: an assessment needs no database.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  assess: async () => (await import('./cli/assess.ts')).assess,
  explain: async () => (await import('./cli/explain.ts')).explain,
  report: async () => (await import('./cli/report.ts')).report,
  import: async () => (await import('./cli/import.ts')).importFile,
  call: async () => (await import('./cli/call.ts')).call,
};

const programDir = join(import.meta.dirname, '../..');
const args = process.argv.slice(2);
const common = parseArgs({ args, options: COMMON, strict: false, allowPositionals: true, tokens: true });
const language =
  LANGUAGES.find((known) => known === common.values.lang) ?? languageOf(process.env['LC_ALL'] || process.env['LANG']);
const t = translator(language);
const terminal: Terminal = { language, t, programDir, print: (line) => console.log(line) };

try {
  await run();
} catch (reason) {
  console.error(isUsageError(reason) ? usageText(reason) : failureText(t, apiErrorOf(reason)));
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const word = common.tokens.find((token) => token.kind === 'positional');
  if (common.values.version) return terminal.print(backendOptions(programDir, undefined).programVersion);
  if (word === undefined || common.values.help) {
    return terminal.print(t('terminal.help', { folder: backendOptions(programDir, undefined).dataDir }));
  }
  const command = await commands[word.value]?.();
  if (command === undefined) throw new UsageError('terminal.unknownCommand', { command: word.value });
  await command(args.toSpliced(word.index, 1), terminal);
}

/** Ours, and those of `parseArgs`. */
function isUsageError(reason: unknown): reason is Error {
  return (
    reason instanceof UsageError ||
    (reason instanceof TypeError && 'code' in reason && String(reason.code).startsWith('ERR_PARSE_ARGS'))
  );
}

function usageText(reason: Error): string {
  const what =
    reason instanceof UsageError ? t(reason.key, reason.params) : t('terminal.badOption', { message: reason.message });
  return `usage: ${what} ${t('terminal.seeHelp')}`;
}
