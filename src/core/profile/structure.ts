/**
 * The ids and the build of the competency profile "Assistent communicatiemedewerker" (CA 006), without any text.
 * Small on purpose: every browser loads it at once. Texts stand in `nl/` and `en/`, short names in `names.ts`.
 * Ids are stable: attempts, scenario files and exports point to them. Never renumber.
 */

interface CompetencyRow {
  readonly id: string;
  readonly cluster: string;
  readonly process: readonly string[];
  readonly result: readonly string[];
}

const competencyTable = [
  {
    id: 'C01',
    cluster: 'VM',
    process: ['C01.p1', 'C01.p2', 'C01.p3', 'C01.p4', 'C01.p5', 'C01.p6'],
    result: ['C01.r1', 'C01.r2'],
  },
  { id: 'C02', cluster: 'VM', process: ['C02.p1', 'C02.p2', 'C02.p3'], result: ['C02.r1'] },
  {
    id: 'C03',
    cluster: 'VM',
    process: ['C03.p1', 'C03.p2', 'C03.p3', 'C03.p4', 'C03.p5', 'C03.p6', 'C03.p7', 'C03.p8', 'C03.p9'],
    result: ['C03.r1', 'C03.r2', 'C03.r3'],
  },
  { id: 'C04', cluster: 'VM', process: ['C04.p1', 'C04.p2', 'C04.p3', 'C04.p4'], result: ['C04.r1'] },
  { id: 'C05', cluster: 'VM', process: ['C05.p1', 'C05.p2', 'C05.p3', 'C05.p4', 'C05.p5'], result: ['C05.r1'] },
  {
    id: 'C06',
    cluster: 'VM',
    process: ['C06.p1', 'C06.p2', 'C06.p3', 'C06.p4', 'C06.p5'],
    result: ['C06.r1', 'C06.r2'],
  },
  {
    id: 'C07',
    cluster: 'VM',
    process: ['C07.p1', 'C07.p2', 'C07.p3', 'C07.p4', 'C07.p5', 'C07.p6', 'C07.p7'],
    result: ['C07.r1', 'C07.r2'],
  },
  {
    id: 'C08',
    cluster: 'VM',
    process: ['C08.p1', 'C08.p2', 'C08.p3', 'C08.p4', 'C08.p5', 'C08.p6', 'C08.p7'],
    result: ['C08.r1', 'C08.r2', 'C08.r3'],
  },
  {
    id: 'C09',
    cluster: 'VM',
    process: ['C09.p1', 'C09.p2', 'C09.p3', 'C09.p4', 'C09.p5', 'C09.p6', 'C09.p7'],
    result: ['C09.r1', 'C09.r2'],
  },
  { id: 'C10', cluster: 'VM', process: ['C10.p1', 'C10.p2', 'C10.p3', 'C10.p4'], result: ['C10.r1', 'C10.r2'] },
  { id: 'C11', cluster: 'BOS', process: ['C11.p1', 'C11.p2', 'C11.p3'], result: ['C11.r1', 'C11.r2'] },
  {
    id: 'C12',
    cluster: 'BOS',
    process: ['C12.p1', 'C12.p2', 'C12.p3', 'C12.p4', 'C12.p5'],
    result: ['C12.r1', 'C12.r2'],
  },
  { id: 'C13', cluster: 'BOS', process: ['C13.p1', 'C13.p2'], result: ['C13.r1', 'C13.r2'] },
  {
    id: 'C14',
    cluster: 'BOS',
    process: ['C14.p1', 'C14.p2', 'C14.p3', 'C14.p4', 'C14.p5', 'C14.p6', 'C14.p7', 'C14.p8'],
    result: ['C14.r1'],
  },
  { id: 'C15', cluster: 'SC', process: ['C15.p1', 'C15.p2'], result: ['C15.r1', 'C15.r2'] },
  { id: 'C16', cluster: 'SC', process: ['C16.p1', 'C16.p2', 'C16.p3', 'C16.p4'], result: ['C16.r1', 'C16.r2'] },
  { id: 'C17', cluster: 'SC', process: ['C17.p1', 'C17.p2', 'C17.p3'], result: ['C17.r1'] },
  {
    id: 'C18',
    cluster: 'SC',
    process: ['C18.p1', 'C18.p2', 'C18.p3', 'C18.p4', 'C18.p5', 'C18.p6', 'C18.p7'],
    result: ['C18.r1'],
  },
  { id: 'C19', cluster: 'SC', process: ['C19.p1', 'C19.p2', 'C19.p3', 'C19.p4'], result: ['C19.r1', 'C19.r2'] },
  {
    id: 'C20',
    cluster: 'SC',
    process: ['C20.p1', 'C20.p2', 'C20.p3', 'C20.p4', 'C20.p5'],
    result: ['C20.r1', 'C20.r2'],
  },
  { id: 'C21', cluster: 'ON', process: ['C21.p1', 'C21.p2', 'C21.p3', 'C21.p4'], result: ['C21.r1', 'C21.r2'] },
  { id: 'C22', cluster: 'ON', process: ['C22.p1', 'C22.p2'], result: ['C22.r1'] },
  { id: 'C23', cluster: 'ON', process: ['C23.p1', 'C23.p2', 'C23.p3', 'C23.p4', 'C23.p5'], result: ['C23.r1'] },
] as const satisfies readonly CompetencyRow[];

