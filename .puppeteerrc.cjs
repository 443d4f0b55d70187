/** The browser comes inside the npm package @sparticuz/chromium, so puppeteer downloads none of its own. */
module.exports = { skipDownload: true };
