package id.jenjang.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codes and names of tables are held against a list of codes. */
class CodesTest {

    private static final Map<String, String> DECREE =
            Map.of(
                    "4.01.02", "PROGRAM PEMERINTAHAN DAN KESEJAHTERAAN RAKYAT",
                    "4.01.02.2.04", "Fasilitasi Kerjasama Daerah",
                    "4.01.02.2.04.0001", "Fasilitasi Kerja Sama Dalam Negeri");

    @TempDir Path folder;

    private Imported imported(String table) throws IOException {
        var file = Files.writeString(folder.resolve("tabel.csv"), table);
        KnownCodes codes = kode -> Optional.ofNullable(DECREE.get(kode));
        var options = new TableImport.Options(Example.ID, 2023, "murni", null, null, codes);
        return new TableImport(options).read(List.of(file));
    }

    @Test
    void aMissingNameIsTakenFromTheListAndTold() throws Exception {
        var imported =
                imported(
                        """
                        Kode;Uraian;Pagu
                        4.01.02.;;
                        4.01.02.2.04;Fasilitasi Kerja Sama Daerah;
                        4.01.02.2.04.0001;;1.000
                        4.01.02.2.04.0001;;2.000
                        """);
        assertEquals(
                List.of(
                        "tabel!A2 4.01.02.: namanya kosong; diambil dari daftar kode: PROGRAM"
                                + " PEMERINTAHAN DAN KESEJAHTERAAN RAKYAT.",
                        "tabel!A4 4.01.02.2.04.0001: namanya kosong; diambil dari daftar kode:"
                                + " Fasilitasi Kerja Sama Dalam Negeri."),
                told(imported));
        assertEquals(
                """
                program 4.01.02 "PROGRAM PEMERINTAHAN DAN KESEJAHTERAAN RAKYAT" {
                  kegiatan 4.01.02.2.04 "Fasilitasi Kerja Sama Daerah" {
                    subkegiatan SK1 4.01.02.2.04.0001 "Fasilitasi Kerja Sama Dalam Negeri"
                  }
                }
                """,
                Example.text(imported, "program.jenjang"));
    }

    @Test
    void anUnknownCodeAndAnotherNameAreToldOnceAndReadAllTheSame() throws Exception {
        var imported =
                imported(
                        """
                        Kode;Program;Kegiatan;Pagu
                        4.01.02;Pemerintahan dan Kesejahteraan Rakyat;;
                        4.01.02.2.04;;Penataan Administrasi Pemerintahan;10
                        4.01.02.2.99;;Kegiatan Baru;20
                        4.01.02.2.99;;Kegiatan Baru;20
                        """);
        assertEquals(
                List.of(
                        "tabel!A3 4.01.02.2.04: namanya lain: dalam daftar kode \"Fasilitasi"
                                + " Kerjasama Daerah\", dalam tabel \"Penataan Administrasi"
                                + " Pemerintahan\"; yang dipakai nama dalam tabel.",
                        "tabel!A4 4.01.02.2.99: kode ini tidak ada dalam daftar kode; periksa"
                                + " kodenya, atau perbarui daftarnya dengan keputusan yang berlaku."),
                told(imported));
        var text = Example.text(imported, "program.jenjang");
        assertTrue(text.contains("4.01.02.2.04 \"Penataan Administrasi Pemerintahan\""), text);
        assertTrue(text.contains("4.01.02.2.99 \"Kegiatan Baru\""), text);
    }

    @Test
    void withoutAListNothingIsHeldAgainstAny() throws Exception {
        var file =
                Files.writeString(folder.resolve("t.csv"), "Kode;Uraian;Pagu 2023\n9.99.99;A;1\n");
        assertEquals("", Example.notes(Example.imported(file)));
    }

    private static List<String> told(Imported imported) {
        return Example.notes(imported).lines().map(String::strip).toList();
    }
}
