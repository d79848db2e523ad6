import {
  addDays,
  datumgrenzen,
  findOnvolledigeDatum,
  findPlainDate,
  getPlainDate,
} from '@rondom/domain/kern';

const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** The date so many days later, in the same completeness. A day that does not exist stays as it is. */
export function verschuif(text: string, dagen: number): string {
  const dag = findPlainDate(text);
  if (dag !== undefined) return addDays(dag, dagen);
  const datum = findOnvolledigeDatum(text);
  const grenzen = datum && datumgrenzen(datum);
  if (grenzen === undefined || text.length === 10) return text;
  const midden = text.length === 4 ? getPlainDate(`${text}-07-01`) : getPlainDate(`${text}-15`);
  return addDays(midden, dagen).slice(0, text.length);
}

/** The date in the form of the BRP API; empty text is a date of which nothing is known. */
export function toDatumJson(text: string): Readonly<Record<string, unknown>> {
  const [jaar = '', maand, dag] = text.split('-');
  const naam = maanden[Number(maand) - 1] ?? '';
  if (jaar === '') return { type: 'DatumOnbekend', onbekend: true, langFormaat: 'onbekend' };
  if (maand === undefined) return { type: 'JaarDatum', jaar: Number(jaar), langFormaat: jaar };
  if (dag === undefined)
    return {
      type: 'JaarMaandDatum',
      jaar: Number(jaar),
      maand: Number(maand),
      langFormaat: `${naam} ${jaar}`,
    };
  return { type: 'Datum', datum: text, langFormaat: `${Number(dag)} ${naam} ${jaar}` };
}
