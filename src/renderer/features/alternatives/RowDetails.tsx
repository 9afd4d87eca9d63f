import { inPercent } from '#core/units/percent.ts';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { AlternativeDocument } from '#core/api/contract.ts';
import { moduleName } from '#core/chart/module-name.ts';
import { moduleList } from '#core/report/report-words.ts';
import type { Account } from '#core/climate/account.ts';
import { COMPONENT_MODULES } from '#core/climate/component.ts';
import { LEAST_SERVICE_LIFE_YEARS } from '#core/declaration/declaration.ts';
import type { Module } from '#core/declaration/life-cycle-module.ts';
import { useReferenceMaterials } from '#renderer/client/reference-materials.ts';
import { DayField } from '#renderer/components/form/DayField.tsx';
import { KeptField } from '#renderer/components/form/KeptField.tsx';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { Drawer } from '#renderer/components/layout/Drawer.tsx';
import { DrawerPart } from '#renderer/components/layout/DrawerPart.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { groupKeyOf, WITHOUT_PART } from './component-groups.logic.ts';
import { reasonOf, withReason, withSameTransport } from './row-details.logic.ts';
import type { PlacedComponent } from '#renderer/client/row-change.logic.ts';
import type { IssuesByRow } from './row-issues.logic.ts';
import { RowIssues } from './RowIssues.tsx';
import { TransportLegs } from './TransportLegs.tsx';

export interface RowDetailsProps {
  readonly alternative: AlternativeDocument;
  readonly account: Account | null;
  readonly issues: IssuesByRow;
  /** Id of the row; null: the cursor is in none. */
  readonly row: string | null;
  readonly onChange: (rows: readonly PlacedComponent[], text: string | null) => void;
  readonly onClose: () => void;
}

/** All that is said of one component and has no column: what it lasts, how it comes to the site, and what is not relevant. */
export function RowDetails({ alternative, account, issues, row, onChange, onClose }: RowDetailsProps) {
  const t = useText();
  const component = alternative.components.find(({ id }) => id === row);
  if (!component) {
    return (
      <Drawer title={t('rowDetails.title')} onClose={onClose}>
        {t('rowDetails.none')}
      </Drawer>
    );
  }
  const disabled = alternative.locked === true;
  const put = (changed: PlacedComponent) => onChange([changed], null);
  return (
    <Drawer
      title={component.name ?? t('alternatives.unnamedRow')}
      subtitle={t(`origin.${component.origin ?? 'new'}.long`)}
      onClose={onClose}
    >
      <div key={component.id}>
        <RowIssues issues={issues.get(component.id) ?? []} disabled={disabled} onAnswer={put} />
        <NotKnown id={component.id} account={account} />
        <DrawerPart title={t('rowDetails.transport')}>
          <TransportLegs
            transport={component.transport ?? null}
            disabled={disabled}
            onChange={(transport) => put({ ...component, transport })}
          />
          <SameTransport rows={alternative.components} from={component} disabled={disabled} onChange={onChange} />
        </DrawerPart>
        <DrawerPart title={t('rowDetails.product')}>
          <OverTime component={component} disabled={disabled} onChange={put} />
        </DrawerPart>
        <DrawerPart title={t('rowDetails.notRelevant')} hint={t('rowDetails.notRelevantHint')}>
          {modulesOf(component, account).map((module) => (
            <Reason key={module}>
              <span>{moduleName(module)}</span>
              <KeptField
                label={t('rowDetails.reason', { module: moduleName(module) })}
                hideLabel
                value={reasonOf(component, module)}
                placeholder={t('rowDetails.reasonPlaceholder')}
                disabled={disabled}
                onLeave={(reason) => put(withReason(component, module, reason))}
              />
            </Reason>
          ))}
        </DrawerPart>
      </div>
    </Drawer>
  );
}

/** Those of the method, and those that something has been decided about. */
/** The modules that the row lacks though it has figures; a row without any has an issue that says why. */
function NotKnown({ id, account }: { readonly id: string; readonly account: Account | null }) {
  const t = useText();
  const row = account?.components.find((one) => one.id === id);
  if (!row?.inScope || row.total.value === null || row.total.missing.length === 0) return null;
  return <p>{t('rowDetails.notKnown', { modules: moduleList(row.total.missing.map(({ module }) => module)) })}</p>;
}

