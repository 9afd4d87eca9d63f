import { useText } from '../../text/TextProvider.tsx';
import { Lines, Part } from './Part.tsx';

const MOST_MISSING = 5;

/** What a sum lacks, a line for each kind of lack. */
export function Missing({ lines }: { readonly lines: readonly string[] }) {
  const t = useText();
  if (lines.length === 0) return null;
  const rest = lines.length - MOST_MISSING;
  const shown = rest > 0 ? [...lines.slice(0, MOST_MISSING), t('explain.andMore', { count: rest })] : lines;
  return (
    <Part title={t('explain.missingTitle')}>
      <Lines lines={[t('explain.sumOfKnown'), ...shown]} />
    </Part>
  );
}
