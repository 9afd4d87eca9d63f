/** Whether a body is declared as the one type its route takes; a page elsewhere can send neither type without asking first. */
export function isContentType(
  header: string | undefined,
  type: 'application/json' | 'application/octet-stream',
): boolean {
  const declared = header?.toLowerCase().replaceAll(' ', '');
  return declared === type || (type === 'application/json' && declared === `${type};charset=utf-8`);
}
