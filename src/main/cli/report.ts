import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '#core/api/errors.ts';
import { backendOptions } from '#main/program.ts';
import { readNamedFile, writeNamedFile } from './files.ts';
import { dayOf, onlyOne, parseCommand } from './options.ts';
import { UsageError, type Terminal } from './terminal.ts';
import { withBackend } from './with-backend.ts';

/** `byggklima report <package> --out <file>`: the comparison as a workbook, made in a workspace that is gone afterwards. */
export async function report(args: string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = parseCommand(args, { out: { type: 'string' }, today: { type: 'string' } });
  const file = readNamedFile(onlyOne(positionals, '<package>'));
  if (values.out === undefined) throw new UsageError('terminal.missing', { what: '--out' });
  const { out } = values;
  const today = dayOf(values.today);

  const workspace = mkdtempSync(join(tmpdir(), 'byggklima-report-'));
  try {
    await withBackend(backendOptions(terminal.programDir, workspace), async (backend) => {
      const upload = backend.shelf.put(file.name, file.bytes);
      const { id } = await backend.call('projects.importPackage', { upload });
      const made = await backend.runJob('reports.workbook', { project: id, language: terminal.language, today });
      const workbook = backend.shelf.take(made.file);
      if (workbook === null) throw new AppError('not-found', { entity: 'file', id: made.name });
      writeNamedFile(out, workbook.bytes);
    });
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
  terminal.print(terminal.t('terminal.written', { file: out }));
}
