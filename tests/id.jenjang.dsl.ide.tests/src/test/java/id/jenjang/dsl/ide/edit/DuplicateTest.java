package id.jenjang.dsl.ide.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.EditResult.Accepted;
import id.jenjang.dsl.ide.edit.ModelChange.Duplicate;
import id.jenjang.dsl.ide.edit.ModelChange.DuplicateAll;
import id.jenjang.model.Bernama;
import id.jenjang.model.Simpul;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of an element is the text of it, comments and layout included, but for short names. */
class DuplicateTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path ALL =
            ROOT.resolve(
                    "tests/id.jenjang.dsl.tests/src/test/resources/id/jenjang/dsl/semua.jenjang");

    /** How many elements of one class are copied in a file. */
    private static final int EACH = 3;

    static Stream<Path> files() throws IOException {
        try (var files = Files.walk(ROOT.resolve("examples"))) {
            return Stream.concat(
                    files
                            .filter(each -> each.toString().endsWith(".jenjang"))
                            .sorted()
                            .toList()
                            .stream(),
                    Stream.of(ALL));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aCopySaysTheSameInTheSameWords(Path file) throws IOException {
        everyKindIsCopied(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void commentsGoAlong(Path file) throws IOException {
        everyKindIsCopied(commented(Files.readString(file)));
    }

    /** A comment behind every line and above every other one, but in long texts. */
    private static String commented(String text) {
        var result = new StringBuilder();
        boolean inText = false;
        int number = 0;
        for (var line : text.lines().toList()) {
            boolean before = inText;
            inText ^= line.split("'''", -1).length % 2 == 0;
            if (before || inText || line.isBlank()) {
                result.append(line).append('\n');
                continue;
            }
            number++;
            if (number % 2 == 0) {
                result.append(line, 0, line.length() - line.stripLeading().length());
                result.append("// atas ").append(number).append('\n');
            }
            result.append(line).append(" // k").append(number).append('\n');
        }
        return result.toString();
    }

    private static void everyKindIsCopied(String text) {
        var plan = EditedPlan.of(Map.of(EditCase.FILE, text), Locale.of("id"));
        var editor = new PlanEditor(plan);
        var root = ElementRef.file(EditCase.FILE).in(plan).orElseThrow();
        var copied = new HashMap<EClass, Integer>();
        for (EObject each : (Iterable<EObject>) root::eAllContents) {
            boolean many = each.eContainmentFeature().isMany();
            if (each instanceof Simpul
                    && many
                    && copied.merge(each.eClass(), 1, Integer::sum) <= EACH) {
                isCopied(editor, each);
            }
        }
        assertTrue(copied.size() > 0, text);
    }

    private static void isCopied(PlanEditor editor, EObject element) {
        var ref = ElementRef.of(editor.plan(), element).orElseThrow();
        var result = editor.apply(new Duplicate(ref));
        var made = assertInstanceOf(Accepted.class, result, () -> result + text(element));
        var copy = ref.sibling(1).in(made.after()).orElseThrow();
        var names = new TreeMap<String, String>();
        pair(element, copy, names);
        assertEquals(plain(text(element), names), plain(text(copy), names));
        var before = editor.plan().text(EditCase.FILE).orElseThrow();
        assertEquals(
                before,
                made.after()
                        .apply(made.edits().inverse(file -> before))
                        .text(EditCase.FILE)
                        .orElseThrow());
    }

    /** The names of two elements that say the same, each pair under one sign. */
    private static void pair(EObject one, EObject other, Map<String, String> names) {
        assertEquals(one.eClass(), other.eClass());
        if (one instanceof Bernama was && was.getId() != null) {
            var is = ((Bernama) other).getId();
            assertTrue(!is.equals(was.getId()), is);
            var sign = "#" + names.size();
            names.put(was.getId(), sign);
            names.put(is, sign);
        }
        assertEquals(one.eContents().size(), other.eContents().size());
        for (int i = 0; i < one.eContents().size(); i++) {
            pair(one.eContents().get(i), other.eContents().get(i), names);
        }
    }

    private static String plain(String text, Map<String, String> names) {
        var plain = text;
        for (var each : names.entrySet()) {
            plain =
                    plain.replaceAll(
                            "\\b" + Pattern.quote(each.getKey()) + "\\b",
                            Matcher.quoteReplacement(each.getValue()));
        }
        return plain;
    }

    private static String text(EObject element) {
        var node = NodeModelUtils.findActualNodeFor(element);
        return node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
    }

    @Test
    void commentsAboveAndBehindGoAlong() {
        var text =
                """
                renstra R "Renstra" untuk D {
                  tujuan T1 "Tujuan" {
                    // tentang sasaran
                    sasaran S1 "Sasaran" { // kepala
                      iku IKU1   "Satu" { target 2022: 1,   2023: 2 } // dari Perwali

                      // tanpa indikator lain
                    } // ekor
                  }
                }
                """;
        assertEquals(
                text.replace(
                        "    } // ekor\n",
                        """
                            } // ekor
                            // tentang sasaran
                            sasaran S2 "Sasaran" { // kepala
                              iku IKU2   "Satu" { target 2022: 1,   2023: 2 } // dari Perwali

                              // tanpa indikator lain
                            } // ekor
                        """),
                EditCase.of(text).after(plan -> new Duplicate(plan.named("S1"))));
    }

    @Test
    void commentsOfSeveralGoAlong() {
        var text =
                """
                // satu
                program P1 "Satu" // ekor
                /* dua */
                program P2 "Dua" mendukung S1 {
                  // dalam
                }
                """;
        assertEquals(
                text
                        + """
                        // satu
                        program P3 "Satu" // ekor
                        /* dua */
                        program P4 "Dua" mendukung S1 {
                          // dalam
                        }
                        """,
                EditCase.of(text)
                        .after(
                                plan ->
                                        new DuplicateAll(
                                                List.of(plan.named("P1"), plan.named("P2")))));
    }

    /** A name with a number may be a word of the language. */
    @Test
    void aNewNameThatIsAWordOfTheLanguageIsMarked() {
        assertEquals(
                "program TW \"Satu\"\n\nprogram ^TW2 \"Satu\"\n",
                EditCase.of("program TW \"Satu\"\n")
                        .after(plan -> new Duplicate(plan.named("TW"))));
    }
}
