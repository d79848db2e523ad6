import type { BrpKind, BrpOuder, BrpPartner, BrpVerbintenisvorm } from '@rondom/domain/brp';
import { readDatum, readGebeurtenis } from './datum.ts';
import { readIdentiteit } from './identiteit.ts';
import { asObject, codeAt, type Json, objectAt, textAt } from './json.ts';
import type { Lezing } from './lezing.ts';

function readLijst<Item>(
  json: Json,
  veld: string,
  lezing: Lezing,
  read: (json: Json, pad: string, lezing: Lezing) => Item,
): readonly Item[] {
  const value = json[veld];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    lezing.merkOp('onderdeelOnleesbaar', veld);
    return [];
  }
  return value.flatMap((item: unknown, at) => {
    const pad = `${veld}[${at}]`;
    const object = asObject(item);
    if (object !== undefined) return [read(object, `${pad}.`, lezing)];
    lezing.merkOp('onderdeelOnleesbaar', pad);
    return [];
  });
}

function readOuder(json: Json, pad: string, lezing: Lezing): BrpOuder {
  const aanduiding = textAt(json, 'ouderAanduiding');
  return {
    ...readIdentiteit(json, pad, lezing),
    ouderaanduiding: aanduiding === '1' || aanduiding === '2' ? aanduiding : undefined,
    begin: readDatum(
      json['datumIngangFamilierechtelijkeBetrekking'],
      `${pad}datumIngangFamilierechtelijkeBetrekking`,
      lezing,
    ),
  };
}

const vormen: Readonly<Record<string, BrpVerbintenisvorm>> = {
  H: 'huwelijk',
  P: 'geregistreerdpartnerschap',
};

function readPartner(json: Json, pad: string, lezing: Lezing): BrpPartner {
  const aangaan = objectAt(json, 'aangaanHuwelijkPartnerschap');
  const ontbinding = objectAt(json, 'ontbindingHuwelijkPartnerschap');
  return {
    ...readIdentiteit(json, pad, lezing),
    vorm: vormen[codeAt(json, 'soortVerbintenis') ?? ''] ?? 'onbekend',
    begin: readDatum(aangaan?.['datum'], `${pad}aangaanHuwelijkPartnerschap.datum`, lezing),
    einde: readGebeurtenis(ontbinding, `${pad}ontbindingHuwelijkPartnerschap`, lezing),
  };
}

export const readOuders = (json: Json, lezing: Lezing): readonly BrpOuder[] =>
  readLijst(json, 'ouders', lezing, readOuder);
export const readPartners = (json: Json, lezing: Lezing): readonly BrpPartner[] =>
  readLijst(json, 'partners', lezing, readPartner);
export const readKinderen = (json: Json, lezing: Lezing): readonly BrpKind[] =>
  readLijst(json, 'kinderen', lezing, readIdentiteit);
