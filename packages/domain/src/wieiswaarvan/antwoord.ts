import type { Bronstatus } from '../termijn/index.ts';
import type { Cel, Onderwerp } from '../wiedoetwat/index.ts';
import { bronstatusVan, vraagrollen, type Deel, type Vraag } from './soorten.ts';
import { partijVan } from './uit-wie-doet-wat.ts';
import { bestaansvragen } from './vragen/bestaan.ts';
import { dagelijksevragen } from './vragen/dagelijks.ts';
import { hulpvragen } from './vragen/hulp.ts';
import { maatregelvragen } from './vragen/maatregelen.ts';
import { rechtenvragen } from './vragen/rechten.ts';
import { veiligheidsvragen } from './vragen/veiligheid.ts';

const alle = [
  ...hulpvragen,
  ...dagelijksevragen,
  ...veiligheidsvragen,
  ...maatregelvragen,
  ...bestaansvragen,
  ...rechtenvragen,
] as const;
export type Vraagcode = (typeof alle)[number]['code'];

/** The closed list of kinds of questions. */
export const vraagcodes: readonly Vraagcode[] = alle.map(({ code }) => code);

export interface Antwoorddeel extends Deel {
  readonly bronstatus: Bronstatus;
}

/** One kind of question answered in general. */
export interface Antwoord extends Omit<Vraag, 'delen' | 'code'> {
  readonly code: Vraagcode;
  readonly delen: readonly Antwoorddeel[];
  /** No law names who decides: said, never filled in. */
  readonly leeg: boolean;
}

/** Every kind of question with who decides, asks, does, advises and is told, heaviest part first. */
export const listAntwoorden = (): Antwoord[] => alle.map((vraag) => antwoordOp(vraag));

function antwoordOp(vraag: Vraag & { readonly code: Vraagcode }): Antwoord {
  const delen = [...vraag.delen]
    .sort((a, b) => vraagrollen.indexOf(a.rol) - vraagrollen.indexOf(b.rol))
    .map((deel) => ({ ...deel, bronstatus: bronstatusVan(deel.artikel) }));
  return { ...vraag, delen, leeg: !delen.some(({ rol }) => rol === 'beslist') };
}

/** The general question behind a row of one family: the same subject, and the same kinds of who decide. */
export function findVraag(onderwerp: Onderwerp, cellen: readonly Cel[]): Vraagcode | undefined {
  const wet = cellen.filter(({ rol, bron }) => rol === 'beslist' && bron === 'wet');
  const wie = new Set(wet.map((cel) => partijVan(cel.wie)));
  const kandidaten = listAntwoorden().filter((vraag) => vraag.onderwerp === onderwerp);
  const zelfde = kandidaten.find(({ delen }) => {
    const beslist = new Set(delen.flatMap(({ rol, partij }) => (rol === 'beslist' ? [partij] : [])));
    return beslist.size === wie.size && [...beslist].every((partij) => wie.has(partij));
  });
  return (zelfde ?? kandidaten[0])?.code;
}
