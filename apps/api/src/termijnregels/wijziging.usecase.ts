import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { termijnsoorten, isTermijnsoort, type ExtraVersie, type Termijnversie } from '@rondom/domain/termijn';
import {
  bouwKader,
  decideBevestigWijziging,
  decideKalenderdag,
  decideTrekWijzigingIn,
  decideVersie,
  telMeteen,
  telVasteDagen,
  telVerplaatsingen,
  type BevestigWijzigingRefusal,
  type Kaderlaag,
  type Kalenderdag,
  type KalenderdagRefusal,
  type Meteen,
  type NieuweVersie,
  type VersieRefusal,
  type Voorbeeld,
} from '@rondom/domain/termijnregels';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { leesKaders, versieOf, type Kaders } from './kader.ts';
import * as store from './wijziging.store.ts';
import { wijzigingJson, type WijzigingJson } from './wijziging.view.ts';

export const nobody = { gezin: null, personen: [] } as const;
const doel = { gezin: null, resource: 'regelwijziging' } as const;
type NotFound = { readonly kind: 'nietGevonden' };
type Write = Aanvraag & { readonly intent: Intent };
type Written = { readonly id: Id; readonly versie: number };

export type Nieuw = { readonly bron: string; readonly reden: string } & (
  | ({ readonly soort: 'kalenderdag' } & Kalenderdag)
  | { readonly soort: 'termijnversie'; readonly nieuw: Omit<NieuweVersie, 'bron'> }
);

/** What was changed and what is prepared, the newest first. */
export function listWijzigingen(
  gate: Gate,
  aanvraag: Aanvraag,
): Promise<Outcome<WijzigingJson[], GateRefusal>> {
  return gate.read(aanvraag, doel, async (tx) =>
    accept({ value: (await store.listWijzigingen(tx)).map(wijzigingJson), getoond: nobody }),
  );
}

/** Every version of a clock that is confirmed, built in or added, oldest first. */
export const versiesVan = (soort: string, { versies }: Kaders): readonly Termijnversie[] =>
  isTermijnsoort(soort)
    ? [...termijnsoorten[soort].versies, ...versies.filter((versie) => versie.soort === soort)]
    : [];

type VoegToeRefusal = KalenderdagRefusal | VersieRefusal;

/** Prepares a change. Nothing counts with it yet. */
export function voegWijzigingToe(
  gate: Gate,
  aanvraag: Write,
  wat: Nieuw,
): Promise<Outcome<Written, VoegToeRefusal | GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx): Werk<Written, VoegToeRefusal> => {
    const kaders = await leesKaders(tx);
    const bron = wat.bron.trim();
    const reden = wat.reden.trim();
    if (wat.soort === 'kalenderdag') {
      const decided = decideKalenderdag(kaders.huidig.kalender, { dag: wat.dag, wat: wat.wat }, tx.today);
      if (!decided.ok) return decided;
      const id = await store.insertKalenderdag(tx, decided.value, bron, reden);
      return accept({ value: { id, versie: 1 }, getoond: nobody });
    }
    const decided = decideVersie(versiesVan(wat.nieuw.soort, kaders), { ...wat.nieuw, bron }, tx.today);
    if (!decided.ok) return decided;
    const id = await store.insertVersie(tx, decided.value, reden);
    return accept({ value: { id, versie: 1 }, getoond: nobody });
  });
}

/** The change as it would lie over the rules of today, decided again: another may have been confirmed since. */
function layerOf(
  row: store.WijzigingRow,
  kaders: Kaders,
  today: Tx['today'],
): Outcome<Kaderlaag, VoegToeRefusal | NotFound> {
  if (row.kalenderdag) {
    const { dag, wat } = row.kalenderdag;
    const decided = decideKalenderdag(kaders.huidig.kalender, { dag, wat }, today);
    return decided.ok ? accept({ soort: 'kalenderdag', dag, wat }) : decided;
  }
  const versie = row.termijnversie ? versieOf(row.termijnversie) : undefined;
  if (versie === undefined) return refuse({ kind: 'nietGevonden' });
  const decided = decideVersie(versiesVan(versie.soort, kaders), versie, today);
  return decided.ok ? accept({ soort: 'termijnversie', versie: versie satisfies ExtraVersie }) : decided;
}

