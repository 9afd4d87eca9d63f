/** Actions, for the shell and for every feature. */
export type { Action, ActionLabel } from './action.ts';
export { ActionButton } from './ActionButton.tsx';
export { ActionMenu } from './ActionMenu.tsx';
export {
  ActionsProvider,
  useAction,
  useActions,
  useAllActions,
  useRunAction,
  useUndoableNotice,
} from './ActionsProvider.tsx';
export { ariaShortcut, editsText, isMac, matchesShortcut, shortcutText } from './shortcut.ts';
export { useAttachmentsAction } from './use-attachments-action.ts';
export { useAsTables } from './use-as-tables.ts';
export { useAlternativeChange, useProjectChange, type HeadChange } from './use-head-change.ts';
export { useTakeIn } from './use-take-in.ts';
export {
  useActionPlanExport,
  useCatalogueExport,
  useAwardExport,
  useBidFormExport,
  useChoicesExport,
  useCostExport,
  useEpdRequestExport,
  useIntakeExport,
  useRequirementsExport,
  useSiteLogExport,
  useWasteLogExport,
  useWasteReportExport,
  usePaperExport,
  useWorkbookExport,
  type WorkbookExport,
} from './use-workbook-export.ts';
