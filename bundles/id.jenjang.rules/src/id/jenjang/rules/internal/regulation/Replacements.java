package id.jenjang.rules.internal.regulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which regulation was replaced by which, kept as data beside the rules. */
final class Replacements {
    private static final String PATH = "/id/jenjang/rules/daftar/peraturan-diganti.txt";
    private static final int COLUMNS = 3;

    /**
     * What took the place of a regulation.
     *
     * @param number of the regulation in force
     * @param year from which on it holds
     */
    record Replacement(String number, int year) {}

    private final Map<String, Replacement> byNumber = new HashMap<>();

    private Replacements() {}

    static Replacements read() {
        var result = new Replacements();
        try (var in =
                new BufferedReader(
                        new InputStreamReader(
                                Replacements.class.getResourceAsStream(PATH),
                                StandardCharsets.UTF_8))) {
            in.lines().map(line -> line.replaceFirst("#.*", "").split(";")).forEach(result::add);
        } catch (IOException e) {
            throw new UncheckedIOException(PATH, e);
        }
        return result;
    }

    private void add(String[] columns) {
        if (columns.length == COLUMNS) {
            byNumber.put(
                    columns[0].strip(),
                    new Replacement(columns[1].strip(), Integer.parseInt(columns[2].strip())));
        }
    }

    /** What replaced a regulation, when a document of the year should already know. */
    Optional<Replacement> of(String number, int year) {
        return Optional.ofNullable(byNumber.get(number))
                .filter(replacement -> year >= replacement.year());
    }
}
