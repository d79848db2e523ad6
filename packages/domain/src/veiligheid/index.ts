export * from './sorteer-onveilig.ts';
