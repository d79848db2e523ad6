import { describe, expect, it } from 'vitest';
import { persoonId, type Geboorte } from '../gezin/index.ts';
import { findOnvolledigeDatum, getPlainDate } from '../kern/index.ts';
import { findToestemmers, stemmenVan } from './toestemmers.ts';
import {
  decideAntwoord,
  decideVraagToestemming,
  toestemmingstanden,
  type Antwoord,
  type Toestemmingsfeiten,
  type VraagToestemming,
} from './toestemming.ts';

const dag = getPlainDate('2027-01-12');
const [kind, linda, mark] = ['kind', 'linda', 'mark'].map(persoonId) as [
  ReturnType<typeof persoonId>,
  ReturnType<typeof persoonId>,
  ReturnType<typeof persoonId>,
];
const geboren = (tekst: string): Geboorte => {
  const datum = findOnvolledigeDatum(tekst);
  if (datum === undefined) throw new Error(tekst);
  return { soort: 'geboren', datum };
};

describe('who has to say yes', () => {
  it.each([
    ['2019-05-21', [linda, mark]],
    ['2015-01-13', [linda, mark]],
    // Twelve today.
    ['2015-01-12', [kind]],
    ['2011-01-13', [kind]],
    ['1985-06-30', [kind]],
    // Partly unknown: the child is asked as soon as it may be twelve, the parents until it surely is.
    ['2015', [kind, linda, mark]],
    ['2014', [kind]],
    ['2016', [linda, mark]],
  ])('of somebody born %s', (tekst, stemmen) => {
    expect(
      stemmenVan(kind, findToestemmers({ id: kind, geboorte: geboren(tekst) }, [linda, mark], dag)),
    ).toEqual(stemmen);
  });

  it('nobody, when no source says who has gezag over a young child', () => {
    expect(findToestemmers({ id: kind, geboorte: geboren('2019') }, [], dag)).toMatchObject({
      onbekend: true,
    });
  });
});

const feiten: Toestemmingsfeiten = {
  dag,
  stemmen: [mark],
  gevaarVoorGever: [],
  heeftPortaal: true,
  wetGeeftGrond: false,
};
const vraag: VraagToestemming = {
  gever: mark,
  over: mark,
  soorten: ['jeugdhulp'],
  totEnMet: getPlainDate('2027-01-26'),
  hoe: 'gesprek',
  aanwezig: [],
};
const kinds = (anders: Partial<VraagToestemming>, meer: Partial<Toestemmingsfeiten> = {}) => {
  const decided = decideVraagToestemming({ ...vraag, ...anders }, { ...feiten, ...meer });
  return decided.ok ? decided.value.stand : decided.refusals.map(({ kind }) => kind);
};

describe('asking for consent', () => {
  it('is refused where the law gives the ground', () => {
    expect(kinds({}, { wetGeeftGrond: true })).toEqual(['wetGeeftGrond']);
  });

  it('of somebody who cannot give it is refused', () => {
    expect(kinds({ gever: linda })).toEqual(['geverMagNiet']);
  });

  it('that was said while danger sat at the table is no consent', () => {
    expect(kinds({ gever: linda, aanwezig: [mark] }, { stemmen: [linda], gevaarVoorGever: [mark] })).toEqual([
      'gevaarWasErbij',
    ]);
    expect(kinds({ gever: linda, aanwezig: [kind] }, { stemmen: [linda], gevaarVoorGever: [mark] })).toBe(
      'gegeven',
    );
  });

  it.each([
    ['2027-01-11', ['eindeVoorbij']],
    ['2027-01-12', 'gegeven'],
    ['2028-01-12', 'gegeven'],
    ['2028-01-13', ['eindeTeVer']],
  ])('until %s', (totEnMet, verwacht) => {
    expect(kinds({ totEnMet: getPlainDate(totEnMet) })).toEqual(verwacht);
  });

  it('of nothing in particular is refused', () => {
    expect(kinds({ soorten: [] })).toEqual(['geenSoorten']);
  });

  it('in the own portal waits for the answer, and needs a portal', () => {
    expect(kinds({ hoe: 'portaal' })).toBe('gevraagd');
    expect(kinds({ hoe: 'portaal' }, { heeftPortaal: false })).toEqual(['geverHeeftGeenPortaal']);
  });
});

describe('the answer', () => {
  const totEnMet = getPlainDate('2027-01-26');
  const goes: Record<Antwoord, Partial<Record<(typeof toestemmingstanden)[number], string>>> = {
    ja: { gevraagd: 'gegeven' },
    nee: { gevraagd: 'geweigerd' },
    trekin: { gegeven: 'ingetrokken' },
  };
  it.each(
    (['ja', 'nee', 'trekin'] as const).flatMap((antwoord) =>
      toestemmingstanden.map((stand) => [antwoord, stand] as const),
    ),
  )('%s to what is %s', (antwoord, stand) => {
    const decided = decideAntwoord({ stand, totEnMet }, antwoord, dag);
    expect(decided.ok ? decided.value : undefined).toBe(goes[antwoord][stand]);
  });

  it('yes to a question whose end has passed is no yes; no always is one', () => {
    const voorbij = { stand: 'gevraagd', totEnMet: getPlainDate('2027-01-11') } as const;
    expect(decideAntwoord(voorbij, 'ja', dag).ok).toBe(false);
    expect(decideAntwoord(voorbij, 'nee', dag)).toEqual({ ok: true, value: 'geweigerd' });
  });
});
