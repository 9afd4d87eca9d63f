import { styled } from '@mui/material/styles';
import type { ProjectDocument } from '#core/api/contract.ts';
import { decidedAlternative } from '#core/project/decision-case.ts';
import { wasteFacts, wasteObligations, type Obligation } from '#core/waste/obligations.ts';
import { Status, type StatusKind } from '#renderer/components/feedback/Status.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';

/** What the law asks of this project, and by what. */
export function Obligations({ document }: { readonly document: ProjectDocument }) {
  const t = useText();
  const { project, alternatives } = document;
  const facts = wasteFacts(project.waste?.facts, decidedAlternative(project.decisionCase, alternatives));
  return (
    <Section title={t('waste.obligations')}>
      <Rows>
        {wasteObligations(facts, project.buildingType).map((obligation) => (
          <li key={obligation.kind}>
            <div>
              {t(`waste.obligation.${obligation.kind}`)}
              <Why obligation={obligation} />
            </div>
            <Standing required={obligation.required} />
          </li>
        ))}
      </Rows>
    </Section>
  );
}

function Standing({ required }: Pick<Obligation, 'required'>) {
  const t = useText();
  const [kind, text]: readonly [StatusKind, string] =
    required === null
      ? ['missing', t('waste.requiredUnknown')]
      : required
        ? ['info', t('waste.required')]
        : ['ok', t('waste.notRequired')];
  return <Status kind={kind}>{text}</Status>;
}

function Why({ obligation: { because, lacking } }: { readonly obligation: Obligation }) {
  const t = useText();
  const format = useFormat();
  const reasons = because.map(({ fact, value, above }) =>
    t('waste.because', {
      value: t(`waste.factValue.${fact}`, { value: format.number(value) }),
      limit: format.number(above),
    }),
  );
  const names = lacking.map((one) => (one === 'buildingType' ? t('waste.lacks.buildingType') : t(`waste.fact.${one}`)));
  const text =
    reasons.length > 0 ? reasons.join('; ') : names.length > 0 && t('waste.lacks', { what: names.join('; ') });
  return text && <small>{text}</small>;
}

const Rows = styled('ul')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& > li': {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.space[4],
    padding: `${tokens.space[2]}px 0`,
    borderBottom: `1px solid ${tokens.color.line}`,
  },
  '& > li > span': { flex: 'none' },
  '& small': { ...typography.small, display: 'block', color: tokens.color.ink2 },
}));
