export * from './bsn.ts';
export * from './leeftijd.ts';
export * from './mediaan.ts';
export * from './moment.ts';
export * from './onvolledige-datum.ts';
export * from './outcome.ts';
export * from './periode.ts';
export * from './plain-date.ts';
