import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import {
  decideZoekBreed,
  isDezelfdeMogelijk,
  leesZoekvraag,
  type Zoekreden,
  type ZoekBreedRefusal,
} from '@rondom/domain/zoeken';
import {
  isBeperkt,
  type AccessTable,
  type Aanvraag,
  type Doel,
  type Gate,
  type GateRefusal,
  type Gelezen,
} from '../platform/access/index.ts';
import { amsterdamInstant } from '../platform/clock.ts';
import { opdrachtOf } from './opdracht.ts';
import {
  countBreed,
  listEigenGezinnen,
  listEigenPersonen,
  listRecent,
  searchBreed,
  type EigenGezin,
} from './zoeken.store.ts';
import { breedView, eigenView, rangschik, zoekGezinnen } from './zoeken.view.ts';

interface Eigen {
  readonly personen: ReturnType<typeof eigenView>[];
  readonly gezinnen: EigenGezin[];
  readonly acties: readonly 'zoekBreed'[];
}

/** People and families of one's own, forgiving. Each person shown is logged. */
export function searchEigen(
  gate: Gate,
  table: AccessTable,
  aanvraag: Aanvraag,
  tekst: string,
): Promise<Outcome<Eigen, GateRefusal>> {
  const doel: Doel = { gezin: null, resource: 'zoeken', actie: 'zoek', bereik: 'mijn' };
  return gate.read(aanvraag, doel, async (tx) => {
    const vraag = leesZoekvraag(tekst, tx.today);
    const hits = rangschik(vraag, await listEigenPersonen(tx));
    const shown = new Set(hits.map((hit) => hit.gezinId));
    const gezinnen = zoekGezinnen(vraag, await listEigenGezinnen(tx)).filter(({ id }) => !shown.has(id));
    const wide = table.find(aanvraag.actor, ['geen'], 'zoekbreed', 'zoek') !== undefined;
    const value: Eigen = { personen: hits.map(eigenView), gezinnen, acties: wide ? ['zoekBreed'] : [] };
    const getoond = {
      gezin: null,
      gezinnen: [...shown, ...gezinnen.map(({ id }) => id)],
      personen: hits.map((hit) => hit.persoonId),
    };
    return accept({ value, getoond });
  });
}

export interface Breed {
  readonly treffers: ReturnType<typeof breedView>[];
}
type BreedRefusal = ZoekBreedRefusal | { readonly kind: 'accountBeperkt' };
/** Not counted again by `rondom.aantal_keer_gezocht`. */
const teVaak = 'teVaak';
const uur = 3_600_000;

/** Whether somebody outside one's own families is known, with the reason named. Logged with every person shown. */
export async function searchBekend(
  gate: Gate,
  aanvraag: Aanvraag,
  tekst: string,
  reden: Zoekreden,
): Promise<Outcome<Breed, BreedRefusal | GateRefusal>> {
  const doel: Doel = {
    gezin: null,
    resource: 'zoekbreed',
    actie: 'zoek',
    bereik: 'mijn',
    grond: 'dienstverlening',
    doel: `zoek:${reden}`,
  };
  type Read = Outcome<Gelezen<Breed>, BreedRefusal>;
  const outcome = await gate.read(aanvraag, doel, async (tx): Promise<Read> => {
    // After an emergency look without a good review one's own families stay, and no others.
    if (await isBeperkt(tx)) return refuse({ kind: 'accountBeperkt' });
    const vraag = leesZoekvraag(tekst, tx.today);
    const ditUur = await countBreed(tx, new Date(tx.now.getTime() - uur));
    const decided = decideZoekBreed(vraag, ditUur);
    if (!decided.ok) return decided;
    const found = rangschik(vraag, await searchBreed(tx, opdrachtOf(vraag)));
    const hits = found.filter(({ redenen }) => isDezelfdeMogelijk(redenen));
    return accept({
      value: { treffers: hits.map(breedView) },
      getoond: { gezin: null, personen: hits.map((hit) => hit.persoonId) },
    });
  });
  if (!outcome.ok && outcome.refusals.some(({ kind }) => kind === 'zoekLimiet'))
    // A try that is refused is an act too.
    await gate.read(aanvraag, { ...doel, doel: teVaak }, () =>
      Promise.resolve(accept({ value: null, getoond: { gezin: null, personen: [] } })),
    );
  return outcome;
}

/** The families this person opened today, to go back to. */
export function readRecent(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<EigenGezin[], GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'zoeken', bereik: 'mijn' }, async (tx) => {
    const value = await listRecent(tx, amsterdamInstant(tx.today, '00:00'));
    return accept({ value, getoond: { gezin: null, gezinnen: value.map(({ id }) => id), personen: [] } });
  });
}
