import { dayOf } from '@rondom/taal';
import type { Gezin, Termijn } from './contract.ts';
import { daysBetween } from './dagen.ts';

/** One date that comes, or came and was missed. */
export type Agendapunt = {
  readonly id: string;
  /** The day, `JJJJ-MM-DD`. */
  readonly op: string;
} & (
  | {
      readonly wat: 'termijn';
      readonly soort: string;
      readonly termijnId: string;
      readonly personen: readonly string[];
      readonly gestoptOp: string | null;
      readonly stilSinds: string | null;
      readonly verplaatstVan: string | null;
      readonly teLaat: number;
    }
  | { readonly wat: 'afspraak'; readonly afspraak: Gezin['afspraken'][number] }
  | { readonly wat: 'einde'; readonly personen: readonly string[] }
);

/** A stopped clock stays while a child still waits for what it counted. */
function staysOnPage(termijn: Termijn, gezin: Gezin): boolean {
  if (termijn.gestoptOp === null) return true;
  return gezin.wachten.some(
    (wacht) =>
      wacht.beeindigdOp === null &&
      wacht.wachtOp === termijn.soort &&
      wacht.maatregelId === termijn.maatregelId &&
      (termijn.persoonId === null || termijn.persoonId === wacht.persoonId),
  );
}

/** The same clock of brothers and sisters is one date. */
function group(termijnen: readonly Termijn[]): readonly (readonly [Termijn, ...Termijn[]])[] {
  const groups = new Map<string, [Termijn, ...Termijn[]]>();
  for (const termijn of termijnen) {
    const { soort, maatregelId, uiterlijk, gestoptOp } = termijn;
    const key = [soort, maatregelId, uiterlijk, gestoptOp].join();
    const known = groups.get(key);
    if (known) known.push(termijn);
    else groups.set(key, [termijn]);
  }
  return [...groups.values()];
}

/** Every date of a family, first the earliest: clocks, appointments, the end of a measure. */
export function agendaVan(gezin: Gezin, vandaag: string): Agendapunt[] {
  const clocks = group(gezin.termijnen.filter((termijn) => staysOnPage(termijn, gezin))).map(
    ([first, ...rest]): Agendapunt => ({
      id: `termijn-${first.id}`,
      op: first.uiterlijk,
      wat: 'termijn',
      soort: first.soort,
      termijnId: first.id,
      personen: [first, ...rest].flatMap(({ persoonId }) => (persoonId === null ? [] : [persoonId])),
      gestoptOp: first.gestoptOp,
      stilSinds: first.stilSinds,
      verplaatstVan: first.verplaatstVan,
      teLaat:
        first.stilSinds === null ? Math.max(0, daysBetween(first.uiterlijk, first.gestoptOp ?? vandaag)) : 0,
    }),
  );
  const appointments = gezin.afspraken.map((afspraak): Agendapunt => ({
    id: `afspraak-${afspraak.id}`,
    op: dayOf(afspraak.op),
    wat: 'afspraak',
    afspraak,
  }));
  // A clock that counts the end of a measure says it already.
  const ends = gezin.termijnen.some(({ soort }) => soort === 'ondertoezichtstelling')
    ? []
    : gezin.maatregelen
        .filter(({ einddatum }) => einddatum > vandaag)
        .map((maatregel): Agendapunt => ({
          id: `einde-${maatregel.id}`,
          op: maatregel.einddatum,
          wat: 'einde',
          personen: maatregel.kinderen,
        }));
  return [...clocks, ...appointments, ...ends].sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
}
