import { describe, expect, it } from 'vitest';
import { contexts } from '../../../src/core/profile/contexts.ts';
import { derivedLinks } from '../../../src/core/profile/derived.ts';
import { profileEn } from '../../../src/core/profile/en/index.ts';
import {
  challengeNames,
  clusterNames,
  competencyNames,
  dilemmaNames,
  taskNames,
} from '../../../src/core/profile/names.ts';
import { profileNl } from '../../../src/core/profile/nl/index.ts';
import {
  challenges,
  clusters,
  competencies,
  competencyById,
  competencyOf,
  coreTasks,
  criteria,
  dilemmaById,
  dilemmas,
  isChallenge,
  isCompetency,
  isCriterion,
  isDilemma,
  isProcess,
  isResult,
  isTask,
  notSeenByClicking,
  taskById,
} from '../../../src/core/profile/structure.ts';

const profiles = { nl: profileNl, en: profileEn };

/** Every text under its path, such as `criteria C13.p2`. */
function textsOf(value: unknown, path: readonly string[] = []): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path.join(' '), value]];
  return Object.entries(value as object).flatMap(([key, part]) => textsOf(part, [...path, key]));
}

const count = (parts: (task: (typeof profileNl.tasks)['KT1']) => object): readonly number[] =>
  Object.values(profileNl.tasks).map((task) => Object.keys(parts(task)).length);

const numbered = (prefix: string, total: number): readonly string[] =>
  Array.from({ length: total }, (_, index) => `${prefix}${index + 1}`);

describe('the structure of the profile', () => {
  it('has 5 core tasks, 17 dilemmas, 3 challenges, 4 clusters and 23 competencies', () => {
    expect(coreTasks.map(({ id }) => id)).toEqual(['KT1', 'KT2', 'KT3', 'KT4', 'KT5']);
    expect(dilemmas).toHaveLength(17);
    expect(challenges.map(({ id }) => id)).toEqual(['KO1', 'KO2', 'KO3']);
    expect(clusters.map(({ id }) => id)).toEqual(['VM', 'BOS', 'SC', 'ON']);
    expect(competencies).toHaveLength(23);
  });

  it('has 111 process and 40 result criteria, none twice', () => {
    expect(criteria.filter(isProcess)).toHaveLength(111);
    expect(criteria.filter(isResult)).toHaveLength(40);
    expect(new Set(criteria).size).toBe(151);
  });

  it('gives every competency its own number of process and result criteria', () => {
    const counts = competencies.map(({ id, process, result }) => `${id} ${process.length} ${result.length}`);
    expect(counts).toEqual([
      'C01 6 2',
      'C02 3 1',
      'C03 9 3',
      'C04 4 1',
      'C05 5 1',
      'C06 5 2',
      'C07 7 2',
      'C08 7 3',
      'C09 7 2',
      'C10 4 2',
      'C11 3 2',
      'C12 5 2',
      'C13 2 2',
      'C14 8 1',
      'C15 2 2',
      'C16 4 2',
      'C17 3 1',
      'C18 7 1',
      'C19 4 2',
      'C20 5 2',
      'C21 4 2',
      'C22 2 1',
      'C23 5 1',
    ]);
  });

  it('numbers the criteria of a competency without gaps and under its own id', () => {
    for (const { id, process, result } of competencies) {
      expect(process).toEqual(numbered(`${id}.p`, process.length));
      expect(result).toEqual(numbered(`${id}.r`, result.length));
    }
  });

  it('divides the competencies over the clusters in the order of the profile', () => {
    const sizes = clusters.map(({ id }) => competencies.filter(({ cluster }) => cluster === id).length);
    expect(sizes).toEqual([10, 4, 6, 3]);
    expect(competencyById('C10')?.cluster).toBe('VM');
    expect(competencyById('C11')?.cluster).toBe('BOS');
    expect(competencyById('C15')?.cluster).toBe('SC');
    expect(competencyById('C21')?.cluster).toBe('ON');
  });

  it('names the two poles of every dilemma by the words that scenario files use', () => {
    expect(dilemmas.map(({ id, poles }) => `${id} ${poles.join(' | ')}`)).toEqual([
      'KT1.D1 zelf | voorleggen',
      'KT1.D2 tussendoor | plan',
      'KT1.D3 afmaken | initiatief',
      'KT2.D1 zelf | uitbesteden',
      'KT2.D2 tussendoor | plan',
      'KT2.D3 zelf | melden',
      'KT3.D1 creatief | organisatie',
      'KT3.D2 achterhouden | openheid',
      'KT3.D3 tijd | kwaliteit',
      'KT4.D1 tussendoor | plan',
      'KT4.D2 afmaken | initiatief',
      'KT4.D3 klant | voorschrift',
      'KT4.D4 zelf | doorverwijzen',
      'KT5.D1 tussendoor | plan',
      'KT5.D2 afmaken | initiatief',
      'KT5.D3 zelf | melden',
      'KT5.D4 bewaren | vernietigen',
    ]);
    for (const { poles } of dilemmas) expect(poles[0]).not.toBe(poles[1]);
  });

  it('lists under each core task exactly the dilemmas that belong to it', () => {
    for (const { id, dilemmas: own } of coreTasks) {
      expect(own).toEqual(dilemmas.filter(({ task }) => task === id).map((dilemma) => dilemma.id));
      for (const dilemma of own) expect(dilemma.startsWith(`${id}.`)).toBe(true);
    }
  });

  it('keeps apart the criteria that clicking cannot show', () => {
    expect([...notSeenByClicking]).toEqual(['C05.p2', 'C05.p3', 'C05.p4', 'C17.p3', 'C18.p7']);
  });

  it('says where the two limits of the role stand', () => {
    expect(contexts.filter(({ kind }) => kind === 'limit').map(({ id }) => id)).toEqual(['KT3.x2', 'KT4.x3']);
  });
});

