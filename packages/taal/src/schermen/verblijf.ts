import { joinNames } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';
import { dayOf } from '../tijd.ts';

const dag = (op: string): string => formatDate('nl', op, 'lang', { metJaar: true });
const day = (op: string): string => formatDate('en', op, 'lang', { metJaar: true });

/** Whereabouts that a decision keeps secret. */
const nl = {
  knop: 'Geheime verblijfplaats',
  titel: 'Geheime verblijfplaats',
  uitleg: 'Een besluit dat niemand anders mag weten waar iemand verblijft.',
  geen: 'Er is nu geen besluit.',
  besluit: {
    gecertificeerdeinstelling: 'de gecertificeerde instelling (GI)',
    rechter: 'de rechter',
    opvang: 'de opvang',
  },
  regel: (naam: string, besluit: string) => `Waar ${naam} verblijft is geheim. Besluit van ${besluit}.`,
  sinds: (op: string, door: string) => `Sinds ${dag(op)}, opgeschreven door ${door}.`,
  tot: (op: string) => `Het besluit geldt tot ${dag(op)}.`,
  verlopen: (op: string) => `Het besluit liep af op ${dag(op)}. Kijk of het geheim blijft.`,
  bron: 'Waar het besluit staat',
  verraadt: 'Dit mag niemand lezen',
  soort: {
    plaats: 'Plaats',
    straat: 'Straat',
    postcode: 'Postcode',
    school: 'School',
    huisarts: 'Huisarts',
    sport: 'Sportclub',
    opvang: 'Opvang van het kind',
    pleeggezin: 'Pleeggezin',
    instelling: 'Opvang of instelling',
    telefoon: 'Telefoonnummer',
  },
  geeindigd: (op: string, door: string | null) =>
    `Niet meer geheim sinds ${dag(op)}${door === null ? '' : `, beëindigd door ${door}`}.`,
  naTeKijken: 'Kijk deze teksten na',
  naTeKijkenUitleg: 'Ze zijn al gedeeld. Ze noemen iets wat nu geheim is.',
  notitie: (op: string, namen: readonly string[]) =>
    `Notitie van ${formatDate('nl', dayOf(op))}, gedeeld met ${joinNames('nl', namen)}.`,
  plan: (namen: readonly string[]) => `Een regel in het plan, gedeeld met ${joinNames('nl', namen)}.`,
  zet: {
    knop: 'Houd een verblijfplaats geheim',
    titel: 'Houd een verblijfplaats geheim',
    wie: 'Van wie is de verblijfplaats geheim?',
    besluit: 'Wie besloot dit?',
    sinds: 'Sinds wanneer?',
    tot: 'Tot wanneer?',
    totHint: 'Leeg als er geen einddatum is.',
    bron: 'Waar staat het besluit?',
    namen: 'Wat verraadt de plek?',
    namenHint: 'Wij zoeken dit in elke tekst die u deelt. Vul in wat u weet.',
    bewaar: 'Houd geheim',
    klaar: 'De verblijfplaats is geheim. Kijk na wat al gedeeld was.',
  },
  einde: {
    knop: 'Beëindig',
    titel: 'Deze verblijfplaats is niet meer geheim',
    reden: 'Waarom is het niet meer geheim?',
    blijft: 'Het adres en de veiligheidsafspraak blijven staan. Die beëindigt u apart.',
    klaar: 'Beëindigd. Er komt niets vanzelf vrij.',
  },
};

const en: typeof nl = {
  knop: 'Secret whereabouts',
  titel: 'Secret whereabouts',
  uitleg: 'A decision that nobody else may know where somebody stays.',
  geen: 'There is no decision now.',
  besluit: {
    gecertificeerdeinstelling: 'the GI (certified institution)',
    rechter: 'the judge',
    opvang: 'the shelter',
  },
  regel: (naam, besluit) => `Where ${naam} stays is secret. Decided by ${besluit}.`,
  sinds: (op, door) => `Since ${day(op)}, written down by ${door}.`,
  tot: (op) => `The decision holds until ${day(op)}.`,
  verlopen: (op) => `The decision ran out on ${day(op)}. Look whether it stays secret.`,
  bron: 'Where the decision stands',
  verraadt: 'Nobody may read this',
  soort: {
    plaats: 'Place',
    straat: 'Street',
    postcode: 'Postcode',
    school: 'School',
    huisarts: 'GP',
    sport: 'Sports club',
    opvang: 'Child care',
    pleeggezin: 'Foster family',
    instelling: 'Shelter or institution',
    telefoon: 'Phone number',
  },
  geeindigd: (op, door) => `Not secret since ${day(op)}${door === null ? '' : `, ended by ${door}`}.`,
  naTeKijken: 'Look at these texts',
  naTeKijkenUitleg: 'They were shared already. They name something that is secret now.',
  notitie: (op, namen) => `Note of ${formatDate('en', dayOf(op))}, shared with ${joinNames('en', namen)}.`,
  plan: (namen) => `A line in the plan, shared with ${joinNames('en', namen)}.`,
  zet: {
    knop: 'Keep whereabouts secret',
    titel: 'Keep whereabouts secret',
    wie: 'Whose whereabouts are secret?',
    besluit: 'Who decided this?',
    sinds: 'Since when?',
    tot: 'Until when?',
    totHint: 'Empty when there is no end date.',
    bron: 'Where does the decision stand?',
    namen: 'What betrays the place?',
    namenHint: 'We look for this in every text you share. Fill in what you know.',
    bewaar: 'Keep secret',
    klaar: 'The whereabouts are secret. Look at what was shared already.',
  },
  einde: {
    knop: 'End',
    titel: 'These whereabouts are not secret any more',
    reden: 'Why is it not secret any more?',
    blijft: 'The address and the safety agreement stay. You end those apart.',
    klaar: 'Ended. Nothing is released by itself.',
  },
};

export const verblijf = { nl, en } satisfies Catalogus;
