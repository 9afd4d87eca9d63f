import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import { caseState, decisionPrecedesStudy } from '#core/project/decision-case.ts';
import { ActionButton } from '#renderer/app/actions/index.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { DayField } from '#renderer/components/form/DayField.tsx';
import { Field } from '#renderer/components/form/Field.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { today } from '#renderer/components/text/today.ts';
import { beginning, draftKey, type Decision } from './decision-draft.logic.ts';
import { alternativeChoices } from './decision-view.logic.ts';
import { useDecisionCase } from './use-decision-case.ts';

/** What is written of a decision that is not registered yet, by what it is a draft of: it outlives a look at another page. */
const drafts = new Map<string, Decision>();

/** The decision. It is an act of its own: it stands when it is registered, as one step, and not while it is written. */
export function DecisionForm({ document }: { readonly document: ProjectDocument }) {
  const t = useText();
  const format = useFormat();
  const { decisionCase } = useDecisionCase(document);
  const { decision } = decisionCase;
  const isDecided = caseState(decisionCase) === 'decided';
  return (
    <Section
      title={t('decision.decision')}
      end={
        isDecided ? (
          <Status kind="ok">{`${t('decision.state.decided')} ${format.day(decision?.date)}`}</Status>
        ) : (
          <Status kind="draft">{t('decision.notDecided')}</Status>
        )
      }
    >
      {/* Also here, where the decision is made: the sentence at the head of the page may be out of sight. */}
      {decisionPrecedesStudy(decisionCase, document.alternatives) && (
        <Status kind="beyond">{t('decision.precedes')}</Status>
      )}
      {/* Said of what is stored: a line that came as the field is left would move the button from under the press. */}
      {isDecided && decision?.date != null && decision.date > today() && (
        <Status kind="info">{t('decision.dateAhead')}</Status>
      )}
      {/* What is stored, also by an undo, takes the place of what was written. */}
      <Fields key={draftKey(document)} document={document} isDecided={isDecided} />
    </Section>
  );
}

function Fields({ document, isDecided }: { readonly document: ProjectDocument; readonly isDecided: boolean }) {
  const t = useText();
  const { language } = useFormat();
  const { set } = useDecisionCase(document);
  const key = draftKey(document);
  const [written, setWritten] = useState(() => drafts.get(key));
  const draft = beginning(written, document);
  const [asked, setAsked] = useState(false);
  const write = (fields: Decision) => {
    const changed = { ...draft, ...fields };
    drafts.set(key, changed);
    setWritten(changed);
  };
  // What is refused is still there to be put right.
  const store = (decision: Decision | null) => set({ decision }, () => drafts.delete(key));
  const register = () => {
    setAsked(true);
    if (draft.alternative == null || draft.date == null) return;
    store({ ...draft, reason: draft.reason?.trim() || null, body: draft.body?.trim() || null });
  };

  return (
    <Form
      noValidate
      // What lacks is said until it is mended; a sentence that went as the field is left would move the button from under the press.
      onFocus={(event) => {
        if (!(event.target instanceof HTMLButtonElement)) setAsked(false);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        register();
      }}
    >
      <SelectField
        label={t('decision.chosen')}
        value={draft.alternative ?? ''}
        options={[{ value: '', label: t('decision.notChosen') }, ...alternativeChoices(document, { t, language })]}
        onChange={(alternative) => write({ alternative: alternative || null })}
        error={asked && draft.alternative == null ? t('decision.alternativeMissing') : undefined}
      />
      <Field
        label={t('decision.reason')}
        value={draft.reason ?? ''}
        multiline
        rows={3}
        onChange={(reason) => write({ reason })}
      />
      <Beside>
        <Field label={t('decision.body')} value={draft.body ?? ''} onChange={(body) => write({ body })} />
        <DayField
          label={t('decision.date')}
          value={draft.date ?? null}
          onChange={(date) => write({ date })}
          // The day that stood before is not the one that is registered.
          onProblem={(problem) => problem !== null && write({ date: null })}
          error={asked && draft.date == null ? t('decision.dateMissing') : undefined}
        />
      </Beside>
      <Buttons>
        <Button variant="primary" type="submit">
          {t(isDecided ? 'decision.change' : 'decision.register')}
        </Button>
        <ActionButton action="comparison.toExcel" />
        <ActionButton action="decision.toWord" />
      </Buttons>
      {isDecided && (
        <Button variant="link" onClick={() => store(null)}>
          {t('decision.withdraw')}
        </Button>
      )}
    </Form>
  );
}

const Form = styled('form')(({ theme: { tokens } }) => ({
  display: 'grid',
  justifyItems: 'stretch',
  gap: tokens.space[3],
  '& > button': { justifySelf: 'start' },
}));

const Beside = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 104px',
  alignItems: 'start',
  gap: tokens.space[3],
}));

const Buttons = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: tokens.space[3],
  marginTop: tokens.space[2],
}));
