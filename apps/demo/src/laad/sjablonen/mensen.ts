import { addDays, findPlainDate } from '@rondom/domain/kern';
import { gezinsnaam } from '@rondom/domain/gezin';
import { bouwHuishouden, bouwOuder, bouwPartners, bouwPersoon, type Persoonopgave } from '../bouw.ts';
import { periode, type RijId } from '../tabellen.ts';
import type { Wereld } from '../wereld.ts';
import type { Gezinsjabloon } from './vorm.ts';

/** The people of a template family, in the order of the template. */
export interface Gezin {
  readonly gezin: RijId;
  readonly kinderen: readonly RijId[];
  readonly ouders: readonly RijId[];
  readonly pleegouders: readonly RijId[];
}

const delen = ({ naam }: Persoonopgave) => {
  const [voornamen = '', voorvoegsel = '', geslachtsnaam = ''] = naam.split('|');
  return { voornamen, voorvoegsel: voorvoegsel === '' ? undefined : voorvoegsel, geslachtsnaam };
};

const roepnamen = (mensen: readonly Persoonopgave[]): string => {
  const namen = mensen.map((mens) => delen(mens).voornamen.split(' ')[0] ?? '').filter((naam) => naam !== '');
  return [namen.slice(0, -1).join(', '), namen.at(-1)].filter((deel) => deel !== '').join(' en ');
};

/** Which parents a code of table 61 names. */
const houders = { '1': [0], '2': [1], '12': [0, 1], D: [] } as const;

function bouwGezag(wereld: Wereld, sjabloon: Gezinsjabloon, kind: RijId, ouders: readonly RijId[]): void {
  const { gezag } = sjabloon;
  const geboren = wereld.lading.rijen('persoon').find(({ id }) => id === kind)?.geboortedatum ?? '';
  const vanaf = periode(findPlainDate(geboren) ?? wereld.kalender.vandaag);
  ouders.forEach((ouder, at) => {
    const heeft = gezag !== undefined && (houders[gezag] as readonly number[]).includes(at);
    bouwOuder(wereld, ouder, kind, heeft ? { code: gezag, vanaf } : undefined);
  });
  if (gezag === 'D')
    wereld.lading.voeg('gezag', {
      kind_persoon_id: kind,
      houder_persoon_id: null,
      houder_derde: true,
      code: 'D',
      bron: 'brp',
      periode: vanaf,
    });
}

/** Parents together live with the children; after a divorce the second lives apart; a foster family has the children. */
function bouwHuizen(wereld: Wereld, sjabloon: Gezinsjabloon, wie: Gezin): void {
  const dagen = periode(wereld.kalender.dag(-1400));
  const { kinderen, ouders, pleegouders } = sjabloon;
  const samen = sjabloon.samen !== undefined && sjabloon.samen !== 'gescheiden';
  const bijKind = pleegouders ?? (samen ? ouders : ouders.slice(0, 1));
  const bijKindIds = pleegouders === undefined ? wie.ouders.slice(0, bijKind.length) : wie.pleegouders;
  const huis = (mensen: readonly Persoonopgave[], ids: readonly RijId[]) => {
    const naam = roepnamen(mensen);
    // Somebody of whom not even a first name is known has no home here.
    if (naam !== '')
      bouwHuishouden(
        wereld,
        wie.gezin,
        { naam },
        ids.map((id) => [id, dagen] as const),
      );
  };
  huis([...bijKind, ...kinderen], [...bijKindIds, ...wie.kinderen]);
  const elders = pleegouders === undefined ? (samen ? ouders.length : 1) : 0;
  ouders.slice(elders).forEach((ouder, at) => huis([ouder], wie.ouders.slice(elders + at, elders + at + 1)));
}

function bouwSamen(wereld: Wereld, { samen }: Gezinsjabloon, [een, ander]: readonly RijId[]): void {
  if (samen === undefined || een === undefined || ander === undefined) return;
  const { kalender } = wereld;
  if (samen === 'gescheiden')
    bouwPartners(wereld, [een, ander], 'huwelijk', kalender.dag(-4600), kalender.dag(-830));
  else bouwPartners(wereld, [een, ander], samen, kalender.dag(-4100));
}

/** A child that is not born yet is expected in some ten weeks. */
const verwachtAls = ({ kalender }: Wereld, kind: Persoonopgave): Persoonopgave =>
  kind.geboren === undefined ? { ...kind, verwacht: kalender.dag(70) } : kind;

export function bouwMensen(wereld: Wereld, sjabloon: Gezinsjabloon): Gezin {
  const { lading, regios } = wereld;
  const { kinderen, ouders, pleegouders = [], anderen = [], gemeente } = sjabloon;
  const sinds = addDays(wereld.kalender.vandaag, sjabloon.vast[0]?.[0] ?? -365);
  const naam = gezinsnaam([...ouders, ...kinderen].map(delen)) ?? 'Naam niet bekend';
  const gezin = lading.nieuw('gezin', {
    naam,
    gesloten_op: sjabloon.gesloten === undefined ? null : wereld.kalender.kantoor(sjabloon.gesloten),
  });
  const voegToe = (opgave: Persoonopgave, rol: string): RijId => {
    const id = bouwPersoon(wereld, opgave);
    lading.voeg('gezinslid', { gezin_id: gezin, persoon_id: id, rol, periode: periode(sinds) });
    return id;
  };
  const wie: Gezin = {
    gezin,
    ouders: ouders.map((een) => voegToe(een, 'ouder')),
    kinderen: kinderen.map((een) => voegToe(verwachtAls(wereld, een), 'kind')),
    pleegouders: pleegouders.map((een) => voegToe(een, 'anders')),
  };
  for (const [opgave, rol] of anderen) voegToe(opgave, rol);
  for (const kind of wie.kinderen) {
    bouwGezag(wereld, sjabloon, kind, wie.ouders);
    for (const van_persoon_id of wie.pleegouders)
      lading.voeg('relatie', { van_persoon_id, naar_persoon_id: kind, soort: 'pleegouder', bron: 'verteld' });
  }
  bouwSamen(wereld, sjabloon, wie.ouders);
  bouwHuizen(wereld, sjabloon, wie);
  lading.voeg('gezin_regio', {
    gezin_id: gezin,
    regio_id: regios.regioVan(gemeente),
    gemeente_code: regios.gemeente(gemeente),
    periode: periode(sinds),
  });
  return wie;
}
