import { addDays } from '@rondom/domain/kern';
import { anker } from '../kalender.ts';
import type { Ander, Gezinsjabloon, Kindopgave } from '../sjablonen/vorm.ts';
import type { Mensenmaker, Tak } from './mensen.ts';
import type { Geslacht } from './namen.ts';
import type { Reeks } from './reeks.ts';

/** Who a family is made of, and how often. */
const gewichten = [
  ['tweeOuders', 31],
  ['eenOuder', 15],
  ['gescheiden', 15],
  ['samengesteld', 7],
  ['nieuwePartner', 6],
  ['grootouders', 4],
  ['pleeggezin', 4],
  ['tweeMoeders', 3],
  ['tweeVaders', 2],
  ['jongeOuder', 3],
  ['inVerwachting', 3],
  ['verweduwd', 2],
  ['oudeOuder', 3],
  ['stel', 2],
] as const;
export type Samenstelling = (typeof gewichten)[number][0];

export const kiesSamenstelling = (reeks: Reeks): Samenstelling => reeks.weeg(gewichten);

type Mensen = Pick<
  Gezinsjabloon,
  'kinderen' | 'ouders' | 'gezag' | 'samen' | 'eerder' | 'pleegouders' | 'anderen'
>;

interface Bouwer extends Mensenmaker {
  readonly reeks: Reeks;
}

const aantalKinderen = ({ reeks }: Bouwer): number =>
  reeks.weeg([
    [1, 36],
    [2, 42],
    [3, 16],
    [4, 5],
    [5, 1],
  ]);

const kinderenVan = (maker: Bouwer, tak: Tak, leeftijden: readonly number[]): Kindopgave[] =>
  leeftijden.map((dagen) => maker.mens(tak, maker.geslacht(), 'kind', dagen));

