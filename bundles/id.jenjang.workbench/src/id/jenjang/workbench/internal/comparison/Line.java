package id.jenjang.workbench.internal.comparison;

import id.jenjang.dsl.ide.compare.ChangeKind;
import id.jenjang.dsl.ide.compare.ComparedElement;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.viewers.TreePath;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A line of the tree: an element, or something an element holds.
 *
 * @param key the same for the same line of the next comparison
 * @param kinds what became of it; empty for a line that only holds others
 * @param kind what people call its kind; empty for what an element holds
 * @param name what tells it from others
 * @param before its value before, or where it lay
 * @param after its value after
 * @param element where the element lies now; empty for one that is gone
 * @param lines those in it
 */
record Line(
        String key,
        Set<ChangeKind> kinds,
        String kind,
        String name,
        String before,
        String after,
        Optional<ElementRef> element,
        List<Line> lines) {

    /**
     * All that it says, also where columns have too little room; empty for a line without values.
     */
    String told() {
        return before.isEmpty() && after.isEmpty()
                ? ""
                : Messages.get("comparison.tip", name, before, after);
    }

    static Line of(String above, int place, ComparedElement element) {
        var named = element.shortName().isEmpty() ? element.code() : element.shortName();
        var title = element.title().equals(named) ? "" : element.title();
        var name = (named + "  " + title).strip();
        // Elements of one name are told apart by their order.
        var key = above + "/" + element.type() + " " + (name.isEmpty() ? place : name);
        var lines = new ArrayList<Line>();
        for (var change : element.changes()) {
            lines.add(
                    new Line(
                            key + "." + change.label(),
                            Set.of(),
                            "",
                            change.label(),
                            change.before(),
                            change.after(),
                            element.after(),
                            List.of()));
        }
        lines.addAll(all(key, element.children()));
        var from =
                element.movedFrom().isEmpty()
                        ? ""
                        : Messages.get("comparison.movedFrom", element.movedFrom());
        return new Line(
                key, element.kinds(), element.label(), name, from, "", element.after(), lines);
    }

    static List<Line> all(String above, List<ComparedElement> elements) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < elements.size(); i++) {
            lines.add(of(above, i, elements.get(i)));
        }
        return lines;
    }

    /**
     * What it and the lines in it say of changes, in rows: kind and name of an element, what of it,
     * before, after.
     */
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        if (!kinds.isEmpty() && !kinds.equals(EnumSet.of(ChangeKind.CHANGED))) {
            rows.add(List.of(kind, name, "", before, LineLabels.names(kinds)));
        }
        for (var each : lines) {
            rows.addAll(each.kind().isEmpty() ? List.of(row(each)) : each.rows());
        }
        return rows;
    }

    /** What the line of a value in it says. */
    List<String> row(Line value) {
        return List.of(kind, name, value.name(), value.before(), value.after());
    }

    /** How many lines there are, this one and those in it. */
    int size() {
        return 1 + lines.stream().mapToInt(Line::size).sum();
    }

    /** The way down from here to the line of an element; empty when there is none. */
    Optional<TreePath> way(Optional<ElementRef> to) {
        return way(TreePath.EMPTY, to);
    }

    private Optional<TreePath> way(TreePath above, Optional<ElementRef> to) {
        var here = above.createChildPath(this);
        return element.equals(to)
                ? Optional.of(here)
                : lines.stream().flatMap(each -> each.way(here, to).stream()).findFirst();
    }

    /** This line with the lines in it that fit; empty when nothing does. */
    Optional<Line> fitting(Set<ChangeKind> wanted, String words) {
        boolean kind = kinds.isEmpty() ? wanted.isEmpty() : fits(wanted);
        boolean self = kind && says(words);
        var below =
                lines.stream()
                        .flatMap(
                                each ->
                                        each.kind().isEmpty()
                                                ? value(each, kind, self, words)
                                                : each.fitting(wanted, words).stream())
                        .toList();
        return self && !kinds.isEmpty() || !below.isEmpty()
                ? Optional.of(new Line(key, kinds, this.kind, name, before, after, element, below))
                : Optional.empty();
    }

    private boolean fits(Set<ChangeKind> wanted) {
        return wanted.isEmpty() || kinds.stream().anyMatch(wanted::contains);
    }

    private static Stream<Line> value(Line value, boolean kind, boolean whole, String words) {
        return kind && (whole || value.says(words)) ? Stream.of(value) : Stream.empty();
    }

    private boolean says(String words) {
        return String.join(" ", kind, name, before, after)
                .toLowerCase(Locale.ROOT)
                .contains(words.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line line && line.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
