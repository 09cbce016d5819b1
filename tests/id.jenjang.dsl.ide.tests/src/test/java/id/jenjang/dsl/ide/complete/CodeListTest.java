package id.jenjang.dsl.ide.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lists of codes as people write them. */
class CodeListTest {

    private static final String TEXT =
            """
            \uFEFF# Keputusan yang berlaku

            X.XX.01 | PROGRAM PENUNJANG
            4.01.02. | PROGRAM PEMERINTAHAN
            4.01. 02.2.04 | Kerja Sama | Daerah
            4.01.02 | PROGRAM PEMERINTAHAN
            4.01.02 | Nama lain
            Program tanpa kode
            4.01.03 |
            4/01/04 | Program
            """;

    @Test
    void codesAreFoundHoweverTheyAreWritten() {
        var list = CodeList.parse(TEXT);
        assertEquals(3, list.size());
        assertEquals(Optional.of("PROGRAM PEMERINTAHAN"), list.name("4.01.02"));
        assertEquals(Optional.of("Kerja Sama | Daerah"), list.name("4.01.02.2.04"));
        assertEquals(Optional.empty(), list.name("4.01.03"));
    }

    @Test
    void aCodeForEveryUrusanNamesThatOfEach() {
        var list = CodeList.parse(TEXT + "7.01.01 | PROGRAM KECAMATAN\n");
        assertEquals(Optional.of("PROGRAM PENUNJANG"), list.name("4.01.01"));
        assertEquals(Optional.of("PROGRAM KECAMATAN"), list.name("7.01.01"));
        assertEquals(Optional.empty(), list.name("4.01"));
    }

    @Test
    void whatIsWrongWithALineIsKeptInMind() {
        assertEquals(
                List.of(
                        "6 REPEATED 4.01.02",
                        "7 CONTRADICTED 4.01.02",
                        "8 UNREADABLE ",
                        "9 UNREADABLE ",
                        "10 UNREADABLE ",
                        "11 WITHOUT_PARENT 4.01.03.2.01",
                        "13 WITHOUT_PARENT 4.01.02.2.09.0001"),
                CodeList.parse(
                                TEXT
                                        + "4.01.03.2.01 | Kegiatan\n"
                                        + "4.01.01.2.05 | Kegiatan\n"
                                        + "4.01.02.2.09.0001 | Sub kegiatan\n")
                        .problems()
                        .stream()
                        .map(each -> each.line() + " " + each.kind() + " " + each.code())
                        .toList());
    }

    @Test
    void theHeadSaysWhichDecreeAListFollows() {
        var list =
                CodeList.parse(
                        """
                        # Daftar kami
                        # Keputusan: Keputusan Bupati 7 Tahun 2026
                        # edisi: 2026
                        # jenjang: kabupaten/kota
                        # tanggal: 2026-01-02
                        # lengkap: program
                        # belum lengkap: sub kegiatan
                        1.02.02 | Program
                        # keputusan: lain
                        """);
        var edition =
                new CodeEdition(
                        "Keputusan Bupati 7 Tahun 2026",
                        "2026",
                        "kabupaten/kota",
                        "2026-01-02",
                        "program",
                        "sub kegiatan");
        assertEquals(edition, list.edition());
        assertEquals(edition, list.find("1.02.02").orElseThrow().edition());
        assertEquals(CodeEdition.UNKNOWN, CodeList.parse(TEXT).edition());
    }

    @Test
    void entriesBelowACodeWithThoseForEveryBidang() {
        var list =
                CodeList.parse(
                        """
                        1.02 | Kesehatan
                        4.01 | Sekretariat
                        X.XX.01 | Penunjang
                        X.XX.01.2.01 | Perencanaan
                        4.01.01.2.01 | Perencanaan Setda
                        4.01.01.2.02 | Keuangan Setda
                        1.02.02 | Program
                        """);
        assertEquals("1.02.01 1.02.02 4.01.01", codes(list.entries("", 3)));
        assertEquals("1.02.01 1.02.02", codes(list.entries("1.0", 3)));
        assertEquals("4.01.01.2.01 4.01.01.2.02", codes(list.entries("4.01.01.", 5)));
        assertEquals("Perencanaan Setda", list.entries("4.01.01.", 5).getFirst().name());
        assertEquals("2.16.01.2.01", codes(list.entries("2.16.01.", 5)));
        assertEquals("", codes(list.entries("1.02.01.", 6)));
    }

    private static String codes(List<CodeList.Entry> entries) {
        return String.join(" ", entries.stream().map(CodeList.Entry::code).toList());
    }

    @Test
    void theBuiltInListIsWhole() {
        var list = CodeList.builtIn();
        assertEquals(List.of(), list.problems());
        assertTrue(list.size() > 2000, () -> "only " + list.size());
        var all =
                IntStream.of(2, 3, 5, 6)
                        .mapToObj(segments -> list.entries("", segments))
                        .flatMap(List::stream)
                        .toList();
        var seen = new HashSet<String>();
        for (var entry : all) {
            assertTrue(seen.add(entry.code()), entry.code());
            assertEquals(entry.name().strip().replaceAll("\\s+", " "), entry.name());
            assertFalse(entry.edition().decree().isEmpty(), entry.code());
            assertFalse(entry.edition().incomplete().isEmpty(), entry.code());
        }
        for (var entry : all) {
            var code = entry.code();
            int end = code.lastIndexOf('.');
            if (CodeList.segments(code) == 5) {
                end = code.lastIndexOf('.', end - 1);
            }
            assertTrue(list.name(code.substring(0, end)).isPresent(), code);
        }
    }

    @Test
    void everyBidangHasTheProgramOfEveryOffice() {
        var list = CodeList.builtIn();
        for (var area : list.entries("", 2)) {
            var program = area.code() + ".01";
            assertEquals(
                    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                    list.name(program).orElseThrow());
            var kegiatan = list.entries(program + ".", 5);
            assertEquals(16, kegiatan.size());
            assertEquals(
                    "Administrasi Umum Perangkat Daerah",
                    list.name(program + ".2.06").orElseThrow());
            assertTrue(
                    kegiatan.stream()
                            .noneMatch(each -> list.entries(each.code() + ".", 6).isEmpty()));
        }
        assertEquals(
                "Penyediaan Gaji dan Tunjangan ASN", list.name("1.02.01.2.02.0001").orElseThrow());
    }

    @Test
    void theCodesOfTheExamplesAreBuiltIn() {
        var list = CodeList.builtIn();
        for (var line :
                """
                1.02.02 Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat
                1.02.02.2.02.0001 Pengelolaan Pelayanan Kesehatan Ibu Hamil
                1.02.02.2.02.0015 Pengelolaan Pelayanan Kesehatan Gizi Masyarakat
                1.02.03 Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan
                1.02.05 Program Pemberdayaan Masyarakat Bidang Kesehatan
                4.01.02 Program Pemerintahan dan Kesejahteraan Rakyat
                4.01.02.2.04 Fasilitasi Kerjasama Daerah
                4.01.02.2.04.0001 Fasilitasi Kerja Sama Dalam Negeri
                2.16.01.2.01.0008 Penyelenggaraan Walidata Pendukung Statistik Sektoral Daerah
                5.01.03.2.01.0001 Koordinasi Penyusunan Dokumen Perencanaan Pembangunan Daerah \
                Bidang Pemerintahan (RPJPD, RPJMD dan RKPD)
                """
                        .lines()
                        .toList()) {
            var parts = line.split(" ", 2);
            assertEquals(Optional.of(parts[1]), list.name(parts[0]));
        }
    }
}
