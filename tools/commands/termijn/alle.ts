import {
  beginOf,
  computeTermijn,
  findVersie,
  hoofdstukVan,
  listSoortenZonderLengte,
  listTermijnsoorten,
  termijnenZonderLengte,
  termijnsoorten,
  type Termijnsoort,
  type Termijnsoortgegevens,
  type Tijdstip,
} from '@rondom/domain/termijn';
import type { PlainDate } from '@rondom/domain/kern';
import { termijnWoord, zinnen, zonderLengteNaam, type Taal } from '@rondom/taal';
import { termijnopdracht } from '@rondom/taal/schermen/termijnopdracht';

/** The version that holds on the day asked for, else the youngest, and the day of the clock begun then. */
function rowOf(soort: Termijnsoort, vanaf: PlainDate | Tijdstip | undefined, taal: Taal) {
  const gegevens: Termijnsoortgegevens = termijnsoorten[soort];
  const on = vanaf === undefined ? undefined : findVersie(soort, beginOf({ soort, vanaf }).vanaf);
  const { bron, bronstatus } = on ?? gegevens.versies.at(-1) ?? { bron: '', bronstatus: 'nietNagekeken' };
  const termijn = vanaf === undefined || on === undefined ? undefined : computeTermijn({ soort, vanaf });
  const counted =
    vanaf === undefined
      ? {}
      : {
          ruweDatum: termijn?.ruweDatum ?? null,
          uiterlijk: termijn?.uiterlijk ?? null,
          moment: termijn?.moment ?? null,
        };
  const naam = zinnen(taal).termijn.soort[soort];
  return { soort, naam, hoofdstuk: hoofdstukVan(soort), bron, bronstatus, ...counted, ...gegevens };
}

const listWithout = (taal: Taal) =>
  listSoortenZonderLengte().map((soort) => {
    const { gebeurtenis, woord, bron, bronstatus } = termijnenZonderLengte[soort];
    const naam = zonderLengteNaam(taal, soort);
    return { soort, naam, zonderLengte: true, woord, bron, bronstatus, gebeurtenis };
  });

/** One entry per row of the register, those without a length last. */
export function listAll(taal: Taal, json: boolean, vanaf?: PlainDate | Tijdstip): string {
  const rows = listTermijnsoorten().map((soort) => rowOf(soort, vanaf, taal));
  const without = listWithout(taal);
  if (json) return JSON.stringify([...rows, ...without], null, 2);
  const z = termijnopdracht[taal];
  const status = zinnen(taal).termijn.bronstatus;
  const width = Math.max(...[...rows, ...without].map(({ soort }) => soort.length));
  const line = (soort: string, when: string, naam: string, bron: string): string =>
    `${soort.padEnd(width)}  ${when}${naam}  [${bron}]`;
  const { zonderLengte, ...hoofdstukken } = z.hoofdstuk;
  const chapters = Object.entries(hoofdstukken).map(([hoofdstuk, titel]) => [
    `\n${titel}`,
    ...rows
      .filter((row) => row.hoofdstuk === hoofdstuk)
      .map(({ soort, naam, bron, bronstatus, uiterlijk }) =>
        line(
          soort,
          vanaf === undefined ? '' : `${uiterlijk ?? '–'.padEnd(10)}  `,
          naam,
          `${bron}. ${status[bronstatus]}`,
        ),
      ),
  ]);
  const rest = without.map(({ soort, naam, woord, bron, bronstatus }) =>
    line(soort, '', `${naam}: ${termijnWoord(taal, woord)}`, `${bron}. ${status[bronstatus]}`),
  );
  return [...chapters.flat(), `\n${zonderLengte}`, ...rest].join('\n').trimStart();
}
