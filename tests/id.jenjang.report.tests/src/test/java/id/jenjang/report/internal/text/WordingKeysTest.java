package id.jenjang.report.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The code names no sentence the wording lacks, and the wording holds none the code never names.
 */
class WordingKeysTest {

    private static final Pattern KEY =
            Pattern.compile("\"([a-z][a-z-]*(?:(?:\\.[a-z0-9-]+)+[.-]?|\\.))\"");
    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");
    private static final Pattern TABLE =
            Pattern.compile("table\\(\\s*\"[a-z-]+\",\\s*\"([a-z-]+)\"");

    private final Set<String> keys = keys();
    private final String code = code();

    @Test
    void everySentenceNamedInTheCodeExists() {
        Set<String> missing =
                named().filter(name -> keys.stream().noneMatch(key -> key.startsWith(name)))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), missing);
    }

    @Test
    void everySentenceIsNamedInTheCode() {
        Set<String> used = named().collect(Collectors.toSet());
        Set<String> unused =
                keys.stream()
                        .filter(key -> used.stream().noneMatch(name -> isMeant(name, key)))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unused);
    }

    /**
     * A name that ends in a dot or a dash is completed by the code; "-tanpa-predikat" is its only
     * other variant.
     */
    private static boolean isMeant(String name, String key) {
        return key.equals(name)
                || key.equals(name + "-tanpa-predikat")
                || name.matches(".*[.-]") && key.startsWith(name);
    }

    private Stream<String> named() {
        Stream<String> literal =
                KEY.matcher(code)
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !name.endsWith(".txt"));
        Stream<String> tables =
                TABLE.matcher(code)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .flatMap(name -> Stream.of(name + ".pengantar", name + ".judul"));
        return Stream.concat(literal, tables);
    }

    @Test
    void theEnglishWordingHasTheSameSentencesAndPlaces() {
        assertEquals(places("kalimat-reviu"), places("kalimat-reviu_en"));
    }

    /** The named places of every sentence. */
    private static Map<String, Set<String>> places(String name) {
        Properties wording = wording(name);
        return wording.stringPropertyNames().stream()
                .collect(
                        Collectors.toMap(
                                key -> key,
                                key ->
                                        PLACE.matcher(wording.getProperty(key))
                                                .results()
                                                .map(MatchResult::group)
                                                .collect(Collectors.toCollection(TreeSet::new)),
                                (one, other) -> one,
                                TreeMap::new));
    }

    private static Set<String> keys() {
        var keys = new TreeSet<>(wording("kalimat").stringPropertyNames());
        keys.addAll(wording("kalimat-reviu").stringPropertyNames());
        return keys;
    }

    private static Properties wording(String name) {
        var properties = new Properties();
        Path file = bundle().resolve("src/id/jenjang/report/" + name + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The code whose wording is here; pictures have messages of their own. */
    private static String code() {
        try (Stream<Path> files = Files.walk(bundle().resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getParent().endsWith("image"))
                    .map(WordingKeysTest::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path bundle() {
        return Path.of("../../bundles/id.jenjang.report");
    }
}
