import { addDays, addYears, type PlainDate } from '@rondom/domain/kern';
import { bouwPartners, geborenOp } from '../bouw.ts';
import type { RijId } from '../tabellen.ts';
import type { Wereld } from '../wereld.ts';

/** From when to when two people were together. */
export interface Samentijd {
  readonly vanaf: PlainDate;
  readonly tot?: PlainDate;
}

const laatste = (...dagen: readonly PlainDate[]): PlainDate =>
  dagen.reduce((een, ander) => (ander > een ? ander : een));

/**
 * When a couple came together: as grown-ups, some time before their first child; without children some years ago. When
 * they parted: after their last child came, and some while before today.
 */
export function samentijd(
  vandaag: PlainDate,
  partners: readonly PlainDate[],
  kinderen: readonly PlainDate[],
  wissel: number,
  uitElkaar: boolean,
): Samentijd {
  const volwassen = laatste(...partners.map((geboren) => addDays(addYears(geboren, 18), 60)));
  const [eerste] = [...kinderen].sort();
  const gewenst = eerste === undefined ? addDays(vandaag, -2900) : addDays(eerste, -(400 + wissel * 2));
  const vanaf = laatste(volwassen, gewenst);
  if (!uitElkaar) return { vanaf };
  const tot = laatste(
    addDays(vandaag, -(700 + wissel)),
    addDays(vanaf, 200),
    ...kinderen.map((dag) => addDays(dag, 90)),
  );
  const gisteren = addDays(vandaag, -30);
  return { vanaf, tot: tot < gisteren ? tot : gisteren };
}

interface Stel {
  readonly partners: readonly [RijId, RijId];
  readonly kinderen: readonly RijId[];
  readonly vorm: 'huwelijk' | 'geregistreerdpartnerschap' | 'samenwonend' | 'gescheiden';
  /** They had parted by then. */
  readonly voor?: PlainDate;
}

/** Writes the couple. */
export function bouwStel(wereld: Wereld, gezin: RijId, { partners, kinderen, vorm, voor }: Stel): Samentijd {
  const tijd = samentijd(
    wereld.kalender.vandaag,
    partners.map((id) => geborenOp(wereld, id)),
    kinderen.map((id) => geborenOp(wereld, id)),
    (gezin * 53) % 400,
    vorm === 'gescheiden',
  );
  const soort = vorm === 'gescheiden' ? 'huwelijk' : vorm;
  const eerder = voor === undefined ? undefined : addDays(voor, -45);
  const tot = eerder !== undefined && tijd.tot !== undefined && eerder < tijd.tot ? eerder : tijd.tot;
  bouwPartners(wereld, partners, soort, tijd.vanaf, tot);
  return tijd;
}
