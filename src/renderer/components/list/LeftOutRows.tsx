import { LEFT_OUT, type LeftOut } from '#core/sheet/take-off-lines.ts';
import { useFormat, useText } from '../text/TextProvider.tsx';

/** Which rows of a list were left out, and how many; nothing where none was. */
export function LeftOutRows({ leftOut }: { readonly leftOut: Readonly<Record<LeftOut, number>> }) {
  const t = useText();
  const format = useFormat();
  const omitted = LEFT_OUT.filter((kind) => leftOut[kind] > 0);
  if (omitted.length === 0) return null;
  return (
    <>
      <h3>{t('list.leftOutTitle')}</h3>
      <ul>
        {omitted.map((kind) => (
          <li key={kind}>
            <span>{t(`list.leftOut.${kind}`)}</span>
            <span>{format.number(leftOut[kind])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
