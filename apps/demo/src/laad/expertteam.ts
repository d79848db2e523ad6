import { antwoordUiterlijk } from '@rondom/domain/expertvraag';
import { addDays, getPlainDate, type PlainDate } from '@rondom/domain/kern';
import { wettelijkeKalender } from '@rondom/domain/termijn';
import type { RijId, Tabellen } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

type Wacht = Tabellen['wacht'] & { readonly id: RijId };

/** What the experts were asked, and how many days ago. Questions name nobody. */
const vragen: readonly (readonly [vraag: string, sinds: number])[] = [
  ['Welke hulp past bij een kind dat niet meer naar school gaat?', -11],
  ['Wie kan ouders helpen die elkaar niet meer spreken?', -9],
  ['Hoe blijft een jongere bij zijn pleegouders als het vaak botst?', -3],
];

/** Nobody of the region answered this one in time. */
const geklommen = 'Welke plek past bij een kind dat nergens langer dan een maand kon blijven?';

/**
 * The expert team answers for every region. It was asked about families that wait for fitting help, and answered one
 * question after a talk.
 */
export function bouwExpertteam(wereld: Wereld): void {
  const { lading, kalender, mensen, regios } = wereld;
  for (const regio_id of Object.values(regios.jeugdhulpregio))
    for (const { id } of [mensen.jelle, mensen.elske]) lading.voeg('mandaat', { gebruiker_id: id, regio_id });
  const wachtend = eenPerGezin(openWachten(wereld));
  vragen.forEach(([vraag, sinds], at) => {
    const wacht = wachtend[at];
    if (wacht !== undefined) stelVraag(wereld, wacht, vraag, kalender.kantoor(sinds));
  });
  const vijfde = wachtend[4];
  if (vijfde !== undefined) klom(wereld, vijfde, stelVraag(wereld, vijfde, geklommen, kalender.kantoor(-24)));
  const vierde = wachtend[3];
  if (vierde === undefined) return;
  const op = kalender.kantoor(-20);
  const vraag = 'Wie kan nachten opvangen als moeder is opgenomen?';
  beantwoord(wereld, vierde, stelVraag(wereld, vierde, vraag, op), vraag);
}

/** Waits for fitting help that go on, the longest first. */
export const openWachten = ({ lading }: Wereld): readonly Wacht[] =>
  (lading.rijen('wacht') as readonly Wacht[])
    .filter((rij) => (rij.beeindigd_op ?? null) === null && rij.wacht_op === 'passendehulp')
    .toSorted((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : 1));

const eenPerGezin = (wachten: readonly Wacht[]): readonly Wacht[] =>
  wachten.filter((wacht, at) => wachten.findIndex(({ gezin_id }) => gezin_id === wacht.gezin_id) === at);

/** The vast gezicht of a family, or whoever leads where there is none yet. */
export function vastGezichtVan({ lading, mensen }: Wereld, gezin: RijId): RijId {
  const rij = lading
    .rijen('betrokkenheid')
    .find(
      ({ gezin_id, soort, gebruiker_id }) =>
        gezin_id === gezin && soort === 'vastgezicht' && gebruiker_id != null,
    );
  return rij?.gebruiker_id ?? mensen.samira.id;
}

function stelVraag(wereld: Wereld, wacht: Wacht, vraag: string, op: PlainDate): RijId {
  const { lading, kalender } = wereld;
  const { gezin_id } = wacht;
  const id = lading.id('expertvraag');
  const uiterlijk = antwoordUiterlijk([], 'regionaal', op, wettelijkeKalender);
  lading.voeg('expertvraag', {
    ...{ id, gezin_id, wacht_id: wacht.id, persoon_id: wacht.persoon_id, regio_id: wacht.regio_id },
    ...{ functie: 'advies', trede: 'regionaal', gevraagd_als: 'werker', stand: 'open' },
    vraag_versleuteld: lading.verzegel(
      { soort: 'gezin', id: gezin_id },
      { tabel: 'expertvraag', kolom: 'vraag', rij: id },
      vraag,
    ),
    gevraagd_door: vastGezichtVan(wereld, gezin_id),
    gevraagd_op: kalender.om(op, '10:15'),
    ...{ trede_sinds: op, uiterlijk },
  });
  lading.voeg('expertvraagtrede', {
    ...{ gezin_id, expertvraag_id: id, trede: 'regionaal', sinds: op, uiterlijk, reden: 'gevraagd' },
  });
  return id;
}

/** The last day passed without an answer: the next day the question went up by itself. */
function klom({ lading }: Wereld, { gezin_id }: Wacht, vraagId: RijId): void {
  const rij = lading.rijen('expertvraag').find(({ id }) => id === vraagId);
  if (rij === undefined) throw new Error('the question was not put');
  const sinds = addDays(getPlainDate(rij.uiterlijk), 1);
  const trede = 'bovenregionaal';
  const uiterlijk = antwoordUiterlijk([], trede, sinds, wettelijkeKalender);
  Object.assign(rij, { trede, trede_sinds: sinds, uiterlijk } satisfies Partial<Tabellen['expertvraag']>);
  lading.voeg('expertvraagtrede', {
    ...{ gezin_id, expertvraag_id: vraagId, trede, sinds, uiterlijk, reden: 'geenantwoord' },
  });
}

/** The answer, after a talk with the family there. */
function beantwoord(wereld: Wereld, { gezin_id }: Wacht, vraagId: RijId, vraag: string): void {
  const { lading, kalender, mensen } = wereld;
  const op = kalender.kantoor(-13);
  const rij = lading.rijen('expertvraag').find(({ id }) => id === vraagId);
  if (rij === undefined) throw new Error('the question was not put');
  Object.assign(rij, {
    stand: 'beantwoord',
    antwoord_versleuteld: lading.verzegel(
      { soort: 'gezin', id: gezin_id },
      { tabel: 'expertvraag', kolom: 'antwoord', rij: vraagId },
      'Vraag een logeergezin voor vaste nachten. Begin met twee nachten per week.',
    ),
    beantwoord_door: mensen.jelle.id,
    beantwoord_op: kalender.om(op, '16:30'),
    beeindigd_op: kalender.om(op, '16:30'),
  } satisfies Partial<Tabellen['expertvraag']>);
  const id = lading.id('expertoverleg');
  const verzegel = (kolom: string, tekst: string) =>
    lading.verzegel({ soort: 'gezin', id: gezin_id }, { tabel: 'expertoverleg', kolom, rij: id }, tekst);
  const wie = [{ naam: 'Jelle Kok', organisatie: 'Expertteam Gelderland (demo)' }];
  lading.voeg('expertoverleg', {
    ...{ id, gezin_id, expertvraag_id: vraagId, op, gezin_erbij: true },
    aanwezigen_versleuteld: verzegel('aanwezigen', JSON.stringify(wie)),
    vraag_versleuteld: verzegel('vraag', vraag),
    uitkomst_versleuteld: verzegel('uitkomst', 'Het logeergezin komt kennismaken.'),
    vastgelegd_door: vastGezichtVan(wereld, gezin_id),
    vastgelegd_op: kalender.om(op, '17:00'),
  });
}
