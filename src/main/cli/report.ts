import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { AppError } from '#core/api/errors.ts';
import { assessPackage } from '#core/comparison/assess-package.ts';
import { reportCheckText } from '#core/report/report-check-words.ts';
import { formatDay, localDay } from '#core/text/date.ts';
import { readPackageFile } from '#main/package-file.ts';
import type { NamedFile } from '#main/port/messages.ts';
import { backendOptions } from '#main/program.ts';
import { createResources } from '#main/resources/resources.ts';
import { writeFileWhole } from '#main/written-file.ts';
import { readNamedFile } from './files.ts';
import { dayOf, onlyOne, parseCommand } from './options.ts';
import { UsageError, type Terminal } from './terminal.ts';
import { withBackend, type TerminalBackend } from './with-backend.ts';

/** What each kind of file is made by. */
const MAKERS: Readonly<Record<string, (file: NamedFile, today: string, terminal: Terminal) => Promise<Uint8Array>>> = {
  '.xlsx': (...given) => made('reports.workbook', ...given),
  '.docx': (...given) => made('reports.paper', ...given),
  '.json': results,
};

/**
 * `byggklima report <package> --out <file>`: the assessment as a workbook, the case paper in Word, or the package with its results, by the file's
 * name. `byggklima report <package> --check <file>`: whether a report was made from the package as it is.
 */
export async function report(args: string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = parseCommand(args, {
    out: { type: 'string' },
    check: { type: 'string' },
    today: { type: 'string' },
  });
  const file = readNamedFile(onlyOne(positionals, '<package>'));
  if (values.check !== undefined) {
    terminal.print(await checked(file, readNamedFile(values.check), terminal));
    return;
  }
  if (values.out === undefined) throw new UsageError('terminal.missing', { what: '--out' });
  const { out } = values;
  const make = MAKERS[extname(out).toLowerCase()];
  if (!make) throw new UsageError('terminal.reportKind', { file: out, kinds: Object.keys(MAKERS).join(', ') });
  writeFileWhole(out, await make(file, dayOf(values.today), terminal));
  terminal.print(terminal.t('terminal.written', { file: out }));
}

function made(
  job: 'reports.workbook' | 'reports.paper',
  file: NamedFile,
  today: string,
  { programDir, language }: Terminal,
): Promise<Uint8Array> {
  return withProject(file, programDir, async (backend, project) => {
    const { file: handle, name } = await backend.runJob(job, { project, language, today });
    const written = backend.shelf.take(handle);
    if (written === null) throw new AppError('not-found', { entity: 'file', id: name });
    return written.bytes;
  });
}

function checked(file: NamedFile, made: NamedFile, { programDir, language, t }: Terminal): Promise<string> {
  return withProject(file, programDir, async (backend, project) => {
    const upload = backend.shelf.put(made.name, made.bytes);
    const check = await backend.call('reports.check', { project, upload });
    const when = (moment: string) => formatDay(localDay(new Date(moment)), language);
    return reportCheckText(check, { t, file: made.name, when });
  });
}

/** By the program itself, in a workspace that is gone afterwards. */
async function withProject<T>(
  file: NamedFile,
  programDir: string,
  work: (backend: TerminalBackend, project: string) => Promise<T>,
): Promise<T> {
  const workspace = mkdtempSync(join(tmpdir(), 'byggklima-report-'));
  try {
    return await withBackend(backendOptions(programDir, workspace), async (backend) => {
      const upload = backend.shelf.put(file.name, file.bytes);
      const { id } = await backend.call('projects.importPackage', { upload });
      return work(backend, id);
    });
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** The package as it is, with the accounts and the comparison as `assess` prints them, and what made them. */
function results(file: NamedFile, today: string, { programDir }: Terminal): Promise<Uint8Array> {
  const document = readPackageFile(file);
  const factors = createResources(join(programDir, 'resources')).factors();
  const { programVersion } = backendOptions(programDir, undefined);
  const told = { programVersion, today, package: document, results: assessPackage(document, { today, factors }) };
  return Promise.resolve(new TextEncoder().encode(`${JSON.stringify(told, null, 2)}\n`));
}
