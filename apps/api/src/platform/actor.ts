/** Ids are database bigints, carried as strings. */
export type Id = string;

export const rollen = [
  'lokaalteam',
  'teamleider',
  'veiligthuis',
  'crisisdienst',
  'veiligheidsteam',
  'jeugdbeschermer',
  'giteamleider',
  'expertteam',
  'ggz',
  'volwassenenhulp',
  'gedragswetenschapper',
  'vertrouwensarts',
  'raadsonderzoeker',
  'advocaat',
  'vertrouwenspersoon',
  'functionarisgegevensbescherming',
  'archivaris',
  'regiodirecteur',
  'inspecteur',
  'applicatiebeheerder',
  'ouder',
  'jeugdige',
  'pleegouder',
  'vertegenwoordiger',
  'netwerklid',
  'publiek',
  'systeem',
] as const;
export type Rol = (typeof rollen)[number];

/** Accounts of the family itself. How a person stands towards a family is the relation, not the account. */
export const portaalrollen = [
  'ouder',
  'jeugdige',
  'pleegouder',
  'vertegenwoordiger',
  'netwerklid',
] as const satisfies readonly Rol[];

/** Who acts in this request. The public form acts as the account `publiek`. */
export interface Actor {
  readonly gebruikerId: Id;
  readonly sub: string;
  readonly naam: string;
  readonly soort: 'medewerker' | 'portaal' | 'systeem';
  readonly rol: Rol;
  readonly organisatieId: Id | null;
  readonly organisatie: string | null;
  readonly persoonId: Id | null;
}
