package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.report.OwnWording.Mistake;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An agency's own sentences in place of those a report has by itself. */
class OwnWordingTest {

    private static final String PLAN =
            """
            instansi Dinas "Dinas Contoh" {
              baku "latar-belakang.1" "Kata instansi."
              baku "latar-belakang.2" "Kata **%s** Tahun {tahun}, {kepala}."
            }
            laporan LKjIP 2023 untuk Dinas {
              baku "latar-belakang.1" '''
                Kata laporan
                dua baris.
              '''
              baku "%s" "x"
            }
            """;

    @Test
    void standsInPlaceOfTheShippedOne() {
        var text =
                TreeDump.of(
                        Plans.compose(Plans.parse(PLAN.formatted("{instansi}", "langkah.kosong"))));
        assertEquals(
                List.of(
                        "BODY: Kata laporan dua baris.",
                        "BODY: Kata **Dinas Contoh** Tahun 2023, kepala perangkat daerah."),
                text.lines().filter(line -> line.startsWith("BODY: Kata")).toList());
    }

    @Test
    void keysAndPlacesThereAreNotAreMistakes() {
        var rencana = Plans.parse(PLAN.formatted("{capain}", "latar-belakang.9"));
        assertEquals(
                List.of("UNKNOWN_KEY latar-belakang.9", "UNKNOWN_PLACE {capain}"),
                OwnWording.problems(Plans.laporan(rencana)).stream()
                        .map(p -> p.mistake() + " " + p.written())
                        .toList());
        var place = OwnWording.problems(Plans.laporan(rencana)).getLast();
        assertEquals(Mistake.UNKNOWN_PLACE, place.mistake());
        assertEquals(true, place.allowed().contains("{instansi}"));
    }

    @Test
    void thePageListsAllSentences() throws IOException {
        var page = new StringBuilder(Files.readString(Path.of("../../docs/kalimat.md")));
        int begin = page.indexOf("| kunci |");
        var wanted = page.substring(0, Math.max(0, begin)) + table();
        if (!wanted.contentEquals(page)) {
            Files.createDirectories(Path.of("target"));
            Files.writeString(Path.of("target/kalimat.md.actual"), wanted);
        }
        assertTrue(
                wanted.contentEquals(page), "docs/kalimat.md is old; see target/kalimat.md.actual");
    }

    private static String table() {
        var table = new StringBuilder("| kunci | kalimat |\n|---|---|\n");
        OwnWording.sentences()
                .forEach(
                        (key, sentence) ->
                                table.append("| `")
                                        .append(key)
                                        .append("` | ")
                                        .append(sentence.strip().replace("|", "\\|"))
                                        .append(" |\n"));
        return table.toString();
    }
}
