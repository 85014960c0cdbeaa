/** The service worker. What it does stands in the files beside it: notices, pages that are kept, writing that waits. */
import './notices.ts';
import './pages.ts';
import './journal.ts';
