import { addDays } from '@rondom/domain/kern';
import { periode, type RijId, type Tabellen } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

type Punt = Pick<Tabellen['overgangspunt'], 'onderwerp'> & {
  readonly tekst: string;
  readonly zelf: boolean;
  /** Days from today. */
  readonly uiterlijk: number;
  readonly geregeld?: number;
};

/** Half done, a month before her birthday: what is arranged, what is late, what is still to come. */
const punten: readonly Punt[] = [
  {
    onderwerp: 'zorgverzekering',
    tekst: 'Jade vraagt een eigen verzekering aan.',
    zelf: true,
    uiterlijk: -2,
  },
  {
    onderwerp: 'school',
    tekst: 'Jade maakt haar opleiding af en blijft bij de bakker.',
    zelf: true,
    uiterlijk: 20,
    geregeld: -27,
  },
  { onderwerp: 'wonen', tekst: 'Wij kijken samen naar de kamer.', zelf: false, uiterlijk: 24 },
  {
    onderwerp: 'iemand',
    tekst: 'Jade belt haar vaste gezicht als het misgaat.',
    zelf: true,
    uiterlijk: 24,
    geregeld: -9,
  },
];

/**
 * Jade Sanders turns eighteen. Her help goes on with the same plan and the same face; she has an own portal and chose
 * for one piece of four that it goes along to Femke, for one that it stays here, and for one that she wants to talk first.
 */
export function bouwOvergang(wereld: Wereld): void {
  const { lading, kalender, mensen } = wereld;
  const jade = lading
    .rijen('persoon')
    .find(({ voornamen, geslachtsnaam }) => voornamen === 'Jade' && geslachtsnaam === 'Sanders');
  const lid = lading.rijen('gezinslid').find(({ persoon_id }) => persoon_id === jade?.id);
  const vast = lading
    .rijen('betrokkenheid')
    .find(({ gezin_id, soort }) => gezin_id === lid?.gezin_id && soort === 'vastgezicht');
  const gezicht = vast?.gebruiker_id;
  if (jade === undefined || lid === undefined || gezicht === undefined || gezicht === null)
    throw new RangeError('Jade has no family or no vast gezicht');
  const { gezin_id } = lid;
  portaalVan(wereld, { gezin_id, persoon_id: jade.id, door: gezicht });
  const wie = { gezin_id, persoon_id: jade.id, door: gezicht, op: kalender.kantoor(-27) };
  const voeg = (
    tekst: string,
    rest: Omit<Tabellen['overgangspunt'], 'id' | 'afspraak_versleuteld' | keyof typeof wie>,
  ) => {
    const id = lading.id('overgangspunt');
    const plek = { tabel: 'overgangspunt', kolom: 'afspraak', rij: id } as const;
    const afspraak_versleuteld = lading.verzegel({ soort: 'gezin', id: gezin_id }, plek, tekst);
    lading.voeg('overgangspunt', { id, ...wie, ...rest, afspraak_versleuteld });
  };
  voeg('De hulp gaat door op hetzelfde plan, met hetzelfde gezicht.', {
    ...{ onderwerp: 'hulp', hulpsoort: 'jeugdhulp', hulp_vervolg: 'gaatdoor', doet_gebruiker_id: gezicht },
    ...{ hulp_organisatie_id: mensen.samira.organisatie, hulp_begonnen_op: kalender.kantoor(-900) },
    ...{
      hulp_bepaald_op: kalender.kantoor(-96),
      uiterlijk: kalender.dag(29),
      geregeld_op: kalender.kantoor(-96),
    },
  });
  for (const { onderwerp, tekst, zelf, uiterlijk, geregeld } of punten)
    voeg(tekst, {
      ...{
        onderwerp,
        doet_gebruiker_id: zelf ? null : gezicht,
        uiterlijk: addDays(kalender.vandaag, uiterlijk),
      },
      geregeld_op: geregeld === undefined ? null : kalender.kantoor(geregeld),
    });
  const ontvanger = lading.nieuw('overgangontvanger', {
    ...wie,
    ...{ gebruiker_id: mensen.femke.id, vanaf: kalender.kantoor(-1) },
  });
  for (const [stuk, keuze] of [
    ['punten', 'gaatmee'],
    ['woorden', 'blijfthier'],
    ['plan', 'eerstpraten'],
  ] as const)
    lading.voeg('overgangkeuze', {
      ...{ gezin_id, persoon_id: jade.id, overgangontvanger_id: ontvanger, stuk, keuze },
      gekozen_op: kalender.om(kalender.kantoor(-8), '19:05'),
    });
}

/** Her own portal, given by her vast gezicht. */
function portaalVan(
  { lading, kalender }: Wereld,
  {
    gezin_id,
    persoon_id,
    door,
  }: { readonly gezin_id: RijId; readonly persoon_id: RijId; readonly door: RijId },
): void {
  lading.nieuw('gebruiker', {
    ...{ sub: 'jade', naam: 'Jade Sanders', soort: 'portaal', rol: 'jeugdige', actief: true, persoon_id },
  });
  lading.voeg('portaaltoegang', {
    ...{
      gezin_id,
      persoon_id,
      als: 'jeugdige',
      gegeven_door: door,
      periode: periode(kalender.kantoor(-400)),
    },
  });
}
