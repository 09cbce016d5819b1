package id.jenjang.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sheets of the same name in several files. */
class SeveralFilesTest {

    private static final String MAPPING =
            """
            [utara/data.csv: data] 1-1
            B  = realisasi 2023
            [data] 1-1
            B  = realisasi 2022
            """;

    @TempDir Path folder;

    private Path north;
    private Path south;

    @BeforeEach
    void twoFiles() throws IOException {
        north = table("utara", "Indikator;Nilai;Satuan;Sasaran\nIndeks;3;Poin;Baik\n");
        south = table("selatan", "Sasaran;Indikator;Target 2024\nBaik;Indeks;7\n");
    }

    private Path table(String name, String text) throws IOException {
        var file = folder.resolve(name).resolve("data.csv");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Imported imported(String mapping) throws IOException {
        var options = new TableImport.Options(Example.ID, 0, "murni", mapping, null, null);
        return new TableImport(options).read(List.of(north, south));
    }

    @Test
    void eachHasItsOwnMapping() throws Exception {
        assertEquals(
                """
                [utara/data.csv: data] 1-1
                A  = indikator                    # Indikator
                B  = ?                            # Nilai
                C  = satuan                       # Satuan
                D  = sasaran                      # Sasaran

                [selatan/data.csv: data] 1-1
                A  = sasaran                      # Sasaran
                B  = indikator                    # Indikator
                C  = target 2024                  # Target 2024

                """,
                imported(null).mapping());
    }

    @Test
    void aMappingOfOneIsNotThatOfTheOther() throws Exception {
        var imported = imported(MAPPING);
        assertEquals(
                "  data : berkas pemetaan menyebut lembar ini, tetapi yang ada:"
                        + " utara/data.csv: data, selatan/data.csv: data.",
                Example.notes(imported).lines().findFirst().orElse(""));
        assertEquals(
                List.of("indikator", "realisasi 2023", "satuan", "sasaran"),
                imported.columns().stream()
                        .filter(each -> each.sheet().startsWith("utara"))
                        .map(MappedColumn::meaning)
                        .toList());
        assertEquals(
                List.of("sasaran", "indikator", "target 2024"),
                imported.columns().stream()
                        .filter(each -> each.sheet().startsWith("selatan"))
                        .map(MappedColumn::meaning)
                        .toList());
    }
}
