import { z } from 'zod';
import type { ProjectDocument } from '#core/api/contract.ts';
import {
  REPORT_KINDS,
  reportStampSchema,
  type MadeReport,
  type ReportCheck,
  type ReportKind,
  type ReportStamp,
} from '#core/report/report-stamp.ts';
import { keep, kept } from './kept.ts';
import { packageOf } from './packages.ts';
import type { HandlersOf, ServiceContext, Store } from './ports.ts';
import { projectDocument } from './project-document.ts';
import { uploadedFile } from './sheet-lists.ts';

/** Changes that are named one by one. */
const MOST_NAMED = 20;

type Stamping = Pick<ServiceContext, 'attachments' | 'clock' | 'programVersion'>;

/** What a report that is made now is made from. */
export function stampOf(
  { attachments, clock, programVersion }: Stamping,
  document: ProjectDocument,
  kind: ReportKind,
): ReportStamp {
  return {
    kind,
    project: document.project.id,
    dataHash: dataHash(attachments, document),
    madeAt: clock.now(),
    programVersion,
  };
}

function dataHash(attachments: ServiceContext['attachments'], document: ProjectDocument): string {
  return attachments.hashOf(Buffer.from(JSON.stringify(packageOf(document))));
}

/** Remembers the last report of each kind. It stands outside the log: a report changes nothing that could be undone. */
export function rememberMade(store: Store, stamp: ReportStamp): void {
  const others = lastMade(store, stamp.project).filter(({ kind }) => kind !== stamp.kind);
  keep(store, nameOf(stamp.project), [...others, stamp]);
}

function lastMade(store: Store, project: string): readonly ReportStamp[] {
  return kept(store, nameOf(project), z.array(reportStampSchema)) ?? [];
}

const nameOf = (project: string) => `reports of ${project}`;

export function createReportChecks(
  context: ServiceContext,
): Pick<HandlersOf<'reports'>, 'reports.check' | 'reports.made'> {
  const { attachments, reportStamps, store } = context;
  const check = (stamp: ReportStamp | null, project: string): ReportCheck => {
    const document = projectDocument(context, project);
    if (stamp === null) return { standing: 'notOurs' };
    if (stamp.project !== project) {
      return { standing: 'otherProject', stamp, name: store.get('project', stamp.project)?.name ?? null };
    }
    if (stamp.dataHash === dataHash(attachments, document)) return { standing: 'unchanged', stamp };
    const log = store.projectLog(project);
    const since = log.filter(({ at }) => at > stamp.madeAt);
    return {
      standing: 'changed',
      stamp,
      changes: since.toReversed().slice(0, MOST_NAMED),
      count: since.length,
      logReachesBack: since.length < log.length,
    };
  };
  return {
    async 'reports.check'({ project, upload }) {
      const { bytes } = uploadedFile(context, { upload });
      return check(await reportStamps.read(bytes), project);
    },

    'reports.made'({ project }) {
      const made = lastMade(store, project);
      if (made.length === 0) return [];
      const hash = dataHash(attachments, projectDocument(context, project));
      return REPORT_KINDS.flatMap((kind): MadeReport[] => {
        const stamp = made.find((one) => one.kind === kind);
        return stamp ? [{ kind, madeAt: stamp.madeAt, isCurrent: stamp.dataHash === hash }] : [];
      });
    },
  };
}
