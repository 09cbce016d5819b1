package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.report.docx.FigureDifference.Kind;
import id.jenjang.report.tree.Origin;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a Word file says is held against what the plan says. */
class FigureComparisonTest {

    private static final DocxPlace TABLE = new DocxPlace("3.1", "Capaian", "Tabel 3.1.1 Capaian");
    private static final DocxPlace TEXT = new DocxPlace("3.1", "Capaian", "");

    private final List<DocxFigure> standing = new ArrayList<>();
    private final List<DocxFigure> composed = new ArrayList<>();
    private final List<TracedFigure> given = new ArrayList<>();

    private static DocxFigure figure(String tag, String text, DocxPlace place) {
        return new DocxFigure(tag, text, place);
    }

    private static Origin origin(String tag) {
        return new Origin(tag, "Nama", "capaian", "rumus");
    }

    private void given(String tag, String... forms) {
        given.add(new TracedFigure(tag, origin(tag), List.of(forms)));
    }

    private List<String> differences() {
        var traced =
                composed.stream()
                        .map(f -> new TracedFigure(f.tag(), origin(f.tag()), List.of(f.text())))
                        .toList();
        return FigureComparison.of(
                        new DocxFigures(Optional.empty(), given, standing),
                        new DocxFigures(Optional.empty(), traced, composed))
                .stream()
                .map(d -> d.kind() + " " + d.tag() + ": " + d.inFile() + " -> " + d.inPlan())
                .toList();
    }

    @Test
    void theSameFiguresHaveNoDifference() {
        given("A", "5", "lima");
        standing.addAll(List.of(figure("A", "5", TABLE), figure("A", "lima", TEXT)));
        composed.addAll(List.of(figure("A", "5", TABLE), figure("A", "lima", TEXT)));

        assertEquals(List.of(), differences());
    }

    @Test
    void whereAFigureStandsDoesNotMatter() {
        given("A", "5", "lima");
        standing.addAll(List.of(figure("A", "lima", TEXT), figure("A", "5", DocxPlace.START)));
        composed.addAll(List.of(figure("A", "5", TABLE), figure("A", "lima", TEXT)));

        assertEquals(List.of(), differences());
    }

    @Test
    void copiesDoNoHarmWhileTheySayTheSame() {
        given("A", "5");
        standing.addAll(List.of(figure("A", "5", TABLE), figure("A", "5", TEXT)));
        composed.add(figure("A", "5", TABLE));
        assertEquals(List.of(), differences());

        standing.set(1, figure("A", "6", TEXT));
        assertEquals(List.of("EDITED A: 6 -> 5"), differences());
    }

    @Test
    void thePlanHasChangedOrTheFile() {
        given("A", "5");
        given("B", "7");
        standing.addAll(List.of(figure("A", "5", TABLE), figure("B", "8", TABLE)));
        composed.addAll(List.of(figure("A", "6", TABLE), figure("B", "7", TABLE)));

        assertEquals(List.of("OUTDATED A: 5 -> 6", "EDITED B: 8 -> 7"), differences());
    }

    @Test
    void formsAreHeldAgainstTheFormAtTheSamePlace() {
        given("A", "lima", "5");
        standing.addAll(List.of(figure("A", "lima", TEXT), figure("A", "5", TABLE)));
        composed.addAll(List.of(figure("A", "6", TABLE), figure("A", "enam", TEXT)));

        assertEquals(List.of("OUTDATED A: lima -> enam", "OUTDATED A: 5 -> 6"), differences());
    }

    @Test
    void differencesComeInReadingOrder() {
        given("A", "1");
        given("B", "2");
        standing.addAll(
                List.of(figure("A", "1", TABLE), figure("B", "9", TEXT), figure("A", "8", TEXT)));
        composed.addAll(
                List.of(figure("A", "1", TABLE), figure("A", "1", TEXT), figure("B", "2", TEXT)));

        assertEquals(List.of("EDITED B: 9 -> 2", "EDITED A: 8 -> 1"), differences());
    }

    @Test
    void whatIsNotInTheFileWasDeletedOrIsNew() {
        given("A", "1", "satu");
        given("B", "2");
        standing.add(figure("A", "1", TABLE));
        composed.addAll(
                List.of(
                        figure("C", "3", TABLE),
                        figure("A", "1", TABLE),
                        figure("A", "satu", TEXT),
                        figure("A", "pertama", TEXT),
                        figure("B", "22", TEXT)));

        assertEquals(
                List.of(
                        "ADDED C:  -> 3",
                        "REMOVED A:  -> satu",
                        "ADDED A:  -> pertama",
                        "REMOVED B:  -> 22"),
                differences());
    }

    @Test
    void thePlanNoLongerHasTheFigure() {
        given("A", "1");
        standing.add(figure("A", "1", TABLE));

        assertEquals(List.of("GONE A: 1 -> "), differences());
    }

    @Test
    void aDifferenceTellsOriginAndPlace() {
        given("A", "1");
        standing.add(figure("A", "2", TABLE));
        composed.add(figure("A", "1", TEXT));

        assertEquals(
                List.of(new FigureDifference(Kind.EDITED, "A", origin("A"), "2", "1", TABLE)),
                FigureComparison.of(
                        new DocxFigures(Optional.empty(), given, standing),
                        new DocxFigures(Optional.empty(), given, composed)));
    }
}
