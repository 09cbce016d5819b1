package id.jenjang.excel;

import java.util.List;
import java.util.Map;

/**
 * What an import gives.
 *
 * @param files text of plan files by name, laid out; empty when nothing was read or nothing is new
 * @param columns what each column was taken for, in order
 * @param mapping the same as the text of a mapping file
 * @param notes what was not read, and what was read with a remark, in order
 */
public record Imported(
        Map<String, String> files,
        List<MappedColumn> columns,
        String mapping,
        List<ImportNote> notes) {

    /** Whether something was left out. */
    public boolean isIncomplete() {
        return notes.stream().anyMatch(ImportNote::unread);
    }
}
