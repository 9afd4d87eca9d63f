import type { Words } from '#core/chart/figure.ts';
import { weightBar } from '#core/chart/weight-bar.ts';
import { writeTonnes } from '#core/report/waste-words.ts';
import { fractionName } from '#core/text/fraction-name.ts';
import { planAgainstActual } from '#core/waste/waste-fractions.ts';
import type { WasteStatus } from '#core/waste/waste-status.ts';
import { Stretched } from '#renderer/components/chart/Stretched.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { FractionRows, Quiet } from './FractionRows.tsx';

/** What came of each fraction, and what the waste plan expected. */
export function PlanAgainstActual({ status, words }: { readonly status: WasteStatus; readonly words: Words }) {
  const { t } = words;
  const byFraction = planAgainstActual(status.byFraction);
  const scaleEnd = Math.max(0, ...byFraction.flatMap(({ delivered, planned }) => [delivered, planned ?? 0]));
  return (
    <Section title={t('waste.planned')} note={t('waste.plannedNote')}>
      {byFraction.length === 0 && <Quiet>{t('waste.plannedNone')}</Quiet>}
      <FractionRows>
        {byFraction.map(({ fraction, delivered, planned }) => (
          <li key={fraction.code}>
            <span>{fraction.code}</span>
            <div>
              {fractionName(fraction.code, t) ?? fraction.code}
              {fraction.check && <small>{t('common.check')}</small>}
            </div>
            <Stretched draw={(widthPx) => weightBar({ tonnes: delivered, planned, fill: 'bar' }, scaleEnd, widthPx)} />
            <div>
              <b>{writeTonnes(delivered, words)}</b>
              {planned !== null && <small>{t('waste.plannedOf', { tonnes: writeTonnes(planned, words) })}</small>}
            </div>
          </li>
        ))}
      </FractionRows>
      {status.unnamed > 0 && <Quiet>{t('waste.unnamed', { tonnes: writeTonnes(status.unnamed, words) })}</Quiet>}
    </Section>
  );
}
