package id.jenjang.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.Cursor;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.fix.QuickFix.Kind;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class QuickFixesTest {

    private static final String AGENCY =
            """
            rpjmd RP "RPJMD" periode 2021-2026 {
              misi M1 "Misi"
            }
            instansi Setda "Sekretariat Daerah" {
              kepala Sekda "Sekretaris Daerah"
            }
            renstra R "Renstra" untuk Setda mengacu RP {
              tujuan T1 "Tujuan" mendukung M1 {
                sasaran S1 "Sasaran" {
                  iku IKU1 "Kerja sama" satuan "Naskah" {
                    target 2022: 2, 2023: 2, 2024: 2, 2025: 2, 2026: 2
                  }
                }
              }
            }
            """;

    private static List<QuickFix> fixes(Cursor cursor) {
        return new QuickFixes(cursor.plan()).at(cursor.file(), cursor.offset(), cursor.offset());
    }

    private static List<String> titles(Cursor cursor, Kind kind) {
        return fixes(cursor).stream()
                .filter(each -> each.kind() == kind)
                .map(QuickFix::title)
                .toList();
    }

    private static QuickFix fix(Cursor cursor, String title) {
        return fixes(cursor).stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not in " + fixes(cursor)));
    }

    /** The text after a fix, what it leaves to the writer between bars. */
    private static String after(Cursor cursor, String title) {
        var fix = fix(cursor, title);
        var after = cursor.plan().apply(fix.edits());
        assertTrue(
                after.plan().problems().size() < cursor.plan().plan().problems().size()
                        || fix.kind() == Kind.CREATE
                        || fix.kind() == Kind.SILENCE,
                "mended");
        var text = after.text(cursor.file()).orElseThrow();
        return fix.selection()
                .map(
                        at ->
                                text.substring(0, at.offset())
                                        + "|"
                                        + text.substring(at.offset(), at.offset() + at.length())
                                        + "|"
                                        + text.substring(at.offset() + at.length()))
                .orElse(text);
    }

    private static Cursor agency(String from, String to) {
        assertTrue(AGENCY.contains(from), from);
        return Cursor.in(AGENCY.replace(from, to));
    }

    @Test
    void theNearestNamesAreOffered() {
        var cursor = agency("mendukung M1", "mendukung M|2");
        assertEquals(List.of("Ganti dengan 'M1'"), titles(cursor, Kind.RENAME));
        assertTrue(fix(cursor, "Ganti dengan 'M1'").isPreferred());
        assertEquals(AGENCY, after(cursor, "Ganti dengan 'M1'"));
    }

    @Test
    void aMissingElementIsWrittenBesideItsLike() {
        var cursor = agency("mendukung M1", "mendukung Mi|siKedua");
        assertEquals(
                AGENCY.replace("mendukung M1", "mendukung MisiKedua")
                        .replace(
                                "  misi M1 \"Misi\"\n",
                                "  misi M1 \"Misi\"\n  misi MisiKedua \"|Nama misi|\"\n"),
                after(cursor, "Buat misi 'MisiKedua'"));
    }

    @Test
    void aMissingUnitIsWrittenInItsAgency() {
        var cursor =
                agency(
                        "satuan \"Naskah\" {\n",
                        "satuan \"Naskah\" {\n        penanggung jawab Ba|gian\n");
        assertTrue(
                after(cursor, "Buat unit 'Bagian'")
                        .contains(
                                "  kepala Sekda \"Sekretaris Daerah\"\n"
                                        + "  unit Bagian \"|Nama unit|\"\n}"));
    }

    @Test
    void aMissingProgramIsWrittenAtTheTop() {
        var cursor =
                agency("sasaran S1 \"Sasaran\" {\n", "sasaran S1 \"Sasaran\" {\n didukung P|9\n");
        assertTrue(
                after(cursor, "Buat program 'P9'")
                        .contains("\nprogram P9 \"|Nama program|\" untuk Setda\n"));
    }

    @Test
    void missingYearsAreAddedForSomebodyToFillIn() {
        var cursor =
                agency(
                        "{\n        target 2022: 2, 2023: 2, 2024: 2, 2025: 2, 2026: 2",
                        "{\n        tar|get 2022: 2, 2024: 2, 2025: 2");
        assertEquals(
                AGENCY.replace("2023: 2,", "2023: |NA|,").replace("2026: 2", "2026: NA"),
                after(cursor, "Tambahkan tahun 2023, 2026 sebagai NA"));
    }

    @Test
    void aRuleIsSilencedInTheBlockOfItsElement() {
        var cursor = agency("tujuan T1 \"", "tujuan T1 \"|");
        assertTrue(
                after(cursor, "Abaikan J102 di sini, dengan alasan")
                        .endsWith("    abaikan J102 \"|tulis alasannya|\"\n  }\n}\n"));
    }

    @Test
    void aRuleIsNotSilencedTwiceWhileItsReasonIsToBeWritten() {
        var cursor = agency("tujuan T1 \"", "tujuan T1 \"|");
        var fix = fix(cursor, "Abaikan J102 di sini, dengan alasan");
        var begun = cursor.plan().apply(fix.edits());
        var titles =
                new QuickFixes(begun)
                        .at(cursor.file(), cursor.offset(), cursor.offset()).stream()
                                .map(QuickFix::title)
                                .toList();
        assertTrue(titles.contains("Tambah indikator"), "J102 stays: " + titles);
        assertFalse(titles.contains(fix.title()), titles.toString());
    }

    @Test
    void anElementWithoutABlockGetsOne() {
        var cursor =
                agency("  misi M1 \"Misi\"\n", "  misi M1 \"Misi\"\n  misi M2 \"|Misi Dua\"\n");
        assertTrue(
                after(cursor, "Abaikan J101 di sini, dengan alasan")
                        .contains(
                                "misi M2 \"Misi Dua\" {\n"
                                        + "    abaikan J101 \"|tulis alasannya|\"\n"
                                        + "  }"));
    }

    @Test
    void aMistypedWordIsReplaced() {
        assertEquals(AGENCY, after(agency("sasaran S1", "sasa|rn S1"), "Ganti dengan 'sasaran'"));
    }

    @Test
    void aNameThatIsAKeywordGetsItsMark() {
        var cursor = Cursor.in("program tar|get \"Program\"\n");
        assertEquals(
                "program ^target \"Program\"\n", after(cursor, "Jadikan nama singkat: ^target"));
    }

    @Test
    void aMissingCommaIsInserted() {
        assertEquals(
                AGENCY, after(agency("2022: 2, 2023", "2022: 2 |2023"), "Sisipkan tanda koma"));
    }

    @Test
    void aMissingQuoteIsClosedBeforeTheBrace() {
        assertEquals(
                AGENCY,
                after(
                        agency("sasaran S1 \"Sasaran\" {", "sasaran S1 \"Sas|aran {"),
                        "Tutup dengan tanda petik"));
    }

    @Test
    void aTextWithoutQuotesGetsThem() {
        var cursor = Cursor.in("program P1 |Pelayanan Publik\n");
        assertEquals(
                "program P1 \"Pelayanan Publik\"\n",
                after(cursor, "Beri tanda petik: \"Pelayanan Publik\""));
    }

    @Test
    void anOpenBlockIsClosedBeforeTheNextElementAndAtTheEnd() {
        var before =
                agency(
                        "  kepala Sekda \"Sekretaris Daerah\"\n}\nrenstra",
                        "  kepala Sekda \"Sekretaris Daerah\"\nren|stra");
        assertEquals(AGENCY, after(before, "Tutup blok dengan kurung kurawal"));
        var text = "instansi Setda \"Setda\" {\n  singkatan \"S\"|";
        assertEquals(
                "instansi Setda \"Setda\" {\n  singkatan \"S\"\n}",
                after(Cursor.in(text), "Tutup blok dengan kurung kurawal"));
    }

    @Test
    void aBraceTooManyIsDeleted() {
        assertEquals(AGENCY, after(Cursor.in(AGENCY + "}|\n"), "Hapus kurung kurawal tutup ini"));
    }

    @Test
    void numbersAndDatesGetTheirForm() {
        assertEquals(
                AGENCY.replace("2022: 2,", "2022: 98.575.166,"),
                after(agency("2022: 2,", "2022: 98|,575,166,"), "Tulis 98.575.166"));
        var budget = AGENCY + "anggaran 2023 untuk Setda murni tanggal 3|1-01-2023 { }\n";
        assertTrue(after(Cursor.in(budget), "Tulis 2023-01-31").contains("tanggal 2023-01-31 {"));
        var money = AGENCY + "anggaran 2023 untuk Setda murni { belanja operasi Rp 1|,000 }\n";
        assertTrue(after(Cursor.in(money), "Tulis Rp 1.000").contains("Rp 1.000 }"));
    }

    @Test
    void anOpenLongTextIsClosed() {
        var cursor =
                Cursor.in(
                        AGENCY
                                + "laporan LKjIP 2023 untuk Setda {\n  bagian \"Isu\" |'''\n"
                                + "    Teks.\n}\n");
        assertTrue(after(cursor, "Tutup dengan '''").endsWith("    Teks.\n'''\n}\n"));
    }

    @Test
    void findingsOfOneRuleAreMendedTogether() {
        var text =
                AGENCY.replace("\"Sasaran\"", "\"Sasaran  Satu\"")
                        .replace("\"Kerja sama\"", "\"Kerja  sama|\"");
        var cursor = Cursor.in(text);
        var after = cursor.plan().apply(fix(cursor, "Perbaiki semua temuan J405").edits());
        assertEquals(
                text.replace("|", "").replace("  Satu", " Satu").replace("Kerja  ", "Kerja "),
                after.text(cursor.file()).orElseThrow());
    }

    @Test
    void nothingIsOfferedWhereNothingIsWrong() {
        assertEquals(List.of(), fixes(agency("rpjmd RP", "rpj|md RP")));
    }

    @Test
    void anUnknownFileHasNoFixes() {
        EditedPlan plan = agency("rpjmd RP", "rpj|md RP").plan();
        assertEquals(List.of(), new QuickFixes(plan).at(Path.of("b.jenjang"), 0, 10));
    }
}
