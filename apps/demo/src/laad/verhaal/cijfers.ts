import type { PlainDate } from '@rondom/domain/kern';
import type { Verhaaldagen } from '../kalender.ts';
import type { Wereld } from '../wereld.ts';
import type { Verhaalgezin } from './gezin.ts';

/** Of the child, mother, father and Samira; 0 unsafe, 10 safe; null: not asked. */
type Stemmen = readonly [kind: number | null, moeder: number, vader: number, samira: number];

/** How safe each said it was, at first and a week ago. */
export function bouwCijfers(wereld: Wereld, dagen: Verhaaldagen, wie: Verhaalgezin): void {
  const { lading, kalender, mensen } = wereld;
  const vraag = (kind: 'noor' | 'sem', op: PlainDate, [eigen, moeder, vader, samira]: Stemmen): void => {
    const rij = {
      gezin_id: wie.gezin,
      kind_persoon_id: wie[kind],
      op,
      gegeven_op: kalender.om(op, '15:10'),
      door: mensen.samira.id,
    };
    lading.voeg(
      'veiligheidscijfer',
      { ...rij, stem_persoon_id: wie[kind], cijfer: eigen },
      { ...rij, stem_persoon_id: wie.linda, cijfer: moeder },
      { ...rij, stem_persoon_id: wie.mark, cijfer: vader },
      { ...rij, stem_gebruiker_id: mensen.samira.id, cijfer: samira },
    );
  };
  const eerste = kalender.kantoor(-90);
  vraag('noor', eerste, [2, 3, 8, 2]);
  vraag('sem', eerste, [null, 3, 9, 3]);
  vraag('noor', dagen.veiligheidGevraagd, [4, 6, 8, 5]);
  vraag('sem', dagen.veiligheidGevraagd, [6, 6, 9, 5]);
}
