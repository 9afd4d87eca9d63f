import Popover from '@mui/material/Popover';
import { styled } from '@mui/material/styles';
import { useId, useRef, useState } from 'react';
import type { Format } from '../text/format.ts';
import type { MethodChoice } from '#core/project/method.ts';
import { methodName } from '#core/report/method-name.ts';
import type { Translate } from '#core/text/text.ts';
import { useFormat, useText } from '../text/TextProvider.tsx';
import { MethodForm } from './MethodForm.tsx';
import { resolvedMethod, type MethodChange } from './method-choice.ts';

export interface MethodStampProps {
  readonly method: MethodChoice;
  /** The start year where none is given. */
  readonly presentYear: number;
  /** Absent: the stamp is only read. */
  readonly onChange?: (change: MethodChange) => void;
}

/** Every choice that changes the figures of the page, as one strip of cells; press it to change them. */
export function MethodStamp({ method, presentYear, onChange }: MethodStampProps) {
  const t = useText();
  const format = useFormat();
  const formId = useId();
  const strip = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const cells = methodCells(method, presentYear, t, format);
  const shown = cells.map((cell) => <Cell key={cell}>{cell}</Cell>);

  if (!onChange) {
    return <Strip as="div">{shown}</Strip>;
  }
  return (
    <>
      <Strip
        ref={strip}
        type="button"
        aria-label={t('method.change', { method: cells.join(', ') })}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {shown}
      </Strip>
      <Popover
        open={open}
        anchorEl={() => strip.current}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': formId, sx: { mt: 1, p: 4, width: 480 } } }}
      >
        <MethodForm titleId={formId} method={method} presentYear={presentYear} onChange={onChange} />
      </Popover>
    </>
  );
}

/** The stamp in words: the preset first, then what else changes the figures. */
export function methodCells(choice: MethodChoice, presentYear: number, t: Translate, format: Format): string[] {
  const method = resolvedMethod(choice, presentYear);
  if (!method) return [t(`preset.${choice.preset}`)];
  const surcharge = method.genericSurcharge;
  return [
    methodName(method, t),
    t('method.years', { count: method.referenceStudyPeriod }),
    t(`method.replacement.${method.replacement.count}`),
    t(`indicator.${method.indicator}`),
    t(`areaBasis.${method.areaBasis}`),
    ...(choice.startYear == null ? [] : [t('method.start', { year: String(choice.startYear) })]),
    ...(surcharge > 0 ? [t('method.surcharge', { share: format.share(surcharge) })] : []),
  ];
}

const Strip = styled('button')(({ theme: { tokens } }) => ({
  display: 'flex',
  flex: '0 1 auto',
  minWidth: 0,
  overflow: 'hidden',
  boxSizing: 'border-box',
  height: tokens.size.target,
  padding: 0,
  border: `1px solid ${tokens.color.lineStrong}`,
  borderRadius: tokens.radius.control,
  backgroundColor: 'transparent',
  color: tokens.color.ink2,
  textAlign: 'left',
  'button&': { cursor: 'pointer', '&:hover': { backgroundColor: tokens.color.hover } },
}));

const Cell = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'flex',
  alignItems: 'center',
  padding: '0 9px',
  whiteSpace: 'nowrap',
  '& + &': { borderLeft: `1px solid ${tokens.color.lineMid}` },
  '&:first-of-type': { fontWeight: 600, color: tokens.color.ink },
}));
