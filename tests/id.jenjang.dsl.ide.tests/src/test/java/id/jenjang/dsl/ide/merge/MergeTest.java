package id.jenjang.dsl.ide.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.EditedPlan;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

class MergeTest {

    private static final String BASE = "a\nb\nc\nd\ne\n";

    private static Optional<String> merged(String base, String mine, String theirs) {
        return Merge.of(base, mine, theirs).text();
    }

    @Test
    void whatOneSideChangedIsTaken() {
        assertEquals(
                Optional.of("A\nb\nx\nd\ne\nf\n"),
                merged(BASE, "A\nb\nc\nd\ne\nf\n", "a\nb\nx\nd\ne\n"));
        assertEquals(
                Optional.of("A\nB\nc\nd\ne\n"), merged(BASE, "A\nb\nc\nd\ne\n", "a\nB\nc\nd\ne\n"));
        assertEquals(Optional.of("b\nc\ne\n"), merged(BASE, "b\nc\nd\ne\n", "a\nb\nc\ne\n"));
    }

    @Test
    void whatBothChangedDifferentlyIsAConflict() {
        var merge = Merge.of(BASE, "0\na\nB\nC\nd\ne\n", "a\nb\nc!\nd\nE\n");
        assertEquals(Optional.empty(), merge.text());
        assertEquals(
                List.of(
                        new Conflict(
                                new LineRange(1, 2),
                                new LineRange(2, 2),
                                new LineRange(1, 2),
                                "b\nc\n",
                                "B\nC\n",
                                "b\nc!\n")),
                merge.conflicts());
        assertEquals("0\na\nB\nC\nd\nE\n", merge.resolve(List.of(Choice.MINE)));
        assertEquals("0\na\nb\nc!\nd\nE\n", merge.resolve(List.of(Choice.THEIRS)));
        assertEquals("0\na\nb\nc\nd\nE\n", merge.resolve(List.of(Choice.BASE)));
        assertEquals("0\na\nB\nC\nb\nc!\nd\nE\n", merge.resolve(List.of(Choice.BOTH)));
        assertThrows(IllegalArgumentException.class, () -> merge.resolve(List.of()));
    }

    private static List<String> changed(Conflict conflict, Choice choice) {
        return conflict.changed(choice).stream()
                .map(each -> conflict.text(choice).substring(each.offset(), each.end()))
                .toList();
    }

    @Test
    void theWordsOfAConflictThatHaveChangedAreKnown() {
        var conflict =
                Merge.of(
                                "a\niku K1 \"Nilai AKIP\" satuan \"poin\" { target 2024: 80 }\n",
                                "a\niku K1 \"Nilai akhir SAKIP\" satuan \"poin\" { target 2024: 82,5 }\n",
                                "a\niku K1 \"Nilai AKIP\" { target 2024: 80 }\n")
                        .conflicts()
                        .getFirst();
        assertEquals(List.of("akhir SAKIP", "82,5"), changed(conflict, Choice.MINE));
        assertEquals(List.of(), changed(conflict, Choice.THEIRS));
        assertEquals(List.of("AKIP\" satuan \"poin", "80"), changed(conflict, Choice.BASE));
    }

    @Test
    void itIsKnownWhereTheWordsOfALineBegin() {
        var text = "satu\n\n   dua\n";
        assertEquals(0, new LineRange(0, 1).placeIn(text));
        assertEquals(text.indexOf("dua"), new LineRange(2, 1).placeIn(text));
        assertEquals(text.length(), new LineRange(7, 1).placeIn(text));
        assertEquals(0, new LineRange(3, 0).placeIn(""));
    }

    @Test
    void inVeryLongTextsNoWordsAreLookedFor() {
        var conflict = Merge.of("a\n", "b ".repeat(9000), "c ".repeat(90)).conflicts().getFirst();
        assertEquals(List.of(), changed(conflict, Choice.MINE));
        assertEquals(List.of("c ".repeat(90).strip()), changed(conflict, Choice.THEIRS));
    }

    @Test
    void whatBothPutAtOnePlaceIsAConflict() {
        var merge = Merge.of(BASE, BASE + "x", BASE + "y\r\n");
        assertEquals(BASE + "x\r\ny\r\n", merge.resolve(List.of(Choice.BOTH)));
        assertEquals(1, Merge.of("", "x\n", "y\n").conflicts().size());
        assertEquals(1, Merge.of(BASE, "", "a\nb\nc\nd\nE\n").conflicts().size());
    }

    @Test
    void lineEndsAreAChangeOfTheWholeText() {
        var windows = BASE.replace("\n", "\r\n");
        assertEquals(
                Optional.of("a\r\nB\r\nc\r\nD\r\ne\r\n"),
                merged(BASE, windows.replace("b", "B"), BASE.replace("d", "D")));
        assertEquals(
                Optional.of("a\nB\nc\nD\ne\n"),
                merged(windows, windows.replace("b", "B"), BASE.replace("d", "D")));
    }

    @Test
    void sidesThatDidNothingGiveWay() {
        var random = new Random(3);
        for (int i = 0; i < 500; i++) {
            var base = text(random);
            var other = text(random);
            assertEquals(Optional.of(other), merged(base, base, other));
            assertEquals(Optional.of(other), merged(base, other, base));
            assertEquals(Optional.of(other), merged(base, other, other));
        }
    }

