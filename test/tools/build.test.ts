import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { BUILD, copyOfProject } from './project-copy.js';

describe('a build that fails', () => {
  let folder = '';
  const inCopy = (path: string) => join(folder, path);

  before(async () => {
    folder = await copyOfProject();
    mkdirSync(inCopy('dist'));
    writeFileSync(inCopy('dist/rights-guide.js'), 'the last good build');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs the build with one file changed, and expects it to fail and to leave `dist/` alone. */
  function failedBuild(path: string, mistake: string, ...flags: string[]): string {
    const text = readFileSync(inCopy(path), 'utf8');
    appendFileSync(inCopy(path), mistake);
    const words = [...BUILD, '--no-package', ...flags];
    const { status, stderr } = spawnSync(process.execPath, words, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    writeFileSync(inCopy(path), text);
    assert.equal(status, 1, stderr);
    assert.deepEqual(readdirSync(inCopy('dist')), ['rights-guide.js']);
    assert.equal(readFileSync(inCopy('dist/rights-guide.js'), 'utf8'), 'the last good build');
    return stderr;
  }

  it('says each mistake in the content in one line, with no stack trace', () => {
    const path = 'content/topics/legal-aid/fr.md';
    const lines = readFileSync(inCopy(path), 'utf8').split('\n').length;
    const said = failedBuild(path, '\nVous avez 3 jours et {no-such-fact}.\n');
    assert.match(said, /The content has \d+ problems?:/);
    assert.match(said, new RegExp(`^${path}:${lines + 1}.*no-such-fact.*$`, 'm'));
    assert.doesNotMatch(said, /^\s+at /m);
  });

  it('fails on a warning of the bundler', () => {
    const said = failedBuild('src/script.ts', "\nimport 'no-such-package';\n");
    assert.match(said, /the bundler warns: .*"no-such-package"/);
  });

  it('fails on a flag that it does not know', () => {
    assert.match(
      failedBuild('src/script.ts', '', '--inlin', 'fr'),
      /there is no build option "inlin"/,
    );
  });
});
