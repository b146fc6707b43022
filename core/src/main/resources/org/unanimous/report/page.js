'use strict';
const all = selector => Array.from(document.querySelectorAll(selector));
const marks = all('mark');
const rows = new Map();
for (const mark of marks) {
  const row = mark.dataset.row;
  if (row) rows.set(row, [...(rows.get(row) || []), mark]);
}
const light = (mark, on) =>
  (rows.get(mark.dataset.row) || []).forEach(other => other.classList.toggle('same', on));
for (const mark of marks) {
  for (const event of ['focus', 'mouseenter']) mark.addEventListener(event, () => light(mark, true));
  for (const event of ['blur', 'mouseleave']) mark.addEventListener(event, () => light(mark, false));
}
const go = (list, from, step) => {
  const shown = list.filter(item => item.offsetParent !== null);
  if (shown.length === 0) return;
  const at = shown.indexOf(from);
  const next = at < 0 ? (step > 0 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length;
  shown[next].focus();
  shown[next].scrollIntoView({block: 'center', inline: 'nearest'});
};
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, select')) return;
  const here = document.activeElement;
  const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
  if (step && here.matches('mark[data-row]')) {
    go(rows.get(here.dataset.row), here, step);
    event.preventDefault();
  } else if (event.key === 'n' || event.key === 'p') {
    go(all('.finding'), here.closest('.finding'), event.key === 'n' ? 1 : -1);
  }
});
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
  for (const version of all('.version')) version.hidden = !versions.has(version.dataset.version);
  document.getElementById('shown').textContent = shown + ' shown';
};
all('input').forEach(box => box.addEventListener('change', filter));
filter();