/** What moves by the job, what moves at once, and what stays because somebody was told that day. */
export type HeelVoorbeeld = Voorbeeld & {
  readonly meteen: Meteen;
  readonly vast: ReturnType<typeof telVasteDagen>;
};

async function previewOf(
  tx: Tx,
  row: store.WijzigingRow,
): Promise<Outcome<HeelVoorbeeld, VoegToeRefusal | NotFound>> {
  const kaders = await leesKaders(tx);
  const laag = layerOf(row, kaders, tx.today);
  if (!laag.ok) return laag;
  const nieuw = bouwKader([laag.value], kaders.huidig);
  const vrijeDag = row.kalenderdag?.wat === 'vrij' ? row.kalenderdag.dag : undefined;
  return accept({
    ...telVerplaatsingen(await store.listOpenKlokken(tx), (nummer) => kaders.van(nummer), nieuw),
    meteen: telMeteen(await store.listOpenMeldingen(tx), kaders.huidig, nieuw),
    vast: telVasteDagen(await store.listVasteDagen(tx), vrijeDag),
  });
}

type BevestigRefusal =
  | BevestigWijzigingRefusal
  | VoegToeRefusal
  | NotFound
  | { readonly kind: 'versieVerouderd'; readonly huidig: number };

/** Which open clocks would move: counts, no families. */
export function readVoorbeeld(
  gate: Gate,
  aanvraag: Aanvraag,
  id: Id,
): Promise<Outcome<HeelVoorbeeld, VoegToeRefusal | BevestigWijzigingRefusal | NotFound | GateRefusal>> {
  return gate.read(
    aanvraag,
    doel,
    async (tx): Werk<HeelVoorbeeld, VoegToeRefusal | BevestigWijzigingRefusal | NotFound> => {
      const row = await store.findWijziging(tx, id);
      if (!row) return refuse({ kind: 'nietGevonden' });
      if (row.status !== 'concept') return refuse({ kind: 'wijzigingAlBeslist', status: row.status });
      const preview = await previewOf(tx, row);
      return preview.ok ? accept({ value: preview.value, getoond: nobody }) : preview;
    },
  );
}

/** Confirms what was previewed: new clocks count with it at once, a job moves the open ones. */
export function bevestigWijziging(
  gate: Gate,
  aanvraag: Write,
  id: Id,
  versie: number,
  gezien: number,
): Promise<Outcome<Written, BevestigRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { ...doel, doel: `regelwijziging:${id}` },
    async (tx): Werk<Written, BevestigRefusal> => {
      await store.vergrendel(tx);
      const rows = await store.listWijzigingen(tx);
      const row = rows.find((een) => een.id === id);
      if (!row) return refuse({ kind: 'nietGevonden' });
      const { status } = row;
      const andereLoopt = rows.some((een) => een.status === 'bevestigd');
      if (status === 'concept' && row.versie !== versie)
        return refuse({ kind: 'versieVerouderd', huidig: row.versie });
      if (status !== 'concept') return refuse({ kind: 'wijzigingAlBeslist', status });
      const preview = await previewOf(tx, row);
      if (!preview.ok) return preview;
      const { verplaatst, bekeken } = preview.value;
      const decided = decideBevestigWijziging({ status, andereLoopt, verplaatst }, gezien);
      if (!decided.ok) return decided;
      const nieuweVersie = await store.saveBevestigd(tx, row, bekeken);
      await tx.enqueue('pasregelwijzigingtoe', { wijziging: id });
      return accept({ value: { id, versie: nieuweVersie }, getoond: nobody });
    },
  );
}

/** Takes back what was prepared. */
export function trekWijzigingIn(
  gate: Gate,
  aanvraag: Write,
  id: Id,
  versie: number,
): Promise<Outcome<Written, BevestigRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { ...doel, doel: `regelwijziging:${id}` },
    async (tx): Werk<Written, BevestigRefusal> => {
      await store.vergrendel(tx);
      const row = await store.findWijziging(tx, id);
      if (!row) return refuse({ kind: 'nietGevonden' });
      const decided = decideTrekWijzigingIn(row.status);
      if (!decided.ok) return decided;
      if (row.versie !== versie) return refuse({ kind: 'versieVerouderd', huidig: row.versie });
      return accept({ value: { id, versie: await store.saveIngetrokken(tx, id) }, getoond: nobody });
    },
  );
}
