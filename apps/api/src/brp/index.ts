export { type BrpPoort, type BrpPoortOpties, type BrpPoortRefusal, createBrpPoort } from './brp-poort.ts';
