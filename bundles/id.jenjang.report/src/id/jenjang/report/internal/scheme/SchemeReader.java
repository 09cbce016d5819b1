package id.jenjang.report.internal.scheme;

import id.jenjang.report.DocumentNeed;
import id.jenjang.report.internal.scheme.SchemePart.ContentKey;
import id.jenjang.report.internal.scheme.SchemePart.Kind;
import id.jenjang.report.tree.PageSetup.Size;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one scheme from the lines of its file. */
final class SchemeReader {

    private static final Set<String> HEAD =
            Set.of("jenis", "aturan", "judul", "kepala", "nomor", "kertas", "perlu");
    private static final String UNNUMBERED = "tanpa";

    private final Map<String, String[]> head = new HashMap<>();
    private final List<SchemePart> parts = new ArrayList<>();

    private SchemeReader() {}

    /** The scheme written in the lines; comments are not among them. */
    static ChapterScheme read(List<String> lines) {
        var reader = new SchemeReader();
        for (String line : lines) {
            String[] fields = line.split("\\|", -1);
            String keyword = fields[0].strip();
            if (HEAD.contains(keyword)) {
                reader.head.put(keyword, fields);
            } else {
                reader.parts.add(part(keyword, fields));
            }
        }
        return new ChapterScheme(reader.head(), reader.parts);
    }

    private SchemeHead head() {
        String word = value("jenis", 1, "");
        return new SchemeHead(
                word,
                value("jenis", 2, word),
                head.containsKey("aturan") ? titles(value("aturan", 1, "")) : List.of(),
                value("judul", 1, ""),
                value("kepala", 1, ""),
                !UNNUMBERED.equals(value("nomor", 1, "")),
                Size.valueOf(value("kertas", 1, Size.A4.name())),
                words(value("perlu", 1, "")).stream().map(DocumentNeed::of).toList());
    }

    private String value(String keyword, int field, String standard) {
        String[] fields = head.getOrDefault(keyword, new String[0]);
        return field < fields.length ? fields[field].strip() : standard;
    }

    private static SchemePart part(String words, String[] fields) {
        String[] kindAndPaper = words.split(" +");
        String keyword = kindAndPaper[0];
        boolean optional = keyword.endsWith("?");
        Kind kind = Kind.of(optional ? keyword.substring(0, keyword.length() - 1) : keyword);
        List<String> titles = titles(fields[1]);
        List<ContentKey> contents =
                fields.length < 3
                        ? List.of()
                        : words(fields[2]).stream().map(ContentKey::of).toList();
        return new SchemePart(
                kind,
                titles.getFirst(),
                titles.subList(1, titles.size()),
                optional,
                contents,
                kindAndPaper.length > 1 ? Size.valueOf(kindAndPaper[1]) : null);
    }

    private static List<String> words(String field) {
        return Arrays.stream(field.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> titles(String field) {
        return Arrays.stream(field.split(" / ")).map(String::strip).toList();
    }
}
