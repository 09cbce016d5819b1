document.querySelectorAll('.outline').forEach(function (outline) {
  var form = outline.querySelector('form');
  var items = Array.from(outline.querySelectorAll('li.item')).map(function (element) {
    var own = Array.from(element.querySelectorAll(':scope > .leaf, :scope > details > summary, :scope > details > .measures'));
    return {
      element: element,
      own: own,
      fold: element.querySelector(':scope > details'),
      text: own.map(function (part) { return part.textContent; }).join(' ').toLowerCase(),
      predicates: own.flatMap(function (part) {
        return Array.from(part.querySelectorAll('[data-predicate]')).map(function (measure) { return measure.dataset.predicate; });
      })
    };
  });
  var folds = items.filter(function (item) { return item.fold; });
  var before = null;
  var count = form.querySelector('output');
  function unmark() {
    outline.querySelectorAll('mark').forEach(function (mark) {
      var parent = mark.parentNode;
      mark.replaceWith(mark.textContent);
      parent.normalize();
    });
  }
  function mark(part, words) {
    var walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    var nodes = [];
    while (walker.nextNode()) { nodes.push(walker.currentNode); }
    nodes.forEach(function (node) {
      var rest = node;
      for (;;) {
        var text = rest.data.toLowerCase();
        var first = words.map(function (word) { return { at: text.indexOf(word), size: word.length }; })
          .filter(function (hit) { return hit.at >= 0; })
          .sort(function (a, b) { return a.at - b.at || b.size - a.size; })[0];
        if (!first || text.length !== rest.data.length) { return; }
        var hit = rest.splitText(first.at);
        rest = hit.splitText(first.size);
        var element = document.createElement('mark');
        hit.replaceWith(element);
        element.append(hit);
      }
    });
  }
  function apply() {
    var words = form.elements.kata.value.toLowerCase().split(/\s+/).filter(Boolean);
    var chosen = form.elements.predikat;
    var predicate = chosen ? chosen.value : '';
    var narrow = words.length > 0 || predicate;
    if (narrow && !before) { before = folds.map(function (item) { return item.fold.open; }); }
    unmark();
    var shown = 0;
    items.forEach(function (item) {
      item.fits = (!predicate || item.predicates.includes(predicate)) && words.every(function (word) { return item.text.includes(word); });
      item.element.hidden = !item.fits;
      shown += item.fits ? 1 : 0;
    });
    if (narrow) {
      folds.forEach(function (item) { item.fold.open = item.fits; });
      items.forEach(function (item) {
        if (!item.fits) { return; }
        for (var up = item.element.parentElement; up && up !== outline; up = up.parentElement) {
          if (up.tagName === 'DETAILS') { up.open = true; }
          if (up.tagName === 'LI') { up.hidden = false; }
        }
        if (words.length) { item.own.forEach(function (part) { mark(part, words); }); }
      });
    } else if (before) {
      folds.forEach(function (item, i) { item.fold.open = before[i]; });
      before = null;
    }
    count.textContent = count.dataset.text.replace('{0}', shown).replace('{1}', items.length);
  }
  function unfold(open) {
    folds.forEach(function (item) { item.fold.open = open; });
  }
  form.addEventListener('input', apply);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('click', function (event) {
    if (event.target.tagName === 'BUTTON') { unfold(event.target.value === 'buka'); }
  });
  outline.addEventListener('keydown', function (event) {
    if (event.target.tagName !== 'SUMMARY') { return; }
    var fold = event.target.parentElement;
    if (event.key === 'ArrowRight') { fold.open = true; }
    else if (event.key === 'ArrowLeft' && fold.open) { fold.open = false; }
    else if (event.key === 'ArrowLeft') {
      var upper = fold.parentElement.closest('details');
      if (upper) { upper.querySelector('summary').focus(); }
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      var all = Array.from(outline.querySelectorAll('summary')).filter(function (each) { return each.getClientRects().length > 0; });
      var next = all[all.indexOf(event.target) + (event.key === 'ArrowDown' ? 1 : -1)];
      if (next) { next.focus(); }
    } else { return; }
    event.preventDefault();
  });
  outline.querySelectorAll('details[data-folded]').forEach(function (fold) { fold.open = false; });
  form.hidden = false;
  apply();
});
