import { App } from './app.js';
import { part, render } from './preact.js';

const page = document.getElementById('page');
if (page) render(part(App, {}), page);
