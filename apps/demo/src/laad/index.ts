export { laad, type Geladen, type Laadopdracht } from './laad.ts';
