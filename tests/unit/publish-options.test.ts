import { expect, test } from 'vitest';
import { formatOptions, parseOptions } from '$lib/publish/options';
import { harmlessText } from '$lib/model/harmless-text';

const parse = (query: string) => parseOptions(new URLSearchParams(query));

test('without parameters a figure is a light page, and empty values count as absent', () => {
  const look = { size: 'page', width: 800, scale: 1, theme: 'light', title: '' };
  const options = { ...look, sort: 'given', highlight: '', organisation: '' };
  expect(parse('')).toEqual({ ok: true, options });
  const empty = Object.keys(options).map((name) => `${name}=`);
  expect(parse(empty.join('&'))).toEqual({ ok: true, options });
});

test('options are written as they are read', () => {
  const query = 'size=slide&width=900&scale=3&theme=grey&title=Un+titre';
  const parsed = parse(query);
  expect(parsed.ok && formatOptions(parsed.options).toString()).toBe(query);
  const preset = parse('size=square');
  expect(preset.ok && formatOptions(preset.options).toString()).toBe('size=square');
});

test.each(['width=239', 'width=2001', 'width=1e3', 'width=-1', 'scale=0', 'scale=5', 'scale=1.5'])(
  'an absurd size is refused with what may stand there: %s',
  (query) => {
    const parsed = parse(query);
    expect(parsed).toMatchObject({ ok: false, problem: { code: 'value' } });
    expect(!parsed.ok && 'allowed' in parsed.problem && parsed.problem.allowed).toMatch(
      /^\d+ … \d+$/
    );
  }
);

test('a long value is not quoted whole', () => {
  const parsed = parse(`theme=${'x'.repeat(5000)}`);
  const value = !parsed.ok && 'value' in parsed.problem ? parsed.problem.value : '';
  expect(value).toBe(`${'x'.repeat(80)}…`);
});

test('a title may have 200 characters and no more, however they are encoded', () => {
  expect(parse(`title=${'é'.repeat(200)}`).ok).toBe(true);
  expect(parse(`title=${'😀'.repeat(201)}`)).toEqual({
    ok: false,
    problem: { code: 'title-too-long', most: 200 }
  });
});

test('an organisation’s name may have 100 characters, and is harmless', () => {
  expect(parse(`organisation=${'é'.repeat(101)}`)).toEqual({
    ok: false,
    problem: { code: 'organisation-too-long', most: 100 }
  });
  const parsed = parse(`organisation=${encodeURIComponent('A\u202e \n Society')}`);
  expect(parsed.ok && parsed.options.organisation).toBe('A Society');
});

test('a text loses what turns, hides or breaks, and keeps French spaces and accents', () => {
  expect(harmlessText('a\u202eb\u0000c\u2066d\ufeff\n e\ud800')).toBe('abcd e');
  expect(harmlessText('« été »\u202f; l’Œuvre\u00a0:')).toBe('« été »\u202f; l’Œuvre\u00a0:');
});