    @Test
    void aConflictHoldsTheLinesOfAllThreeAndSidesCanBeSwapped() {
        var random = new Random(4);
        int conflicts = 0;
        for (int i = 0; i < 500; i++) {
            var base = text(random);
            var mine = text(random);
            var theirs = text(random);
            var merge = Merge.of(base, mine, theirs);
            var swapped = Merge.of(base, theirs, mine);
            conflicts += merge.conflicts().size();
            assertEquals(
                    merge.resolve(all(merge, Choice.MINE)),
                    swapped.resolve(all(swapped, Choice.THEIRS)));
            for (var each : merge.conflicts()) {
                assertEquals(each.baseText(), lines(base, each.base()));
                assertEquals(each.mineText(), lines(mine, each.mine()));
                assertEquals(each.theirsText(), lines(theirs, each.theirs()));
            }
        }
        assertTrue(conflicts > 100, "only " + conflicts);
    }

    @Test
    void changesOfDifferentLinesAreAllMade() {
        var random = new Random(5);
        for (int i = 0; i < 300; i++) {
            var base = new ArrayList<String>();
            for (int line = 0; line < 30; line++) {
                base.add("baris " + line + "\n");
            }
            var mine = new ArrayList<>(base);
            var theirs = new ArrayList<>(base);
            var both = new ArrayList<>(base);
            for (int line = 0; line < 30; line++) {
                var text = List.of("", "ganti " + line + "\n", "x" + line + "\ny" + line + "\n");
                var change = text.get(random.nextInt(3));
                // What both change must not touch what one changes.
                int side = line % 4 == 0 ? 2 : line % 4 == 2 ? random.nextInt(2) : 3;
                switch (random.nextInt(3) == 0 ? 3 : side) {
                    case 0 -> set(line, change, mine, both);
                    case 1 -> set(line, change, theirs, both);
                    case 2 -> set(line, change, mine, theirs, both);
                    default -> {
                        // stays
                    }
                }
            }
            assertEquals(
                    Optional.of(String.join("", both)),
                    merged(String.join("", base), String.join("", mine), String.join("", theirs)));
        }
    }

    @Test
    void neighbouringLinesAreNoMatterOfEachOther() {
        var random = new Random(6);
        for (int i = 0; i < 300; i++) {
            var versions = new ArrayList<List<String>>();
            for (int version = 0; version < 4; version++) {
                versions.add(new ArrayList<>());
            }
            for (int line = 0; line < 12; line++) {
                var old = "baris " + line + "\n";
                var change = random.nextBoolean() ? "" : "ganti " + line + "\n";
                int side = random.nextInt(3);
                versions.get(0).add(old);
                versions.get(1).add(side == 1 ? change : old);
                versions.get(2).add(side == 2 ? change : old);
                versions.get(3).add(side == 0 ? old : change);
            }
            var texts = versions.stream().map(each -> String.join("", each)).toList();
            assertEquals(
                    Optional.of(texts.get(3)), merged(texts.get(0), texts.get(1), texts.get(2)));
        }
    }

    @SafeVarargs
    private static void set(int line, String text, List<String>... versions) {
        for (var each : versions) {
            each.set(line, text);
        }
    }

    private static List<Choice> all(Merge merge, Choice choice) {
        return Collections.nCopies(merge.conflicts().size(), choice);
    }

    private static String lines(String text, LineRange range) {
        return LineText.of(text).text(range.start(), range.end());
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append("abcd".charAt(random.nextInt(4)));
            text.append(i == 1 && random.nextBoolean() ? "" : "\n");
        }
        return text.toString();
    }

    @Test
    void longTextsAreMergedToo() {
        var base = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            base.append("baris ").append(i).append('\n');
        }
        var mine = base.toString().replace("baris 77\n", "");
        var theirs = base.toString().replace("baris 9000\n", "lain\n");
        assertEquals(
                Optional.of(mine.replace("baris 9000\n", "lain\n")),
                merged(base.toString(), mine, theirs));
    }

    @Test
    void aMergedTextThatIsNoPlanAnyMoreIsToldAsSuch() {
        var file = Path.of("a.jenjang");
        var base =
                """
                instansi D "Dinas" {
                  alamat "Jalan"
                }
                pengukuran 2023 untuk D {
                }
                x
                """;
        var mine =
                base.replace(
                        "instansi D \"Dinas\" {\n  alamat \"Jalan\"\n}",
                        "instansi D \"Dinas\" { }");
        var theirs = base.replace("  alamat \"Jalan\"\n", "  alamat \"Jalan\"\n  kota \"Dumai\"\n");
        var plan = EditedPlan.of(Map.of(file, mine), Locale.of("id"));
        var merge = Merge.of(base, mine, theirs);
        var bad = merge.resolve(List.of(Choice.BOTH));
        var broken = Merge.broken(plan, file, theirs, bad);
        assertTrue(
                broken.stream().anyMatch(each -> each.ruleId().equals("S005")), broken::toString);
        assertEquals(
                List.of(), Merge.broken(plan, file, theirs, merge.resolve(List.of(Choice.THEIRS))));
    }
}
