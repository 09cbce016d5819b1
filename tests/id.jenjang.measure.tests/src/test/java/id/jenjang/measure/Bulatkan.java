package id.jenjang.measure;

import id.jenjang.model.Besaran;
import id.jenjang.model.Laporan;
import id.jenjang.model.Pembulatan;

/** Decimals written into a report definition. */
final class Bulatkan {
    private Bulatkan() {}

    static void capaian(Laporan laporan, int angka) {
        besaran(laporan, Besaran.CAPAIAN, angka);
    }

    static void besaran(Laporan laporan, Besaran untuk, int angka) {
        Pembulatan pembulatan = Bangun.PABRIK.createPembulatan();
        pembulatan.setUntuk(untuk);
        pembulatan.setAngka(angka);
        laporan.getPembulatan().add(pembulatan);
    }
}