/** Two people with children of their own. */
function paar(maker: Bouwer, geslachten: readonly [Geslacht, Geslacht]) {
  const leeftijden = maker.kinderleeftijden(aantalKinderen(maker));
  const oudste = leeftijden[0] ?? 0;
  const een = maker.tak();
  const ander = maker.tak(een);
  const naamgever = maker.reeks.kans(0.8) ? ander : een;
  return {
    ouders: [
      maker.mens(een, geslachten[0], 'volwassen', maker.ouderVan(oudste)),
      maker.mens(ander, geslachten[1], 'volwassen', maker.ouderVan(oudste, 21, 42)),
    ],
    kinderen: kinderenVan(maker, naamgever, leeftijden),
    een,
    ander,
    oudste,
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
function grootouder(maker: Bouwer, tak: Tak, oudste: number): readonly Ander[] {
  if (!maker.reeks.kans(0.35)) return [];
  const wie = maker.mens(tak, maker.geslacht(), 'oud', maker.ouderVan(maker.ouderVan(oudste), 22, 33));
  return [{ wie, rol: 'grootouder', band: { soort: 'ouder', van: 0 }, doet: maker.reeks.kies(helpers) }];
}

function tweeOuders(maker: Bouwer, geslachten: readonly [Geslacht, Geslacht] = ['vrouw', 'man']): Mensen {
  const { kinderen, ouders, een, oudste } = paar(maker, geslachten);
  const samen = maker.reeks.weeg([
    ['huwelijk', 6],
    ['samenwonend', 3],
    ['geregistreerdpartnerschap', 1],
  ] as const);
  return { kinderen, ouders, gezag: '12', samen, anderen: grootouder(maker, een, oudste) };
}

function gescheiden(maker: Bouwer): Mensen {
  const { kinderen, ouders, een, oudste } = paar(
    maker,
    maker.reeks.kans(0.85) ? ['vrouw', 'man'] : ['man', 'vrouw'],
  );
  return { kinderen, ouders, gezag: '12', samen: 'gescheiden', anderen: grootouder(maker, een, oudste) };
}

function eenOuder(maker: Bouwer): Mensen {
  const leeftijden = maker.kinderleeftijden(aantalKinderen(maker));
  const tak = maker.tak();
  const oudste = leeftijden[0] ?? 0;
  const geslacht = maker.reeks.kans(0.82) ? 'vrouw' : 'man';
  return {
    ouders: [maker.mens(tak, geslacht, 'volwassen', maker.ouderVan(oudste))],
    kinderen: kinderenVan(maker, tak, leeftijden),
    gezag: '1',
    anderen: grootouder(maker, tak, oudste),
  };
}

/** Children of an earlier couple, and one of the new couple. */
function samengesteld(maker: Bouwer): Mensen {
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
function nieuwePartner(maker: Bouwer): Mensen {
  const gezin = gescheiden(maker);
  const wie = maker.mens(maker.tak(), 'man', 'volwassen', maker.reeks.tussen(27 * 365, 50 * 365));
  return {
    ...gezin,
    anderen: [{ wie, rol: 'partner', band: { soort: 'partner', van: 0, thuis: true } }],
  };
}

/** The children live with grandparents, or with foster parents. */
function elders(maker: Bouwer, bijFamilie: boolean): Mensen {
  const gezin = eenOuder(maker);
  const tak = maker.tak();
  const [vrouw, man] = bijFamilie
    ? [maker.reeks.tussen(55, 68), maker.reeks.tussen(56, 70)]
    : [maker.reeks.tussen(36, 56), maker.reeks.tussen(37, 58)];
  const fase = bijFamilie ? 'oud' : 'volwassen';
  const samen = maker.reeks.kans(0.7);
  return {
    ...gezin,
    anderen: [],
    pleegouders: [
      maker.mens(tak, 'vrouw', fase, vrouw * 365),
      ...(samen
        ? [maker.mens(maker.tak(tak), maker.reeks.kans(0.9) ? 'man' : 'vrouw', fase, man * 365)]
        : []),
    ],
    gezag: maker.reeks.kans(0.3) ? 'D' : '1',
  };
}

function jongeOuder(maker: Bouwer): Mensen {
  const tak = maker.tak();
  const baby = maker.reeks.tussen(25, 900);
  const moeder = baby + maker.reeks.tussen(17 * 365, 20 * 365);
  const oma = maker.mens(tak, 'vrouw', 'volwassen', moeder + maker.reeks.tussen(19 * 365, 28 * 365));
  return {
    ouders: [maker.mens(tak, 'vrouw', 'kind', moeder)],
    kinderen: [maker.mens(tak, maker.geslacht(), 'kind', baby)],
    gezag: moeder - baby < 18 * 365 ? 'D' : '1',
    anderen: [
      {
        wie: oma,
        rol: 'grootouder',
        band: { soort: 'ouder', van: 0, thuis: true },
        doet: 'zorgt ’s nachts mee',
      },
    ],
  };
}

function inVerwachting(maker: Bouwer): Mensen {
  const een = maker.tak();
  const ouders = [maker.mens(een, 'vrouw', 'volwassen', maker.reeks.tussen(19 * 365, 37 * 365))];
  const samen = maker.reeks.kans(0.6);
  if (samen)
    ouders.push(maker.mens(maker.tak(een), 'man', 'volwassen', maker.reeks.tussen(20 * 365, 40 * 365)));
  return {
    ouders,
    kinderen: [{ naam: '||.', geslacht: 'onbekend' }],
    ...(samen ? { samen: 'samenwonend' } : {}),
  };
}

function verweduwd(maker: Bouwer): Mensen {
  const { ouders, kinderen } = paar(maker, maker.reeks.kans(0.5) ? ['vrouw', 'man'] : ['man', 'vrouw']);
  return { ouders: ouders.slice(0, 1), kinderen, gezag: '1' };
}

/** An old parent and the grown-up child who cares, or cannot any more. */
function oudeOuder(maker: Bouwer): Mensen {
  const tak = maker.tak();
  const oud = maker.reeks.tussen(74 * 365, 90 * 365);
  const kind = oud - maker.reeks.tussen(24 * 365, 34 * 365);
  return {
    ouders: [maker.mens(tak, maker.reeks.kans(0.65) ? 'vrouw' : 'man', 'oud', oud)],
    kinderen: [],
    anderen: [
      {
        wie: maker.mens(tak, maker.geslacht(), 'volwassen', kind),
        rol: 'anders',
        band: { soort: 'kind', van: 0, thuis: maker.reeks.kans(0.6) },
      },
    ],
  };
}

function stel(maker: Bouwer): Mensen {
  const een = maker.tak();
  const leeftijd = maker.reeks.tussen(26 * 365, 68 * 365);
  return {
    ouders: [
      maker.mens(een, 'vrouw', leeftijd > 60 * 365 ? 'oud' : 'volwassen', leeftijd),
      maker.mens(
        maker.tak(een),
        maker.reeks.kans(0.88) ? 'man' : 'vrouw',
        leeftijd > 60 * 365 ? 'oud' : 'volwassen',
        leeftijd + maker.reeks.tussen(0, 5 * 365),
      ),
    ],
    kinderen: [],
    samen: maker.reeks.kans(0.6) ? 'huwelijk' : 'samenwonend',
  };
}

const bouwers: Readonly<Record<Samenstelling, (maker: Bouwer) => Mensen>> = {
  tweeOuders,
  eenOuder,
  gescheiden,
  samengesteld,
  nieuwePartner,
  grootouders: (maker) => elders(maker, true),
  pleeggezin: (maker) => elders(maker, false),
  tweeMoeders: (maker) => tweeOuders(maker, ['vrouw', 'vrouw']),
  tweeVaders: (maker) => tweeOuders(maker, ['man', 'man']),
  jongeOuder,
  inVerwachting,
  verweduwd,
  oudeOuder,
  stel,
};

export const bouwMensen = (soort: Samenstelling, maker: Mensenmaker, reeks: Reeks): Mensen =>
  bouwers[soort]({ ...maker, reeks });
