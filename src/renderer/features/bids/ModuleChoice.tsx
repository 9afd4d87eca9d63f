import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import type { Words } from '#core/chart/figure.ts';
import { MODULES, type Module } from '#core/declaration/life-cycle-module.ts';
import { moduleCode } from '#core/report/report-words.ts';

export interface ModuleChoiceProps {
  readonly words: Words;
  readonly asked: readonly Module[];
  readonly onChange: (modules: Module[]) => void;
}

/** The modules that every bid has to have. At least one is. */
export function ModuleChoice({ asked, onChange, words: { t } }: ModuleChoiceProps) {
  const toggle = (module: Module) =>
    onChange(MODULES.filter((one) => (one === module ? !asked.includes(one) : asked.includes(one))));
  return (
    <Group>
      <legend>{t('award.asked.modules')}</legend>
      {MODULES.map((module) => (
        <label key={module}>
          <Checkbox
            size="small"
            checked={asked.includes(module)}
            disabled={asked.length === 1 && asked.includes(module)}
            onChange={() => toggle(module)}
          />
          {moduleCode(module)}
        </label>
      ))}
    </Group>
  );
}

const Group = styled('fieldset')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  display: 'flex',
  flexWrap: 'wrap',
  gap: `0 ${tokens.space[3]}px`,
  margin: 0,
  padding: 0,
  border: 0,
  '& legend': { ...typography.label, padding: 0 },
  '& label': { display: 'inline-flex', alignItems: 'center' },
}));
