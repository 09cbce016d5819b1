package id.jenjang.dsl.ide.create;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the head of an agency or a region is called, as {@code pimpinan.txt} lists it. */
final class Leaders {

    private static final String FILE = "pimpinan.txt";

    private final Map<String, String> titles = new LinkedHashMap<>();

    Leaders() {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Leaders.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && line.contains(" = "))
                    .map(line -> line.split(" = ", 2))
                    .forEach(pair -> titles.put(pair[0], pair[1]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The head of an agency. */
    String ofAgency(String name) {
        return replaced(name).orElse("Kepala " + name);
    }

    /** The head of a region; its government when nobody knows. */
    String ofRegion(String name) {
        return replaced(name).orElse("Kepala Daerah " + name);
    }

    private Optional<String> replaced(String name) {
        return titles.entrySet().stream()
                .filter(each -> name.equals(each.getKey()) || name.startsWith(each.getKey() + " "))
                .map(each -> each.getValue() + name.substring(each.getKey().length()))
                .findFirst();
    }
}
