import type { RegisterWeg } from './use-register.ts';

/** The ways in which every word stands somewhere, in any order and case. */
export function zoekWegen(wegen: readonly RegisterWeg[], vraag: string): readonly RegisterWeg[] {
  const woorden = vraag.toLocaleLowerCase('nl').split(/\s+/).filter(Boolean);
  return wegen.filter((weg) => {
    const tekst = [
      weg.nummer,
      weg.regio,
      weg.nodig,
      weg.hindernis,
      weg.hindernisTekst,
      weg.reden,
      weg.geleerd,
    ]
      .filter((deel) => deel !== null)
      .join(' ')
      .toLocaleLowerCase('nl');
    return woorden.every((woord) => tekst.includes(woord));
  });
}
