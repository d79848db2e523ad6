import { countInWords, isEenheid, type Taal } from '@rondom/taal';
import type { termijnregels } from '@rondom/taal/schermen/termijnregels';
import { codeZin } from '../gezin/code-zin.ts';
import type { Soort, Versie } from './use-register.ts';

type Woorden = (typeof termijnregels)['nl'];

/** "vijf werkdagen", "twee maanden van tevoren". */
export function duurVan(
  taal: Taal,
  z: Woorden,
  versie: Pick<Versie, 'aantal' | 'eenheid'> & { richting?: string },
) {
  const { aantal, eenheid, richting } = versie;
  const duur = isEenheid(eenheid) ? countInWords(taal, aantal, eenheid) : `${String(aantal)} ${eenheid}`;
  return z.duur[richting === 'terug' ? 'terug' : 'vooruit'](duur);
}

/** How a version counts, in one line: from which day, and what free days do. */
export function hoeTelt(z: Woorden, { teltVanaf, atw, richting, einde }: Versie): string {
  const vrij =
    richting === 'terug' && atw !== 'nee' ? z.atw.terug : einde === 'vervalt' ? z.atw.nee : z.atw[atw];
  return `${codeZin(z.teltVanaf, teltVanaf)}; ${vrij}`;
}

/** From when until when a version holds, as seen today. */
export function geldigheid(z: Woorden, { geldigVanaf, geldigTot }: Versie, vandaag: string): string {
  if (geldigTot !== null) return z.vanTot(geldigVanaf, geldigTot);
  return geldigVanaf > vandaag ? z.vanafLater(geldigVanaf) : z.vanaf(geldigVanaf);
}

/** The version in force today, else the first to come. */
export function versieNu(versies: readonly Versie[], vandaag: string): Versie | undefined {
  return (
    versies.find(
      ({ geldigVanaf, geldigTot }) => geldigVanaf <= vandaag && (geldigTot === null || vandaag < geldigTot),
    ) ?? versies.at(-1)
  );
}

type Gevolg = Soort['gevolgen'][number];

/** What happens then, in one sentence; a code of a newer server shows itself. */
export function gevolgZin(
  z: Woorden,
  namen: Readonly<Record<string, string>>,
  { code, tenzij, termijn, voor }: Gevolg,
): string {
  const { vervaltTenzij, termijnOpent, ...plain } = z.gevolg;
  if (code === 'vervalt' && tenzij !== null) return codeZin(vervaltTenzij, tenzij);
  if (code === 'termijnOpent' && termijn !== null) {
    const opent = (termijnOpent as Readonly<Record<string, (naam: string) => string>>)[voor ?? ''];
    return opent ? opent(codeZin(namen, termijn)) : codeZin(namen, termijn);
  }
  return codeZin(plain, code);
}

/** How far a clock may be extended: in all where the law names a whole, else once or each time. */
export function verlengingzin(taal: Taal, z: Woorden, verlenging: NonNullable<Versie['verlenging']>): string {
  const { hoogstens, telkens, totaal } = verlenging;
  if (totaal !== undefined) return z.verlenging.totaal(duurVan(taal, z, totaal));
  return z.verlenging[telkens ? 'telkens' : 'eenKeer'](duurVan(taal, z, hoogstens));
}
