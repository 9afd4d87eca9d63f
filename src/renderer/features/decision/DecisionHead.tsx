import { styled } from '@mui/material/styles';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '#core/project/codes.ts';
import { useFormat } from '#renderer/components/text/TextProvider.tsx';
import { Note } from './decision-table-styles.ts';
import type { DecisionColumn, DecisionView } from './decision-view.logic.ts';

export interface DecisionHeadProps {
  readonly document: ProjectDocument;
  readonly view: DecisionView;
  /** Id of the alternative that stands on white. */
  readonly chosen: string | null;
  readonly words: Words;
}

/** The alternatives by name, and under each the electricity mixes. */
export function DecisionHead({ document, view: { columns, sharedFunction }, chosen, words }: DecisionHeadProps) {
  const { t } = words;
  return (
    <thead>
      <tr>
        <th scope="row">
          {sharedFunction !== null && (
            <>
              {t('decision.function')}
              <Note>{sharedFunction}</Note>
            </>
          )}
        </th>
        {columns.map((column) => (
          <th key={column.shown.id} scope="colgroup" colSpan={2} data-chosen={column.shown.id === chosen}>
            <Head column={column} />
          </th>
        ))}
      </tr>
      <tr>
        <td aria-hidden />
        {columns.flatMap(({ shown }) =>
          ELECTRICITY_SCENARIOS.map((mix) => (
            <th key={`${shown.id} ${mix}`} scope="col" data-mix={mix} data-chosen={shown.id === chosen}>
              <MixName document={document} mix={mix} words={words} />
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

function Head({ column }: { readonly column: DecisionColumn }) {
  return (
    <>
      <Name>{column.shown.name}</Name>
      <Note>{column.about}</Note>
      {column.deliveredBy !== null && <Note>{column.deliveredBy}</Note>}
      {column.function !== null && <Note>{column.function}</Note>}
    </>
  );
}

interface MixNameProps {
  readonly document: ProjectDocument;
  readonly mix: ElectricityScenario;
  readonly words: Words;
}

/** "Norge 18 g"; the mix alone where its factor changes from year to year. */
function MixName({ document, mix, words: { t } }: MixNameProps) {
  const format = useFormat();
  const scenario = t(`scenario.${mix}`);
  const row = document.factors.rows.find(({ id }) => id === `electricity-${mix}`);
  if (!row || row.path) return scenario;
  const grams = format.number(row.value * 1000, 0);
  return (
    <span title={t('decision.mixTitle', { scenario, grams })}>{t('decision.mixWithFactor', { scenario, grams })}</span>
  );
}

const Name = styled('span')(({ theme: { typography } }) => ({ ...typography.section, display: 'block' }));
