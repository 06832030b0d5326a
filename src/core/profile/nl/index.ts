import type { ProfileText } from '../text.ts';
import { challenges } from './challenges.ts';
import { competencies } from './competencies.ts';
import { criteriaBos } from './criteria-bos.ts';
import { criteriaOn } from './criteria-on.ts';
import { criteriaSc } from './criteria-sc.ts';
import { criteriaVm } from './criteria-vm.ts';
import { dilemmas } from './dilemmas.ts';
import { profession } from './profession.ts';
import { tasks } from './tasks.ts';
import { trends } from './trends.ts';

/** The whole profile in Dutch. Load it with a dynamic import, so that a browser fetches one language only. */
export const profileNl: ProfileText = {
  profession,
  trends,
  tasks,
  dilemmas,
  challenges,
  competencies,
  criteria: { ...criteriaVm, ...criteriaBos, ...criteriaSc, ...criteriaOn },
};
