import { PICTURES } from '../../api/views/embed-page.js';

/** Stands where nobody said what address readers' browsers know the server by: it can't tell what stands in front of it. */
export const SOME_SERVER = 'https://YOUR-SERVER';

/** What to paste into a page, in either of two ways. */
export const linesToPaste = (name: string, token: string, server: string): string => `
As a web component; also ${PICTURES.slice(1).map((picture) => `<entente-${picture}>`).join(', ')}:

<script type="module" src="${server}/embed.js"></script>
<entente-graph token="${token}"></entente-graph>

As a frame; also ${PICTURES.slice(1).map((picture) => `/${picture}`).join(', ')}:

<iframe src="${server}/embed/${token}/graph" title="${name}" width="100%" height="480" style="border: 0"></iframe>
`;
