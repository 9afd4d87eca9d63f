import { AskedSettings } from './AskedSettings.tsx';
import { Columns, type AwardPartProps } from './award-parts.ts';
import { FillingSettings } from './FillingSettings.tsx';
import { ScoringSettings } from './ScoringSettings.tsx';

/** What bids are asked for, what stands in for what they lack, and how they are scored. */
export function AwardSettings(props: AwardPartProps) {
  return (
    <Columns>
      <div>
        <AskedSettings {...props} />
        <FillingSettings {...props} />
      </div>
      <div>
        <ScoringSettings {...props} />
      </div>
    </Columns>
  );
}
