import { workspaceTables } from './0010-workspace.ts';
import { decisionCase } from './0020-decision-case.ts';
import { library } from './0030-library.ts';
import { waste } from './0040-waste.ts';
import { site } from './0050-site.ts';
import { constructionPeriod } from './0065-construction-period.ts';
import { attachments } from './0070-attachments.ts';
import { requirements } from './0080-requirements.ts';
import { catalogue } from './0090-catalogue.ts';
import { portfolioTargets } from './0100-portfolio-targets.ts';
import { cost } from './0110-cost.ts';
import { award } from './0120-award.ts';
import { choices } from './0140-choices.ts';
import { searchRows } from './0200-search-rows.ts';
import { searchMemory } from './0210-search-memory.ts';
import { siteNotes } from './0220-site-notes.ts';
import { deliveredNotes } from './0230-delivered-notes.ts';
import type { Migration } from './migration.ts';

/** Every step, oldest first. A step that has been released is never edited: the next one puts right what it left. */
export const MIGRATIONS: readonly Migration[] = [
  workspaceTables,
  decisionCase,
  library,
  waste,
  site,
  constructionPeriod,
  attachments,
  requirements,
  catalogue,
  portfolioTargets,
  cost,
  award,
  choices,
  searchRows,
  searchMemory,
  siteNotes,
  deliveredNotes,
];
