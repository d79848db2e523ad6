export * from './afstand.ts';
export * from './geboortevraag.ts';
export * from './klank.ts';
export * from './normaal.ts';
export * from './weeg.ts';
export * from './zoekvraag.ts';
export * from './zoek-breed.ts';
export * from './genoemd.ts';
