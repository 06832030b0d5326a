import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../../core/scenario/model.ts';
import type { Language } from '../../../core/shared/language.ts';
import type { SourceFiles } from '../../../session/ports.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Icon } from '../../icons/Icon.tsx';
import type { Finding, ReadScenario } from './read-scenario.ts';

export interface ScenarioPanelProps {
  readonly scenario: ReadScenario;
  readonly language: Language;
  /** The title of the built-in scenario whose id it has taken. */
  readonly taken?: string | undefined;
  readonly onPlay: (scenario: Scenario, files: SourceFiles) => void;
}

/** A scenario from outside: what it is, what was found in it, and the way to play it where it is whole. */
export function ScenarioPanel({ scenario, language, taken, onPlay }: ScenarioPanelProps) {
  const { t } = useTranslation(['home', 'common']);
  const { title, summary, minutes, names, ownWorld, findings, scenarios, files } = scenario;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  return (
    <div className="read-scenario">
      <div className="read-scenario__head">
        <h3>{title?.[language] ?? t('files.untitled')}</h3>
        {summary === undefined ? null : <p>{summary[language]}</p>}
        <p className="read-scenario__files">
          {minutes === undefined ? null : <span className="tag">{t('common:minutes', { count: minutes })}</span>}
          <span>{t('files.filesRead', { names: names.join(', ') })}</span>
          {ownWorld ? null : <span>{t('files.builtInWorld')}</span>}
        </p>
      </div>
      <div className={scenarios ? 'read-scenario__verdict' : 'read-scenario__verdict read-scenario__verdict--no'}>
        <Icon name={scenarios ? 'tick' : 'warning'} />
        <span>
          {scenarios ? t('files.playable') : t('files.notPlayable')}{' '}
          {findings.length === 0 ? t('files.noFindings') : null}
          {errors > 0 ? `${t('files.errors', { count: errors })}. ` : null}
          {warnings > 0 ? `${t('files.warnings', { count: warnings })}.` : null}
        </span>
        {scenarios ? (
          <Button kind="strong" iconAfter="arrow" onClick={() => onPlay(scenarios[language], files)}>
            {t('files.play')}
          </Button>
        ) : null}
      </div>
      {taken === undefined ? null : <Notice kind="told">{t('files.taken', { title: taken })}</Notice>}
      {findings.length === 0 ? null : (
        <section aria-labelledby="read-scenario-findings">
          <h4 id="read-scenario-findings">{t('files.findings')}</h4>
          <ol className="read-scenario__findings">
            {findings.map((finding) => (
              <FindingRow
                key={`${finding.code} ${finding.file} ${finding.line} ${finding.column} ${finding.message.en}`}
                finding={finding}
                language={language}
              />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function FindingRow({ finding, language }: { readonly finding: Finding; readonly language: Language }) {
  const { t } = useTranslation('home');
  const { severity, code, file, line, column, message, cure } = finding;
  return (
    <li className={`finding finding--${severity}`}>
      <p className="finding__place">
        <span className="tag">
          {t(`files.${severity}`)} {code}
        </span>
        <span>{t('files.place', { file, line, column })}</span>
      </p>
      <p className="finding__message">{message[language]}</p>
      <p>
        <strong>{t('files.cure')}</strong> {cure[language]}
      </p>
    </li>
  );
}
