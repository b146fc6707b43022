'use strict';
const all = selector => Array.from(document.querySelectorAll(selector));
const marks = all('mark');
const rows = new Map();
for (const section of all('section')) {
  const ofSection = new Map();
  for (const mark of section.querySelectorAll('mark')) {
    const row = ofSection.get(mark.dataset.row) || [];
    row.push(mark);
    ofSection.set(mark.dataset.row, row);
    rows.set(mark, row);
    mark.tabIndex = 0;
  }
}
const light = (mark, on) =>
  rows.get(mark).forEach(other => other.classList.toggle('same', on));
// Scrolls the other versions so that they show the same figure at the same height.
const align = mark => {
  const done = new Set([mark.closest('.text')]);
  for (const other of rows.get(mark)) {
    const text = other.closest('.text');
    if (!done.has(text)) {
      text.scrollTop += other.getBoundingClientRect().top - mark.getBoundingClientRect().top;
      done.add(text);
    }
  }
};
for (const mark of marks) {
  mark.addEventListener('focus', () => { light(mark, true); align(mark); });
  mark.addEventListener('blur', () => light(mark, false));
  mark.addEventListener('mouseenter', () => light(mark, true));
  mark.addEventListener('mouseleave', () => light(mark, false));
}
const show = item => {
  item.scrollIntoView({block: 'center', inline: 'nearest'});
  item.focus({preventScroll: true});
};
const go = (list, from, step) => {
  const shown = list.filter(item => item.offsetParent !== null);
  if (shown.length === 0) return;
  const at = shown.indexOf(from);
  show(shown[at < 0 ? (step > 0 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length]);
};
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input')) return;
  const here = document.activeElement;
  const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
  if (step && here.matches('mark')) {
    go(rows.get(here), here, step);
    event.preventDefault();
  } else if (event.key === 'n' || event.key === 'p') {
    go(all('.finding'), here.closest('.finding'), event.key === 'n' ? 1 : -1);
  }
});
for (const link of all('a[href^="#"]')) {
  link.addEventListener('click', () => {
    const place = document.getElementById(link.hash.slice(1));
    if (place) setTimeout(() => show(place));
  });
}
const filter = () => {
  const severities = new Set(all('input[name=severity]:checked').map(box => box.value));
  const versions = new Set(all('input[name=version]:checked').map(box => box.value));
  let shown = 0;
  for (const finding of all('.finding')) {
    const wanted = severities.has(finding.dataset.severity)
      && JSON.parse(finding.dataset.versions).some(version => versions.has(version));
    finding.hidden = !wanted;
    shown += wanted;
  }
  for (const part of all('article')) part.hidden = !versions.has(part.dataset.version);
  for (const head of all('th[data-version]')) {
    for (const row of head.closest('table').rows) {
      row.cells[head.cellIndex].hidden = !versions.has(head.dataset.version);
    }
  }
  document.getElementById('shown').textContent = shown + ' shown';
};
all('input').forEach(box => box.addEventListener('change', filter));
filter();
