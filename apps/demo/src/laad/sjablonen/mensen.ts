import { addDays, type PlainDate } from '@rondom/domain/kern';
import { gezinsnaam } from '@rondom/domain/gezin';
import { bouwOuder, bouwPartners, bouwPersoon, geborenOp, type Persoonopgave } from '../bouw.ts';
import { periode, type RijId } from '../tabellen.ts';
import type { Wereld } from '../wereld.ts';
import type { Gezin } from './gezin.ts';
import { bouwHuizen } from './huizen.ts';
import { delenVan } from './naamdelen.ts';
import { bouwStel, type Samentijd } from './samen.ts';
import type { Ander, Gezinsjabloon } from './vorm.ts';

/** Which parents a code of table 61 names. */
const houders = { '1': [0], '2': [1], '12': [0, 1], D: [] } as const;

function bouwGezag(wereld: Wereld, { gezag }: Gezinsjabloon, kind: RijId, ouders: readonly RijId[]): void {
  const vanaf = periode(geborenOp(wereld, kind));
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

/** The parents of a child: the first two, or those it names. */
export const oudersVan = (sjabloon: Gezinsjabloon, kind: number): readonly number[] =>
  sjabloon.kinderen[kind]?.ouders ?? sjabloon.ouders.slice(0, 2).map((_, at) => at);

/** Who was together: the first two, and before that the first with another parent of a child. */
function bouwStellen(wereld: Wereld, sjabloon: Gezinsjabloon, wie: Gezin): Samentijd | undefined {
  const [een, ander] = wie.ouders;
  const kinderenMet = (plaats: number): readonly RijId[] =>
    wie.kinderen.filter((_, at) => oudersVan(sjabloon, at).includes(plaats));
  const samen =
    sjabloon.samen === undefined || een === undefined || ander === undefined
      ? undefined
      : bouwStel(wereld, wie.gezin, {
          partners: [een, ander],
          kinderen: kinderenMet(1),
          vorm: sjabloon.samen,
        });
  const eerder = sjabloon.eerder === undefined ? undefined : wie.ouders[sjabloon.eerder];
  if (een !== undefined && eerder !== undefined)
    bouwStel(wereld, wie.gezin, {
      partners: [een, eerder],
      kinderen: kinderenMet(sjabloon.eerder ?? 0),
      vorm: 'gescheiden',
      ...(samen === undefined ? {} : { voor: samen.vanaf }),
    });
  return samen;
}

/** When somebody moved in: some while after the first two parted, and before today. */
function nieuwSamen({ kalender }: Wereld, gezin: RijId, samen?: Samentijd): PlainDate {
  const gewenst = addDays(samen?.tot ?? kalender.dag(-900), 150 + ((gezin * 29) % 300));
  const onlangs = kalender.dag(-20);
  return gewenst < onlangs ? gewenst : onlangs;
}

/** How somebody else belongs to a parent, and what he does for the family. */
function bouwAnder(
  wereld: Wereld,
  wie: Gezin,
  { band, doet }: Ander,
  persoon: RijId,
  samen?: Samentijd,
): void {
  const verwant = band && wie.ouders[band.van];
  if (verwant !== undefined && band?.soort === 'ouder') bouwOuder(wereld, persoon, verwant);
  if (verwant !== undefined && band?.soort === 'kind') bouwOuder(wereld, verwant, persoon);
  if (verwant !== undefined && band?.soort === 'partner')
    bouwPartners(wereld, [verwant, persoon], 'samenwonend', nieuwSamen(wereld, wie.gezin, samen));
  if (doet !== undefined)
    wereld.lading.voeg('betrokkenheid', {
      gezin_id: wie.gezin,
      soort: 'netwerk',
      persoon_id: persoon,
      omschrijving: doet,
      periode: periode(wie.sinds),
    });
}

/** A child that is not born yet is expected in some ten weeks. */
const verwachtAls = ({ kalender }: Wereld, kind: Persoonopgave): Persoonopgave =>
  kind.geboren === undefined && kind.verwacht === undefined ? { ...kind, verwacht: kalender.dag(70) } : kind;

export function bouwMensen(wereld: Wereld, sjabloon: Gezinsjabloon): Gezin {
  const { lading, kalender } = wereld;
  const { kinderen, ouders, pleegouders = [], anderen = [] } = sjabloon;
  const sinds = kalender.kantoor(sjabloon.vast[0]?.[0] ?? -365);
  const gezin = lading.nieuw('gezin', {
    naam: sjabloon.naam ?? gezinsnaam([...ouders, ...kinderen].map(delenVan)) ?? 'Naam niet bekend',
    gesloten_op: sjabloon.gesloten === undefined ? null : kalender.kantoor(sjabloon.gesloten),
  });
  const voegToe = (opgave: Persoonopgave, rol: string): RijId => {
    const id = bouwPersoon(wereld, opgave);
    const geboren = geborenOp(wereld, id);
    const vanaf = geboren > sinds && opgave.geboren !== undefined ? geboren : sinds;
    lading.voeg('gezinslid', { gezin_id: gezin, persoon_id: id, rol, periode: periode(vanaf) });
    return id;
  };
  const wie: Gezin = {
    gezin,
    sinds,
    ouders: ouders.map((een) => voegToe(een, 'ouder')),
    kinderen: kinderen.map((een) => voegToe(verwachtAls(wereld, een), 'kind')),
    pleegouders: pleegouders.map((een) => voegToe(een, 'anders')),
    anderen: anderen.map(({ wie: een, rol }) => voegToe(een, rol)),
  };
  wie.kinderen.forEach((kind, at) => {
    const eigen = oudersVan(sjabloon, at).flatMap((plaats) => wie.ouders[plaats] ?? []);
    bouwGezag(wereld, sjabloon, kind, eigen);
    for (const van_persoon_id of wie.pleegouders)
      lading.voeg('relatie', { van_persoon_id, naar_persoon_id: kind, soort: 'pleegouder', bron: 'verteld' });
  });
  const samen = bouwStellen(wereld, sjabloon, wie);
  anderen.forEach((ander, at) => bouwAnder(wereld, wie, ander, wie.anderen[at] ?? 0, samen));
  bouwHuizen(wereld, sjabloon, wie, samen);
  bouwRegio(wereld, sjabloon, gezin, sinds);
  return wie;
}

/** Where the family lives and, when it moved, where it lived before. */
function bouwRegio(
  { lading, kalender, regios }: Wereld,
  sjabloon: Gezinsjabloon,
  gezin_id: RijId,
  sinds: PlainDate,
) {
  const woont = (gemeente: Gezinsjabloon['gemeente'], dagen: ReturnType<typeof periode>) =>
    lading.voeg('gezin_regio', {
      gezin_id,
      regio_id: regios.regioVan(gemeente),
      gemeente_code: regios.gemeente(gemeente),
      periode: dagen,
    });
  const { gemeente, verhuisd } = sjabloon;
  if (verhuisd === undefined) {
    woont(gemeente, periode(sinds));
    return;
  }
  const op = kalender.kantoor(verhuisd[1]);
  woont(verhuisd[0], periode(sinds, op));
  woont(gemeente, periode(op));
}
