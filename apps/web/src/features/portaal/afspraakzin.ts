import type { Noemer } from './namen.ts';
import { voornaam } from './namen.ts';
import type { Afspraak } from './use-portaal.ts';

type Wie = readonly string[];

/** The sentences of the catalogue that an appointment needs. */
export interface Afspraakzinnen {
  readonly bezoek: (op: string, vandaag: string, met: string, bij: string) => string;
  readonly gesprek: (op: string, vandaag: string, met: string, wie: Wie) => string;
  readonly bellen: (op: string, vandaag: string, met: string, wie: Wie) => string;
  readonly planbespreking: (op: string, vandaag: string, met: string, wie: Wie) => string;
}

/** "Donderdag om half 4 komt Samira bij oma": at whose home, never where. */
export function afspraakzin(
  zinnen: Afspraakzinnen,
  afspraak: Afspraak,
  vandaag: string,
  noem: Noemer,
  ik: string,
): string {
  const met = afspraak.met === null ? '' : voornaam(afspraak.met);
  const { op, soort, bij } = afspraak;
  if (soort === 'bezoek') return zinnen.bezoek(op, vandaag, met, bij === null ? '' : noem(bij));
  return zinnen[soort](op, vandaag, met, noemAllen(afspraak.personen, noem, ik));
}

/** Names in a row, this reader first; a name that is not to be known stays away. */
export function noemAllen(
  personen: readonly { readonly id: string; readonly roepnaam: string | null }[],
  noem: Noemer,
  ik: string,
): string[] {
  const zelf = personen.filter(({ id }) => id === ik);
  return [...zelf, ...personen.filter(({ id }) => id !== ik)].map(noem).filter(Boolean);
}

/** Who of the family is there at a visit, this reader first; names that are not to be known stay away. */
export function erbij(
  afspraak: Afspraak,
  ik: string,
  noem: Noemer,
): { readonly zelf: boolean; readonly anderen: readonly string[] } {
  const zelf = afspraak.personen.some(({ id }) => id === ik);
  const anderen = afspraak.personen
    .filter(({ id }) => id !== ik && id !== afspraak.bij?.id)
    .map(noem)
    .filter(Boolean);
  return { zelf, anderen };
}
