import type { Dataset } from '@/domain/dataset';
import { siteAddress } from '@/lib/siteAddress';
import { useWording } from '@/view/ViewContext';

const beside = (file: string): string => new URL(file, siteAddress()).href;

/** The files that stand beside the page, of the data and for programs. */
export function FilesBeside({ dataset }: { readonly dataset: Dataset }) {
  const words = useWording().ui.data;
  const names = Object.keys(words.fileNames);
  const files = [...(dataset.record?.files ?? [])].sort(
    (a, b) => names.indexOf(a.name) - names.indexOf(b.name),
  );
  return (
    <>
      <section>
        <h2>{words.files}</h2>
        <p>{words.filesLead}</p>
        <ul>
          {files.map(({ name, rows, bytes }) => (
            <li key={name}>
              <a href={beside(`data/${name}`)} download>
                {name}
              </a>
              <span>{words.fileNames[name]}</span>
              <span>{words.rows(rows)}</span>
              <span>{words.size(bytes)}</span>
            </li>
          ))}
          <li>
            <a href={beside('data/datapackage.json')} download>
              datapackage.json
            </a>
            <span>{words.description}</span>
          </li>
        </ul>
      </section>
      <section>
        <h2>{words.api.title}</h2>
        <p>{words.api.lead}</p>
        <p>
          <a href={beside('api/v1/')}>api/v1/</a>
        </p>
      </section>
    </>
  );
}
