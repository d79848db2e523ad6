export * from './rust.ts';
