export { readBrpAntwoord, type BrpAntwoordRefusal } from './antwoord.ts';
export { gevraagdeVelden, makeRaadpleegvraag } from './vraag.ts';
