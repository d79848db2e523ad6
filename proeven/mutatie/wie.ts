/** Who is meant in a row that is set on the stage, as SQL. */
export const gezin = '8000000001';
export const persoon = (sub: string): string =>
  `(select persoon_id from rondom.gebruiker where sub = '${sub}')`;
export const gebruiker = (sub: string): string => `(select id from rondom.gebruiker where sub = '${sub}')`;
export const organisatie = (sub: string): string =>
  `(select organisatie_id from rondom.gebruiker where sub = '${sub}')`;
/** A number of the story family in a table. */
export const eerste = (tabel: string): string =>
  `(select min(id) from rondom.${tabel} where gezin_id = ${gezin})`;
export const laatste = (tabel: string): string =>
  `(select max(id) from rondom.${tabel} where gezin_id = ${gezin})`;
export const regio = `(select regio_id from rondom.wacht where gezin_id = ${gezin} order by id limit 1)`;
export const nu = "'2027-01-12 07:00+00'";
