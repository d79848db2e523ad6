import { laterOf, type PlainDate } from '../kern/index.ts';
import type { Gezag, PersoonId } from '../gezin/index.ts';
import type { Wacht } from './wacht.ts';

/** What still has to happen before the clock stops. */
export type NogNodig =
  | { readonly code: 'benoeming' }
  | { readonly code: 'contact'; readonly met: PersoonId }
  | { readonly code: 'gezagNietBekend' }
  | { readonly code: 'gezagshouderNietGenoemd' }
  | { readonly code: 'begin' };

export type Klokstand =
  | { readonly gestopt: true; readonly op: PlainDate }
  | { readonly gestopt: false; readonly nogNodig: readonly NogNodig[] };

/** The people with gezag the worker must have spoken, and what makes that list incomplete. */
function gezagshouders(gezag: Gezag): { personen: PersoonId[]; gaten: NogNodig[] } {
  if (gezag.kind === 'meerderjarig') return { personen: [], gaten: [] };
  if (gezag.kind === 'nietBekend') return { personen: [], gaten: [{ code: 'gezagNietBekend' }] };
  const personen: PersoonId[] = [];
  const gaten: NogNodig[] = [];
  for (const houder of gezag.houders) {
    if (houder.soort === 'ouder' || houder.soort === 'voogd') personen.push(houder.persoon);
    else if (houder.soort !== 'instelling') gaten.push({ code: 'gezagshouderNietGenoemd' });
  }
  return { personen, gaten };
}

/**
 * Whom the worker must have spoken beside the child. Under supervision: who has gezag. Under voogdij of an instelling
 * nobody else has gezag: the parents. In youth probation: the parents or, where there is one, the voogd.
 * @source Besluit Jeugdwet art. 4.2.1 lid 1, art. 4.2.2 lid 1, art. 4.2.3 lid 1
 */
function teSpreken({ maatregelsoort, gezag, ouders = [] }: Wacht): ReturnType<typeof gezagshouders> {
  if (maatregelsoort === 'voogdij') return { personen: [...ouders], gaten: [] };
  if (maatregelsoort !== 'jeugdreclassering') return gezagshouders(gezag);
  const voogden =
    gezag.kind === 'bekend'
      ? gezag.houders.flatMap((houder) => (houder.soort === 'voogd' ? [houder.persoon] : []))
      : [];
  return { personen: voogden.length > 0 ? voogden : [...ouders], gaten: [] };
}

/**
 * Whether the clock of the vaste jeugdbeschermer has stopped, and on which day: named, and that worker himself
 * in contact with the child and with everybody the law names beside it. Gezag that is not known cannot be ticked off;
 * an unborn child cannot be spoken to.
 * @source Besluit Jeugdwet art. 4.2.1 lid 1, art. 4.2.2 lid 1, art. 4.2.3 lid 1
 */
function klokVasteJeugdbeschermer(wacht: Wacht): Klokstand {
  const { hulpverlener, kind } = wacht;
  const { personen, gaten } = teSpreken(wacht);
  const nogNodig: NogNodig[] = hulpverlener === undefined ? [{ code: 'benoeming' }, ...gaten] : [...gaten];
  let op = hulpverlener?.benoemdOp;
  for (const met of kind.geboorte.soort === 'ongeboren' ? personen : [kind.id, ...personen]) {
    const [eerste] = wacht.contacten
      .filter((contact) => contact.met === met && contact.door === hulpverlener?.medewerker)
      .map((contact) => contact.op)
      .sort();
    if (eerste === undefined) nogNodig.push({ code: 'contact', met });
    else op = op === undefined ? eerste : laterOf(op, eerste);
  }
  return op === undefined || nogNodig.length > 0 ? { gestopt: false, nogNodig } : { gestopt: true, op };
}

/**
 * Whether the clock of a wait has stopped. Other waits than for a jeugdbeschermer stop when help begins; so does one
 * that opened again: what had to be said to the family was said the first time.
 */
export function klokstand(wacht: Wacht): Klokstand {
  if (wacht.soort === 'vastejeugdbeschermer' && wacht.heropendVan === undefined)
    return klokVasteJeugdbeschermer(wacht);
  if (wacht.begonnen !== undefined) return { gestopt: true, op: wacht.begonnen.op };
  return { gestopt: false, nogNodig: [{ code: 'begin' }] };
}
