import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import type { Regiokeus } from '../regiocijfers/regiokeus.ts';

const key = ['dilemmas'] as const;

/** What came to the reader: to take on, to settle, or settled. */
export function useZaken() {
  return useQuery({ queryKey: [...key, 'zaken'], queryFn: () => read(api.GET('/api/v1/dilemmas')) });
}
export type Zaken = NonNullable<ReturnType<typeof useZaken>['data']>;
export type Zaak = Zaken['zaken'][number];
export type Uitkomst = NonNullable<Zaak['uitkomst']>;

const stap = ({ id, versie }: Zaak, header: { 'idempotency-key': string }) => ({
  params: { path: { dilemmaId: id }, header: { ...header, 'if-match': String(versie) } },
});

export const useNeemAan = (zaak: Zaak) =>
  useWrite(
    (_: undefined, header) => read(api.POST('/api/v1/dilemmas/{dilemmaId}/aanneming', stap(zaak, header))),
    { invalidates: [key] },
  );

export interface Afronding {
  uitkomst: Uitkomst;
  besluit: string;
  organisatieId: string | null;
  patroon: string;
}

export const useRondAf = (zaak: Zaak) =>
  useWrite(
    (body: Afronding, header) =>
      read(api.POST('/api/v1/dilemmas/{dilemmaId}/uitkomst', { ...stap(zaak, header), body })),
    { invalidates: [key] },
  );

export const readBeeld = (query: Regiokeus & { uitvoer?: boolean }) =>
  read(api.GET('/api/v1/dilemmabeeld', { params: { query } }));

/** The patterns of the own regions. */
export function useBeeld(keus: Regiokeus) {
  return useQuery({
    queryKey: [...key, 'beeld', keus],
    queryFn: () => readBeeld(keus),
    placeholderData: keepPreviousData,
  });
}
export type Beeld = NonNullable<ReturnType<typeof useBeeld>['data']>;
export type Getal = Beeld['alle'];

export const useSpreekAf = () =>
  useWrite(
    (body: { regioId: string; werkdagen: number; geldigVanaf: string }, header) =>
      read(api.POST('/api/v1/dilemmaafspraken', { params: { header }, body })),
    { invalidates: [key] },
  );
