/** The district courts of the Netherlands; a choice, never a must: another court can be typed. */
export const rechtbanken: readonly string[] = [
  'Rechtbank Amsterdam',
  'Rechtbank Den Haag',
  'Rechtbank Gelderland',
  'Rechtbank Limburg',
  'Rechtbank Midden-Nederland',
  'Rechtbank Noord-Holland',
  'Rechtbank Noord-Nederland',
  'Rechtbank Oost-Brabant',
  'Rechtbank Overijssel',
  'Rechtbank Rotterdam',
  'Rechtbank Zeeland-West-Brabant',
];
