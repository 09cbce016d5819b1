(function () {
  var form = document.querySelector('form.filter');
  var rows = Array.from(document.querySelectorAll('tr[data-level]'));
  var texts = rows.map(function (row) { return row.textContent.toLowerCase(); });
  var groups = Array.from(document.querySelectorAll('tbody, .scroll')).filter(function (group) {
    return group.querySelector('tr[data-level]');
  });
  var headings = new Map();
  groups.forEach(function (group) {
    var before = group.previousElementSibling;
    while (before && !/^H[2-6]$/.test(before.tagName)) { before = before.previousElementSibling; }
    if (before && group.className === 'scroll') { headings.set(before, (headings.get(before) || []).concat(group)); }
  });
  var count = form.querySelector('output');
  function apply() {
    var level = form.elements.tingkat.value;
    var words = form.elements.kata.value.toLowerCase().split(/\s+/);
    var shown = 0;
    rows.forEach(function (row, i) {
      var fits = (!level || row.dataset.level === level) && words.every(function (word) { return texts[i].includes(word); });
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    groups.forEach(function (group) { group.hidden = !group.querySelector('tr[data-level]:not([hidden])'); });
    headings.forEach(function (tables, heading) { heading.hidden = tables.every(function (table) { return table.hidden; }); });
    count.textContent = count.dataset.text.replace('{0}', shown).replace('{1}', rows.length);
  }
  form.addEventListener('input', apply);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.hidden = false;
  apply();
})();
