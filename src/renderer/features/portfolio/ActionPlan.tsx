import { styled } from '@mui/material/styles';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { ActionButton, useActionPlanExport, useActions } from '#renderer/app/actions/index.ts';
import { Progress } from '#renderer/components/feedback/Progress.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';

/** Years back that a report can be made of: a plan is reported the year after. */
const YEARS = 6;

/** The report of the yearly action plan, of a year that is chosen. */
export function ActionPlan({ thisYear }: { readonly thisYear: number }) {
  const t = useText();
  const [year, setYear] = useState(thisYear);
  const report = useActionPlanExport(year);
  useActions([
    {
      id: 'portfolio.actionPlan',
      label: { key: 'actionPlan.make' },
      icon: FileDown,
      enabled: report.progress === null,
      run: report.run,
    },
  ]);
  const years = Array.from({ length: YEARS }, (_, back) => String(thisYear + 1 - back));
  return (
    <Line>
      <SelectField
        label={t('actionPlan.year')}
        hideLabel
        value={String(year)}
        options={years.map((value) => ({ value, label: t('actionPlan.action', { year: value }) }))}
        onChange={(value) => setYear(Number(value))}
      />
      {report.progress ? (
        <Progress label={t('actionPlan.making')} {...report.progress} onCancel={report.cancel} />
      ) : (
        <ActionButton action="portfolio.actionPlan" />
      )}
    </Line>
  );
}

const Line = styled('div')(({ theme: { tokens } }) => ({ display: 'flex', gap: tokens.space[3] }));
