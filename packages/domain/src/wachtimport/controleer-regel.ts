import { heeftLeeftijd, type Geboorte } from '../gezin/index.ts';
import { addYears, findOnvolledigeDatum, type PlainDate } from '../kern/index.ts';
import { decideDuur } from '../maatregel/index.ts';
import type { Gebrek, Importregel } from './importregel.ts';
import type { Kolom } from './kolommen.ts';

const geboorteVan = (dag: PlainDate): Geboorte | undefined => {
  const datum = findOnvolledigeDatum(dag);
  return datum === undefined ? undefined : { soort: 'geboren', datum };
};

/** The days on which something is said to have happened already. */
const gebeurd = (regel: Importregel): (readonly [Kolom, PlainDate | undefined])[] => [
  ['beschikking', regel.beschikkingOp],
  ['belast_op', regel.belastOp],
  ['geinformeerd_op', regel.geinformeerdOp],
  ['besluit_op', regel.besluitOp],
  ['veilig_op', regel.veiligOp],
  ['geboortedatum', regel.geboortedatum],
];

/** What cannot come before the judge spoke. */
const naBeschikking = (regel: Importregel): (readonly [Kolom, PlainDate])[] => [
  ['ingangsdatum', regel.ingangsdatum],
  ['belast_op', regel.belastOp],
  ['geinformeerd_op', regel.geinformeerdOp],
];

function listMaatregelgebreken(regel: Importregel, today: PlainDate): Gebrek[] {
  const { ingangsdatum, einddatum, geboortedatum, beschikkingOp } = regel;
  const gebreken: Gebrek[] = [];
  const duur = decideDuur(ingangsdatum, einddatum);
  if (!duur.ok) gebreken.push(...duur.refusals.map(({ kind }) => ({ kind, kolom: 'einddatum' as const })));
  else if (einddatum <= today)
    gebreken.push({ kind: 'maatregelVoorbij', kolom: 'einddatum', dag: einddatum });
  if (geboortedatum === undefined) return gebreken;
  const geboorte = geboorteVan(geboortedatum);
  if (
    geboorte !== undefined &&
    (heeftLeeftijd(18, geboorte, today) || heeftLeeftijd(18, geboorte, ingangsdatum))
  )
    gebreken.push({ kind: 'kindIsAchttien', kolom: 'geboortedatum', dag: addYears(geboortedatum, 18) });
  // An order may be given for a child that is not born yet; such a child has no day of birth on a list.
  if (beschikkingOp < geboortedatum)
    gebreken.push({ kind: 'dagVoorGeboorte', kolom: 'beschikking', dag: geboortedatum });
  return gebreken;
}

function listBesluitgebreken(regel: Importregel, today: PlainDate): Gebrek[] {
  const { wachtOp, besluitOp, machtigingTot, ingangsdatum, einddatum } = regel;
  if (wachtOp === 'vastejeugdbeschermer') return [];
  if (besluitOp === undefined) return [{ kind: 'besluitOntbreekt', kolom: 'besluit_op' }];
  if (wachtOp === 'passendehulp') return [];
  const gebreken: Gebrek[] = [];
  if (besluitOp < ingangsdatum || besluitOp >= einddatum)
    gebreken.push({ kind: 'besluitBuitenMaatregel', kolom: 'besluit_op' });
  if (machtigingTot === undefined)
    return [...gebreken, { kind: 'machtigingEindeOntbreekt', kolom: 'machtiging_tot' }];
  if (machtigingTot <= today)
    gebreken.push({ kind: 'machtigingVoorbij', kolom: 'machtiging_tot', dag: machtigingTot });
  if (machtigingTot > addYears(besluitOp, 1))
    gebreken.push({ kind: 'machtigingLangerDanJaar', kolom: 'machtiging_tot', dag: addYears(besluitOp, 1) });
  return gebreken;
}

/** The reason why a child still waits must fit what it waits for; safety that somebody saw has a day. */
function listWachtgebreken({ wachtOp, reden, veilig, veiligOp }: Importregel): Gebrek[] {
  const forWorker = wachtOp === 'vastejeugdbeschermer';
  const gebreken: Gebrek[] = [];
  if ((reden === 'geenJeugdbeschermerVrij' && !forWorker) || (reden === 'gezinWilNiet' && forWorker))
    gebreken.push({ kind: 'redenPastNiet', kolom: 'reden' });
  if (veilig !== undefined && veilig !== 'nietBekend' && veiligOp === undefined)
    gebreken.push({ kind: 'veiligZonderDag', kolom: 'veilig_op' });
  return gebreken;
}

/**
 * What cannot be true in one line: a day still to come, an effect before its cause, an order that is over, an adult.
 * @source BW 1:255, 1:258, 1:233, 1:265c; Besluit Jeugdwet art. 4.2.2 lid 1
 */
export function controleerRegel(regel: Importregel, today: PlainDate): Gebrek[] {
  const { beschikkingOp } = regel;
  return [
    ...gebeurd(regel)
      .filter(([, dag]) => dag !== undefined && dag > today)
      .map(([kolom, dag]): Gebrek => ({
        kind: 'dagInToekomst',
        kolom,
        ...(dag === undefined ? {} : { dag }),
      })),
    ...naBeschikking(regel)
      .filter(([, dag]) => dag < beschikkingOp)
      .map(([kolom]): Gebrek => ({ kind: 'dagVoorBeschikking', kolom, dag: beschikkingOp })),
    ...listMaatregelgebreken(regel, today),
    ...listBesluitgebreken(regel, today),
    ...listWachtgebreken(regel),
  ];
}
