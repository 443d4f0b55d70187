import type { ConfigData } from 'html-validate';

/** What pages are held to: valid HTML and the accessibility rules of html-validate. */
export const htmlValidateConfig: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Nunjucks leaves white space where a tag stood; it means nothing.
    'no-trailing-whitespace': 'off',
    // Titles name the committee, the date and the subject, which takes more than 70 letters.
    'long-title': 'off',
  },
};
