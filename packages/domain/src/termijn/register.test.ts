import { expect, it } from 'vitest';
import type { PlainDate } from '../kern/index.ts';
import { listTermijnsoorten, termijnsoorten, type Termijnsoort, type Termijnversie } from './index.ts';

const period = (versie: { geldigVanaf: PlainDate; geldigTot?: PlainDate }): string =>
  `${versie.geldigVanaf} – ${versie.geldigTot ?? ''}`.trim();

function row(soort: Termijnsoort, versie: Termijnversie): string {
  const { aantal, eenheid, richting, teltVanaf, einde, atw, bron, bronstatus } = versie;
  const cells = [
    `\`${soort}\``,
    termijnsoorten[soort].gebeurtenis,
    `${aantal} ${eenheid}${richting === 'terug' ? ', terug' : ''}`,
    teltVanaf,
    einde,
    atw,
    bron,
    bronstatus,
    period(versie),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The register as published in `docs/termijnen.md`; after a change of the table run `npx vitest run -u register`. */
function register(): string {
  const rows = listTermijnsoorten().flatMap((soort) => {
    const versies: readonly Termijnversie[] = termijnsoorten[soort].versies;
    return versies.map((versie) => row(soort, versie));
  });
  return `# Register of clocks

Made from \`packages/domain/src/termijn/soorten.ts\`; a test fails when this page differs. Change the table, then run
\`npx vitest run -u register\`.

| soort | starts with | length | counts from | end | Atw | source | status of the source | in force |
|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

- **counts from** \`dagNa\`: the day after the event is day one; \`dagZelf\`: the day of the event is day one.
- **end** \`handelen\`: somebody must act, so a free day is shifted; \`vervalt\`: something ends by itself, on the raw day.
  \`uiterlijk\` is always the last day that is still in it. A court writes an end exclusively ("tot 16 december"):
  the step \`vervalt\` gives that day as \`tot\`.
- **Atw**: the Algemene termijnenwet, art. 1 (shift; never for what is counted back), 2 (at least two working days),
  3 (feestdagen), 4 (long terms, years, deprivation of liberty: not). \`naarAnalogie\`: a norm that is no law.
- **status** \`wet2026\`: read in the text of 1 January 2026; \`tekst2017\`: read in the text of 10 May 2017, later changes
  not checked; \`protocol\`: a norm of the field, no law; \`nietNagekeken\`: not read.
- Days equated with a feestdag by royal decree are known for 2023–2028; outside those years the explanation says so.
`;
}

it('the register of clocks in docs is the table that computes', async () => {
  await expect(register()).toMatchFileSnapshot('../../../../docs/termijnen.md');
});
