export * from './dagfeit.ts';
export * from './is-te-lezen.ts';
export * from './rond-taak-af.ts';
export * from './sorteer-dag.ts';
export * from './termijn-op-dag.ts';
export * from './vervolg-op-dag.ts';
export * from './wacht-op-dag.ts';