const dilemmaTable = [
  { id: 'KT1.D1', task: 'KT1', poles: ['zelf', 'voorleggen'] },
  { id: 'KT1.D2', task: 'KT1', poles: ['tussendoor', 'plan'] },
  { id: 'KT1.D3', task: 'KT1', poles: ['afmaken', 'initiatief'] },
  { id: 'KT2.D1', task: 'KT2', poles: ['zelf', 'uitbesteden'] },
  { id: 'KT2.D2', task: 'KT2', poles: ['tussendoor', 'plan'] },
  { id: 'KT2.D3', task: 'KT2', poles: ['zelf', 'melden'] },
  { id: 'KT3.D1', task: 'KT3', poles: ['creatief', 'organisatie'] },
  { id: 'KT3.D2', task: 'KT3', poles: ['achterhouden', 'openheid'] },
  { id: 'KT3.D3', task: 'KT3', poles: ['tijd', 'kwaliteit'] },
  { id: 'KT4.D1', task: 'KT4', poles: ['tussendoor', 'plan'] },
  { id: 'KT4.D2', task: 'KT4', poles: ['afmaken', 'initiatief'] },
  { id: 'KT4.D3', task: 'KT4', poles: ['klant', 'voorschrift'] },
  { id: 'KT4.D4', task: 'KT4', poles: ['zelf', 'doorverwijzen'] },
  { id: 'KT5.D1', task: 'KT5', poles: ['tussendoor', 'plan'] },
  { id: 'KT5.D2', task: 'KT5', poles: ['afmaken', 'initiatief'] },
  { id: 'KT5.D3', task: 'KT5', poles: ['zelf', 'melden'] },
  { id: 'KT5.D4', task: 'KT5', poles: ['bewaren', 'vernietigen'] },
] as const;

export type TaskId = 'KT1' | 'KT2' | 'KT3' | 'KT4' | 'KT5';
export type ChallengeId = 'KO1' | 'KO2' | 'KO3';
export type ClusterId = 'VM' | 'BOS' | 'SC' | 'ON';
export type DilemmaId = (typeof dilemmaTable)[number]['id'];
/** The name by which scenario files call one side of a dilemma; the same word in every language. */
export type PoleKey = (typeof dilemmaTable)[number]['poles'][number];
export type CompetencyId = (typeof competencyTable)[number]['id'];
/** What you did, shown at a decision. */
export type ProcessId = (typeof competencyTable)[number]['process'][number];
/** What the world looks like afterwards, judged once at the ending. */
export type ResultId = (typeof competencyTable)[number]['result'][number];
export type CriterionId = ProcessId | ResultId;

export interface CoreTask {
  readonly id: TaskId;
  readonly dilemmas: readonly DilemmaId[];
}
export interface Dilemma {
  readonly id: DilemmaId;
  readonly task: TaskId;
  readonly poles: readonly [PoleKey, PoleKey];
}
export interface Challenge {
  readonly id: ChallengeId;
}
export interface Cluster {
  readonly id: ClusterId;
}
export interface Competency {
  readonly id: CompetencyId;
  readonly cluster: ClusterId;
  readonly process: readonly ProcessId[];
  readonly result: readonly ResultId[];
}

