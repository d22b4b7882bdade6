// The text of a part of a page: one paragraph for each block, white space as a browser shows it.

/** As much of the DOM as is needed here. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

const TEXT = 3;

const blocks = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6
  HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(
    /\s+/,
  ),
);

/** What is on a page beside its text. */
const skipped = new Set(
  `AUDIO BUTTON CANVAS FIGURE HEAD IFRAME INPUT MATH NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG
  TEMPLATE TEXTAREA TITLE VIDEO`.split(/\s+/),
);

/** Paragraphs set apart by an empty line. */
export function blockText(root: HtmlNode | null): string {
  const paragraphs: string[] = [];
  let open = '';
  let breaks = 0;
  const close = (): void => {
    const paragraph = open.replace(/[\s\u00a0]+/g, ' ').trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    open = '';
  };
  let node: HtmlNode | null = root;
  // Two line breaks in a row set paragraphs apart.
  while (node !== null) {
    const name: string = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT) {
      open += node.nodeValue ?? '';
      if (/\S/.test(node.nodeValue ?? '')) breaks = 0;
    } else if (blocks.has(name)) close();
    else if (name === 'BR') {
      breaks += 1;
      if (breaks > 1) close();
      else open += ' ';
    }
    if (node.firstChild !== null && !skipped.has(name)) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && blocks.has(node.nodeName.toUpperCase())) close();
    }
    if (node === null || node === root) break;
    if (blocks.has(node.nodeName.toUpperCase())) close();
    node = node.nextSibling;
  }
  close();
  return paragraphs.join('\n\n');
}
