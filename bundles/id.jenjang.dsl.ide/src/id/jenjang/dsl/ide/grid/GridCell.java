package id.jenjang.dsl.ide.grid;

/**
 * A cell as a person sees it.
 *
 * @param text what stands in it; empty for nothing
 * @param plain the same as another program takes it: numbers without grouping dots
 * @param editable whether something can be typed into it
 * @param formula how it was computed, with its numbers; empty when it is written in the plan
 * @param problem why there is no figure, or why nothing can be typed; empty for none
 */
public record GridCell(
        String text, String plain, boolean editable, String formula, String problem) {

    static final GridCell NOTHING = new GridCell("", "", false, "", "");

    static GridCell written(String text, String plain) {
        return new GridCell(text, plain, true, "", "");
    }

    static GridCell computed(String text, String formula, String problem) {
        return new GridCell(text, text, false, formula, problem);
    }

    /** The same, but nothing can be typed. */
    GridCell fixed(String why) {
        return new GridCell(text, plain, false, formula, why);
    }

    /** The same with a computation. */
    GridCell by(String computation) {
        return new GridCell(text, plain, editable, computation, problem);
    }
}
