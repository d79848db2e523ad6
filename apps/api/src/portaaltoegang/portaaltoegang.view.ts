import { persoonId } from '@rondom/domain/gezin';
import type { PlainDate } from '@rondom/domain/kern';
import {
  findPortaalrecht,
  portaalsoorten,
  staatGevaar,
  voorspelLezen,
  type Toegangsfeiten,
  type VijfVragen,
} from '@rondom/domain/portaal';
import type { Id } from '../platform/actor.ts';
import type { BesluitRow } from './besluit.store.ts';
import { leestVoorIn, standenVan, type Gezinsstand } from './feiten.ts';
import type { LeesbaarRow } from './feiten.store.ts';
import { isUnclaimed, type AccountRow } from './uitnodiging.store.ts';
import type { Woord } from '@rondom/domain/portaal';

/** Whether the portal of one person is open, and whether the account was ever claimed. */
export function standView(stand: Gezinsstand, accounts: readonly AccountRow[], id: Id) {
  const open = stand.toegang.toegangen.find(({ persoon }) => persoon === id);
  const account = accounts.find(({ persoon, actief }) => persoon === id && actief);
  return {
    als: open?.als ?? null,
    sinds: open?.sinds ?? null,
    account:
      open === undefined || account === undefined
        ? ('geen' as const)
        : isUnclaimed(account)
          ? ('uitgenodigd' as const)
          : ('geopend' as const),
    opnieuw: stand.toegang.opnieuw.includes(id),
  };
}

interface Delen {
  readonly stand: Gezinsstand;
  readonly accounts: readonly AccountRow[];
  readonly feiten: Toegangsfeiten;
  readonly leesbaar: LeesbaarRow;
  readonly woorden: readonly Woord[];
  readonly besluiten: readonly BesluitRow[];
  readonly vragen: VijfVragen | null;
}

/** Everything the sheet asks with: as what it can be opened, what this person would read, and what was decided before. */
export function toegangView(delen: Delen, today: PlainDate) {
  const { stand, feiten } = delen;
  const { id } = feiten.persoon;
  return {
    ...standView(stand, delen.accounts, id),
    kan: portaalsoorten.map((als) => {
      const antwoord = findPortaalrecht(feiten, als, undefined, today);
      return antwoord.heeft
        ? { als, mag: true, recht: antwoord.recht, reden: null }
        : { als, mag: false, recht: null, reden: antwoord.reden.kind };
    }),
    gevaarStaat: staatGevaar(feiten),
    vragen: delen.vragen === null ? null : vragenView(delen.vragen),
    leest: voorspelLezen(id, leesbaarOf(delen, today), standenVan(stand, id)),
    besluiten: delen.besluiten.map(({ id: besluit, soort, als, reden, op, door }) => ({
      id: besluit,
      soort,
      als,
      reden,
      op: op.toISOString(),
      door,
    })),
  };
}
export type ToegangView = ReturnType<typeof toegangView>;

const vragenView = ({ gevaar, ...rest }: VijfVragen) => ({
  ...rest,
  gevaar: gevaar.is ? gevaar : { is: false, welk: '', afspraak: '' },
});

function leesbaarOf({ stand, feiten, leesbaar, woorden }: Delen, today: PlainDate) {
  return {
    planregels: leesbaar.planregels.map((regel) => ({ ...regel, lezers: regel.lezers.map(persoonId) })),
    notities: leesbaar.notities.map(({ lezers }) => ({ lezers: lezers.map(persoonId) })),
    afspraken: leesbaar.afspraken.map(({ personen }) => ({ personen: personen.map(persoonId) })),
    huishoudens: leesbaar.huishoudens.map(({ geheim, bewoners }) => ({
      geheim,
      bewoners: bewoners.map(persoonId),
    })),
    woorden,
    leestVoor: leestVoorIn(stand, feiten.persoon.id, today),
  };
}
