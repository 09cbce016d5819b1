package id.jenjang.dsl.ide.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.PlanEdits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class CompletionTest {

    @Test
    void keywordsOfABlockLeaveOutWhatIsWritten() {
        var cursor = Cursor.at("instansi X \"x\" {\n  alamat \"a\"\n  |\n  kota \"k\"\n}\n");
        assertEquals(
                "singkatan | email | telepon | situs | dasar | tugas | fungsi | logo | kop |"
                        + " pejabat | kepala | atasan | unit | pegawai | sarana | baku | abaikan",
                cursor.labels());
        assertTrue(cursor.after("email").contains("  email \"\"\n"));
    }

    @Test
    void wordsThatBelongTogetherAreOffered() {
        assertEquals(
                "penanggung jawab",
                Cursor.at("program P \"p\" { kegiatan \"k\" { subkegiatan \"s\" { pen| } } }")
                        .labels());
        assertEquals(
                "rencana aksi",
                Cursor.at("ren ak|".replace("ren ak", "rencana")).items().getFirst().label());
        assertEquals(
                "program P \"p\" { kegiatan \"k\" { subkegiatan \"s\" { penanggung jawab } } }",
                Cursor.at("program P \"p\" { kegiatan \"k\" { subkegiatan \"s\" { pen| } } }")
                        .after("penanggung jawab"));
    }

    @Test
    void anElementComesWithItsPartsIndentedLikeItsLine() {
        var cursor =
                Cursor.at(
                        "renstra X \"x\" untuk Dinkes {\n  tujuan T9 \"t\" {\n    sas|\n  }\n}\n");
        assertEquals(CompletionItem.Kind.TEMPLATE, cursor.item("sasaran").kind());
        assertEquals(
                """
                renstra X "x" untuk Dinkes {
                  tujuan T9 "t" {
                    sasaran S2 "" {
                      iku IKU3 "" satuan % {
                        arah naik  akumulasi akhir
                        target 2022: NA, 2023: NA, 2024: NA, 2025: NA, 2026: NA
                      }
                    }
                  }
                }
                """,
                cursor.after("sasaran"));
    }

    @Test
    void withinALineOnlyTheWordIsReplaced() {
        var cursor = Cursor.at("pengukuran 2023 untuk Dinkes { IKU1: rea|lisasi 5 }");
        assertEquals(
                "pengukuran 2023 untuk Dinkes { IKU1: realisasi 5 }", cursor.after("realisasi"));
    }

    @Test
    void indicatorsOfTheAgencyComeFirstAndThoseMeasuredNotAtAll() {
        var cursor = Cursor.at("pengukuran 2023 untuk Dinkes {\n  IKU1: realisasi 15\n  |\n}\n");
        var elements =
                cursor.items().stream()
                        .filter(each -> each.kind() == CompletionItem.Kind.ELEMENT)
                        .map(CompletionItem::label)
                        .toList();
        assertEquals(List.of("IKU2", "IKU10", "IKUD"), elements);
        assertEquals("semua yang belum ada (2 baris)", cursor.items().getFirst().label());
        assertEquals(
                "pengukuran 2023 untuk Dinkes {\n"
                        + "  IKU1: realisasi 15\n"
                        + "  IKU2: realisasi NA\n"
                        + "  IKU10: realisasi NA\n"
                        + "}\n",
                cursor.after("semua yang belum ada (2 baris)"));
        assertTrue(cursor.after("IKU2").contains("  IKU2: realisasi NA\n"));
        assertEquals("Jumlah puskesmas", cursor.item("IKU2").detail());
    }

    @Test
    void rowsBehindThePlaceAreThereToo() {
        var cursor = Cursor.at("pengukuran 2023 untuk Dinkes {\n  |\n  IKU2: realisasi 1\n}\n");
        assertFalse(cursor.labels().contains("IKU2 "), cursor.labels());
    }

    @Test
    void aNameIsFoundByAWordOfItAndByTheBeginningsOfWords() {
        assertEquals(
                "IKU2",
                Cursor.at("perjanjian 2023 untuk Dinkes murni { pusk| }")
                        .items()
                        .getFirst()
                        .label());
        assertEquals(
                "TataUsaha",
                Cursor.at(
                                "program P \"p\" untuk Dinkes { kegiatan \"k\" { subkegiatan \"s\""
                                        + " { penanggung jawab TU| } } }")
                        .labels());
    }

    @Test
    void thePartiesOfAnAgreementAreItsHeadAndItsSuperior() {
        var head = "perjanjian 2023 untuk Dinkes murni antara ";
        assertEquals("Kadis", Cursor.at(head + "|").items().getFirst().label());
        assertEquals("Wali", Cursor.at(head + "Kadis dan |").items().getFirst().label());
    }

    @Test
    void noShortNameIsWrittenIntoATextThatMovedSinceThePlanWasLoaded() {
        var text = "renstra X \"x\" untuk Dinkes { sasaran \"s\" { didukung tanpa } }";
        int offset = text.indexOf("tanpa") + "tanpa".length();
        var loaded = Cursor.plan().with(Cursor.OPEN, text);
        loaded.plan();
        assertEquals(1, choices(loaded, offset));
        var moved =
                loaded.with(
                        Path.of("rencana.jenjang"),
                        "// baru\n" + loaded.text(Path.of("rencana.jenjang")).orElseThrow());
        assertEquals(0, choices(moved, offset));
        moved.plan();
        assertEquals(1, choices(moved, offset));
    }

    private static long choices(EditedPlan plan, int offset) {
        return new Completion(plan)
                .at(Cursor.OPEN, offset).items().stream()
                        .filter(each -> !each.elsewhere().isEmpty())
                        .count();
    }

    @Test
    void anElementWithoutAShortNameGetsOneWhenItIsChosen() {
        var cursor =
                Cursor.at("renstra X \"x\" untuk Dinkes { sasaran \"s\" { didukung tanpa| } }");
        var item = cursor.item("Program Tanpa Nama Singkat");
        assertEquals("akan diberi nama singkat P2", item.detail());
        assertTrue(cursor.after(item.label()).contains("didukung P2 }"));
        var plan = Cursor.plan().apply(item.elsewhere());
        assertTrue(
                plan.text(Path.of("rencana.jenjang"))
                        .orElseThrow()
                        .contains("program P2 \"Program Tanpa Nama Singkat\""));
        assertEquals(
                PlanEdits.NONE,
                cursor.items().isEmpty() ? null : Cursor.at("|").items().getFirst().elsewhere());
    }

    @Test
    void inTheMiddleOfALineTheStatementGoesOn() {
        assertEquals(
                "realisasi | NA | triwulan",
                Cursor.at("pengukuran 2023 untuk Dinkes {\n  IKU1: |\n}").labels());
        assertEquals(
                "tanggal | antara", Cursor.at("perjanjian 2023 untuk Dinkes murni |").labels());
        assertEquals(
                "perjanjian 2023 untuk Dinkes murni tanggal ",
                Cursor.at("perjanjian 2023 untuk Dinkes murni tang|").after("tanggal"));
    }

    @Test
    void aBudgetListsWhatOtherBudgetsList() {
        var cursor = Cursor.at("anggaran 2024 untuk Dinkes murni {\n  |\n}");
        assertEquals("P1", cursor.items().getFirst().label());
        assertTrue(cursor.after("P1").contains("  P1: Rp \n"));
    }

    @Test
    void whatIsSaidTwiceIsWrittenOnceAndChoicesAreListed() {
        var snippet = Cursor.at("perj|").item("perjanjian").edit().replacement();
        assertEquals(
                "perjanjian ${1:2023} untuk ${2:Dinkes} ${3|murni,perubahan|} tanggal ${1}-01-31"
                        + " antara ${4:Kadis} dan ${5:Wali}$0",
                snippet);
    }

    @Test
    void yearsATableLacks() {
        var cursor =
                Cursor.at(
                        "renstra X \"x\" untuk Dinkes { sasaran \"s\" { iku \"i\" { target 2022: 1,"
                                + " 2024: 3, | } } }");
        assertEquals(
                "semua tahun yang belum ada: 2023–2026 | 2021 | 2023 | 2025 | 2026",
                cursor.labels());
        assertTrue(
                cursor.after("semua tahun yang belum ada: 2023–2026")
                        .contains("2024: 3, 2023: NA, 2025: NA, 2026: NA }"));
    }

    @Test
    void theYearOfANewBlockIsTheNextOne() {
        assertEquals("2023", Cursor.at("pengukuran |").items().getFirst().label());
        assertEquals("2024", Cursor.at("anggaran |").items().getFirst().label());
    }

    @Test
    void unitsOfThePlanWithAndWithoutQuotes() {
        var open =
                Cursor.at(
                        "renstra X \"x\" untuk Dinkes { sasaran \"s\" { iku \"i\" satuan \"Pu|\" }"
                                + " }");
        assertEquals("Puskesmas", open.items().getFirst().label());
        assertTrue(open.after("Puskesmas").contains("satuan \"Puskesmas\" }"));
        var bare =
                Cursor.at("renstra X \"x\" untuk Dinkes { sasaran \"s\" { iku \"i\" satuan | } }");
        assertTrue(bare.after("Dokumen").contains("satuan \"Dokumen\" }"));
        assertTrue(bare.after("%").contains("satuan % }"));
        var unclosed = Cursor.at("anggaran 2024 untuk Dinkes murni { P1: Rp 1 sumber \"D|\n}");
        assertTrue(unclosed.after("DAU").contains("sumber \"DAU\"\n}"));
    }

    @Test
    void codesBelowTheCodeAround() {
        var cursor = Cursor.at("program P9 1.02.02 \"p\" {\n  kegiatan 1.02.|\n}\n");
        assertEquals("1.02.02.2.01 | 1.02.02.2.02 | 1.02.02.2.03 | 1.02.02.2.04", cursor.labels());
        assertTrue(cursor.after("1.02.02.2.02").contains("kegiatan 1.02.02.2.02 \"Penyediaan"));
        assertTrue(
                cursor.item("1.02.02.2.02")
                        .documentation()
                        .startsWith(
                                "Menurut Keputusan Menteri Dalam Negeri 050-5889 Tahun 2021, "));
        var office = Cursor.at("program P9 2.16.01 \"p\" {\n  kegiatan 2.16.01.2.06|\n}\n");
        assertEquals("2.16.01.2.06", office.labels());
    }

    @Test
    void programsOfTheBidangInUseComeFirst() {
        var used = "program A 4.01.02 \"a\" { }\n";
        var cursor = Cursor.at(used + "program B |", Map.of(Cursor.OPEN, used), Cursor.OPEN);
        assertEquals(
                List.of("4.01.01", "4.01.02", "4.01.03", "1.01.01"),
                cursor.items().stream()
                        .filter(each -> each.kind() == CompletionItem.Kind.CODE)
                        .limit(4)
                        .map(CompletionItem::label)
                        .toList());
    }

    @Test
    void codesOfAListOfOnesOwn() {
        var own =
                Map.of(
                        Cursor.OPEN,
                        "",
                        Path.of("kode.txt"),
                        "# keputusan: Perbup 7/2026\n7.01.01 | Program Sendiri\n7.01.02\n");
        var cursor = Cursor.at("program P 7|", own, Cursor.OPEN);
        assertEquals("7.01.01", cursor.labels());
        assertEquals(
                "Menurut Perbup 7/2026, dari kode.txt di folder rencana.\n\nBaris 3 kode.txt tidak"
                        + " terbaca dan dilewati; tulis satu kode satu baris seperti \"1.02.02 |"
                        + " Program ...\".",
                cursor.item("7.01.01").documentation());
    }

    @Test
    void choicesAreExplained() {
        var cursor =
                Cursor.at(
                        "renstra X \"x\" untuk Dinkes { sasaran \"s\" { iku \"i\" { arah | } } }");
        assertEquals("naik | turun | tetap", cursor.labels());
        assertTrue(cursor.item("turun").detail().startsWith("Makin rendah makin baik"));
    }

    @Test
    void levelsOfTheLadder() {
        assertEquals(
                List.of("C", "B", "A"),
                Cursor.at("pengukuran 2023 untuk Dinkes { IKU10: realisasi | }").items().stream()
                        .limit(3)
                        .map(CompletionItem::label)
                        .toList());
    }

    @Test
    void rulesBesideAbaikan() {
        var cursor = Cursor.at("program P \"p\" { abaikan J1| }");
        assertTrue(cursor.items().stream().allMatch(each -> each.label().startsWith("J1")));
        assertTrue(cursor.after("J101").contains("abaikan J101 \"alasan\" }"));
        assertFalse(cursor.item("J101").documentation().isBlank());
    }

    @Test
    void filesBesideThePlan(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("narasi"));
        Files.writeString(folder.resolve("narasi/isu.md"), "");
        Files.writeString(folder.resolve("logo.png"), "");
        var file = folder.resolve("a.jenjang");
        var files = Map.of(file, "");
        assertEquals(
                "narasi/isu.md",
                Cursor.at("laporan LKjIP 2023 untuk D { bagian \"Isu\" dari \"|\" }", files, file)
                        .labels());
        assertEquals("logo.png", Cursor.at("instansi D \"d\" { logo | }", files, file).labels());
    }

    @Test
    void aFreeShortName() {
        assertEquals(
                "IKU3",
                Cursor.at("renstra X \"x\" untuk Dinkes { sasaran \"s\" { iku | } }").labels());
    }

    @Test
    void nothingInCommentsAndNames() {
        assertEquals("", Cursor.at("// sasaran |\n").labels());
        assertEquals("", Cursor.at("program P \"sas|\"").labels());
    }
}
