package id.jenjang.report.internal.text;

import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Heading;

/** Gives out the numbers of a document in the order in which its blocks are composed. */
public interface Numbering {

    /** The next caption of the kind under the current heading. */
    Caption caption(Caption.Kind kind, String text);

    /**
     * A heading within the current section, numbered after it where that has a number.
     *
     * @param depth 1 directly below the section, 2 below that
     */
    Heading heading(int depth, String text);
}
