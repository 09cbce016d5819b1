package id.jenjang.dsl.ide.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.TextEdit;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is read in part is what reading the whole gives, whatever was done to the text. */
class WrittenSpliceTest {

    private static final Path FILE = Path.of("a.jenjang");

    private static final String PROGRAM =
            """
            program P "Program" { // satu
              kegiatan K "Kegiatan" {
                subkegiatan A "Satu"
                subkegiatan B "Dua" {
                  lokasi "Kota"
                }
                indikator I "Tiga" { target 2023: 1 }
              }
            }
            // dua
            program Q "Lain"
            """;

    /** Words that may begin, go on with or end anything. */
    private static final List<String> WORDS =
            List.of(
                    "{",
                    "}",
                    "{ }",
                    ",",
                    ":",
                    "\"",
                    "'''",
                    "/*",
                    "*/",
                    "//",
                    "// x\n",
                    "\n",
                    " ",
                    "%",
                    "2023",
                    "2023: 5",
                    "Rp 5",
                    "keluaran \"x\"",
                    "indikator \"y\" { }",
                    "abaikan J203",
                    "program",
                    "target",
                    "subkegiatan \"z\"",
                    "TW1",
                    "NA",
                    "^",
                    "?");

    private static TextEdit replace(String what, String by) {
        int at = PROGRAM.indexOf(what);
        assertTrue(at >= 0 && PROGRAM.indexOf(what, at + 1) < 0, what);
        return new TextEdit(at, what.length(), by);
    }

    /** Whether a part was enough. */
    private static boolean isSplicedRightly(String text, List<TextEdit> edits) {
        var before = WrittenFile.read(FILE, text);
        var after = TextEdits.apply(text, edits);
        var whole = WrittenFile.read(FILE, after);
        assertEquals(SameFile.told(whole), SameFile.told(before.after(edits, after)));
        return WrittenSplice.of(before, edits, after).isPresent();
    }

    @Test
    void aPartIsEnoughForWhatPeopleDo() {
        assertTrue(isSplicedRightly(PROGRAM, List.of(replace("\"Kota\"", "\"Desa\""))));
        assertTrue(isSplicedRightly(PROGRAM, List.of(replace("\"Lain\"", "\"Lain\" { }"))));
        assertTrue(
                isSplicedRightly(
                        PROGRAM,
                        List.of(
                                replace("\"Satu\"", "\"Satu\" keluaran \"x\""),
                                replace("2023: 1", "2023: 1, 2024: 2"),
                                replace("// dua\n", ""))));
    }

    @Test
    void commentsBehindTheLastStatementAreThereOnce() {
        var text = "pengukuran 2023 untuk D {\n  I: realisasi 5 { } // satu\n  // dua\n}\n";
        int one = text.indexOf("satu");
        int two = text.indexOf("dua");
        var edits = List.of(new TextEdit(one, 4, "1"), new TextEdit(two, 3, "2"));
        assertTrue(isSplicedRightly(text, edits));
    }

    @Test
    void whatGoesOnWithTheStatementBeforeBelongsToIt() {
        var edit =
                replace("subkegiatan B \"Dua\" {\n      lokasi \"Kota\"\n    }", "keluaran \"x\"");
        assertTrue(isSplicedRightly(PROGRAM, List.of(edit)));
    }

    @Test
    void whatReachesBeyondThePartIsReadAsAWhole() {
        assertFalse(isSplicedRightly(PROGRAM, List.of(replace("\"Satu\"", "\"Satu\" {"))));
        assertFalse(isSplicedRightly(PROGRAM, List.of(replace("\"Dua\" {", "\"Dua\" // {"))));
        assertFalse(isSplicedRightly(PROGRAM, List.of(replace("\"Satu\"", "\"Satu\" /*"))));
        assertFalse(isSplicedRightly(PROGRAM, List.of(replace("\"Kota\"\n    }", "\"Kota\""))));
    }

    @Test
    void anyEditsGiveWhatTheWholeGives() {
        var texts = RandomTexts.ofExamples();
        int spliced = 0;
        int edits = Integer.getInteger("jenjang.sunting.potongan", 3_000);
        for (int seed = 0; seed < edits; seed++) {
            var random = new Random(seed);
            var text = texts.plan(random).values().iterator().next();
            var some = some(text, random);
            try {
                spliced += isSplicedRightly(text, some) ? 1 : 0;
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + some + "\n" + text, e);
            }
        }
        assertTrue(spliced > edits / 10, spliced + " read in part");
    }

    private static List<TextEdit> some(String text, Random random) {
        var edits = new ArrayList<TextEdit>();
        int at = random.nextInt(text.length());
        for (int i = 0; i <= random.nextInt(3) && at < text.length(); i++) {
            int length =
                    random.nextBoolean() ? 0 : random.nextInt(Math.min(30, text.length() - at) + 1);
            int from = random.nextInt(text.length());
            var word =
                    switch (random.nextInt(4)) {
                        case 0 -> "";
                        case 1 -> text.substring(from, Math.min(text.length(), from + 15));
                        default -> " " + WORDS.get(random.nextInt(WORDS.size())) + " ";
                    };
            edits.add(new TextEdit(at, length, word));
            at += length + 1 + random.nextInt(random.nextBoolean() ? 20 : 800);
        }
        return edits;
    }
}
