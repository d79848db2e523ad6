/** Who may open a family in an emergency: who can be called out to one tonight. */
export const noodkijkrollen = [
  'lokaalteam',
  'veiligthuis',
  'crisisdienst',
  'jeugdbeschermer',
  'veiligheidsteam',
] as const;
export type Noodkijkrol = (typeof noodkijkrollen)[number];

/** Why somebody looks; beside it stand words of one's own, which only the looker and the reviewer read. */
export const noodredenen = [
  'acuteonveiligheid',
  'vastgezichtonbereikbaar',
  'kindweg',
  'crisisdienstmelding',
  'medischenood',
] as const;
export type Noodreden = (typeof noodredenen)[number];

/** What the reviewer finds. `meerweten` asks the looker first, and the review stays open. */
export const noodoordelen = ['terecht', 'nietterecht', 'meerweten'] as const;
export type Noodoordeel = (typeof noodoordelen)[number];

/** Who reviews: who leads people, of the same organisation as the looker. */
export const noodbeoordelaars = ['teamleider', 'giteamleider'] as const;
