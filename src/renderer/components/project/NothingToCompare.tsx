import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { Empty } from '../feedback/Empty.tsx';
import { Page } from '../layout/Page.tsx';
import { useFormat, useText } from '../text/TextProvider.tsx';

export interface NothingToCompareProps {
  /** Of the page. */
  readonly title: string;
  /** What is not there yet. */
  readonly lack: string;
  readonly project: string;
  readonly children: string;
}

/** A page that compares alternatives, before there is anything to compare. */
export function NothingToCompare({ title, lack, project, children }: NothingToCompareProps) {
  const t = useText();
  const format = useFormat();
  return (
    <Page title={title}>
      <Empty
        title={lack}
        ghost={[
          [t('alternativeKind.renovation'), `${format.number(1760)} t CO₂e`],
          [t('alternativeKind.newBuild'), `${format.number(2313)} t CO₂e`],
        ]}
        action={
          <Button variant="primary" component={Link} to={`/project/${project}/alternatives`}>
            {t('comparison.toAlternatives')}
          </Button>
        }
      >
        {children}
      </Empty>
    </Page>
  );
}
