package id.jenjang.dsl.ide.complete;

import java.util.List;

/**
 * The form of a statement: {@code program [nama singkat] [kode] "nama" ...}.
 *
 * @param label the whole form on one line
 * @param parts its parts in order
 * @param active the part being written, from 0; -1 when none is
 * @param documentation what the statement is; empty when unknown
 */
public record SignatureForm(String label, List<Part> parts, int active, String documentation) {

    public SignatureForm {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the form.
     *
     * @param start its first character in the label
     * @param end the character behind it
     */
    public record Part(int start, int end) {}

    /** The text of the part being written; empty when none is. */
    public String activeText() {
        return active < 0
                ? ""
                : label.substring(parts.get(active).start(), parts.get(active).end());
    }
}
