export * from './cijfer.ts';
export * from './laatste-cijfers.ts';
export * from './noteer-cijfers.ts';
export * from './acuut-in-zicht.ts';
export * from './sorteer-onveilig.ts';
export * from './verschil.ts';
