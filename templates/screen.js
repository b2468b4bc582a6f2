// Marks in the contents what is being read. On a phone it folds the contents into a bar that stays
// on top and names the section. Nothing here is needed to read the text.
(function () {
  'use strict';
  var contents = document.querySelector('.contents');
  if (!contents) return;
  var details = contents.querySelector('details');
  var summary = contents.querySelector('summary');
  var links = Array.prototype.slice.call(contents.querySelectorAll('a'));
  var headings = links.map(function (link) {
    return document.getElementById(decodeURIComponent(link.hash.slice(1)));
  });
  var beside = window.matchMedia('(min-width: 64rem)');
  var bar = document.createElement('span');
  bar.className = 'here';
  bar.setAttribute('aria-hidden', 'true');
  summary.appendChild(bar);
  document.documentElement.classList.add('scripted');

  function fold() { details.open = beside.matches; }
  fold();
  beside.addEventListener('change', fold);
  contents.addEventListener('click', function (event) {
    if (event.target.closest('a') && !beside.matches) details.open = false;
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && !beside.matches && details.open && contents.contains(document.activeElement)) {
      details.open = false;
      summary.focus();
    }
  });

  var marked = null;
  var waiting = false;
  function mark() {
    waiting = false;
    var current = -1;
    var atEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
    headings.forEach(function (heading, i) {
      if (heading && (atEnd ? heading.getBoundingClientRect().top < window.innerHeight : heading.getBoundingClientRect().top < window.innerHeight / 3)) current = i;
    });
    var link = current < 0 ? null : links[current];
    if (link === marked) return;
    if (marked) marked.removeAttribute('aria-current');
    marked = link;
    bar.textContent = link ? link.firstChild.textContent : '';
    if (!link) return;
    link.setAttribute('aria-current', 'location');
    var top = link.offsetTop;
    var outside = top < contents.scrollTop + 40 || top + link.offsetHeight > contents.scrollTop + contents.clientHeight - 40;
    if (beside.matches && outside) contents.scrollTop = top - contents.clientHeight / 2;
  }
  function later() {
    if (!waiting) { waiting = true; window.requestAnimationFrame(mark); }
  }
  window.addEventListener('scroll', later, { passive: true });
  window.addEventListener('resize', later);
  mark();
}());
