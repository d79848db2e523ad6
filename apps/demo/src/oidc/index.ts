export { startDemoServer, type DemoServer, type DemoServerOpties } from './server.ts';
