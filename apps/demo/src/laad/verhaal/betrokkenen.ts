import { addDays } from '@rondom/domain/kern';
import type { Verhaaldagen } from '../kalender.ts';
import { periode, type RijId } from '../tabellen.ts';
import type { Wereld } from '../wereld.ts';
import type { Verhaalgezin } from './gezin.ts';

/** Days after the first face on which the next one came. Samira ended it. */
const wisselingen = [0, 68, 171, 265, 349] as const;

/** Who takes part and who did: five faces, then one; who was added; oma. */
export function bouwBetrokkenen(wereld: Wereld, dagen: Verhaaldagen, wie: Verhaalgezin): void {
  const { lading, mensen, organisaties } = wereld;
  const { gezin } = wie;
  const begin = wisselingen.map((na) => addDays(dagen.eersteGezicht, na));
  mensen.gezichten.forEach((gezicht, at) =>
    lading.voeg('betrokkenheid', {
      gezin_id: gezin,
      soort: 'vastgezicht',
      gebruiker_id: gezicht.id,
      organisatie_id: gezicht.organisatie,
      periode: periode(begin[at] ?? dagen.eersteGezicht, begin[at + 1] ?? dagen.samira),
    }),
  );
  lading.voeg(
    'betrokkenheid',
    {
      gezin_id: gezin,
      soort: 'vastgezicht',
      gebruiker_id: mensen.samira.id,
      organisatie_id: mensen.samira.organisatie,
      periode: periode(dagen.samira),
    },
    {
      gezin_id: gezin,
      soort: 'meedenker',
      organisatie_id: organisaties.id.opvang,
      omschrijving: 'opvang',
      periode: periode(dagen.opvang, dagen.eigenHuis),
    },
    {
      gezin_id: gezin,
      soort: 'meedenker',
      organisatie_id: organisaties.id.raad,
      omschrijving: 'raadsonderzoek',
      periode: periode(dagen.raadBegon, addDays(dagen.raadKlaar, 1)),
    },
    // The help each parent found without being sent there: whose it is stands in the plan, for whoever may read it.
    {
      gezin_id: gezin,
      soort: 'netwerk',
      organisatie_id: organisaties.id.delinde,
      periode: periode(dagen.hulpMark),
    },
    {
      gezin_id: gezin,
      soort: 'netwerk',
      organisatie_id: organisaties.id.schuldhulp,
      periode: periode(dagen.schuldhulp),
    },
    {
      gezin_id: gezin,
      soort: 'netwerk',
      persoon_id: wie.ria,
      omschrijving: 'haalt en brengt Noor en Sem',
      periode: periode(dagen.opvang),
    },
  );
  bouwPortaal(wereld, dagen, wie);
}

/** Access to the portal was given to each of them, one by one. */
function bouwPortaal({ lading, kalender, mensen }: Wereld, dagen: Verhaaldagen, wie: Verhaalgezin): void {
  const gegeven = [
    ['linda', 'Linda van Dalen', wie.linda, 'ouder', addDays(dagen.samira, 21)],
    ['noor', 'Noor Verhoeven', wie.noor, 'jeugdige', kalender.kantoor(-120)],
    ['mark', 'Mark Verhoeven', wie.mark, 'ouder', kalender.kantoor(-60)],
    ['ria', 'Ria van Dalen', wie.ria, 'netwerk', kalender.kantoor(-30)],
  ] as const;
  for (const [sub, naam, persoon_id, als, vanaf] of gegeven) {
    lading.nieuw('gebruiker', {
      sub,
      naam,
      soort: 'portaal',
      rol: als === 'netwerk' ? 'netwerklid' : als,
      actief: true,
      persoon_id,
    });
    lading.voeg('portaaltoegang', {
      gezin_id: wie.gezin,
      persoon_id,
      als,
      gegeven_door: mensen.samira.id,
      periode: periode(vanaf),
    });
  }
}

/** The account of somebody of the family. */
export function accountVan({ lading }: Pick<Wereld, 'lading'>, persoon: RijId): RijId {
  const account = lading.rijen('gebruiker').find((rij) => rij.persoon_id === persoon);
  if (!account) throw new RangeError('this person has no account');
  return account.id;
}
