export * from './antwoord.ts';
export * from './soorten.ts';
export * from './taakdrager.ts';
export { uitWieDoetWat } from './uit-wie-doet-wat.ts';
