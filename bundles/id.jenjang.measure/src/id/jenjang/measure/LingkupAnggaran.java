package id.jenjang.measure;

import id.jenjang.model.Besaran;
import id.jenjang.model.Instansi;
import id.jenjang.model.JenisBelanja;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Versi;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a live value can ask of budgets: {@code {pagu}}, {@code {pagu(P1)}}, {@code {belanja
 * modal.realisasi}}.
 */
final class LingkupAnggaran {
    private static final String BELANJA = "belanja ";

    /** An argument that is meant as a year and not as an id. */
    private static final Pattern TAHUN = Pattern.compile("\\d+|tahun\\b.*");

    private final PembuatNilai pembuat;
    private final Pengukur pengukur;
    private final PenghitungAnggaran hitung;
    private final Rencana rencana;
    private final Instansi instansi;
    private final LingkupElemen elemen;

    LingkupAnggaran(PembuatNilai pembuat, Instansi instansi, LingkupElemen elemen) {
        this.pembuat = pembuat;
        this.instansi = instansi;
        this.elemen = elemen;
        pengukur = pembuat.pengukur();
        hitung = pengukur.anggaran();
        rencana = pengukur.rencana();
    }

    /**
     * The value of an expression about budgets, taking its parts; empty, taking none, when it is
     * about none.
     */
    Optional<NilaiTeks> nilai(Barisan barisan) throws SalahUngkapan {
        Ungkapan.Bagian kepala = barisan.intip().orElseThrow();
        Optional<JenisBelanja> jenis = jenisBelanja(kepala.nama());
        if (jenis.isPresent()) {
            return Optional.of(belanja(jenis.get(), barisan));
        }
        return switch (kepala.nama()) {
            case "pagu" -> Optional.of(pagu(barisan));
            case "realisasi", "serapan" -> Optional.of(realisasi(barisan.ambil()));
            default -> Optional.empty();
        };
    }

    private static Optional<JenisBelanja> jenisBelanja(String nama) {
        return nama.startsWith(BELANJA)
                ? Optional.ofNullable(JenisBelanja.get(nama.substring(BELANJA.length())))
                : Optional.empty();
    }

    private NilaiTeks pagu(Barisan barisan) throws SalahUngkapan {
        Ungkapan.Bagian kepala = barisan.ambil();
        Optional<Versi> versi = barisan.ambilJika(Versi::get);
        Optional<PenerimaAnggaran> untuk = untuk(kepala);
        int tahun = untuk.isPresent() ? pembuat.tahun() : pembuat.tahun(kepala);
        Jumlah pagu =
                untuk.map(
                                u ->
                                        versi.map(v -> hitung.pagu(u, tahun, v))
                                                .orElseGet(() -> hitung.pagu(u, tahun)))
                        .orElseGet(
                                () ->
                                        versi.map(v -> hitung.pagu(instansi, tahun, v))
                                                .orElseGet(() -> hitung.pagu(instansi, tahun)));
        return pembuat.rupiah(pagu, tahun, kepala).dari(asalPagu(untuk, versi, tahun));
    }

    private Asal asalPagu(Optional<PenerimaAnggaran> untuk, Optional<Versi> versi, int tahun) {
        AsalAnggaran asal = pembuat.anggaran();
        if (untuk.isPresent()) {
            return versi.map(v -> asal.pagu(untuk.get(), tahun, v))
                    .orElseGet(() -> asal.pagu(untuk.get(), tahun));
        }
        return versi.map(v -> asal.pagu(instansi, tahun, v))
                .orElseGet(() -> asal.pagu(instansi, tahun));
    }

    private NilaiTeks realisasi(Ungkapan.Bagian kepala) throws SalahUngkapan {
        Optional<PenerimaAnggaran> untuk = untuk(kepala);
        if (untuk.isPresent()) {
            return elemen.anggaran(untuk.get(), kepala.tanpaArgumen());
        }
        int tahun = pembuat.tahun(kepala);
        return "realisasi".equals(kepala.nama())
                ? pembuat.rupiah(hitung.realisasi(instansi, tahun), tahun, kepala)
                        .dari(pembuat.anggaran().realisasi(instansi, tahun))
                : pembuat.hasil(hitung.serapan(instansi, tahun), Besaran.SERAPAN, kepala)
                        .dari(pembuat.anggaran().serapan(instansi, tahun));
    }

    /** The element named as argument; empty without an argument or for a year. */
    private Optional<PenerimaAnggaran> untuk(Ungkapan.Bagian kepala) throws SalahUngkapan {
        String argumen = kepala.argumen();
        if (argumen == null || TAHUN.matcher(argumen).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                rencana.byId(argumen)
                        .filter(PenerimaAnggaran.class::isInstance)
                        .map(PenerimaAnggaran.class::cast)
                        .orElseThrow(
                                () ->
                                        new SalahUngkapan(
                                                Galat.BUKAN_PENERIMA_ANGGARAN,
                                                List.of(argumen),
                                                kepala)));
    }

    private NilaiTeks belanja(JenisBelanja jenis, Barisan barisan) throws SalahUngkapan {
        Ungkapan.Bagian kepala = barisan.ambil();
        int tahun = pembuat.tahun(kepala);
        if (barisan.ambilJika(n -> "realisasi".equals(n) ? n : null).isPresent()) {
            return pembuat.rupiah(hitung.realisasiBelanja(instansi, tahun, jenis), tahun, kepala)
                    .dari(pembuat.anggaran().realisasiBelanja(instansi, tahun, jenis));
        }
        Optional<Versi> diminta = barisan.ambilJika(Versi::get);
        Versi versi = diminta.orElse(hitung.versiBerlaku(instansi, tahun));
        Asal asal =
                diminta.map(v -> pembuat.anggaran().belanja(instansi, tahun, v, jenis))
                        .orElseGet(() -> pembuat.anggaran().belanja(instansi, tahun, jenis));
        return pembuat.rupiah(hitung.belanja(instansi, tahun, versi, jenis), tahun, kepala)
                .dari(asal);
    }
}
