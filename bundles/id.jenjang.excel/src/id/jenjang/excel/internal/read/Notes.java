package id.jenjang.excel.internal.read;

import id.jenjang.excel.ImportNote;
import id.jenjang.excel.internal.sheet.Cell;
import id.jenjang.excel.internal.sheet.Sheet;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Gathers notes in the reader's language. */
public final class Notes {

    private static final int LONGEST_VALUE = 60;

    private final ResourceBundle bundle;
    private final List<ImportNote> notes = new ArrayList<>();

    /** Notes in Indonesian, or English where the locale asks for it. */
    public Notes(Locale locale) {
        bundle =
                ResourceBundle.getBundle(
                        "id.jenjang.excel.messages",
                        locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A sentence with its places filled. */
    public String text(String key, Object... values) {
        var texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }

    /** A cell was left out. */
    public void unread(Sheet sheet, Cell cell, String key, Object... values) {
        add(sheet.name(), cell, text(key, values), true);
    }

    /** A cell was read in a way worth knowing. */
    public void told(Sheet sheet, Cell cell, String key, Object... values) {
        add(sheet.name(), cell, text(key, values), false);
    }

    /** Something about a sheet, or the plan, as a whole. */
    public void whole(String name, boolean unread, String key, Object... values) {
        notes.add(new ImportNote(name, "", "", text(key, values), unread));
    }

    private void add(String sheet, Cell cell, String message, boolean unread) {
        var value = cell.text().replaceAll("\\s+", " ");
        var shown =
                value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        notes.add(new ImportNote(sheet, cell.place(), shown, message, unread));
    }

    /** All notes in the order they came. */
    public List<ImportNote> all() {
        return List.copyOf(notes);
    }
}
