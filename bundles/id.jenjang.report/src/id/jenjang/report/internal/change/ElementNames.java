package id.jenjang.report.internal.change;

import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.text.Wording;

import java.util.Locale;

/** Names elements of a plan for people: what they are, their code and their name. */
final class ElementNames {

    private final Wording wording;

    ElementNames(Wording wording) {
        this.wording = wording;
    }

    /** What an element is, for example "Sub kegiatan". */
    String kind(Bernama element) {
        String type =
                element instanceof Indikator i
                        ? i.getJenis().getLiteral()
                        : element.eClass().getName().toLowerCase(Locale.ROOT);
        return wording.text("unsur." + type);
    }

    /** Code and name; a dash for a missing name. */
    static String name(Bernama element) {
        String name = Cells.name(element.getNama());
        return element instanceof ElemenProgram e && e.getKode() != null && !e.getKode().isBlank()
                ? e.getKode() + " " + name
                : name;
    }

    /** What an element is and its name, without saying "Program" twice. */
    String titled(Bernama element) {
        String name = Cells.name(element.getNama());
        String kind = kind(element);
        boolean said = name.regionMatches(true, 0, kind + " ", 0, kind.length() + 1);
        return said ? name : kind + ": " + name;
    }

    /** What an element is and its name; what stands for nothing above. */
    String place(Bernama element) {
        return element == null
                ? wording.text("perubahan.tanpa-induk")
                : kind(element) + " " + name(element);
    }
}
