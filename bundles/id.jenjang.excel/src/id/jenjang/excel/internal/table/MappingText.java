package id.jenjang.excel.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What columns mean, as a text people can change: a line per sheet with the rows of its headings,
 * then a line per column.
 */
public final class MappingText {

    private static final Pattern SHEET = Pattern.compile("\\[(.*)]\\s*(\\d+)\\s*-\\s*(\\d+)");
    private static final Pattern COLUMN = Pattern.compile("([A-Z]{1,3})\\s*=\\s*([^#]*)(?:#.*)?");

    private final Map<String, Map<String, String>> columns = new HashMap<>();
    private final Map<String, int[]> rows = new LinkedHashMap<>();
    private final List<Integer> wrong = new ArrayList<>();

    /** Reads a mapping; lines that are none are kept in mind. */
    public static MappingText parse(String text) {
        var mapping = new MappingText();
        Map<String, String> current = null;
        int number = 0;
        for (var line : text.lines().map(String::strip).toList()) {
            number++;
            var sheet = SHEET.matcher(line);
            var column = COLUMN.matcher(line);
            if (sheet.matches()) {
                current = mapping.columns.computeIfAbsent(sheet.group(1), s -> new HashMap<>());
                int first = Integer.parseInt(sheet.group(2)) - 1;
                int last = Integer.parseInt(sheet.group(3)) - 1;
                mapping.rows.put(sheet.group(1), new int[] {first, last});
                if (first < 0 || last < first || last - first > 20) {
                    mapping.wrong.add(number);
                }
            } else if (column.matches() && current != null && isMeaning(column.group(2))) {
                current.put(column.group(1), column.group(2).strip());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                mapping.wrong.add(number);
            }
        }
        return mapping;
    }

    private static boolean isMeaning(String said) {
        var word = said.strip().split("\\s+")[0];
        return word.equals("?") || Meaning.of(word).isPresent();
    }

    /** Lines that say nothing known, counted from 1. */
    public List<Integer> wrong() {
        return wrong;
    }

    /** The sheets it names. */
    public Set<String> sheets() {
        return rows.keySet();
    }

    /** The table of a sheet as the mapping says; empty when it does not have the sheet. */
    public Optional<Layout> layout(LayoutFinder finder, String sheet) {
        var where = rows.get(sheet);
        if (where == null) {
            return Optional.empty();
        }
        var guessed = finder.at(where[0], where[1]);
        var said = columns.get(sheet);
        var settled =
                guessed.columns().stream()
                        .map(
                                each ->
                                        said.containsKey(each.letters())
                                                ? column(each, said.get(each.letters()))
                                                : each)
                        .toList();
        return Optional.of(
                new Layout(guessed.sheet(), guessed.firstRow(), guessed.lastRow(), settled));
    }

    private static Column column(Column guessed, String said) {
        int year = 0;
        int quarter = 0;
        var versi = "";
        var factor = BigDecimal.ONE;
        var words = said.split("\\s+");
        for (int i = 1; i < words.length; i++) {
            if (words[i].matches("\\d{4}")) {
                year = Integer.parseInt(words[i]);
            } else if (words[i].matches("TW[1-4]")) {
                quarter = words[i].charAt(2) - '0';
            } else if (words[i].matches("x\\d{1,9}")) {
                factor = new BigDecimal(words[i].substring(1));
            } else {
                versi = words[i];
            }
        }
        var meaning = Meaning.of(words[0]).orElse(null);
        return new Column(
                guessed.index(), guessed.heading(), meaning, year, quarter, versi, factor, true);
    }

    /** The text of a mapping. */
    public static String write(List<Layout> layouts) {
        var text = new StringBuilder();
        for (var layout : layouts) {
            text.append(
                    "[%s] %d-%d\n"
                            .formatted(
                                    layout.sheet().name(),
                                    layout.firstRow() + 1,
                                    layout.lastRow() + 1));
            for (var column : layout.columns()) {
                text.append(
                        "%-2s = %-28s # %s\n"
                                .formatted(column.letters(), column.said(), column.heading()));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
