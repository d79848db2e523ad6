/** What is done next for a child that waits. One step at a time, of a closed list: the board says it to strangers. */
export const wachtstappen = [
  'jeugdbeschermerNoemen',
  'kennismaking',
  'bevestigingVragen',
  'netwerkBekijken',
  'maatwerkBesluit',
  'hulpStarten',
  'plekZoeken',
  'onderzoekStarten',
] as const;
export type Wachtstapcode = (typeof wachtstappen)[number];

/** Who does it: a kind of organisation or a role, never a name. */
export const wachtstapDoeners = [
  'lokaalteam',
  'gecertificeerdeinstelling',
  'jeugdbeschermer',
  'expertteam',
  'raad',
  'pleegzorg',
  'jeugdhulpaanbieder',
] as const;
export type WachtstapDoener = (typeof wachtstapDoeners)[number];
