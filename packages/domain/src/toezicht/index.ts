export * from './scherm-aantal.ts';
