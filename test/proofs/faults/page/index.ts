export { tryAll } from './frames.js';
