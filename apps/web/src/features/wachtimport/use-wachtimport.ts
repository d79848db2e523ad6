import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const readImports = () => read(api.GET('/api/v1/wachtimporten'));
const readImport = (importId: string) =>
  read(api.GET('/api/v1/wachtimporten/{importId}', { params: { path: { importId } } }));
export const readRegels = (importId: string, na: number, soort: Filter) =>
  read(
    api.GET('/api/v1/wachtimporten/{importId}/regels', {
      params: { path: { importId }, query: { na, soort } },
    }),
  );

export type Filter = 'alle' | 'fout' | 'twijfel' | 'goed' | 'achter';
export type Import = Awaited<ReturnType<typeof readImport>>;
export type Regel = Awaited<ReturnType<typeof readRegels>>['regels'][number];

const listKey = ['wachtimporten'] as const;
const keyOf = (importId: string) => ['wachtimport', importId] as const;
const busyMs = 700;
const busy = (stand: Import['stand']): boolean =>
  stand === 'controle' || stand === 'overnemen' || stand === 'terugdraaien';

export const useImports = () => useQuery({ queryKey: listKey, queryFn: readImports });

/** One list; asked again while a job is at it, so that its progress is seen. */
export function useImport(importId: string) {
  return useQuery({
    queryKey: keyOf(importId),
    queryFn: () => readImport(importId),
    refetchInterval: ({ state }) => (state.data && busy(state.data.stand) ? busyMs : false),
  });
}

/** The report, page after page. A list that changed is read anew. */
export function useRegels({ id, stand }: Pick<Import, 'id' | 'stand'>, soort: Filter) {
  return useInfiniteQuery({
    queryKey: [...keyOf(id), 'regels', stand, soort],
    queryFn: ({ pageParam }) => readRegels(id, pageParam, soort),
    initialPageParam: 0,
    getNextPageParam: ({ regels, meer }) => (meer ? regels.at(-1)?.nummer : undefined),
    enabled: !busy(stand) && stand !== 'geweigerd' && stand !== 'ontvangen',
  });
}

const stappen = {
  controleer: '/api/v1/wachtimporten/{importId}/controle',
  neemOver: '/api/v1/wachtimporten/{importId}/overname',
  trekIn: '/api/v1/wachtimporten/{importId}/intrekking',
  draaiTerug: '/api/v1/wachtimporten/{importId}/terugdraaiing',
} as const;
export type Stap = keyof typeof stappen;

export function useStap({ id, versie }: Pick<Import, 'id' | 'versie'>, onSuccess: (stap: Stap) => void) {
  return useWrite(
    async (stap: Stap, header) => {
      await read(
        api.POST(stappen[stap], {
          params: { path: { importId: id }, header: { ...header, 'if-match': String(versie) } },
        }),
      );
      return stap;
    },
    { invalidates: [keyOf(id), listKey], onSuccess },
  );
}

export interface Keuze {
  keuze: 'zelfde' | 'nieuw' | 'overslaan';
  kandidaat?: string;
}

export function useKeuze(importId: string, { id, versie }: Regel) {
  return useWrite(
    (body: Keuze, header) =>
      read(
        api.POST('/api/v1/wachtimporten/{importId}/regels/{regelId}/keuze', {
          params: { path: { importId, regelId: id }, header: { ...header, 'if-match': String(versie) } },
          body,
        }),
      ),
    { invalidates: [keyOf(importId)] },
  );
}