function modulesOf({ notRelevant }: PlacedComponent, account: Account | null): readonly Module[] {
  return COMPONENT_MODULES.filter(
    (module) => account?.modules[module] !== undefined || notRelevant?.some((decided) => decided.module === module),
  );
}

interface SameTransportProps {
  readonly rows: readonly PlacedComponent[];
  readonly from: PlacedComponent;
  readonly disabled: boolean;
  readonly onChange: RowDetailsProps['onChange'];
}

/** The row's transport for the rest of its part, in one step. */
function SameTransport({ rows, from, disabled, onChange }: SameTransportProps) {
  const t = useText();
  const others = withSameTransport(rows, from);
  if (groupKeyOf(from) === WITHOUT_PART || from.transport == null || others.length === 0) return null;
  const count = others.length;
  return (
    <Button
      variant="secondary"
      disabled={disabled}
      onClick={() => onChange(others, t('rowDetails.transportCopied', { count }))}
    >
      {t('rowDetails.sameTransport', { count, part: groupKeyOf(from) })}
    </Button>
  );
}

interface OverTimeProps {
  readonly component: PlacedComponent;
  readonly disabled: boolean;
  readonly onChange: (component: PlacedComponent) => void;
}

function OverTime({ component, disabled, onChange }: OverTimeProps) {
  const t = useText();
  const format = useFormat();
  const materials = useReferenceMaterials();
  const { origin, declaration, wastage, recycledContent } = component;
  const typical = declaration == null ? undefined : materials.get(declaration)?.wastage;
  const isKept = origin === 'retained' || origin === 'reused';
  const years = t('method.year');
  return (
    <Pair>
      <NumberField
        label={t('rowDetails.serviceLife')}
        value={component.serviceLife ?? null}
        min={LEAST_SERVICE_LIFE_YEARS}
        unit={years}
        disabled={disabled}
        onChange={(serviceLife) => onChange({ ...component, serviceLife })}
      />
      <NumberField
        label={t('rowDetails.wastage')}
        value={wastage == null ? null : inPercent(wastage)}
        min={0}
        max={100}
        unit={t('rowDetails.percent')}
        disabled={disabled}
        onChange={(percent) => onChange({ ...component, wastage: percent === null ? null : percent / 100 })}
      />
      {typical != null && typical !== wastage && (
        <Button variant="link" disabled={disabled} onClick={() => onChange({ ...component, wastage: typical })}>
          {t('rowDetails.useTypical', { share: format.share(typical, 0) })}
        </Button>
      )}
      {(origin == null || origin === 'new' || recycledContent != null) && (
        <NumberField
          label={t('rowDetails.recycledContent')}
          value={recycledContent == null ? null : inPercent(recycledContent)}
          min={0}
          max={100}
          unit={t('rowDetails.percent')}
          disabled={disabled}
          onChange={(percent) => onChange({ ...component, recycledContent: percent === null ? null : percent / 100 })}
        />
      )}
      {(isKept || component.remainingLife != null) && (
        <NumberField
          label={t('rowDetails.remainingLife')}
          value={component.remainingLife ?? null}
          min={0}
          unit={years}
          hint={t('rowDetails.remainingLifeHint')}
          disabled={disabled}
          onChange={(remainingLife) => onChange({ ...component, remainingLife })}
        />
      )}
      <NumberField
        label={t('rowDetails.thickness')}
        value={component.thickness ?? null}
        above={0}
        unit={format.unit('m')}
        disabled={disabled}
        onChange={(thickness) => onChange({ ...component, thickness })}
      />
      <DayField
        label={t('rowDetails.deliveryDate')}
        value={component.deliveryDate ?? null}
        disabled={disabled}
        onChange={(deliveryDate) => onChange({ ...component, deliveryDate })}
      />
    </Pair>
  );
}

const Pair = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  alignItems: 'start',
  gap: tokens.space[4],
  '& > button': { gridColumn: 2, justifySelf: 'start' },
}));

const Reason = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'grid',
  gridTemplateColumns: '56px 1fr',
  alignItems: 'center',
  marginBottom: tokens.space[1],
}));
