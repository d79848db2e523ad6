/** Two invented children with numbers of the test range; one of them waits for two things. */
const maatregel = {
  regio: 'Centraal Gelderland',
  gemeente: 'Arnhem',
  maatregel: 'ots',
  beschikking: '16-12-2026',
  ingangsdatum: '16-12-2026',
  einddatum: '16-12-2027',
  rechtbank: 'Gelderland',
  belast_op: '16-12-2026',
  geinformeerd_op: '18-12-2026',
};
const bram = { bsn: '999990019', voornamen: 'Bram', achternaam: 'Voorbeeld', geboortedatum: '3-9-2014' };
const lijnen: readonly Readonly<Record<string, string>>[] = [
  { ...maatregel, ...bram, kenmerk: 'A-1001', soort_wacht: 'vaste jeugdbeschermer', gezinskenmerk: 'G-1' },
  {
    ...maatregel,
    ...bram,
    ...{ kenmerk: 'A-1002', soort_wacht: 'passende hulp', besluit_op: '20-12-2026', gezinskenmerk: 'G-1' },
    reden: 'geen plek',
  },
  {
    ...maatregel,
    ...{ kenmerk: 'A-1003', voornamen: 'Lotte', achternaam: 'Voorbeeld', geboortedatum: '11-2-2018' },
    ...{ soort_wacht: 'vaste jeugdbeschermer', gezinskenmerk: 'G-1', veilig: 'ja', veilig_op: '5-1-2027' },
  },
];

export function voorbeeldBestand(kolommen: readonly string[]): string {
  const rijen = lijnen.map((lijn) => kolommen.map((kolom) => lijn[kolom] ?? '').join(';'));
  return `\uFEFF${[kolommen.join(';'), ...rijen].join('\r\n')}\r\n`;
}
