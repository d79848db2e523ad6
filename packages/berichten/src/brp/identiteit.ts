import type { BrpGeslacht, BrpIdentiteit, BrpNaam } from '@rondom/domain/brp';
import { type Bsn, findBsn } from '@rondom/domain/kern';
import { readDatum } from './datum.ts';
import { codeAt, type Json, objectAt, textAt } from './json.ts';
import type { Lezing } from './lezing.ts';

/** The register writes "." where a name must stand and nobody knows it. */
const bekend = (naam: string | undefined): string | undefined => (naam === '.' ? undefined : naam);

function readNaam(json: Json | undefined): BrpNaam {
  return {
    voornamen: bekend(textAt(json, 'voornamen')),
    voorvoegsel: textAt(json, 'voorvoegsel'),
    geslachtsnaam: bekend(textAt(json, 'geslachtsnaam')),
  };
}

const geslachten: Readonly<Record<string, BrpGeslacht>> = { M: 'man', V: 'vrouw', O: 'onbekend' };

function readBsn(json: Json, pad: string, lezing: Lezing): Bsn | undefined {
  const text = textAt(json, 'burgerservicenummer');
  if (text === undefined) return undefined;
  const bsn = findBsn(text);
  if (bsn === undefined) lezing.merkOp('bsnOngeldig', `${pad}burgerservicenummer`);
  return bsn;
}

/** Number, name, sex and birth of a person or of a relative; `pad` ends in a dot unless it is the person itself. */
export function readIdentiteit(json: Json, pad: string, lezing: Lezing): BrpIdentiteit {
  return {
    bsn: readBsn(json, pad, lezing),
    naam: readNaam(objectAt(json, 'naam')),
    geslacht: geslachten[codeAt(json, 'geslacht') ?? ''] ?? 'onbekend',
    geboorte: readDatum(objectAt(json, 'geboorte')?.['datum'], `${pad}geboorte.datum`, lezing),
  };
}
