export * from './tijdigheid.ts';
