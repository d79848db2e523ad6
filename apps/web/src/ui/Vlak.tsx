import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFailureSentence } from '../platform/failure.ts';
import { isNoLonger } from '../platform/rights.ts';
import { EmptyState, type EmptyStateProps } from './EmptyState.tsx';
import { ErrorState } from './ErrorState.tsx';
import { KeptWords } from './KeptWords.tsx';
import { AfterAWhile, Skeleton } from './Skeleton.tsx';

export interface VlakProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'isPending' | 'refetch'>;
  /** The empty face; an empty array, null and undefined count as empty, `als` says otherwise. */
  leeg?: EmptyStateProps & { als?: (data: T) => boolean };
  /** Skeleton in the real shape. */
  laden?: ReactNode;
  children: (data: T) => ReactNode;
}

/** The four faces of every list and card: loading, failed, empty, full. */
export function Vlak<T>({ query, leeg, laden, children }: VlakProps<T>) {
  const failureSentence = useFailureSentence();
  // Data that is already on screen stays there when a refresh fails.
  if (query.data !== undefined) {
    if (leeg && (leeg.als ?? isEmpty)(query.data)) {
      return <EmptyState title={leeg.title} text={leeg.text} action={leeg.action} />;
    }
    return <>{children(query.data)}</>;
  }
  if (query.error) {
    const { title, kept, retry } = failureSentence(query.error);
    return (
      <>
        <ErrorState
          title={title}
          {...(kept === undefined ? {} : { kept })}
          onRetry={retry ? () => void query.refetch() : undefined}
        />
        {isNoLonger(query.error) ? <KeptWords /> : null}
      </>
    );
  }
  return <AfterAWhile>{laden ?? <Skeleton />}</AfterAWhile>;
}

function isEmpty(data: unknown): boolean {
  return data === null || data === undefined || (Array.isArray(data) && data.length === 0);
}
