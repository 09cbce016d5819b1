package id.jenjang.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.PlanFormatter;
import id.jenjang.dsl.ide.Cursor;
import id.jenjang.dsl.ide.PlanEdits;

import org.junit.jupiter.api.Test;

class FormattingTest {

    private static final String UNTIDY =
            """
            instansi   Setda "Setda" {
            singkatan    "S"
               kota  "Dumai"   // tempat
            }
            program P1   "Program" {
                  kegiatan "K" }
            """;

    private static String after(Cursor cursor, PlanEdits edits) {
        return cursor.plan().apply(edits).text(cursor.file()).orElseThrow();
    }

    @Test
    void aFileIsLaidOutAsTheFormatterDoes() {
        var cursor = Cursor.in("|" + UNTIDY);
        assertEquals(
                PlanFormatter.create().format(UNTIDY),
                after(cursor, new Formatting(cursor.plan()).of(cursor.file())));
    }

    @Test
    void onlyTheStretchIsLaidOut() {
        var cursor = Cursor.in(UNTIDY.replace("singkatan ", "singkatan| "));
        int at = cursor.offset();
        assertEquals(
                UNTIDY.replace("singkatan    ", "singkatan "),
                after(cursor, new Formatting(cursor.plan()).of(cursor.file(), at, at + 1)));
    }

    @Test
    void afterABraceItsBlockIsLaidOut() {
        var cursor = Cursor.in(UNTIDY.replace("// tempat\n}", "// tempat\n}|"));
        assertEquals(
                PlanFormatter.create().format(UNTIDY.substring(0, UNTIDY.indexOf("program")))
                        + UNTIDY.substring(UNTIDY.indexOf("program")),
                after(
                        cursor,
                        new Formatting(cursor.plan()).onType(cursor.file(), cursor.offset(), '}')));
    }

    @Test
    void aBraceGoesUnderTheLineThatOpensItsBlockThoughThatIsMisspelt() {
        var typed =
                """
                program P1 "Satu" {
                  indikator "Angka" {
                    targt 2024: 71
                    }|
                }
                """;
        var cursor = Cursor.in(typed);
        assertEquals(
                typed.replace("    }|", "  }"),
                after(
                        cursor,
                        new Formatting(cursor.plan()).onType(cursor.file(), cursor.offset(), '}')));
    }

    @Test
    void afterALineBreakTheFinishedLineIsLaidOutAndTheNewOneStays() {
        var typed = UNTIDY.replace("singkatan    \"S\"\n", "singkatan    \"S\"\n      |\n");
        var cursor = Cursor.in(typed.replace("\n      |", "\n|      "));
        assertEquals(
                typed.replace("|", "").replace("singkatan    ", "  singkatan "),
                after(
                        cursor,
                        new Formatting(cursor.plan())
                                .onType(cursor.file(), cursor.offset(), '\n')));
    }

    @Test
    void brokenTextIsLaidOutAsFarAsTheFormatterDares() {
        var text = "program   P1 \"Satu\"\nprogram   ( P2   nama\n";
        var cursor = Cursor.in("|" + text);
        assertEquals(
                PlanFormatter.create().format(text),
                after(cursor, new Formatting(cursor.plan()).of(cursor.file())));
    }
}
