import { readDateText } from '../../ui/date-text.ts';
import type { Reading } from '../../platform/use-concept-sheet.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import type { Hindernis, Toestaander, Weg, Weginhoud } from './use-andereweg.ts';

/** What stands in the form of another way. */
export type WegVelden = {
  nodig: string;
  hindernis: Hindernis | undefined;
  hindernisTekst: string;
  toestaat: Toestaander;
  kosten: string;
  wie: string;
  eindOp: string;
};

export const veldenVan = (weg: Weg | undefined): WegVelden => ({
  nodig: weg?.nodig ?? '',
  hindernis: weg?.hindernis ?? undefined,
  hindernisTekst: weg?.hindernisTekst ?? '',
  toestaat: weg?.toestaat ?? 'regiodirecteur',
  kosten: weg?.kostenCent == null ? '' : String(Math.round(weg.kostenCent / 100)),
  wie: weg?.wie ?? '',
  eindOp: weg?.eindOp ?? '',
});

/** Whole euros, as people write them: 2400, 2.400, € 2400. Undefined when it is no amount; null when it is empty. */
export function centenUit(tekst: string): number | null | undefined {
  const kaal = tekst.replace(/[€\s]/g, '').replace(/,-$/, '');
  if (kaal === '') return null;
  if (!/^(\d{1,7}|\d{1,3}(\.\d{3}){1,2})$/.test(kaal)) return undefined;
  const cent = Number(kaal.replaceAll('.', '')) * 100;
  return cent > 100_000_000 ? undefined : cent;
}

export const veldIds = {
  nodig: 'weg-nodig',
  hindernis: 'weg-hindernis',
  hindernisTekst: 'weg-hindernistekst',
  kosten: 'weg-kosten',
} as const;

/** What can be sent, or what is missing. */
export function inhoudVan(
  velden: WegVelden,
  zinnen: { readonly verplicht: string; readonly kostenOnjuist: string },
): Reading<Weginhoud> {
  const kostenCent = centenUit(velden.kosten);
  const faults: FieldFault[] = [];
  if (velden.nodig.trim() === '') faults.push({ fieldId: veldIds.nodig, message: zinnen.verplicht });
  if (velden.hindernis === undefined) faults.push({ fieldId: veldIds.hindernis, message: zinnen.verplicht });
  if (velden.hindernisTekst.trim() === '')
    faults.push({ fieldId: veldIds.hindernisTekst, message: zinnen.verplicht });
  if (kostenCent === undefined) faults.push({ fieldId: veldIds.kosten, message: zinnen.kostenOnjuist });
  if (faults.length > 0 || velden.hindernis === undefined || kostenCent === undefined) return { faults };
  const { nodig, hindernis, hindernisTekst, toestaat, wie } = velden;
  const eindOp = readDateText(velden.eindOp) ?? null;
  return { body: { nodig, hindernis, hindernisTekst, toestaat, wie, eindOp, kostenCent } };
}
