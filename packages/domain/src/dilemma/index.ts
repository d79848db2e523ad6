export * from './beeld.ts';
export * from './dilemma.ts';
export * from './soorten.ts';
export * from './termijn.ts';
