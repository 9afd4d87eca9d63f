import { styled } from '@mui/material/styles';
import { Check, CircleDashed, Contrast, Info, OctagonX, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ColorName } from '#core/design/tokens.ts';

/**
 * `ok` innenfor mål · `beyond` utenfor mål, ufullstendig, utløpt · `error` feil eller brudd på lovkrav ·
 * `missing` mangler · `draft` foreløpig · `info` opplysning.
 */
export type StatusKind = 'ok' | 'beyond' | 'error' | 'missing' | 'draft' | 'info';

const LOOKS: Record<StatusKind, { readonly icon: LucideIcon; readonly color: ColorName }> = {
  ok: { icon: Check, color: 'ok' },
  beyond: { icon: TriangleAlert, color: 'beyond' },
  error: { icon: OctagonX, color: 'error' },
  missing: { icon: CircleDashed, color: 'missing' },
  draft: { icon: Contrast, color: 'missing' },
  info: { icon: Info, color: 'accent' },
};

export interface StatusProps {
  readonly kind: StatusKind;
  readonly children: ReactNode;
}

/** How something stands, as icon and word; never as colour alone. */
export function Status({ kind, children }: StatusProps) {
  const { icon: Icon, color } = LOOKS[kind];
  return (
    <Row data-color={color} sx={{ color: `tone.${color}` }}>
      <Icon size={14} aria-hidden />
      <span>{children}</span>
    </Row>
  );
}

/** The icon alone, where the word stands elsewhere in the same sentence. */
export function StatusIcon({ kind, size = 14 }: { readonly kind: StatusKind; readonly size?: number }) {
  const Icon = LOOKS[kind].icon;
  return <Icon size={size} aria-hidden />;
}

const Row = styled('span')(({ theme: { typography } }) => ({
  ...typography.label,
  display: 'inline-flex',
  alignItems: 'flex-start',
  gap: 6,
  '& > svg': { flex: 'none', marginTop: 1.5 },
}));
