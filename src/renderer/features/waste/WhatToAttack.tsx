import { weightBar } from '#core/chart/weight-bar.ts';
import { writeRate, type Words } from '#core/chart/figure.ts';
import { writeTonnes } from '#core/report/waste-words.ts';
import { isReached } from '#core/waste/is-reached.ts';
import { fractionName } from '#core/text/fraction-name.ts';
import type { WasteStatus } from '#core/waste/waste-status.ts';
import { Stretched } from '#renderer/components/chart/Stretched.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useFormat } from '#renderer/components/text/TextProvider.tsx';
import { FractionRows, Quiet } from './FractionRows.tsx';

const SHOWN = 4;

/** The mixed fractions, the one that would give most first, with what sorting it would give. */
export function WhatToAttack({ status, words }: { readonly status: WasteStatus; readonly words: Words }) {
  const { t } = words;
  const format = useFormat();
  const { attack, sortingRate } = status;
  const largest = attack[0]?.tonnes ?? 0;
  return (
    <Section title={t('waste.attack')} note={t('waste.attackNote')}>
      {attack.length === 0 && <Quiet>{t(sortingRate === null ? 'waste.sentence.nothing' : 'waste.attackNone')}</Quiet>}
      <FractionRows>
        {attack.slice(0, SHOWN).map(({ fraction, tonnes, rateIfSorted, enough }) => (
          <li key={fraction.code}>
            <span>{fraction.code}</span>
            <div>
              <b>{fractionName(fraction.code, t) ?? fraction.code}</b>
              <small>
                {enough !== null && !isReached(status)
                  ? t('waste.attackEnough', { tonnes: writeTonnes(enough, words) })
                  : t('waste.attackNotEnough', { share: writeRate(rateIfSorted, words) })}
              </small>
            </div>
            <Stretched
              draw={(widthPx) => weightBar({ tonnes, planned: null, fill: { hatch: 'beyondFill' } }, largest, widthPx)}
            />
            <div>
              <b>{`${writeTonnes(tonnes, words)}\u00A0t`}</b>
              <small>
                {t('waste.points', { points: format.number((rateIfSorted - (sortingRate ?? 0)) * 100, 1) })}
              </small>
            </div>
          </li>
        ))}
      </FractionRows>
    </Section>
  );
}
