import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../../core/scenario/model.ts';
import type { Language } from '../../../core/shared/language.ts';
import type { Finding } from '../../../session/findings.ts';
import type { Explorer, Files, SourceFiles } from '../../../session/ports.ts';
import { Notice } from '../../components/Notice.tsx';
import { ExploringPart } from './ExploringPart.tsx';
import { Findings } from './Findings.tsx';
import { findingsText } from './findings-text.ts';
import { type Counts, countFindings, keyOf } from './group-findings.ts';
import { inOrder } from './in-order.ts';
import type { ReadScenario } from './read-scenario.ts';
import type { TriedOut } from './tried-out.ts';
import { type Exploring, useExploring } from './use-exploring.ts';
import { Verdict } from './Verdict.tsx';

export interface ScenarioPanelProps {
  readonly ports: { readonly explorer: Explorer; readonly files: Pick<Files, 'download'> };
  readonly scenario: ReadScenario;
  readonly language: Language;
  /** The title of the built-in scenario whose id it has taken. */
  readonly taken?: string | undefined;
  /** The finding to which the reader comes back. */
  readonly returnTo?: string | undefined;
  readonly onPlay: (scenario: Scenario, files: SourceFiles) => void;
  readonly onTryOut: (tried: TriedOut) => void;
}

/**
 * A scenario from outside: what it is, what was found in it, and the way to play it where it is whole. Meanwhile every way
 * through it is followed, and what that finds comes beside the rest.
 */
export function ScenarioPanel(props: ScenarioPanelProps) {
  const { ports, scenario, language, taken, returnTo, onPlay, onTryOut } = props;
  const { t } = useTranslation('home');
  const { scenarios, files } = scenario;
  const { exploring, ...control } = useExploring(ports.explorer, scenarios && files);
  const findings = useFindings(scenario, exploring);
  const counts = countFindings(findings);
  const found = useFound(counts);
  const whole = exploring?.at === 'done' && exploring.explored.analysis.proved;
  const standing = scenarios === undefined ? 'broken' : counts.errors > 0 ? 'stuck' : 'playable';
  const save = useSave(props, findings);
  const tryOut = (finding: Finding): void => {
    if (scenarios === undefined || finding.play === undefined) return;
    const given = [...scenario.given.values()].map(({ name, text }) => new File([text], name));
    const trial = { scenario: scenarios[language], files, play: finding.play };
    onTryOut({ trial, given, finding: keyOf(finding) });
  };
  return (
    <div className="read-scenario">
      <Head scenario={scenario} language={language} />
      <Verdict
        {...{ standing, found }}
        certain={whole}
        onPlay={() => {
          if (scenarios) onPlay(scenarios[language], files);
        }}
      />
      {exploring === undefined ? null : <ExploringPart {...{ exploring, language, found, ...control }} />}
      {taken === undefined ? null : <Notice kind="told">{t('files.taken', { title: taken })}</Notice>}
      {findings.length === 0 ? null : (
        <Findings {...{ findings, language, returnTo }} onTryOut={tryOut} onSave={save} />
      )}
    </div>
  );
}

function Head({ scenario, language }: Pick<ScenarioPanelProps, 'scenario' | 'language'>) {
  const { t } = useTranslation(['home', 'common']);
  const { title, summary, minutes, given, ownWorld } = scenario;
  const names = [...given.values()].map(({ name }) => name).join(', ');
  return (
    <div className="read-scenario__head">
      <h3>{title?.[language] ?? t('files.untitled')}</h3>
      {summary === undefined ? null : <p>{summary[language]}</p>}
      <p className="read-scenario__files">
        {minutes === undefined ? null : <span className="tag">{t('common:minutes', { count: minutes })}</span>}
        <span>{t('files.filesRead', { names })}</span>
        {ownWorld ? null : <span>{t('files.builtInWorld')}</span>}
      </p>
    </div>
  );
}

/** What is known by now: exploring finds all that shows without it as well. */
function useFindings({ findings, given }: ReadScenario, exploring: Exploring | undefined): readonly Finding[] {
  const explored = exploring?.at === 'done' ? exploring.explored.findings : undefined;
  return useMemo(() => {
    if (explored === undefined) return findings;
    // Who brings no world is not told what could be better in ours.
    return inOrder(
      explored.filter(({ file }) => given.has(file)),
      given,
    );
  }, [findings, given, explored]);
}

/** “2 fouten en 3 dingen om naar te kijken” */
function useFound({ errors, warnings }: Counts): string | undefined {
  const { t } = useTranslation('home');
  const parts = [
    errors > 0 ? t('files.errors', { count: errors }) : undefined,
    warnings > 0 ? t('files.warnings', { count: warnings }) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(t('files.and'));
}

/** Offers the findings as a text of their own. */
function useSave(
  { ports, scenario, language }: Pick<ScenarioPanelProps, 'ports' | 'scenario' | 'language'>,
  findings: readonly Finding[],
): () => void {
  const { t } = useTranslation('home');
  return () => {
    const name = (scenario.given.get('scenario.yaml')?.name ?? 'scenario').replace(/\.ya?ml$/i, '');
    const words = { error: t('files.error'), warning: t('files.warning') };
    ports.files.download(t('files.findingsFile', { name }), findingsText(findings, language, words));
  };
}
