import { persoonId } from '@rondom/domain/gezin';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { besluitsoortVan, type Gebreksoort, type Importregel } from '@rondom/domain/wachtimport';
import {
  beginWacht,
  decideBeschikking,
  decideBesluit,
  listMaatregelen,
  startOndertoezichtstelling,
  type Beschikking,
} from '../../maatregel/index.ts';
import type { Id } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/index.ts';
import { findRegio } from '../../wachtlijst/index.ts';
import type { Gemaakt, Plek } from './kind.ts';

type Refusal = { readonly kind: Gebreksoort };

/** How the refusals of the rooms read on a line: what changed between the check and now. */
const alsGebrek: Readonly<Record<string, Gebreksoort>> = {
  kindHeeftOndertoezichtstelling: 'maatregelOverlapt',
  kindMeerderjarig: 'kindIsAchttien',
  kindIsAchttien: 'kindIsAchttien',
  kindOverleden: 'kindOverleden',
  kindWachtAl: 'wachtLooptAl',
  besluitStondErAl: 'wachtLooptAl',
  geenMaatregelVoorMachtiging: 'besluitBuitenMaatregel',
  regioOnbekend: 'regioOnbekend',
};

const vertaald = (refusals: readonly { readonly kind: string }[]): Outcome<never, Refusal> =>
  refuse({ kind: alsGebrek[refusals[0]?.kind ?? ''] ?? 'maatregelNietMogelijk' });

const beschikkingVan = (regel: Importregel, organisatie: Id, kind: Id): Beschikking => ({
  kinderen: [kind],
  beschikkingOp: regel.beschikkingOp,
  ingangsdatum: regel.ingangsdatum,
  einddatum: regel.einddatum,
  rechtbank: regel.rechtbank,
  ...(regel.zaaknummer === undefined ? {} : { zaaknummer: regel.zaaknummer }),
  organisatieId: organisatie,
  giBelastOp: regel.belastOp,
  giGeinformeerdOp: regel.geinformeerdOp,
});

/** The order that this instelling carries out for the child already, on the days of the line. */
async function isLopend(tx: Tx, { gezin, persoon }: Plek, regel: Importregel, gi: Id): Promise<boolean> {
  return (await listMaatregelen(tx, gezin)).some(
    ({ kind, instelling, ingangsdatum, einddatum }) =>
      kind === persoonId(persoon) &&
      instelling === gi &&
      ingangsdatum < regel.einddatum &&
      einddatum > regel.ingangsdatum,
  );
}

/**
 * Begins the wait of a line as a decision does: the order where it is not there yet, then what was decided for the
 * child. After a refusal the caller takes back what was written.
 */
export async function beginImportwacht(
  tx: Tx,
  plek: Plek,
  { regel, organisatie }: { readonly regel: Importregel; readonly organisatie: Id },
  gemaakt: Gemaakt,
): Promise<Outcome<{ readonly wacht: Id; readonly regio: Id }, Refusal>> {
  const { gezin, persoon } = plek;
  const soort = besluitsoortVan(regel);
  const regio = await findRegio(tx, gezin);
  if (regio === undefined) return refuse({ kind: 'regioOnbekend' });
  const loopt = await isLopend(tx, plek, regel, organisatie);
  if (loopt && soort === undefined) return refuse({ kind: 'maatregelOverlapt' });
  const beschikking = beschikkingVan(regel, organisatie, persoon);
  if (!loopt) {
    const decided = await decideBeschikking(tx, gezin, beschikking);
    if (!decided.ok) return vertaald(decided.refusals);
    const { id, termijnen, wachten } = await startOndertoezichtstelling(tx, gezin, {
      ...beschikking,
      regioId: regio,
      // Who waits for help or a place is with a worker already; who waits for a worker has a line of its own.
      zonderWacht: soort !== undefined,
    });
    Object.assign(gemaakt, { maatregel: id, termijnen });
    const [wacht] = wachten;
    if (wacht !== undefined) return accept({ wacht, regio });
  }
  return beginBesluit(tx, plek, { regel, regio }, gemaakt);
}

async function beginBesluit(
  tx: Tx,
  { gezin, persoon }: Plek,
  { regel, regio }: { readonly regel: Importregel; readonly regio: Id },
  gemaakt: Gemaakt,
): Promise<Outcome<{ readonly wacht: Id; readonly regio: Id }, Refusal>> {
  const soort = besluitsoortVan(regel);
  if (soort === undefined || regel.besluitOp === undefined) return refuse({ kind: 'besluitOntbreekt' });
  const command = {
    soort,
    kind: persoonId(persoon),
    beslotenOp: regel.besluitOp,
    ...(soort === 'machtiginguithuisplaatsing'
      ? { tot: regel.machtigingTot, plek: 'pleeggezin' as const }
      : {}),
  };
  const decided = await decideBesluit(tx, gezin, command);
  if (!decided.ok) return vertaald(decided.refusals);
  const begun = await beginWacht(tx, gezin, { plicht: decided.value, command, regioId: regio });
  gemaakt.besluit = begun.besluitId;
  gemaakt.termijnen = [...(gemaakt.termijnen ?? []), ...begun.termijnen];
  return accept({ wacht: begun.wachtId, regio });
}

/** What the list says about the wait beside its days. */
export async function schrijfBij(tx: Tx, wacht: Id, { reden, veilig, veiligOp }: Importregel): Promise<void> {
  if (reden === undefined && veilig === undefined) return;
  await tx.query(
    'wachtimport.bij',
    `update rondom.wacht set reden = $2, reden_op = case when $2::text is null then null else $3::date end,
       reden_door = case when $2::text is null then null else $4::bigint end, veilig = coalesce($5, veilig), veilig_op = $6 where id = $1`,
    [wacht, reden ?? null, tx.today, tx.actor.gebruikerId, veilig ?? null, veiligOp ?? null],
  );
}
