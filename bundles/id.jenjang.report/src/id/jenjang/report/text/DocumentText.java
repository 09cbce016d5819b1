package id.jenjang.report.text;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Contents;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Letterhead;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.SignatureBlock;
import id.jenjang.report.tree.Table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A document as plain text, for a screen that can show nothing better: headings, paragraphs, and
 * tables row by row.
 *
 * @param text the text, lines ended by a line feed
 * @param headings where the headings stand in the text, in order
 * @param places where the first figure of an element stands, by the element's name in origins
 */
public record DocumentText(String text, List<Heading> headings, Map<String, Integer> places) {

    /**
     * A heading.
     *
     * @param offset where it begins
     * @param length how long it is
     * @param level 1 for a chapter
     */
    public record Heading(int offset, int length, int level) {}

    public DocumentText {
        headings = List.copyOf(headings);
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /** The text of a document. */
    public static DocumentText of(Document document) {
        return new Writer().write(document);
    }

    private static final class Writer {

        private static final String CELL = " | ";

        private final StringBuilder out = new StringBuilder();
        private final List<DocumentText.Heading> headings = new ArrayList<>();
        private final Map<String, Integer> places = new LinkedHashMap<>();

        DocumentText write(Document document) {
            document.info()
                    .draft()
                    .ifPresent(
                            draft -> {
                                paragraph(draft.mark() + ". " + draft.reason());
                                draft.findings().forEach(each -> line("- " + each));
                            });
            document.sections().forEach(section -> section.blocks().forEach(this::block));
            return new DocumentText(out.toString().strip() + "\n", headings, places);
        }

        private void block(Block block) {
            switch (block) {
                case id.jenjang.report.tree.Heading heading -> heading(heading);
                case Paragraph paragraph -> {
                    inlines(paragraph.content());
                    out.append("\n\n");
                }
                case ListBlock list -> list(list);
                case Table table -> table(table);
                case Figure figure ->
                        paragraph(figure.caption().label() + " " + figure.caption().text());
                case Contents contents ->
                        contents.entries().forEach(each -> line(each.label() + " " + each.text()));
                case SignatureBlock signing -> signing(signing);
                case Letterhead letterhead -> {
                    letterhead.above().forEach(this::line);
                    paragraph(letterhead.agency());
                }
                default -> {
                    // Nothing that text could tell.
                }
            }
        }

        private void heading(id.jenjang.report.tree.Heading heading) {
            out.append('\n');
            int start = out.length();
            line(heading.numbered() ? heading.number() + " " + heading.text() : heading.text());
            headings.add(
                    new DocumentText.Heading(start, out.length() - 1 - start, heading.level()));
            out.append('\n');
        }

        private void list(ListBlock list) {
            for (var item : list.items()) {
                out.append("- ");
                item.forEach(this::tight);
            }
            out.append('\n');
        }

        /** A block without a free line below. */
        private void tight(Block block) {
            if (block instanceof Paragraph paragraph) {
                inlines(paragraph.content());
                out.append('\n');
            } else {
                block(block);
            }
        }

        private void table(Table table) {
            if (table.caption() != null) {
                line(table.caption().label() + " " + table.caption().text());
            }
            table.header().forEach(this::row);
            table.body().forEach(this::row);
            out.append('\n');
        }

        private void row(Table.Row row) {
            separated(
                    row.cells(),
                    CELL,
                    cell ->
                            cell.content()
                                    .forEach(
                                            each -> {
                                                if (each instanceof Paragraph paragraph) {
                                                    inlines(paragraph.content());
                                                }
                                            }));
            out.append('\n');
        }

        private <T> void separated(List<T> parts, String between, Consumer<T> write) {
            for (int i = 0; i < parts.size(); i++) {
                out.append(i == 0 ? "" : between);
                write.accept(parts.get(i));
            }
        }

        private void signing(SignatureBlock signing) {
            paragraph(signing.place());
            for (var each : signing.signatures()) {
                line(each.role());
                paragraph(each.name());
            }
        }

        private void inlines(List<Inline> content) {
            for (var inline : content) {
                if (inline instanceof Inline.Value value && value.origin() != null) {
                    places.putIfAbsent(value.origin().element(), out.length());
                }
                out.append(PlainText.of(inline.text()));
            }
        }

        private void paragraph(String text) {
            line(text);
            out.append('\n');
        }

        private void line(String text) {
            out.append(PlainText.of(text)).append('\n');
        }
    }
}
