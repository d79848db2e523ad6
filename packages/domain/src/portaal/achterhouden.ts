import type { PersoonId } from '../gezin/index.ts';
import type { Organisatiesoort } from '../regio/index.ts';
import type { Raadpleging } from './raadpleging.ts';

export const achterhoudredenen = [
  'nogNietVerteld',
  'organisatieHoudtAchter',
  'gevaarVanLezer',
  'standTegenLezer',
] as const;
export type Achterhoudreden = (typeof achterhoudredenen)[number];

/** Where the line itself could betray a shelter, an inquiry or a victim. */
export const houdtAchter: ReadonlySet<Organisatiesoort> = new Set<Organisatiesoort>([
  'vrouwenopvang',
  'politie',
  'openbaarministerie',
  'centrumseksueelgeweld',
]);

/** Told of the melding, or told by the review of an emergency look: its sentence for the family is released with it. */
const isVerteld = (regel: Raadpleging, lezer: PersoonId): boolean =>
  regel.verteldAan.includes(lezer) || regel.nood?.oordeel !== undefined;

/**
 * Why a line of *Wie keek in ons plan* is kept back from one reader until a named person releases it to him; undefined
 * when it may be seen. What this reader consented to or asked for he always sees.
 * @source Wmo 2015 art. 5.3.1 (telling the person), 5.3.2 lid 4; AVG art. 15 lid 4, 23
 */
export function findAchterhoudreden(regel: Raadpleging, lezer: PersoonId): Achterhoudreden | undefined {
  if (regel.vrijgegevenVoor.includes(lezer) || regel.opVerzoekVan.includes(lezer)) return undefined;
  if (regel.gevaarVan.includes(lezer)) return 'gevaarVanLezer';
  if (regel.standTegen.includes(lezer)) return 'standTegenLezer';
  const { soort } = regel.organisatie;
  if (houdtAchter.has(soort)) return 'organisatieHoudtAchter';
  return soort === 'veiligthuis' && !isVerteld(regel, lezer) ? 'nogNietVerteld' : undefined;
}
