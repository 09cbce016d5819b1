package id.jenjang.dsl.ide.complete;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Codes of programs, kegiatan and sub kegiatan with their names, as a decree lays them down. One
 * line is one code: {@code 1.02.02 | PROGRAM ...}; empty lines and lines that begin with # say
 * nothing. Where a decree writes {@code X.XX.01}, the code holds for every urusan. A plan's own
 * list, kode.txt in its folder, takes the place of the built-in one.
 */
public final class CodeList {

    /** The file in a plan's folder that takes the place of the built-in list. */
    public static final String FILE = "kode.txt";

    private static final String BUILT_IN = "kode/permendagri-90-2019.txt";

    private static final String ANY = "X.XX";
    private static final Pattern CODE = Pattern.compile("[0-9X]+(?:\\.[0-9X]+)*");
    private static final Pattern URUSAN = Pattern.compile("\\d+\\.\\d+(?=\\.)");

    private final NavigableMap<String, String> names;
    private final List<Integer> wrong;

    private CodeList(NavigableMap<String, String> names, List<Integer> wrong) {
        this.names = Collections.unmodifiableNavigableMap(names);
        this.wrong = List.copyOf(wrong);
    }

    /** The list that comes with Jenjang: Permendagri 90/2019, as far as it is known for certain. */
    public static CodeList builtIn() {
        return BuiltIn.LIST;
    }

    /** Reads a list; lines that are none are left out and kept in mind. */
    public static CodeList parse(String text) {
        var names = new TreeMap<String, String>();
        var wrong = new ArrayList<Integer>();
        int number = 0;
        for (var line : text.replace("\uFEFF", "").lines().map(String::strip).toList()) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#") && !add(names, line.split("\\|", 2))) {
                wrong.add(number);
            }
        }
        return new CodeList(names, wrong);
    }

    /** Enters a line; not when it is none, or gives another name to a code there is. */
    private static boolean add(NavigableMap<String, String> names, String[] parts) {
        var code = code(parts[0]);
        var name = parts.length == 2 ? parts[1].strip() : "";
        if (name.isEmpty() || !CODE.matcher(code).matches()) {
            return false;
        }
        return name.equals(Objects.requireNonNullElse(names.putIfAbsent(code, name), name));
    }

    /** Lines that are no code with its name, or contradict an earlier one, counted from 1. */
    public List<Integer> wrong() {
        return wrong;
    }

    /** Decrees print codes with a dot at the end or blanks inside; the plan does not. */
    private static String code(String written) {
        var code = written.replaceAll("\\s+", "");
        return code.endsWith(".") ? code.substring(0, code.length() - 1) : code;
    }

    /** The name of a code; empty when the list does not have it. */
    public Optional<String> name(String code) {
        var general = URUSAN.matcher(code);
        return Optional.ofNullable(names.get(code))
                .or(
                        () ->
                                general.lookingAt()
                                        ? Optional.ofNullable(
                                                names.get(ANY + code.substring(general.end())))
                                        : Optional.empty());
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
