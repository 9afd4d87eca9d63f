/**
 * A name that a file can have on Windows, macOS and Linux, from what a person called the thing.
 * @example fileName('Volla skole: bygg A/B', 'xlsx') // 'Volla skole- bygg A-B.xlsx'
 */
export function fileName(title: string, extension: string): string {
  const stem = title
    .replace(/[\\/:*?"<>|\p{Control}]/gu, '-')
    .trim()
    .slice(0, 100)
    .replace(/[. ]+$/, '');
  return `${stem === '' ? 'Byggklima' : stem}.${extension}`;
}
