/** Numbers that say nothing of a place: mobile, of companies everywhere, free and service numbers. */
const zonderPlaats = /^(?:6\d{8}|8[458]\d{7}|800\d{4,7}|90[069]\d{4,7})$/;

/**
 * Whether a number tells the reader a place: an area code does, and so does the number of a municipality (14 026).
 * @source Nummerplan telefoon- en ISDN-diensten (netnummers)
 */
export function verraadtPlaats(nummer: string): boolean {
  const cijfers = nummer.replaceAll(/\D/g, '');
  if (cijfers === '') return false;
  const kern = cijfers.replace(/^(?:00310?|310?(?=\d{9}$)|0)/, '');
  return cijfers === '112' ? false : !zonderPlaats.test(kern);
}
