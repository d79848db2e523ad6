/**
 * A policy of a table without rows keeps nobody out: some deeds are really done, so that there is something to find.
 * Not those that end, move or close something, for then others would find less.
 */
import { alleDaden } from '../raadpleging/daden.ts';
import { operatieVan } from '../raadpleging/reis.ts';
import type { Toneel } from '../raadpleging/toneel.ts';

const doen = new Set([
  ...[
    'beginNoodkijk',
    'stelKijkvraag',
    'vraagToestemming',
    'deel',
    'schrijfWoord',
    'putConcept',
    'addDienst',
  ],
  ...[
    'writeBelofte',
    'askBrp',
    'addMelding',
    'noteerVeiligheidscijfers',
    'maakAfspraak',
    'schrijfContactnotitie',
  ],
]);

export async function vulTafels(toneel: Toneel): Promise<void> {
  for (const daad of await alleDaden(toneel))
    if (doen.has(operatieVan(daad.verzoek([])))) await toneel.doe([...daad.eerst, daad], daad.vooraf);
}
