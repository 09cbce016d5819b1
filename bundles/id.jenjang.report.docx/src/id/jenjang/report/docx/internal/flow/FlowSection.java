package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.tree.PageSetup;

import java.util.List;

/**
 * A section of pages.
 *
 * @param setup page numbers, direction and header
 * @param paper page measures
 * @param blocks content in order; never empty, the last is a paragraph, which carries the section's
 *     properties
 */
public record FlowSection(PageSetup setup, Paper paper, List<FlowBlock> blocks) {

    public FlowSection {
        blocks = List.copyOf(blocks);
    }
}
