import { useState } from 'react';
import { AppError } from '#core/api/errors.ts';
import type { SiteField } from '#core/sheet/site-columns.ts';
import { findSiteSheet, type SiteSheet } from '#core/sheet/site-header.ts';
import type { TelematicsSnapshot } from '#core/site/telematics.ts';
import { api } from '#renderer/client/api.ts';
import { useJob } from '#renderer/client/jobs.ts';
import { useSheetList, type ListWork, type ReadList } from '#renderer/client/use-sheet-list.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';

/** An energy log that was read, before its rows become entries. */
export type ReadSiteList = ReadList<SiteSheet, SiteField>;

export interface SiteFiles {
  readonly work: ListWork<SiteSheet, SiteField>;
  /** The fleets that were read: each file is one more reading of the counters. */
  readonly snapshots: readonly TelematicsSnapshot[];
}

/** One energy log at a time, or fleets one after the other. Nothing is stored here. */
export function useSiteFiles(): SiteFiles {
  const t = useText();
  const reading = useJob('siteEntries.read');
  const [snapshots, setSnapshots] = useState<readonly TelematicsSnapshot[]>([]);
  const work = useSheetList({
    reading: {
      ...reading,
      async run(input) {
        const read = await reading.run(input);
        if (read.kind === 'list') {
          // Beside fleets a list is a slip: taken, it would put them aside.
          if (snapshots.length > 0) throw new AppError('file-not-telematics', { file: read.list.file });
          return read.list;
        }
        setSnapshots((known) => [...known, read.snapshot]);
        return null;
      },
    },
    files: 'energy',
    find: findSiteSheet,
    mappingOf: (headings) => api.call('siteEntries.mapping', { headings }),
    clipboard: t('list.clipboard'),
  });
  return { work, snapshots };
}
