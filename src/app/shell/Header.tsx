import { FinderBox } from '@/features/finder/FinderBox';
import { Brand } from '@/ui/Brand';
import { SelectBox } from '@/ui/SelectBox';
import { SCREENS, THEME_CHOICES, type ThemeChoice } from '@/view/choices';
import { useChangeView, useViewFields, useViewState, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './header.module.css';
import { loadScreen, PAGES } from './pages';

/** Name, the pages, the finder, language, light or dark. On a phone the pages stand at the bottom. */
export function Header() {
  const { screen, language, theme } = useViewFields('screen', 'language', 'theme');
  const change = useChangeView();
  const { ui } = useWording();
  const dataset = useViewState((state) => state.dataset);
  const modes = THEME_CHOICES.map((value) => ({ value, label: ui.colourModes[value] }));
  return (
    <header className={styles.bar}>
      <a className={styles.skip} href="#figure">
        {ui.skipToChart}
      </a>
      <ViewLink to={{ screen: 'home' }} className={styles.brand}>
        <Brand />
        <strong lang={language === 'zh' ? 'zh-CN' : 'en'}>{ui.appName}</strong>
        <small lang={language === 'zh' ? 'en' : 'zh-CN'}>{ui.appNameOther}</small>
      </ViewLink>
      <nav className={styles.nav} aria-label={ui.screens}>
        {SCREENS.map((one) => (
          <ViewLink
            key={one}
            to={one === 'targets' ? { screen: one, stageId: '' } : { screen: one }}
            className={styles.tab}
            aria-current={one === screen ? 'page' : undefined}
            onPointerEnter={() => void loadScreen(one).catch(() => undefined)}
          >
            <Icon path={PAGES[one].icon} />
            {ui.screenNames[one]}
          </ViewLink>
        ))}
      </nav>
      <div className={styles.tools} data-control>
        {dataset && <FinderBox dataset={dataset} />}
        <button
          type="button"
          className={styles.language}
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => change({ language: language === 'zh' ? 'en' : 'zh' })}
        >
          {ui.otherLanguage}
        </button>
        <SelectBox<ThemeChoice>
          label={ui.colourMode}
          value={theme}
          options={modes}
          onChange={(value) => change({ theme: value })}
          className={styles.mode}
        />
      </div>
    </header>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg
      width={21}
      height={21}
      viewBox="0 0 21 21"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}
