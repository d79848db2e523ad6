export * from './beschikking.ts';
export * from './duur.ts';
export * from './laatste-dag.ts';
export * from './leg-ondertoezichtstelling-vast.ts';
export * from './maatregel.ts';
export * from './ots-kind.ts';
export * from './gevolgen.ts';
