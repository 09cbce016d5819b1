package id.jenjang.measure.tercetak;

import id.jenjang.model.Belanja;
import id.jenjang.model.Indikator;
import id.jenjang.model.Kutipan;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Tercetak;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads sentences quoted from a document: the figures in each, and what they say beyond figures.
 */
final class PembacaKutipan {

    private final PencariNama indikator;
    private final PencariNama program;
    private final List<Belanja> belanja;

    /**
     * A reader.
     *
     * @param indikator finds indicators named in a sentence
     * @param program finds elements of the program tree named in a sentence
     * @param belanja the kinds of expenditure of the year's budget
     */
    PembacaKutipan(PencariNama indikator, PencariNama program, List<Belanja> belanja) {
        this.indikator = indikator;
        this.program = program;
        this.belanja = List.copyOf(belanja);
    }

    /** The quotation, read; never throws for what it says. */
    CuplikanTerbaca baca(Kutipan kutipan) {
        String isi = kutipan.getIsi() == null ? "" : kutipan.getIsi();
        var baris = new ArrayList<BarisTerbaca>();
        var pernyataan = new ArrayList<Pernyataan>();
        var pokok = pokok(kutipan, isi);
        for (Kalimat kalimat : Kalimat.dari(isi)) {
            var konteks = new Konteks(kutipan, kalimat, pokok);
            var angka = new AngkaKalimat(konteks).baca();
            if (!angka.isEmpty()) {
                baris.add(
                        new BarisTerbaca(
                                baris.size() + 1,
                                BarisTerbaca.Jenis.KALIMAT,
                                null,
                                List.of(),
                                angka,
                                konteks.letak(0, kalimat.teks().length())));
            }
            pernyataan.addAll(new PernyataanKalimat(konteks, angka).baca());
        }
        return new CuplikanTerbaca(kutipan, List.of(), baris, pernyataan, List.of());
    }

    /** What the quotation as a whole is about. */
    private EObject pokok(Kutipan kutipan, String isi) {
        EObject tentang = KonteksDokumen.tentang(kutipan);
        return tentang != null ? tentang : indikator.dalam(isi).orElse(null);
    }

    /** A sentence and what it stands in. */
    final class Konteks {
        private final Kutipan kutipan;
        private final Kalimat kalimat;
        private final EObject pokok;

        private Konteks(Kutipan kutipan, Kalimat kalimat, EObject pokok) {
            this.kutipan = kutipan;
            this.kalimat = kalimat;
            this.pokok = pokok;
        }

        String teks() {
            return kalimat.teks();
        }

        Letak letak(int awal, int akhir) {
            return new Letak(kutipan, Literals.CUPLIKAN__ISI, kalimat.awal() + awal, akhir - awal);
        }

        /**
         * The indicator a figure of performance is of: what the transcript says the quotation is
         * about, else the one the sentence names, else the one the quotation names.
         */
        EObject indikator() {
            return KonteksDokumen.tentang(kutipan) instanceof Indikator disebut
                    ? disebut
                    : indikator.dalam(kalimat.teks()).map(EObject.class::cast).orElse(pokok);
        }

        /** The agency. */
        EObject instansi() {
            EObject instansi =
                    kutipan.eContainer() instanceof Tercetak dokumen ? dokumen.getInstansi() : null;
            return instansi == null || instansi.eIsProxy() ? null : instansi;
        }

        /**
         * What an amount behind the given words is of: the agency, unless they name an element of
         * the program tree, a kind of expenditure or the quotation is about something.
         */
        Optional<EObject> pemilikAnggaran(String kata) {
            var bernama = program.dalam(kata);
            if (bernama.isPresent()) {
                return bernama.map(EObject.class::cast);
            }
            if (KataUang.menyebutBelanja(kata)) {
                return KataUang.belanja(kata, belanja).map(EObject.class::cast);
            }
            if (KataUang.menyebutSebagian(kata)) {
                return Optional.empty();
            }
            return Optional.ofNullable(pokok instanceof Indikator ? pokok : instansi());
        }

        /** The year of figures that do not name one. */
        int tahun() {
            if (kutipan.getTahun() > 0) {
                return kutipan.getTahun();
            }
            return kutipan.eContainer() instanceof Tercetak dokumen ? dokumen.getTahun() : 0;
        }

        Arti arti(BesaranCetak besaran, int tahun) {
            return new Arti(besaran, tahun, kutipan.isSetVersi() ? kutipan.getVersi() : null);
        }
    }
}
