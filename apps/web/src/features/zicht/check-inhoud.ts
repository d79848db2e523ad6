import type { Reading } from '../../platform/use-concept-sheet.ts';
import type { Checkbron, NieuweCheck, Veilig } from './use-zicht.ts';

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

/** What can be sent, or what is missing. */
export function leesCheck(
  { veilig, bronnen, woorden, op }: CheckInhoud,
  z: { readonly kies: string; readonly kiesBron: string },
): Reading<NieuweCheck> {
  const faults = [
    ...(veilig === '' ? [{ fieldId: checkVelden.veilig, message: z.kies }] : []),
    ...(bronnen.length === 0 ? [{ fieldId: checkVelden.bronnen, message: z.kiesBron }] : []),
  ];
  if (veilig === '' || faults.length > 0) return { faults };
  return { body: { veilig, bronnen: [...bronnen], op, woorden: woorden.trim() === '' ? null : woorden } };
}
