// Marks the section that is being read in the contents, and folds the contents away on a phone.
// Nothing here is needed to read the text.
(function () {
  'use strict';
  var links = Array.prototype.slice.call(document.querySelectorAll('.contents a'));
  var headings = links.map(function (link) {
    return document.getElementById(decodeURIComponent(link.hash.slice(1)));
  });
  var waiting = false;
  function mark() {
    waiting = false;
    var current = 0;
    headings.forEach(function (heading, i) {
      if (heading && heading.getBoundingClientRect().top < window.innerHeight / 3) current = i;
    });
    links.forEach(function (link, i) {
      if (i === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    });
  }
  window.addEventListener('scroll', function () {
    if (!waiting) { waiting = true; window.requestAnimationFrame(mark); }
  }, { passive: true });
  if (window.innerWidth < 1024) document.querySelector('.contents details').open = false;
  mark();
}());
