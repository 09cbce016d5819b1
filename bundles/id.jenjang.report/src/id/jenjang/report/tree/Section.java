package id.jenjang.report.tree;

import java.util.List;

/**
 * Blocks that share one page set-up. A section begins on a new page.
 *
 * @param setup paper direction, page numbers and header
 * @param blocks content in order
 */
public record Section(PageSetup setup, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
