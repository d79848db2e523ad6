export { alsEigenaar } from './eigenaar.ts';
export { laad, laadOpnieuw, type Laadopdracht } from './laad.ts';
export { opnieuw } from './opnieuw.ts';
export { findStand, isGeschreven } from './stand.ts';
