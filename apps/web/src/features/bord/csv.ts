/** A cell that a spreadsheet would take for a sum is text; one with a sign of the notation stands between quotes. */
function cel(waarde: string | number | null): string {
  if (typeof waarde === 'number') return String(waarde);
  const tekst = /^[=+\-@\t\r]/.test(waarde ?? '') ? `'${waarde ?? ''}` : (waarde ?? '');
  return /[";\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
}

export interface Blad {
  /** What is counted and how: each on a line of its own above the table. */
  readonly uitleg: readonly string[];
  readonly kop: readonly string[];
  readonly rijen: readonly (readonly (string | number | null)[])[];
}

/** As spreadsheets here read it: semicolons, and a mark that says it is UTF-8. */
export function csvVan({ uitleg, kop, rijen }: Blad): string {
  const regels = [...uitleg.map((zin) => [zin]), [], kop, ...rijen];
  return `\uFEFF${regels.map((regel) => regel.map(cel).join(';')).join('\r\n')}\r\n`;
}

/** Gives the browser a file to keep. */
export function bewaarBestand(naam: string, tekst: string): void {
  const url = URL.createObjectURL(new Blob([tekst], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = naam;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
