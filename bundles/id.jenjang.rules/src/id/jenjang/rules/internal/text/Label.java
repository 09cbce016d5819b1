package id.jenjang.rules.internal.text;

import id.jenjang.model.Anggaran;
import id.jenjang.model.Bernama;
import id.jenjang.model.Indikator;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.Laporan;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.RencanaAksi;

import org.eclipse.emf.ecore.EObject;

import java.util.Locale;

/**
 * Names an element in a sentence: its keyword, then its id, year or name: {@code sasaran S1},
 * {@code anggaran 2023}.
 */
public final class Label {
    private static final int LONGEST_NAME = 80;
    private static final String ELLIPSIS = "\u2026";

    private Label() {}

    /** The label; never blank. */
    public static String of(EObject element) {
        String kind = kind(element);
        if (element instanceof Bernama named && named.getId() != null) {
            // "IKU IKU1" says the same thing twice
            return named.getId().startsWith(kind) ? named.getId() : kind + " " + named.getId();
        }
        return switch (element) {
            case Perjanjian p -> kind + " " + p.getTahun();
            case Laporan l -> kind + " " + l.getTahun();
            case RencanaAksi r -> kind + " " + r.getTahun();
            case Pengukuran p -> kind + " " + p.getTahun();
            case Anggaran a -> kind + " " + a.getTahun();
            case Bernama named when named.getNama() != null -> kind + " " + quoted(named.getNama());
            default -> kind;
        };
    }

    /** The text in quotes on one line, cut when it is long. */
    public static String quoted(String text) {
        return "\"" + shortened(text) + "\"";
    }

    /** The text on one line, cut when it is longer than a sentence can carry. */
    public static String shortened(String text) {
        String flat = text.strip().replaceAll("\\s+", " ");
        return flat.length() <= LONGEST_NAME
                ? flat
                : flat.substring(0, LONGEST_NAME - ELLIPSIS.length()).strip() + ELLIPSIS;
    }

    /** The keyword of an element in words, as the language writes it. */
    public static String kind(EObject element) {
        if (element instanceof Indikator indikator) {
            return indikator.getJenis() == JenisIndikator.IKU
                    ? "IKU"
                    : indikator.getJenis().getLiteral();
        }
        String name = element.eClass().getName();
        return switch (name) {
            case "Rpjmd" -> "RPJMD";
            case "TujuanDaerah", "SasaranDaerah", "ArahKebijakan", "SubKegiatan", "RencanaAksi" ->
                    spaced(name);
            default -> name.toLowerCase(Locale.ROOT);
        };
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
