import { getPlainDate } from '../kern/index.ts';
import type { Bezoek, Lezersdag } from './bezoek.ts';
import type { Kijkbron, Leesregel, Lezer, Verband } from './kijkbron.ts';

/** A quiet Tuesday on which nothing is known but the reader; a test says what differs. */
export const evert: Lezer = {
  id: '7',
  rol: 'lokaalteam',
  organisatie: '1',
  naam: 'Evert van Zilver',
  geboortedatum: '1980-05-01',
  adressleutel: null,
  postcodesleutel: null,
};

export const aBron = (anders: Partial<Kijkbron> = {}): Kijkbron => ({
  dag: getPlainDate('2027-01-12'),
  verstreken: 1_560,
  isVrijeDag: false,
  regels: [],
  lezers: new Map([[evert.id, evert]]),
  gezinnen: new Map(),
  personen: new Map(),
  verbanden: new Map(),
  gewerkt: new Set(),
  eerdereDagen: new Map(),
  gewoon: new Map(),
  rolgrens: new Map(),
  naamdichtheid: new Map(),
  medewerkers: new Map(),
  nood: [],
  ...anders,
});

export const aRegel = (anders: Partial<Leesregel> = {}): Leesregel => ({
  id: '1',
  lezer: evert.id,
  minuut: 600,
  handeling: 'lees',
  soort: 'gezin',
  relatie: 'team',
  grond: 'team',
  gezin: '3',
  personen: ['11'],
  ...anders,
});

export const aBezoek = (anders: Partial<Bezoek> = {}): Bezoek => ({
  sleutel: '7|3',
  lezer: evert,
  gezin: '3',
  over: {
    personen: [{ id: '11', voornamen: 'Noor', geslachtsnaam: 'Dalen', geboortedatum: '2014-09-03' }],
    adressleutels: ['huis'],
    postcodesleutels: ['straat'],
  },
  regels: [aRegel()],
  ...anders,
});

/** Somebody who takes part by name, from and until. */
export const metVerband = (vanaf: string, tot: string | null = null): Pick<Kijkbron, 'verbanden'> => {
  const verband: Verband = {
    soort: 'vastgezicht',
    vanaf: getPlainDate(vanaf),
    tot: tot === null ? null : getPlainDate(tot),
  };
  return { verbanden: new Map([['7|3', [verband]]]) };
};

export const aDag = (bezoeken: readonly Bezoek[], zoekregels: readonly Leesregel[] = []): Lezersdag => ({
  lezer: evert,
  bezoeken,
  zoekregels,
});

/** So many visits to different families, at these minutes. */
export const bezoekenOp = (minuten: readonly number[], anders: Partial<Leesregel> = {}): Bezoek[] =>
  minuten.map((minuut, n) =>
    aBezoek({
      sleutel: `7|g${n}`,
      gezin: `g${n}`,
      regels: [aRegel({ id: `r${n}`, gezin: `g${n}`, minuut, ...anders })],
    }),
  );
