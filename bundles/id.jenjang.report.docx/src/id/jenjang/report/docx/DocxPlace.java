package id.jenjang.report.docx;

/**
 * Where something stands in a Word file as it is now.
 *
 * @param number number of the section as it was printed, for example {@code 2.1} or {@code BAB II};
 *     empty when the section had none or was added later
 * @param heading heading of the section; empty before the first one
 * @param caption caption of the table it stands in, with label and number; empty in running text
 */
public record DocxPlace(String number, String heading, String caption) {

    /** Before the first heading. */
    public static final DocxPlace START = new DocxPlace("", "", "");
}
