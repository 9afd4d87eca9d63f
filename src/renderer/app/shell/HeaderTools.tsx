import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { Check } from 'lucide-react';
import { useCall } from '#renderer/client/queries.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { ActionButton } from '../actions/index.ts';

/** At the right of every page's header: undo, redo, and that all is stored. */
export function HeaderTools() {
  const t = useText();
  const format = useFormat();
  const savedAt = useCall('history.state', {}).data?.savedAt;
  return (
    <>
      <ActionButton action="history.undo" iconOnly />
      <ActionButton action="history.redo" iconOnly />
      {savedAt && (
        <Tooltip title={t('app.savedHint', { moment: format.dateTime(savedAt) })} describeChild>
          <Saved>
            <Check size={14} aria-hidden />
            {t('app.savedAt', { time: format.time(savedAt) })}
          </Saved>
        </Tooltip>
      )}
    </>
  );
}

const Saved = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  marginLeft: tokens.space[4],
  color: tokens.color.ink2,
  whiteSpace: 'nowrap',
  '& > svg': { color: tokens.color.ok },
}));
