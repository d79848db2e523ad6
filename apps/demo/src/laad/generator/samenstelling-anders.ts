import { eenOuder, paar } from './samenstelling-paren.ts';
import type { Bouwer, Mensen } from './samenstelling-vorm.ts';

/** The children live with grandparents, or with foster parents. */
export function elders(maker: Bouwer, bijFamilie: boolean): Mensen {
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

export function jongeOuder(maker: Bouwer): Mensen {
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

export function inVerwachting(maker: Bouwer): Mensen {
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

export function verweduwd(maker: Bouwer): Mensen {
  const { ouders, kinderen } = paar(maker, maker.reeks.kans(0.5) ? ['vrouw', 'man'] : ['man', 'vrouw']);
  return { ouders: ouders.slice(0, 1), kinderen, gezag: '1' };
}

/** An old parent and the grown-up child who cares, or cannot any more. */
export function oudeOuder(maker: Bouwer): Mensen {
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

export function stel(maker: Bouwer): Mensen {
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
