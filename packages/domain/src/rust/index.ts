export * from './rust.ts';
export * from './portaal.ts';
