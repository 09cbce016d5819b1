package id.jenjang.workbench.internal.sheet;

/** What a sheet shows. Asked for visible cells only, at every painting; answers must be quick. */
public interface SheetModel {

    /** How many rows there are, without the heading. */
    int rows();

    /** How many columns there are, without the heading of the rows. */
    int columns();

    /** What stands above a column. */
    Heading column(int column);

    /** What stands to the left of a row. */
    Heading row(int row);

    /** What stands in a cell. */
    Cell cell(int row, int column);

    /** What stands above the headings of the rows; may be empty. */
    default String corner() {
        return "";
    }

    /**
     * A heading.
     *
     * @param text what it says
     * @param detail a unit or the like, shown paler; may be empty
     * @param level how far it is indented, from 0
     * @param strong whether its row or column is a total
     */
    record Heading(String text, String detail, int level, boolean strong) {

        /** A plain one. */
        public static Heading of(String text) {
            return new Heading(text, "", 0, false);
        }
    }

    /**
     * A cell.
     *
     * @param text what a person reads
     * @param editable whether it can be typed into; others are shown grey
     * @param tip what is said when the pointer rests there: a formula, what is wrong; may be empty
     * @param problem whether it is marked, because something is wrong
     */
    record Cell(String text, boolean editable, String tip, boolean problem) {}
}
