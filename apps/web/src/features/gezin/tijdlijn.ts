import { dayOf } from '@rondom/taal';
import type { Gezin } from './contract.ts';

/** One thing that happened. `at` is an instant or a day; a day stands after the instants of that day. */
export type Gebeurtenis = { readonly id: string; readonly at: string } & (
  | { readonly wat: 'notitie'; readonly notitie: Gezin['tijdlijn'][number] }
  | { readonly wat: 'woord'; readonly persoonId: string }
  | { readonly wat: 'maatregel'; readonly kinderen: readonly string[] }
  | { readonly wat: 'eersteContact'; readonly personen: readonly string[] }
  | { readonly wat: 'erbij'; readonly betrokkene: Gezin['betrokkenen'][number] }
  | { readonly wat: 'begonnen'; readonly persoonId: string }
  | {
      readonly wat: 'stem';
      readonly persoonId: string;
      readonly stem: Gezin['wachten'][number]['bevestigingen'][number];
    }
  | { readonly wat: 'melding'; readonly melding: Gezin['meldingen'][number] }
);

const dayOfEvent = (event: Gebeurtenis): string => (event.at.length > 10 ? dayOf(event.at) : event.at);

/** Newest day first; within a day the latest instant first, then what only has a day. */
function compare(a: Gebeurtenis, b: Gebeurtenis): number {
  const [dayA, dayB] = [dayOfEvent(a), dayOfEvent(b)];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.at < b.at ? 1 : a.at > b.at ? -1 : 0;
}

function firstContacts({ maatregelen }: Gezin): Gebeurtenis[] {
  return maatregelen.flatMap(({ id, eersteContacten }) =>
    [...new Set(eersteContacten.map(({ op }) => op))].map((op): Gebeurtenis => ({
      id: `contact-${id}-${op}`,
      at: op,
      wat: 'eersteContact',
      personen: eersteContacten.filter((contact) => contact.op === op).map(({ persoonId }) => persoonId),
    })),
  );
}

function ofWaits({ wachten }: Gezin): Gebeurtenis[] {
  return wachten.flatMap(({ id, persoonId, begonnenOp, bevestigingen }) => [
    ...(begonnenOp === null
      ? []
      : [{ id: `begin-${id}`, at: begonnenOp, wat: 'begonnen', persoonId } as const]),
    ...bevestigingen.map((stem, index): Gebeurtenis => ({
      id: `stem-${id}-${index}`,
      at: stem.op,
      wat: 'stem',
      persoonId,
      stem,
    })),
  ]);
}

/** What happened up to today, newest first, from all that the page knows. */
export function tijdlijnVan(gezin: Gezin, vandaag: string): Gebeurtenis[] {
  const events: Gebeurtenis[] = [
    ...gezin.tijdlijn.map(
      (notitie) => ({ id: `n-${notitie.id}`, at: notitie.op, wat: 'notitie', notitie }) as const,
    ),
    ...gezin.woorden.map(
      ({ id, geschrevenOp, persoonId }) =>
        ({ id: `w-${id}`, at: geschrevenOp, wat: 'woord', persoonId }) as const,
    ),
    ...gezin.maatregelen.map(
      ({ id, beschikkingOp, kinderen }) =>
        ({ id: `m-${id}`, at: beschikkingOp, wat: 'maatregel', kinderen }) as const,
    ),
    ...gezin.betrokkenen
      .filter(({ soort }) => soort === 'vastgezicht' || soort === 'uitvoerder' || soort === 'meedenker')
      .map(
        (betrokkene) =>
          ({ id: `b-${betrokkene.id}`, at: betrokkene.vanaf, wat: 'erbij', betrokkene }) as const,
      ),
    ...gezin.meldingen.map(
      (melding) => ({ id: `g-${melding.id}`, at: melding.ontvangenOp, wat: 'melding', melding }) as const,
    ),
    ...firstContacts(gezin),
    ...ofWaits(gezin),
  ];
  return events.filter((event) => dayOfEvent(event) <= vandaag).sort(compare);
}
