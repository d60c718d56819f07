import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { BackupDialog } from '@/components/backup/BackupDialog';
import { CopySettings } from '@/components/backup/CopySettings';
import { useBackup } from '@/components/backup/useBackup';
import { InkNames } from '@/components/highlights/InkNames';
import { Button } from '@/components/controls/Button';
import { ReadingControls } from '@/components/controls/ReadingControls';
import { Toast } from '@/components/controls/Toast';
import { useNotices } from '@/components/hooks/useNotices';
import { usePageTitle } from '@/components/hooks/usePageTitle';
import { useSettings } from '@/components/hooks/useSettings';
import { translate } from '@/utils/localization/translate';
import { LastRestore } from './LastRestore';
import { MetCards } from './MetCards';
import { RemovePictures } from './RemovePictures';
import { Shortcuts } from './Shortcuts';
import { StorageTable } from './StorageTable';

/** Settings, what the library holds, shortcuts, the way out, and what this extension never does. */
export function OptionsPage(): JSX.Element {
  usePageTitle(translate('optionsTitle'));
  const [settings, changeSettings] = useSettings();
  const { notice, tell, close } = useNotices();
  const backup = useBackup(tell);
  return (
    <div class="options">
      <header class="options-top">
        <h1>{translate('optionsTitle')}</h1>
        <a href="/library.html">{translate('optionsLibrary')}</a>
      </header>
      <main>
        <Section title={translate('optionsReading')}>
          <div class="options-reading">
            <ReadingControls settings={settings} onChange={changeSettings} />
            <p class="options-sample reading" lang="it">
              {translate('optionsSample')}
            </p>
          </div>
        </Section>
        <Section title={translate('optionsPage')}>
          <label class="options-switch">
            <input
              type="checkbox"
              checked={settings.toolbar}
              onChange={(event) => changeSettings({ toolbar: event.currentTarget.checked })}
            />
            <span>
              {translate('optionsToolbar')}
              <span class="aside-text">{translate('optionsToolbarText')}</span>
            </span>
          </label>
          <label class="options-switch">
            <input
              type="checkbox"
              checked={settings.wholeWords}
              onChange={(event) => changeSettings({ wholeWords: event.currentTarget.checked })}
            />
            <span>
              {translate('optionsWholeWords')}
              <span class="aside-text">{translate('optionsWholeWordsText')}</span>
            </span>
          </label>
          <InkNames names={settings.inkNames} onChange={(inkNames) => changeSettings({ inkNames })} />
        </Section>
        <Section title={translate('optionsRelated')}>
          <MetCards isKept={settings.keepMetCards} onChange={(keepMetCards) => changeSettings({ keepMetCards })} tell={tell} />
        </Section>
        <Section title={translate('optionsShortcuts')}>
          <Shortcuts />
        </Section>
        <Section title={translate('optionsStorage')}>
          <StorageTable />
          <RemovePictures tell={tell} />
        </Section>
        <Section title={translate('optionsBackup')}>
          <p>{translate('optionsRemoval')}</p>
          <div class="options-actions">
            <Button weight="main" onClick={backup.exportAll}>
              {translate('optionsExport')}
            </Button>
            <Button onClick={backup.chooseFile}>{translate('optionsRestore')}</Button>
          </div>
          <CopySettings tell={tell} />
          <LastRestore onUndo={backup.undoRestore} />
        </Section>
        <Section title={translate('optionsPrivacy')}>
          <p>{translate('optionsPrivacyText')}</p>
          <p class="aside-text">{translate('optionsUnofficial')}</p>
        </Section>
      </main>
      {backup.work !== null && <BackupDialog work={backup.work} onClose={backup.close} />}
      <Toast notice={notice} onClose={close} />
    </div>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  const id = useId();
  return (
    <section class="options-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="options-content">{children}</div>
    </section>
  );
}
