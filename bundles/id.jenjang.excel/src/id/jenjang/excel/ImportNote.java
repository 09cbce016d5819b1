package id.jenjang.excel;

/**
 * Something to be known about a cell, a row or a sheet that was read, or was not.
 *
 * @param sheet name of the sheet; never null
 * @param place the cell as spreadsheets name it, such as B7; empty for the sheet as a whole
 * @param value what stands there; empty when nothing does
 * @param message one sentence: what is the matter and what would be right
 * @param unread whether something was left out for it
 */
public record ImportNote(String sheet, String place, String value, String message, boolean unread) {

    /** Where it is: Sheet!B7. */
    public String where() {
        return place.isEmpty() ? sheet : sheet + "!" + place;
    }
}
