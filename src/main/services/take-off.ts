import { takeOffMappingSchema, type TakeOffTable } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import { cellText, foldHeading } from '#core/sheet/import-source.ts';
import { keep, kept } from './kept.ts';
import type { HandlersOf, JobControl, ServiceContext } from './ports.ts';

/** As many components as one step can add. */
const MOST_ROWS = 100_000;

/** Reading take-offs, and remembering how the columns under some headings were mapped. */
export function createTakeOffHandlers({ store, shelf, jobs, tables }: ServiceContext): HandlersOf<'takeOff'> {
  const read = async (upload: string, control: JobControl): Promise<TakeOffTable> => {
    const file = shelf.take(upload);
    if (!file) throw new AppError('not-found', { entity: 'file', id: upload });
    const { encoding, sheet, rows } = await tables.read(file, 'takeOff', control);
    if (rows.length === 0) throw new AppError('file-empty', { file: file.name });
    if (rows.length > MOST_ROWS) throw new AppError('file-too-large', { file: file.name, limit: 'takeOffRows' });
    const lines = rows.map(({ number, cells }) => ({
      number,
      cells: cells.map((cell) => (cell instanceof Date ? cellText(cell) : cell)),
    }));
    return { file: file.name, encoding, sheet, lines };
  };

  return {
    'takeOff.read': ({ upload }) => jobs.start((control) => read(upload, control)),
    'takeOff.mapping'({ headings }) {
      const mapping = kept(store, nameOf(headings), takeOffMappingSchema);
      return mapping?.length === headings.length ? mapping : null;
    },
    'takeOff.rememberMapping'({ headings, mapping }) {
      keep(store, nameOf(headings), mapping);
      return null;
    },
  };
}

/** Headings are the same whatever their case, spaces and punctuation are. */
function nameOf(headings: readonly string[]): string {
  return `takeOff ${JSON.stringify(headings.map(foldHeading))}`;
}
