import { styled } from '@mui/material/styles';
import { qualityBar, QUALITY_ORDER } from '#core/chart/quality-bar.ts';
import type { Account, QualityClass } from '#core/climate/account.ts';
import { Stretched } from '#renderer/components/chart/Stretched.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';

const BAR_HEIGHT = 7;
/** Said in orange: it is not certain, or not there. */
const BEYOND: ReadonlySet<QualityClass> = new Set(['expired', 'none']);
/** Below this a share is written as nothing, and so is not written. */
const LEAST_WRITTEN = 0.005;

/** What the account stands on: by rows, and by the share of |A1-A3|. */
export function QualityCell({ account }: { readonly account: Account }) {
  const t = useText();
  if (account.reported) return <Said>{t('decision.quality.notTold')}</Said>;
  if (account.components.length === 0) return <Said>{t('decision.quality.noRows')}</Said>;
  return (
    <>
      <Shares label={t('decision.qualityRows')} shares={account.qualityByRows} />
      {/* What has no figures has no impact that is known either. */}
      <Shares label={t('decision.qualityImpact')} shares={{ ...account.quality, none: null }} />
    </>
  );
}

interface SharesProps {
  readonly label: string;
  readonly shares: Account['quality'];
}

function Shares({ label, shares }: SharesProps) {
  const t = useText();
  const format = useFormat();
  const written = QUALITY_ORDER.filter((quality) => (shares[quality] ?? 0) >= LEAST_WRITTEN);
  return (
    <Line>
      <Stretched draw={(widthPx) => qualityBar(shares, widthPx, BAR_HEIGHT)} />
      <Said>
        {label}:{' '}
        {written.length === 0
          ? '–'
          : written.map((quality, index) => (
              <span key={quality} data-beyond={BEYOND.has(quality)}>
                {index > 0 && ', '}
                {t(`decision.quality.${quality}`, { share: format.share(shares[quality]) })}
              </span>
            ))}
      </Said>
    </Line>
  );
}

const Line = styled('div')(({ theme: { tokens } }) => ({ '& + &': { marginTop: tokens.space[2] } }));

const Said = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'block',
  color: tokens.color.ink2,
  '& [data-beyond=true]': { color: tokens.color.beyond, fontWeight: 600 },
}));