describe('looking up ids', () => {
  it('knows a criterion from any other word', () => {
    expect(isCriterion('C13.p2')).toBe(true);
    for (const word of ['C13.p3', 'C24.p1', 'C13', 'c13.p2', 'C13.p2 ', 'C5.p1', '', 'constructor']) {
      expect(isCriterion(word), word).toBe(false);
    }
  });

  it('knows the other ids by their own kind alone', () => {
    const kinds = { task: isTask, dilemma: isDilemma, challenge: isChallenge, competency: isCompetency };
    const examples = { task: 'KT5', dilemma: 'KT5.D4', challenge: 'KO3', competency: 'C23' };
    for (const [kind, is] of Object.entries(kinds)) {
      const known = Object.entries(examples).filter(([, word]) => is(word));
      expect(known.map(([name]) => name)).toEqual([kind]);
      for (const word of ['KT6', 'KT5.D5', 'KO4', 'C24', '', 'toString']) expect(is(word), word).toBe(false);
    }
  });

  it('finds the competency of every criterion', () => {
    expect(competencyOf('C01.p1')).toBe('C01');
    expect(competencyOf('C23.r1')).toBe('C23');
    for (const { id, process, result } of competencies) {
      for (const criterion of [...process, ...result]) expect(competencyOf(criterion)).toBe(id);
    }
  });

  it('tells process from result, and never both', () => {
    expect(isProcess('C08.p3')).toBe(true);
    expect(isResult('C08.r3')).toBe(true);
    for (const criterion of criteria) expect(isProcess(criterion)).not.toBe(isResult(criterion));
  });

  it('returns what stands under an id, and nothing for an unknown one', () => {
    expect(dilemmaById('KT3.D2')?.poles).toEqual(['achterhouden', 'openheid']);
    expect(dilemmaById('KT3.D4')).toBeUndefined();
    expect(taskById('KT4')?.dilemmas).toHaveLength(4);
    expect(taskById('KT6')).toBeUndefined();
    expect(competencyById('C24')).toBeUndefined();
  });
});

describe('the texts of the profile', () => {
  it('has the parts of the core tasks, each under its own id without gaps', () => {
    expect(count(({ activities }) => activities)).toEqual([16, 14, 13, 13, 9]);
    expect(count(({ context }) => context)).toEqual([2, 1, 2, 3, 2]);
    expect(count(({ stakeholders }) => stakeholders)).toEqual([3, 4, 3, 4, 3]);
    expect(count(({ tools }) => tools)).toEqual([9, 9, 9, 10, 8]);
    expect(count(({ quality }) => quality)).toEqual([6, 4, 7, 3, 2]);
    for (const [id, task] of Object.entries(profileNl.tasks)) {
      const { activities, context, stakeholders, tools, quality } = task;
      const parts = { a: activities, x: context, s: stakeholders, t: tools, q: quality };
      for (const [letter, texts] of Object.entries(parts)) {
        expect(Object.keys(texts)).toEqual(numbered(`${id}.${letter}`, Object.keys(texts).length));
      }
    }
  });

  it('has 65 activities in all', () => {
    expect(count(({ activities }) => activities).reduce((sum, each) => sum + each, 0)).toBe(65);
  });

  it('has the profession, its six attitudes and the seven trends', () => {
    expect(Object.keys(profileNl.profession.context)).toEqual(numbered('PC', 9));
    expect(Object.keys(profileNl.profession.attitude)).toEqual(numbered('A', 6));
    expect(Object.keys(profileNl.trends.areas)).toEqual(numbered('TR', 5));
    expect(Object.keys(profileNl.trends.items)).toEqual([
      'TR1.1',
      'TR1.2',
      'TR2.1',
      'TR3.1',
      'TR4.1',
      'TR4.2',
      'TR5.1',
    ]);
    expect(profileNl.trends.laws).toHaveLength(5);
  });

  it('places every context text, and after an activity that exists', () => {
    for (const { id, task, after } of contexts) {
      expect(profileNl.tasks[task].context[id], id).toBeDefined();
      if (after !== null) expect(profileNl.tasks[task].activities[after], id).toBeDefined();
    }
    expect(contexts).toHaveLength(count(({ context }) => context).reduce((sum, each) => sum + each, 0));
  });

  it('says in English what it says in Dutch, key for key', () => {
    const paths = (language: 'nl' | 'en') => textsOf(profiles[language]).map(([path]) => path);
    expect(paths('en')).toEqual(paths('nl'));
  });

  it('is a translation: no longer text stands in both languages unchanged', () => {
    const english = new Map(textsOf(profileEn));
    const same = textsOf(profileNl).filter(([path, text]) => text.includes(' ') && english.get(path) === text);
    expect(same).toEqual([]);
  });

  it('gives the poles of every dilemma in the order of the structure, with names that differ', () => {
    for (const profile of Object.values(profiles)) {
      for (const { id, poles } of dilemmas) {
        const texts = profile.dilemmas[id].poles;
        expect(texts.map(({ key }) => key)).toEqual(poles);
        expect(texts[0].name).not.toBe(texts[1].name);
        expect(texts[0].text).not.toBe(texts[1].text);
      }
    }
  });
});

