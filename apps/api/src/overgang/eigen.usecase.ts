import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import {
  decideOvergangkeuze,
  overgangsdagen,
  overgangsfase,
  watEindigt,
  type Overgangkeuze,
  type OvergangkeuzeRefusal,
  type Overgangstuk,
} from '@rondom/domain/overgang';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { findPortaallezer, type Portaallezer } from '../portaal/index.ts';
import { findVastGezicht, listJongeren, listOntvangers, upsertKeuze } from './overgang.store.ts';
import { feitenVan, loadStof } from './overgang.usecase.ts';
import { ontvangerView, roepnaam, watGeldt } from './overgang.view.ts';

type Gesloten = { readonly kind: 'geenToegang' };
type NotFound = { readonly kind: 'nietGevonden' };
export type EigenOvergang = Awaited<ReturnType<typeof loadEigenOvergang>>;

/** My own growing up: what ends, what goes on, what was agreed, and what goes along to whom. */
export function readEigenOvergang(
  gate: Gate,
  aanvraag: Aanvraag,
): Promise<Outcome<EigenOvergang, Gesloten | GateRefusal>> {
  return gate.read(
    aanvraag,
    { gezin: null, resource: 'eigenovergang', bereik: 'mijn' },
    async (tx): Werk<EigenOvergang, Gesloten> => {
      const gevonden = await findPortaallezer(tx);
      if (!gevonden.ok) return gevonden;
      const lezer = gevonden.value;
      const value = await loadEigenOvergang(tx, lezer);
      return accept({ value, getoond: { gezin: lezer.gezin, personen: [String(lezer.id)] } });
    },
  );
}

/** Made as the young person, under that person's policies. */
export async function loadEigenOvergang(tx: Tx, { gezin, id, geboorte }: Portaallezer) {
  const zelf = await listJongeren(tx, gezin, String(id));
  const fase = zelf.length === 0 ? 'nogniet' : overgangsfase(geboorte, tx.today);
  const doet = fase !== 'nogniet' && fase !== 'voorbij';
  const stof = await loadStof(tx, gezin, doet ? zelf : []);
  return {
    op: tx.today,
    roepnaam: zelf[0] === undefined ? null : roepnaam(zelf[0]),
    fase,
    dagen: doet ? (overgangsdagen(geboorte) ?? null) : null,
    vastGezicht: await findVastGezicht(tx, gezin),
    eindigt: doet ? watEindigt(watGeldt(feitenVan(stof, String(id))), geboorte) : [],
    punten: stof.punten.get(String(id))?.views ?? [],
    ontvangers: doet ? stof.ontvangers.map(ontvangerView) : [],
    acties: doet ? ['kies' as const] : [],
  };
}

export interface KeuzeOpgave {
  readonly ontvangerId: Id;
  readonly stuk: Overgangstuk;
  readonly keuze: Overgangkeuze;
}
type Refused = OvergangkeuzeRefusal | NotFound | Gesloten;
type Written = { readonly id: Id; readonly versie: number };

/** I choose what goes along to this one; until it was opened I can choose again. */
export function kies(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  opgave: KeuzeOpgave,
): Promise<Outcome<Written, Refused | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin: null, resource: 'eigenovergang', bereik: 'mijn' },
    async (tx): Werk<Written, Refused> => {
      const gevonden = await findPortaallezer(tx);
      if (!gevonden.ok) return gevonden;
      const { gezin, id, geboorte } = gevonden.value;
      const ontvanger = (await listOntvangers(tx, gezin)).find((een) => een.id === opgave.ontvangerId);
      if (ontvanger === undefined) return refuse({ kind: 'nietGevonden' });
      const eerder = ontvanger.keuzes.find(({ stuk }) => stuk === opgave.stuk);
      const decided = decideOvergangkeuze(opgave, eerder, geboorte, tx.today);
      if (!decided.ok) return decided;
      const wie = { gezin, persoon: String(id), ontvanger: ontvanger.id };
      const value = await upsertKeuze(tx, wie, opgave);
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({ value, getoond: { gezin, personen: [String(id)] } });
    },
  );
}
