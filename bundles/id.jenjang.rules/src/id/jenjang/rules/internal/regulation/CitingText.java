package id.jenjang.rules.internal.regulation;

import id.jenjang.model.Anggaran;
import id.jenjang.model.Bagian;
import id.jenjang.model.Instansi;
import id.jenjang.model.Kutipan;
import id.jenjang.model.Laporan;
import id.jenjang.model.Periode;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Simpul;
import id.jenjang.model.Tercetak;
import id.jenjang.rules.Place;

import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of the plan in which regulations are cited.
 *
 * @param element whose text it is
 * @param feature the text's feature
 * @param index position in a many-valued feature, else -1
 * @param text the text, never null
 * @param year of the document; the greatest number where it has none
 */
record CitingText(Simpul element, EStructuralFeature feature, int index, String text, int year) {
    private static final int ANY_TIME = Integer.MAX_VALUE;

    /** The texts of one element; none for most. */
    static List<CitingText> of(Simpul element) {
        List<CitingText> texts = new ArrayList<>();
        switch (element) {
            case Rpjmd r ->
                    add(texts, r, Literals.RPJMD__DASAR, r.getDasar(), year(r.getPeriode()));
            case Renstra r ->
                    add(texts, r, Literals.RENSTRA__DASAR, r.getDasar(), year(r.getPeriode()));
            case Anggaran a -> add(texts, a, Literals.ANGGARAN__DASAR, a.getDasar(), a.getTahun());
            case Laporan l -> add(texts, l, Literals.LAPORAN__ATURAN, l.getAturan(), l.getTahun());
            case Instansi i -> {
                for (int n = 0; n < i.getDasar().size(); n++) {
                    String text = i.getDasar().get(n);
                    texts.add(new CitingText(i, Literals.INSTANSI__DASAR, n, text, ANY_TIME));
                }
            }
            case Bagian b when b.eContainer() instanceof Laporan l -> {
                String text = b.getTeks() != null ? b.getTeks() : b.getIsi();
                add(texts, b, Literals.BAGIAN__TEKS, text, l.getTahun());
            }
            case Kutipan k when k.eContainer() instanceof Tercetak t ->
                    add(texts, k, Literals.CUPLIKAN__ISI, k.getIsi(), t.getTahun());
            default -> {
                // nothing else cites
            }
        }
        return texts;
    }

    private static void add(
            List<CitingText> texts,
            Simpul element,
            EStructuralFeature feature,
            String text,
            int year) {
        if (text != null) {
            texts.add(new CitingText(element, feature, -1, text, year));
        }
    }

    /** A plan of several years is made in its first. */
    private static int year(Periode periode) {
        return periode == null || periode.getAwal() == 0 ? ANY_TIME : periode.getAwal();
    }

    Place place(RegulationCitation citation) {
        return new Place.ModelPlace(element, feature, index, citation.offset(), citation.length());
    }

    /** The line or sentence around a citation. */
    String sentence(RegulationCitation citation) {
        int end = citation.offset() + citation.length();
        int from =
                Math.max(
                                text.lastIndexOf('\n', citation.offset()),
                                text.lastIndexOf(". ", citation.offset()))
                        + 1;
        int line = text.indexOf('\n', end);
        return text.substring(from, line < 0 ? text.length() : line);
    }
}
