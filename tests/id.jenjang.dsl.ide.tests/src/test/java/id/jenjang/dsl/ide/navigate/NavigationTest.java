package id.jenjang.dsl.ide.navigate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.Cursor;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class NavigationTest {

    private static final String AGENCY =
            """
            instansi Setda "Sekretariat Daerah" { logo "logo.png" }
            renstra R "Renstra" untuk Setda periode 2021-2026 {
              tujuan T1 "Tujuan" {
                sasaran S1 "Sasaran" { didukung P1 }
              }
            }
            program P1 "Program" untuk Setda mendukung S1
            """;
    private static final String REPORT =
            """
            laporan LKjIP 2023 untuk Setda {
              bagian "Isu" '''
                Pagu {pagu(P1)} dan {P1.serapan}; \\{P1} bukan.
              '''
              bagian "Lain" dari "lain.md"
            }
            """;

    private static List<String> references(Map<String, String> texts) {
        var cursor = Cursor.in(texts);
        return new Navigation(cursor.plan())
                .references(cursor.file(), cursor.offset()).stream()
                        .map(
                                each ->
                                        each.range().file()
                                                + ":"
                                                + each.range().line()
                                                + ":"
                                                + each.range().column()
                                                + " "
                                                + each.kind()
                                                + " "
                                                + cursor.text(
                                                        each.range().file(),
                                                        each.range().offset(),
                                                        each.range().length()))
                        .toList();
    }

    private static Map<String, String> plan(String agency, String report, String narrative) {
        return Map.of("a.jenjang", agency, "b.jenjang", report, "lain.md", narrative);
    }

    private static final List<String> ALL_OF_P1 =
            List.of(
                    "a.jenjang:4:37 REFERENCE P1",
                    "a.jenjang:7:9 DEFINITION P1",
                    "b.jenjang:3:16 LIVE_VALUE P1",
                    "b.jenjang:3:26 LIVE_VALUE P1",
                    "lain.md:1:7 LIVE_VALUE P1");

    @Test
    void aNameIsFoundFromItsDefinitionInAllFiles() {
        assertEquals(
                ALL_OF_P1,
                references(
                        plan(
                                AGENCY.replace("program P1", "program |P1"),
                                REPORT,
                                "Teks {P1.nama}.")));
    }

    @Test
    void aNameIsFoundFromAReferenceAndJustBehindIt() {
        assertEquals(
                ALL_OF_P1,
                references(
                        plan(
                                AGENCY.replace("didukung P1", "didukung P1|"),
                                REPORT,
                                "Teks {P1.nama}.")));
    }

    @Test
    void aNameIsFoundFromANarrativeFile() {
        assertEquals(ALL_OF_P1, references(plan(AGENCY, REPORT, "Teks {P|1.nama}.")));
    }

    @Test
    void nothingIsFoundOnAKeyword() {
        assertEquals(
                List.of(),
                references(plan(AGENCY.replace("program P1", "pro|gram P1"), REPORT, "")));
    }

    @Test
    void theDefinitionOfAReferenceIsItsName() {
        var cursor = Cursor.in(plan(AGENCY.replace("didukung P1", "didukung |P1"), REPORT, "x"));
        var found = new Navigation(cursor.plan()).definition(cursor.file(), cursor.offset());
        assertEquals(1, found.size());
        assertEquals(7, found.getFirst().line());
        assertEquals(9, found.getFirst().column());
    }

    @Test
    void theDefinitionOfAFileNameIsTheFile() {
        var cursor = Cursor.in(plan(AGENCY, REPORT.replace("lain.md", "la|in.md"), "x"));
        var found = new Navigation(cursor.plan()).definition(cursor.file(), cursor.offset());
        assertEquals("lain.md", found.getFirst().file().toString());
    }

    @Test
    void occurrencesStayInTheFile() {
        var cursor = Cursor.in(plan(AGENCY.replace("mendukung S1", "mendukung S|1"), REPORT, "x"));
        var found = new Navigation(cursor.plan()).occurrences(cursor.file(), cursor.offset());
        assertEquals(List.of(4, 7), found.stream().map(each -> each.range().line()).toList());
    }

    @Test
    void elementsAreFoundByShortNameCodeAndWords() {
        var cursor =
                Cursor.in(
                        "|program PA 4.01.02 \"Program Pemerintahan\" {\n"
                                + "  kegiatan 4.01.02.2.04 \"Fasilitasi Kerjasama Daerah\"\n"
                                + "}\nprogram PB 4.01.03 \"Program PA Lain\"\n");
        var symbols = new Symbols(cursor.plan());
        assertEquals(List.of("Program Pemerintahan", "Program PA Lain"), names(symbols, "pa"));
        assertEquals(List.of("Fasilitasi Kerjasama Daerah"), names(symbols, "kerja fasil"));
        assertEquals(
                List.of("Program Pemerintahan", "Fasilitasi Kerjasama Daerah"),
                names(symbols, "4.01.02"));
        assertTrue(symbols.find("tidak ada", 10).isEmpty());
        assertEquals(1, symbols.find("", 1).size());
    }

    private static List<String> names(Symbols symbols, String query) {
        return symbols.find(query, 10).stream().map(each -> each.element().getNama()).toList();
    }
}
