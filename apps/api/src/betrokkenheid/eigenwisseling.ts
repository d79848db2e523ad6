import {
  weigerredenen,
  wisselredenen,
  type Weigerreden,
  type Wisselreden,
} from '@rondom/domain/betrokkenheid';
import { accept, daysBetween, getPlainDate, refuse, type Outcome } from '@rondom/domain/kern';
import { Type } from 'typebox';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { Codes, DaySchema, IdSchema, Nullable } from '../platform/http/index.ts';
import { voerUit } from './wisseling.store.ts';

interface Row {
  readonly id: Id;
  readonly gezinId: Id;
  readonly gezin: string;
  readonly van: string;
  readonly naar: string;
  readonly ikOntvang: boolean;
  readonly reden: Wisselreden;
  readonly gevraagdOp: string;
  readonly gesprek: boolean;
  readonly antwoord: 'aangenomen' | 'geweigerd' | null;
  readonly verteld: boolean;
  readonly gehoord: boolean;
  readonly zichtTot: string;
  readonly versie: number;
}
const mijn = { gezin: null, resource: 'eigenwisseling', bereik: 'mijn' } as const;

export const EigenWisselingSchema = Type.Object({
  id: IdSchema,
  gezinId: IdSchema,
  gezin: Type.String(),
  van: Type.String(),
  naar: Type.String(),
  ikOntvang: Type.Boolean(),
  reden: Codes(wisselredenen),
  gevraagdOp: DaySchema,
  /** How long nobody knows who it will be. */
  dagen: Type.Integer(),
  gesprek: Type.Boolean(),
  antwoord: Nullable(Codes(['aangenomen', 'geweigerd'])),
  verteld: Type.Boolean(),
  gehoord: Type.Boolean(),
  zichtTot: DaySchema,
  versie: Type.Integer(),
});
export const AntwoordBody = Type.Union([
  Type.Object({ antwoord: Type.Literal('aangenomen') }, { additionalProperties: false }),
  Type.Object(
    { antwoord: Type.Literal('geweigerd'), weigerreden: Codes(weigerredenen) },
    { additionalProperties: false },
  ),
]);

/** What is not done yet: of who gives, of who is asked, and of who leads. Nobody can overlook it by not opening a family. */
export function readEigenWisselingen(gate: Gate, aanvraag: Aanvraag) {
  return gate.read(aanvraag, mijn, async (tx) => {
    const rows = await tx.query<Row>(
      'wisseling.mijn',
      `select w.id::text, w.gezin_id::text as "gezinId", w.gezin, w.van, w.naar, w.ik_ontvang as "ikOntvang", w.reden,
         w.gevraagd_op::text as "gevraagdOp", w.gesprek, w.antwoord, w.verteld, w.gehoord, w.zicht_tot::text as "zichtTot", w.versie
       from rondom.mijn_wisselingen() w`,
    );
    const value = rows.map((row) => ({ ...row, dagen: daysBetween(getPlainDate(row.gevraagdOp), tx.today) }));
    const gezinnen = rows.map(({ gezinId }) => gezinId);
    return accept({ value, getoond: { gezin: null, gezinnen, personen: [] } });
  });
}

type Gevonden = { readonly kind: 'nietGevonden' };

/** The receiver accepts, or refuses with why. Accepted last, the change happens in this moment. */
export function beantwoordWisseling(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  of: { readonly wisseling: Id; readonly versie: number },
  weigerreden: Weigerreden | null,
): Promise<Outcome<{ id: Id; versie: number }, Gevonden | GateRefusal>> {
  return gate.write(aanvraag, mijn, async (tx): Werk<{ id: Id; versie: number }, Gevonden> => {
    const [row] = await tx.query<{ gezin: Id | null }>(
      'wisseling.antwoord',
      'select rondom.beantwoord_wisseling($1, $2, $3)::text as gezin',
      [of.wisseling, of.versie, weigerreden],
    );
    const gezin = row?.gezin ?? null;
    if (gezin === null) return refuse({ kind: 'nietGevonden' });
    await voerUit(tx, of.wisseling);
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({
      value: { id: of.wisseling, versie: of.versie + 1 },
      getoond: { gezin: null, gezinnen: [gezin], personen: [] },
    });
  });
}
