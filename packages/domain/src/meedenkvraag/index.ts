export * from './escalatie.ts';
export * from './soorten.ts';
export * from './stel-vraag.ts';
export * from './verloop.ts';
