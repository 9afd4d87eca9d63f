import type { Module } from '../declaration/life-cycle-module.ts';

/** What is entered of operation, travel or the site and yet lacks something: rows without a figure, and a log that more may come to. */
export const OPERATION_LACKS = ['siteLog', 'siteLogRows', 'siteRows', 'energyRows', 'travelRows'] as const;
export type OperationLack = (typeof OPERATION_LACKS)[number];

export const MODULE_OF_LACK: Readonly<Record<OperationLack, Module>> = {
  siteLog: 'A5',
  siteLogRows: 'A5',
  siteRows: 'A5',
  energyRows: 'B6',
  travelRows: 'B8',
};

/** The modules that nothing is entered of, among what the alternative itself lacks. */
export function notEntered(modules: readonly Module[], lacks: readonly OperationLack[]): Module[] {
  return modules.filter((module) => !lacks.some((lack) => MODULE_OF_LACK[lack] === module));
}
