import { styled } from '@mui/material/styles';
import { coverageBar, coverageMark } from '#core/chart/coverage-bar.ts';
import { COVERAGE_MEASURES, type Coverage, type CoverageMeasure } from '#core/coverage/coverage.ts';
import { COVERAGE_CLASSES, type CoverageClass } from '#core/coverage/coverage-class.ts';
import { DrawingSvg } from '#renderer/components/chart/DrawingSvg.tsx';
import { Stretched } from '#renderer/components/chart/Stretched.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import type { Format } from '#renderer/components/text/format.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';

const BAR_HEIGHT = 12;
/** Said in orange: it is on the wrong side. */
const BEYOND: ReadonlySet<CoverageClass> = new Set(['expired']);

/** How much has an EPD, by rows, mass and climate impact; what a measure does not know of stands beside it. */
export function CoverageShares({ shares }: { readonly shares: Coverage['shares'] }) {
  const t = useText();
  return (
    <Section title={t('coverage.shares')} note={t('coverage.sharesNote')}>
      <Room>
        <Ruled>
          <thead>
            <tr>
              <th scope="col">{t('coverage.measure')}</th>
              <th scope="col">{t('coverage.bar')}</th>
              {COVERAGE_CLASSES.map((one) => (
                <th key={one} scope="col">
                  <Mark one={one} />
                  {t(`coverage.class.${one}`)}
                </th>
              ))}
              <th scope="col">{t('coverage.unknownHead')}</th>
            </tr>
          </thead>
          <tbody>
            {COVERAGE_MEASURES.map((measure) => (
              <Measure key={measure} measure={measure} share={shares[measure]} />
            ))}
          </tbody>
        </Ruled>
      </Room>
    </Section>
  );
}

function Mark({ one }: { readonly one: CoverageClass }) {
  const drawing = coverageMark(one);
  return drawing && <DrawingSvg drawing={drawing} decorative />;
}

interface MeasureProps {
  readonly measure: CoverageMeasure;
  readonly share: Coverage['shares'][CoverageMeasure];
}

function Measure({ measure, share: { shares, total, complete, missing } }: MeasureProps) {
  const t = useText();
  const format = useFormat();
  const of = {
    rows: total === null ? null : t('coverage.total.rows', { count: total }),
    mass: total === null ? null : massText(total, format),
    impact: total === null ? null : `${massText(total, format)}\u00A0CO₂e`,
  }[measure];
  return (
    <tr>
      <th scope="row">
        {t(`coverage.measure.${measure}`)}
        {of !== null && <small>{of}</small>}
      </th>
      <td>
        <Stretched draw={(widthPx) => coverageBar(shares, widthPx, BAR_HEIGHT)} />
      </td>
      {COVERAGE_CLASSES.map((one) => (
        <td key={one} data-beyond={BEYOND.has(one) && (shares[one] ?? 0) > 0} data-lead={one === 'product'}>
          {format.share(shares[one])}
        </td>
      ))}
      <td>
        {!complete && <Status kind="beyond">{t(`coverage.unknown.${measure}`, { count: missing.length })}</Status>}
      </td>
    </tr>
  );
}

/** Tonnes; kilograms where there are few. */
function massText(kg: number, format: Format): string {
  if (kg < 1000) return `${format.number(kg, kg < 10 ? 1 : 0)}\u00A0kg`;
  return `${format.number(kg / 1000, kg < 100_000 ? 1 : 0)}\u00A0t`;
}

/** Beside a drawer there is no room for the bars; the figures say the same. */
const Room = styled('div')({
  containerType: 'inline-size',
  '@container (max-width: 940px)': {
    '&& thead th:nth-of-type(2), && td:first-of-type': { display: 'none' },
    '&& th, && td': { padding: '0 4px' },
    '&& thead th:nth-of-type(n+3)': { width: 84 },
    '&& th:first-of-type': { width: 206, paddingLeft: 0 },
    '&& thead th:last-of-type': { width: 'auto' },
  },
});

const Ruled = styled('table')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  '& th, & td': { height: 27, padding: `0 ${tokens.space[3]}px`, textAlign: 'right', fontWeight: 400 },
  '& thead th': { ...typography.label, color: tokens.color.ink2, borderBottom: `1px solid ${tokens.color.lineStrong}` },
  '& thead th > svg': { display: 'inline-block !important', marginRight: tokens.space[2], verticalAlign: -1 },
  '& tbody tr': { borderBottom: `1px solid ${tokens.color.line}` },
  '& th:first-of-type': { width: 214, textAlign: 'left', paddingLeft: 0 },
  '& th:nth-of-type(2), & td:first-of-type': { textAlign: 'left' },
  '& thead th:nth-of-type(n+3)': { width: 96, whiteSpace: 'nowrap' },
  '& thead th:last-of-type': { width: 170 },
  '& th:last-of-type, & td:last-of-type': { textAlign: 'left' },
  '& tbody th small': { ...typography.small, marginLeft: tokens.space[3], color: tokens.color.ink2 },
  '& [data-lead=true]': { fontWeight: 600 },
  '& [data-beyond=true]': { color: tokens.color.beyond, fontWeight: 600 },
}));
