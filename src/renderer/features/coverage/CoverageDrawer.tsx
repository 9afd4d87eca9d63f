import { styled } from '@mui/material/styles';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { declarationName } from '#core/declaration/reference-material.ts';
import { noFigureText } from '#core/report/coverage-words.ts';
import { useReferenceMaterials } from '#renderer/client/reference-materials.ts';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Drawer } from '#renderer/components/layout/Drawer.tsx';
import { DrawerPart } from '#renderer/components/layout/DrawerPart.tsx';
import { assessmentOf } from '#renderer/components/project/assessment.ts';
import { today } from '#renderer/components/text/today.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { AbsentForm } from './AbsentForm.tsx';
import { CLASS_STATUS, deliveredName, nameOf, type Subject } from './coverage-view.logic.ts';
import { DeclarationPicker } from './DeclarationPicker.tsx';
import { useEvidence } from './use-evidence.ts';

export interface CoverageDrawerProps {
  readonly document: ProjectDocument;
  readonly alternative: AlternativeDocument;
  /** Null: the cursor is in no stored row. */
  readonly subject: Subject | null;
  readonly onClose: () => void;
}

/** What there is to show for one component or delivered product, and what can be done about it. */
export function CoverageDrawer({ document, alternative, subject, onClose }: CoverageDrawerProps) {
  const t = useText();
  const evidence = useEvidence(document.project.id, alternative.id);
  if (!subject) {
    return (
      <Drawer title={t('coverage.details')} onClose={onClose}>
        {t('coverage.drawer.empty')}
      </Drawer>
    );
  }
  const { row } = subject;
  const id = subject.kind === 'component' ? subject.row.component.id : subject.row.product.id;
  const own = subject.kind === 'component' ? subject.row.component.epdAbsent : subject.row.product.epdAbsent;
  const isLocked = subject.kind === 'component' && alternative.locked === true;
  return (
    <Drawer
      title={nameOf(subject) ?? t('coverage.unnamed')}
      subtitle={<Status kind={CLASS_STATUS[row.class]}>{t(`coverage.classOfOne.${row.class}`)}</Status>}
      onClose={onClose}
    >
      <div key={id}>
        <DrawerPart title={t('coverage.drawer.declaration')}>
          <Evidence subject={subject} />
        </DrawerPart>
        {isLocked ? (
          <DrawerPart title={t('coverage.drawer.choose')}>
            <Note kind="info">{t('coverage.drawer.locked')}</Note>
          </DrawerPart>
        ) : (
          <>
            <DrawerPart title={t('coverage.drawer.choose')}>
              <DeclarationPicker
                chosen={
                  subject.kind === 'component' ? subject.row.component.declaration : subject.row.product.declaration
                }
                day={row.judgedOn}
                indicator={assessmentOf(document, today()).accounts[0]?.method.indicator ?? 'gwpIobc'}
                component={subject.kind === 'component' ? subject.row.component : null}
                onChoose={(declaration) => evidence.choose(subject, declaration)}
              />
            </DrawerPart>
            <DrawerPart title={t('coverage.drawer.absent')}>
              <AbsentForm
                absent={own ?? null}
                busy={evidence.isBusy}
                onChange={(absent) => evidence.document(subject, absent)}
              />
            </DrawerPart>
          </>
        )}
      </div>
    </Drawer>
  );
}

/** Which declaration it counts by, and how that stands on the day of delivery. */
function Evidence({ subject }: { readonly subject: Subject }) {
  const t = useText();
  const format = useFormat();
  const materials = useReferenceMaterials();
  const { declaration, judgedOn } = subject.row;
  const by = subject.kind === 'component' ? subject.row.by : null;
  const noFigure =
    subject.kind === 'component'
      ? noFigureText(subject.row.component, subject.row.calculatedWith, { t, language: format.language })
      : null;
  const given = subject.kind === 'deliveredProduct' ? (subject.row.product.registration ?? null) : null;
  return (
    <Facts>
      {by && <p>{t('coverage.drawer.by', { name: deliveredName({ product: by }) })}</p>}
      {declaration ? (
        <>
          <strong>{declarationName(declaration, materials, format.language)}</strong>
          <p>
            {[declaration.registration, declaration.manufacturer, t(`library.kind.${declaration.kind}`)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {declaration.kind === 'epd' && (
            <p>
              {declaration.validUntil == null
                ? t('coverage.drawer.noDate')
                : t('coverage.drawer.validity', {
                    date: format.day(declaration.validUntil),
                    day: format.day(judgedOn),
                  })}
            </p>
          )}
        </>
      ) : (
        <p>{given === null ? t('coverage.drawer.none') : t('coverage.drawer.given', { number: given })}</p>
      )}
      {noFigure !== null && (
        <Note kind="beyond" claim={t('coverage.noFigureClaim')}>
          {noFigure}
        </Note>
      )}
    </Facts>
  );
}

const Facts = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'grid',
  gap: tokens.space[1],
  '& p': { color: tokens.color.ink2 },
  '& strong': { fontWeight: 600 },
}));
