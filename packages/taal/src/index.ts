export * from './aantal.ts';
export * from './catalogus.ts';
export * from './datum.ts';
export * from './refusals/index.ts';
export * from './schermen/index.ts';
export * from './taal.ts';
export * from './termijn/index.ts';
export * from './tijd.ts';
