import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Announcer } from '../../src/controllers/announcer.js';
import { PlainHost } from './plain-host.js';

describe('Announcer', () => {
  it('says nothing at first, then what it is given, and asks for a render each time', () => {
    const host = new PlainHost();
    const announcer = new Announcer(host);
    assert.equal(announcer.message, '');
    announcer.say('3 answers');
    assert.equal(announcer.message, '3 answers');
    announcer.say('2 answers');
    assert.equal(announcer.message, '2 answers');
    assert.equal(host.updates, 2);
  });

  it('makes the same message differ each time, so that it is read again', () => {
    const announcer = new Announcer(new PlainHost());
    const messages = [1, 2, 3].map(() => {
      announcer.say('3 answers');
      return announcer.message;
    });
    assert.notEqual(messages[0], messages[1]);
    assert.notEqual(messages[1], messages[2]);
    for (const message of messages) assert.equal(message.trim(), '3 answers');
  });

  it('has nothing to say when its element is inserted again', () => {
    const host = new PlainHost();
    const announcer = new Announcer(host);
    announcer.say('3 answers');
    host.remove();
    assert.equal(announcer.message, '');
  });
});
