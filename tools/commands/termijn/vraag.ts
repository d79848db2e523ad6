import { findMoment, findPlainDate, type PlainDate } from '@rondom/domain/kern';
import {
  isOpdrachtsoort,
  isTermijnsoort,
  type Dageenheid,
  type Opdracht,
  type Opschorting,
  type Termijnsoort,
  type Termijnvraag,
  type Tijdstip,
  type Verlenging,
  type Verloopfeiten,
} from '@rondom/domain/termijn';
import { WrongUsage, type Asked, type Dagoptie, type Zinnen } from './usage.ts';

export function findDay(values: Asked, name: Dagoptie, z: Zinnen): PlainDate | undefined {
  const text = values[name];
  if (text === undefined) return undefined;
  const day = findPlainDate(text);
  if (day === undefined) throw new WrongUsage(z.datumOnjuist(name, text));
  return day;
}

export function getSoort(words: readonly string[], z: Zinnen): Termijnsoort {
  const [soort, extra] = words;
  if (soort === undefined) throw new WrongUsage(z.soortOntbreekt);
  if (extra !== undefined) throw new WrongUsage(z.teVeel(extra));
  if (!isTermijnsoort(soort)) throw new WrongUsage(z.soortOnbekend(soort));
  return soort;
}

/** The day of the event; with `--uur` the instant on the clock in Amsterdam. */
export function findVanaf(values: Asked, z: Zinnen): PlainDate | Tijdstip | undefined {
  const day = findDay(values, 'vanaf', z);
  if (values.uur === undefined) return day;
  const tijdstip = day === undefined ? undefined : findMoment(`${day}T${values.uur}`);
  if (tijdstip === undefined) throw new WrongUsage(z.uurOnjuist(values.uur));
  return { tijdstip };
}

export function getVraag(soort: Termijnsoort, values: Asked, z: Zinnen): Termijnvraag {
  const vanaf = findVanaf(values, z);
  const [belastOp, geinformeerdOp, beslistOp] = (['belast', 'geinformeerd', 'beslist'] as const).map((name) =>
    findDay(values, name, z),
  );
  const isOpdracht = belastOp !== undefined || geinformeerdOp !== undefined || beslistOp !== undefined;
  if (!isOpdracht) {
    if (vanaf === undefined) throw new WrongUsage(z.datumOntbreekt);
    return { soort, vanaf };
  }
  if (belastOp === undefined || geinformeerdOp === undefined || vanaf !== undefined)
    throw new WrongUsage(z.datumsOnvolledig);
  if (!isOpdrachtsoort(soort)) throw new WrongUsage(z.geenOpdracht(soort));
  const opdracht: Opdracht = { belastOp, geinformeerdOp, ...(beslistOp === undefined ? {} : { beslistOp }) };
  return { soort, vanaf: opdracht };
}

const length = /^(\d{1,3})(dagen|werkdagen|weken|maanden|jaren|dag|werkdag|week|maand|jaar)$/;
const unitOf: Readonly<Record<string, Dageenheid>> = {
  dag: 'dagen',
  werkdag: 'werkdagen',
  week: 'weken',
  maand: 'maanden',
  jaar: 'jaren',
};

function getVerlenging(text: string, reden: string, z: Zinnen): Verlenging {
  const match = length.exec(text);
  const unit = match?.[2] ?? '';
  if (!match) throw new WrongUsage(z.verlengdOnjuist(text));
  return { aantal: Number(match[1]), eenheid: unitOf[unit] ?? (unit as Dageenheid), reden };
}

/** `VAN..TOT`, the day on which it runs again; `VAN..` while it still stands still. */
function getOpschorting(text: string, reden: string, z: Zinnen): Opschorting {
  const [first = '', second, more] = text.split('..');
  const van = findPlainDate(first);
  const tot = second === undefined || second === '' ? undefined : findPlainDate(second);
  const wrong = van === undefined || second === undefined || more !== undefined;
  if (wrong || (second !== '' && tot === undefined)) throw new WrongUsage(z.opgeschortOnjuist(text));
  return { van, reden, ...(tot === undefined ? {} : { tot }) };
}

/** What happened to the clock after it began. */
export function getFeiten(values: Asked, z: Zinnen): Verloopfeiten {
  const reden = values.reden ?? '';
  const gestoptOp = findDay(values, 'gestopt', z);
  const ingetrokkenOp = findDay(values, 'ingetrokken', z);
  const geborenOp = findDay(values, 'geboren', z);
  return {
    opschortingen: (values.opgeschort ?? []).map((text) => getOpschorting(text, reden, z)),
    verlengingen: (values.verlengd ?? []).map((text) => getVerlenging(text, reden, z)),
    ...(gestoptOp === undefined ? {} : { gestoptOp }),
    ...(geborenOp === undefined ? {} : { geborenOp }),
    ...(ingetrokkenOp === undefined ? {} : { ingetrokkenOp }),
  };
}
