import { addDays, geldtOp, type Periode, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId } from '../regio/index.ts';
import type { GezinId } from '../gezin/index.ts';

/** Where a family stands, as far as it asks time of its face. The first that holds is the one that counts. */
export const werkfasen = ['directeveiligheid', 'eersteweken', 'maatregel', 'plan', 'afbouw'] as const;
export type Werkfase = (typeof werkfasen)[number];

export type Gezichtrolmetvervanger = 'vastgezicht' | 'duogezicht' | 'vervanger';

/** Somebody who is, was or will be there for a family. */
export interface Gezichtperiode extends Periode {
  readonly medewerker: MedewerkerId;
  readonly rol: Gezichtrolmetvervanger;
}

/** What stands about one family: days that somebody decided, never words, figures or a judgement of people. */
export interface Werklastgezin {
  readonly gezin: GezinId;
  readonly geslotenOp: PlainDate | undefined;
  /** Days on which safety came first: danger that was handed over, a huisverbod, a Veiligheidsteam beside the face. */
  readonly onveilig: readonly Periode[];
  readonly maatregelen: readonly Periode[];
  /** From when every goal of the agreed plan was reached. */
  readonly gehaaldOp: PlainDate | undefined;
  readonly gezichten: readonly Gezichtperiode[];
}

export interface Faseuitkomst {
  readonly fase: Werkfase;
  /** Since when, and until when it is sure to last; undefined where no day is known. */
  readonly sinds: PlainDate | undefined;
  readonly tot: PlainDate | undefined;
}

/** Days of the same worker that follow each other, whatever he was called: a duo half who goes on alone begins nothing. */
function begonnenOp(gezichten: readonly Gezichtperiode[], wie: MedewerkerId, dag: PlainDate): PlainDate {
  const eigen = gezichten.filter(({ medewerker, rol }) => medewerker === wie && rol !== 'vervanger');
  let begin = dag;
  for (;;) {
    const eerder = eigen.find(
      ({ vanaf, tot }) => vanaf < begin && (tot === undefined || tot >= begin) && vanaf <= dag,
    );
    if (eerder === undefined) return begin;
    begin = eerder.vanaf;
  }
}

/** The day on which the present face began; undefined where there is none. */
export function gezichtSinds(gezichten: readonly Gezichtperiode[], dag: PlainDate): PlainDate | undefined {
  const nu = (['vastgezicht', 'duogezicht'] as const)
    .map((rol) => gezichten.find((een) => een.rol === rol && geldtOp(een, dag)))
    .find((een) => een !== undefined);
  return nu === undefined ? undefined : begonnenOp(gezichten, nu.medewerker, dag);
}

const uit = (fase: Werkfase, { vanaf, tot }: Periode): Faseuitkomst => ({ fase, sinds: vanaf, tot });

/**
 * The phase of a family on a day: read from what was decided and dated, so that everybody who knows the days finds the
 * same. Nobody says it and nobody weighs a person.
 * @source Afspraak van Rondom: docs/werklast.md
 */
export function faseOp(gezin: Werklastgezin, eersteWeken: number, dag: PlainDate): Faseuitkomst {
  const onveilig = gezin.onveilig.find((periode) => geldtOp(periode, dag));
  if (onveilig !== undefined) return uit('directeveiligheid', onveilig);
  const sinds = gezichtSinds(gezin.gezichten, dag);
  const bekend = sinds === undefined ? undefined : addDays(sinds, eersteWeken * 7);
  if (sinds !== undefined && bekend !== undefined && dag < bekend)
    return uit('eersteweken', { vanaf: sinds, tot: bekend });
  const maatregel = gezin.maatregelen.find((periode) => geldtOp(periode, dag));
  if (maatregel !== undefined) return uit('maatregel', maatregel);
  if (gezin.gehaaldOp !== undefined && gezin.gehaaldOp <= dag)
    return { fase: 'afbouw', sinds: gezin.gehaaldOp, tot: undefined };
  return { fase: 'plan', sinds: bekend, tot: undefined };
}
