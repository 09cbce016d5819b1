package id.jenjang.acceptance.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a careful reader, without the checker, found wrong in a printed report: one line each. */
record Reading(List<Reading.Line> lines) {

    /**
     * A mistake.
     *
     * @param number its number in the list
     * @param kind what kind, one word
     * @param what what is wrong
     * @param rule the rule expected to find it; "J5xx" means one of a group, "-" that none is
     * @param place where: piece, row and column, or quotation and words; "-" where not transcribed
     */
    record Line(int number, String kind, String what, String rule, Place place) {

        boolean expected() {
            return !rule.equals("-");
        }
    }

    /**
     * A place in a transcript or plan.
     *
     * @param piece beginning of the title of a table; "kutipan ..." or "rencana"
     * @param row beginning of the name of a row, words of the quotation, or an id; null for all
     */
    record Place(String piece, String row) {

        static Place of(String text) {
            var parts = text.split("\\|");
            var row = parts.length > 1 && !parts[1].equals("-") ? parts[1] : null;
            return new Place(parts[0], row);
        }
    }

    static Reading of(String name) throws IOException {
        var file = Path.of("src/test/resources/bacaan", name + ".txt");
        return new Reading(
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(Reading::line)
                        .toList());
    }

    private static Line line(String text) {
        var cells = text.split("\t");
        return new Line(
                Integer.parseInt(cells[0]), cells[2], cells[3], cells[4], Place.of(cells[5]));
    }
}
