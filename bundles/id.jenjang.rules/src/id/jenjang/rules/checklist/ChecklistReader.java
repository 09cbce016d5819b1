package id.jenjang.rules.checklist;

import id.jenjang.rules.Regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a checklist from its file; the files say themselves how they are written. English texts are
 * kept in a second file under the same numbers.
 */
final class ChecklistReader {
    private static final String FOLDER = "/id/jenjang/rules/daftar-periksa/";
    private static final String TITLE = "judul";

    private final Map<String, List<String>> english;
    private final List<ChecklistGroup> groups = new ArrayList<>();
    private Regulation basis;
    private String title;

    private ChecklistReader(Map<String, List<String>> english) {
        this.english = english;
    }

    static Checklist read(String id, Locale locale) {
        boolean wantsEnglish = locale != null && "en".equals(locale.getLanguage());
        Map<String, List<String>> english = new HashMap<>();
        if (wantsEnglish) {
            lines(id + "_en").forEach(fields -> english.put(fields.getFirst(), fields));
        }
        var reader = new ChecklistReader(english);
        lines(id).forEach(reader::add);
        return new Checklist(
                id,
                reader.basis,
                reader.title,
                wantsEnglish ? Locale.ENGLISH : Locale.of("id"),
                reader.groups);
    }

    private void add(List<String> fields) {
        switch (fields.getFirst()) {
            case "dasar" -> basis = Regulation.valueOf(fields.get(1));
            case TITLE -> title = text(TITLE, 1, fields.get(1));
            case "kelompok", "komponen" -> addGroup(1, fields);
            case "subkomponen" -> addGroup(2, fields);
            case "butir" -> addItem(fields);
            default -> throw new IllegalStateException("No such line: " + fields);
        }
    }

    private void addGroup(int level, List<String> fields) {
        BigDecimal weight =
                fields.size() < 4 ? null : new BigDecimal(fields.get(3).replace(',', '.'));
        String name = text(fields.get(1), 1, fields.get(2));
        groups.add(new ChecklistGroup(level, fields.get(1), name, weight, List.of()));
    }

    private void addItem(List<String> fields) {
        String number = fields.get(1);
        var item =
                new ChecklistItem(
                        number,
                        text(number, 1, fields.get(3)),
                        text(number, 2, fields.get(4)),
                        fields.get(2));
        ChecklistGroup group = groups.removeLast();
        List<ChecklistItem> items = new ArrayList<>(group.items());
        items.add(item);
        groups.add(
                new ChecklistGroup(
                        group.level(), group.number(), group.title(), group.weight(), items));
    }

    private String text(String number, int field, String indonesian) {
        return english.isEmpty() ? indonesian : english.get(number).get(field);
    }

    private static Stream<List<String>> lines(String name) {
        String path = FOLDER + name + ".txt";
        try (InputStream in = ChecklistReader.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
