package id.jenjang.workbench.internal.cascade;

import id.jenjang.dsl.ide.cascade.CascadeNode;
import id.jenjang.dsl.ide.edit.ElementRef;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tree on the screen. What is open and selected stays so while the plan is read again and
 * again; only lines that have changed are drawn anew.
 */
final class CascadeViewer {

    /** What is open at first: the vision with its missions; headings are closed. */
    private static final int FIRST_LEVELS = 2;

    /** More lines than these are not opened for a search. */
    private static final int MOST_FOUND = 2000;

    private final CascadeContent content = new CascadeContent();
    private final TreeViewer viewer;
    private Object[] openBeforeSearch = {};

    CascadeViewer(Composite parent) {
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new CascadeLabels(content, viewer.getTree()));
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** What is shown; empty before the plan was read for the first time. */
    Optional<ShownTree> shown() {
        return Optional.ofNullable(content.shown());
    }

    /** Another plan, of which nothing is known yet, or none. */
    void begin(Object plan) {
        content.show(null);
        viewer.setInput(plan);
    }

    void show(NewTree now) {
        var next = now.tree();
        var before = content.shown();
        content.show(next);
        if (before != null && before.search().equals(next.search())) {
            var difference = now.since(before);
            if (difference.isRelabelling()) {
                // As at every letter that is typed: the rest need not be drawn again.
                viewer.update(difference.relabelled().toArray(), null);
                return;
            }
        }
        viewer.getTree().setRedraw(false);
        try {
            if (before == null) {
                viewer.refresh();
                open(next.lines().roots());
            } else if (!before.search().equals(next.search())) {
                search(before, next);
            } else {
                update(now.since(before), before, next);
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    /** A plan without a cascade yet shows what else it has; headings are closed below one. */
    private void open(List<CascadeNode> roots) {
        var cascade = roots.stream().filter(each -> each.role() == CascadeNode.Role.HOME).toList();
        for (var root : cascade.isEmpty() ? roots : cascade) {
            viewer.expandToLevel(root.key(), FIRST_LEVELS);
        }
    }

    private void search(ShownTree before, ShownTree next) {
        if (before.search().isEmpty()) {
            openBeforeSearch = viewer.getExpandedElements();
        }
        viewer.refresh();
        viewer.setExpandedElements(
                next.search().isEmpty() ? openBeforeSearch : aboveFound(next).toArray());
        viewer.getTree().showSelection();
    }

    /** The lines above those that are looked for. */
    private static List<String> aboveFound(ShownTree next) {
        var open = new ArrayList<String>();
        next.lines().roots().forEach(each -> found(each, next.search(), open));
        return open.size() > MOST_FOUND ? open.subList(0, MOST_FOUND) : open;
    }

    private static boolean found(CascadeNode node, String search, List<String> open) {
        int place = open.size();
        boolean below = false;
        for (var child : node.children()) {
            below |= found(child, search, open);
        }
        if (below) {
            open.add(place, node.key());
        }
        return below || node.matches(search);
    }

    /** Selects the first line that is looked for, unless one of them is selected. */
    void selectFound() {
        shown().filter(each -> !each.search().isEmpty())
                .filter(each -> selected().stream().noneMatch(one -> one.matches(each.search())))
                .flatMap(each -> firstFound(each.lines().roots(), each.search()))
                .ifPresent(each -> viewer.setSelection(new StructuredSelection(each), true));
    }

    private static Optional<String> firstFound(List<CascadeNode> nodes, String search) {
        return nodes.stream()
                .flatMap(
                        each ->
                                each.matches(search)
                                        ? Stream.of(each.key())
                                        : firstFound(each.children(), search).stream())
                .findFirst();
    }

    private void update(TreeDifference difference, ShownTree before, ShownTree next) {
        var renamed = renamed(before, next);
        if (difference.isWhole()) {
            viewer.refresh();
        } else {
            difference.restructured().forEach(viewer::refresh);
        }
        renamed.forEach(each -> viewer.setExpandedState(each, true));
        viewer.update(difference.relabelled().toArray(), null);
    }

    /** New keys of open lines whose short name has changed. */
    private List<String> renamed(ShownTree before, ShownTree next) {
        var renamed = new ArrayList<String>();
        for (var key : viewer.getExpandedElements()) {
            if (next.node(key).isEmpty()) {
                before.node(key)
                        .flatMap(CascadeNode::element)
                        .flatMap(next.lines()::home)
                        .ifPresent(each -> renamed.add(each.key()));
            }
        }
        return renamed;
    }

    /** The selected lines, as the newest tree says them. */
    List<CascadeNode> selected() {
        var found = new ArrayList<CascadeNode>();
        for (var key : viewer.getStructuredSelection()) {
            shown().flatMap(each -> each.node(key)).ifPresent(found::add);
        }
        return found;
    }

    /** Selects the line of an element, if it is among those shown. */
    void select(ElementRef element) {
        shown().flatMap(each -> each.lines().home(element))
                .filter(each -> !isSelected(each, element))
                .ifPresent(each -> viewer.setSelection(new StructuredSelection(each.key()), true));
    }

    /** Selects the lines of some elements, those that are among the ones shown. */
    void select(List<ElementRef> elements) {
        var keys =
                elements.stream()
                        .flatMap(each -> shown().flatMap(all -> home(all, each)).stream())
                        .toList();
        if (!keys.isEmpty() && !keys.equals(viewer.getStructuredSelection().toList())) {
            viewer.setSelection(new StructuredSelection(keys), true);
        }
    }

    private static Optional<String> home(ShownTree tree, ElementRef element) {
        return tree.lines()
                .home(element)
                .filter(each -> each.element().filter(element::equals).isPresent())
                .map(CascadeNode::key);
    }

    /** A line of the same element may be selected where it is only mentioned. */
    private boolean isSelected(CascadeNode home, ElementRef element) {
        var selected = selected();
        return selected.stream()
                .anyMatch(
                        each ->
                                each.key().equals(home.key())
                                        || each.element().filter(element::equals).isPresent());
    }

    /** Opens all lines above those of a kind, and closes these. */
    void openTo(String level) {
        shown().ifPresent(
                        tree -> {
                            var open = new ArrayList<String>();
                            tree.lines().roots().forEach(each -> above(each, level, open));
                            viewer.getTree().setRedraw(false);
                            viewer.setExpandedElements(open.toArray());
                            viewer.getTree().setRedraw(true);
                        });
    }

    private static boolean above(CascadeNode node, String level, List<String> open) {
        int place = open.size();
        boolean below = false;
        for (var child : node.children()) {
            below |= above(child, level, open);
        }
        if (below) {
            open.add(place, node.key());
        }
        return below || node.words().level().equals(level);
    }

    /** The kinds of lines in the cascade, upper ones first. */
    List<String> levels() {
        var levels = new ArrayList<String>();
        var line =
                shown().map(each -> each.lines().roots()).orElse(List.of()).stream()
                        .filter(each -> each.role() == CascadeNode.Role.HOME)
                        .toList();
        while (!line.isEmpty()) {
            var below = new ArrayList<CascadeNode>();
            for (var node : line) {
                if (!node.words().level().isEmpty() && !levels.contains(node.words().level())) {
                    levels.add(node.words().level());
                }
                below.addAll(node.children());
            }
            line = below;
        }
        return levels;
    }

    /** Keys of the lines next to the selected ones, in case these go. */
    List<String> neighbours() {
        var tree = viewer.getTree();
        if (tree.getSelectionCount() == 0) {
            return List.of();
        }
        var item = tree.getSelection()[0];
        var around =
                item.getParentItem() == null ? tree.getItems() : item.getParentItem().getItems();
        int at = Arrays.asList(around).indexOf(item);
        var keys = new ArrayList<String>();
        for (int next = at + 1; next < around.length; next++) {
            keys.add((String) around[next].getData());
        }
        if (at > 0) {
            keys.add((String) around[at - 1].getData());
        }
        if (item.getParentItem() != null) {
            keys.add((String) item.getParentItem().getData());
        }
        keys.removeIf(java.util.Objects::isNull);
        return keys;
    }
}
