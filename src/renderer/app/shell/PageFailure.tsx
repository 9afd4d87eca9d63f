import Button from '@mui/material/Button';
import { isRouteErrorResponse, useNavigate, useRouteError } from 'react-router';
import { Empty } from '#renderer/components/feedback/Empty.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';

/** A page that failed while it was drawn; the rest of the program goes on. */
export function PageFailure() {
  const t = useText();
  const errorText = useErrorText();
  const error = useRouteError();
  const navigate = useNavigate();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return (
    <Page title={t('app.failedTitle')}>
      <Empty
        title={t('app.failedTitle')}
        action={
          <Button variant="primary" onClick={() => void navigate(0)}>
            {t('app.tryAgain')}
          </Button>
        }
      >
        {errorText(error)}
      </Empty>
    </Page>
  );
}

/** An address without a page, or of a project that is no more. */
export function NotFound() {
  const t = useText();
  const navigate = useNavigate();
  return (
    <Page title={t('app.notFoundTitle')}>
      <Empty
        title={t('app.notFoundTitle')}
        action={
          <Button variant="primary" onClick={() => void navigate('/')}>
            {t('app.toPortfolio')}
          </Button>
        }
      >
        {t('app.notFound')}
      </Empty>
    </Page>
  );
}
