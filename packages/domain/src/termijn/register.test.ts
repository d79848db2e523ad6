import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../kern/index.ts';
import {
  atwVan,
  findAtwuitzondering,
  getHogerBeroep,
  hoofdstukken,
  isTermijnsoort,
  listRechterbeslissingen,
  listSoortenZonderLengte,
  listTermijnsoorten,
  plichten,
  termijnenZonderLengte,
  termijnsoorten,
  type Gevolg,
  type Hoofdstuk,
  type Termijnsoort,
  type Termijnsoortgegevens,
  type Deelbron,
  type Termijnversie,
} from './index.ts';

const titels: Readonly<Record<Hoofdstuk, string>> = {
  gemeente: 'Signal, local team, municipality',
  veiligthuis: 'Veilig Thuis',
  huisverbod: 'Tijdelijk huisverbod',
  raad: 'Raad voor de Kinderbescherming',
  maatregel: 'Measures of the judge',
  gi: 'Gecertificeerde instelling',
  aanwijzing: 'Instructions of the GI, and requests of parents and young people',
  gesloten: 'Gesloten jeugdhulp',
  jji: 'Justitiële jeugdinrichting and aftercare',
  gegevens: 'Data protection',
};

const gegevensVan = (soort: Termijnsoort): Termijnsoortgegevens => termijnsoorten[soort];
const period = (versie: { geldigVanaf: PlainDate; geldigTot?: PlainDate }): string =>
  `${versie.geldigVanaf} – ${versie.geldigTot ?? ''}`.trim();

function gevolgOf(gevolg: Gevolg): string {
  if (gevolg.code === 'vervalt') return gevolg.tenzij ? `vervalt, tenzij ${gevolg.tenzij}` : 'vervalt';
  return 'termijn' in gevolg ? `${gevolg.code}: \`${gevolg.termijn}\`` : gevolg.code;
}

/** A part of a rule rests on a text of its own. */
const deelOf = ({ bron, bronstatus }: Deelbron): string => ` (${bron}: ${bronstatus})`;

const mayOf = ({ verlenging, opschorting }: Termijnversie): string =>
  [
    ...(verlenging
      ? [
          `verlenging ${verlenging.keren === 1 ? 'één keer' : 'telkens'} ${verlenging.hoogstens.aantal} ${verlenging.hoogstens.eenheid}${verlenging.totaal ? `, samen ${verlenging.totaal.aantal} ${verlenging.totaal.eenheid} vanaf het begin` : ''}${deelOf(verlenging)}`,
        ]
      : []),
    ...(opschorting ? [`opschorting${deelOf(opschorting)}`] : []),
  ].join('; ');

/** Where art. 4 leaves a clock alone, with the reason. */
function atwOf(versie: Termijnversie): string {
  const grond = versie.einde === 'handelen' ? findAtwuitzondering(versie) : undefined;
  return grond === undefined ? atwVan(versie) : `nee (${grond})`;
}

function row(soort: Termijnsoort, versie: Termijnversie): string {
  const { aantal, eenheid, richting, teltVanaf, einde, bron, bronstatus } = versie;
  const { gebeurtenis, gevolgen = [], eindigtBijAchttien } = gegevensVan(soort);
  const cells = [
    `\`${soort}\``,
    gebeurtenis,
    `${aantal} ${eenheid}${richting === 'terug' ? ', terug' : ''}`,
    teltVanaf,
    einde,
    atwOf(versie),
    mayOf(versie),
    [...gevolgen.map(gevolgOf), ...(eindigtBijAchttien ? ['eindigt bij achttien'] : [])].join('; '),
    bron,
    bronstatus,
    period(versie),
  ];
  return `| ${cells.join(' | ')} |`;
}

const chapter = (hoofdstuk: Hoofdstuk): string => `## ${titels[hoofdstuk]}

| soort | starts with | length | counts from | end | Atw | may | consequences | source | status of the source | in force |
|---|---|---|---|---|---|---|---|---|---|---|
${Object.keys(hoofdstukken[hoofdstuk])
  .filter(isTermijnsoort)
  .flatMap((soort) => gegevensVan(soort).versies.map((versie) => row(soort, versie)))
  .join('\n')}
`;

const without = (): string =>
  listSoortenZonderLengte()
    .map((soort) => {
      const { gebeurtenis, woord, bron, bronstatus } = termijnenZonderLengte[soort];
      return `| \`${soort}\` | ${gebeurtenis} | ${woord} | ${bron} | ${bronstatus} |`;
    })
    .join('\n');

const readings = (): string =>
  Object.entries(plichten)
    .map(([plicht, soorten]) => `| ${plicht} | ${soorten.map((soort) => `\`${soort}\``).join(', ')} |`)
    .join('\n');

const appeals = (): string =>
  listRechterbeslissingen()
    .map((beslissing) => {
      const { grond, open, bron } = getHogerBeroep(beslissing);
      return `| ${beslissing} | ${grond} | ${open ? 'open' : 'not open'} | ${bron} |`;
    })
    .join('\n');

const unchecked = (): string =>
  listTermijnsoorten()
    .filter((soort) => gegevensVan(soort).versies.some(({ bronstatus }) => bronstatus === 'nietNagekeken'))
    .map((soort) => `- \`${soort}\`: ${gegevensVan(soort).versies.at(-1)?.bron ?? ''}`)
    .join('\n');

