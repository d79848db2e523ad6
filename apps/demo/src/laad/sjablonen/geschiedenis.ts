import { addDays, ageOn } from '@rondom/domain/kern';
import { bouwNotitie, geborenOp, persoonVan } from '../bouw.ts';
import { eersteWerkdag } from '../kalender.ts';
import { bouwMelding, vertelAllen } from '../meldingen.ts';
import { periode, type RijId } from '../tabellen.ts';
import { streekVan } from '../teams.ts';
import type { Wereld } from '../wereld.ts';
import { gezichtOp, type Gezicht } from './gezichten.ts';
import type { Gezin } from './gezin.ts';
import { delenVan } from './naamdelen.ts';
import type { Gezinsjabloon, Notitieregel } from './vorm.ts';
import { notities } from './woorden.ts';

/** Days before today on which something was written down. */
const schrijfdagen = [-6, -19, -41] as const;

/** Two or three notes for a family that brings none of its own. */
function gewoneNotities({ gesloten = 0 }: Gezinsjabloon, { gezin }: Gezin): readonly Notitieregel[] {
  return schrijfdagen.slice(0, 2 + (gezin % 2)).map((dag, at) => {
    const [soort, tekst] = notities[(gezin * 5 + at * 7) % notities.length] ?? notities[0];
    const tijd = `${10 + (gezin % 6)}:${at === 0 ? '15' : '40'}`;
    return { op: gesloten + dag - (gezin % 4), tijd, soort, tekst };
  });
}

/** What was written down, by whoever was the vast gezicht that day; about a child only when it was born. */
export function bouwNotities(
  wereld: Wereld,
  sjabloon: Gezinsjabloon,
  wie: Gezin,
  gezichten: readonly [Gezicht, ...Gezicht[]],
): void {
  const regels = sjabloon.notities ?? gewoneNotities(sjabloon, wie);
  for (const { op: plus, tijd, soort, tekst, kind } of regels) {
    const dag = wereld.kalender.kantoor(plus);
    const op = dag < wie.sinds ? wie.sinds : dag;
    const geboren = (id: RijId): boolean =>
      persoonVan(wereld, id).geboortedatum != null && geborenOp(wereld, id) <= op;
    const kinderen = wie.kinderen.filter(geboren);
    const gekozen = kind === undefined ? kinderen[0] : wie.kinderen[kind];
    const over = [
      ...(gekozen !== undefined && geboren(gekozen) ? [gekozen] : []),
      ...wie.ouders.slice(0, 1).filter((id) => persoonVan(wereld, id).geslachtsnaam !== '.'),
    ];
    const door = gezichtOp(gezichten, op);
    const aanwezig = soort === 'overleg' ? [] : over;
    bouwNotitie(wereld, wie.gezin, { door, op, tijd, soort, tekst, over, aanwezig });
  }
}

/** Which Veilig Thuis works where. */
export const veiligThuisVan = {
  'Centraal Gelderland': 'middenrijn',
  FoodValley: 'middenrijn',
  'Rijk van Nijmegen': 'waalstroom',
  Rivierenland: 'waalstroom',
  'Noord-Veluwe': 'berkeldal',
  'Midden-IJssel/Oost-Veluwe': 'berkeldal',
  Achterhoek: 'berkeldal',
} as const;

/** The melding that began it: looked at within its days, and handed to the local team. */
export function bouwEersteMelding(wereld: Wereld, sjabloon: Gezinsjabloon, wie: Gezin): void {
  const regel = sjabloon.melding;
  if (regel === undefined) return;
  const { kalender, mensen, lading, organisaties } = wereld;
  const organisatie = veiligThuisVan[streekVan(sjabloon.gemeente)];
  const door = mensen.triage[organisatie][regel.blik[0]];
  if (door === undefined) throw new RangeError(`nobody takes a first look at ${organisatie}`);
  const op = kalender.dag(regel.op);
  const blik = kalender.kantoor(regel.op + regel.blik[1]);
  const beoordeeld_op = blik < op ? eersteWerkdag(op) : blik;
  const [functie, bij] = regel.melder ?? [];
  const melding = bouwMelding(
    wereld,
    {
      nummer: regel.nummer,
      op,
      tijd: regel.tijd,
      acuut: regel.acuut,
      organisatie: organisaties.id[organisatie],
      inhoud: {
        melder:
          functie === undefined
            ? { soort: 'burger' }
            : { soort: 'professional', functie, ...(bij === undefined ? {} : { organisatie: bij }) },
        waarneming: { gezien: regel.gezien, gehoord: regel.gehoord, gedacht: regel.gedacht },
        personen: [
          ...sjabloon.kinderen
            .filter(({ geboren }) => geboren !== undefined)
            .map((kind) => ({ rol: 'kind' as const, naam: naamVan(kind) })),
          ...sjabloon.ouders.slice(0, 2).map((ouder) => ({ rol: 'ouder' as const, naam: naamVan(ouder) })),
        ],
      },
    },
    (verzegel) => ({
      status: 'afgerond',
      gezin_id: wie.gezin,
      veiligheid: regel.veiligheid,
      vervolg: 'overdracht',
      reden_versleuteld: verzegel('reden', regel.reden),
      beoordeeld_op,
      beoordeeld_door: door.id,
    }),
  );
  const genoemd = lading.rijen('melding').at(-1)?.aantal_personen ?? 0;
  vertelAllen(wereld, melding, [...Array(genoemd).keys()], { op: beoordeeld_op, door: door.id });
  lading.voeg('betrokkenheid', {
    gezin_id: wie.gezin,
    soort: 'triage',
    gebruiker_id: door.id,
    organisatie_id: door.organisatie,
    melding_id: melding,
    periode: periode(op, addDays(beoordeeld_op, 1)),
  });
}

const naamVan = (wie: Gezinsjabloon['ouders'][number]): string => {
  const { voornamen, voorvoegsel, geslachtsnaam } = delenVan(wie);
  return [voornamen, voorvoegsel, geslachtsnaam]
    .filter((deel) => deel !== undefined && deel !== '')
    .join(' ');
};

/** Old enough to be spoken with in person. */
const isTwaalf = (wereld: Wereld, kind: RijId): boolean =>
  persoonVan(wereld, kind).geboortedatum != null &&
  ageOn(geborenOp(wereld, kind), wereld.kalender.vandaag) >= 12;

/** Who thinks along, and what was agreed to come. */
export function bouwOmgeving(wereld: Wereld, sjabloon: Gezinsjabloon, wie: Gezin, door: RijId): void {
  const { lading, kalender, organisaties } = wereld;
  for (const { organisatie, omschrijving, vanaf, tot } of sjabloon.netwerk ?? [])
    lading.voeg('betrokkenheid', {
      gezin_id: wie.gezin,
      soort: 'meedenker',
      organisatie_id: organisaties.id[organisatie],
      omschrijving,
      periode: periode(
        kalender.kantoor(vanaf),
        tot === undefined ? undefined : eersteWerkdag(kalender.dag(tot)),
      ),
    });
  for (const { op, tijd, soort } of sjabloon.afspraken ?? []) {
    const afspraak_id = lading.nieuw('afspraak', {
      gezin_id: wie.gezin,
      op: kalender.om(eersteWerkdag(kalender.dag(op)), tijd),
      gebruiker_id: door,
      soort,
      bij_persoon_id: null,
    });
    const [persoon_id] = [...wie.kinderen.filter((kind) => isTwaalf(wereld, kind)), ...wie.ouders];
    if (persoon_id !== undefined)
      lading.voeg('afspraak_persoon', { gezin_id: wie.gezin, afspraak_id, persoon_id });
  }
}
