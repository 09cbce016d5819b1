package id.jenjang.dsl.ide.complete;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Codes of programs, kegiatan and sub kegiatan with their names, as a decree lays them down. One
 * line is one code: {@code 1.02.02 | Program ...}; empty lines and lines that begin with # say
 * nothing, but at the head of a list they say which decree it follows. Where a decree writes {@code
 * X.XX.01}, the code holds for every bidang urusan. A plan's own list, kode.txt in its folder,
 * takes the place of the built-in one.
 */
public final class CodeList {

    /** The file in a plan's folder that takes the place of the built-in list. */
    public static final String FILE = "kode.txt";

    /** One file a decree, the later ones with what they changed; the last as plans show it. */
    private static final List<String> BUILT_IN =
            List.of(
                    "kode/kepmendagri-050-5889-2021.txt",
                    "kode/kepmendagri-900.1.15.5-1317-2023.txt",
                    "kode/kepmendagri-900.1.15.5-3406-2024.txt",
                    "kode/rencana-2025-2029.txt");

    private static final String ANY = "X.XX";
    private static final Pattern AREA = Pattern.compile("\\d\\.\\d\\d(?=\\.|$)");
    private static final int PROGRAM = 3;

    private final List<NavigableMap<String, Entry>> levels = new ArrayList<>();
    private final TreeSet<String> areas = new TreeSet<>();
    private final CodeEdition edition;
    private final List<CodeProblem> problems;

    CodeList(Collection<Entry> entries, CodeEdition edition, List<CodeProblem> problems) {
        for (var entry : entries) {
            level(segments(entry.code())).put(entry.code(), entry);
            area(entry.code()).ifPresent(areas::add);
        }
        this.edition = edition;
        this.problems = List.copyOf(problems);
    }

    private NavigableMap<String, Entry> level(int segments) {
        while (levels.size() <= segments) {
            levels.add(new TreeMap<>());
        }
        return levels.get(segments);
    }

    /**
     * The list that comes with Jenjang, as far as the codes of its decrees are known for certain.
     */
    public static CodeList builtIn() {
        return BuiltIn.LIST;
    }

    /** Reads a list; lines that are none are left out and kept in mind. */
    public static CodeList parse(String text) {
        return new CodeListReader().read(text).list();
    }

    /** What is wrong with its lines, in their order. */
    public List<CodeProblem> problems() {
        return problems;
    }

    /** The decree it follows; the latest one, if it follows several. */
    public CodeEdition edition() {
        return edition;
    }

    /** The name of a code; empty when the list does not have it. */
    public Optional<String> name(String code) {
        return find(code).map(Entry::name);
    }

    /** The entry of a code; empty when the list does not have it. */
    public Optional<Entry> find(String code) {
        int segments = segments(code);
        if (segments >= levels.size()) {
            return Optional.empty();
        }
        var level = levels.get(segments);
        return Optional.ofNullable(level.get(code))
                .or(() -> Optional.ofNullable(level.get(general(code))).map(any -> any.as(code)));
    }

    /**
     * The entries of a level whose codes begin so, in the order of their codes. Codes for every
     * bidang urusan are among them: those of the bidang the beginning names, programs of each.
     *
     * @param beginning an empty text for all
     * @param segments how many segments their codes have
     */
    public List<Entry> entries(String beginning, int segments) {
        if (segments >= levels.size()) {
            return List.of();
        }
        var level = levels.get(segments);
        var found = new TreeMap<String, Entry>();
        var named = area(beginning);
        if (named.isPresent()) {
            addGeneral(named.get(), beginning, level, found);
        } else if (segments == PROGRAM) {
            for (var area : areas) {
                addGeneral(area, beginning, level, found);
            }
        }
        var general = beginning.startsWith(ANY);
        found.putAll(level.subMap(beginning, beginning + Character.MAX_VALUE));
        return found.values().stream()
                .filter(each -> general || !each.code().startsWith(ANY))
                .toList();
    }

    private static void addGeneral(
            String area,
            String beginning,
            NavigableMap<String, Entry> level,
            NavigableMap<String, Entry> found) {
        for (var any : level.tailMap(ANY).values()) {
            var code = area + any.code().substring(ANY.length());
            if (code.startsWith(beginning)) {
                found.put(code, any.as(code));
            }
        }
    }

    /** The bidang urusan a code or its beginning names, such as 1.02. */
    private static Optional<String> area(String code) {
        var area = AREA.matcher(code);
        return area.lookingAt() ? Optional.of(area.group()) : Optional.empty();
    }

    /** A code as a decree writes it for every bidang urusan. */
    static String general(String code) {
        return area(code).map(area -> ANY + code.substring(area.length())).orElse(code);
    }

    /** How many segments a code has. */
    public static int segments(String code) {
        return code.split("\\.").length;
    }

    /** How many codes it has. */
    public int size() {
        return levels.stream().mapToInt(NavigableMap::size).sum();
    }

    /**
     * A code and its name.
     *
     * @param code as written in a plan
     * @param name as the decree prints it
     * @param edition the decree
     */
    public record Entry(String code, String name, CodeEdition edition) {

        private Entry as(String other) {
            return new Entry(other, name, edition);
        }
    }

    /** Read when first asked for. */
    private static final class BuiltIn {

        static final CodeList LIST = read();

        private static CodeList read() {
            var reader = new CodeListReader();
            for (var file : BUILT_IN) {
                try (var in = CodeList.class.getResourceAsStream(file)) {
                    reader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(file, e);
                }
            }
            return reader.list();
        }
    }
}
