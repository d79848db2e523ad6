export { startDemoServer, type DemoServer } from './server.ts';
