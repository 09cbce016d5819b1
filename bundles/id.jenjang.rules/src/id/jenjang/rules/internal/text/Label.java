package id.jenjang.rules.internal.text;

import id.jenjang.model.Bernama;
import id.jenjang.model.Indikator;
import id.jenjang.model.JenisIndikator;
import org.eclipse.emf.ecore.EObject;

/** Names an element in a sentence: its keyword, then its id, else its name in quotes: {@code sasaran S1}. */
public final class Label {
    private static final int LONGEST_NAME = 70;

    private Label() {}

    /** The label; never blank. */
    public static String of(EObject element) {
        String kind = kind(element);
        if (!(element instanceof Bernama named)) {
            return kind;
        }
        if (named.getId() != null) {
            return kind + " " + named.getId();
        }
        return named.getNama() == null ? kind : kind + " " + quoted(named.getNama());
    }

    /** The text in quotes on one line, cut when it is long. */
    public static String quoted(String text) {
        String flat = text.strip().replaceAll("\\s+", " ");
        return "\"" + (flat.length() <= LONGEST_NAME ? flat : flat.substring(0, LONGEST_NAME - 3).strip() + "...") + "\"";
    }

    /** The keyword of an element in words, as the language writes it. */
    public static String kind(EObject element) {
        if (element instanceof Indikator indikator) {
            return indikator.getJenis() == JenisIndikator.IKU
                    ? "IKU"
                    : indikator.getJenis() == JenisIndikator.KELUARAN ? "keluaran" : "indikator";
        }
        String name = element.eClass().getName();
        return switch (name) {
            case "TujuanDaerah", "SasaranDaerah", "ArahKebijakan", "SubKegiatan", "RencanaAksi" -> spaced(name);
            case "Rpjmd" -> "RPJMD";
            default -> name.toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
