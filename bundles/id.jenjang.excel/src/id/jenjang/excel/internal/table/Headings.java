package id.jenjang.excel.internal.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The headings known for each meaning, as judul.txt lists them. */
public final class Headings {

    private static final Headings KNOWN = read();

    private final Map<Meaning, String> written = new EnumMap<>(Meaning.class);
    private final Map<String, Meaning> meanings = new HashMap<>();

    private Headings() {}

    /** The list that comes with Jenjang. */
    public static Headings known() {
        return KNOWN;
    }

    /** The heading the export writes. */
    public static String of(Meaning meaning) {
        return KNOWN.written.get(meaning);
    }

    /** Whether a text is a listed heading. */
    public boolean lists(String text) {
        return exactly(normal(text)) != null;
    }

    /** What a heading means exactly; null when it is not listed. */
    Meaning exactly(String normal) {
        return meanings.get(normal);
    }

    /** What the longest listed heading means that a heading begins or ends with; null for none. */
    Meaning roughly(String normal) {
        String best = "";
        for (var each : meanings.keySet()) {
            boolean within = (" " + normal + " ").contains(" " + each + " ");
            if (within && each.length() > best.length() && each.length() > 2) {
                best = each;
            }
        }
        return meanings.get(best);
    }

    /** Lower case, words only, one blank between them. */
    static String normal(String heading) {
        var bare = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%]+", " ").strip();
        return bare.isEmpty() ? heading.strip() : bare;
    }

    private static Headings read() {
        var headings = new Headings();
        try (var in = Headings.class.getResourceAsStream("judul.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .forEach(headings::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return headings;
    }

    private void add(String line) {
        var sides = line.split("=", 2);
        var meaning = Meaning.valueOf(sides[0].strip());
        for (var heading : sides[1].split("\\|")) {
            written.putIfAbsent(meaning, heading.strip());
            meanings.putIfAbsent(normal(heading), meaning);
        }
    }
}
