import type { Mensenmaker } from './mensen.ts';
import type { Reeks } from './reeks.ts';
import { elders, inVerwachting, jongeOuder, oudeOuder, stel, verweduwd } from './samenstelling-anders.ts';
import { eenOuder, gescheiden, nieuwePartner, samengesteld, tweeOuders } from './samenstelling-paren.ts';
import type { Bouwer, Mensen } from './samenstelling-vorm.ts';

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
