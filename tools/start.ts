import { watch } from 'chokidar';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { build } from './build.js';
import { root } from './root.js';

const port = Number(process.env['PORT'] ?? 8080);

/**
 * Builds `dist/` as `npm run build` does, and `dist-test/`, whose script has the pseudo-languages that
 * some demo pages use. Errors are logged and not thrown.
 */
async function rebuild(): Promise<boolean> {
  const start = performance.now();
  try {
    await build();
    await build({ out: 'dist-test', pseudo: true });
    console.log(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(
      'The last good build is still served. Correct the error and save the file to build again.',
    );
    return false;
  }
}

let running = Promise.resolve(false);
let waiting = false;

/** Runs one build at a time. Changes during a build cause one more build. */
function schedule(): void {
  if (waiting) return;
  waiting = true;
  running = running.then(() => {
    waiting = false;
    return rebuild();
  });
}

schedule();
await running;

const serve = (folder: string) => sirv(join(root, folder), { dev: true });
const folders: Record<string, ReturnType<typeof serve>> = {
  '/dist/': serve('dist'),
  '/dist-test/': serve('dist-test'),
};
const demo = serve('demo');
const server = createServer((request, response) => {
  const url = request.url ?? '/';
  const prefix = Object.keys(folders).find((folder) => url.startsWith(folder));
  if (prefix) request.url = url.slice(prefix.length - 1);
  const handler = (prefix && folders[prefix]) || demo;
  handler(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  });
});
server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is taken. Choose another: PORT=8081 npm start` : error);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => {
  console.log(`The demo is at http://localhost:${port}/ (press Ctrl+C to stop).`);
});

watch(
  ['content', 'src'].map((folder) => join(root, folder)),
  {
    ignored: /src\/generated/,
    ignoreInitial: true,
  },
).on('all', schedule);
