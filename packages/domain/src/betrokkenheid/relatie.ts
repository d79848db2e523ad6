/** How somebody stands to a family. What may be read hangs on this and nothing else. */
export const relaties = [
  'vastgezicht',
  'uitvoerder',
  'teamleider',
  'team',
  'meedenker',
  'vervanger',
  'oudgezicht',
  'triage',
  'netwerk',
  'ouder',
  'jeugdige',
  'geen',
] as const;
export type Relatie = (typeof relaties)[number];

/** Whether it is work, and whether it ends by itself: who is asked in for a while is not there for good. */
export const relatie = {
  vastgezicht: { isMedewerker: true, altijdTijdelijk: false },
  uitvoerder: { isMedewerker: true, altijdTijdelijk: false },
  teamleider: { isMedewerker: true, altijdTijdelijk: false },
  team: { isMedewerker: true, altijdTijdelijk: false },
  meedenker: { isMedewerker: true, altijdTijdelijk: true },
  vervanger: { isMedewerker: true, altijdTijdelijk: true },
  oudgezicht: { isMedewerker: true, altijdTijdelijk: true },
  triage: { isMedewerker: true, altijdTijdelijk: false },
  netwerk: { isMedewerker: false, altijdTijdelijk: false },
  ouder: { isMedewerker: false, altijdTijdelijk: false },
  jeugdige: { isMedewerker: false, altijdTijdelijk: false },
  geen: { isMedewerker: false, altijdTijdelijk: false },
} as const satisfies Record<Relatie, { isMedewerker: boolean; altijdTijdelijk: boolean }>;
