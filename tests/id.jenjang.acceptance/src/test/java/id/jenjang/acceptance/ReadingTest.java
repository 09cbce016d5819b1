package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The careful readings of the published reports point only at what the transcripts hold. */
class ReadingTest {

    /** A report that was read. */
    enum Report {
        TANJUNGPINANG("tanjungpinang-2022.txt", "tanjungpinang-2022/tercetak"),
        DUMAI("dumai-2023.txt", "dumai-2023-tercetak");

        private final String reading;
        private final String transcript;

        Report(String reading, String transcript) {
            this.reading = reading;
            this.transcript = transcript;
        }
    }

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

    // A piece is pasted between triple quotes or typed in braces.
    private static final Pattern PIECE =
            Pattern.compile(
                    "^  (tabel|kutipan) \"([^\"]*)\"[^'{]*?(?:'''\n(.*?)\n  '''|\\{\n(.*?)\n  \\})",
                    Pattern.DOTALL | Pattern.MULTILINE);

    @ParameterizedTest
    @EnumSource
    void everyLineIsNumberedAndOfAKnownKind(Report report) throws IOException {
        var odd = new ArrayList<String>();
        var number = 0;
        for (var line : reading(report)) {
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

    @ParameterizedTest
    @EnumSource
    void noLineStandsTwice(Report report) throws IOException {
        var seen = new HashSet<String>();

        assertEquals(
                List.of(),
                reading(report).stream()
                        .map(line -> line.substring(line.indexOf('\t') + 1))
                        .filter(line -> !seen.add(line))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceStandsInTheTranscript(Report report) throws IOException {
        var pieces = pieces(report);

        assertEquals(
                List.of(),
                reading(report).stream()
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
    private static Map<String, String> pieces(Report report) throws IOException {
        var pieces = new LinkedHashMap<String, String>();
        var folder = Program.inRepository("examples/" + report.transcript);
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".jenjang")).toList()) {
                addPieces(Files.readString(file), pieces);
            }
        }
        return pieces;
    }

    private static void addPieces(String transcript, Map<String, String> pieces) {
        var matcher = PIECE.matcher(transcript);
        while (matcher.find()) {
            var body = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
            if (matcher.group(1).equals("tabel")) {
                pieces.put(matcher.group(2), body);
            } else {
                pieces.put("kutipan " + matcher.group(2), body.replaceAll("\\s+", " "));
            }
        }
    }

    private static List<String> reading(Report report) throws IOException {
        var folder = "tests/id.jenjang.acceptance/src/test/resources/bacaan/";
        try (var lines = Files.lines(Program.inRepository(folder + report.reading))) {
            return lines.filter(line -> !line.startsWith("#")).toList();
        }
    }
}
