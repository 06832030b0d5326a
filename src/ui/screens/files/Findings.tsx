import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/shared/language.ts';
import type { Finding } from '../../../session/findings.ts';
import { Button } from '../../components/Button.tsx';
import { FindingRow } from './FindingRow.tsx';
import { type FindingGroup, groupFindings, keyOf } from './group-findings.ts';
import './Findings.css';

export interface FindingsProps {
  /** At least one, in the order of the files. */
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** The finding to which the reader comes back, by `keyOf`. */
  readonly returnTo: string | undefined;
  readonly onTryOut: (finding: Finding) => void;
  /** Offers all of them as a text. */
  readonly onSave: () => void;
}

/** So many stand there at first; more are a click away. */
const shownAtFirst = 12;

/** Everything that was found, each with its line; many of a kind stand together, and a long list is folded. */
export function Findings({ findings, onSave, ...shared }: FindingsProps) {
  const { t } = useTranslation('home');
  const groups = groupFindings(findings);
  const rest = groups.slice(shownAtFirst);
  const more = rest.reduce((sum, { others }) => sum + 1 + others.length, 0);
  return (
    <section className="findings" aria-labelledby="read-scenario-findings">
      <div className="findings__head">
        <h4 id="read-scenario-findings">{t('files.findings')}</h4>
        <Button icon="download" onClick={onSave}>
          {t('files.saveFindings')}
        </Button>
      </div>
      <Groups groups={groups.slice(0, shownAtFirst)} {...shared} />
      {more === 0 ? null : (
        <details className="findings__fold" open={holds(rest, shared.returnTo)}>
          <summary>{t('files.showMore', { count: more })}</summary>
          <Groups groups={rest} {...shared} />
        </details>
      )}
    </section>
  );
}

const holds = (groups: readonly FindingGroup[], key: string | undefined): boolean =>
  groups.some(({ first, others }) => [first, ...others].some((each) => keyOf(each) === key));

type Shared = Omit<FindingsProps, 'findings' | 'onSave'>;

function Groups({ groups, ...shared }: Shared & { readonly groups: readonly FindingGroup[] }) {
  return (
    <ol className="findings__list">
      {groups.map((group) => (
        <li key={keyOf(group.first)}>
          <Row finding={group.first} {...shared} />
          {group.others.length === 0 ? null : <Others group={group} {...shared} />}
        </li>
      ))}
    </ol>
  );
}

/** So many lines are named of those that are folded away. */
const linesNamed = 8;

/** The others of a kind. */
function Others({ group, ...shared }: Shared & { readonly group: FindingGroup }) {
  const { t } = useTranslation('home');
  const { first, others } = group;
  const lines = [...new Set(others.map(({ line }) => line))];
  const named = lines.slice(0, linesNamed).join(', ');
  const isHere = holds([{ first: others[0] ?? first, others: others.slice(1) }], shared.returnTo);
  return (
    <details className="findings__fold findings__fold--same" open={isHere}>
      <summary>
        {t('files.sameElsewhere', { count: others.length, code: first.code })}{' '}
        <span className="findings__lines">
          {t('files.onLines', { count: lines.length, lines: lines.length > linesNamed ? `${named} …` : named })}
        </span>
      </summary>
      <ol className="findings__list">
        {others.map((finding) => (
          <li key={keyOf(finding)}>
            <Row finding={finding} cureIsTold={finding.cure.en === first.cure.en} {...shared} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Row({
  finding,
  cureIsTold = false,
  language,
  returnTo,
  onTryOut,
}: Shared & { readonly finding: Finding; readonly cureIsTold?: boolean }) {
  return (
    <FindingRow
      {...{ finding, language, cureIsTold }}
      focused={keyOf(finding) === returnTo}
      onTryOut={finding.play && (() => onTryOut(finding))}
    />
  );
}
