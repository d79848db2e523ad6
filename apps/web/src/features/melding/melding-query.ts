import { useQuery } from '@tanstack/react-query';
import type { Stap } from '@rondom/taal';
import { api, read } from '../../platform/api.ts';

const readMeldingen = () => read(api.GET('/api/v1/meldingen'));

/** Every melding of one's own Veilig Thuis; the stream renews it when one comes in. */
export function useMeldingen() {
  return useQuery({ queryKey: ['meldingen', 'lijst'], queryFn: readMeldingen });
}

async function readMelding(meldingId: string) {
  const melding = await read(api.GET('/api/v1/meldingen/{meldingId}', { params: { path: { meldingId } } }));
  const termijnen = melding.termijnen.map((termijn) => ({
    ...termijn,
    id: termijn.soort,
    gestoptOp: null,
    wacht: [],
    // The contract says text and parameters; the catalogue holds the codes that the domain writes there.
    bronstatus: termijn.bronstatus,
    stappen: termijn.stappen as unknown as readonly Stap[],
  }));
  return { ...melding, termijnen };
}

export const meldingKey = (meldingId: string) => ['meldingen', meldingId] as const;

/** One melding, opened: reading it is logged, so it is read anew only after a change of one's own. */
export function useMelding(meldingId: string) {
  return useQuery({ queryKey: meldingKey(meldingId), queryFn: () => readMelding(meldingId) });
}

export type MeldingRegel = Awaited<ReturnType<typeof readMeldingen>>[number];
export type Melding = Awaited<ReturnType<typeof readMelding>>;
export type GenoemdPersoon = Melding['personen'][number];
export type Veiligheid = NonNullable<Melding['veiligheid']>;
export type Vervolg = NonNullable<Melding['vervolg']>;

/** Without a name: everybody the reporter named. */
type Vraag = { geslachtsnaam?: string; geboortedatum?: string };

/** A read with its question in the body: no name stands in an address. Each hit is logged. */
export const zoekBekenden = (meldingId: string, body: Vraag) =>
  read(api.POST('/api/v1/meldingen/{meldingId}/bekenden', { params: { path: { meldingId } }, body }));

export type Bekende = Awaited<ReturnType<typeof zoekBekenden>>[number];
export type BekendGezin = NonNullable<Bekende['gezin']>;
