'use strict';
(() => {
  const field = document.getElementById('words');
  const shown = document.getElementById('shown');
  const plain = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\u2019/g, "'");
  const rules = [...document.querySelectorAll('main article')].map(element => ({
    element,
    text: plain(element.textContent),
    links: document.querySelectorAll('nav li[data-rule="' + CSS.escape(element.id) + '"]'),
  }));
  const groups = [...document.querySelectorAll('main > section, nav section')];

  const search = () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const rule of rules) {
      const fits = words.every(word => rule.text.includes(word));
      rule.element.hidden = !fits;
      rule.links.forEach(link => { link.hidden = !fits; });
      if (fits) count++;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector('article:not([hidden]), li:not([hidden])');
    }
    shown.textContent = shown.dataset.text.replace('#', count);
  };

  let waiting;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 150);
  });
  // A link to a rule that the search hides shows all again.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.hidden) {
      field.value = '';
      search();
      target.scrollIntoView();
    }
  });
  document.getElementById('search').hidden = false;
  search();
})();