describe.each(['nl', 'en'] as const)('the wording in %s', (language) => {
  const profile = profiles[language];
  const all = textsOf(profile);

  it('leaves no text empty, untrimmed or with a double space', () => {
    for (const [path, text] of all) {
      expect(text, path).not.toBe('');
      expect(text, path).toBe(text.trim().replace(/\s+/g, ' '));
    }
  });

  it('has a text for every criterion, in the order of the profile', () => {
    const inOrder = (ids: readonly string[]) => [...ids].sort();
    expect(inOrder(Object.keys(profile.criteria))).toEqual(inOrder(criteria));
  });

  it('says each criterion in one sentence of at most 22 words and 220 characters', () => {
    for (const id of criteria) {
      const text = profile.criteria[id];
      expect(text.split(' ').length, `${id} ${text}`).toBeLessThanOrEqual(22);
      expect(text.length, id).toBeLessThanOrEqual(220);
      expect(text, id).toMatch(/^[A-Z][^.?!]*\.$/);
    }
  });

  it('speaks to the player in every criterion and activity, and of nobody as a man', () => {
    const you = language === 'nl' ? /\b(je|jij|jouw|jou)\b/i : /\b(you|your)\b/i;
    const man = language === 'nl' ? /\b(hij|hem|medewerker)\b/i : /\b(he|him|his|employee)\b/i;
    const activities = Object.values(profile.tasks).flatMap((task) => Object.entries(task.activities));
    for (const [id, text] of [...Object.entries(profile.criteria), ...activities]) {
      expect(text, id).toMatch(you);
    }
    for (const [path, text] of all) expect(text, path).not.toMatch(man);
  });

  it('gives no two criteria of one competency the same words', () => {
    for (const { id, process, result } of competencies) {
      const texts = [...process, ...result].map((criterion) => profile.criteria[criterion]);
      expect(new Set(texts).size, id).toBe(texts.length);
    }
  });

  it('lives in the present: no fax, no text message, no act that has lapsed', () => {
    const past = /\b(fax|sms|wob|wbp|wet bescherming persoonsgegevens|openbaarheid van bestuur|beamer|flip-?over)\b/i;
    for (const [path, text] of all) expect(text, path).not.toMatch(past);
  });
});

describe('the short names', () => {
  const tables = { taskNames, dilemmaNames, challengeNames, clusterNames, competencyNames };

  it('name everything that has an id, in both languages', () => {
    expect(Object.keys(taskNames)).toEqual(coreTasks.map(({ id }) => id));
    expect(Object.keys(dilemmaNames)).toEqual(dilemmas.map(({ id }) => id));
    expect(Object.keys(challengeNames)).toEqual(challenges.map(({ id }) => id));
    expect(Object.keys(clusterNames)).toEqual(clusters.map(({ id }) => id));
    expect(Object.keys(competencyNames)).toEqual(competencies.map(({ id }) => id));
    for (const [path, text] of textsOf(tables)) expect(text, path).not.toBe('');
  });

  it('are short', () => {
    for (const [path, text] of textsOf(tables)) expect(text.length, path).toBeLessThanOrEqual(48);
  });
});

describe('the derived links', () => {
  it('cover all 23 competencies and name only tasks and challenges that exist', () => {
    expect(Object.keys(derivedLinks)).toEqual(competencies.map(({ id }) => id));
    for (const { tasks, challenges: used } of Object.values(derivedLinks)) {
      for (const id of Object.keys(tasks)) expect(isTask(id), id).toBe(true);
      for (const id of Object.keys(used)) expect(isChallenge(id), id).toBe(true);
      expect(Object.keys(tasks).length).toBeGreaterThan(0);
      expect(Object.keys(used).length).toBeGreaterThan(0);
    }
  });

  it('have 73 cells for tasks and 45 for challenges', () => {
    const cells = (part: 'tasks' | 'challenges') =>
      Object.values(derivedLinks).reduce((sum, links) => sum + Object.keys(links[part]).length, 0);
    expect(cells('tasks')).toBe(73);
    expect(cells('challenges')).toBe(45);
  });

  it('find a firm ground for every competency somewhere', () => {
    for (const [id, links] of Object.entries(derivedLinks)) {
      expect(Object.values({ ...links.tasks, ...links.challenges }), id).toContain('core');
    }
  });
});
