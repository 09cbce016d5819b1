package id.jenjang.report.docx;

import id.jenjang.report.tree.Origin;

/**
 * A figure that a Word file and the plan do not say alike.
 *
 * @param kind what is different
 * @param tag tag of the figure
 * @param origin where the figure comes from, as the plan has it now, else as the file was given it
 * @param inFile what the file says; empty when the figure is not in it
 * @param inPlan what the document composed from the plan says; empty when the figure is not in it
 * @param place where it stands in the file; where it would stand when it is not in the file
 */
public record FigureDifference(
        Kind kind, String tag, Origin origin, String inFile, String inPlan, DocxPlace place) {

    /** What can be different about a figure. */
    public enum Kind {
        /** The file says what it was given, but the plan says something else by now. */
        OUTDATED,
        /** Somebody has changed the figure in the file. */
        EDITED,
        /** Somebody has deleted the figure from the file. */
        REMOVED,
        /** The plan has a figure that the file was not given. */
        ADDED,
        /** The plan no longer has the figure. */
        GONE
    }
}
