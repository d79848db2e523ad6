import { decideBorddag, publiceerGebieden, schermGebieden, type BorddagRefusal } from '@rondom/domain/bord';
import { accept, addDays, type Outcome, type PlainDate } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import { listBordwachten, listTellingen } from './bord.store.ts';
import { getBordvraag, type BordOpgave, type BordRefusal } from './bord.usecase.ts';
import { gebiedView } from './gebied.view.ts';
import { verloopView } from './verloop.view.ts';

/** How many days the year of the board has; the day before the first is its beginning. */
export const verloopDagen = 365;
const niemand = { gezin: null, personen: [] } as const;

export type VerloopJson = ReturnType<typeof verloopJson>;
export type GebiedJson = ReturnType<typeof gebiedView>;

const verloopJson = (dagen: ReturnType<typeof verloopView>, regio: string | undefined) => ({
  regio: regio ?? null,
  dagen: [...dagen],
});

/** A year of the board day by day; taken along, it is logged as leaving the house. */
export function readVerloop(
  gate: Gate,
  aanvraag: Aanvraag,
  opgave: BordOpgave,
  uitvoer: boolean,
): Promise<Outcome<VerloopJson, GateRefusal | BordRefusal>> {
  const doel = { gezin: null, resource: 'bord' } as const;
  const buiten = { ...doel, handeling: 'export', doel: 'bordverloop' } as const;
  return gate.read(aanvraag, uitvoer ? buiten : doel, async (tx) => {
    const vraag = await getBordvraag(tx, opgave);
    if (!vraag.ok) return vraag;
    const { dag, regio } = vraag.value;
    const van = addDays(dag, 1 - verloopDagen);
    const dagen = verloopView(await listBordwachten(tx, addDays(van, -1), regio), { van, tot: dag });
    return accept({ value: verloopJson(dagen, regio), getoond: niemand });
  });
}

/**
 * How many wait in each region, province and the country: exact where one is mandated, guarded elsewhere. To be
 * published, guarded everywhere.
 */
export function readGebieden(
  gate: Gate,
  aanvraag: Aanvraag,
  op: PlainDate | undefined,
  publicatie: boolean,
): Promise<Outcome<GebiedJson, GateRefusal | BorddagRefusal>> {
  const doel = { gezin: null, resource: 'bord' } as const;
  const buiten = { ...doel, handeling: 'export', doel: 'bordgebieden' } as const;
  return gate.read(aanvraag, publicatie ? buiten : doel, async (tx) => {
    const decided = decideBorddag(op, tx.today);
    if (!decided.ok) return decided;
    const tellingen = await listTellingen(tx, decided.value);
    const value = gebiedView(
      publicatie ? publiceerGebieden(tellingen) : schermGebieden(tellingen),
      decided.value,
    );
    return accept({ value, getoond: niemand });
  });
}
