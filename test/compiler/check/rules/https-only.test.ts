import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, problemsOf, replace } from '../../content.js';

test('addresses that are not safe or not whole', () => {
  const web = 'Write an address beginning with https://. [https-only]';
  const what = 'The address is not allowed';
  assert.deepEqual(
    problemsOf({
      'topics/legal-aid/topic.yaml': replace('https://example.org/loi', 'http://example.org/loi'),
      'topics/police-custody/fr.md': replace('https://example.org/loi', 'javascript:alert()'),
      'facts.yaml': replace('https://example.org/loi', 'http://example.org/loi'),
      'services.yaml': all(
        replace('href: tel:112', 'href: "tel:1 12"'),
        replace('web: https://example.org/aide', 'web: https://user@example.org'),
      ),
      'languages.yaml': replace('https://example.org/meteo', 'https://localhost'),
    }),
    [
      `content/facts.yaml:12 ${what} (http://example.org/loi). ${web}`,
      `content/languages.yaml:1 ${what} (https://localhost). ${web}`,
      `content/services.yaml:9 ${what} (tel:1 12). Write https://… or mailto:…, or tel: or sms: and the digits without spaces. [https-only]`,
      `content/services.yaml:41 ${what} (https://user@example.org). ${web}`,
      `content/topics/legal-aid/topic.yaml:6 ${what} (http://example.org/loi). ${web}`,
      `content/topics/police-custody/fr.md:20 ${what} (javascript:alert()). ${web}`,
    ],
  );
});
