import type { Frame, VerbCue } from '../cue-table.ts';

/**
 * English verbs and adjectives of judgement, feeling and striving whose content is what they are about ("lambasted the
 * plan", "is proud of the pier"). Kept by hand, many to a line: their examples are as alike as their use.
 */
interface Group {
  readonly kind: VerbCue['kind'];
  readonly frames: readonly Frame[];
  /** What follows in the example. */
  readonly object: string;
  /** Lemma, and the particle's words where there are any; separated by commas. */
  readonly words: string;
  readonly adjective?: true;
}

const groups: readonly Group[] = [
  {
    kind: 'say',
    frames: ['noun'],
    object: 'the plan',
    words: `trash, skewer, savage, lambast, lambaste, pillory, excoriate, castigate, chastise, berate, upbraid,
      admonish, reprimand, reproach, censure, vilify, malign, disparage, belittle, denigrate, assail, heckle, boo,
      jeer, taunt, impugn, bewail, repudiate, rebuff, rebut, disavow, disown, discredit, trumpet, extol, cheer,
      herald, compliment, champion, espouse, lampoon, satirise, satirize, parody, fault, knock, second-guess, belabor,
      play down, talk up, talk down, shrug off, brush off, brush aside, wave off, wave away, laugh off, scoff at,
      sneer at, jeer at, rail against, rail at, fume at, fume about, hit out at, hit back at, fire back at, lash out
      against, take aim at, take issue with, snipe at, lay into, tear into, rip into, speak out for, speak out
      on, speak out about, speak highly of, speak up for, vouch for, stand up for, stick up for, come out against, come
      out for, come out in favour of, come out in favor of, plead for, lobby for, lobby against, campaign for, campaign
      against, push back against, push back on, grumble about, gripe about, moan about, boast about, boast of, brag about,
      joke about, rave about, rant about, rant against, gush over, gush about, reminisce about, lecture about, preach
      about, testify about, testify to, attest to, inquire about, enquire about, comment on, elaborate on, expound on,
      remark on, opine on, muse about, muse on, speculate about, speculate on, theorise about, theorize about, apologise
      about, argue about, quarrel about, quarrel over, argue over, bicker over, warn over, voice support for, make fun
      of, poke fun at, pour scorn on, heap praise on, pay tribute to, pay homage to, sing the praises of, throw support
      behind, double down on, walk back, back away from, back down from, distance themselves from, send condolences to`,
  },
  {
    kind: 'think',
    frames: ['noun'],
    object: 'the plan',
    words: `admire, respect, dislike, loathe, detest, despise, abhor, distrust, mistrust, resent, cherish, envy, idolise,
      idolize, revere, adore, dread, crave, covet, embrace, tolerate, disdain, disapprove of, approve of, believe in, care
      about, sympathise with, sympathize with, identify with, fret over, fret about, worry over, agonise over, agonize
      over, marvel at, bristle at, balk at, baulk at, chafe at, recoil at, recoil from, take offence at, take offense at,
      take pride in, take comfort in, take umbrage at, have faith in, have doubts about, have confidence in, lose faith
      in, lose confidence in, look up to, look down on, look forward to, long for, yearn for, wish for, pine for, rejoice
      in, delight in, despair of, tire of, grow tired of, fall for, think of, think about, dream about, have misgivings
      about, have reservations about, see eye to eye on, get behind, rally behind, rally around, unite behind, line up
      behind, stand behind, stand by, bank on, count on, reckon with, make sense of, feel strongly about, feel sorry for`,
  },
  {
    kind: 'plan',
    frames: ['to'],
    object: 'to leave the pier',
    words: `aspire, strive, yearn, long, hesitate, elect, conspire, scheme, plot, vie, endeavour, endeavor,
      undertake, lobby, clamour, clamor, itch, care`,
  },
  {
    kind: 'plan',
    frames: ['gerund', 'noun'],
    object: 'leaving the pier',
    words: `contemplate, mull, mull over, settle on, decide on, decide against, opt for, opt against, aim for, aim at,
      strive for, set out on, explore, resist`,
  },
  {
    kind: 'think',
    adjective: true,
    frames: ['noun', 'gerund', 'whether'],
    object: 'the plan',
    words: `supportive of, sceptical of, skeptical of, sceptical about, skeptical about, wary of, leery of, fond of, tired
      of, sick of, weary of, scared of, terrified of, afraid of, fearful of, mindful of, conscious of,
      certain of, sure of, unsure of, convinced of, confident of, confident in, confident about, proud of, ashamed of,
      envious of, jealous of, suspicious of, distrustful of, mistrustful of, dismissive of, contemptuous of, respectful of,
      tolerant of, intolerant of, appreciative of, hopeful of, hopeful about, optimistic about, pessimistic about, doubtful
      about, doubtful of, uncertain about, ambivalent about, enthusiastic about, excited about, passionate about, anxious
      about, nervous about, apprehensive about, uneasy about, angry about, angry at, angry over, angry with, furious about,
      furious at, furious over, furious with, upset about, upset with, upset by, upset over, outraged by, outraged at,
      outraged over, annoyed by, annoyed with, annoyed at, irritated by, frustrated by, frustrated with, disappointed by,
      disappointed in, disappointed with, dismayed by, dismayed at, appalled by, appalled at, horrified by, shocked by,
      stunned by, alarmed by, alarmed at, troubled by, disturbed by, offended by, disgusted by, disgusted with, impressed
      by, impressed with, encouraged by, heartened by, pleased with, pleased by, pleased about, delighted by, delighted
      with, thrilled with, thrilled about, thrilled by, happy with, happy about, unhappy with, unhappy about, satisfied
      with, dissatisfied with, content with, comfortable with, uncomfortable with, grateful for, thankful for, sorry for,
      sorry about, sad about, saddened by, hostile to, sympathetic to, receptive to, open to, averse to, indifferent to,
      resigned to, keen on, intent on, set on, dead set against, split on, split over, divided on,
      divided over, torn over, amused by, baffled by, puzzled by, bothered by, fascinated by, obsessed with, fed up with`,
  },
  {
    kind: 'think',
    adjective: true,
    frames: ['clause', 'to'],
    object: 'that the pier will close',
    words: `pleased, delighted, thrilled, honoured, honored, grateful, thankful, relieved, sad, saddened, sorry, upset, angry,
      furious, outraged, shocked, stunned, amazed, astonished, alarmed, dismayed, appalled, horrified, disgusted, frustrated,
      annoyed, excited, encouraged, heartened, satisfied, sceptical, skeptical, doubtful, pessimistic, mindful, conscious,
      fearful, wary, anxious, nervous, unhappy, ashamed, embarrassed, positive, persuaded, unconvinced, resigned, scared,
      terrified, impatient, desperate`,
  },
];

export const judgementVerbs: readonly VerbCue[] = groups.flatMap(({ kind, frames, object, words, adjective }) =>
  words.split(',').map((entry): VerbCue => {
    const [lemma, ...particle] = entry.trim().split(/\s+/);
    const use = [lemma, ...particle].join(' ');
    return {
      lemma: lemma!,
      kind,
      frames,
      ...(particle.length ? { particle: particle.join(' ') } : {}),
      ...(adjective ? { adjective } : {}),
      example: `Residents ${adjective ? 'are ' : ''}${use} ${object}.`,
    };
  }),
);
