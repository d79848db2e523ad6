import { persoonId, type Geboorte } from '../gezin/index.ts';
import { findOnvolledigeDatum, getPlainDate, type PlainDate } from '../kern/index.ts';
import { medewerkerId, organisatieId } from '../regio/index.ts';
import { beslisVolgensWet, type Kindfeiten, type Onderwerp, type Wie } from '../wiedoetwat/index.ts';
import type { Deel, Partij } from './soorten.ts';

/** A day and children for whom the rules are asked in general; nobody lives there. */
const dag = getPlainDate('2026-01-12');
const tot = getPlainDate('2026-12-31');
const kind = persoonId('kind');
const instelling = organisatieId('instelling');

function geboren(datum: string): Geboorte {
  const gevonden = findOnvolledigeDatum(datum);
  if (gevonden === undefined) throw new RangeError(datum);
  return { soort: 'geboren', datum: gevonden };
}

const jarig = { acht: geboren('2018-01-12'), twaalf: geboren('2014-01-12'), zestien: geboren('2010-01-12') };
const maatregel = (soort: 'ondertoezichtstelling' | 'voogdij') => ({
  ...{ soort, instelling, uitvoerders: [medewerkerId('uitvoerder')], laatsteDag: tot },
});

/** What the general child is in, besides its age. */
const situaties = {
  zonder: {},
  ots: { maatregelen: [maatregel('ondertoezichtstelling')] },
  uithuis: { maatregelen: [maatregel('ondertoezichtstelling')], machtigingTotEnMet: tot },
  voogdij: { maatregelen: [maatregel('voogdij')] },
  onderzoek: { onderzoekLoopt: true },
} satisfies Record<string, Partial<Kindfeiten>>;

/**
 * The answer in general, from the very rules that answer for a family: a question is asked about a child of some age in
 * some situation, and who decides there is named by kind.
 */
export function uitWieDoetWat(
  onderwerp: Onderwerp,
  situatie: keyof typeof situaties,
  leeftijd: keyof typeof jarig = 'acht',
  op: PlainDate = dag,
): Deel[] {
  const feiten: Kindfeiten = {
    ...{
      kind,
      geboorte: jarig[leeftijd],
      gezag: [persoonId('ouder')],
      maatregelen: [],
      onderzoekLoopt: false,
    },
    ...situaties[situatie],
  };
  return beslisVolgensWet(onderwerp, feiten, op).map(({ wie, rol, artikel }) => ({
    ...{ partij: partijVan(wie), rol, artikel: artikel ?? 'Jeugdwet 3.2 lid 1' },
  }));
}

/** Of which kind somebody in a family's row is. */
export function partijVan(wie: Wie): Partij {
  switch (wie.soort) {
    case 'persoon':
    case 'gezagderde':
      return 'gezaghouder';
    case 'zelf':
      return 'kind';
    case 'organisatie':
      return 'gecertificeerdeinstelling';
    case 'medewerker':
      return 'jeugdbeschermer';
    case 'instantie':
      return wie.instantie;
    case 'woorden':
      return 'naaste';
  }
}
