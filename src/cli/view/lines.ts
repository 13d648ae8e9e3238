import { PICTURES } from '../../api/views/embed-page.js';

const SERVER = 'https://YOUR-SERVER';

/** What to paste into a page, in either of two ways. */
export const linesToPaste = (name: string, token: string): string => `
As a web component; also ${PICTURES.slice(1).map((picture) => `<entente-${picture}>`).join(', ')}:

<script type="module" src="${SERVER}/embed.js"></script>
<entente-graph token="${token}"></entente-graph>

As a frame; also ${PICTURES.slice(1).map((picture) => `/${picture}`).join(', ')}:

<iframe src="${SERVER}/embed/${token}/graph" title="${name}" width="100%" height="480" style="border: 0"></iframe>
`;
