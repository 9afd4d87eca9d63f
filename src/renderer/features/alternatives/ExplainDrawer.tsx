import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { moduleName } from '#core/chart/module-name.ts';
import type { Account } from '#core/climate/account.ts';
import { completenessOf, type Completeness } from '#core/climate/completeness.ts';
import { issueText } from '#core/text/issue-text.ts';
import { KeyFigure } from '#renderer/components/feedback/KeyFigure.tsx';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { Drawer } from '#renderer/components/layout/Drawer.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { figureText } from './component-row.logic.ts';
import {
  explainComponent,
  explainEnergy,
  quantityText,
  type ComponentInput,
  type ExplainLine,
} from './explain.logic.ts';
import { lackText } from './lack-text.logic.ts';
import { lacksOf, totalsOf } from './totals.logic.ts';

export interface ExplainDrawerProps {
  readonly document: ProjectDocument;
  readonly alternative: AlternativeDocument;
  readonly account: Account;
  /** The row that is explained; null: the alternative's total. */
  readonly row: string | null;
  readonly onClose: () => void;
}

/** "Vis beregning": the row that the cursor is in, or else the whole total. */
export function ExplainDrawer(props: ExplainDrawerProps) {
  const { document, alternative, account, row } = props;
  const component = alternative.components.find(({ id }) => id === row);
  const own = account.components.find(({ id }) => id === row);
  if (!component || !own) return <TotalDrawer {...props} />;
  const declaration = document.declarations.find(({ id }) => id === component.declaration);
  const input = { component, declaration, account: own, method: account.method, factors: document.factors };
  return <ComponentDrawer input={input} account={account} onClose={props.onClose} />;
}

interface ComponentDrawerProps {
  readonly input: ComponentInput;
  readonly account: Account;
  readonly onClose: () => void;
}

function ComponentDrawer({ input, account, onClose }: ComponentDrawerProps) {
  const t = useText();
  const format = useFormat();
  const words = { t, format };
  const { component } = input;
  const { lines, sources } = explainComponent(input, words);
  const quantity = quantityText(input, words);
  const issues = account.issues.filter((issue) => issue.component === component.id);
  return (
    <Drawer
      title={component.name ?? t('alternatives.unnamedRow')}
      subtitle={t(`origin.${component.origin ?? 'new'}.long`)}
      onClose={onClose}
    >
      <KeyFigure
        value={figureText(input.account.total.value, format.number) || '–'}
        unit={t('explain.totalUnit')}
        prefix={prefixOf(completenessOf(input.account.total, account.method.indicator))}
        {...(!input.account.total.complete && { note: t('common.incomplete') })}
      />
      {issues.map((issue) => (
        <Issue key={issue.code}>
          <Note kind="beyond">{issueText(issue, t, format.language)}</Note>
        </Issue>
      ))}
      {quantity !== null && (
        <Part title={t('explain.quantityTitle')}>
          <Formula>{quantity}</Formula>
        </Part>
      )}
      <Part title={t('explain.linesTitle')} note={t('alternatives.kgCO2e')}>
        <Lines lines={lines} />
      </Part>
      <Sources sources={sources} />
    </Drawer>
  );
}

