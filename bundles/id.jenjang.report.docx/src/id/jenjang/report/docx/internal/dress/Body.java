package id.jenjang.report.docx.internal.dress;

import id.jenjang.report.docx.internal.flow.WordStyle;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The body of a document we wrote, section by section, from which single chapters and sections can
 * be taken out.
 */
final class Body {

    private static final Map<String, Integer> HEADINGS =
            Map.of(
                    WordStyle.HEADING_1.id(), 1,
                    WordStyle.FRONT_HEADING.id(), 1,
                    WordStyle.HEADING_2.id(), 2,
                    WordStyle.HEADING_3.id(), 3,
                    WordStyle.HEADING_4.id(), 4);
    private static final Set<String> COVER =
            Set.of(
                    WordStyle.COVER_EMBLEM.id(),
                    WordStyle.COVER_TITLE.id(),
                    WordStyle.COVER_LINE.id(),
                    WordStyle.COVER_RULE.id());

    private final List<Part> parts = new ArrayList<>();

    /**
     * A section.
     *
     * @param blocks its blocks; changes when something is taken out
     * @param properties its w:sectPr
     */
    record Part(List<Element> blocks, Element properties) {}

    Body(Element body) {
        var blocks = new ArrayList<Element>();
        for (var block : Ooxml.children(body)) {
            if (Ooxml.is(block, "sectPr")) {
                parts.add(new Part(blocks, block));
                return;
            }
            blocks.add(block);
            var properties =
                    Ooxml.child(block, "pPr").flatMap(p -> Ooxml.child(p, "sectPr")).orElse(null);
            if (properties != null) {
                properties.getParentNode().removeChild(properties);
                parts.add(new Part(blocks, properties));
                blocks = new ArrayList<>();
            }
        }
    }

    /** The sections that still have content. */
    List<Part> parts() {
        return parts.stream().filter(p -> !p.blocks().isEmpty()).toList();
    }

    /** Takes the cover out, for a template that has its own. */
    void takeCover() {
        var first = parts.getFirst().blocks();
        if (first.stream().map(Body::style).allMatch(Body::belongsToCover)) {
            first.removeIf(b -> COVER.contains(style(b)));
        }
    }

    /** The box that tells of a draft stands on the cover, but is none of it. */
    private static boolean belongsToCover(String style) {
        return COVER.contains(style) || style.equals(WordStyle.DRAFT.id());
    }

    /**
     * Takes out what stands below a heading, with the heading.
     *
     * @param name the heading's words as {@link #name} gives them, or "bab-2" for a chapter
     * @return the blocks; empty when there is no such heading
     */
    List<Element> take(String name) {
        int chapter = 0;
        for (var part : parts) {
            for (int i = 0; i < part.blocks().size(); i++) {
                var block = part.blocks().get(i);
                chapter += style(block).equals(WordStyle.HEADING_1.id()) ? 1 : 0;
                boolean numbered = style(block).equals(WordStyle.HEADING_1.id());
                if (level(block) > 0
                        && (name.equals(name(text(block)))
                                || numbered && name.equals("bab-" + chapter))) {
                    return cut(part.blocks(), i);
                }
            }
        }
        return List.of();
    }

    private static List<Element> cut(List<Element> blocks, int from) {
        int level = level(blocks.get(from));
        int to = from + 1;
        while (to < blocks.size()
                && (level(blocks.get(to)) == 0 || level(blocks.get(to)) > level)) {
            to++;
        }
        var range = blocks.subList(from, to);
        var taken = List.copyOf(range);
        range.clear();
        return taken;
    }

    /** A heading's words as part of a tag: small letters and digits, hyphens between. */
    static String name(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z]\\. ", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static int level(Element block) {
        return HEADINGS.getOrDefault(style(block), 0);
    }

    private static String style(Element block) {
        return Ooxml.child(block, "pPr").map(p -> Ooxml.value(p, "pStyle")).orElse("");
    }

    private static String text(Element block) {
        return Ooxml.all(block, "t").stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }
}
