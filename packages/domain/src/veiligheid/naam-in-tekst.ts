import { tekstwoorden } from './tekstwoorden.ts';

/** Said without where it stands: who writes knows the name. */
export interface NaamInTekst {
  readonly kind: 'naamInTekst';
  readonly soort: 'familienaam';
}

/** "van den", "de": they lead to nobody. Written with a capital they are still no name. */
const voorvoegsels = new Set([
  ...[
    'de',
    'den',
    'der',
    'het',
    't',
    'van',
    'von',
    'te',
    'ten',
    'ter',
    'op',
    'in',
    'aan',
    'bij',
    'uit',
    'over',
  ],
  ...['el', 'al', 'ben', 'da', 'di', 'du', 'la', 'le', 'dos', 'des', 'del', 'san', 'santa'],
]);

/**
 * Whether words that leave the family carry one of its family names: whole words with a capital, also in the plural or
 * possessive, so that "de bakker" is nobody and "de Bakkers" is the family. Who is asked to think along needs no name.
 * @source Algemene verordening gegevensbescherming art. 5 lid 1 onder c
 */
export function findNaamInTekst(tekst: string, namen: readonly string[]): NaamInTekst | undefined {
  const gezocht = new Set(
    namen
      .flatMap((naam) => tekstwoorden(naam))
      .map(({ woord }) => woord)
      .filter((woord) => woord.length > 1 && !voorvoegsels.has(woord)),
  );
  const noemt = tekstwoorden(tekst).some(
    ({ woord, hoofdletter }) =>
      hoofdletter && (gezocht.has(woord) || (woord.endsWith('s') && gezocht.has(woord.slice(0, -1)))),
  );
  return noemt ? { kind: 'naamInTekst', soort: 'familienaam' } : undefined;
}
