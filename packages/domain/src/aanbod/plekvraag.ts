import { accept, addDays, refuse, type Outcome, type PlainDate } from '../kern/index.ts';

/** From asked to there. `jaOnderVoorbehoud`: there is a place, and the child waits for a contract. */
export const plekvraagStanden = [
  'gevraagd',
  'jaOnderVoorbehoud',
  'contractRond',
  'plek',
  'nee',
  'ingetrokken',
] as const;
export type PlekvraagStand = (typeof plekvraagStanden)[number];

export const plekvraagStappen = ['ja', 'nee', 'contractRond', 'plek', 'intrekken'] as const;
export type PlekvraagStap = (typeof plekvraagStappen)[number];

/** Why an owner said no. A list: a text would tell about the child. */
export const neeRedenen = ['vol', 'pastNiet', 'geenContract', 'wachtlijst', 'geenAntwoord'] as const;
export type NeeReden = (typeof neeRedenen)[number];

const daarna: Record<
  PlekvraagStap,
  { readonly van: readonly PlekvraagStand[]; readonly naar: PlekvraagStand }
> = {
  ja: { van: ['gevraagd'], naar: 'jaOnderVoorbehoud' },
  nee: { van: ['gevraagd', 'jaOnderVoorbehoud', 'contractRond'], naar: 'nee' },
  contractRond: { van: ['jaOnderVoorbehoud'], naar: 'contractRond' },
  plek: { van: ['jaOnderVoorbehoud', 'contractRond'], naar: 'plek' },
  intrekken: { van: ['gevraagd', 'jaOnderVoorbehoud', 'contractRond'], naar: 'ingetrokken' },
};

export const plekvraagStappenNu = (stand: PlekvraagStand): readonly PlekvraagStap[] =>
  plekvraagStappen.filter((stap) => daarna[stap].van.includes(stand));

/** Days on which something happened with one question. */
export interface Plekvraag {
  readonly stand: PlekvraagStand;
  readonly gevraagdOp: PlainDate;
  readonly antwoordOp: PlainDate | null;
  readonly contractRondOp: PlainDate | null;
  readonly klaarOp: PlainDate | null;
}

export type PlekvraagRefusal =
  | { readonly kind: 'plekvraagNietNu'; readonly stand: PlekvraagStand }
  | { readonly kind: 'plekvraagInToekomst' }
  | { readonly kind: 'plekvraagVoorVorige'; readonly vorige: PlainDate }
  | { readonly kind: 'neeRedenLeeg' };

const laatste = (vraag: Plekvraag): PlainDate =>
  [vraag.antwoordOp, vraag.contractRondOp].reduce<PlainDate>(
    (tot, op) => (op !== null && op > tot ? op : tot),
    vraag.gevraagdOp,
  );

/** What comes after what was asked: never before it, never tomorrow, and a no always with why. */
export function decidePlekvraagstap(
  vraag: Plekvraag,
  stap: { readonly stap: PlekvraagStap; readonly op: PlainDate; readonly reden: NeeReden | null },
  vandaag: PlainDate,
): Outcome<Plekvraag, PlekvraagRefusal> {
  const refusals: PlekvraagRefusal[] = [];
  const { van, naar } = daarna[stap.stap];
  const vorige = laatste(vraag);
  if (!van.includes(vraag.stand)) refusals.push({ kind: 'plekvraagNietNu', stand: vraag.stand });
  if (stap.op > vandaag) refusals.push({ kind: 'plekvraagInToekomst' });
  if (stap.op < vorige) refusals.push({ kind: 'plekvraagVoorVorige', vorige });
  if (stap.stap === 'nee' && stap.reden === null) refusals.push({ kind: 'neeRedenLeeg' });
  if (refusals.length > 0) return refuse(...refusals);
  const { op } = stap;
  return accept({
    stand: naar,
    gevraagdOp: vraag.gevraagdOp,
    antwoordOp: vraag.antwoordOp ?? (stap.stap === 'ja' || stap.stap === 'nee' ? op : null),
    contractRondOp: stap.stap === 'contractRond' ? op : vraag.contractRondOp,
    klaarOp: ['nee', 'plek', 'intrekken'].includes(stap.stap) ? op : null,
  });
}

/** How long an owner may take to answer, at most, and how soon. Our own agreement: no law sets it. */
export const antwoordDagen = 14;

export type PlekvragenRefusal =
  | { readonly kind: 'antwoordVoorVandaag' }
  | { readonly kind: 'antwoordTeLaat'; readonly uiterlijk: PlainDate };

export function decideVraagPlek(
  antwoordUiterlijk: PlainDate,
  vandaag: PlainDate,
): Outcome<PlainDate, PlekvragenRefusal> {
  const uiterlijk = addDays(vandaag, antwoordDagen);
  if (antwoordUiterlijk < vandaag) return refuse({ kind: 'antwoordVoorVandaag' });
  if (antwoordUiterlijk > uiterlijk) return refuse({ kind: 'antwoordTeLaat', uiterlijk });
  return accept(antwoordUiterlijk);
}
