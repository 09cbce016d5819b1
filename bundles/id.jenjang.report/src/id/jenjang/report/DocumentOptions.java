package id.jenjang.report;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Instansi;
import id.jenjang.model.Kertas;
import id.jenjang.model.Versi;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What may be asked of a document beyond its plan, agency and year.
 *
 * @param versi first or revised version; null for the one in force
 * @param pejabat id of the official an agreement is about, or {@value #ALL}; null for the head of
 *     the agency
 * @param sebelum an earlier state of the plan to tell changes since; null for none
 * @param kertas paper in place of what the plan and the kind of document ask for; null for theirs
 */
public record DocumentOptions(Versi versi, String pejabat, PlanBefore sebelum, Kertas kertas) {

    /** Stands for all officials who have an agreement. */
    public static final String ALL = "semua";

    /** Word for the version among {@link #words}. */
    public static final String VERSION = "versi";

    /** Word for the official. */
    public static final String OFFICIAL = "pejabat";

    /** Word for the earlier state. */
    public static final String SINCE = "sejak";

    /** Nothing in particular. */
    public static final DocumentOptions NONE = new DocumentOptions(null, null);

    /** Options that ask for no comparison. */
    public DocumentOptions(Versi versi, String pejabat) {
        this(versi, pejabat, null, null);
    }

    /** The same options for a version. */
    public DocumentOptions withVersi(Versi other) {
        return new DocumentOptions(other, pejabat, sebelum, kertas);
    }

    /** The same options for an official. */
    public DocumentOptions withPejabat(String other) {
        return new DocumentOptions(versi, other, sebelum, kertas);
    }

    /** The same options for a comparison with an earlier plan. */
    public DocumentOptions since(PlanBefore earlier) {
        return new DocumentOptions(versi, pejabat, earlier, kertas);
    }

    /** The same options on a paper; null leaves it to plan and document. */
    public DocumentOptions on(Kertas paper) {
        return new DocumentOptions(versi, pejabat, sebelum, paper);
    }

    /** The version asked for, if one is. */
    public Optional<Versi> wanted() {
        return Optional.ofNullable(versi);
    }

    /** The version asked for, else the one of the agreement in force. */
    public Versi versi(Rencana rencana, Instansi instansi, int tahun) {
        boolean revised = rencana.perjanjian(instansi, tahun, Versi.PERUBAHAN).isPresent();
        return wanted().orElse(revised ? Versi.PERUBAHAN : Versi.MURNI);
    }

    /** What was asked for by words, to note it in a file and ask for the same again. */
    public Map<String, String> words() {
        var words = new TreeMap<String, String>();
        if (versi != null) {
            words.put(VERSION, versi.getLiteral());
        }
        if (pejabat != null) {
            words.put(OFFICIAL, pejabat);
        }
        if (sebelum != null) {
            words.put(SINCE, sebelum.revisi());
        }
        return words;
    }
}
