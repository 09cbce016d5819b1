package id.jenjang.excel;

/**
 * What a column was taken for.
 *
 * @param sheet name of its sheet
 * @param column its letters
 * @param heading its headings, from top to bottom
 * @param meaning as a mapping file says it; "?" when nothing is known, "abai" when left out
 * @param sure whether the heading is a listed one
 */
public record MappedColumn(
        String sheet, String column, String heading, String meaning, boolean sure) {}
