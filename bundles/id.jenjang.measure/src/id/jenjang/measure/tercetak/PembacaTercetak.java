package id.jenjang.measure.tercetak;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Belanja;
import id.jenjang.model.Bernama;
import id.jenjang.model.Cuplikan;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Kutipan;
import id.jenjang.model.TabelTercetak;
import id.jenjang.model.Tercetak;

import org.eclipse.emf.common.util.ECollections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Reads transcripts of printed documents: cells, headings, names, sentences. Takes time in
 * proportion to the text and the plan, and reads each transcript of a plan once, whoever asks: the
 * rules, the names of places, the checklists. Thread-safe.
 */
public final class PembacaTercetak {
    private final Rencana rencana;
    private final Map<Tercetak, DokumenTercetak> terbaca = new ConcurrentHashMap<>();

    /** Made by the first document: a plan without transcripts needs none. */
    private IndeksNama indeks;

    /** What sentences name, by agency; made by the first quotation. */
    private Map<Instansi, Pencari> pencari;

    /** Finds what sentences of an agency's document name. */
    private record Pencari(PencariNama indikator, PencariNama program) {
        static final Pencari KOSONG = of(List.of());

        static Pencari of(List<Bernama> milik) {
            return new Pencari(
                    new PencariNama(milik.stream().filter(Indikator.class::isInstance).toList()),
                    new PencariNama(
                            milik.stream().filter(ElemenProgram.class::isInstance).toList()));
        }
    }

    private PembacaTercetak(Rencana rencana) {
        this.rencana = rencana;
    }

    /** The plan's one reader, which ties names to the plan's elements. */
    public static PembacaTercetak of(Rencana rencana) {
        return rencana.shared(PembacaTercetak.class, PembacaTercetak::new);
    }

    /** The document, read; never throws for what a transcript says. */
    public DokumenTercetak baca(Tercetak tercetak) {
        return terbaca.computeIfAbsent(tercetak, this::bacaBaru);
    }

    private DokumenTercetak bacaBaru(Tercetak tercetak) {
        KonteksDokumen dokumen =
                new KonteksDokumen(
                        rencana, tercetak, new PencocokNama(rencana, indeks(), tercetak));
        boolean adaKutipan =
                tercetak.getCuplikan().stream()
                        .anyMatch(c -> c instanceof Kutipan && c.getIsi() != null);
        PembacaKutipan kutipan = adaKutipan ? pembacaKutipan(dokumen) : null;
        List<CuplikanTerbaca> cuplikan =
                tercetak.getCuplikan().stream().map(c -> baca(dokumen, kutipan, c)).toList();
        return new DokumenTercetak(tercetak, cuplikan);
    }

    private PembacaKutipan pembacaKutipan(KonteksDokumen dokumen) {
        Instansi instansi = dokumen.instansi();
        List<Belanja> belanja =
                instansi == null
                        ? List.of()
                        : rencana.anggaranBerlaku(instansi, dokumen.dokumen().getTahun())
                                .map(Anggaran::getBelanja)
                                .orElse(ECollections.emptyEList());
        Pencari milik = pencari().getOrDefault(instansi, Pencari.KOSONG);
        return new PembacaKutipan(milik.indikator(), milik.program(), belanja);
    }

    private synchronized Map<Instansi, Pencari> pencari() {
        if (pencari == null) {
            Map<Instansi, List<Bernama>> milik = new HashMap<>();
            Stream.concat(
                            rencana.all(Indikator.class).stream(),
                            rencana.all(ElemenProgram.class).stream())
                    .forEach(
                            unsur ->
                                    rencana.instansiOf(unsur)
                                            .ifPresent(
                                                    i ->
                                                            milik.computeIfAbsent(
                                                                            i,
                                                                            k -> new ArrayList<>())
                                                                    .add(unsur)));
            pencari = new HashMap<>();
            milik.forEach((instansi, unsur) -> pencari.put(instansi, Pencari.of(unsur)));
        }
        return pencari;
    }

    private synchronized IndeksNama indeks() {
        if (indeks == null) {
            indeks = new IndeksNama(rencana);
        }
        return indeks;
    }

    private static CuplikanTerbaca baca(
            KonteksDokumen dokumen, PembacaKutipan kutipan, Cuplikan cuplikan) {
        if (cuplikan.getIsi() == null) {
            List<BarisTerbaca> baris = new PembacaKetikan(dokumen, cuplikan).baca();
            return new CuplikanTerbaca(cuplikan, List.of(), baris, List.of(), List.of());
        }
        return switch (cuplikan) {
            case TabelTercetak tabel -> new PembacaTabel(dokumen, tabel).baca();
            case Kutipan kalimat -> kutipan.baca(kalimat);
            default -> throw new IllegalStateException("unknown piece: " + cuplikan);
        };
    }
}
