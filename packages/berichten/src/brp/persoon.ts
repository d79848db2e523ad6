import { type BrpGezagscode, type BrpPersoon, findGezagscode } from '@rondom/domain/brp';
import type { OnvolledigeDatum } from '@rondom/domain/kern';
import { readAdres } from './adres.ts';
import { datumOnbekend, readGebeurtenis } from './datum.ts';
import { readKinderen, readOuders, readPartners } from './gerelateerden.ts';
import { readIdentiteit } from './identiteit.ts';
import { codeAt, type Json, objectAt } from './json.ts';
import { type Lezing, makeLezing } from './lezing.ts';

function readGezagscode(json: Json, lezing: Lezing): BrpGezagscode | undefined {
  const code = codeAt(json, 'indicatieGezagMinderjarige');
  if (code === undefined) return undefined;
  const gezagscode = findGezagscode(code);
  if (gezagscode === undefined) lezing.merkOp('gezagscodeOnbekend', 'indicatieGezagMinderjarige.code');
  return gezagscode;
}

/** A list kept up no longer because of death says deceased, also when the day is not delivered. */
function readOverleden(
  json: Json,
  opschorting: string | undefined,
  lezing: Lezing,
): OnvolledigeDatum | undefined {
  const dag = readGebeurtenis(objectAt(json, 'overlijden'), 'overlijden', lezing);
  return dag ?? (opschorting === 'O' ? datumOnbekend : undefined);
}

/** One element of `personen`. Never fails: what cannot be read is left out and remarked. */
export function readBrpPersoon(json: Json): BrpPersoon {
  const lezing = makeLezing();
  const opschorting = codeAt(objectAt(json, 'opschortingBijhouding'), 'reden');
  return {
    ...readIdentiteit(json, '', lezing),
    overleden: readOverleden(json, opschorting, lezing),
    geheimhouding: json['geheimhoudingPersoonsgegevens'] === true,
    opschorting,
    gezagscode: readGezagscode(json, lezing),
    gemeentecode: codeAt(json, 'gemeenteVanInschrijving'),
    adres: readAdres(objectAt(json, 'verblijfplaats')),
    ouders: readOuders(json, lezing),
    partners: readPartners(json, lezing),
    kinderen: readKinderen(json, lezing),
    opmerkingen: lezing.opmerkingen,
  };
}
