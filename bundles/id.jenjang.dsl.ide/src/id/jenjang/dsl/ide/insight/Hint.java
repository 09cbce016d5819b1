package id.jenjang.dsl.ide.insight;

/**
 * A figure shown in the text behind what it follows from.
 *
 * @param offset where it is shown, in UTF-16 units from 0
 * @param label the figure, such as "jumlah 14"
 * @param explanation a sentence saying what it is
 */
public record Hint(int offset, String label, String explanation) {}
