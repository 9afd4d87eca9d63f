import type { ImportFormat, ImportPreview, ImportRow } from '#core/api/import-preview.ts';
import { AppError } from '#core/api/errors.ts';
import { HEADER_ROWS } from '#core/sheet/import-source.ts';
import { problemName, problemText } from '#core/text/import-problem-text.ts';
import type { Language, Translate } from '#core/text/text.ts';
import { backendOptions } from '#main/program.ts';
import { readNamedFile } from './files.ts';
import { onlyOne, parseCommand } from './options.ts';
import { UsageError, type Terminal } from './terminal.ts';
import { withBackend, type TerminalBackend } from './with-backend.ts';

const ANSWERS: Readonly<Record<string, boolean | null>> = { yes: true, no: false, unknown: null };
const PAGE = 500;
/** The formats whose data sets stand in rows. */
const TABLES: ReadonlySet<ImportFormat> = new Set(['sheet', 'oekobaudat']);

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
    // Nobody is there to say which column is which.
    if (preview.layout && preview.layout.lacking.length > 0) {
      throw new AppError('no-header-found', { file: preview.file, rows: HEADER_ROWS });
    }
    const unknown = Object.keys(biogenic).find((name) => !preview.categories.some(({ category }) => category === name));
    if (unknown !== undefined)
      throw new UsageError('terminal.unknownCategory', { category: unknown, file: preview.file });
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
      biogenic: preview.categories
        .filter(({ needAnswer }) => needAnswer > 0)
        .map(({ category, needAnswer, proposal }) => ({
          category,
          dataSets: needAnswer,
          answer: Object.hasOwn(biogenic, category) ? (biogenic[category] ?? null) : proposal,
        })),
      unusable,
      warnings: preview.problems.flatMap(({ code, severity, count }) =>
        severity === 'warning' ? [{ code, count }] : [],
      ),
    };
  });
  if (values.json) terminal.print(JSON.stringify(report, null, 2));
  else printReport(report, terminal);
  // A script has to see that nothing of the file is in the library.
  if (report.stored + report.updated + report.identical === 0) process.exitCode = 1;
}

type Unusable = Pick<ImportRow, 'name' | 'rows' | 'part' | 'problems'>;

async function allUnusable(backend: TerminalBackend, id: string): Promise<Unusable[]> {
  const unusable: Unusable[] = [];
  for (;;) {
    const rows = await backend.call('imports.rows', {
      import: id,
      state: 'unusable',
      offset: unusable.length,
      limit: PAGE,
    });
    unusable.push(...rows.map(({ name, rows: numbers, part, problems }) => ({ name, rows: numbers, part, problems })));
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
  readonly format: ImportFormat;
  readonly rows: number;
  readonly read: number;
  readonly stored: number;
  readonly updated: number;
  readonly identical: number;
  /** What the data sets without known biogenic content were read as, category by category. */
  readonly biogenic: readonly {
    readonly category: string;
    readonly dataSets: number;
    readonly answer: boolean | null;
  }[];
  readonly unusable: readonly Unusable[];
  /** What there is to check, with the number of data sets. */
  readonly warnings: readonly Pick<ImportPreview['problems'][number], 'code' | 'count'>[];
}

function printReport(report: Report, { t, language, print }: Terminal): void {
  const { file, format, rows, read, stored, updated, identical, biogenic, unusable, warnings } = report;
  const dataSets = t('terminal.dataSets', { count: read });
  if (TABLES.has(format))
    print(t('terminal.readFromRows', { file, dataSets, rows: t('terminal.rows', { count: rows }) }));
  else print(t('terminal.read', { file, dataSets }));
  print(t('terminal.stored', { stored, updated, identical, unusable: unusable.length }));
  for (const { category, dataSets, answer } of biogenic) {
    const said = answer === null ? 'unknown' : answer ? 'yes' : 'no';
    print(
      `  ${t('terminal.biogenic', { category: category || '–', answer: t(`terminal.answer.${said}`), count: dataSets })}`,
    );
  }
  for (const one of unusable) print(`  ${unusableText(one, t, language)}`);
  for (const { code, count } of warnings) {
    const what = problemName(t, { code, severity: 'warning' });
    print(`  ${t('terminal.warning', { what, dataSets: t('terminal.dataSets', { count }) })}`);
  }
}

/** "rad 4: Uten tall – Ikke et tall: «ukjent» (GWP-total A1-A3)" */
function unusableText({ name, rows, part, problems }: Unusable, t: Translate, language: Language): string {
  const why = problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => problemText(t, language, problem) + (problem.column === null ? '' : ` (${problem.column})`))
    .join(' · ');
  const what = name === '' || name === part ? why : `${name} – ${why}`;
  return `${part ?? t('import.placeOfRow', { row: rows.join(', ') })}: ${what}`;
}
