import { addDays, getPlainDate, type PlainDate } from '@rondom/domain/kern';
import type { Levensgebied } from '@rondom/domain/expertvraag';
import type { RijId, Tabellen } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

type Gezicht = Tabellen['betrokkenheid'];
const vragen: readonly (readonly Levensgebied[])[] = [
  ['veiligheid', 'opvoeden', 'school'],
  ['gezondheid', 'opvoeden'],
  ['wonen', 'geld', 'netwerk'],
];
const van = ({ periode }: Gezicht): PlainDate => getPlainDate(periode.slice(1, 11));

/** The faces of every other family, the first first. */
function gezichtenPerGezin({ lading }: Wereld, verhaal: RijId): readonly (readonly Gezicht[])[] {
  const per = new Map<RijId, Gezicht[]>();
  for (const rij of lading.rijen('betrokkenheid'))
    if (rij.soort === 'vastgezicht' && rij.gezin_id !== verhaal)
      per.set(rij.gezin_id, [...(per.get(rij.gezin_id) ?? []), rij]);
  return [...per.values()].map((rijen) => [...rijen].sort((a, b) => (van(a) < van(b) ? -1 : 1)));
}

/**
 * What other families were asked: by the first who came; in some by the next one anew, and in a few by somebody else while
 * an analysis was still running.
 */
export function bouwAndereOnderzoeken(wereld: Wereld, verhaal: RijId): void {
  const { lading, kalender, organisaties } = wereld;
  const vraag = (gezicht: Gezicht, sinds: PlainDate, over: Partial<Tabellen['onderzoek']> = {}): void =>
    lading.voeg('onderzoek', {
      ...{ gezin_id: gezicht.gezin_id, persoon_id: null, soort: 'intake' },
      ...{ organisatie_id: gezicht.organisatie_id ?? 0, gebruiker_id: gezicht.gebruiker_id ?? 0 },
      ...{ vragen: vragen[gezicht.gezin_id % vragen.length] ?? ['veiligheid'], uitzondering: null, sinds },
      ...{ uiterlijk: null, klaar_op: addDays(sinds, 21), klaar_als: 'resultaat', dubbel_reden: null },
      begonnen_op: kalender.om(sinds, '10:00'),
      ...over,
    });
  for (const gezichten of gezichtenPerGezin(wereld, verhaal)) {
    gezichten.forEach((gezicht, at) => {
      if (addDays(van(gezicht), 21) > kalender.vandaag) return;
      if (at === 0 || gezicht.gezin_id % 2 === 0) vraag(gezicht, van(gezicht));
    });
    const nu = gezichten.at(-1);
    if (nu === undefined || nu.gezin_id % 17 !== 0 || van(nu) > kalender.kantoor(-90)) continue;
    const loopt = { soort: 'verklarendeanalyse', klaar_op: null, klaar_als: null } as const;
    vraag(nu, kalender.kantoor(-80), { ...loopt, vragen: ['netwerk', 'vrijetijd'] });
    const naast = {
      soort: 'onderzoek',
      organisatie_id: organisaties.id.devonk,
      dubbel_reden: 'teoud',
    } as const;
    vraag(nu, kalender.kantoor(-40), { ...naast, vragen: ['netwerk'], klaar_op: kalender.kantoor(-12) });
  }
}
