import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const RUST = '/api/v1/rustkeuze';
const key = ['rustkeuze'] as const;

/** The own choice of quiet, and the own messages. */
export function useRustkeuze() {
  return useQuery({ queryKey: key, queryFn: () => read(api.GET(RUST)) });
}
export type Rustkeuze = NonNullable<ReturnType<typeof useRustkeuze>['data']>;
/** Where and in which words is chosen in the portal alone. */
export type Keuze = Pick<Rustkeuze, 'wijze' | 'tijd'> &
  Partial<Pick<Rustkeuze, 'kanaal' | 'bewoording'>> & { alleenIk?: boolean };

export const useZetRustkeuze = ({ versie }: Rustkeuze) =>
  useWrite(
    (body: Keuze, header) =>
      read(api.PUT(RUST, { params: { header: { ...header, 'if-match': String(versie) } }, body })),
    { invalidates: [key] },
  );
