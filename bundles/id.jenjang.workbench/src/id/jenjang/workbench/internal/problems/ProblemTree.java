package id.jenjang.workbench.internal.problems;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextRange;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.text.Signs;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The table of findings; only the rows that are seen are made. */
final class ProblemTree {

    /** Not said: nearly all files end so, and the line must be seen. */
    private static final String ENDING = ".jenjang";

    /** So many findings are shown open at once. */
    private static final int SMALL = 120;

    private static final String USUAL_PLACE = "anggaran:999";

    private final TreeViewer viewer;
    private ProblemList list;

    ProblemTree(Composite parent) {
        viewer =
                new TreeViewer(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setComparer(new Same());
        viewer.getTree().setHeaderVisible(true);
        column("problems.message", TextFinding::message, true);
        column("problems.element", each -> each.subject().element(), false);
        column("problems.place", ProblemTree::place, false);
        column("problems.rule", TextFinding::ruleId, false);
        new ProblemColumns(viewer.getTree(), USUAL_PLACE);
        viewer.setContentProvider(new Rows());
    }

    private static String place(TextFinding finding) {
        var name = finding.range().file().getFileName().toString();
        int ending = name.endsWith(ENDING) ? name.length() - ENDING.length() : name.length();
        return name.substring(0, ending) + ":" + finding.range().line();
    }

    private void column(String key, Function<TextFinding, String> text, boolean first) {
        var column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Messages.get(key));
        column.setLabelProvider(new Labels(text, first));
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows other findings; what was selected stays so if it is among them. */
    void show(ProblemList next) {
        var before = selected();
        list = next;
        viewer.getTree().setRedraw(false);
        try {
            viewer.setInput(next);
            viewer.getTree().setItemCount(rows());
            if (!isFlat() && next.size() <= SMALL) {
                viewer.expandAll();
            } else if (!isFlat() && rows() == 1) {
                openHeading();
            }
            before.flatMap(this::path)
                    .ifPresent(path -> viewer.setSelection(new TreeSelection(path)));
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    /** Opens the only heading; the viewer itself would make every row below it. */
    private void openHeading() {
        var heading = viewer.getTree().getItem(0);
        if (!heading.getText().isEmpty()) {
            heading.setExpanded(true);
        }
    }

    private boolean isFlat() {
        return list.groups().size() == 1 && list.groups().getFirst().label().isEmpty();
    }

    private int rows() {
        return isFlat() ? list.size() : list.groups().size();
    }

    /** The selected finding. */
    Optional<TextFinding> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof TextFinding finding
                ? Optional.of(finding)
                : Optional.empty();
    }

    /** What is said of the selected findings, and of those under selected headings, in rows. */
    List<List<String>> rowsSelected() {
        var findings = new LinkedHashSet<TextFinding>();
        for (var row : viewer.getStructuredSelection().toList()) {
            switch (row) {
                case TextFinding finding -> findings.add(finding);
                case ProblemList.Group group -> findings.addAll(group.findings());
                default -> throw new IllegalStateException(String.valueOf(row));
            }
        }
        return findings.stream().map(ProblemTree::row).toList();
    }

    private static List<String> row(TextFinding finding) {
        return List.of(
                Grouping.SEVERITY.of(finding),
                finding.message(),
                finding.subject().element(),
                place(finding),
                finding.ruleId());
    }

    /** What stands above those rows. */
    static List<String> headings() {
        return Stream.of("by.severity", "message", "element", "place", "rule")
                .map(each -> Messages.get("problems." + each))
                .toList();
    }

    /** Selects the first finding that fits and brings it to sight; nothing when none does. */
    void choose(Predicate<TextFinding> fits) {
        path(fits).ifPresent(path -> viewer.setSelection(new TreeSelection(path), true));
    }

    /** Where the same mistake stands now; what it speaks of may have got another name. */
    private Optional<TreePath> path(TextFinding finding) {
        Predicate<TextFinding> sameRule = each -> each.ruleId().equals(finding.ruleId());
        Predicate<TextFinding> same =
                sameRule.and(each -> each.identity().equals(finding.identity()));
        return path(same.and(each -> each.message().equals(finding.message())))
                .or(() -> path(same))
                .or(() -> path(sameRule.and(each -> isAt(each, finding.range()))));
    }

    private static boolean isAt(TextFinding finding, TextRange place) {
        return finding.range().file().equals(place.file())
                && finding.range().line() == place.line();
    }

    private Optional<TreePath> path(Predicate<TextFinding> fits) {
        if (list == null) {
            return Optional.empty();
        }
        for (var group : list.groups()) {
            for (var each : group.findings()) {
                if (fits.test(each)) {
                    return Optional.of(
                            isFlat()
                                    ? new TreePath(new Object[] {each})
                                    : new TreePath(new Object[] {group, each}));
                }
            }
        }
        return Optional.empty();
    }

    /** A row is the finding itself; comparing thousands of them by what they say takes long. */
    private static final class Same implements IElementComparer {

        @Override
        public boolean equals(Object one, Object other) {
            return one == other;
        }

        @Override
        public int hashCode(Object row) {
            return System.identityHashCode(row);
        }
    }

    /** Rows when they come into sight. */
    private final class Rows implements ILazyTreeContentProvider {

        @Override
        public void updateElement(Object parent, int index) {
            if (parent instanceof ProblemList.Group group) {
                viewer.replace(group, index, group.findings().get(index));
            } else if (isFlat()) {
                viewer.replace(parent, index, list.groups().getFirst().findings().get(index));
            } else {
                var group = list.groups().get(index);
                viewer.replace(parent, index, group);
                viewer.setChildCount(group, group.findings().size());
            }
        }

        @Override
        public void updateChildCount(Object element, int known) {
            int count =
                    element instanceof ProblemList.Group group
                            ? group.findings().size()
                            : element instanceof ProblemList ? rows() : 0;
            if (count != known) {
                viewer.setChildCount(element, count);
            }
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }
    }

    /** What a column shows of a finding; the first one shows headings, too. */
    private static final class Labels extends ColumnLabelProvider {

        private final Function<TextFinding, String> text;
        private final boolean first;

        Labels(Function<TextFinding, String> text, boolean first) {
            this.text = text;
            this.first = first;
        }

        @Override
        public String getText(Object row) {
            if (row instanceof TextFinding finding) {
                return text.apply(finding);
            }
            return first && row instanceof ProblemList.Group group
                    ? group.label() + "  (" + group.findings().size() + ")"
                    : "";
        }

        @Override
        public Image getImage(Object row) {
            if (!first) {
                return null;
            }
            return row instanceof TextFinding finding
                    ? Signs.of(finding.severity())
                    : Signs.of(((ProblemList.Group) row).gravest());
        }
    }
}
