import { persoonId } from '@rondom/domain/gezin';
import { geheimenVanAdres, type Geheim, type Gezinsgeheim } from '@rondom/domain/veiligheid';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

interface GeheimRow {
  readonly tabel: 'huishouden' | 'veiligbereikbaar' | 'verblijfplaatsgeheim';
  readonly kolom: string;
  readonly rij: Id;
  readonly verzegeld: Buffer;
  readonly weten: readonly Id[];
}

/**
 * What no text about this family may give away, with who of the family know it. Also for a writer who may not open
 * the address himself: it is held against his own words in this transaction, and goes nowhere.
 */
export async function listGezinsgeheimen(tx: Tx, gezin: Id): Promise<Gezinsgeheim[]> {
  const rows = await tx.query<GeheimRow>(
    'veiligheid.gezinsgeheimen',
    'select tabel, kolom, rij::text, verzegeld, weten::text[] from rondom.gezinsgeheimen($1)',
    [gezin],
  );
  const geheimen: Gezinsgeheim[] = [];
  for (const { tabel, kolom, rij, verzegeld, weten } of rows) {
    const tekst = await tx.open({ soort: 'gezin', id: gezin }, { tabel, kolom, rij }, verzegeld);
    geheimen.push(...lees(tabel, tekst).map((geheim) => ({ ...geheim, weten: weten.map(persoonId) })));
  }
  return geheimen;
}

function lees(tabel: GeheimRow['tabel'], tekst: string): readonly Geheim[] {
  if (tabel === 'huishouden') return geheimenVanAdres(tekst);
  // Written by us, from checked forms.
  if (tabel === 'verblijfplaatsgeheim') return JSON.parse(tekst) as Geheim[];
  const { nummer } = JSON.parse(tekst) as { readonly nummer: string };
  return nummer === '' ? [] : [{ soort: 'telefoon', tekst: nummer }];
}
