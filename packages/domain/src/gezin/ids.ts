/** Identity of a person; a person exists once, whatever families he belongs to. */
export type PersoonId = string & { readonly persoonId: true };
export type GezinId = string & { readonly gezinId: true };
export type HuishoudenId = string & { readonly huishoudenId: true };

export const persoonId = (id: string): PersoonId => id as PersoonId;
export const gezinId = (id: string): GezinId => id as GezinId;
export const huishoudenId = (id: string): HuishoudenId => id as HuishoudenId;