/** The register as published in `docs/termijnen.md`; after a change of the table run `npx vitest run -u register`. */
const register = (): string => `# Register of clocks

Made from \`packages/domain/src/termijn/soorten\`; a test fails when this page differs. Change the table, then run
\`npx vitest run -u register\`. ${listTermijnsoorten().length} clocks with a length, ${listSoortenZonderLengte().length} duties without one.
\`./rondom termijn --alle\` prints the same, with \`--vanaf\` also the day of each.

${(Object.keys(hoofdstukken) as Hoofdstuk[]).map(chapter).join('\n')}
## Duties without a length

The law or norm says a word and no number of days; no day is ever computed for these.

| soort | starts with | word | source | status of the source |
|---|---|---|---|---|
${without()}

## One duty, several readings

Texts count these duties in more than one way. Every reading is shown; work goes by the earliest.

| duty | readings, the law first |
|---|---|
${readings()}

## Appeal

Where appeal is not open no page counts days for one. The appeal itself: \`hogerberoep\`, \`hogerberoepanderen\`.

| decision | rests on | appeal | source |
|---|---|---|---|
${appeals()}

## Not checked

The text behind these was not read. The length is what is commonly held; whoever relies on it looks it up first.

${unchecked()}

## How to read this

- **counts from** \`dagNa\`: the day after the event is day one; \`dagZelf\`: the day of the event is day one;
  \`moment\`: from the hour of the event. Hours are real hours, also when the clock on the wall changes.
- **end** \`handelen\`: somebody must act, so a free day is shifted; \`vervalt\`: something ends by itself, on the raw day;
  \`vroegst\`: from the day after something may be done (counted back, or to a birthday: from that day). \`uiterlijk\` is always the last day that is still in it (for
  \`vroegst\` the first). A court writes an end exclusively ("tot 16 december"): the step \`vervalt\` gives that day as \`tot\`.
- **Atw**: the Algemene termijnenwet, art. 1 (shift; never for what is counted back), 2 (at least two working days),
  3 (feestdagen), 4 (hours, long terms, years, deprivation of liberty: not). \`naarAnalogie\`: a norm that is no law.
- **status** \`wet2026\`: read in the text of 1 January 2026; \`tekst2017\`: read in the text of 10 May 2017, later changes
  not checked; \`protocol\`: a norm of the field, no law; \`nietNagekeken\`: not read.
- **in force** from the first day known to us; the terms of gesloten jeugdhulp carry the numbers of 2026.
- Days equated with a feestdag by royal decree are known for 2023–2028; outside those years the explanation says so,
  until an application manager adds them.
`;

it('the register of clocks in docs is the table that computes', async () => {
  await expect(register()).toMatchFileSnapshot('../../../../docs/termijnen.md');
});

describe('every row of the register', () => {
  const soorten = listTermijnsoorten();
  const all = soorten.map((soort) => [soort, gegevensVan(soort)] as const);

  it('has its own name, in one chapter only', () => {
    const named = Object.values(hoofdstukken).flatMap((rows) => Object.keys(rows));
    expect([...named].sort()).toEqual([...new Set(named)].sort());
    expect(named.length).toBe(soorten.length);
    expect(listSoortenZonderLengte().filter((soort) => isTermijnsoort(soort))).toEqual([]);
  });
  it.each(all)('%s has a source, a length, and versions that do not overlap', (_, { versies }) => {
    expect(versies.length).toBeGreaterThan(0);
    for (const [at, versie] of versies.entries()) {
      expect(versie.aantal).toBeGreaterThan(0);
      expect(versie.bron).toMatch(/[A-Za-z]{3}/);
      const next = versies[at + 1];
      if (next) expect(versie.geldigTot !== undefined && versie.geldigTot <= next.geldigVanaf).toBe(true);
    }
  });
  it.each(all)('%s is not shifted where something lapses or liberty is taken', (_, { versies }) => {
    for (const { einde, atw, vrijheidsbeneming, eenheid } of versies)
      if (einde !== 'handelen' || eenheid === 'uren') expect([atw, vrijheidsbeneming]).toContain('nee');
  });
  it('names only clocks that exist in its consequences', () => {
    const opened = all.flatMap(([, { gevolgen = [] }]) =>
      gevolgen.flatMap((g) => ('termijn' in g ? [g.termijn] : [])),
    );
    expect(opened.filter((soort) => !isTermijnsoort(soort))).toEqual([]);
    expect(opened.length).toBeGreaterThan(5);
  });
  it('does not call a source checked that the texts at hand do not hold', () => {
    const absent = /Algemene wet bestuursrecht|AVG|Selectielijst|Werkwijze|Procesreglement/;
    for (const [soort, { versies }] of all)
      for (const { bron, bronstatus } of versies)
        if (absent.test(bron)) expect([soort, bronstatus]).toEqual([soort, 'nietNagekeken']);
  });
});
