package id.jenjang.report.docx;

import id.jenjang.report.docx.FigureDifference.Kind;
import id.jenjang.report.tree.Origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds the figures of a Word file against those of the same document printed anew. Figures are
 * matched by tag, and by text where one figure is printed in several forms; where they stand does
 * not matter, and copies that say the same do no harm.
 */
public final class FigureComparison {

    private final DocxFigures file;
    private final Map<String, TracedFigure> given;
    private final Map<String, TracedFigure> current;
    private final List<FigureDifference> differences = new ArrayList<>();

    private FigureComparison(DocxFigures file, DocxFigures anew) {
        this.file = file;
        this.given = file.printedByTag();
        this.current = anew.printedByTag();
    }

    /**
     * Compares.
     *
     * @param file the file as it is now
     * @param anew the same document printed anew from the plan
     * @return what is different: first what stands in the file, in its reading order, then what
     *     does not, in the order of the document; empty when the figures agree
     */
    public static List<FigureDifference> of(DocxFigures file, DocxFigures anew) {
        var comparison = new FigureComparison(file, anew);
        var standing = byTag(file.standing());
        var composed = byTag(anew.standing());
        var missing = new ArrayList<DocxFigure>();
        for (var tag : standing.keySet()) {
            missing.addAll(
                    comparison.compare(standing.get(tag), composed.getOrDefault(tag, List.of())));
        }
        composed.forEach(
                (tag, figures) -> {
                    if (!standing.containsKey(tag)) {
                        missing.addAll(figures);
                    }
                });
        comparison.inReadingOrder();
        // Each missing one once, in the order of the document.
        anew.standing().stream().filter(missing::remove).forEach(comparison::missing);
        return List.copyOf(comparison.differences);
    }

    private void inReadingOrder() {
        var positions = new HashMap<DocxFigure, Integer>();
        for (var figure : file.standing()) {
            positions.putIfAbsent(figure, positions.size());
        }
        differences.sort(
                Comparator.comparing(
                        d -> positions.get(new DocxFigure(d.tag(), d.inFile(), d.place()))));
    }

    private static Map<String, List<DocxFigure>> byTag(List<DocxFigure> figures) {
        var byTag = new LinkedHashMap<String, List<DocxFigure>>();
        figures.forEach(f -> byTag.computeIfAbsent(f.tag(), t -> new ArrayList<>()).add(f));
        return byTag;
    }

    /** Compares the figures of one tag; gives those of the plan that nothing in the file says. */
    private List<DocxFigure> compare(List<DocxFigure> standing, List<DocxFigure> composed) {
        var left = new ArrayList<>(composed);
        var unmatched = new ArrayList<DocxFigure>();
        for (var figure : standing) {
            var same = left.stream().filter(n -> n.text().equals(figure.text())).findFirst();
            same.ifPresentOrElse(left::remove, () -> unmatched.add(figure));
        }
        for (var figure : unmatched) {
            boolean repeated = composed.stream().anyMatch(n -> n.text().equals(figure.text()));
            if (!repeated) {
                var now = counterpart(figure, left.isEmpty() ? composed : left);
                left.remove(now);
                differ(figure, now);
            }
        }
        return left;
    }

    /** Of several forms the one that stands at the same place. */
    private static DocxFigure counterpart(DocxFigure figure, List<DocxFigure> forms) {
        return forms.stream()
                .filter(n -> n.place().equals(figure.place()))
                .findFirst()
                .orElse(forms.isEmpty() ? null : forms.getFirst());
    }

    private void differ(DocxFigure figure, DocxFigure now) {
        var tag = figure.tag();
        boolean untouched =
                given.containsKey(tag) && given.get(tag).forms().contains(figure.text());
        var kind = now == null ? Kind.GONE : untouched ? Kind.OUTDATED : Kind.EDITED;
        differences.add(
                new FigureDifference(
                        kind,
                        tag,
                        origin(tag),
                        figure.text(),
                        now == null ? "" : now.text(),
                        figure.place()));
    }

    private void missing(DocxFigure figure) {
        var tag = figure.tag();
        boolean wasGiven = given.containsKey(tag) && wasGiven(figure);
        differences.add(
                new FigureDifference(
                        wasGiven ? Kind.REMOVED : Kind.ADDED,
                        tag,
                        origin(tag),
                        "",
                        figure.text(),
                        figure.place()));
    }

    /** A form that is new counts as added, unless nothing of the figure is left in the file. */
    private boolean wasGiven(DocxFigure figure) {
        return given.get(figure.tag()).forms().contains(figure.text())
                || file.standing().stream().noneMatch(f -> f.tag().equals(figure.tag()));
    }

    private Origin origin(String tag) {
        var traced = current.getOrDefault(tag, given.get(tag));
        return traced == null ? new Origin(tag, "", "", "") : traced.origin();
    }
}
