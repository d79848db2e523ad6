import type { PlainDate } from '../kern/index.ts';
import { leesGeboorte } from './geboortevraag.ts';
import { leesZoekvraag, type Lezing, type Zoekvraag } from './zoekvraag.ts';
import type { Trefreden } from './weeg.ts';

/** Somebody as a reporter named him: a name and an age or date, both as told. */
export interface Genoemd {
  readonly naam?: string | undefined;
  readonly leeftijdOfGeboorte?: string | undefined;
}

/**
 * The question that each named person is; undefined for whom no name was told. A child of whom only the given name was
 * told is also looked for under the surnames of the others: "Sem", beside "Linda van Dalen".
 */
export function vragenNaarGenoemden(
  genoemden: readonly Genoemd[],
  dag: PlainDate,
): (Zoekvraag | undefined)[] {
  const vragen = genoemden.map(({ naam = '', leeftijdOfGeboorte = '' }) => {
    const vraag = leesZoekvraag(naam, dag);
    return vraag.woorden.length === 0
      ? undefined
      : { ...vraag, geboren: vraag.geboren ?? leesGeboorte(leeftijdOfGeboorte, dag).geboren };
  });
  const achternamen = vragen.flatMap((vraag) =>
    vraag && vraag.woorden.length > 1 ? [vraag.woorden.slice(1)] : [],
  );
  return vragen.map((vraag) => {
    if (vraag?.woorden.length !== 1) return vraag;
    const onderAnderen: Lezing[] = achternamen.map((achternaam) => ({
      achternaam,
      voornamen: vraag.woorden,
    }));
    return { ...vraag, lezingen: [...vraag.lezingen, ...onderAnderen] };
  });
}

const isAchternaam = ({ soort }: Trefreden): boolean =>
  soort === 'achternaamZelfde' ||
  soort === 'achternaamLijkt' ||
  soort === 'vroegereNaam' ||
  soort === 'partnernaam';
const isVoornaam = ({ soort }: Trefreden): boolean => soort === 'voornaamZelfde' || soort === 'voornaamLijkt';

/** Whether a hit may be the very person: at least two of surname, given name and birth point there. */
export function isDezelfdeMogelijk(redenen: readonly Trefreden[]): boolean {
  const achternaam = redenen.some(isAchternaam);
  const voornaam = redenen.some(isVoornaam);
  const geboren = redenen.some((reden) => !isAchternaam(reden) && !isVoornaam(reden));
  return [achternaam, voornaam, geboren].filter(Boolean).length >= 2;
}
