import { describe, expect, it } from 'vitest';
import { lemmatise } from '../../../server/core/language/lemma.ts';
import { morphology } from '../../../server/core/language/morphology.ts';

const CASES = `
said VBD say
told VBN tell
announced VBD announce
denied VBD deny
agreed VBD agree
stopped VBD stop
reported VBN report
claimed VBD claim
argued VBD argue
believes VBZ believe
estimated VBN estimate
planned VBD plan
referring VBG refer
saying VBG say
lying VBG lie
writing VBG write
noticing VBG notice
urging VBG urge
describes VBZ describe
accuses VBZ accuse
has VBZ have
does VBZ do
's VBZ be
’re VBP be
were VBD be
wo MD will
would MD would
could MD could
ca MD can
thought VBD think
found VBD find
found VB found
saw VBD see
sources NNS source
ministries NNS ministry
allies NNS ally
people NNS person
children NNS child
women NNS woman
crises NNS crisis
churches NNS church
attacks NNS attack
talks NNS talk
headquarters NNS headquarters
analyses NNS analysis
worse JJR bad
bigger JJR big
earlier RBR early
latest JJS late
larger JJR large
n't RB not
them PRP they
I PRP I
Brekke NNP Brekke
Emirates NNPS Emirate
The DT the
quickly RB quickly
`;

describe('lemmatise', () => {
  it.each(
    CASES.trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string, string]),
  )('%s %s → %s', (word, xpos, lemma) => {
    expect(lemmatise(word, xpos)).toBe(lemma);
  });
});

describe('morphology', () => {
  it.each([
    ['sources', 'NNS', { number: 'plural' }],
    ['Tessen', 'NNP', { number: 'singular' }],
    ['says', 'VBZ', { number: 'singular', person: 3, tense: 'present', verbForm: 'finite' }],
    ['said', 'VBD', { tense: 'past', verbForm: 'finite' }],
    ['said', 'VBN', { tense: 'past', verbForm: 'participle' }],
    ['was', 'VBD', { number: 'singular', tense: 'past', verbForm: 'finite' }],
    ['They', 'PRP', { number: 'plural', person: 3 }],
    ['her', 'PRP$', { number: 'singular', person: 3 }],
    ['those', 'DT', { number: 'plural' }],
    ['quickly', 'RB', {}],
  ])('%s %s', (word, xpos, expected) => {
    expect(morphology(word, xpos)).toEqual(expected);
  });
});
