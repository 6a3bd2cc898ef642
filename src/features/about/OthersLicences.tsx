import styles from './about.module.css';

/** The licences of what the app is made of: beside the page, or in it where the page is all there is. */
export function OthersLicences({ words }: { readonly words: string }) {
  const held = document.querySelector<HTMLTemplateElement>('template#licences')?.content.textContent;
  if (!held)
    return (
      <p>
        <a href="./THIRD-PARTY-LICENSES.txt">{words}</a>
      </p>
    );
  return (
    <details className={styles.licences}>
      <summary>{words}</summary>
      <pre>{held}</pre>
    </details>
  );
}
