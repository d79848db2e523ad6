import type { Checkbron, Veilig } from './use-zicht.ts';

/** What was filled in so far; the draft has the same shape. */
export type CheckInhoud = {
  veilig: Veilig | '';
  bronnen: readonly Checkbron[];
  woorden: string;
  op: string;
};
export const leegCheck: CheckInhoud = { veilig: '', bronnen: [], woorden: '', op: '' };
export const KEUZES: readonly Veilig[] = ['ja', 'tenDele', 'nee', 'nietBekend'];
export const BRONNEN: readonly Checkbron[] = [
  'kindGezien',
  'kindGesproken',
  'ouderGesproken',
  'verzorgerGesproken',
  'schoolGesproken',
  'netwerkGesproken',
  'hulpverlenerGesproken',
  'nietBereikt',
];
export const checkVelden = {
  veilig: 'check-veilig',
  bronnen: 'check-bronnen',
  woorden: 'check-woorden',
  op: 'check-op',
} as const;
