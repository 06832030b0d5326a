import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Attempt } from '../../../core/records/attempt.ts';
import type { Scenario } from '../../../core/scenario/model.ts';
import type { PlayersStore } from '../../../session/players.ts';
import type { Explorer, Files, Locks, SourceFiles } from '../../../session/ports.ts';
import type { SettingsStore } from '../../../session/settings.ts';
import type { ShelfStore } from '../../../session/shelf.ts';
import { Page } from '../../components/Page.tsx';
import { FileDesk, type FileDeskProps } from '../files/FileDesk.tsx';
import { HandbookDialog } from '../handbook/HandbookDialog.tsx';
import type { LoadWorld } from '../handbook/use-world.ts';
import { PlayersDialog } from '../players/PlayersDialog.tsx';
import { LanguageSwitch } from '../settings/LanguageSwitch.tsx';
import { SettingsDialog } from '../settings/SettingsDialog.tsx';
import { AskWho, NoWork, WaitingSoon } from './EmptyPanels.tsx';
import { HomeBoard } from './HomeBoard.tsx';
import { HomeNotices } from './HomeNotices.tsx';
import { HomeTools } from './HomeTools.tsx';
import type { HomeLinks } from './links.ts';
import { type ShownShelf, useShelf } from './use-shelf.ts';
import { type Waiting, waitingOf } from './values.ts';
import { WaitingPanel } from './WaitingPanel.tsx';
import { Work } from './Work.tsx';

export interface HomeScreenProps {
  readonly shelf: ShelfStore;
  readonly players: PlayersStore;
  readonly settings: SettingsStore;
  readonly files: Files;
  readonly explorer: Explorer;
  readonly locks: Locks;
  /** False where the browser keeps nothing and everything goes when the page closes. */
  readonly lasting: boolean;
  /** Fetches what the handbook shows; keep it the same function between renders. */
  readonly loadWorld: LoadWorld;
  readonly builtInWorld: FileDeskProps['builtInWorld'];
  readonly namesake?: FileDeskProps['namesake'];
  readonly links: HomeLinks;
  /** The player comes from another screen: focus goes to the name of the game. */
  readonly arriving?: boolean;
  /** Begins a scenario anew, beside what was left off. */
  readonly onBegin: (scenario: string) => void;
  /** Offers an attempt as a file. */
  readonly onDownload: (attempt: string) => void;
  /** An attempt came in from a file: to its debrief, or to where it was left off. */
  readonly onOpenAttempt: (attempt: string) => void;
  /** Only looks at an attempt from a file, without keeping it. */
  readonly onViewAttempt: (attempt: Attempt) => void;
  /** Plays a scenario that came in from files. */
  readonly onPlayFiles: (scenario: Scenario, files: SourceFiles) => void;
  /** Shows a point of such a scenario; `reopened` is what was tried out last, when the player comes back from it. */
  readonly onTryOut: FileDeskProps['onTryOut'];
  readonly reopened?: FileDeskProps['reopened'];
}

export type HomeDialog = 'players' | 'settings' | 'handbook';

/** Home: the work that waits for you, all other work, and what you did. */
export function HomeScreen(props: HomeScreenProps) {
  const { players, settings, files, explorer, loadWorld, builtInWorld, namesake, reopened } = props;
  const { onOpenAttempt, onViewAttempt, onPlayFiles, onTryOut } = props;
  const { language } = useStore(settings);
  const [dialog, setDialog] = useState<HomeDialog>();
  const [reads, setReads] = useState(0);
  const close = (): void => {
    setDialog(undefined);
    // Somebody else may play now, or attempts may have gone.
    setReads((count) => count + 1);
  };
  return (
    <FileDesk
      {...(namesake ? { namesake } : {})}
      {...(reopened ? { reopened } : {})}
      {...{ files, explorer, builtInWorld, language, players }}
      {...{ onOpenAttempt, onViewAttempt, onPlayFiles, onTryOut }}
      onKept={() => setReads((count) => count + 1)}
    >
      {(pick) => (
        <>
          <Home {...props} reads={reads} onDialog={setDialog} onPick={pick} />
          <PlayersDialog open={dialog === 'players'} players={players} onClose={close} />
          <SettingsDialog open={dialog === 'settings'} settings={settings} onClose={close} />
          <HandbookDialog
            open={dialog === 'handbook'}
            language={language}
            loadWorld={loadWorld}
            onClose={() => setDialog(undefined)}
          />
        </>
      )}
    </FileDesk>
  );
}

/** Where the shelf cannot be read one can still begin something. */
function waitingIn({ ready, failed, items }: ShownShelf): Waiting | undefined {
  if (ready) return waitingOf(items);
  const [item] = items;
  return failed && item ? { kind: 'next', item } : undefined;
}

interface HomeProps extends HomeScreenProps {
  /** Changes when the shelf has to be read once more. */
  readonly reads: number;
  readonly onDialog: (dialog: HomeDialog) => void;
  readonly onPick: () => void;
}

function Home({ shelf: store, players, settings, locks, lasting, files, reads, onDialog, onPick, ...rest }: HomeProps) {
  const { links, arriving, onBegin, onDownload } = rest;
  const { t } = useTranslation(['home', 'common']);
  const { language, change } = useStore(settings);
  const { players: known, present, loaded, choose, exportAll } = useStore(players);
  const shelf = useShelf(store, loaded ? present : 'later', language, reads);
  const waiting = waitingIn(shelf);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arriving) heading.current?.focus();
  }, [arriving]);

  const panel = (() => {
    if (shelf.items.every((item) => item.card === undefined) && waiting === undefined)
      return <NoWork onPick={onPick} />;
    if (loaded && present === undefined && known.length > 0)
      return <AskWho players={known} onChoose={(id) => void choose(id)} onOther={() => onDialog('players')} />;
    if (waiting === undefined) return <WaitingSoon />;
    return <WaitingPanel waiting={waiting} language={language} links={links} />;
  })();

  return (
    <Page kind="home">
      <HomeBoard
        brand={t('common:brand')}
        tagline={t('tagline')}
        headingRef={heading}
        languages={<LanguageSwitch language={language} onChange={(chosen) => void change({ language: chosen })} />}
        notices={
          <HomeNotices
            locks={locks}
            lasting={lasting}
            failed={shelf.failed}
            damaged={shelf.damaged}
            onAgain={shelf.again}
            onDownloadAll={present === undefined ? undefined : () => void exportAll(present.id)}
            onDownloadDamaged={({ key, raw }) => files.download(`werkdag-${key}.json`, raw)}
          />
        }
        waiting={panel}
        work={<Work items={shelf.items} waiting={waiting} {...{ language, links, onDownload, onBegin }} />}
        toolsLabel={t('tools.label')}
        tools={<HomeTools player={present?.name} onDialog={onDialog} onPick={onPick} />}
      />
    </Page>
  );
}
