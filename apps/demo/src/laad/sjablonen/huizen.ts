import { addDays, type PlainDate } from '@rondom/domain/kern';
import { bouwHuishouden, geborenOp, type Persoonopgave } from '../bouw.ts';
import { periode, type Dagen, type RijId } from '../tabellen.ts';
import type { Wereld } from '../wereld.ts';
import type { Gezin } from './gezin.ts';
import { delenVan } from './naamdelen.ts';
import type { Samentijd } from './samen.ts';
import type { Gezinsjabloon, Plus } from './vorm.ts';

const roepnamen = (mensen: readonly Persoonopgave[]): string => {
  const namen = mensen
    .map((mens) => delenVan(mens).voornamen.split(' ')[0] ?? '')
    .filter((naam) => naam !== '');
  return [namen.slice(0, -1).join(', '), namen.at(-1)].filter((deel) => deel !== '').join(' en ');
};

const later = (een: PlainDate, ander: PlainDate): PlainDate => (een > ander ? een : ander);

interface Bewoner {
  readonly id: RijId;
  readonly wie: Persoonopgave;
  readonly vanaf: PlainDate;
  readonly tot?: PlainDate;
}

/** Nobody lives anywhere before being born, nor in a home that was left before. */
function huis(wereld: Wereld, gezin: RijId, bewoners: readonly Bewoner[], adres: string | undefined): void {
  const nu = bewoners.filter(({ tot }) => tot === undefined).map(({ wie }) => wie);
  const naam = roepnamen(nu);
  // Somebody of whom not even a first name is known has no home here.
  if (naam === '') return;
  const rijen = bewoners.flatMap(({ id, vanaf, tot }): (readonly [RijId, Dagen])[] => {
    const sinds = later(vanaf, geborenOp(wereld, id));
    return tot !== undefined && tot <= sinds ? [] : [[id, periode(sinds, tot)] as const];
  });
  bouwHuishouden(wereld, gezin, { naam, ...(adres === undefined ? {} : { adres }) }, rijen);
}

/** Six weeks after help came; of who came lately, half way. */
export const plaatsingNa = (begin: Plus): Plus => Math.min(begin + 45, Math.floor(begin / 2));

/** When the children went to a foster home: when their wait for one ended, else some weeks after help came. */
function plaatsingOp({ kalender }: Wereld, { wachten = [], vast }: Gezinsjabloon): PlainDate {
  const wacht = wachten.find(({ op }) => op === 'pleeggezin');
  const sinds = vast[0]?.[0] ?? -300;
  return kalender.kantoor(wacht?.einde === undefined ? plaatsingNa(sinds) : wacht.einde - 4);
}

/**
 * Parents together live with the children and with who lives in; after a divorce the second lives apart; a foster
 * family has the children since they were placed there.
 */
export function bouwHuizen(
  wereld: Wereld,
  sjabloon: Gezinsjabloon,
  wie: Gezin,
  samen: Samentijd | undefined,
): void {
  const { kalender } = wereld;
  const { gezin } = wie;
  const begin = kalender.dag(-1400 + ((gezin * 37) % 600));
  const { kinderen, ouders, pleegouders = [], anderen = [], gemeente, adressen = [] } = sjabloon;
  const bijeen = sjabloon.samen !== undefined && sjabloon.samen !== 'gescheiden' ? 2 : 1;
  const plaatsing = pleegouders.length === 0 ? undefined : plaatsingOp(wereld, sjabloon);
  const bewoner = (
    wie: Persoonopgave,
    id: RijId | undefined,
    vanaf: PlainDate,
    tot?: PlainDate,
  ): Bewoner[] => (id === undefined ? [] : [{ wie, id, vanaf, ...(tot === undefined ? {} : { tot }) }]);
  const adres = (plaats: number): string | undefined =>
    adressen[plaats] && `${adressen[plaats]}, 6999 ${postletters(gezin + plaats)} ${gemeente}`;
  const thuis = later(begin, bijeen === 2 && samen !== undefined ? samen.vanaf : begin);
  huis(
    wereld,
    gezin,
    [
      ...ouders.slice(0, bijeen).flatMap((ouder, at) => bewoner(ouder, wie.ouders[at], thuis)),
      ...anderen.flatMap((ander, at) =>
        ander.band?.thuis === true ? bewoner(ander.wie, wie.anderen[at], begin) : [],
      ),
      ...kinderen.flatMap((kind, at) => bewoner(kind, wie.kinderen[at], thuis, plaatsing)),
    ],
    adres(0),
  );
  ouders.slice(bijeen).forEach((ouder, at) => {
    const vanaf = later(begin, at === 0 && samen?.tot !== undefined ? addDays(samen.tot, 1) : begin);
    huis(wereld, gezin, bewoner(ouder, wie.ouders[bijeen + at], vanaf), adres(1 + at));
  });
  if (plaatsing !== undefined)
    huis(
      wereld,
      gezin,
      [
        ...pleegouders.flatMap((ouder, at) => bewoner(ouder, wie.pleegouders[at], begin)),
        ...kinderen.flatMap((kind, at) => bewoner(kind, wie.kinderen[at], plaatsing)),
      ],
      adres(3),
    );
}

const letters = 'ABCDEGHJKLMNPRTVWXZ';
/** The letters of a postcode that is nobody's. */
const postletters = (nummer: number): string =>
  `${letters[nummer % letters.length] ?? 'A'}${letters[(nummer * 7) % letters.length] ?? 'A'}`;
