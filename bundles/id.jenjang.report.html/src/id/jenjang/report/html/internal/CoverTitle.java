package id.jenjang.report.html.internal;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Emblem;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Letterhead;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Section;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The lines on the cover that are the document's title and become the only h1 of the page: the
 * first title lines of its first section, unless a heading comes before them.
 */
final class CoverTitle {

    private final Section section;
    private final int begin;
    private final int end;

    CoverTitle(Document document) {
        this.section = document.sections().isEmpty() ? null : document.sections().getFirst();
        var blocks = section == null ? List.<Block>of() : section.blocks();
        int first =
                IntStream.range(0, blocks.size())
                        .filter(i -> isTitle(blocks.get(i)) || blocks.get(i) instanceof Heading)
                        .findFirst()
                        .orElse(blocks.size());
        int last = first;
        while (last < blocks.size() && isTitle(blocks.get(last))) {
            last++;
        }
        this.begin = first;
        this.end = last;
    }

    /** Whether a section holds cover lines only. */
    static boolean isCover(Section section) {
        return !section.blocks().isEmpty()
                && section.blocks().stream()
                        .allMatch(
                                b -> isTitle(b) || has(b, Style.COVER_LINE) || b instanceof Emblem);
    }

    /** Whether the document's title stands on its cover. */
    boolean onCover() {
        return end > begin;
    }

    /** Whether the document begins with a heading, which then is its title. */
    boolean onHeading() {
        return section != null
                && section.blocks().stream()
                        .filter(block -> !(block instanceof Letterhead))
                        .findFirst()
                        .filter(Heading.class::isInstance)
                        .isPresent();
    }

    /** The section's blocks before the title. */
    List<Block> before() {
        return section.blocks().subList(0, begin);
    }

    /** The section's blocks after the title. */
    List<Block> after() {
        return section.blocks().subList(end, section.blocks().size());
    }

    void write(Markup out, InlineWriter inlines) {
        out.block("h1");
        for (int i = begin; i < end; i++) {
            if (i > begin) {
                out.single("br").line();
            }
            inlines.write(((Paragraph) section.blocks().get(i)).content());
        }
        out.close();
    }

    private static boolean isTitle(Block block) {
        return has(block, Style.COVER_TITLE);
    }

    private static boolean has(Block block, Style style) {
        return block instanceof Paragraph p && p.style() == style;
    }
}
