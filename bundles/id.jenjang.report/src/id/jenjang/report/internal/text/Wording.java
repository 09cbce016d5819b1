package id.jenjang.report.internal.text;

import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Inline.Mark;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The wording of a document, kept in a resource: sentences with named places ({@code {indikator}})
 * and emphasis ({@code **bold**}, {@code *italic*}). A report is an Indonesian document, so {@code
 * kalimat.properties} has one language; documents about a report ({@code kalimat-reviu}) have two.
 */
public final class Wording {

    private static final String RESOURCE = "/id/jenjang/report/kalimat.properties";
    private static final Pattern TOKEN = Pattern.compile("\\*\\*|\\*|\\{[a-zA-Z0-9+-]+\\}");

    private final String resource;
    private final Map<String, String> sentences;
    private final Map<String, Object> common;

    private Wording(String resource, Map<String, String> sentences, Map<String, ?> common) {
        this.resource = resource;
        this.sentences = sentences;
        this.common = Map.copyOf(common);
    }

    /** The shipped wording, with values every sentence may use (instansi, tahun ...). */
    public static Wording load(Map<String, ?> common) {
        return load(RESOURCE, common);
    }

    /** The wording of another kind of document, by the path of its resource. */
    public static Wording load(String resource, Map<String, ?> common) {
        try (InputStream in = Wording.class.getResourceAsStream(resource);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            Map<String, String> sentences = new TreeMap<>();
            properties
                    .stringPropertyNames()
                    .forEach(key -> sentences.put(key, properties.getProperty(key)));
            return new Wording(resource, sentences, common);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shipped sentences of reports by key, in the order of their keys. */
    public static SortedMap<String, String> shipped() {
        return new TreeMap<>(load(Map.of()).sentences);
    }

    /** The named places of a sentence, in the order they stand. */
    public static Set<String> places(String sentence) {
        return TOKEN.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .filter(token -> token.startsWith("{"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The same wording with other sentences in place of some.
     *
     * @param own sentences by key; keys there are not are passed over; line ends count as spaces
     */
    public Wording with(Map<String, String> own) {
        Map<String, String> all = new TreeMap<>(sentences);
        own.forEach(
                (key, sentence) -> all.computeIfPresent(key, (k, old) -> inPlaceOf(old, sentence)));
        return new Wording(resource, all, common);
    }

    /** A sentence that is put behind another keeps the space before it. */
    private static String inPlaceOf(String old, String sentence) {
        String text = sentence.strip().replaceAll("\\s+", " ");
        return old.startsWith(" ") && !text.isEmpty() ? " " + text : text;
    }

    /** A sentence as plain text. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /** A sentence as plain text, its named places filled with the values. */
    public String text(String key, Map<String, ?> values) {
        return plain(inlines(key, values));
    }

    /**
     * Fills the named places of a text that does not come from the resource, such as a section
     * title.
     */
    public String fill(String template) {
        return plain(runs(template, Map.of()));
    }

    /**
     * A sentence as runs; values are strings, {@link Printed} figures, {@link Inline}s or {@link
     * Phrase}s.
     */
    public List<Inline> inlines(String key, Map<String, ?> values) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No sentence " + key + " in " + resource);
        }
        return runs(sentence, values);
    }

    /** A part of a sentence that keeps its emphasis within another. */
    public record Phrase(List<Inline> runs) {

        public Phrase {
            runs = List.copyOf(runs);
        }
    }

    /** A sentence without values to be put into another. */
    public Phrase phrase(String key) {
        return phrase(key, Map.of());
    }

    /** A sentence to be put into another. */
    public Phrase phrase(String key, Map<String, ?> values) {
        return new Phrase(inlines(key, values));
    }

    /** A body paragraph of one sentence. */
    public Paragraph paragraph(String key) {
        return paragraph(key, Map.of());
    }

    /** A body paragraph of one sentence with values. */
    public Paragraph paragraph(String key, Map<String, ?> values) {
        return new Paragraph(Style.BODY, inlines(key, values));
    }

    private List<Inline> runs(String template, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(common);
        all.putAll(values);
        List<Inline> runs = new ArrayList<>();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        Matcher matcher = TOKEN.matcher(template);
        int end = 0;
        while (matcher.find()) {
            append(runs, template.substring(end, matcher.start()), marks);
            end = matcher.end();
            switch (matcher.group()) {
                case "**" -> toggle(marks, Mark.BOLD);
                case "*" -> toggle(marks, Mark.ITALIC);
                default -> place(runs, matcher.group(), all, marks);
            }
        }
        append(runs, template.substring(end), marks);
        return runs;
    }

    private static void place(
            List<Inline> runs, String token, Map<String, Object> values, Set<Mark> marks) {
        Object value = values.getOrDefault(token.substring(1, token.length() - 1), token);
        if (value instanceof Inline inline) {
            runs.add(inline);
        } else if (value instanceof Printed printed && printed.origin() != null) {
            runs.add(printed.inline(marks));
        } else if (value instanceof Phrase phrase) {
            runs.addAll(phrase.runs());
        } else {
            append(runs, value.toString(), marks);
        }
    }

    private static void toggle(Set<Mark> marks, Mark mark) {
        if (!marks.remove(mark)) {
            marks.add(mark);
        }
    }

    private static void append(List<Inline> runs, String text, Set<Mark> marks) {
        if (text.isEmpty()) {
            return;
        }
        if (!runs.isEmpty()
                && runs.getLast() instanceof Inline.Text last
                && last.marks().equals(marks)) {
            runs.set(runs.size() - 1, new Inline.Text(last.text() + text, marks));
        } else {
            runs.add(new Inline.Text(text, marks));
        }
    }

    private static String plain(List<Inline> runs) {
        return runs.stream().map(Inline::text).collect(Collectors.joining());
    }
}
