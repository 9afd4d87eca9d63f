import { inPercent } from '#core/units/percent.ts';
import Button from '@mui/material/Button';
import type { RequirementStanding } from '#core/requirements/follow-up.ts';
import { REQUIREMENT_FIGURES, type RequirementFigure } from '#core/requirements/requirement.ts';
import type { PlacedRequirement } from '#renderer/client/row-change.logic.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { KeptField } from '#renderer/components/form/KeptField.tsx';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Drawer } from '#renderer/components/layout/Drawer.tsx';
import { DrawerPart } from '#renderer/components/layout/DrawerPart.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { Deviations } from './Deviations.tsx';
import { STATUS_KINDS } from './requirement-status.ts';

export interface RequirementDrawerProps {
  /** Null: the cursor is in no stored row. */
  readonly standing: RequirementStanding<PlacedRequirement> | null;
  readonly onChange: (row: PlacedRequirement) => void;
  readonly onAttachments: () => void;
  readonly onClose: () => void;
}

const NOT_MEASURED = '';

/** What a requirement says, how it is measured, what documents it, and where it was not kept. */
export function RequirementDrawer({ standing, onChange, onAttachments, onClose }: RequirementDrawerProps) {
  const t = useText();
  if (standing === null) {
    return (
      <Drawer title={t('requirements.details')} onClose={onClose}>
        {t('requirements.drawer.empty')}
      </Drawer>
    );
  }
  const { requirement, status, isMeasured } = standing;
  const { number, title, text, evidence, reason, source, measures, measuredBy, target, attachments } = requirement;
  const heading = [number, title].filter((part) => part != null && part !== '').join(' ');
  return (
    <Drawer
      title={heading === '' ? t('requirements.details') : heading}
      subtitle={
        <Status kind={STATUS_KINDS[status]}>
          {t(`requirements.status.${status}`)}
          {isMeasured && ` · ${t('requirements.drawer.byFigure')}`}
        </Status>
      }
      onClose={onClose}
    >
      <DrawerPart title={t('requirements.drawer.text')}>
        <KeptField
          label={t('requirements.drawer.text')}
          multiline
          rows={7}
          value={text ?? ''}
          onLeave={(value) => onChange({ ...requirement, text: value || null })}
        />
        <KeptField
          label={t('requirements.drawer.evidence')}
          multiline
          rows={3}
          value={evidence ?? ''}
          onLeave={(value) => onChange({ ...requirement, evidence: value || null })}
        />
        <Button variant="secondary" onClick={onAttachments}>
          {t('requirements.drawer.attachments', { count: attachments?.length ?? 0 })}
        </Button>
      </DrawerPart>
      <DrawerPart title={t('requirements.drawer.measured')}>
        <SelectField<RequirementFigure | typeof NOT_MEASURED>
          label={t('requirements.drawer.measuredBy')}
          value={measuredBy ?? NOT_MEASURED}
          options={[
            { value: NOT_MEASURED, label: t('requirements.drawer.byPerson') },
            ...REQUIREMENT_FIGURES.map((value) => ({ value, label: t(`requirements.figure.${value}`) })),
          ]}
          onChange={(chosen) => onChange({ ...requirement, measuredBy: chosen === NOT_MEASURED ? null : chosen })}
        />
        {measuredBy != null && (
          <NumberField
            label={t('requirements.drawer.target')}
            unit="%"
            min={0}
            max={100}
            value={target == null ? null : inPercent(target)}
            onChange={(percent) => onChange({ ...requirement, target: percent === null ? null : percent / 100 })}
          />
        )}
      </DrawerPart>
      <DrawerPart title={t('requirements.drawer.reason')} hint={t('requirements.drawer.reasonHint')}>
        <KeptField
          label={t('requirements.drawer.reason')}
          multiline
          rows={2}
          value={reason ?? ''}
          onLeave={(value) => onChange({ ...requirement, reason: value || null })}
        />
      </DrawerPart>
      <DrawerPart title={t('requirements.drawer.deviations')}>
        <Deviations
          deviations={requirement.deviations ?? []}
          onChange={(deviations) => onChange({ ...requirement, deviations: [...deviations] })}
        />
      </DrawerPart>
      <DrawerPart title={t('requirements.drawer.source')}>
        {[
          source,
          ...(measures ?? []).map((one) => t('requirements.measureOf', { number: one, name: t(`measure.${one}`) })),
        ]
          .filter((part) => part != null)
          .map((part) => (
            <p key={part}>{part}</p>
          ))}
      </DrawerPart>
    </Drawer>
  );
}
