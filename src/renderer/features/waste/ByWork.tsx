import { writeRate, type Words } from '#core/chart/figure.ts';
import { targetBar } from '#core/chart/target-bar.ts';
import { writeTonnes } from '#core/report/waste-words.ts';
import type { WasteStatus } from '#core/waste/waste-status.ts';
import { Stretched } from '#renderer/components/chart/Stretched.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { FractionRows } from './FractionRows.tsx';

/** The sorting rate of each kind of work, where there is more than one. */
export function ByWork({ status, words }: { readonly status: WasteStatus; readonly words: Words }) {
  const { t } = words;
  const { byWork, target } = status;
  if (byWork.length < 2) return null;
  return (
    <Section title={t('waste.byWork')} note={t('waste.byWorkNote')}>
      <FractionRows>
        {byWork.map(({ work, sums }) => (
          <li key={work}>
            <span />
            <div>{work === null ? t('waste.workUnknown') : t(`waste.work.${work}`)}</div>
            <Stretched
              draw={(widthPx) => (sums.sortingRate === null ? null : targetBar(sums.sortingRate, target, widthPx))}
            />
            <div>
              <b>{writeRate(sums.sortingRate, words)}</b>
              <small>{`${writeTonnes(sums.total, words)}\u00A0t`}</small>
            </div>
          </li>
        ))}
      </FractionRows>
    </Section>
  );
}
