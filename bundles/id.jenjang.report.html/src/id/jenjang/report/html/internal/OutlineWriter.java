package id.jenjang.report.html.internal;

import id.jenjang.diagram.Ground;
import id.jenjang.report.tree.Figure.Item;
import id.jenjang.report.tree.Figure.Measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes an outline as a nested list whose points can be folded, with a form to search it and to
 * filter it by predicate. Without a script all is open and there is no form.
 */
final class OutlineWriter {

    /** With a script, points of an outline larger than this are folded from here down at first. */
    private static final int LARGE = 40;

    private static final int FOLDED_DEPTH = 4;

    private final Markup out;
    private final Texts texts;
    private final InlineWriter inlines;
    private boolean large;

    OutlineWriter(Page page) {
        this.out = page.out();
        this.texts = page.texts();
        this.inlines = new InlineWriter(page);
    }

    /**
     * Writes an outline.
     *
     * @param items its points
     * @param name what it is called
     */
    void write(List<Item> items, String name) {
        large = items.stream().flatMap(OutlineWriter::all).count() > LARGE;
        out.block("div", "class", "outline");
        form(items, name);
        list(items, 1);
        out.closeBlock();
    }

    private static Stream<Item> all(Item item) {
        return Stream.concat(Stream.of(item), item.children().stream().flatMap(OutlineWriter::all));
    }

    private void form(List<Item> items, String name) {
        out.block("form", "class", "filter", "hidden", "", "aria-label", name);
        out.block("label").text(texts.text("outline.search")).text(" ");
        out.single("input", "type", "search", "name", "kata", "autocomplete", "off").close();
        Map<Ground, List<String>> predicates = predicates(items);
        if (!predicates.isEmpty()) {
            out.block("fieldset").open("legend").text(texts.text("outline.predicate")).close();
            choice("", texts.text("filter.all"), null);
            predicates.forEach((ground, words) -> words.forEach(w -> choice(w, w, ground)));
            out.closeBlock();
        }
        button("buka", "outline.open");
        button("tutup", "outline.close");
        // The two places are filled by the script.
        out.block("output", "data-text", texts.text("outline.count", "{0}", "{1}")).close();
        out.closeBlock();
    }

    private static Map<Ground, List<String>> predicates(List<Item> items) {
        Map<Ground, List<String>> predicates = new TreeMap<>();
        items.stream()
                .flatMap(OutlineWriter::all)
                .flatMap(i -> i.measures().stream())
                .filter(m -> !m.predicate().isEmpty())
                .forEach(
                        m ->
                                predicates.merge(
                                        m.ground(),
                                        List.of(m.predicate()),
                                        (a, b) ->
                                                Stream.concat(a.stream(), b.stream())
                                                        .distinct()
                                                        .toList()));
        return predicates;
    }

    private void choice(String value, String shown, Ground ground) {
        out.block("label");
        out.single(
                "input",
                "type",
                "radio",
                "name",
                "predikat",
                "value",
                value,
                "checked",
                value.isEmpty() ? "" : null);
        out.text(" ");
        if (ground == null) {
            out.text(shown);
        } else {
            chip(shown, ground);
        }
        out.close();
    }

    private void button(String value, String key) {
        out.block("button", "type", "button", "value", value).text(texts.text(key)).close();
    }

    private void list(List<Item> items, int depth) {
        out.block("ul");
        for (var item : items) {
            out.block("li", "class", "item " + style(item.ground()));
            if (item.children().isEmpty() && item.measures().isEmpty()) {
                out.open("div", "class", "leaf");
                title(item);
                out.close();
            } else {
                fold(item, depth);
            }
            out.close();
        }
        out.closeBlock();
    }

    private void fold(Item item, int depth) {
        var folded = large && depth >= FOLDED_DEPTH ? "" : null;
        out.open("details", "open", "", "data-folded", folded);
        out.open("summary");
        title(item);
        item.measures().stream()
                .filter(m -> !m.predicate().isEmpty())
                .map(m -> Map.entry(m.predicate(), m.ground()))
                .distinct()
                .forEach(
                        e -> {
                            out.text(" ");
                            chip(e.getKey(), e.getValue());
                        });
        out.close();
        if (!item.measures().isEmpty()) {
            out.block("ul", "class", "measures");
            item.measures().forEach(this::measure);
            out.closeBlock();
        }
        if (!item.children().isEmpty()) {
            list(item.children(), depth + 1);
        }
        out.close();
    }

    private void title(Item item) {
        if (!item.title().isEmpty()) {
            out.open("strong").text(item.title()).close().text(" ");
        }
        InlineWriter.set(item.name(), out);
        if (!item.note().isEmpty()) {
            out.text(" ").open("em").text("(" + item.note() + ")").close();
        }
    }

    private void measure(Measure measure) {
        boolean rated = !measure.predicate().isEmpty();
        out.block(
                "li",
                "class",
                rated ? style(measure.ground()) : null,
                "data-predicate",
                rated ? measure.predicate() : null);
        out.text(measure.name());
        if (!measure.figures().isEmpty()) {
            out.text(": ");
            inlines.write(measure.figures());
        }
        if (rated) {
            out.text(" (" + measure.predicate() + ")");
        }
        out.close();
    }

    private void chip(String text, Ground ground) {
        var style = style(ground) + (ground.dark() ? " dark" : "");
        out.open("span", "class", "chip " + style).text(text).close();
    }

    private static String style(Ground ground) {
        return "ground-" + ground.name().toLowerCase(Locale.ROOT);
    }
}
