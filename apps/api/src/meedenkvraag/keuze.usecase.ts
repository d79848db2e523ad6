import { accept, addDays, refuse, type Outcome } from '@rondom/domain/kern';
import { meedenksoorten, standaarddagen, toegangMaximumDagen } from '@rondom/domain/meedenkvraag';
import { findAdviseur } from '../grondslag/index.ts';
import type { Aanvraag, AccessTable, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { listDelen, listOrganisaties, listToestemmingen, type Organisatierij } from './meedenkvraag.store.ts';
import { zichtVan, type Meedenkzicht } from './zicht.ts';

type NotFound = { readonly kind: 'nietGevonden' };

interface Deel {
  readonly id: Id;
  readonly tekst: string;
}
export interface Keuze {
  readonly organisaties: readonly Pick<Organisatierij, 'id' | 'naam' | 'soort' | 'mensen'>[];
  readonly personen: readonly { readonly id: Id; readonly delen: readonly Deel[] }[];
  readonly antwoordOp: string;
  readonly toegangTot: string;
  readonly uiterlijk: string;
}

/** Whom one can ask, about whom, with which parts of the plan: only parts that this person reads himself. */
export function readKeuze(gate: Gate, aanvraag: Aanvraag, gezin: Id): Promise<Outcome<Keuze, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'meedenkvraag', actie: 'schrijf' }, async (tx) => {
    const organisaties = (await listOrganisaties(tx, gezin))
      .filter(
        ({ soort, buitenRegio }) => !buitenRegio && (meedenksoorten as readonly string[]).includes(soort),
      )
      .map((een) => ({ ...een, mensen: een.mensen.filter(({ afgeschermd }) => !afgeschermd) }));
    const personen = await personenMetDelen(tx, gezin);
    const value = {
      organisaties,
      personen,
      antwoordOp: addDays(tx.today, standaarddagen.antwoord),
      toegangTot: addDays(tx.today, standaarddagen.toegang),
      uiterlijk: addDays(tx.today, toegangMaximumDagen),
    };
    return accept({ value, getoond: { gezin, personen: personen.map(({ id }) => id) } });
  });
}

async function personenMetDelen(tx: Tx, gezin: Id): Promise<Keuze['personen']> {
  const open = new Map<Id, Deel>();
  const per = new Map<Id, Deel[]>();
  for (const { id, persoonId, tekst } of await listDelen(tx, gezin)) {
    const plek = { tabel: 'plantekst', kolom: 'tekst', rij: id };
    const deel = open.get(id) ?? { id, tekst: await tx.open({ soort: 'gezin', id: gezin }, plek, tekst) };
    open.set(id, deel);
    per.set(persoonId, [...(per.get(persoonId) ?? []), deel]);
  }
  return [...per].map(([id, delen]) => ({ id, delen }));
}

export interface Grondantwoord extends Meedenkzicht {
  readonly grond: 'toestemming' | 'wet' | null;
  readonly artikel: string | null;
  readonly toestemmingOp: string | null;
  readonly totEnMet: string | null;
  readonly ontbreekt: readonly Id[];
}

/** On what ground this organisation may be asked about this person today; and what it will and will not see. */
export function readGrond(
  gate: Gate,
  table: AccessTable,
  aanvraag: Aanvraag,
  gezin: Id,
  { naar, over }: { readonly naar: Id; readonly over: Id },
): Promise<Outcome<Grondantwoord, GateRefusal | NotFound>> {
  return gate.read(
    aanvraag,
    { gezin, resource: 'meedenkvraag' },
    async (tx): Werk<Grondantwoord, NotFound> => {
      const [organisatie] = await listOrganisaties(tx, gezin, naar);
      const grond = await findGrond(tx, gezin, { naar, over });
      if (organisatie === undefined || grond === undefined) return refuse({ kind: 'nietGevonden' as const });
      const { advies, toestemmingen } = grond;
      const isToestemming = advies.antwoord === 'toestemmingis';
      const isWet = advies.antwoord === 'mag' || advies.antwoord === 'verplicht';
      const value: Grondantwoord = {
        grond: isToestemming ? 'toestemming' : isWet ? 'wet' : null,
        artikel: advies.regel?.artikel ?? null,
        toestemmingOp: toestemmingen.at(-1)?.beantwoordOp?.toISOString() ?? null,
        totEnMet: eersteEinde(toestemmingen) ?? null,
        ontbreekt: advies.ontbreekt,
        ...zichtVan(
          table,
          organisatie.mensen.map(({ rol }) => rol),
        ),
      };
      return accept({ value, getoond: { gezin, personen: [over, ...advies.ontbreekt] } });
    },
  );
}

/** The ground in the law or in consents for thinking along, with those consents. */
export async function findGrond(tx: Tx, gezin: Id, { naar, over }: { readonly naar: Id; readonly over: Id }) {
  const adviseur = await findAdviseur(tx, gezin, over, naar, 'meedenken');
  if (adviseur === undefined) return undefined;
  const advies = adviseur({ situatie: 'vrijwillig', gegevens: 'jeugdhulp', gevraagd: false });
  return { advies, toestemmingen: await listToestemmingen(tx, advies.toestemmingen) };
}

/** The first last day among the consents. */
export const eersteEinde = (toestemmingen: readonly { readonly totEnMet: string }[]): string | undefined =>
  toestemmingen.map(({ totEnMet }) => totEnMet).sort()[0];