function TotalDrawer({ document, alternative, account, onClose }: ExplainDrawerProps) {
  const t = useText();
  const format = useFormat();
  const words = { t, format };
  const { method } = account;
  const totals = totalsOf(account);
  const energy = explainEnergy({ energy: alternative.energy, account, factors: document.factors }, words);
  const lacks = lacksOf(account, alternative.components).lacks;
  const areaM2 = alternative[method.areaBasis];
  const inTonnes = (value: number | null) => format.number(value === null ? null : value / 1000, 1);
  return (
    <Drawer title={t('explain.total')} subtitle={alternative.name} onClose={onClose}>
      {totals.scenarios.map(({ scenario, value }, index) => (
        <KeyFigure
          key={scenario}
          value={inTonnes(value)}
          size={index === 0 ? 'L' : 'M'}
          quiet={index > 0}
          prefix={prefixOf(totals.completeness)}
          unit={t('alternatives.tonnesIn', { scenario: t(`scenario.${scenario}`) })}
        />
      ))}
      {lacks.length > 0 && (
        <Part title={t('explain.missingTitle')}>
          <List>
            {lacks.map((lack) => (
              <li key={`${lack.reason} ${lack.modules.join()}`}>{lackText(lack, t)}</li>
            ))}
          </List>
        </Part>
      )}
      <Part title={t('explain.sumTitle')} note={t('alternatives.kgCO2e')}>
        <Lines
          lines={totals.modules.map(({ group, value, completeness }) => ({
            label: moduleName(group),
            formula: null,
            note: value === null ? t('explain.unknown') : completeness === 'complete' ? null : t('common.incomplete'),
            value,
            atLeast: completeness === 'atLeast',
          }))}
        />
        {areaM2 != null && areaM2 > 0 && account.perAreaYear !== null && (
          <Formula>
            {t('explain.perAreaYear', {
              total: figureText(account.total.value, format.number),
              area: format.number(areaM2),
              years: method.referenceStudyPeriod,
              result: format.number(account.perAreaYear, 2),
            })}
          </Formula>
        )}
      </Part>
      {energy.lines.length > 0 && (
        <Part title={t('explain.energyTitle')} note={t(`scenario.${method.electricityScenario}`)}>
          <Formula>{t('explain.energyFormula')}</Formula>
          <Lines lines={energy.lines} />
        </Part>
      )}
      <Sources sources={energy.sources} />
    </Drawer>
  );
}

function prefixOf(completeness: Completeness): '≥' | undefined {
  return completeness === 'atLeast' ? '≥' : undefined;
}

function Sources({ sources }: { readonly sources: readonly string[] }) {
  const t = useText();
  if (sources.length === 0) return null;
  return (
    <Part title={t('explain.sourcesTitle')}>
      <List>
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </List>
    </Part>
  );
}

/** A line of a sum may be the least that it can be. */
type Line = ExplainLine & { readonly atLeast?: boolean };

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const format = useFormat();
  return (
    <Calculation>
      {lines.map(({ label, formula, note, value, atLeast }, index) => (
        <div key={`${label} ${index}`}>
          <dt>{label}</dt>
          <dd>
            <span>
              {formula}
              {formula !== null && note !== null && <br />}
              {note !== null && <small>{note}</small>}
            </span>
            <strong>
              {atLeast && <i>≥ </i>}
              {value === null ? '–' : figureText(value, format.number)}
            </strong>
          </dd>
        </div>
      ))}
    </Calculation>
  );
}

function Part({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  return (
    <PartFrame>
      <h3>
        {title} {note !== undefined && <span>{note}</span>}
      </h3>
      {children}
    </PartFrame>
  );
}

const Issue = styled('div')(({ theme: { tokens } }) => ({ marginTop: tokens.space[3] }));

const PartFrame = styled('section')(({ theme: { tokens, typography } }) => ({
  marginTop: tokens.space[5],
  '& h3': {
    ...typography.label,
    display: 'flex',
    justifyContent: 'space-between',
    paddingBottom: tokens.space[2],
    borderBottom: `${tokens.border.hair}px solid ${tokens.color.lineStrong}`,
  },
  '& h3 span': { fontWeight: 400, color: tokens.color.ink2 },
}));

const Formula = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  padding: `${tokens.space[2]}px 0`,
  color: tokens.color.ink2,
}));

const Calculation = styled('dl')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  '& > div': {
    display: 'flex',
    gap: tokens.space[3],
    padding: `${tokens.space[2]}px 0`,
    borderBottom: `${tokens.border.hair}px solid ${tokens.color.line}`,
  },
  '& dt': { flex: 'none', width: 76, fontWeight: 600 },
  '& dd': { display: 'flex', flex: 1, minWidth: 0, justifyContent: 'space-between', gap: tokens.space[3] },
  '& span': { minWidth: 0, overflowWrap: 'anywhere', color: tokens.color.ink2 },
  '& small': { ...typography.micro, fontWeight: 400 },
  '& strong': { fontWeight: 600, whiteSpace: 'nowrap' },
  '& i': { fontStyle: 'normal', color: tokens.color.beyond },
}));

const List = styled('ul')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  margin: 0,
  padding: 0,
  listStyle: 'none',
  color: tokens.color.ink2,
  '& li': {
    padding: `${tokens.space[2]}px 0`,
    borderBottom: `${tokens.border.hair}px solid ${tokens.color.line}`,
    overflowWrap: 'anywhere',
  },
}));
