import type { ReactNode } from 'react';
import { ConnectionLost } from '../platform/problem.ts';
import { Card } from '../ui/Card.tsx';
import type { EmptyStateProps } from '../ui/EmptyState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Vlak, type VlakProps } from '../ui/Vlak.tsx';

interface FourFacesProps<T> {
  naam: string;
  full: T[];
  leeg: EmptyStateProps;
  children: (rows: T[]) => ReactNode;
}

/** One list, full, empty, loading and failed, beside each other. */
export function FourFaces<T>({ naam, full, leeg, children }: FourFacesProps<T>) {
  const refetch = (() => Promise.reject(new Error('sample'))) as VlakProps<T[]>['query']['refetch'];
  const pending: VlakProps<T[]>['query'] = { data: undefined, error: null, isPending: true, refetch };
  const faces: readonly [string, VlakProps<T[]>['query']][] = [
    ['vol', { ...pending, data: full, isPending: false }],
    ['leeg', { ...pending, data: [], isPending: false }],
    ['laden', pending],
    ['mislukt', { ...pending, error: new ConnectionLost('sample'), isPending: false }],
  ];
  return (
    <div className="samples samples--four">
      {faces.map(([face, query]) => (
        <Card key={face} title={`${naam}: ${face}`}>
          <Vlak query={query} leeg={leeg} laden={<Skeleton shape="rows" />}>
            {children}
          </Vlak>
        </Card>
      ))}
    </div>
  );
}
