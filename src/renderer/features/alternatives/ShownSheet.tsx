import { AboutAlternative } from './AboutAlternative.tsx';
import { ComponentGrid, type ComponentGridProps } from './ComponentGrid.tsx';
import { DeliveredGrid } from './DeliveredGrid.tsx';
import { EnergyGrid } from './EnergyGrid.tsx';
import { isOperation, type Sheet } from './sheets.logic.ts';
import { SiteEnergyGrid } from './SiteEnergyGrid.tsx';
import { TravelGrid } from './TravelGrid.tsx';

const OPERATION = { energy: EnergyGrid, site: SiteEnergyGrid, travel: TravelGrid } as const;

export interface ShownSheetProps extends ComponentGridProps {
  readonly sheet: Sheet;
  /** How often the name was asked for, which puts the cursor in it. */
  readonly renamed: number;
}

/** The sheet of an alternative that is open. Each alternative has grids of its own, so that no cursor or text goes from one to the other. */
export function ShownSheet({ sheet, renamed, ...rows }: ShownSheetProps) {
  const { document, alternative, account, onChange } = rows;
  const project = document.project.id;
  if (sheet === 'about')
    return <AboutAlternative key={alternative.id} project={project} alternative={alternative} renamed={renamed} />;
  if (isOperation(sheet)) {
    const Operation = OPERATION[sheet];
    return (
      <Operation
        key={`${alternative.id} ${sheet}`}
        document={document}
        alternative={alternative}
        account={account}
        onChange={(made, onRefused) => onChange(made, null, onRefused)}
      />
    );
  }
  if (!alternative.reported) return <ComponentGrid key={alternative.id} {...rows} />;
  return account ? (
    <DeliveredGrid key={alternative.id} project={project} alternative={alternative} method={account.method} />
  ) : null;
}
