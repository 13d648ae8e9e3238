import { render } from 'preact';
import { HERE } from './api/ask.js';
import { ServerContext } from './api/server.js';
import { App } from './app.js';
import { NO_FILTER } from './state/filter.js';
import { go, place, readPlace } from './state/place.js';
import './style/palette.css';
import './style/base.css';
import './style/frame.css';
import './style/parts.css';
import { ClearContext } from './ui/states.js';

const CLEAR = { filter: () => go({ filter: NO_FILTER }), all: () => go({ ...readPlace(''), view: place.value.view }) };

render(<ServerContext.Provider value={HERE}><ClearContext.Provider value={CLEAR}><App /></ClearContext.Provider></ServerContext.Provider>, document.getElementById('app')!);
