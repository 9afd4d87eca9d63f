import Button from '@mui/material/Button';
import { styled, useTheme } from '@mui/material/styles';
import { useMemo } from 'react';
import { moduleName } from '#core/chart/module-name.ts';
import type { Account } from '#core/climate/account.ts';
import { remarksOf } from '#core/climate/remarks.ts';
import type { ModuleGroup } from '#core/declaration/life-cycle-module.ts';
import { moduleColor, moduleOutline } from '#core/design/tokens.ts';
import type { Component } from '#core/project/project.ts';
import { elementName } from '#core/text/element-name.ts';
import { issueText } from '#core/text/issue-text.ts';
import { KeyFigure } from '#renderer/components/feedback/KeyFigure.tsx';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { lackSentences } from './lack-text.logic.ts';
import { QualityShares } from './QualityShares.tsx';
import { lacksOf, totalsOf, type Totals } from './totals.logic.ts';

export interface TotalsPanelProps {
  readonly name: string;
  readonly account: Account;
  /** As it was calculated. */
  readonly components: readonly Component[];
  readonly lastChange: { readonly text: string; readonly effect: number | null } | null;
  readonly onExplain: () => void;
}

/** What the alternative emits, while it is typed: both electricity mixes, what is missing, what the last change did. */
export function TotalsPanel({ name, account, components, lastChange, onExplain }: TotalsPanelProps) {
  const t = useText();
  const format = useFormat();
  const totals = useMemo(() => totalsOf(account), [account]);
  const lacks = useMemo(() => lacksOf(account, components), [account, components]);
  const prefix = totals.completeness === 'atLeast' ? '≥' : undefined;
  const [first, ...others] = totals.scenarios;
  const figure = (value: number | null) => tonnes(value, totals, format.number);
  const unit = (scenario: 'norway' | 'europe') => t('alternatives.tonnesIn', { scenario: t(`scenario.${scenario}`) });
  return (
    <>
      <Section
        title={name}
        end={
          <Button variant="link" onClick={onExplain}>
            {t('common.showCalculation')}
          </Button>
        }
      >
        {first && <KeyFigure value={figure(first.value)} unit={unit(first.scenario)} prefix={prefix} />}
        {others.map(({ scenario, value }) => (
          <KeyFigure key={scenario} value={figure(value)} unit={unit(scenario)} size="M" prefix={prefix} quiet />
        ))}
        {totals.completeness !== 'complete' && (
          <Missing>
            <Note kind="beyond" claim={t('alternatives.incomplete')}>
              {lackSentences(lacks, t).join(' ')}{' '}
              <Button variant="link" onClick={onExplain}>
                {t('alternatives.showMissing')}
              </Button>
            </Note>
          </Missing>
        )}
        {remarksOf(account).map((remark) => (
          <Remark key={JSON.stringify(remark)}>{issueText(remark, t, format.language)}</Remark>
        ))}
        {lastChange && (
          <Change>
            <span>{t('alternatives.lastChange')}</span>
            <output>
              {lastChange.text}
              {lastChange.effect !== null && (
                <strong>{t('alternatives.effect', { tonnes: format.signed(lastChange.effect / 1000, 1) })}</strong>
              )}
            </output>
          </Change>
        )}
      </Section>
      <Section title={t('alternatives.byModule')} end={<UnitNote>{t('alternatives.tCO2e')}</UnitNote>}>
        <Bars totals={totals} figure={figure} />
      </Section>
      <Section title={t('alternatives.byPart')} end={<UnitNote>{t('alternatives.byPartNote')}</UnitNote>}>
        <Parts>
          {totals.parts.map(({ part, value, atLeast }) => (
            <div key={part}>
              <dt>
                <span>{part}</span> {elementName(part, t) ?? t('alternatives.unknownPart')}
              </dt>
              <dd>
                {atLeast && <i>≥ </i>}
                {format.number(value === null ? null : value / 1000, 1)}
              </dd>
            </div>
          ))}
        </Parts>
      </Section>
      {!account.reported && account.components.length > 0 && <QualityShares account={account} />}
    </>
  );
}

interface BarsProps {
  readonly totals: Totals;
  readonly figure: (value: number | null) => string;
}

