import { reaches } from '../units/reaches.ts';
import type { WasteStatus } from './waste-status.ts';

export function isReached({ sortingRate, target }: Pick<WasteStatus, 'sortingRate' | 'target'>): boolean {
  return sortingRate !== null && reaches(sortingRate, target);
}
