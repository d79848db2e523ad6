import type { Fase } from './use-werklast.ts';

/** Heaviest first, as they stand in a bar. */
export const FASEN: readonly Fase[] = ['directeveiligheid', 'eersteweken', 'maatregel', 'plan', 'afbouw'];

export interface Fasestuk {
  readonly fase: Fase;
  readonly gezinnen: number;
  readonly minuten: number;
}

/** Lines of one worker by phase; a phase without families is left out. */
export function perFase(regels: readonly { readonly fase: Fase; readonly minuten: number }[]): Fasestuk[] {
  return FASEN.flatMap((fase) => {
    const van = regels.filter((regel) => regel.fase === fase);
    const minuten = van.reduce((som, regel) => som + regel.minuten, 0);
    return van.length === 0 ? [] : [{ fase, gezinnen: van.length, minuten }];
  });
}

/** Hours as somebody types them, in minutes: "22,5" and "22.5". Undefined when it is no number. */
export function minutenVan(tekst: string): number | undefined {
  const schoon = tekst.trim().replace(',', '.');
  return /^\d{1,2}(\.\d{1,2})?$/.test(schoon) ? Math.round(Number(schoon) * 60) : undefined;
}
