import { eersteWerkdagNa } from '@rondom/domain/expertvraag';
import { accept, getPlainDate, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import { wettelijkeKalender } from '@rondom/domain/termijn';
import {
  dagenOpen,
  decideNeemTeamAan,
  type Grondfeiten,
  type NeemTeamAanRefusal,
  type Teamgrond,
  type Teamweigerreden,
} from '@rondom/domain/veiligheidsteam';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import {
  listTeamleden,
  listTeamverzoeken,
  saveTeamantwoord,
  type TeamlidRow,
  type TeamverzoekRow,
} from './teamverzoek.store.ts';
import { openTekst } from './veiligheidsteam.store.ts';
import type { NotFound, Write, Written } from './veiligheidsteam.usecase.ts';
import { dagOf } from './veiligheidsteam.view.ts';

const doel = { gezin: null, resource: 'teamverzoek', bereik: 'mijn' } as const;

/** A measure of his home that holds today, as the decision wants it: from today on. */
const feitenVan = (lid: TeamlidRow, dag: PlainDate): Grondfeiten => {
  const id = organisatieId(lid.thuisorganisatieId ?? '');
  return {
    thuis: lid.thuissoort === null ? undefined : { id, soort: lid.thuissoort },
    maatregelen: lid.maatregel ? [{ instelling: id, vanaf: dag }] : [],
    melding: lid.melding,
  };
};

const decide = (row: TeamverzoekRow, lid: TeamlidRow | undefined, dag: PlainDate) =>
  decideNeemTeamAan(
    {
      ...{ stand: row.stand, functie: row.functie },
      lid: lid === undefined ? undefined : feitenVan(lid, dag),
      onderzochten: lid?.onderzocht === true ? [medewerkerId(lid.id)] : [],
    },
    medewerkerId(lid?.id ?? ''),
    dag,
  );

type WaaromNiet =
  'geenThuisorganisatie' | 'functieNietVanThuis' | 'geenMaatregelVanThuis' | 'onderzochtDitGezin';

function lidView(row: TeamverzoekRow, lid: TeamlidRow, dag: PlainDate) {
  const decided = decide(row, lid, dag);
  const [eerste] = decided.ok ? [] : decided.refusals;
  const { id, naam, thuisorganisatie, thuissoort } = lid;
  return {
    ...{ id, naam, thuisorganisatie, thuissoort },
    grond: decided.ok ? decided.value : (null as Teamgrond | null),
    waaromNiet: (eerste?.kind ?? null) as WaaromNiet | null,
  };
}

async function verzoekView(tx: Tx, row: TeamverzoekRow) {
  const { waarvoor, gevraagdOp, ...rest } = row;
  const open = row.stand === 'gevraagd';
  const leden = open ? await listTeamleden(tx, row.id) : [];
  const plek = ['veiligheidsinzet', 'waarvoor'] as const;
  return {
    ...rest,
    gevraagdOp: gevraagdOp.toISOString(),
    waarvoor: waarvoor === null ? null : await openTekst(tx, row.gezinId, plek, row.id, waarvoor),
    dagenOpen: dagenOpen(
      {
        stand: row.stand,
        antwoordOp: getPlainDate(row.antwoordOp),
        teruggestaptOp: dagOf(row.teruggestaptOp),
      },
      tx.today,
    ),
    leden: leden.map((lid) => lidView(row, lid, tx.today)),
    magAntwoorden: open,
  };
}

/** What is asked of the team of the actor, with who of it could be named and on which ground. */
export function readTeamverzoeken(gate: Gate, aanvraag: Aanvraag) {
  return gate.read(aanvraag, doel, async (tx) => {
    const rows = await listTeamverzoeken(tx);
    const value: Awaited<ReturnType<typeof verzoekView>>[] = [];
    for (const row of rows) value.push(await verzoekView(tx, row));
    const gezinnen = [...new Set(rows.map(({ gezinId }) => gezinId))];
    return accept({ value, getoond: { gezin: null, gezinnen, personen: [] } });
  });
}

type Antwoord = { readonly gebruikerId: Id } | { readonly weigerreden: Teamweigerreden };
type Refused = NotFound | VersieVerouderd | NeemTeamAanRefusal;

/** Yes, with a person and his ground; or no, with why. */
export function beantwoordTeamverzoek(
  gate: Gate,
  aanvraag: Write,
  { id, versie }: Written,
  antwoord: Antwoord,
): Promise<Outcome<Written, Refused | GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx): Werk<Written, Refused> => {
    const [row] = await listTeamverzoeken(tx, id);
    if (row === undefined) return refuse({ kind: 'nietGevonden' as const });
    const next = matchVersion(row.versie, versie);
    if (!next.ok) return next;
    const besluit = await besluitVan(tx, row, antwoord);
    if (!besluit.ok) return besluit;
    const taakOp = eersteWerkdagNa(tx.today, wettelijkeKalender);
    if (!(await saveTeamantwoord(tx, row, besluit.value, taakOp)))
      return refuse({ kind: 'versieVerouderd' as const, huidig: row.versie + 1 });
    await tx.notify({ soort: 'gezin', id: row.gezinId });
    return accept({
      value: { id, versie: next.value },
      getoond: { gezin: null, gezinnen: [row.gezinId], personen: [] },
    });
  });
}

async function besluitVan(tx: Tx, row: TeamverzoekRow, antwoord: Antwoord) {
  if ('weigerreden' in antwoord)
    return row.stand === 'gevraagd'
      ? accept(antwoord)
      : refuse({ kind: 'teamvraagVoorbij' as const, stand: row.stand });
  const lid = (await listTeamleden(tx, row.id)).find(({ id }) => id === antwoord.gebruikerId);
  const decided = decide(row, lid, tx.today);
  return decided.ok ? accept({ ...antwoord, grond: decided.value }) : decided;
}
