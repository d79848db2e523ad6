import { decideBesluit, decideZoek, telHindernissen, type WegRefusal } from '@rondom/domain/andereweg';
import { eersteWerkdagNa } from '@rondom/domain/expertvraag';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { listGevraagd, signGevraagd } from '../expertvraag/index.ts';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx, VersieVerouderd } from '../platform/database/index.ts';
import { rekenkader } from '../termijnregels/index.ts';
import { openWeg, sealWeg } from './andereweg.store.ts';
import type { NieuweWeg, Write, Written } from './andereweg.usecase.ts';
import {
  askByNummer,
  listRegister,
  saveBesluit,
  saveVoorstel,
  signRegister,
  type RegisterRow,
} from './register.store.ts';

type NotFound = { readonly kind: 'nietGevonden' };
const register = { gezin: null, resource: 'anderewegregister' } as const;

async function rijView(tx: Tx, row: RegisterRow) {
  const open = (kolom: Parameters<typeof openWeg>[3], dicht: Buffer | null) =>
    openWeg(tx, row.gezinId, row.id, kolom, dicht);
  const mayDecide =
    tx.actor.rol === 'regiodirecteur' && row.stand === 'gezocht' && row.toestaat === 'regiodirecteur';
  return {
    id: row.id,
    versie: row.versie,
    nummer: `K-${String(row.nummer)}`,
    band: row.band,
    regio: row.regio,
    stand: row.stand,
    gevraagdAls: row.gevraagdAls,
    gevraagdOp: row.gevraagdOp.toISOString(),
    wachtOp: row.wachtOp,
    uiterlijk: row.uiterlijk,
    nodig: await open('nodig', row.nodig),
    hindernis: row.hindernis,
    hindernisTekst: await open('hindernis', row.hindernisTekst),
    toestaat: row.toestaat,
    kostenCent: row.kostenCent === null ? null : Number(row.kostenCent),
    grond: row.grond,
    plicht: row.plicht,
    toegestaanOp: row.toegestaanOp?.toISOString() ?? null,
    reden: await open('reden', row.reden),
    gestartOp: row.gestartOp,
    papierenUiterlijk: row.papierenUiterlijk,
    papierenOp: row.papierenOp,
    geleerd: await open('geleerd', row.geleerd),
    eindOp: row.eindOp,
    acties: mayDecide ? (['besluit'] as const) : [],
  };
}

export type RegisterRijView = Awaited<ReturnType<typeof rijView>>;
export interface RegisterView {
  readonly wegen: readonly RegisterRijView[];
  /** Of the rows above, which the reader may open one by one: exact, and by kind of obstacle only. */
  readonly hindernissen: ReturnType<typeof telHindernissen>;
}

