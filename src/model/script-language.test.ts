import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOfScript } from './script-language.ts';

const cases: [title: string, text: string, language: string | undefined][] = [
  ['Latin letters, which many languages share', 'Łódź', undefined],
  ['Greek letters', 'λιμάνι', 'el'],
  ['Chinese characters', '渡轮', 'zh'],
  ['Japanese letters beside Chinese characters', '渡し船', 'ja'],
  ['Arabic letters', 'عبّارة', 'ar'],
  ['Hebrew letters', 'מעבורת', 'he'],
  ['Korean letters', '등대', 'ko'],
  ['Cyrillic letters', 'паром', 'ru'],
  ['Cyrillic letters that only Ukrainian has', 'причалі', 'uk'],
];

for (const [title, text, language] of cases) {
  test(`tells the language of ${title}`, () => {
    assert.equal(languageOfScript(text), language);
  });
}
