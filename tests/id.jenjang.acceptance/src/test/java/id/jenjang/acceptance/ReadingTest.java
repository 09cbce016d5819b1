package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The careful reading of a published report points only at what its transcript holds. */
class ReadingTest {

    private static final Set<String> KINDS =
            Set.of(
                    "hitungan",
                    "antar-tabel",
                    "nama",
                    "jumlah",
                    "terbilang",
                    "satuan",
                    "bentuk-angka",
                    "rencana",
                    "periode",
                    "penomoran",
                    "duplikat",
                    "induk",
                    "hilang",
                    "kata",
                    "regulasi",
                    "pernyataan",
                    "lain");

    private static final Pattern PIECE =
            Pattern.compile(
                    "^  (tabel|kutipan) \"([^\"]*)\".*?'''\n(.*?)\n  '''",
                    Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void everyLineIsNumberedAndOfAKnownKind() throws IOException {
        var odd = new ArrayList<String>();
        var number = 0;
        for (var line : reading()) {
            number++;
            var cells = line.split("\t", -1);
            if (cells.length != 6
                    || !cells[0].equals(String.valueOf(number))
                    || !KINDS.contains(cells[2])) {
                odd.add(line);
            }
        }

        assertEquals(List.of(), odd);
    }

    @Test
    void noLineStandsTwice() throws IOException {
        var seen = new HashSet<String>();

        assertEquals(
                List.of(),
                reading().stream()
                        .map(line -> line.substring(line.indexOf('\t') + 1))
                        .filter(line -> !seen.add(line))
                        .toList());
    }

    @Test
    void everyPlaceStandsInTheTranscript() throws IOException {
        var pieces = pieces();

        assertEquals(
                List.of(),
                reading().stream()
                        .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                        .filter(place -> !place.equals("-") && !place.startsWith("rencana|"))
                        .filter(place -> !stands(place.split("\\|"), pieces))
                        .toList());
    }

    private static boolean stands(String[] place, Map<String, String> pieces) {
        var words = place[1];
        boolean whole =
                place.length == 3
                        && (words.equals("-")
                                || words.equals("Judul")
                                || words.startsWith("Judul "));
        return pieces.entrySet().stream()
                .filter(
                        piece ->
                                piece.getKey().equals(place[0])
                                        || piece.getKey().startsWith(place[0] + " "))
                .anyMatch(piece -> whole || piece.getValue().contains(words));
    }

    /** The text of each table under its title, and of each quotation under "kutipan" and title. */
    private static Map<String, String> pieces() throws IOException {
        var file = "examples/tanjungpinang-2022/tercetak/lkjip-2022.jenjang";
        var matcher = PIECE.matcher(Files.readString(Program.inRepository(file)));
        var pieces = new LinkedHashMap<String, String>();
        while (matcher.find()) {
            var table = matcher.group(1).equals("tabel");
            pieces.put(
                    table ? matcher.group(2) : "kutipan " + matcher.group(2),
                    table ? matcher.group(3) : matcher.group(3).replaceAll("\\s+", " "));
        }
        return pieces;
    }

    private static List<String> reading() throws IOException {
        var file = "tests/id.jenjang.acceptance/src/test/resources/bacaan/tanjungpinang-2022.txt";
        try (var lines = Files.lines(Program.inRepository(file))) {
            return lines.filter(line -> !line.startsWith("#")).toList();
        }
    }
}
