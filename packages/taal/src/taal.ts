/** The languages of the interface. People's own words are never translated. */
export type Taal = 'nl' | 'en';

export const talen: readonly Taal[] = ['nl', 'en'];

export const isTaal = (value: unknown): value is Taal => value === 'nl' || value === 'en';
