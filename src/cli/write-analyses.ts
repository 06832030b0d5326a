/** Keeps what exploring finds out about every built-in scenario beside it. */
import { analyse } from '../core/explore/analyse.ts';
import { exploreAll } from '../core/explore/explore.ts';
import { analysisPath } from './analysis-file.ts';
import { builtInFolder, findScenarios, loadScenario } from './scenario-files.ts';
import { writeWhole } from './write-whole.ts';

for (const path of findScenarios(builtInFolder)) {
  const { subject, scenarios } = loadScenario(path, process.cwd()).compiled;
  if (!subject || !scenarios) throw new Error(`${path} has errors: see npm run -s scenario -- check`);
  const explored = exploreAll(subject.scenario, { languages: [scenarios.nl, scenarios.en] });
  writeWhole(analysisPath(path), `${JSON.stringify(analyse(explored), null, 2)}\n`);
  console.log(`${analysisPath(path)}: ${explored.states} states${explored.proved ? '' : ', not proved'}`);
}
