import { dilemmaUiterlijk, standaardDilemmawerkdagen } from '@rondom/domain/dilemma';
import { wettelijkeKalender } from '@rondom/domain/termijn';
import { dilemmazinnen, patronen, type Dilemmazin } from './dilemmazinnen.ts';
import type { RijId, Tabellen } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

interface Plaats {
  readonly gezin_id: RijId;
  readonly regio_id: RijId;
  readonly vrager: RijId;
  readonly organisatie_id: RijId;
}

/** How many of each region, over the past eleven months: enough in two regions to be counted, few in a third. */
const perRegio = [
  ['Centraal Gelderland', 46],
  ['Rijk van Nijmegen', 26],
  ['Achterhoek', 7],
] as const;

/** One that is late and one that was just settled stand on the day of Daan: his start page has a card. */
const opZijnDag = [1, 4];

/** Families whose face is somebody of a local team, in the order in which they were made; never the story's own. */
function plaatsen({ lading }: Wereld, regio_id: RijId): readonly Plaats[] {
  const organisatieVan = new Map(
    lading.rijen('gebruiker').map(({ id, organisatie_id }) => [id, organisatie_id]),
  );
  const gezichten = new Map(
    lading
      .rijen('betrokkenheid')
      .filter(({ soort, periode }) => soort === 'vastgezicht' && periode.endsWith(',)'))
      .map(({ gezin_id, gebruiker_id }) => [gezin_id, gebruiker_id]),
  );
  return lading
    .rijen('gezin_regio')
    .filter((rij) => rij.regio_id === regio_id && rij.periode.endsWith(',)') && rij.gezin_id !== 1)
    .flatMap(({ gezin_id }) => {
      const vrager = gezichten.get(gezin_id);
      const organisatie_id = vrager == null ? undefined : organisatieVan.get(vrager);
      return vrager == null || organisatie_id == null ? [] : [{ gezin_id, regio_id, vrager, organisatie_id }];
    });
}

/** Dilemmas of eleven months: most settled, some that run, some late. Their words name nobody. */
export function bouwDilemmas(wereld: Wereld): void {
  for (const [naam, aantal] of perRegio) {
    const bij = plaatsen(wereld, wereld.regios.jeugdhulpregio[naam]);
    const vanDaan = bij.filter(({ vrager }) => vrager === wereld.mensen.daan.id);
    for (let at = 0; at < aantal; at += 1) {
      const zijn = opZijnDag.includes(at) ? vanDaan[at % Math.max(1, vanDaan.length)] : undefined;
      const plaats = zijn ?? bij[(at * 7) % Math.max(1, bij.length)];
      const zin = dilemmazinnen[at % dilemmazinnen.length];
      if (plaats !== undefined && zin !== undefined) voegToe(wereld, plaats, zin, at);
    }
  }
}

/** The first four still run: some just raised, some past their last day. The rest was settled, one by one. */
function dagen(at: number): { readonly sinds: number; readonly klaar: number | undefined } {
  const lopend = [-2, -26, -5, -19];
  const sinds = lopend[at];
  if (sinds !== undefined) return { sinds, klaar: undefined };
  const toen = -20 - at * 7;
  return { sinds: toen, klaar: Math.min(-1, toen + 4 + ((at * 5) % 23)) };
}

function voegToe(wereld: Wereld, plaats: Plaats, zin: Dilemmazin, at: number): void {
  const { lading, kalender, organisaties } = wereld;
  const id = lading.id('dilemma');
  const { gezin_id, organisatie_id } = plaats;
  const dag = dagen(at);
  const sinds = kalender.kantoor(dag.sinds);
  const verzegel = (kolom: string, tekst: string) =>
    lading.verzegel({ soort: 'gezin', id: gezin_id }, { tabel: 'dilemma', kolom, rij: id }, tekst);
  const tussen = [organisatie_id, ...zin.met.map((naam) => organisaties.id[naam])];
  lading.voeg('dilemma', {
    ...{ id, gezin_id, regio_id: plaats.regio_id, soort: zin.soort, aan: zin.aan, sinds },
    vraag_versleuteld: verzegel('vraag', zin.vraag),
    vandaag_versleuteld: verzegel('vandaag', zin.vandaag),
    ...{ gevraagd_door: plaats.vrager, gevraagd_organisatie_id: organisatie_id },
    gevraagd_op: kalender.om(sinds, '10:20'),
    werkdagen: standaardDilemmawerkdagen,
    uiterlijk: dilemmaUiterlijk(standaardDilemmawerkdagen, sinds, wettelijkeKalender),
    ...afloop(wereld, plaats, zin, at, verzegel),
  });
  lading.voeg(
    'dilemma_organisatie',
    ...tussen.map((een) => ({ gezin_id, dilemma_id: id, organisatie_id: een })),
  );
}

/** Who took it on and how it ended: a leader of the own team, else who answers for the region. */
function afloop(
  { kalender, mensen, lading }: Wereld,
  { organisatie_id, regio_id }: Plaats,
  zin: Dilemmazin,
  at: number,
  verzegel: (kolom: string, tekst: string) => Buffer,
): Partial<Tabellen['dilemma']> & Pick<Tabellen['dilemma'], 'stand'> {
  const { sinds, klaar } = dagen(at);
  if (klaar === undefined && at % 3 !== 1) return { stand: 'open' };
  const leider = lading
    .rijen('gebruiker')
    .find((een) => een.rol === 'teamleider' && een.organisatie_id === organisatie_id);
  const wilma = lading
    .rijen('mandaat')
    .find((een) => een.regio_id === regio_id && een.gebruiker_id !== mensen.hanneke.id);
  const directeur = lading
    .rijen('gebruiker')
    .find(({ id, rol }) => id === wilma?.gebruiker_id && rol === 'regiodirecteur');
  const eigenaar =
    zin.aan === 'leiding' && leider !== undefined ? leider.id : (directeur?.id ?? mensen.hanneke.id);
  const aangenomen = {
    eigenaar_id: eigenaar,
    aangenomen_op: kalender.om(kalender.kantoor(sinds + 1), '09:15'),
  };
  if (klaar === undefined) return { stand: 'aangenomen', ...aangenomen };
  const patroon = patronen[at % patronen.length];
  return {
    stand: 'afgerond',
    ...aangenomen,
    uitkomst: zin.uitkomst,
    besluit_versleuteld: verzegel('besluit', zin.besluit),
    besluit_organisatie_id: zin.uitkomst === 'eenbeslist' ? organisatie_id : null,
    patroon_versleuteld: at % 4 === 0 && patroon !== undefined ? verzegel('patroon', patroon) : null,
    klaar_op: kalender.om(kalender.kantoor(klaar), '16:05'),
  };
}
