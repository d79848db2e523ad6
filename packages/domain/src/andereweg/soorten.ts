/**
 * From asked to learned. `gevraagd`: a director asked for it and nobody thought of a way yet. `gezocht`: what is needed
 * stands there, nobody permitted it yet.
 */
export const andereWegStanden = [
  'gevraagd',
  'gezocht',
  'toegestaan',
  'geweigerd',
  'gestart',
  'papierenrond',
  'geleerd',
  'gestopt',
] as const;
export type AndereWegStand = (typeof andereWegStanden)[number];

/** What stands in the way. Counted by kind, never by who works. */
export const hindernissen = ['regel', 'geld', 'contract'] as const;
export type Hindernis = (typeof hindernissen)[number];

/** Who may permit it. */
export const toestaanders = [
  'regiodirecteur',
  'gemeente',
  'gecertificeerdeinstelling',
  'zorgkantoor',
  'aanbieder',
] as const;
export type Toestaander = (typeof toestaanders)[number];

/**
 * Duties that leave no choice today. Help may start on them before anybody permitted the way.
 * @source Jeugdwet art. 2.4 lid 2 onder b, art. 2.6 lid 1 onder b; Wet maatschappelijke ondersteuning 2015 art. 2.3.3
 */
export const plichten = ['jeugdwet242b', 'jeugdwet261b', 'wmo233'] as const;
export type Plicht = (typeof plichten)[number];

export const gronden = ['besluit', 'persoon', 'plicht'] as const;
export type Weggrond = (typeof gronden)[number];

export const vragersVanWeg = ['vastgezicht', 'expertteam', 'regiodirecteur'] as const;
