import { assessDocument } from '../../comparison/assess-document.ts';
import { comparisonWorkbook, type ComparisonReport } from '../comparison-workbook.ts';
import type { Workbook } from '../workbook.ts';

/** All that the assessment's workbook is made from, but what is calculated. */
export type AssessmentRequest = Omit<ComparisonReport, 'accounts' | 'comparison'>;

/** The assessment of a project as a workbook, from its data on. */
export function assessmentWorkbook(request: AssessmentRequest): Workbook {
  return comparisonWorkbook({ ...request, ...assessDocument(request.document, request.today) });
}
