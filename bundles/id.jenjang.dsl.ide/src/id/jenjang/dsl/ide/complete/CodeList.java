package id.jenjang.dsl.ide.complete;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Codes of programs, kegiatan and sub kegiatan with their names, as a decree lays them down. One
 * line is one code: {@code 1.02.02 | PROGRAM ...}; empty lines and lines that begin with # say
 * nothing. A plan's own list, kode.txt in its folder, takes the place of the built-in one.
 */
public final class CodeList {

    /** The file in a plan's folder that takes the place of the built-in list. */
    public static final String FILE = "kode.txt";

    private static final String BUILT_IN = "kode/permendagri-90-2019.txt";

    private final NavigableMap<String, String> names;

    private CodeList(NavigableMap<String, String> names) {
        this.names = Collections.unmodifiableNavigableMap(names);
    }

    /** The list that comes with Jenjang: Permendagri 90/2019, as far as it is known for certain. */
    public static CodeList builtIn() {
        return BuiltIn.LIST;
    }

    /** Reads a list; lines that are none are left out. */
    public static CodeList parse(String text) {
        var names = new TreeMap<String, String>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> names.put(code(parts[0]), parts[1].strip()));
        names.remove("");
        return new CodeList(names);
    }

    /** Decrees print codes with a dot at the end or blanks inside; the plan does not. */
    private static String code(String written) {
        var code = written.replaceAll("\\s+", "");
        return code.endsWith(".") ? code.substring(0, code.length() - 1) : code;
    }

    /** The name of a code; empty when the list does not have it. */
    public Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    /**
     * The entries of a level whose codes begin so, in the order of their codes.
     *
     * @param beginning an empty text for all
     * @param segments how many segments their codes have
     */
    public List<Entry> entries(String beginning, int segments) {
        return names.tailMap(beginning, true).entrySet().stream()
                .takeWhile(each -> each.getKey().startsWith(beginning))
                .filter(each -> segments(each.getKey()) == segments)
                .map(each -> new Entry(each.getKey(), each.getValue()))
                .toList();
    }

    /** How many segments a code has. */
    public static int segments(String code) {
        return code.split("\\.").length;
    }

    /** How many codes it has. */
    public int size() {
        return names.size();
    }

    /**
     * A code and its name.
     *
     * @param code as written in a plan
     * @param name as the decree prints it
     */
    public record Entry(String code, String name) {}

    /** Read when first asked for. */
    private static final class BuiltIn {

        static final CodeList LIST = read();

        private static CodeList read() {
            try (var in = CodeList.class.getResourceAsStream(BUILT_IN)) {
                return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(BUILT_IN, e);
            }
        }
    }
}
