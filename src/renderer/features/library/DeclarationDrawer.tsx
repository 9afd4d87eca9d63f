import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Archive, ArchiveRestore, Pencil, Replace, Scale, Trash2 } from 'lucide-react';
import type { DeclarationDetails, DeclarationRow } from '#core/api/contract.ts';
import { standingOf } from '#core/declaration/library-declaration.ts';
import { declarationName } from '#core/declaration/reference-material.ts';
import { useCall } from '#renderer/client/queries.ts';
import { useReferenceMaterials } from '#renderer/client/reference-materials.ts';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Drawer } from '#renderer/components/layout/Drawer.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { COMPARE_LIMIT } from './compare.logic.ts';
import { DeclarationFacts, DeclarationOrigin } from './DeclarationFacts.tsx';
import { DeclarationConversions, DeclarationFigures, DeclarationPlausibility } from './DeclarationFigures.tsx';
import type { Comparing } from './DeclarationTable.tsx';
import { DeclarationUses } from './DeclarationUses.tsx';
import { DeclarationVersions } from './DeclarationVersions.tsx';
import { STATUS_KINDS, statusOf } from './library.logic.ts';

export interface DeclarationDrawerProps {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly comparing: Comparing;
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
  readonly onEdit: (row: DeclarationRow) => void;
  readonly onReplace: (details: DeclarationDetails) => void;
  readonly onRetire: (row: DeclarationRow, retired: boolean) => void;
  readonly onRemove: (row: DeclarationRow) => void;
}

/** All that a declaration says, where it comes from and where it is used. */
export function DeclarationDrawer(props: DeclarationDrawerProps) {
  const { id, today, comparing, onClose, onOpen, onEdit, onReplace, onRetire, onRemove } = props;
  const t = useText();
  const { language } = useFormat();
  const materials = useReferenceMaterials();
  const { data: row } = useCall('declarations.get', { id });
  if (!row) return null;
  const { declaration, usedIn, newer } = row;
  const status = statusOf(declaration, today);
  const isChosen = comparing.chosen.includes(id);
  const isRetired = declaration.retired === true;
  return (
    <Drawer
      title={declarationName(declaration, materials, language)}
      subtitle={<Status kind={STATUS_KINDS[status]}>{t(`library.status.${status}`)}</Status>}
      onClose={onClose}
    >
      <Buttons>
        <Button
          variant="secondary"
          disabled={comparing.isFull && !isChosen}
          startIcon={<Scale size={16} aria-hidden />}
          onClick={() => comparing.toggle(id)}
        >
          {t(isChosen ? 'compare.take' : 'compare.add')}
        </Button>
        {comparing.isFull && !isChosen && <p>{t('compare.full', { limit: COMPARE_LIMIT })}</p>}
        {usedIn > 0 && (
          <Button variant="secondary" startIcon={<Replace size={16} aria-hidden />} onClick={() => onReplace(row)}>
            {t('replace.action')}
          </Button>
        )}
      </Buttons>
      {standingOf(declaration) === 'superseded' && (
        <Note kind="info">{t('library.supersededNote', { newer: newer.at(-1)?.name ?? '' })}</Note>
      )}
      {standingOf(declaration) === 'retired' && <Note kind="info">{t('library.retiredNote')}</Note>}
      <DeclarationFacts declaration={declaration} today={today} />
      <DeclarationFigures declaration={declaration} />
      <DeclarationVersions details={row} onOpen={onOpen} />
      <DeclarationUses id={id} today={today} />
      <DeclarationConversions declaration={declaration} />
      <DeclarationPlausibility declaration={declaration} />
      <DeclarationOrigin declaration={declaration} />
      <Buttons>
        <Button startIcon={<Pencil size={16} aria-hidden />} onClick={() => onEdit(row)}>
          {t('library.edit')}
        </Button>
        <Button
          startIcon={isRetired ? <ArchiveRestore size={16} aria-hidden /> : <Archive size={16} aria-hidden />}
          onClick={() => onRetire(row, !isRetired)}
        >
          {t(isRetired ? 'library.restore' : 'library.retire')}
        </Button>
        {usedIn > 0 ? (
          <p>{t('library.inUse', { count: usedIn })}</p>
        ) : (
          <Button startIcon={<Trash2 size={16} aria-hidden />} onClick={() => onRemove(row)}>
            {t('library.remove')}
          </Button>
        )}
      </Buttons>
    </Drawer>
  );
}

const Buttons = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: tokens.space[3],
  margin: `${tokens.space[3]}px 0 ${tokens.space[4]}px`,
  color: tokens.color.ink2,
}));
