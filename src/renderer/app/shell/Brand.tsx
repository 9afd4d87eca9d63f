import { styled } from '@mui/material/styles';
import { useText } from '#renderer/components/text/TextProvider.tsx';

/** Three bars under a target line: what the program draws. */
export function Brand() {
  const t = useText();
  return (
    <Row>
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden>
        <g fill="currentColor">
          <rect x="2" y="11" width="4" height="10" />
          <rect x="8" y="8" width="4" height="13" />
          <rect x="14" y="13" width="4" height="8" />
        </g>
        <path className="target" d="M0 5h21" />
        <path className="mark" d="M20 1v20" />
      </svg>
      {t('app.name')}
    </Row>
  );
}

const Row = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.title,
  fontSize: 17,
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  color: tokens.color.ink,
  '& path': { fill: 'none', strokeWidth: 2 },
  '& .target': { stroke: tokens.color.accent },
  '& .mark': { stroke: tokens.color.ink },
}));
