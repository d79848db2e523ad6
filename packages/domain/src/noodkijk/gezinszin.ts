import { accept, refuse, type Outcome } from '../kern/index.ts';

export type GezinszinRefusal =
  | { readonly kind: 'gezinszinOntbreekt' }
  | { readonly kind: 'gezinszinTeLang'; readonly maximum: number }
  | { readonly kind: 'gezinszinNoemtNaam'; readonly woord: string }
  | { readonly kind: 'gezinszinNoemtBron'; readonly woord: string };

const meesteTekens = 200;

/** Words that tell who reported: a source stays masked, also by the way it is written. */
const bronwoorden =
  /(?<![\p{L}])(buur\p{L}*|buren|melder\p{L}*|school|juf|meester|leraar|leerkracht|docent|huisarts|dokter|oma|opa|grootouder\p{L}*|tante|oom|familie|vriendin|vriend|collega|trainer|coach|politie|agent|anoniem\p{L}*)(?![\p{L}])/iu;

const woordVan = (naam: string): RegExp =>
  new RegExp(`(?<![\\p{L}])${naam.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'iu');

/**
 * The sentence that the family will read, in the words of the reviewer. Names of people of the family or around it, and
 * who reported, do not stand in it; the vast gezicht may be named, for the family knows who that is.
 * @source Algemene verordening gegevensbescherming art. 12 lid 1; art. 23 lid 1 onder i
 */
export function decideGezinszin(zin: string, namen: readonly string[]): Outcome<string, GezinszinRefusal> {
  const tekst = zin.trim().replace(/\s+/g, ' ');
  if (tekst === '') return refuse({ kind: 'gezinszinOntbreekt' });
  if (tekst.length > meesteTekens) return refuse({ kind: 'gezinszinTeLang', maximum: meesteTekens });
  const naam = namen.find((one) => one.length > 1 && woordVan(one).test(tekst));
  if (naam !== undefined) return refuse({ kind: 'gezinszinNoemtNaam', woord: naam });
  const bron = bronwoorden.exec(tekst)?.[1];
  return bron === undefined ? accept(tekst) : refuse({ kind: 'gezinszinNoemtBron', woord: bron });
}
