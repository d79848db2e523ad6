import { addDays } from '@rondom/domain/kern';
import { anker } from '../kalender.ts';
import type { Ander } from '../sjablonen/vorm.ts';
import type { Tak } from './mensen.ts';
import type { Geslacht } from './namen.ts';
import { aantalKinderen, kinderenVan, type Bouwer, type Mensen } from './samenstelling-vorm.ts';

/** Two people with children of their own. */
export function paar(maker: Bouwer, geslachten: readonly [Geslacht, Geslacht]) {
  const leeftijden = maker.kinderleeftijden(aantalKinderen(maker));
  const oudste = leeftijden[0] ?? 0;
  const een = maker.tak();
  const ander = maker.tak(een);
  const naamgever = maker.reeks.kans(0.8) ? ander : een;
  const eenOud = maker.ouderVan(oudste);
  return {
    ouders: [
      maker.mens(een, geslachten[0], 'volwassen', eenOud),
      maker.mens(ander, geslachten[1], 'volwassen', maker.ouderVan(oudste, 21, 42)),
    ],
    kinderen: kinderenVan(maker, naamgever, leeftijden),
    een,
    ander,
    oudste,
    eenOud,
  };
}

const helpers = [
  'past op na school',
  'kookt twee keer per week',
  'rijdt naar de club',
  'belt elke avond',
  'is er in het weekend',
];

/** A grandparent who does something, in some families. */
export function grootouder(maker: Bouwer, tak: Tak, ouderOud: number): readonly Ander[] {
  if (!maker.reeks.kans(0.35)) return [];
  const wie = maker.mens(tak, maker.geslacht(), 'oud', maker.ouderVan(ouderOud, 20, 33));
  return [{ wie, rol: 'grootouder', band: { soort: 'ouder', van: 0 }, doet: maker.reeks.kies(helpers) }];
}

export function tweeOuders(
  maker: Bouwer,
  geslachten: readonly [Geslacht, Geslacht] = ['vrouw', 'man'],
): Mensen {
  const { kinderen, ouders, een, eenOud } = paar(maker, geslachten);
  const samen = maker.reeks.weeg([
    ['huwelijk', 6],
    ['samenwonend', 3],
    ['geregistreerdpartnerschap', 1],
  ] as const);
  return { kinderen, ouders, gezag: '12', samen, anderen: grootouder(maker, een, eenOud) };
}

export function gescheiden(maker: Bouwer): Mensen {
  const { kinderen, ouders, een, eenOud } = paar(
    maker,
    maker.reeks.kans(0.85) ? ['vrouw', 'man'] : ['man', 'vrouw'],
  );
  return { kinderen, ouders, gezag: '12', samen: 'gescheiden', anderen: grootouder(maker, een, eenOud) };
}

export function eenOuder(maker: Bouwer): Mensen {
  const leeftijden = maker.kinderleeftijden(aantalKinderen(maker));
  const tak = maker.tak();
  const oudste = leeftijden[0] ?? 0;
  const geslacht = maker.reeks.kans(0.82) ? 'vrouw' : 'man';
  const oud = maker.ouderVan(oudste);
  return {
    ouders: [maker.mens(tak, geslacht, 'volwassen', oud)],
    kinderen: kinderenVan(maker, tak, leeftijden),
    gezag: '1',
    anderen: grootouder(maker, tak, oud),
  };
}

/** Children of an earlier couple, and one of the new couple. */
export function samengesteld(maker: Bouwer): Mensen {
  const { kinderen, ouders, een, ander, oudste } = paar(maker, ['vrouw', 'man']);
  const [eigen, ex] = ouders;
  const jongste = maker.reeks.tussen(25, 900);
  const nieuw = maker.mens(maker.tak(een), 'man', 'volwassen', maker.ouderVan(oudste, 22, 38));
  const samen = maker.mens(ander, maker.geslacht(), 'kind', jongste);
  const grens = addDays(anker, -(jongste + 500));
  const ouder = kinderen.filter((kind) => (kind.geboren ?? '') < grens);
  if (eigen === undefined || ex === undefined) throw new RangeError('a couple is two');
  if (ouder.length === 0) return { ouders: [eigen, ex], kinderen, gezag: '12', samen: 'gescheiden' };
  return {
    ouders: [eigen, nieuw, ex],
    kinderen: [...ouder.map((kind) => ({ ...kind, ouders: [0, 2] })), { ...samen, ouders: [0, 1] }],
    gezag: '12',
    samen: 'samenwonend',
    eerder: 2,
  };
}

/** Parted, and a new partner in the home of the children. */
export function nieuwePartner(maker: Bouwer): Mensen {
  const gezin = gescheiden(maker);
  const wie = maker.mens(maker.tak(), 'man', 'volwassen', maker.reeks.tussen(27 * 365, 50 * 365));
  return {
    ...gezin,
    anderen: [{ wie, rol: 'partner', band: { soort: 'partner', van: 0, thuis: true } }],
  };
}
