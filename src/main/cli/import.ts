import type { ImportRow } from '#core/api/contract.ts';
import { backendOptions } from '#main/program.ts';
import { readNamedFile } from './files.ts';
import { onlyOne, parseCommand } from './options.ts';
import { UsageError, type Terminal } from './terminal.ts';
import { withBackend, type TerminalBackend } from './with-backend.ts';

const ANSWERS: Readonly<Record<string, boolean | null>> = { yes: true, no: false, unknown: null };
const PAGE = 500;

/** `byggklima import <file>`: reads declarations into the library, in one step, and says what could not be used and why. */
export async function importFile(args: string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = parseCommand(args, {
    biogenic: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
  });
  const file = readNamedFile(onlyOne(positionals, '<file>'));
  const biogenic = Object.fromEntries(values.biogenic.map(readAnswer));

  const options = { ...backendOptions(terminal.programDir, values['data-dir']), restore: values.restore };
  const report = await withBackend(options, async (backend) => {
    const preview = await backend.runJob('imports.read', { upload: backend.shelf.put(file.name, file.bytes) });
    const unusable = await allUnusable(backend, preview.import);
    const { stored, updated } =
      preview.counts.new + preview.counts.changed > 0
        ? await backend.runJob('imports.commit', { import: preview.import, biogenic })
        : { stored: 0, updated: 0 };
    return {
      file: preview.file,
      format: preview.format,
      rows: preview.rowsRead,
      read: preview.dataSets,
      stored,
      updated,
      identical: preview.counts.identical,
      unusable,
    };
  });
  if (values.json) terminal.print(JSON.stringify(report, null, 2));
  else printReport(report, terminal);
}

type Unusable = Pick<ImportRow, 'name' | 'rows' | 'problems'>;

async function allUnusable(backend: TerminalBackend, id: string): Promise<Unusable[]> {
  const unusable: Unusable[] = [];
  for (;;) {
    const rows = await backend.call('imports.rows', {
      import: id,
      state: 'unusable',
      offset: unusable.length,
      limit: PAGE,
    });
    unusable.push(...rows.map(({ name, rows: numbers, problems }) => ({ name, rows: numbers, problems })));
    if (rows.length < PAGE) return unusable;
  }
}

/** `Holz=yes`; a category may itself hold an equals sign, so the last one counts. */
function readAnswer(given: string): [string, boolean | null] {
  const at = given.lastIndexOf('=');
  const answer = ANSWERS[given.slice(at + 1)];
  if (at < 0 || answer === undefined) throw new UsageError('terminal.notAnAnswer', { found: given });
  return [given.slice(0, at), answer];
}

interface Report {
  readonly file: string;
  readonly rows: number;
  readonly read: number;
  readonly stored: number;
  readonly updated: number;
  readonly identical: number;
  readonly unusable: readonly Unusable[];
}

function printReport({ file, rows, read, stored, updated, identical, unusable }: Report, { t, print }: Terminal): void {
  print(t('terminal.read', { file, dataSets: read, rows }));
  print(t('terminal.stored', { stored, updated, identical, unusable: unusable.length }));
  for (const { name, rows: numbers, problems } of unusable) {
    const why = problems.map(({ code, column, found }) => [code, column, found].filter(Boolean).join(' ')).join('; ');
    print(`  ${t('terminal.unusable', { row: numbers.join(', '), name, why })}`);
  }
}
