import { authorization } from '../api/key.js';
import type { EventWhere } from '../api/documents.js';
import { Menu } from '../ui/menu.js';

const FORMATS = [['csv', 'CSV'], ['jsonl', 'JSON Lines'], ['graphml', 'GraphML'], ['gexf', 'GEXF'], ['jsonld', 'JSON-LD']] as const;

/** Takes what the filter lets through away as a file. */
export const ExportMenu = ({ of, where }: { readonly of: 'events'; readonly where: EventWhere }) => (
  <Menu title="Export" active={false}>
    {FORMATS.map(([format, title]) => <button key={format} type="button" class="menu-row" onClick={() => void save(`/export?${new URLSearchParams({ of, format, where: JSON.stringify(where) })}`, `${of}.${format}`)}>{title}</button>)}
  </Menu>
);

/** With a key a link would not do: a browser sends no headers along with it. */
async function save(address: string, name: string): Promise<void> {
  const link = document.createElement('a');
  link.download = name;
  const headers = authorization();
  if (Object.keys(headers).length === 0) link.href = address;
  else link.href = URL.createObjectURL(await (await fetch(address, { headers })).blob());
  link.click();
  if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
}
