import type { PlainDate } from '@rondom/domain/kern';
import type { GenoemdPersoon } from '@rondom/domain/melding';
import {
  isAannemelijk,
  isDezelfdeMogelijk,
  leesZoekvraag,
  vragenNaarGenoemden,
  type Trefreden,
  type Zoekvraag,
} from '@rondom/domain/zoeken';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { opdrachtOf, rangschik } from '../zoeken/index.ts';
import { searchBekenden, type Bekende } from './melding.store.ts';

/** Why somebody is proposed: the name, the birth, or who belongs to whom among the people that were named. */
export type Bekendreden =
  | Trefreden
  | { readonly soort: 'broerOfZusVan' | 'ouderOfKindVan' | 'zelfdeGezinAls'; readonly naam: string };

export interface Voorstel extends Bekende {
  /** Which of the named people this may be; null for a search by hand. */
  readonly over: number | null;
  readonly redenen: readonly Bekendreden[];
}

/** Who is known by a surname and perhaps a birth date, as a worker typed them. */
export async function zoekOpNaam(
  tx: Tx,
  { geslachtsnaam, geboortedatum }: { geslachtsnaam: string; geboortedatum?: string | undefined },
): Promise<Voorstel[]> {
  const vraag = leesZoekvraag(`${geslachtsnaam} ${geboortedatum ?? ''}`, tx.today);
  const hits = rangschik(vraag, await searchBekenden(tx, opdrachtOf(vraag)));
  return hits.map((hit) => ({ ...hit, over: null }));
}

/** For each person the reporter named: who it may be, those first who belong together in one family. */
export async function zoekGenoemden(
  tx: Tx,
  personen: readonly GenoemdPersoon[],
  dag: PlainDate,
): Promise<Voorstel[]> {
  const found: Voorstel[] = [];
  for (const [over, vraag] of vragenNaarGenoemden(personen, dag).entries()) {
    const rol = personen[over]?.rol ?? 'ander';
    const hits = vraag ? await zoekEen(tx, vraag, over) : [];
    found.push(
      ...hits.filter((hit) => isAannemelijk({ rol, geboren: vraag?.geboren }, hit.geboortedatum, dag)),
    );
  }
  return metVerwanten(found);
}

async function zoekEen(tx: Tx, vraag: Zoekvraag, over: number): Promise<Voorstel[]> {
  const hits = rangschik(vraag, await searchBekenden(tx, opdrachtOf(vraag)));
  return hits.filter(({ redenen }) => isDezelfdeMogelijk(redenen)).map((hit) => ({ ...hit, over }));
}

const roepnaam = ({ roepnaam: naam, voornamen }: Bekende): string => naam ?? voornamen.split(' ')[0] ?? '';

/** What two people have to do with each other, when both were named. */
function verwantschap(een: Voorstel, ander: Voorstel): Bekendreden | undefined {
  if (een.over === ander.over || een.persoonId === ander.persoonId) return undefined;
  const naam = roepnaam(ander);
  if (een.ouders.some((ouder) => ander.ouders.includes(ouder))) return { soort: 'broerOfZusVan', naam };
  if (een.ouders.includes(ander.persoonId) || ander.ouders.includes(een.persoonId))
    return { soort: 'ouderOfKindVan', naam };
  return een.gezinId !== null && een.gezinId === ander.gezinId
    ? { soort: 'zelfdeGezinAls', naam }
    : undefined;
}

function metVerwanten(found: readonly Voorstel[]): Voorstel[] {
  const names = new Set<Id>();
  const all = found.map((een) => {
    const verwant = found.map((ander) => verwantschap(een, ander)).filter((reden) => reden !== undefined);
    const redenen = [...een.redenen, ...uniek(verwant)];
    return { ...een, redenen };
  });
  // Stable: within the same number of ties the best name stays first. Nobody stands here twice with one family.
  return [...all]
    .sort((a, b) => b.redenen.length - a.redenen.length)
    .filter(({ persoonId, gezinId }) => {
      const key = `${persoonId} ${gezinId ?? ''}`;
      return !names.has(key) && names.add(key);
    })
    .slice(0, 20);
}

const uniek = (redenen: readonly Bekendreden[]): Bekendreden[] => [
  ...new Map(redenen.map((reden) => [JSON.stringify(reden), reden])).values(),
];