export const coreTasks: readonly CoreTask[] = [
  { id: 'KT1', dilemmas: ['KT1.D1', 'KT1.D2', 'KT1.D3'] },
  { id: 'KT2', dilemmas: ['KT2.D1', 'KT2.D2', 'KT2.D3'] },
  { id: 'KT3', dilemmas: ['KT3.D1', 'KT3.D2', 'KT3.D3'] },
  { id: 'KT4', dilemmas: ['KT4.D1', 'KT4.D2', 'KT4.D3', 'KT4.D4'] },
  { id: 'KT5', dilemmas: ['KT5.D1', 'KT5.D2', 'KT5.D3', 'KT5.D4'] },
];
export const dilemmas: readonly Dilemma[] = dilemmaTable;
export const challenges: readonly Challenge[] = [{ id: 'KO1' }, { id: 'KO2' }, { id: 'KO3' }];
export const clusters: readonly Cluster[] = [{ id: 'VM' }, { id: 'BOS' }, { id: 'SC' }, { id: 'ON' }];
export const competencies: readonly Competency[] = competencyTable;

/** Every criterion, in the order of the profile: per competency first process, then result. */
export const criteria: readonly CriterionId[] = competencies.flatMap(({ process, result }) => [...process, ...result]);

/**
 * Criteria that clicking cannot show: voice, bearing, and sentences of one's own, spoken or written.
 * A choice may be recognised under them; it never raises a level.
 */
export const notSeenByClicking: ReadonlySet<CriterionId> = new Set<CriterionId>([
  'C05.p2',
  'C05.p3',
  'C05.p4',
  'C17.p3',
  'C18.p7',
]);

const tasksById: ReadonlyMap<string, CoreTask> = new Map(coreTasks.map((task) => [task.id, task]));
const dilemmasById: ReadonlyMap<string, Dilemma> = new Map(dilemmas.map((dilemma) => [dilemma.id, dilemma]));
const challengeIds: ReadonlySet<string> = new Set(challenges.map(({ id }) => id));
const competenciesById: ReadonlyMap<string, Competency> = new Map(competencies.map((each) => [each.id, each]));
const criterionIds: ReadonlySet<string> = new Set(criteria);

/** Whether a word, such as one from a scenario file, is the id of a core task. */
export const isTask = (word: string): word is TaskId => tasksById.has(word);

/** Whether a word is the id of a dilemma. */
export const isDilemma = (word: string): word is DilemmaId => dilemmasById.has(word);

/** Whether a word is the id of a core challenge. */
export const isChallenge = (word: string): word is ChallengeId => challengeIds.has(word);

/** Whether a word is the id of a competency. */
export const isCompetency = (word: string): word is CompetencyId => competenciesById.has(word);

/** Whether a word is the id of a criterion, process or result. */
export const isCriterion = (word: string): word is CriterionId => criterionIds.has(word);

/** Whether a criterion is about what you do. */
export const isProcess = (criterion: CriterionId): criterion is ProcessId => criterion.includes('.p');

/** Whether a criterion is about what came of it. */
export const isResult = (criterion: CriterionId): criterion is ResultId => criterion.includes('.r');

/** The core task with this id, or `undefined` where no task has it. */
export const taskById = (id: string): CoreTask | undefined => tasksById.get(id);

/** The dilemma with this id, or `undefined` where no dilemma has it. */
export const dilemmaById = (id: string): Dilemma | undefined => dilemmasById.get(id);

/** The competency with this id, or `undefined` where no competency has it. */
export const competencyById = (id: string): Competency | undefined => competenciesById.get(id);

/** The competency that a criterion belongs to: `C13` for `C13.p2`. */
export function competencyOf(criterion: CriterionId): CompetencyId {
  // The part before the dot is the competency's id, by construction of the table above.
  return criterion.slice(0, criterion.indexOf('.')) as CompetencyId;
}
