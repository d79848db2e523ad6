import { accept, getMoment, refuse, timeOfMoment, type Outcome } from '@rondom/domain/kern';
import { meedenksoorten } from '@rondom/domain/meedenkvraag';
import {
  isNuBereikbaar,
  neemtVragenAan,
  registratieNu,
  volgendeWerkdag,
  type Nu,
} from '@rondom/domain/wiekanmeedenken';
import type { Taak } from '@rondom/domain/wieiswaarvan';
import { meedenkrollen } from '../meedenkvraag/index.ts';
import {
  magSchrijven,
  type Aanvraag,
  type AccessTable,
  type Gate,
  type GateRefusal,
  type Werk,
} from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { listJeugdhulpregios } from '../regio/index.ts';
import { findEigenRegio, listTaakdragers } from '../wieiswaarvan/index.ts';
import { listDeskundigheden, magDeskundigheid } from './deskundigheid.store.ts';
import { listMeedenkregios, listMensen, type MensRow } from './kaart.store.ts';

const doel = { gezin: null, resource: 'meedenkkaart' } as const;
const niemand = { gezin: null, personen: [] } as const;
type NotFound = { readonly kind: 'nietGevonden' };

/** Whom one rings when it is an organisation one looks for, and no person. */
const loketten: readonly Taak[] = [
  ...(['veiligthuis', 'spoedhulp', 'jeugdbescherming', 'raadsonderzoek', 'expertteam'] as const),
  ...(['opvang', 'politie', 'schuldhulp', 'vertrouwenspersoon'] as const),
];

export type WieKanMeedenken = Awaited<ReturnType<typeof laad>>;

/** People and desks of one region that can think along. Of no family, and without a word about how busy somebody is. */
export function readWieKanMeedenken(
  gate: Gate,
  table: AccessTable,
  aanvraag: Aanvraag,
  gekozen: Id | undefined,
): Promise<Outcome<WieKanMeedenken, NotFound | GateRefusal>> {
  return gate.read(aanvraag, doel, async (tx): Werk<WieKanMeedenken, NotFound> => {
    const eigen = await listMeedenkregios(tx);
    // Another region is not there for who does not work in it.
    if (gekozen !== undefined && !eigen.includes(gekozen)) return refuse({ kind: 'nietGevonden' });
    const magKaart = magSchrijven(table, aanvraag.actor, 'meedenkkaart')(['geen']);
    return accept({ value: await laad(tx, eigen, gekozen, magKaart), getoond: niemand });
  });
}

async function laad(tx: Tx, eigen: readonly Id[], gekozen: Id | undefined, magKaart: boolean) {
  const regios = (await listJeugdhulpregios(tx)).filter(({ id }) => eigen.includes(id));
  const liefst = gekozen ?? (await findEigenRegio(tx));
  const regio = regios.find(({ id }) => id === liefst) ?? regios[0] ?? null;
  const nu = nuVan(tx);
  const mensen = regio === null ? [] : await listMensen(tx, regio.id);
  const woorden = regio === null ? [] : await listDeskundigheden(tx, [regio.id]);
  const magWoord = regio !== null && (await magDeskundigheid(tx, regio.id));
  return {
    ...{ regio, regios },
    mensen: mensen.map((mens) => mensView(tx, mens, nu)),
    loketten: regio === null ? [] : await loketView(tx, regio.id),
    woorden: woorden.filter(({ gestopt }) => !gestopt).map(({ id, naam, versie }) => ({ id, naam, versie })),
    acties: [...(magKaart ? (['mijnKaart'] as const) : []), ...(magWoord ? (['woord'] as const) : [])],
  };
}

const nuVan = (tx: Tx): Nu => ({
  dag: tx.today,
  tijd: timeOfMoment(getMoment(tx.now.toISOString())),
});

function mensView(tx: Tx, mens: MensRow, nu: Nu) {
  const { registratieSoort, registratieTot, leidt, ...rest } = mens;
  const open = neemtVragenAan(mens, nu.dag);
  const vraagbaar = open && isVraagbaar(tx, mens);
  return {
    ...rest,
    geenVragenTotEnMet: open ? null : rest.geenVragenTotEnMet,
    nu: isNuBereikbaar(mens, nu, mens.afwezig),
    volgendeDag: mens.afwezig ? null : (volgendeWerkdag(mens, nu) ?? null),
    registratie: registratieNu(registratieSoort, registratieTot, nu.dag),
    acties: [...(vraagbaar ? (['vraagMeedenken'] as const) : []), ...(leidt ? (['verbeter'] as const) : [])],
  };
}

/** By the rules of asking to think along: of another organisation, of a kind and a role that is asked by name. */
const isVraagbaar = (tx: Tx, { rol, organisatieId, organisatiesoort, wijzen }: MensRow): boolean =>
  tx.actor.rol === 'lokaalteam' &&
  wijzen.includes('overgezin') &&
  organisatieId !== tx.actor.organisatieId &&
  (meedenkrollen as readonly string[]).includes(rol) &&
  (meedenksoorten as readonly string[]).includes(organisatiesoort);

async function loketView(tx: Tx, regio: Id) {
  const rijen = (await listTaakdragers(tx, regio)).filter(
    ({ taak, vanaf, tot }) =>
      loketten.includes(taak) && vanaf <= tx.today && (tot === null || tot > tx.today),
  );
  return rijen
    .sort((a, b) => loketten.indexOf(a.taak) - loketten.indexOf(b.taak))
    .map(({ id, taak, naam, gemeente, telefoon, buitenKantoor }) => ({
      ...{ id, taak, naam, gemeente, telefoon, buitenKantoor },
    }));
}
