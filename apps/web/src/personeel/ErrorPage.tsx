import type { ErrorComponentProps } from '@tanstack/react-router';
import { useFailureSentence } from '../platform/failure.ts';
import { ErrorState } from '../ui/ErrorState.tsx';

/** A page that broke; the frame around it still works. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { title, kept, retry } = useFailureSentence()(error);
  return (
    <ErrorState title={title} {...(kept === undefined ? {} : { kept })} onRetry={retry ? reset : undefined} />
  );
}
