import { ageOn, daysBetween, findPlainDate, type PlainDate } from '@rondom/domain/kern';
import type { Gemeente } from '../gemeenten.ts';
import { anker } from '../kalender.ts';
import type { Kindopgave, Plus } from '../sjablonen/vorm.ts';
import { teamnamen, teamVan, type Teamgemeente } from '../teams.ts';
import { maakMensen } from './mensen-van.ts';
import { kiesOorzaak, type Oorzaak } from './oorzaak.ts';
import { createReeks, type Reeks } from './reeks.ts';
import { kiesSamenstelling, type Samenstelling } from './samenstelling.ts';
import type { Schrijver } from './schrijver.ts';
import { isSamira, plaatsenIn, type Stand } from './stand.ts';
import { schrijfMelding, schrijfNotities } from './tekst.ts';
import {
  kiesAfspraken,
  kiesGevaar,
  kiesMaatregel,
  kiesMeedenkers,
  kiesTijd,
  kiesWacht,
  type Tijd,
} from './verloop.ts';
import type { Gegenereerd, Zaden } from './vorm.ts';

const straten =
  'Zandweg, Appelhof, Korenbloemstraat, Molenpad, Hazelaarlaan, Kruidentuin, Spoorzicht, Merelstraat, Klaverveld, Oude Dijk, Vlierhof, Steenovenweg, Boterbloem, Weverspad, Reigerlaan, Haverkamp, Ganzenweide, Bakkerspad, Hopveld, Schaapsdrift'.split(
    ', ',
  );

const adressenVan = (nummer: number): readonly string[] =>
  [0, 1, 2, 3].map(
    (at) => `${straten[(nummer * 3 + at * 5) % straten.length] ?? ''} ${2 + ((nummer * 11 + at * 17) % 96)}`,
  );

/** The faces: before who is there now came who left since, or a colleague. */
function gezichtenVan({ begin, wissels }: Tijd, nu: number, team: Teamgemeente): (readonly [Plus, number])[] {
  const vertrokken = teamnamen(team).toen.length;
  const begins = [begin, ...wissels];
  return begins.map((plus, at): readonly [Plus, number] => {
    const nog = begins.length - 1 - at;
    if (nog === 0) return [plus, nu];
    return nog <= vertrokken ? [plus, -nog] : [plus, (nu + nog) % plaatsenIn(team)];
  });
}

const geboortedagen = (kinderen: readonly Kindopgave[]): readonly PlainDate[] =>
  kinderen.flatMap(({ geboren }) => findPlainDate(geboren ?? '') ?? []);

/** A child that is to come is why help came: never long ago, and not over. */
const tijdVan = (reeks: Reeks, samenstelling: Samenstelling, nummer: number): Tijd => {
  const tijd = kiesTijd(reeks);
  return samenstelling === 'inVerwachting' ? { begin: -25 - (nummer % 60), wissels: [] } : tijd;
};

interface Loop {
  readonly reeks: Reeks;
  readonly gemeente: Gemeente;
  readonly stand: Stand;
  readonly tijd: Tijd;
  readonly oorzaak: Oorzaak;
  readonly mensen: ReturnType<typeof maakMensen>['mensen'];
  /** Nothing is about to happen, and nobody waits. */
  readonly rustig: boolean;
}

/** What happened: the order of the court, the wait, the danger, who thinks along and what was agreed. */
function verloopVan({ reeks, gemeente, stand, tijd, oorzaak, mensen, rustig }: Loop) {
  const geboren = geboortedagen(mensen.kinderen);
  const jongste =
    geboren.length === 0 ? undefined : Math.min(...geboren.map((dag) => daysBetween(dag, anker)));
  const vraag = { tijd, oorzaak, jongste };
  const maatregel = kiesMaatregel(reeks, vraag, gemeente.regio, (gi) => stand.minst(gi, 3));
  const wacht = kiesWacht(reeks, vraag);
  const pleeg = mensen.pleegouders !== undefined;
  const netwerk = kiesMeedenkers(reeks, tijd, gemeente.naam, oorzaak, pleeg);
  const afspraken = kiesAfspraken(reeks, tijd);
  const gevaar = kiesGevaar(reeks, oorzaak, tijd, mensen.ouders.length);
  if (rustig) return { netwerk, afspraken: afspraken.map((een) => ({ ...een, op: een.op + 2 })) };
  if (maatregel?.jeugdbeschermer !== undefined) stand.tel(maatregel.gi, maatregel.jeugdbeschermer[0]);
  return {
    netwerk,
    afspraken,
    ...gevaar,
    ...(maatregel === undefined ? {} : { maatregel }),
    ...(wacht === undefined || pleeg ? {} : { wachten: [wacht] }),
  };
}

/** Family number so many: who they are, why help came, what happened, and what was written about it. */
export function genereer(nummer: number, gemeente: Gemeente, bron: Zaden, stand: Stand): Gegenereerd {
  const reeks = (soort: keyof Zaden): Reeks => createReeks(`${bron[soort]} ${nummer}`);
  const samenstelling = kiesSamenstelling(reeks('samenstelling'));
  const { mensen, herkomst } = maakMensen({ nummer, gemeente, bron, stand, samenstelling });
  const metTiener = geboortedagen(mensen.kinderen).some((dag) => ageOn(dag, anker) >= 12);
  const oorzaak = kiesOorzaak(reeks('oorzaak'), samenstelling, metTiener);
  const verloop = reeks('verloop');
  const tijd = tijdVan(verloop, samenstelling, nummer);
  const { gesloten } = tijd;
  const team = teamVan(gemeente.naam);
  const plaats = stand.minst(team, plaatsenIn(team));
  if (gesloten === undefined) stand.tel(team, plaats);
  const rustig = isSamira(team, plaats);
  const gebeurd = verloopVan({ reeks: verloop, gemeente, stand, tijd, oorzaak, mensen, rustig });
  const vast = gezichtenVan(tijd, plaats, team);
  const schrijverOp = (plus: Plus): Schrijver =>
    stand.pen(team, (vast.findLast(([vanaf]) => vanaf <= plus) ?? vast[0])?.[1] ?? 0);
  const opdracht = { reeks: reeks('tekst'), oorzaak, tijd, ...mensen, schrijverOp };
  const melding = schrijfMelding(opdracht, stand.nummers);
  return {
    gemeente: gemeente.naam,
    ...mensen,
    samenstelling,
    herkomst,
    oorzaak,
    vast:
      gesloten === undefined
        ? vast
        : vast.map(([vanaf, wie], at) => (at < vast.length - 1 ? [vanaf, wie] : [vanaf, wie, gesloten])),
    ...(gesloten === undefined ? {} : { gesloten }),
    ...gebeurd,
    ...(melding === undefined ? {} : { melding }),
    notities: schrijfNotities(opdracht),
    adressen: adressenVan(nummer),
  };
}