/** Andere wegen: which rule was bent, on whose yes, what it cost, what was learned. Under numbers. */
export function readRegister(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<RegisterView, GateRefusal>> {
  return gate.read(aanvraag, register, async (tx) => {
    const rows = await listRegister(tx, null);
    const wegen: RegisterRijView[] = [];
    for (const row of rows) wegen.push(await rijView(tx, row));
    return accept({
      value: { wegen, hindernissen: telHindernissen(rows) },
      getoond: { gezin: null, personen: [] },
      naLog: (handeling) =>
        signRegister(
          tx,
          rows.map(({ id }) => id),
          handeling,
        ),
    });
  });
}

export interface BordwegView {
  readonly weg: RegisterRijView | null;
  readonly acties: readonly 'vraag'[];
}

const isOver = ({ stand }: RegisterRow): boolean => ['geweigerd', 'geleerd', 'gestopt'].includes(stand);

/** Whether another way is looked for at one number of the board. */
export function readBordweg(
  gate: Gate,
  aanvraag: Aanvraag,
  nummer: number,
): Promise<Outcome<BordwegView, GateRefusal>> {
  return gate.read(aanvraag, register, async (tx) => {
    const row = (await listRegister(tx, null)).find((een) => een.nummer === nummer);
    const mayAsk = tx.actor.rol === 'regiodirecteur' && (row === undefined || isOver(row));
    return accept({
      value: { weg: row === undefined ? null : await rijView(tx, row), acties: mayAsk ? ['vraag'] : [] },
      getoond: { gezin: null, personen: [] },
      naLog: (handeling) => signRegister(tx, row === undefined ? [] : [row.id], handeling),
    });
  });
}

/** Asks the vast gezicht behind a number to look for another way. Who that is stays behind the wall. */
export function vraagWegBijNummer(
  gate: Gate,
  aanvraag: Write,
  nummer: number,
): Promise<Outcome<Written, NotFound | { readonly kind: 'wegLooptAl' } | GateRefusal>> {
  return gate.write(
    aanvraag,
    register,
    async (tx): Werk<Written, NotFound | { readonly kind: 'wegLooptAl' }> => {
      const asked = await askByNummer(tx, nummer, eersteWerkdagNa(tx.today, (await rekenkader(tx)).kalender));
      if (!asked) return refuse({ kind: 'nietGevonden' as const });
      if (asked.bestond) return refuse({ kind: 'wegLooptAl' as const });
      await tx.notify({ soort: 'gezin', id: asked.gezinId });
      return accept({
        value: { id: asked.id, versie: 1 },
        getoond: { gezin: null, personen: [] },
        naLog: (handeling) => signRegister(tx, [asked.id], handeling),
      });
    },
  );
}

type Besluitweigering = NotFound | WegRefusal | VersieVerouderd;

/** Yes or no, with why: one click for who may permit it in this region. */
export function beslisWeg(
  gate: Gate,
  aanvraag: Write,
  id: Id,
  besluit: { readonly mag: boolean; readonly reden: string },
  versie: number,
): Promise<Outcome<Written, Besluitweigering | GateRefusal>> {
  const doel = { gezin: null, resource: 'anderewegbesluit' } as const;
  return gate.write(aanvraag, doel, async (tx): Werk<Written, Besluitweigering> => {
    const [row] = await listRegister(tx, id);
    if (!row) return refuse({ kind: 'nietGevonden' as const });
    if (row.versie !== versie) return refuse({ kind: 'versieVerouderd' as const, huidig: row.versie });
    const decided = decideBesluit(row.stand, besluit);
    if (!decided.ok) return decided;
    const reden = await sealWeg(tx, row.gezinId, id, 'reden', besluit.reden);
    const gezin = await saveBesluit(tx, row, { mag: besluit.mag, reden, taakOp: tx.today });
    if (gezin === undefined) return refuse({ kind: 'nietGevonden' as const });
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({
      value: { id, versie: versie + 1 },
      getoond: { gezin: null, personen: [] },
      naLog: (handeling) => signRegister(tx, [id], handeling),
    });
  });
}

/** Who was asked to think along about a child that waits proposes another way. */
export function stelWegVoor(
  gate: Gate,
  aanvraag: Write,
  vraagId: Id,
  weg: NieuweWeg,
): Promise<Outcome<Written, NotFound | WegRefusal | GateRefusal>> {
  return gate.write(aanvraag, register, async (tx): Werk<Written, NotFound | WegRefusal> => {
    const [vraag] = await listGevraagd(tx, vraagId);
    if (!vraag || vraag.heeftWeg) return refuse({ kind: 'nietGevonden' as const });
    const decided = decideZoek(undefined, weg, tx.today);
    if (!decided.ok) return decided;
    const id = await tx.nextId('andereweg');
    const { gezinId: gezin } = vraag;
    const voorstel = {
      nodig: await sealWeg(tx, gezin, id, 'nodig', weg.nodig),
      hindernis: weg.hindernis,
      hindernisTekst: await sealWeg(tx, gezin, id, 'hindernis', weg.hindernisTekst),
      toestaat: weg.toestaat,
      kostenCent: weg.kostenCent,
      eindOp: weg.eindOp ?? null,
    };
    const taakOp = eersteWerkdagNa(tx.today, (await rekenkader(tx)).kalender);
    if ((await saveVoorstel(tx, id, vraagId, voorstel, taakOp)) === undefined)
      return refuse({ kind: 'nietGevonden' as const });
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({
      value: { id, versie: 1 },
      getoond: { gezin: null, personen: [] },
      naLog: (handeling) => signGevraagd(tx, [vraagId], handeling),
    });
  });
}
