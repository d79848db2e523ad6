export { readPersonen } from './bestand.ts';
export { demoBrpPersonen, storyBsn } from './personen/index.ts';
export { type BrpStandIn, type BrpStandInOpties, createBrpAntwoorder, startBrpStandIn } from './server.ts';
