package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.tree.PageSetup;
import id.jenjang.report.tree.PageSetup.Orientation;
import id.jenjang.report.tree.PageSetup.Size;

/** Chooses the paper of a section. */
@FunctionalInterface
public interface Papers {

    /** Our own papers. */
    Papers OWN = Paper::of;

    /** The paper of a page set-up. */
    Paper of(PageSetup setup);

    /** An agency's own paper, upright or turned; larger sheets than usual stay ours. */
    static Papers of(Paper agency) {
        return setup ->
                setup.size() == Size.A3
                        ? Paper.of(setup)
                        : setup.orientation() == Orientation.LANDSCAPE ? turned(agency) : agency;
    }

    private static Paper turned(Paper paper) {
        return new Paper(
                paper.height(),
                paper.width(),
                paper.left(),
                paper.right(),
                paper.bottom(),
                paper.top());
    }
}
