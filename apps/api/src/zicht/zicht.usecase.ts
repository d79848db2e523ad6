import { accept, getPlainDate, refuse, type Outcome } from '@rondom/domain/kern';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import { computeVolgendeCheck, decideNoemWachter, type NoemRefusal } from '@rondom/domain/zicht';
import type {
  AccessTable,
  Aanvraag,
  Gate,
  GateRefusal,
  Intent,
  Relatie,
  Werk,
} from '../platform/access/index.ts';
import type { Actor, Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { leesKalender } from './kalender.ts';
import {
  findFeiten,
  insertZicht,
  listKandidaten,
  listZicht,
  type Kandidaatrij,
  type Zichtfeitenrij,
} from './zicht.store.ts';
import { zichtView, type Mag, type ZichtJson } from './zicht.view.ts';

export type NotFound = { readonly kind: 'nietGevonden' };
export type Write = Aanvraag & { readonly intent: Intent };
export interface Written {
  readonly id: Id;
  readonly versie: number;
}

function magOf(table: AccessTable, actor: Actor, relaties: readonly Relatie[]): Mag {
  const mag = (resource: string, actie: 'lees' | 'schrijf') =>
    table.find(actor, relaties, resource, actie) !== undefined;
  return {
    zichtSchrijven: mag('zicht', 'schrijf'),
    checkSchrijven: mag('veiligheidscheck', 'schrijf'),
    checksLezen: mag('veiligheidscheck', 'lees'),
    urgentieSchrijven: mag('urgentie', 'schrijf'),
    padvraagSchrijven: mag('padvraag', 'schrijf'),
    padvraagLezen: mag('padvraag', 'lees'),
  };
}

/** Who watches the children of a family that wait, what was last seen, what is missing and who was told. */
export function readZicht(
  gate: Gate,
  table: AccessTable,
  aanvraag: Aanvraag,
  gezin: Id,
): Promise<Outcome<ZichtJson[], GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'zicht' }, async (tx, { relaties }) => {
    const rows = await listZicht(tx, gezin);
    const lezer = {
      organisatie: aanvraag.actor.organisatieId,
      mag: magOf(table, aanvraag.actor, relaties),
      today: tx.today,
      kalender: await leesKalender(tx),
    };
    return accept({
      value: rows.map((row) => zichtView(row, lezer)),
      getoond: { gezin, personen: rows.map(({ feiten }) => feiten.persoonId) },
    });
  });
}

/** A wait of this family; another's number finds nothing. */
export async function findWacht(tx: Tx, gezin: Id, wacht: Id): Promise<Zichtfeitenrij | undefined> {
  const feiten = await findFeiten(tx, wacht);
  return feiten?.gezinId === gezin ? feiten : undefined;
}

/** Whom one can name. */
export function readKandidaten(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  wacht: Id,
): Promise<Outcome<Kandidaatrij[], NotFound | GateRefusal>> {
  return gate.read(
    aanvraag,
    { gezin, resource: 'zicht', actie: 'schrijf' },
    async (tx): Werk<Kandidaatrij[], NotFound> => {
      const feiten = await findWacht(tx, gezin, wacht);
      if (!feiten) return refuse({ kind: 'nietGevonden' });
      const value = (await listKandidaten(tx, feiten)).filter(({ beschikbaar }) => beschikbaar);
      return accept({ value, getoond: { gezin, personen: [feiten.persoonId] } });
    },
  );
}

/** Whoever is in charge names who watches, and how often he looks. */
export function noemWachter(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  wacht: Id,
  keuze: { readonly gebruikerId: Id; readonly ritme: number },
): Promise<Outcome<Written, NoemRefusal | NotFound | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'zicht' },
    async (tx): Werk<Written, NoemRefusal | NotFound> => {
      const feiten = await findWacht(tx, gezin, wacht);
      if (!feiten) return refuse({ kind: 'nietGevonden' });
      const { zicht, veilig, veiligOp } = feiten;
      const [kandidaat] = await listKandidaten(tx, feiten, keuze.gebruikerId);
      const decided = decideNoemWachter(
        wachtOf(feiten),
        { organisatie: tx.actor.organisatieId === null ? null : organisatieId(tx.actor.organisatieId) },
        kandidaat && {
          ...{ beschikbaar: kandidaat.beschikbaar, doetMee: kandidaat.doetMee },
          medewerker: medewerkerId(kandidaat.gebruikerId),
          organisatie: organisatieId(kandidaat.organisatieId),
        },
        { wachter: medewerkerId(keuze.gebruikerId), ritme: keuze.ritme },
      );
      if (!decided.ok) return decided;
      const laatste = veiligOp === null ? undefined : { op: getPlainDate(veiligOp), veilig };
      const volgendeOp = computeVolgendeCheck(
        { laatste, sinds: tx.today, ritme: decided.value.ritme },
        await leesKalender(tx),
      );
      const id = await insertZicht(tx, {
        feiten,
        wachter: { id: keuze.gebruikerId, organisatieId: kandidaat?.organisatieId ?? '' },
        verantwoordelijkId: decided.value.verantwoordelijk,
        ritme: decided.value.ritme,
        volgendeOp,
      });
      await meldZicht(tx, feiten);
      const getoond = { gezin, personen: [feiten.persoonId] };
      return accept({ value: { id, versie: (zicht?.versie ?? 0) + 1 }, getoond });
    },
  );
}

function wachtOf({ beeindigdOp, verantwoordelijkId, zicht }: Zichtfeitenrij) {
  return {
    beeindigdOp: beeindigdOp === null ? undefined : getPlainDate(beeindigdOp),
    verantwoordelijk: verantwoordelijkId === null ? undefined : organisatieId(verantwoordelijkId),
    ...(zicht === null
      ? {}
      : {
          nu: {
            wachter: medewerkerId(zicht.gebruikerId),
            ritme: zicht.ritme,
            zonderOog: zicht.zonderOogSinds !== null,
          },
        }),
  };
}

/** Open pages of the family and the board of its region look again. */
export async function meldZicht(tx: Tx, { gezinId, regioId }: Zichtfeitenrij): Promise<void> {
  await tx.notify({ soort: 'gezin', id: gezinId });
  await tx.notify({ soort: 'bord', id: regioId });
}
