package id.jenjang.dsl;

import static id.jenjang.dsl.Expect.INDONESIAN;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.jenjang.dsl.format.Examples;
import id.jenjang.dsl.format.Words;
import id.jenjang.model.Bernama;
import id.jenjang.model.Indikator;
import id.jenjang.model.Renstra;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Simpul;
import id.jenjang.model.Tujuan;

import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Whatever stands in a file, reading it ends with findings, and a mistake costs its own element
 * only.
 */
class RobustnessTest {

    /** How many times a long file is read with another place cut or left out. */
    private static final int READINGS = 60;

    private static final List<String> MISTAKES =
            List.of("@", "kelru", "\"tak tertutup\n", "3.50", ",", "target", ":");

    static Stream<Path> examples() {
        return Examples.files().stream();
    }

    private static LoadedPlan parse(String text) {
        return PlanLoader.parse(Map.of("a.jenjang", text), INDONESIAN);
    }

    /** Cut anywhere: at line ends and in the middle of lines; a long file at fewer of them. */
    @ParameterizedTest
    @MethodSource("examples")
    void everyBeginning(Path file) {
        var text = Examples.read(file);
        int step = Math.max(53, text.length() / READINGS);
        for (int end = 0; end < text.length(); end += step) {
            int line = text.indexOf('\n', end);
            for (int cut : new int[] {end, line < 0 ? text.length() : line}) {
                parse(text.substring(0, cut)).problems().forEach(RobustnessTest::assertSentence);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyLineMissing(Path file) {
        var lines = Examples.read(file).lines().toList();
        int step = Math.max(1, lines.size() / READINGS);
        for (int missing = 0; missing < lines.size(); missing += step) {
            var rest = new ArrayList<>(lines);
            rest.remove(missing);
            parse(String.join("\n", rest)).problems().forEach(RobustnessTest::assertSentence);
        }
    }

    private static void assertSentence(TextFinding finding) {
        assertFalse(finding.message().isBlank(), finding.ruleId());
    }

    /** A wrong word in one top-level element: all others are read as if nothing had happened. */
    @ParameterizedTest
    @MethodSource("examples")
    void mistakeCostsItsOwnElementOnly(Path file) {
        var text = Examples.read(file);
        var elements = elements(text);
        var sizes = elements.stream().map(RobustnessTest::size).toList();
        for (long seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            int broken = random.nextInt(elements.size());
            var mistaken = new ArrayList<>(elements);
            mistaken.set(broken, withMistake(elements.get(broken), random));
            var read = parse(String.join("\n", mistaken)).berkas().getFirst().getElemen();
            var others = new ArrayList<>(sizes);
            others.remove(broken);
            var found = new ArrayList<>(read.stream().map(RobustnessTest::size).toList());
            if (found.size() == sizes.size()) {
                found.remove(broken);
            }
            assertEquals(others, found, "seed " + seed + ":\n" + mistaken.get(broken));
        }
    }

    /**
     * What stands in a block while somebody is typing: one message, and all that follows is alive.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "target",
                "target perubahan",
                "target 2022",
                "target 2022:",
                "target 2022: 1,",
                "target akhir",
                "arah",
                "didukung",
                "satuan",
                "kondisi",
                "kondisi awal",
                "rumus",
                "penanggung jawab",
                "abaikan",
                "sumber"
            })
    void unfinishedStatementAtTheEndOfABlock(String statement) {
        var plan =
                parse(
                        """
                        tangga T { A < B }
                        tangga U { A < B }
                        renstra R "r" untuk S {
                          tujuan "t" {
                            iku "x" { alasan "a" tangga T %s }
                            sasaran "s"
                          }
                          tujuan "t2"
                        }
                        program P "p" { indikator "i" }
                        instansi S "s" { }
                        """
                                .formatted(statement));
        assertEquals(1, plan.problems().size(), plan.problems().toString());
        assertEquals(5, plan.problems().getFirst().range().line());
        var sasaran = plan.rencana().all(Sasaran.class).getFirst();
        assertEquals(
                "Tujuan t",
                sasaran.eContainer().eClass().getName()
                        + " "
                        + ((Bernama) sasaran.eContainer()).getNama());
        assertEquals(
                List.of("t", "t2"),
                plan.rencana().all(Tujuan.class).stream().map(Bernama::getNama).toList());
        assertEquals("T", plan.rencana().all(Indikator.class).getFirst().getTangga().getId());
        assertEquals("s", plan.rencana().all(Renstra.class).getFirst().getInstansi().getNama());
        assertEquals(2, plan.rencana().all(Indikator.class).size());
    }

    private static String withMistake(String element, Random random) {
        var words = new ArrayList<>(Words.of(element));
        int at = 1 + random.nextInt(words.size() - 1);
        while (words.get(at).equals("{")
                || words.get(at).equals("}")
                || Words.isComment(words.get(at))) {
            at = 1 + random.nextInt(words.size() - 1);
        }
        words.set(at, MISTAKES.get(random.nextInt(MISTAKES.size())));
        var text = new StringBuilder();
        for (var word : words) {
            text.append(word)
                    .append(
                            word.startsWith("//") || word.equals("{") || word.equals("}")
                                    ? "\n"
                                    : " ");
        }
        return text.toString();
    }

    /**
     * The texts of the elements of a file: each begins at the margin with a word; lines of a long
     * text may do so too.
     */
    private static List<String> elements(String text) {
        var parts = new ArrayList<String>();
        for (var part : text.split("(?m)(?=^[a-z]+ )")) {
            if (!parts.isEmpty() && isInsideLongText(parts.getLast())) {
                parts.add(parts.removeLast() + part);
            } else {
                parts.add(part);
            }
        }
        return parts.stream().filter(part -> part.matches("(?s)[a-z].*")).toList();
    }

    private static boolean isInsideLongText(String part) {
        return part.split("'''", -1).length % 2 == 0;
    }

    private static String size(String element) {
        return size(parse(element).berkas().getFirst().getElemen().getFirst());
    }

    /** What an element holds, as its kind and the number of elements in it. */
    private static String size(Simpul element) {
        return element.eClass().getName() + " " + EcoreUtil2.eAllContentsAsList(element).size();
    }
}
