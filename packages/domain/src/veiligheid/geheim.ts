/** What can betray where somebody stays, or reach who may not be reached. */
export const geheimsoorten = [
  'straat',
  'postcode',
  'plaats',
  'telefoon',
  'school',
  'huisarts',
  'sport',
  'opvang',
  'pleeggezin',
  'instelling',
] as const;
export type Geheimsoort = (typeof geheimsoorten)[number];

/** One secret, as it was written down. */
export interface Geheim {
  readonly soort: Geheimsoort;
  readonly tekst: string;
}

const postcode = /\b([1-9]\d{3})[\s-]*([a-z]{2})\b/i;

/**
 * The secrets in one address as somebody typed it: street with number, postcode, place. Without a postcode the last
 * part after a comma is the place; an address of one part is a street.
 */
export function geheimenVanAdres(adres: string): Geheim[] {
  const gevonden = postcode.exec(adres);
  const delen = (tekst: string) =>
    tekst
      .split(/[,;\n]/)
      .map((deel) => deel.trim())
      .filter((deel) => deel !== '');
  if (gevonden === null) {
    const [straat, ...rest] = delen(adres);
    const plaats = rest.at(-1);
    return [
      ...(straat === undefined ? [] : [{ soort: 'straat' as const, tekst: straat }]),
      ...(plaats === undefined ? [] : [{ soort: 'plaats' as const, tekst: plaats }]),
    ];
  }
  const voor = delen(adres.slice(0, gevonden.index));
  const [plaats] = delen(adres.slice(gevonden.index + gevonden[0].length));
  return [
    ...voor.map((tekst) => ({ soort: 'straat' as const, tekst })),
    { soort: 'postcode', tekst: gevonden[0] },
    ...(plaats === undefined ? [] : [{ soort: 'plaats' as const, tekst: plaats }]),
  ];
}
