// Links in the document: within it they scroll, everything else stays out of the frame.

/** Starts listening to the document. */
export function followLinks(page) {
  page.addEventListener('click', (event) => {
    const link = event.target.closest('a, area');
    const href = link?.getAttribute('href') ?? link?.getAttribute('xlink:href');
    if (href === null || href === undefined) return;
    event.preventDefault();
    if (href.startsWith('#')) {
      const target = page.getElementById(decodeURIComponent(href.slice(1)));
      target?.scrollIntoView();
      if (target?.matches('[tabindex]')) target.focus({ preventScroll: true });
    } else if (/^https?:/i.test(href)) window.open(href, '_blank', 'noopener,noreferrer');
  });
}