function Bars({ totals, figure }: BarsProps) {
  const t = useText();
  const largest = Math.max(1, ...totals.modules.map(({ value }) => Math.abs(value ?? 0)));
  return (
    <Modules>
      {totals.modules.map(({ group, value, completeness }) => (
        <div key={group}>
          <dt>{moduleName(group)}</dt>
          <dd>
            <Bar group={group} share={(value ?? 0) / largest} />
            <span title={completeness === 'complete' ? undefined : t('common.incomplete')}>
              {completeness === 'atLeast' && <i>≥ </i>}
              {figure(value)}
            </span>
          </dd>
        </div>
      ))}
      <div data-beyond title={t('alternatives.beyond')}>
        <dt>D</dt>
        <dd>
          <Bar group="D" share={(totals.beyond.value ?? 0) / largest} />
          {figure(totals.beyond.value)}
          {totals.beyond.value !== null && totals.beyond.completeness !== 'complete' && (
            <i>&nbsp;{t('common.incomplete')}</i>
          )}
        </dd>
      </div>
    </Modules>
  );
}

function Bar({ group, share }: { readonly group: ModuleGroup | 'D'; readonly share: number }) {
  const { scheme } = useTheme().tokens;
  const color = moduleColor(group, scheme);
  const outline = moduleOutline(group, scheme);
  const hatch = `repeating-linear-gradient(135deg, ${color} 0 1.5px, transparent 1.5px 4px)`;
  return (
    <Track>
      {share !== 0 && (
        <b
          style={{
            width: `${Math.min(1, Math.abs(share)) * 100}%`,
            ...(group === 'D'
              ? { backgroundImage: hatch, boxShadow: `inset 0 0 0 1px ${color}` }
              : { backgroundColor: color }),
            ...(outline !== null && { boxShadow: `inset 0 0 0 1px ${outline}` }),
          }}
        />
      )}
    </Track>
  );
}

/** Whole tonnes from a hundred on, else with one decimal. */
function tonnes(
  value: number | null,
  { scenarios }: Totals,
  number: (value: number | null, decimals: number) => string,
): string {
  const largest = Math.max(...scenarios.map((one) => Math.abs(one.value ?? 0)));
  return number(value === null ? null : value / 1000, largest >= 100_000 ? 0 : 1);
}

const Missing = styled('div')(({ theme: { tokens } }) => ({
  marginTop: tokens.space[3],
  '& button': { height: 'auto', verticalAlign: 'baseline', lineHeight: 'inherit' },
}));

const Remark = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginTop: tokens.space[2],
  color: tokens.color.ink2,
}));

const Change = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginTop: tokens.space[3],
  '& > span': { color: tokens.color.ink2 },
  '& output': { display: 'flex', justifyContent: 'space-between', gap: tokens.space[3] },
  '& strong': { fontWeight: 600, whiteSpace: 'nowrap' },
}));

const UnitNote = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  color: tokens.color.ink2,
  whiteSpace: 'nowrap',
}));

const Modules = styled('dl')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  '& > div': { display: 'flex', alignItems: 'center', height: 21 },
  '& dt': { width: 52, flex: 'none' },
  '& dd': { display: 'flex', flex: 1, justifyContent: 'space-between', alignItems: 'center' },
  '& i': { fontStyle: 'normal', color: tokens.color.beyond },
  '& > [data-beyond]': {
    marginTop: tokens.space[1],
    borderTop: `${tokens.border.hair}px solid ${tokens.color.line}`,
    color: tokens.color.ink2,
  },
}));

const Track = styled('span')(({ theme: { tokens } }) => ({
  flex: 1,
  height: 11,
  marginRight: tokens.space[8],
  '& b': { display: 'block', height: '100%', minWidth: 2 },
}));

const Parts = styled('dl')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  '& > div': { display: 'flex', justifyContent: 'space-between', gap: tokens.space[3], minHeight: 21 },
  '& dt': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& dt span': { color: tokens.color.ink2 },
  '& dd': { whiteSpace: 'nowrap' },
  '& i': { fontStyle: 'normal', color: tokens.color.beyond },
}));
