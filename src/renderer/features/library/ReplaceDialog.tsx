import Checkbox from '@mui/material/Checkbox';
import Radio from '@mui/material/Radio';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { CallInput, DeclarationDetails } from '#core/api/contract.ts';
import { isCurrent } from '#core/declaration/library-declaration.ts';
import { declarationName } from '#core/declaration/reference-material.ts';
import { useUndoableNotice } from '#renderer/app/actions/index.ts';
import { useCall, useChange } from '#renderer/client/queries.ts';
import { useReferenceMaterials } from '#renderer/client/reference-materials.ts';
import { searchText } from '#renderer/client/search-library.ts';
import { FormDialog } from '#renderer/components/feedback/FormDialog.tsx';
import { Field } from '#renderer/components/form/Field.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import { declaredUnitText, figureText, productStageOf } from './library.logic.ts';
import { movedRows } from './replacement.logic.ts';
import { ReplacementTable } from './ReplacementTable.tsx';

export interface ReplaceDialogProps {
  readonly from: DeclarationDetails;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onClose: () => void;
}

/** Declarations that are offered at a time. */
const OFFERED = 5;

/** One declaration for another in projects: what changes is shown before it is done. */
export function ReplaceDialog({ from, today, onClose }: ReplaceDialogProps) {
  const t = useText();
  const format = useFormat();
  const materials = useReferenceMaterials();
  const notifyUndoable = useUndoableNotice();
  const errorText = useErrorText();
  const replace = useChange('declarations.replace');
  const newest = from.newer.at(-1);
  const [text, setText] = useState('');
  const [to, setTo] = useState(newest && isCurrent(newest) ? newest.id : null);
  /** Ids of the projects that are left as they are. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());

  const search: CallInput<'declarations.search'> = {
    text: searchText(text === '' && newest ? newest.name : text),
    today,
    limit: OFFERED + 1,
  };
  const found = useCall('declarations.search', search, { keepPrevious: true }).data?.rows ?? [];
  const chosen = useCall('declarations.get', { id: to ?? from.id }, { enabled: to !== null }).data?.declaration;
  const others = found
    .map(({ declaration }) => declaration)
    .filter(({ id }) => id !== from.id)
    .slice(0, OFFERED);
  // What is chosen is seen, whatever is searched for since.
  const offered = to !== null && chosen && !others.some(({ id }) => id === to) ? [chosen, ...others] : others;
  const { data: preview = [], isPlaceholderData } = useCall(
    'declarations.previewReplacement',
    { from: from.id, to: to ?? from.id, today },
    { enabled: to !== null, keepPrevious: true },
  );
  // Until the answer is here, what the last one would do is no answer.
  const shown = to === null || isPlaceholderData ? [] : preview;
  const wanted = shown.filter(({ project }) => !left.has(project));
  const count = movedRows(wanted);
  const nameOf = (declaration: Parameters<typeof declarationName>[0]) =>
    declarationName(declaration, materials, format.language);

  const submit = () => {
    if (to === null || count === 0) return;
    replace.mutate(
      { from: from.id, to, projects: wanted.map(({ project }) => project) },
      {
        onSuccess: ({ rows }) => {
          const names = { from: nameOf(from.declaration), to: chosen ? nameOf(chosen) : '' };
          notifyUndoable(t('replace.done', { count: rows, ...names }), rows > 0);
          onClose();
        },
      },
    );
  };

  return (
    <FormDialog
      open
      title={t('replace.title', { name: nameOf(from.declaration) })}
      submitLabel={t('replace.submit', { count })}
      onSubmit={submit}
      onClose={onClose}
      busy={replace.isPending || count === 0}
      error={replace.error ? errorText(replace.error) : undefined}
      width={720}
    >
      <Field label={t('library.focusSearch')} value={text} onChange={setText} />
      <Choices role="radiogroup" aria-label={t('replace.with')}>
        {offered.length === 0 && <p>{t('replace.none')}</p>}
        {offered.map((declaration) => (
          <label key={declaration.id}>
            <Radio
              name="replacement"
              checked={to === declaration.id}
              sx={{ padding: '2px' }}
              onChange={() => setTo(declaration.id)}
            />
            <span>{nameOf(declaration)}</span>
            <small>
              {[
                declaration.registration,
                `${figureText(productStageOf(declaration), format)} kg CO₂e/${declaredUnitText(declaration, format)}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </label>
        ))}
      </Choices>
      {shown.length > 0 && (
        <>
          <Projects aria-label={t('replace.projects')}>
            {shown.map(({ project, name }) => (
              <label key={project}>
                <Checkbox
                  checked={!left.has(project)}
                  sx={{ padding: '2px' }}
                  onChange={(_, checked) =>
                    setLeft(new Set(checked ? [...left].filter((one) => one !== project) : [...left, project]))
                  }
                />
                {name}
              </label>
            ))}
          </Projects>
          <ReplacementTable replacements={wanted} />
        </>
      )}
    </FormDialog>
  );
}

const Choices = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  margin: `${tokens.space[3]}px 0 ${tokens.space[4]}px`,
  '& label': {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.space[2],
    padding: '2px 0',
    borderBottom: `1px solid ${tokens.color.line}`,
  },
  '& label > span:not(.MuiRadio-root)': { flex: 1, minWidth: 0, fontWeight: 600 },
  '& small': { ...typography.micro, color: tokens.color.ink2 },
  '& p': { color: tokens.color.ink2 },
}));

const Projects = styled('fieldset')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${tokens.space[1]}px ${tokens.space[5]}px`,
  margin: `0 0 ${tokens.space[3]}px`,
  padding: 0,
  border: 0,
  '& label': { display: 'flex', alignItems: 'center', gap: tokens.space[2] },
}));
