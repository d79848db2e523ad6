import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import {
  decideKaart,
  decideVerbetering,
  registratieNu,
  type Kaart,
  type KaartRefusal,
  type KaartvoorRefusal,
} from '@rondom/domain/wiekanmeedenken';
import { endConcept } from '../concept/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { listDeskundigheden } from './deskundigheid.store.ts';
import {
  findKaart,
  getWerker,
  insertKaart,
  listMeedenkregios,
  updateKaart,
  type KaartRow,
} from './kaart.store.ts';

type Write = Aanvraag & { readonly intent: Intent };
type NotFound = { readonly kind: 'nietGevonden' };
type Written = { readonly id: Id; readonly versie: number };
type ZetRefusal = NotFound | KaartRefusal | KaartvoorRefusal | VersieVerouderd;

const doel = { gezin: null, resource: 'meedenkkaart', actie: 'schrijf' } as const;
const niemand = { gezin: null, personen: [] } as const;
/** The day at the desk, before somebody chooses. */
const leeg: Omit<Kaart, 'telefoon'> = {
  ...{ inLijst: true, functie: '', deskundigheden: [], eigenDeskundigheden: [], talen: ['nederlands'] },
  ...{
    wijzen: [],
    dagen: [],
    van: '09:00',
    tot: '17:00',
    mail: null,
    veiligeMail: false,
    afgeschermd: false,
  },
  geenVragenTotEnMet: null,
};

export type KaartView = Awaited<ReturnType<typeof kaartView>>;

/** A card to change: the own one, made when there is none yet, or that of somebody one leads. */
export function readKaart(
  gate: Gate,
  aanvraag: Aanvraag,
  kaart: Id | undefined,
): Promise<Outcome<KaartView, NotFound | GateRefusal>> {
  return gate.read(aanvraag, { ...doel, actie: 'lees' }, async (tx): Werk<KaartView, NotFound> => {
    const row = await findKaart(tx, kaart === undefined ? { gebruiker: tx.actor.gebruikerId } : { kaart });
    if (kaart !== undefined && row === undefined) return refuse({ kind: 'nietGevonden' });
    return accept({ value: await kaartView(tx, row), getoond: niemand });
  });
}

async function kaartView(tx: Tx, row: KaartRow | undefined) {
  const gebruiker = row?.gebruikerId ?? tx.actor.gebruikerId;
  const { naam, organisatie, telefoon, registratieSoort, registratieTot } = await getWerker(tx, gebruiker);
  const woorden = await listDeskundigheden(tx, await listMeedenkregios(tx));
  const { id, versie, gezetDoorId, gezetDoor, gezetOp, reden, ...kaart } = row ?? nieuw(telefoon);
  return {
    ...{ id, versie, naam, organisatie },
    zelf: gebruiker === tx.actor.gebruikerId,
    registratie: registratieNu(registratieSoort, registratieTot, tx.today),
    kaart: velden(kaart),
    // What is on the card already stays on it, also when the region no longer offers it.
    woorden: woorden
      .filter((woord) => !woord.gestopt || kaart.eigenDeskundigheden.includes(woord.id))
      .map((woord) => ({ id: woord.id, naam: woord.naam })),
    verbeterd:
      gezetOp === null || gezetDoorId === gebruiker || reden === null
        ? null
        : { door: gezetDoor, op: gezetOp.toISOString(), reden },
  };
}

const nieuw = (telefoon: string | null) => ({
  ...{ ...leeg, telefoon, id: null, versie: 0 },
  ...{ gezetDoorId: null, gezetDoor: '', gezetOp: null, reden: null },
});

/** A card of words alone: nothing of the row it came from. */
const velden = (kaart: Kaart): Kaart => ({
  ...{ inLijst: kaart.inLijst, functie: kaart.functie, deskundigheden: kaart.deskundigheden },
  ...{ eigenDeskundigheden: kaart.eigenDeskundigheden, talen: kaart.talen, wijzen: kaart.wijzen },
  ...{ dagen: kaart.dagen, van: kaart.van, tot: kaart.tot, telefoon: kaart.telefoon, mail: kaart.mail },
  ...{ veiligeMail: kaart.veiligeMail, afgeschermd: kaart.afgeschermd },
  geenVragenTotEnMet: kaart.geenVragenTotEnMet,
});

/** Puts the own card, from now on. */
export function zetMijnKaart(
  gate: Gate,
  aanvraag: Write,
  kaart: Kaart,
  versie: number,
): Promise<Outcome<Written, ZetRefusal | GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx): Werk<Written, ZetRefusal> => {
    const was = await findKaart(tx, { gebruiker: tx.actor.gebruikerId });
    const written = await zet(tx, { kaart, was, versie, reden: null });
    if (written.ok) await endConcept(tx, { soort: 'meedenkkaart', onderwerp: 'mijn' });
    return written;
  });
}

/** Puts right the card of somebody one leads, with the reason he reads himself. */
export function verbeterKaart(
  gate: Gate,
  aanvraag: Write,
  id: Id,
  { kaart, reden, versie }: { readonly kaart: Kaart; readonly reden: string; readonly versie: number },
): Promise<Outcome<Written, ZetRefusal | GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx): Werk<Written, ZetRefusal> => {
    const was = await findKaart(tx, { kaart: id });
    // The own card is put at the own door.
    if (was === undefined || was.gebruikerId === tx.actor.gebruikerId)
      return refuse({ kind: 'nietGevonden' });
    const decided = decideVerbetering(kaart, was, reden);
    return decided.ok ? zet(tx, { kaart, was, versie, reden: decided.value }) : decided;
  });
}

interface Zet {
  readonly kaart: Kaart;
  readonly was: KaartRow | undefined;
  readonly versie: number;
  readonly reden: string | null;
}

async function zet(tx: Tx, { kaart, was, versie, reden }: Zet): Werk<Written, ZetRefusal> {
  const woorden = await listDeskundigheden(tx, await listMeedenkregios(tx));
  const decided = decideKaart(kaart, {
    dag: tx.today,
    eigenDeskundigheden: [
      ...woorden.filter(({ gestopt }) => !gestopt).map(({ id }) => id),
      ...(was?.eigenDeskundigheden ?? []),
    ],
  });
  if (!decided.ok) return decided;
  const next = matchVersion(was?.versie ?? 0, versie);
  if (!next.ok) return next;
  const id = was?.id ?? (await tx.nextId('meedenkkaart'));
  const hoe = { id, versie: next.value, reden, gebruiker: was?.gebruikerId ?? tx.actor.gebruikerId };
  await (was === undefined ? insertKaart : updateKaart)(tx, decided.value, hoe);
  return accept({ value: { id, versie: next.value }, getoond: niemand });
}
