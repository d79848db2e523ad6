import { accept, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import {
  decideEindigZonderHulp,
  decideHerroepEinde,
  type EindeReden,
  type EindeRefusal,
  type HerroepRefusal,
  type Hierna,
} from '@rondom/domain/wachtlijst';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { amsterdamDay } from '../platform/clock.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { saveEinde, undoEinde, waitsAlready } from './einde.store.ts';
import { lockToestand, type Toestand } from './toestand.ts';

type Write = Aanvraag & { readonly intent: Intent };
type NotFound = { readonly kind: 'nietGevonden' };
interface Ended {
  readonly id: Id;
  readonly versie: number;
}
export interface Wachtadres {
  readonly gezin: Id;
  readonly wacht: Id;
  /** As the screen last saw it. */
  readonly versie: number;
}

/** The wait changed under who writes: the answer holds what it is now. */
export async function loadAt(
  tx: Tx,
  { gezin, wacht, versie }: Wachtadres,
): Promise<Outcome<Toestand, NotFound | VersieVerouderd>> {
  const found = await lockToestand(tx, wacht);
  if (found?.json.gezinId !== gezin) return refuse({ kind: 'nietGevonden' });
  const next = matchVersion(found.json.versie, versie);
  return next.ok ? accept(found) : next;
}

const ended = ({ json }: Toestand) =>
  accept({
    value: { id: json.id, versie: json.versie + 1 },
    getoond: { gezin: json.gezinId, personen: [json.kind.id] },
  });

/** A wait ends without help: by the vast gezicht or the team leader of the instelling, with a reason and what comes now. */
export function endWithoutHelp(
  gate: Gate,
  aanvraag: Write,
  adres: Wachtadres,
  einde: { readonly reden: EindeReden; readonly op: PlainDate; readonly hierna?: Hierna },
): Promise<Outcome<Ended, EindeRefusal | NotFound | VersieVerouderd | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin: adres.gezin, resource: 'wachteinde' },
    async (tx): Werk<Ended, EindeRefusal | NotFound | VersieVerouderd> => {
      const found = await loadAt(tx, adres);
      if (!found.ok) return found;
      const decided = decideEindigZonderHulp(found.value.wacht, einde, tx.today);
      if (!decided.ok) return decided;
      await saveEinde(tx, found.value.json, decided.value);
      return ended(found.value);
    },
  );
}

type UndoRefusal = HerroepRefusal | NotFound | VersieVerouderd | { readonly kind: 'wachtAlHeropend' };

/** An ending that was a mistake, taken back on the day it was written down. */
export function takeBackEnding(
  gate: Gate,
  aanvraag: Write,
  adres: Wachtadres,
): Promise<Outcome<Ended, UndoRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin: adres.gezin, resource: 'wachteinde' },
    async (tx): Werk<Ended, UndoRefusal> => {
      const found = await loadAt(tx, adres);
      if (!found.ok) return found;
      const { json, wacht } = found.value;
      const gezet = json.beeindigdGezetOp;
      const schrift =
        wacht.einde && gezet !== null
          ? { reden: wacht.einde.reden, gezetOp: amsterdamDay(new Date(gezet)) }
          : undefined;
      const decided = decideHerroepEinde(schrift, tx.today);
      if (!decided.ok) return decided;
      if (await waitsAlready(tx, json)) return refuse({ kind: 'wachtAlHeropend' });
      await undoEinde(tx, json);
      return ended(found.value);
    },
  );
}
