package id.jenjang.excel.internal.read;

import id.jenjang.dsl.Nearest;
import id.jenjang.excel.KnownCodes;
import id.jenjang.excel.internal.draft.Words;
import id.jenjang.excel.internal.sheet.Cell;
import id.jenjang.excel.internal.sheet.Sheet;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds codes and names of tables against a list of codes: a missing name is taken from it, and
 * what it does not have, or calls otherwise, is told once.
 */
public final class CodeNames {

    /** Of so many letters one may be another before a name is another name. */
    private static final int LETTERS_A_SLIP = 8;

    private static final Pattern KIND = Pattern.compile("^(?:program|sub ?kegiatan|kegiatan) ");

    private final KnownCodes codes;
    private final Notes notes;
    private final Set<String> told = new HashSet<>();

    /**
     * A comparison with a list.
     *
     * @param codes null to compare with none
     */
    public CodeNames(KnownCodes codes, Notes notes) {
        this.codes = codes;
        this.notes = notes;
    }

    /**
     * The name of what has a code.
     *
     * @param cell where the code stands
     * @param kode null for none
     * @param nama as the table has it; null or empty for none
     * @return the name of the table, else that of the list, else what was given
     */
    String name(Sheet sheet, Cell cell, String kode, String nama) {
        if (codes == null || kode == null) {
            return nama;
        }
        var known = codes.name(kode);
        boolean missing = nama == null || nama.isEmpty();
        if (known.isEmpty()) {
            if (told.add(kode)) {
                notes.told(sheet, cell, "note.code.unknown");
            }
            return nama;
        }
        if (missing) {
            if (told.add(kode)) {
                notes.told(sheet, cell, "note.code.named", known.get());
            }
            return known.get();
        }
        if (isOther(nama, known.get()) && told.add(kode)) {
            notes.told(sheet, cell, "note.code.other", known.get(), nama);
        }
        return nama;
    }

    /** Whether two names differ in more than capitals, marks, blanks and slips of typing. */
    private static boolean isOther(String name, String other) {
        var one = letters(name);
        var two = letters(other);
        return Nearest.distance(one, two) > Math.max(one.length(), two.length()) / LETTERS_A_SLIP;
    }

    /** Decrees write PROGRAM before the name of one, plans often do not. */
    private static String letters(String name) {
        return KIND.matcher(Words.normal(name)).replaceFirst("").replace(" ", "");
    }
}
