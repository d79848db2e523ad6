/** Why somebody of the family reads a note by default, or does not. Sentences are made of these codes. */
export const leesredenen = ['overZichzelf', 'gezagOnderTwaalf', 'samenMetKind'] as const;
export type Leesreden = (typeof leesredenen)[number];

export const nietLeesredenen = [
  'veiligheidsstand',
  'overleden',
  'nietOver',
  'nietErbij',
  'jongerDanTwaalf',
  'leeftijdNietBekend',
  'geenGezag',
  'gezagNietBekend',
  'kindLeestZelf',
  'kindLeestNietMee',
  'verdereFamilieOfNetwerk',
  'partnerVanOuder',
  'exPartner',
  'anderHuishouden',
  'woordenVanKind',
  'overAnderGezegd',
  'gevoeligVanAnder',
] as const;
export type NietLeesreden = (typeof nietLeesredenen)[number];

export type Leesbesluit =
  | { readonly leest: true; readonly reden: Leesreden }
  | { readonly leest: false; readonly reden: NietLeesreden };

export const leest = (reden: Leesreden): Leesbesluit => ({ leest: true, reden });
export const leestNiet = (reden: NietLeesreden): Leesbesluit => ({ leest: false, reden });
