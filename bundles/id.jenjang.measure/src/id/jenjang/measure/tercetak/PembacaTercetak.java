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
import java.util.stream.Stream;

/**
 * Reads transcripts of printed documents: cells, headings, names, sentences. Takes time in
 * proportion to the text and the plan. Thread-safe.
 */
public final class PembacaTercetak {
    private final Rencana rencana;

    /** Made by the first document: a plan without transcripts needs none. */
    private IndeksNama indeks;

    /** What sentences name, by agency; made by the first quotation. */
    private Map<Instansi, List<Bernama>> bernama;

    private PembacaTercetak(Rencana rencana) {
        this.rencana = rencana;
    }

    /** A reader that ties names to the elements of a plan. */
    public static PembacaTercetak of(Rencana rencana) {
        return new PembacaTercetak(rencana);
    }

    /** The document, read; never throws for what a transcript says. */
    public DokumenTercetak baca(Tercetak tercetak) {
        KonteksDokumen dokumen =
                new KonteksDokumen(
                        rencana, tercetak, new PencocokNama(rencana, indeks(), tercetak));
        PembacaKutipan kutipan = pembacaKutipan(tercetak);
        List<CuplikanTerbaca> cuplikan =
                tercetak.getCuplikan().stream().map(c -> baca(dokumen, kutipan, c)).toList();
        return new DokumenTercetak(tercetak, cuplikan);
    }

    private PembacaKutipan pembacaKutipan(Tercetak tercetak) {
        Instansi instansi = tercetak.getInstansi();
        List<Bernama> milik = bernama().getOrDefault(instansi, List.of());
        List<Belanja> belanja =
                instansi == null
                        ? List.of()
                        : rencana.anggaranBerlaku(instansi, tercetak.getTahun())
                                .map(Anggaran::getBelanja)
                                .orElse(ECollections.emptyEList());
        return new PembacaKutipan(
                new PencariNama(milik.stream().filter(Indikator.class::isInstance).toList()),
                new PencariNama(milik.stream().filter(ElemenProgram.class::isInstance).toList()),
                belanja);
    }

    private synchronized Map<Instansi, List<Bernama>> bernama() {
        if (bernama == null) {
            bernama = new HashMap<>();
            Stream.concat(
                            rencana.all(Indikator.class).stream(),
                            rencana.all(ElemenProgram.class).stream())
                    .forEach(
                            unsur ->
                                    rencana.instansiOf(unsur)
                                            .ifPresent(
                                                    instansi ->
                                                            bernama.computeIfAbsent(
                                                                            instansi,
                                                                            k -> new ArrayList<>())
                                                                    .add(unsur)));
        }
        return bernama;
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
