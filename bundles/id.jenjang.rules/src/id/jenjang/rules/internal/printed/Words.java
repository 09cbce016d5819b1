package id.jenjang.rules.internal.printed;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.tercetak.Arti;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.model.Belanja;
import id.jenjang.model.Bernama;
import id.jenjang.model.Instansi;
import id.jenjang.rules.internal.text.Label;

import org.eclipse.emf.ecore.EObject;

import java.math.BigDecimal;
import java.util.Locale;

/** Stated figures in a sentence; the nouns are those of the regulation in every language. */
final class Words {
    private static final int LONG = 80;
    private static final int BEFORE = 25;

    private Words() {}

    /** What a figure is: "target 2022", "realisasi anggaran 2022", "target akhir". */
    static String what(Arti meaning) {
        String noun = noun(meaning.besaran());
        String version =
                meaning.versi() == null
                        ? ""
                        : " (" + meaning.versi().getLiteral().toLowerCase(Locale.ROOT) + ")";
        boolean ofYear =
                meaning.besaran() != BesaranCetak.TARGET_AKHIR
                        && meaning.besaran() != BesaranCetak.KONDISI_AWAL
                        && meaning.besaran() != BesaranCetak.SATUAN;
        return ofYear ? noun + " " + meaning.tahun() + version : noun + version;
    }

    /** The noun of a kind of figure. */
    static String noun(BesaranCetak kind) {
        return switch (kind) {
            case JUMLAH_IKU -> "IKU";
            case TIDAK_DISEBUT -> "angka";
            case JUMLAH_MISI,
                    JUMLAH_TUJUAN,
                    JUMLAH_SASARAN,
                    JUMLAH_INDIKATOR,
                    JUMLAH_PROGRAM,
                    JUMLAH_KEGIATAN,
                    JUMLAH_SUB_KEGIATAN ->
                    spaced(kind.name().substring("JUMLAH_".length()));
            default -> spaced(kind.name());
        };
    }

    private static String spaced(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whose figure it is: the element's id and name, else the name printed. */
    static String subject(Stated figure) {
        if (figure.element() != null) {
            return subject(figure.element());
        }
        return figure.figure().nama() == null ? "tanpa nama" : Label.quoted(figure.figure().nama());
    }

    /** An element's id and name. */
    static String subject(EObject element) {
        return switch (element) {
            case Instansi agency when agency.getNama() != null -> agency.getNama();
            case Belanja expenditure when expenditure.getUraian() != null ->
                    Label.quoted(expenditure.getUraian());
            case Belanja expenditure -> "belanja " + expenditure.getJenis().getLiteral();
            case Bernama named when named.getId() != null && named.getNama() != null ->
                    Label.of(element) + " " + Label.quoted(named.getNama());
            default -> Label.of(element);
        };
    }

    /** A number of a kind of figure: an amount with Rp, a percentage with its sign. */
    static String number(BesaranCetak kind, BigDecimal number) {
        return kind.uang()
                ? FormatAngka.rupiah(number)
                : percent(kind) ? FormatAngka.persen(number) : FormatAngka.angka(number);
    }

    /** Whether figures of a kind are always in percent. */
    static boolean percent(BesaranCetak kind) {
        return kind == BesaranCetak.CAPAIAN
                || kind == BesaranCetak.SERAPAN
                || kind == BesaranCetak.KEMAJUAN;
    }

    /**
     * A name as two names are compared: without case, extra spaces, spaces at a slash, a comma
     * before "dan" and closing punctuation.
     */
    static String folded(String name) {
        return name.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("[\\s.,;:]+$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll(" ?/ ?", "/")
                .replaceAll(" ?,(?= (?:dan|serta|atau) )", "");
    }

    /**
     * A name in quotes as it is told from another: a long one begins shortly before the first
     * difference.
     */
    static String apart(String name, String other) {
        String text = name.strip().replaceAll("\\s+", " ");
        int same = commonStart(text, other.strip().replaceAll("\\s+", " "));
        if (text.length() <= LONG || same < BEFORE) {
            return Label.quoted(text);
        }
        int from = text.lastIndexOf(' ', same - BEFORE) + 1;
        return from <= 0 ? Label.quoted(text) : Label.quoted("\u2026 " + text.substring(from));
    }

    private static int commonStart(String one, String other) {
        int i = 0;
        int end = Math.min(one.length(), other.length());
        while (i < end
                && Character.toLowerCase(one.charAt(i)) == Character.toLowerCase(other.charAt(i))) {
            i++;
        }
        return i;
    }
}
