package id.jenjang.report.internal.text;

import id.jenjang.report.tree.Caption;

/**
 * Gives out the numbers and bookmark names of a document in the order in which its blocks are
 * composed.
 */
public interface Numbering {

    /** The next caption of the kind under the current heading. */
    Caption caption(Caption.Kind kind, String text);

    /** A bookmark name not given out before. */
    String anchor();
}
